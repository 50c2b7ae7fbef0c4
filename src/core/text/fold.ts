import { FOREIGN_LOOK_ALIKES, LATIN_IN_DISGUISE } from './look-alikes.ts';

/**
 * Text after character-by-character folding: lower case, NFKC, no accents, no invisible or direction
 * characters, every blank a plain space. Parallel arrays, `length` entries each in use.
 */
export interface Folded {
  length: number;
  /** UTF-16 code units. */
  readonly units: Uint16Array;
  /** The Latin letter that the original character resembles, if it is a letter of another script; else 0. */
  readonly latin: Uint16Array;
  /** 1 where the original was a capital. */
  readonly upper: Uint8Array;
  /** Where the original character starts and ends, in UTF-16 code units of the original text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Invisible and direction-changing characters that were dropped. */
  invisible: number;
  /** Characters that came from a Latin letter in disguise (full-width, small capitals, enclosed …). */
  disguised: number;
}

/** Compatibility forms unfold to at most 18 units (U+FDFA); three times the text is ample on average. */
const GROWTH = 3;
const LONGEST_UNFOLDING = 18;

export function newFolded(textLength: number): Folded {
  const capacity = textLength * GROWTH + LONGEST_UNFOLDING;
  return {
    length: 0,
    units: new Uint16Array(capacity),
    latin: new Uint16Array(capacity),
    upper: new Uint8Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    invisible: 0,
    disguised: 0,
  };
}

/** Folds `text` into `out` (made by {@link newFolded} for a text at least as long). */
export function fold(text: string, out: Folded): Folded {
  out.length = out.invisible = out.disguised = 0;
  const capacity = out.units.length;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      const isUpper = unit >= 65 && unit <= 90;
      push(out, unit < 32 || unit === 127 ? 32 : isUpper ? unit + 32 : unit, 0, isUpper ? 1 : 0, i, i + 1);
      i++;
    } else {
      const point = text.codePointAt(i) ?? 0;
      const end = i + (point > 0xffff ? 2 : 1);
      const { folded, latin, upper, disguised } = foldPoint(point);
      if (folded === '') out.invisible += isInvisible(point) ? 1 : 0;
      out.disguised += disguised;
      for (let k = 0; k < folded.length && out.length < capacity; k++) {
        push(out, folded.charCodeAt(k), latin, upper, i, end);
      }
      i = end;
    }
    if (out.length >= capacity) break;
  }
  return out;
}

function push(out: Folded, unit: number, latin: number, upper: number, start: number, end: number): void {
  const at = out.length++;
  out.units[at] = unit;
  out.latin[at] = latin;
  out.upper[at] = upper;
  out.starts[at] = start;
  out.ends[at] = end;
}

interface FoldedPoint {
  readonly folded: string;
  readonly latin: number;
  readonly upper: number;
  readonly disguised: number;
}

/** Enough for any real text; emptied when a hostile page sends the whole of Unicode. */
const MAX_CACHED_POINTS = 20_000;
const points = new Map<number, FoldedPoint>();

function foldPoint(point: number): FoldedPoint {
  let entry = points.get(point);
  if (!entry) {
    if (points.size >= MAX_CACHED_POINTS) points.clear();
    points.set(point, (entry = computePoint(point)));
  }
  return entry;
}

const PLAIN_FORMS = new Map(
  Object.entries({ 'ß': 'ss', 'ẞ': 'ss', 'æ': 'ae', 'Æ': 'ae', 'œ': 'oe', 'Œ': 'oe', '‘': "'", '’': "'", '‛': "'", 'ʼ': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' }),
);

function computePoint(point: number): FoldedPoint {
  const char = String.fromCodePoint(point);
  const upper = /\p{Lu}/u.test(char) ? 1 : 0;
  const disguise = LATIN_IN_DISGUISE.get(point);
  if (disguise) return { folded: disguise, latin: 0, upper, disguised: 1 };
  const plain = PLAIN_FORMS.get(char);
  if (plain) return { folded: plain, latin: 0, upper, disguised: 0 };
  if (/\p{Pd}/u.test(char)) return { folded: '-', latin: 0, upper, disguised: 0 };
  if (isInvisible(point) || /\p{M}/u.test(char)) return { folded: '', latin: 0, upper, disguised: 0 };
  const composed = char.normalize('NFKC');
  const folded = composed
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Cc}/gu, ' ');
  const latin = FOREIGN_LOOK_ALIKES.get(point) ?? FOREIGN_LOOK_ALIKES.get(composed.codePointAt(0) ?? 0);
  const disguised = /^[a-z0-9]$/.test(folded) && /^[A-Za-z0-9]$/.test(composed) ? 1 : 0;
  return { folded, latin: /^[a-z]/.test(folded) ? 0 : (latin?.charCodeAt(0) ?? 0), upper, disguised };
}

function isInvisible(point: number): boolean {
  const char = String.fromCodePoint(point);
  return point === 0xfffd || /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}]/u.test(char);
}
