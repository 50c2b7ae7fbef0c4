const SLOTS = 16;

/**
 * Who brings the most of a sum, with 16 counters however many there are (Space-Saving; Metwally, Agrawal and
 * El Abbadi, ICDT 2005): exact up to 16 names, beyond that anyone with a sixteenth of the whole is kept.
 */
export class HeavyHitters {
  private readonly weights = new Map<string, number>();

  add(name: string, weight: number): void {
    const weightOf = this.weights.get(name);
    if (weightOf !== undefined || this.weights.size < SLOTS) {
      this.weights.set(name, (weightOf ?? 0) + weight);
      return;
    }
    const [lightest, least] = [...this.weights].reduce((a, b) => (b[1] < a[1] ? b : a));
    this.weights.delete(lightest);
    this.weights.set(name, least + weight);
  }

  /** The heaviest first. */
  top(most: number): (readonly [name: string, weight: number])[] {
    return [...this.weights].sort((a, b) => b[1] - a[1]).slice(0, most);
  }
}
