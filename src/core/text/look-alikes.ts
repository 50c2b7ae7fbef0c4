/**
 * Characters drawn like Latin letters. Two kinds:
 *
 * - *Latin in disguise*: never used for anything but Latin text (small capitals, phonetic letters, enclosed
 *   letters); always read as the letter. Unicode's own compatibility forms (full-width, mathematical,
 *   circled) are undone by NFKC and are not listed.
 * - *foreign letters*: at home in Cyrillic, Greek, Armenian or Cherokee words; read as Latin only inside a word
 *   that is otherwise Latin, so that real text of those scripts stays what it is.
 *
 * Own list, drawn up by looking at the shapes; Unicode's confusables.txt (UTS 39) is the wider reference.
 */
function table(rows: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const row of rows.trim().split(/\s+/)) {
    const [latin = '', ...shapes] = row;
    for (const shape of shapes) map.set(shape.codePointAt(0) ?? 0, latin);
  }
  return map;
}

export const LATIN_IN_DISGUISE = table(`
  aᴀɑɒɐªⱥ bʙɓƄƅƀƃᴃ cᴄɕƈȼ dᴅɖɗđð eᴇɘəɛɜɇǝ fꜰƒ gɢɡɠǥ hʜɦħɥⱨ iɪıɨɩ jᴊʝɉ kᴋƙⱪ lʟɭɫƚłⱡ mᴍɱɯ nɴɲɳŋƞ
  oᴏɔøɵ pᴘƥᵽ qɋʠ rʀɾɽɹɍ sꜱʂș tᴛʈƭŧţ uᴜʉʊ vᴠʋʌ wᴡʍⱳ xⅹ yʏɏƴ zᴢʐʑƶȥ
  a🅐🅰🄰 b🅑🅱🄱 c🅒🅲🄲 d🅓🅳🄳 e🅔🅴🄴 f🅕🅵🄵 g🅖🅶🄶 h🅗🅷🄷 i🅘🅸🄸 j🅙🅹🄹 k🅚🅺🄺 l🅛🅻🄻 m🅜🅼🄼
  n🅝🅽🄽 o🅞🅾🄾 p🅟🅿🄿 q🅠🆀🅀 r🅡🆁🅁 s🅢🆂🅂 t🅣🆃🅃 u🅤🆄🅄 v🅥🆅🅅 w🅦🆆🅆 x🅧🆇🅇 y🅨🆈🅈 z🅩🆉🅉
`);

/** Foreign letter (as written, case kept) → the Latin letter it looks like, lower case. */
export const FOREIGN_LOOK_ALIKES = table(`
  aаАαΑӑӓᎪա bвВьЬΒβᏴ cсСϲϹᏟ dԁԀժᎠ eеЕёЁєЄεΕҽᎬ fϝքᎰ gԍցᏀ hнНһҺΗհᎻ iіІїЇιΙίΪᎥ jјЈϳյᎫ kкКκΚᏦ
  lӀӏᏞլ mмМΜᎷ nпПηήΝռղո oоОοΟόσօՕᎾө pрРρΡᏢ qԛԚզ rгГᎡʀ sѕЅςᏚՏ tтТτΤᎢ uυμսՍцЦ vνѵѴᏙ wԝԜωώшШᎳѡ
  xхХχΧ yуУўγΥүҮᎩ zΖᏃ
`);
