/** What a UTF-16 code unit is, as far as reading words goes. */
export const UnitClass = { Letter: 1, Digit: 2, Space: 3, Mark: 4, Picture: 5 } as const;

export type UnitClass = (typeof UnitClass)[keyof typeof UnitClass];

/** Filled as units are met: a worker that has just woken should not classify 65,536 units it may never see. */
const known = new Uint8Array(0x10000);

/** The class of a folded code unit. Surrogates count as pictures: astral letters are rare, emoji are not. */
export function classOf(unit: number): UnitClass {
  return (known[unit] || (known[unit] = classify(unit))) as UnitClass;
}

function classify(unit: number): UnitClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return UnitClass.Picture;
  const char = String.fromCharCode(unit);
  if (/\p{L}/u.test(char)) return UnitClass.Letter;
  if (/\p{N}/u.test(char)) return UnitClass.Digit;
  if (/\s/u.test(char)) return UnitClass.Space;
  if (unit > 0x7f && /\p{Extended_Pictographic}/u.test(char)) return UnitClass.Picture;
  return UnitClass.Mark;
}

export function isLetter(unit: number): boolean {
  return classOf(unit) === UnitClass.Letter;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isSpace(unit: number): boolean {
  return unit === 32 || classOf(unit) === UnitClass.Space;
}

/** A folded Latin letter a…z. */
export function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
