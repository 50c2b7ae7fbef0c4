/**
 * The words by which comment furniture is told from comment text, in the languages most of the web is written in.
 * They read what a visitor reads: class and id names are no part of it.
 *
 * All are written in lower case and asked about text in lower case, which whoever asks makes once for all of them: to
 * make an expression over the letters of all scripts heedless of case takes a browser milliseconds, on every page anew.
 */

/**
 * A letter in lower case, near enough: a few ranges, where the exact class `\p{L}` has some 600, of which a browser takes
 * a good part of a slice to make an expression.
 */
export const LETTER = '[a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3040-\\ud7ff]';
const NO_LETTER = `(?!${LETTER})`;

/** Longer texts are running text: no furniture is looked for in them. */
export const MAX_FURNITURE_LENGTH = 120;

const REPLY = new RegExp(
  '^\\W*(?:(?:repl[iy](?:es)?|respond|report|flag|quote|answer|(?:add|post) (?:your|a) reply|log ?in to reply|antworten?|zitieren|zitat|melden|' +
    'répondre|réponse|signaler|citer|responder|respuesta|denunciar|citar|rispondi|segnala|cita|reageer|beantwoord' +
    `${LETTER}*|rapporteer|` +
    'odpowiedz|cytuj|zgłoś|svara|svar|rapportera|anmäl|vastaa|odpovědět|válasz|răspunde|yanıtla|cevapla|şikayet|' +
    'ответить|пожаловаться|цитировать|відповісти|απάντηση|trả lời)' +
    `${NO_LETTER}|返信|回复|回覆|引用|举报|檢舉|답글|신고|รายงาน|رد)`,
);
const ACTION = /* @__PURE__ */ new RegExp(
  '^\\W*(?:(?:like|dislike|permalink|perma-link|link|share|edit|delete|upvote|downvote|vote|recommend|collapse|parent|hide|mark as|thumbs|' +
    'gefällt|teilen|partager|j’aime|me gusta|mi piace|curtir|нравится|ссылка)' +
    `${NO_LETTER}|赞|좋아요|いいね)`,
);

/** Whether a text is a button that only comments carry: Reply, Quote, Report. */
export function tellsReply(text: string): boolean {
  return text.length <= 40 && REPLY.test(text);
}

/** Whether a text is one of the buttons that stand beside comments (and beside other things): Reply, Like, Share. */
export function tellsAction(text: string): boolean {
  return text.length <= 40 && (REPLY.test(text) || ACTION.test(text));
}

const PERSONAL = /* @__PURE__ */ new RegExp(
  `[?!]|(?<!${LETTER}|\\d)(?:i|i[’'](?:m|ve|d|ll)|you|your|my|me|we|thanks?|thx|lol|ich|du|mein|danke|wir|je|j[’']ai|vous|tu|merci|yo|gracias|usted|mi|io|grazie|ho|eu|obrigad[oa]|você|ik|jij|bedankt|ja|dzięki|jag|tack|я|вы|ты|мне|спасибо)(?!${LETTER}|\\d)`,
);

/** Whether the beginning of a running text, in whatever case, speaks as one person to another. */
export function soundsPersonal(text: string): boolean {
  return PERSONAL.test(text.slice(0, 300).toLowerCase());
}

const SAYS = new RegExp(
  '(?:^|[\\s)])(?:says|said|wrote|writes|commented|replied|responded|adds|added|thinks|schrieb|schreibt|sagte?|meinte?|kommentierte?|antwortete|' +
    'a dit|dit|a écrit|écrit|répond|dice|dijo|escribió|comentó|disse|escreveu|comentou|scrive|ha scritto|ha detto|zegt|schreef|zei|' +
    'pisze|napisał' +
    `${LETTER}?|` +
    'mówi|skrev|säger|sier|siger|sanoo|kirjoitti|diyor|dedi|yazdı|говорит|написала?|пишет|пише|комментирует|říká|napsala?|írta|szerint|spune|λέει)' +
    '\\s*(?:on\\b.*|am\\b.*|le\\b.*|el\\b.*|il\\b.*)?(?:at\\b.*)?[:…,]?\\s*(?:\\.\\.\\.)?$|さん(?:の発言|より)?[:：]?$|说[:：]?$|說[:：]?$',
);
const BY = /^\W*(?:posted by|comment(?:ed|s)? (?:by|from)|by|from|written by|reply by|von|geschrieben von|kommentar von|par|écrit par|publicado por|por|da|scritto da|di|door|van|от|автор|przez|av|af)[:\s]/;

/** Whether a short text introduces a speaker: "Ann says:", "Posted by Ann". */
export function tellsSpeaker(text: string): boolean {
  return text.length <= 80 && (SAYS.test(text) || BY.test(text));
}

const MORE = /(?:read|see|view|show|learn|continue|weiter|mehr|lire|leer|ver|leggi|lees|czytaj|läs|читать|подробн|devam)\s?(?:more|reading|full|lesen|erfahren|la suite|plus|más|tutto|verder|dalej|mer|далее|ее|ını oku)|^\W*(?:more|mehr|weiterlesen|plus|más)\W*$|続きを読む|阅读全文/;

/** Whether a link leads on to the rest of a text: what it stands under is a teaser. */
export function tellsMore(text: string): boolean {
  return text.length <= 40 && MORE.test(text);
}

/** Whether a text is or holds a price. */
export function tellsPrice(text: string): boolean {
  return /(?:[$€£¥]|eur)\s?\d|\d\s?(?:€|£|zł|kr\b|руб)/.test(text);
}

/** The source of an expression for “comment” and its like, in many languages. */
export const COMMENT_NOUN =
  '(?:comment(?!ary|ator)|kommentar|komentar|comentario|comentário|comentariu|comentar|comentari|commento|commenti|комментар|коментар|komentár|komentář|komentarz|yorum|' +
  'kommentti|hozzászól|reactie|reaction|réaction|response|repl(?:y|ies)|antwort|réponse|respuesta|resposta|rispost|odpowied|' +
  'thoughts? on|discussion|diskussion|opinion|meinung|σχόλι|σχολι|댓글|コメント|评论|評論|留言|回應|回复|تعليق|ردود|תגוב|bình luận|ความคิดเห็น)';
const NOUN = new RegExp(COMMENT_NOUN);

/** Whether a short text speaks of comments. */
export function tellsComments(text: string): boolean {
  return text.length <= MAX_FURNITURE_LENGTH && NOUN.test(text);
}

const HINT = /comment|kommentar|comentario|commentaire|reply|replies|repons|respons|feedback|discuss|disqus|(?:^|[-_\s])(?:post|message|msg|thread|answer|tweet)(?:$|[-_\s\d])/i;
const COUNTER_HINT = /sidebar|widget|recent|latest|related|teaser|promo|product|popular|trending|archive|\bnav|menu|testimonial|excerpt|hentry|cookie|banner|share|social/i;

/** What a class or id name suggests: 1 a comment, -1 something else, 0 nothing. Names are hints, never needed. */
export function nameHint(name: string): -1 | 0 | 1 {
  if (COUNTER_HINT.test(name)) return -1;
  return HINT.test(name) ? 1 : 0;
}
