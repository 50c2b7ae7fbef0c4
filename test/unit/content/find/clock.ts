import type { Clock } from '../../../../src/content/find/types.ts';

/** A clock that moves only when told to, and runs what falls due on the way. */
export class FakeClock implements Clock {
  time = 0;
  /** Milliseconds that pass at every reading: stands for work being done. */
  cost = 0;
  readonly #tasks = new Set<{ at: number; task: () => void }>();

  now(): number {
    this.time += this.cost;
    return this.time;
  }

  after(milliseconds: number, task: () => void): () => void {
    const entry = { at: this.time + milliseconds, task };
    this.#tasks.add(entry);
    return () => {
      this.#tasks.delete(entry);
    };
  }

  get waiting(): number {
    return this.#tasks.size;
  }

  /** Lets time pass, waking observers (microtasks) between the tasks. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#tasks.delete(next);
      this.time = Math.max(this.time, next.at);
      next.task();
      await settle();
    }
    this.time = Math.max(this.time, end);
  }

  #next(end: number): { at: number; task: () => void } | undefined {
    const due = [...this.#tasks].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    return due[0];
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
}
