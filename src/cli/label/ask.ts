import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { Labelling, Step, Verdict } from '../../scan/labelling.ts';

const VERDICTS: Readonly<Partial<Record<string, Verdict>>> = { y: 'yes', n: 'no', s: 'unsure' };

export interface Terminal {
  /** The keys pressed, one after the other: `y`, `n`, …; `\x03` for Ctrl-C. */
  readonly keys: AsyncIterable<string>;
  readonly show: (text: string) => void;
}

/** Shows the middle one by one until it is through or the person stops. */
export async function ask(
  labelling: Labelling,
  question: string,
  { keys, show }: Terminal,
  keep: (step: Step) => Promise<void>,
): Promise<void> {
  const next = () => {
    const { current, counts } = labelling;
    if (!current) return false;
    const done = counts.yes + counts.no + counts.unsure;
    show(`\n${done + 1} of ${counts.middle}   score ${current.score.toFixed(2)}\n\n${printable(current.text)}\n\n${question} [y/n, s leave out, u undo, q stop] `);
    return true;
  };
  if (!next()) return;
  for await (const key of keys) {
    const { current } = labelling;
    const verdict = VERDICTS[key];
    if (key === 'q' || key === '\x03' || !current) return;
    const { lastAnswered } = labelling;
    const step: Step | undefined =
      verdict ? { id: current.id, verdict } : key === 'u' && lastAnswered !== undefined ? { undo: lastAnswered } : undefined;
    if (!step) continue;
    await keep(step);
    labelling.take(step);
    if (!next()) return;
  }
}

/** Text that cannot steer the terminal: controls and direction marks are shown as a middle dot. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '·');
}

/** The keys pressed at a terminal, until the caller stops asking. */
export async function* keysOf(stdin: ReadStream): AsyncGenerator<string> {
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  const queue: string[] = [];
  let wake: () => void = () => undefined;
  const listen = (_text: string | undefined, key: { sequence?: string }) => {
    queue.push(key.sequence ?? '');
    wake();
  };
  stdin.on('keypress', listen);
  stdin.resume();
  try {
    for (;;) {
      const key = queue.shift();
      if (key !== undefined) yield key;
      else await new Promise<void>((resolve) => { wake = resolve; });
    }
  } finally {
    stdin.off('keypress', listen);
    stdin.setRawMode(false);
    stdin.pause();
  }
}
