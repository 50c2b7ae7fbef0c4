/**
 * The innocent links, handles and numbers that ordinary comments carry in every language, so that neither is a sign of spam there.
 * Where a language is missing, or a family is held out, the aside has no words of its own.
 */
export const WORDLESS_ASIDE = `<cited-link>
  @<nick>
  (<cited-link>)
  → <cited-link>
  #<year>
  <stamp>, <stamp>
  @<nick> @<first>
  ISBN 978<long-id>`;

export const ASIDES: Readonly<Record<string, string>> = {
  de: `{Hier der Link|Quelle|Mehr dazu|Nachzulesen|Siehe auch}: <cited-link>
    @<nick> {genau|danke dir|hast recht|kennst du das?}
    {Auskunft im Rathaus unter|Die Praxis hat die|Fundbüro:} 0<nn>1 <nn><nn><nn>
    {Ich folge|Sehenswert ist auch} <handle>`,
  fr: `{Voici le lien|Source|À lire aussi|Voir}: <cited-link>
    @<nick> {exactement|merci|tu as raison|tu connais ?}
    {La mairie répond au|Le musée :} 0<n> <nn> <nn> <nn> <nn>
    {J'aime aussi|Je suis} <handle>`,
  es: `{Aquí el enlace|Fuente|Más información|Lean}: <cited-link>
    @<nick> {exacto|gracias|tienes razón|¿lo conoces?}
    {El ayuntamiento atiende en el|La biblioteca:} 9<nn> <nn> <nn> <nn>
    {También sigo a|Muy buena la cuenta} <handle>`,
  pt: `{Segue o link|Fonte|Mais informações|Leiam}: <cited-link>
    @<nick> {exato|obrigada|tens razão|conhece?}
    {A câmara atende no|A biblioteca:} 2<nn> <nn> <nn> <nn>
    {Também sigo|Gosto muito da página} <handle>`,
  it: `{Ecco il link|Fonte|Qui i dettagli|Leggete}: <cited-link>
    @<nick> {esatto|grazie|hai ragione|lo conosci?}
    {Il comune risponde allo|La biblioteca:} 0<n> <nn><nn><nn>
    {Seguo anche|Bella la pagina} <handle>`,
  tr: `{Bağlantı burada|Kaynak|Ayrıntılar|Bakınız}: <cited-link>
    @<nick> {aynen|teşekkürler|haklısın|biliyor musun?}
    {Belediyenin numarası|Kütüphane:} 0<nn>2 <nn><n> <nn> <nn>
    {Ben de takip ediyorum:|Güzel hesap:} <handle>`,
  nl: `{Hier de link|Bron|Meer hierover|Zie ook}: <cited-link>
    @<nick> {precies|dank je|je hebt gelijk|ken je dit?}
    {Het gemeentehuis is bereikbaar op|De bieb:} 0<nn> <nn><nn><nn>
    {Ik volg ook|Leuk account:} <handle>`,
  pl: `{Tutaj link|Źródło|Więcej|Zobacz też}: <cited-link>
    @<nick> {dokładnie|dzięki|masz rację|znasz to?}
    {Urząd odbiera pod|Biblioteka:} <nn> <nn><n> <nn> <nn>
    {Obserwuję też|Fajne konto:} <handle>`,
  ru: `{Вот ссылка|Источник|Подробнее|Смотрите}: <cited-link>
    @<nick> {точно|спасибо|ты прав|знаешь это?}
    {Телефон библиотеки|Справочная:} 8 <nn><n> <nn><n> <nn> <nn>
    {Ещё слежу за|Хороший аккаунт} <handle>`,
  ja: `{リンクはこちら|出典|詳しくは|参考}：<cited-link>
    @<nick> {その通り|ありがとう|知ってる？}
    {図書館の電話は|役所は}0<nn>-<nn><n>-<nn><nn>
    <handle> {も好きです|さんも見ています}`,
  zh: `{链接在这|来源|详情|参考}：<cited-link>
    @<nick> {没错|谢谢|你知道吗？}
    {图书馆电话|咨询}：0<nn>-<nn><nn><nn><nn>
    {我也关注|推荐} <handle>`,
  ar: `{هذا الرابط|المصدر|للمزيد|انظر}: <cited-link>
    @<nick> {بالضبط|شكرا|معك حق|هل تعرفه؟}
    {رقم المكتبة|البلدية}: 0<nn> <nn><n> <nn><nn>
    {أتابع أيضا|حساب جميل} <handle>`,
  hi: `{लिंक यहाँ है|स्रोत|और पढ़ें}: <cited-link>
    @<nick> {बिल्कुल|धन्यवाद|सही कहा}
    {पुस्तकालय का नंबर|नगर निगम}: 0<nn><n>-<nn><nn><nn>
    {मैं इन्हें भी देखता हूँ|yeh bhi accha hai} <handle>`,
  ko: `{링크는 여기|출처|자세한 내용은|참고}: <cited-link>
    @<nick> {맞아요|고마워요|아세요?}
    {도서관 전화|문의}: 0<nn>-<nn><n>-<nn><nn>
    <handle> {도 좋아요|님도 봐요}`,
};
