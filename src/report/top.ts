/** Keeps the `most` items of the highest rank out of any number. Items of equal rank stay in their order. */
export class Top<T> {
  private items: { item: T; rank: number }[] = [];
  /** What falls below is not taken up. */
  private floor = -Infinity;

  constructor(private readonly most: number) {}

  add(item: T, rank: number): void {
    if (rank <= this.floor) return;
    this.items.push({ item, rank });
    if (this.items.length >= this.most * 2) this.settle();
  }

  /** The highest first. */
  sorted(): T[] {
    this.settle();
    return this.items.map(({ item }) => item);
  }

  private settle(): void {
    this.items.sort((a, b) => b.rank - a.rank);
    if (this.items.length < this.most) return;
    this.items.length = this.most;
    this.floor = this.items.at(-1)?.rank ?? -Infinity;
  }
}
