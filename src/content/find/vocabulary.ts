/**
 * The words by which comment furniture is told from comment text, in the languages most of the web is written in.
 * They read what a visitor reads: class and id names are no part of it.
 */

const MONTHS =
  'jan|feb|fév|fev|mar|mär|maa|mrt|apr|avr|abr|may|mai|maj|mei|mag|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|ağu|sep|set|eyl|' +
  'oct|okt|ott|out|eki|nov|kas|dec|déc|dez|dic|des|ene|gen|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|' +
  'zář|říj|pro|oca|şub|nis|haz|tem|ara|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|' +
  'жов|лис|гру|ιαν|φεβ|μαρ|απρ|μαΐ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ';
const MONTH = `(?:${MONTHS})\\p{L}{0,9}\\.?`;

const DATES = [
  `\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[\\s,-]*(?:de |of )?${MONTH}(?!\\p{L})`,
  `(?<!\\p{L})${MONTH}[\\s-]+\\d{1,4}(?!\\d)`,
  '(?<!\\d)\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)',
  '(?<!\\d)\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}(?!\\d)',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]',
  '\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]',
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?|uhr|(?![\\d:]))',
];
const RELATIVE_DATES = [
  '(?:\\d+|an?|one|half an)\\+?\\s?(?:s|sec\\p{L}*|m|min\\p{L}*|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)\\.? ago',
  '(?<!\\p{L})(?:vor|il y a|hace|πριν από|há) (?:\\S+ )?(?:\\d+|ein\\p{L}*|une?|una|uma?|unos|quelques|μία|ένα\\p{L}?) \\p{L}+$',
  '(?<!\\p{L})(?:för|for) (?:\\S+ ){1,3}(?:siden|sedan)$',
  '\\d+ \\p{L}+ (?:atrás|fa|geleden|назад|тому|temu|önce|siden|sedan|sitten|trước|zpátky)',
  '\\d+\\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間|个月|か月|ヶ月|年|초|분|시간|일|주|개월|년)\\s?(?:前|전|之前)',
  '^(?:just now|yesterday|today|gestern|heute|hier|aujourd’hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|вчера|сегодня|wczoraj|dziś|dün|bugün|昨天|今天|昨日|어제)',
  '^\\d{1,3}\\s?(?:s|m|min|h|hr|d|w|wk|mo|y|yr)$',
];
const ABSOLUTE_DATE = new RegExp(DATES.join('|'), 'iu');
const RELATIVE_DATE = new RegExp(RELATIVE_DATES.join('|'), 'iu');

/** Longer texts are running text: no furniture is looked for in them. */
export const MAX_FURNITURE_LENGTH = 120;

/** Whether a short text tells when something was written. */
export function tellsDate(text: string): boolean {
  return (/\d/.test(text) && ABSOLUTE_DATE.test(text)) || RELATIVE_DATE.test(text);
}

const REPLY = new RegExp(
  '^\\W*(?:(?:repl[iy](?:es)?|respond|report|flag|quote|answer|(?:add|post) (?:your|a) reply|log ?in to reply|antworten?|zitieren|zitat|melden|' +
    'répondre|réponse|signaler|citer|responder|respuesta|denunciar|citar|rispondi|segnala|cita|reageer|beantwoord\\p{L}*|rapporteer|' +
    'odpowiedz|cytuj|zgłoś|svara|svar|rapportera|anmäl|vastaa|odpovědět|válasz|răspunde|yanıtla|cevapla|şikayet|' +
    'ответить|пожаловаться|цитировать|відповісти|απάντηση|trả lời)(?!\\p{L})|返信|回复|回覆|引用|举报|檢舉|답글|신고|รายงาน|رد)',
  'iu',
);
const ACTION = new RegExp(
  '^\\W*(?:(?:like|dislike|permalink|perma-link|link|share|edit|delete|upvote|downvote|vote|recommend|collapse|parent|hide|mark as|thumbs|' +
    'gefällt|teilen|partager|j’aime|me gusta|mi piace|curtir|нравится|ссылка)(?!\\p{L})|赞|좋아요|いいね)',
  'iu',
);

/** Whether a text is a button that only comments carry: Reply, Quote, Report. */
export function tellsReply(text: string): boolean {
  return text.length <= 40 && REPLY.test(text);
}

/** Whether a text is one of the buttons that stand beside comments (and beside other things): Reply, Like, Share. */
export function tellsAction(text: string): boolean {
  return text.length <= 40 && (REPLY.test(text) || ACTION.test(text));
}

const PERSONAL =
  /[?!]|(?<![\p{L}\p{N}])(?:i|i[’'](?:m|ve|d|ll)|you|your|my|me|we|thanks?|thx|lol|ich|du|mein|danke|wir|je|j[’']ai|vous|tu|merci|yo|gracias|usted|mi|io|grazie|ho|eu|obrigad[oa]|você|ik|jij|bedankt|ja|dzięki|jag|tack|я|вы|ты|мне|спасибо)(?![\p{L}\p{N}])/iu;

/** Whether the beginning of a running text speaks as one person to another. */
export function soundsPersonal(text: string): boolean {
  return PERSONAL.test(text.length > 300 ? text.slice(0, 300) : text);
}

const SAYS = new RegExp(
  '(?:^|[\\s)])(?:says|said|wrote|writes|commented|replied|responded|adds|added|thinks|schrieb|schreibt|sagte?|meinte?|kommentierte?|antwortete|' +
    'a dit|dit|a écrit|écrit|répond|dice|dijo|escribió|comentó|disse|escreveu|comentou|scrive|ha scritto|ha detto|zegt|schreef|zei|' +
    'pisze|napisał\\p{L}?|mówi|skrev|säger|sier|siger|sanoo|kirjoitti|diyor|dedi|yazdı|говорит|написала?|пишет|пише|комментирует|říká|napsala?|írta|szerint|spune|λέει)' +
    '\\s*(?:on\\b.*|am\\b.*|le\\b.*|el\\b.*|il\\b.*)?(?:at\\b.*)?[:…,]?\\s*(?:\\.\\.\\.)?$|さん(?:の発言|より)?[:：]?$|说[:：]?$|說[:：]?$',
  'iu',
);
const BY = /^\W*(?:posted by|comment(?:ed|s)? (?:by|from)|by|from|written by|reply by|von|geschrieben von|kommentar von|par|écrit par|publicado por|por|da|scritto da|di|door|van|от|автор|przez|av|af)[:\s]/iu;

/** Whether a short text introduces a speaker: "Ann says:", "Posted by Ann". */
export function tellsSpeaker(text: string): boolean {
  return text.length <= 80 && (SAYS.test(text) || BY.test(text));
}

const MORE = /(?:read|see|view|show|learn|continue|weiter|mehr|lire|leer|ver|leggi|lees|czytaj|läs|читать|подробн|devam)\s?(?:more|reading|full|lesen|erfahren|la suite|plus|más|tutto|verder|dalej|mer|далее|ее|ını oku)|^\W*(?:more|mehr|weiterlesen|plus|más)\W*$|続きを読む|阅读全文/iu;

/** Whether a link leads on to the rest of a text: what it stands under is a teaser. */
export function tellsMore(text: string): boolean {
  return text.length <= 40 && MORE.test(text);
}

/** Whether a text is or holds a price. */
export function tellsPrice(text: string): boolean {
  return /(?:[$€£¥]|US\$|EUR)\s?\d|\d\s?(?:€|£|zł|kr\b|руб)/u.test(text);
}

const COMMENT_NOUN =
  '(?:comment(?!ary|ator)|kommentar|komentar|comentario|comentário|comentariu|comentar|comentari|commento|commenti|комментар|коментар|komentár|komentář|komentarz|yorum|' +
  'kommentti|hozzászól|reactie|reaction|réaction|response|repl(?:y|ies)|antwort|réponse|respuesta|resposta|rispost|odpowied|' +
  'thoughts? on|discussion|diskussion|opinion|meinung|σχόλι|σχολι|댓글|コメント|评论|評論|留言|回應|回复|تعليق|ردود|תגוב|bình luận|ความคิดเห็น)';
const NOUN = new RegExp(COMMENT_NOUN, 'iu');
const NUMBER_WORDS: Readonly<Partial<Record<string, number>>> = {
  one: 1, two: 2, three: 3, ein: 1, eine: 1, un: 1, une: 1, una: 1, uno: 1, um: 1, één: 1, один: 1, en: 1, ett: 1, et: 1, jeden: 1,
};
const COUNTED = new RegExp(
  `(\\d[\\d.,]*|(?<!\\p{L})(?:${Object.keys(NUMBER_WORDS).join('|')}))[\\s)]+(?:\\p{L}+ ){0,2}${COMMENT_NOUN}|${COMMENT_NOUN}\\p{L}*(?: on [^(]*)?\\s*[:(\\[]+\\s*(\\d+)`,
  'iu',
);

/** What a heading over comments tells: that it is one, and the number it gives, if any. */
export interface CommentHeading {
  readonly count?: number;
}

/** Reads a short text as a heading over comments; undefined where it is none. */
export function readHeading(text: string): CommentHeading | undefined {
  if (text.length > MAX_FURNITURE_LENGTH || !NOUN.test(text)) return undefined;
  const match = COUNTED.exec(text);
  const written = match?.[1] ?? match?.[2];
  if (written === undefined) return {};
  const count = NUMBER_WORDS[written.toLowerCase()] ?? Number(written.replace(/[.,]/g, ''));
  return Number.isFinite(count) ? { count } : {};
}

const HINT = /comment|kommentar|comentario|commentaire|reply|replies|repons|respons|feedback|discuss|disqus|(?:^|[-_\s])(?:post|message|msg|thread|answer|tweet)(?:$|[-_\s\d])/i;
const COUNTER_HINT = /sidebar|widget|recent|latest|related|teaser|promo|product|popular|trending|archive|\bnav|menu|testimonial|excerpt|hentry|cookie|banner|share|social/i;

/** What a class or id name suggests: 1 a comment, -1 something else, 0 nothing. Names are hints, never needed. */
export function nameHint(name: string): -1 | 0 | 1 {
  if (COUNTER_HINT.test(name)) return -1;
  return HINT.test(name) ? 1 : 0;
}
