/** Rows in a block, as a power of two. */
const BLOCK_BITS = 10;
const ROWS = 2 ** BLOCK_BITS;

/**
 * Running sums of some counts over rows that keep coming. Kept in blocks, so that however many there are none is ever
 * copied to make room for more, which would hold up the page.
 */
export class RunningSums {
  readonly #blocks: Uint32Array[] = [];
  readonly #totals: Uint32Array;
  #last = new Uint32Array(0);
  #rows = 0;

  /** @param counts how many there are in a row. */
  constructor(private readonly counts: number) {
    this.#totals = new Uint32Array(counts);
    this.endRow();
  }

  /** Adds to a count of the row that is being written. */
  add(count: number, value: number): void {
    this.#totals[count] = (this.#totals[count] ?? 0) + value;
  }

  /** The row is complete; the next one begins. */
  endRow(): void {
    const at = this.#rows % ROWS;
    if (at === 0) this.#blocks.push((this.#last = new Uint32Array(ROWS * this.counts)));
    this.#last.set(this.#totals, at * this.counts);
    this.#rows++;
  }

  /** The sum of one count over the rows `from` up to, not including, `to`. */
  sum(count: number, from: number, to: number): number {
    return this.#before(to, count) - this.#before(from, count);
  }

  /**
   * Adds the sums of all counts over the rows `from` up to, not including, `to`, so many `times`, to the counts in
   * `into` that begin at `at`.
   */
  addSums(from: number, to: number, into: Int32Array, at: number, times: 1 | -1): void {
    const first = this.#blocks.at(from >> BLOCK_BITS);
    const last = this.#blocks.at(to >> BLOCK_BITS);
    if (!first || !last) return;
    const before = (from % ROWS) * this.counts;
    const after = (to % ROWS) * this.counts;
    for (let count = 0; count < this.counts; count++) {
      const sum = (last[after + count] ?? 0) - (first[before + count] ?? 0);
      if (sum !== 0) into[at + count] = (into[at + count] ?? 0) + times * sum;
    }
  }

  /** The sum over all rows before one. */
  #before(row: number, count: number): number {
    return this.#blocks[row >> BLOCK_BITS]?.[(row % ROWS) * this.counts + count] ?? 0;
  }
}
