import { LETTER } from './vocabulary.ts';

/** Dates as they are written beside comments; a file of its own, as the first script of a page does without. */

const MONTHS =
  'jan|feb|fév|fev|mar|mär|maa|mrt|apr|avr|abr|may|mai|maj|mei|mag|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|ağu|sep|set|eyl|' +
  'oct|okt|ott|out|eki|nov|kas|dec|déc|dez|dic|des|ene|gen|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|' +
  'zář|říj|pro|oca|şub|nis|haz|tem|ara|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|' +
  'жов|лис|гру|ιαν|φεβ|μαρ|απρ|μαΐ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ';
const MONTH = `(?:${MONTHS})${LETTER}{0,9}\\.?`;

const DATES = [
  `\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[\\s,-]*(?:de |of )?${MONTH}(?!${LETTER})`,
  `(?<!${LETTER})${MONTH}[\\s-]+\\d{1,4}(?!\\d)`,
  '(?<!\\d)\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)',
  '(?<!\\d)\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}(?!\\d)',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]',
  '\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]',
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?|uhr|(?![\\d:]))',
];
const RELATIVE_DATES = [
  `(?:\\d+|an?|one|half an)\\+?\\s?(?:s|sec${LETTER}*|m|min${LETTER}*|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)\\.? ago`,
  `(?<!${LETTER})(?:vor|il y a|hace|πριν από|há) (?:\\S+ )?(?:\\d+|ein${LETTER}*|une?|una|uma?|unos|quelques|μία|ένα${LETTER}?) ${LETTER}+$`,
  `(?<!${LETTER})(?:för|for) (?:\\S+ ){1,3}(?:siden|sedan)$`,
  `\\d+ ${LETTER}+ (?:atrás|fa|geleden|назад|тому|temu|önce|siden|sedan|sitten|trước|zpátky)`,
  '\\d+\\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週間|个月|か月|ヶ月|年|초|분|시간|일|주|개월|년)\\s?(?:前|전|之前)',
  '^(?:just now|yesterday|today|gestern|heute|hier|aujourd’hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|вчера|сегодня|wczoraj|dziś|dün|bugün|昨天|今天|昨日|어제)',
  '^\\d{1,3}\\s?(?:s|m|min|h|hr|d|w|wk|mo|y|yr)$',
];
const ABSOLUTE_DATE = new RegExp(DATES.join('|'));
const RELATIVE_DATE = new RegExp(RELATIVE_DATES.join('|'));

/** Whether a short text in lower case tells when something was written. */
export function tellsDate(text: string): boolean {
  return (/\d/.test(text) && ABSOLUTE_DATE.test(text)) || RELATIVE_DATE.test(text);
}
