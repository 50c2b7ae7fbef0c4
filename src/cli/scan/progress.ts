import { Presets, SingleBar } from 'cli-progress';
import type { Totals } from './journal.ts';

/** Where a scan is, told on stderr: a bar on a terminal, a line now and then elsewhere. */
export class Progress {
  private readonly bar: SingleBar;
  private readonly began = Date.now();
  private readonly scoredBefore: number;

  /** @param bytes the size of all inputs. */
  constructor(bytes: number, before: Totals) {
    this.scoredBefore = before.scored;
    this.bar = new SingleBar(
      {
        format: '{bar} {percentage} % | {comments} comments | {rate}/s | {eta_formatted} left',
        stream: process.stderr,
        noTTYOutput: true,
        notTTYSchedule: 10_000,
        // The rate changes little; a long window keeps the time left from jumping.
        etaBuffer: 500,
        hideCursor: true,
      },
      Presets.shades_classic,
    );
    this.bar.start(Math.max(1, bytes), 0, { comments: before.scored, rate: '–' });
  }

  /** @param bytes of all inputs read so far. */
  update(bytes: number, { scored }: Totals): void {
    const seconds = (Date.now() - this.began) / 1000;
    const rate = seconds < 0.5 ? '–' : Math.round((scored - this.scoredBefore) / seconds);
    this.bar.update(bytes, { comments: scored, rate });
  }

  stop(): void {
    this.bar.stop();
  }
}
