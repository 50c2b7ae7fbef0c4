import { isDigit, isLatin } from './unit-class.ts';

/** Top-level domains that are taken for a link wherever they end a dotted word. */
const PLAIN_ENDINGS = new Set(
  (
    'com net org info biz edu gov io co ru cn uk de fr jp br eu tv ca au nl pl es ch se ai ly gl gg xyz top shop site ' +
    'online club live app dev link click store blog pro win vip ltd page space website tech icu buzz fun life world ' +
    'cc ws su ua kz mobi name news today trade trading finance exchange loan bet casino dating agency media video sale'
  ).split(' '),
);

/** Endings that are also English words or abbreviations: a link only where a path follows, as in `t.me/name`. */
const WORD_ENDINGS = new Set('me be to is it in so at us am my no by do st la fm ps id cash vc gd im re sh'.split(' '));

const DOT = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;

export interface Span {
  readonly begin: number;
  readonly end: number;
}

/**
 * The first link or e-mail address in a stretch of folded units without blanks, or undefined.
 * A link is what has a scheme, starts with `www.`, or is a dotted name with a known ending.
 */
export function findLink(units: Uint16Array, from: number, to: number): (Span & { isAddress: boolean }) | undefined {
  for (let i = from; i < to; i++) {
    if (units[i] === COLON && units[i + 1] === SLASH && units[i + 2] === SLASH && i + 3 < to) {
      let begin = i;
      while (begin > from && isLatin(units[begin - 1] ?? 0)) begin--;
      return { begin, end: trimEnd(units, i + 3, to), isAddress: false };
    }
    if (units[i] === DOT && isNameUnit(units[i - 1] ?? 0) && i > from && i + 2 < to) {
      const found = dottedName(units, i, from, to);
      if (found) return found;
    }
  }
  return undefined;
}

function dottedName(units: Uint16Array, dot: number, from: number, to: number) {
  let begin = dot;
  while (begin > from && isNameUnit(units[begin - 1] ?? 0)) begin--;
  let end = dot;
  let lastDot = dot;
  while (end < to && (isNameUnit(units[end] ?? 0) || (units[end] === DOT && isNameUnit(units[end + 1] ?? 0)))) {
    if (units[end] === DOT) lastDot = end;
    end++;
  }
  const ending = String.fromCharCode(...units.subarray(lastDot + 1, Math.min(end, lastDot + 12)));
  const hasPath = units[end] === SLASH && end + 1 < to;
  const startsWithWww = dot - begin === 3 && units[begin] === 119 && units[begin + 1] === 119 && units[begin + 2] === 119;
  const isAddress = begin > from + 1 && units[begin - 1] === AT && isNameUnit(units[begin - 2] ?? 0);
  if (!startsWithWww && !PLAIN_ENDINGS.has(ending) && !((hasPath || isAddress) && WORD_ENDINGS.has(ending))) return undefined;
  if (isAddress) {
    begin--;
    while (begin > from && (isNameUnit(units[begin - 1] ?? 0) || units[begin - 1] === DOT)) begin--;
  }
  return { begin, end: hasPath ? trimEnd(units, end, to) : end, isAddress };
}

function isNameUnit(unit: number): boolean {
  return isLatin(unit) || isDigit(unit) || unit === 45 || unit === 95;
}

/** A link does not take the punctuation after it along. */
function trimEnd(units: Uint16Array, from: number, to: number): number {
  let end = to;
  while (end > from && !isNameUnit(units[end - 1] ?? 0) && units[end - 1] !== SLASH) end--;
  return end;
}
