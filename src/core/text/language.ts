import type { Features } from './feature-set.ts';
import { hashString } from './hash.ts';
import type { Normalised } from './normalise.ts';

/** Frequent small words, without accents as normalising leaves them, none of them an English word too. */
const ENGLISH =
  'the and you that this is are was were it to of in for with not have has be my your his her they we he she what ' +
  'who how why when where there just like so but if can will would should could from about because at on all get ' +
  'got out up im its dont thats youre cant didnt isnt go know think good really very more please their them these ' +
  'been being do does did here some any than then only also even make see need want people time right now shit fuck fucking';
const OTHERS =
  // Spanish, Portuguese, Italian, French, Catalan
  'que de la el los las una por para con como esta pero mas muy todo cuando este porque tambien donde hay eso ella ' +
  'gracias muchas hola soy eres tienes nao uma voce isso muito mais obrigado obrigada dos das pelo pela ao tem foi ' +
  'ele ela meu minha quem essa esse della delle che di il lo gli non sono molto anche perche questo questa piu grazie ' +
  'ciao nel una del les des une est pas vous nous avec pour dans sur qui mais ce cette tres bien merci bonjour je tu ' +
  'il elle ont sont fait etre avoir aussi tout cest jai plus sans ses aux mes moi toi ' +
  // German, Dutch, Swedish, Danish, Norwegian, Finnish
  'der das und ist nicht ich du wir ihr sie ein eine einen mit auf fur auch aber wie oder wenn noch schon sehr danke ' +
  'immer kann haben habe sind dass vom zum zur nur mehr doch het een van niet zijn ook maar voor naar heb ik jij deze ' +
  'dat wel och att det som jag inte ar pa med den ett har till om av mycket tack og jeg ikke er til pa vi ogsa meget ' +
  'tak takk en ei se ja hyva mutta niin kun myos kiitos olen ' +
  // Polish, Czech, Croatian, Romanian, Hungarian
  'nie jest sie to na ze jak ale co tak czy bardzo dla przez juz tylko dziekuje jsem jsi ten ale pro jako jen uz neni ' +
  'diky sam si je da ili sto kako hvala nije si este sunt cu nu si pentru mai foarte multumesc egy nem hogy az meg is ' +
  'van csak nagyon koszonom ' +
  // Turkish, Indonesian, Malay, Tagalog, Vietnamese, Swahili, Hindi and Urdu in Latin letters
  've bir bu icin ama cok ben sen degil gibi daha var yok ne mi tesekkurler guzel yang dan di ini itu tidak dengan ' +
  'untuk saya aku kamu dari ada bisa juga sudah akan terima kasih banget nya gak ang ng sa mga ko ako ka naman lang ' +
  'po salamat khong la va cua toi cho nguoi duoc nay cam na ya wa kwa ni hii sana asante hai ka ki ke ko nahi kya ' +
  'mein bhai aur yeh hum tum bahut acha';

const english = new Set(ENGLISH.split(' ').map((word) => hashString(word)));
const others = new Set(OTHERS.split(' ').map((word) => hashString(word)));
for (const hash of english) others.delete(hash);

/** Fewer foreign words than this prove nothing. */
const MIN_FOREIGN_WORDS = 2;

/**
 * Whether the English model may speak about a text. Says no only on evidence: most letters of another script, or
 * clearly more small words of other languages than of English. Slang, names and one-word comments pass.
 */
export function isProbablyEnglish(text: Normalised, features: Features): boolean {
  if (text.foreignLetters * 2 > text.letters) return false;
  let englishWords = 0;
  let otherWords = 0;
  for (let i = 0; i < features.wordCount; i++) {
    const hash = features.hashes[i] ?? 0;
    if (english.has(hash)) englishWords++;
    else if (others.has(hash)) otherWords++;
  }
  return otherWords < MIN_FOREIGN_WORDS || otherWords <= englishWords * 2;
}
