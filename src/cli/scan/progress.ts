import { Presets, SingleBar } from 'cli-progress';
import type { Totals } from './journal.ts';

/**
 * Where a scan is, told on stderr: a bar on a terminal, a line now and then elsewhere. Rate and time left are those of
 * this run: they are counted from the first that is heard of it, as a scan that goes on begins far from the beginning.
 */
export class Progress {
  private readonly bar: SingleBar;
  private begun: { readonly at: number; readonly scored: number } | undefined;

  /** @param bytes the size of all inputs. */
  constructor(private readonly bytes: number) {
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
  }

  /** @param bytes of all inputs read so far. */
  update(bytes: number, { scored }: Totals): void {
    if (this.begun) {
      const seconds = (Date.now() - this.begun.at) / 1000;
      const rate = seconds < 0.5 ? '–' : Math.round((scored - this.begun.scored) / seconds);
      this.bar.update(bytes, { comments: scored, rate });
    } else {
      this.begun = { at: Date.now(), scored };
      this.bar.start(Math.max(1, this.bytes), bytes, { comments: scored, rate: '–' });
    }
  }

  stop(): void {
    this.bar.stop();
  }
}
