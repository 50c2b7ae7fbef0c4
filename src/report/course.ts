const STEPS = 32;

/** The mean of a series along its way, in at most 32 steps of equal length, whatever its length: constant memory. */
export class Course {
  private sums: number[] = [];
  private width = 1;
  private count = 0;

  add(value: number): void {
    const step = Math.floor(this.count / this.width);
    if (step >= STEPS) {
      this.halve();
      this.add(value);
      return;
    }
    this.sums[step] = (this.sums[step] ?? 0) + value;
    this.count += 1;
  }

  /** The last step may be shorter. */
  means(): number[] {
    return this.sums.map((sum, step) => sum / Math.min(this.width, this.count - step * this.width));
  }

  private halve(): void {
    this.sums = Array.from({ length: STEPS / 2 }, (_, step) => (this.sums[2 * step] ?? 0) + (this.sums[2 * step + 1] ?? 0));
    this.width *= 2;
  }
}
