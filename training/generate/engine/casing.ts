/** A word in the place of another: with a capital where that has one. */
export function casedLike(word: string, other: string): string {
  return /^\p{Lu}/u.test(other) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
