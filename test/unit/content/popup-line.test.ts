import { describe, expect, it, vi } from 'vitest';
import type { Fold } from '../../../src/content/hide/fold.ts';
import { PopupLine, type PopupPort } from '../../../src/content/popup-line.ts';
import { Tally } from '../../../src/content/tally.ts';
import type { FrameReport } from '../../../src/protocol/messages.ts';
import { frameReport } from '../../../src/protocol/pages.ts';
import * as v from 'valibot';

function foldOf(text: string, reasons: Fold['subject']['reasons'], toggle = vi.fn()): Fold {
  const fold = {
    folded: true,
    get size(): number {
      return this.folded ? 1 : 0;
    },
    subject: { comment: { text }, reasons, scores: undefined },
    anchor: { scrollIntoView: vi.fn() },
    toggle: () => {
      fold.folded = false;
      toggle();
    },
  };
  return fold as unknown as Fold;
}

function open(folds: Fold[]) {
  const tasks: (() => void)[] = [];
  const sent: FrameReport[] = [];
  const callFine = vi.fn();
  let receive: (message: unknown) => void = () => undefined;
  const port: PopupPort = {
    postMessage: (report) => sent.push(report),
    onMessage: { addListener: (listener) => (receive = listener) },
    onDisconnect: { addListener: () => undefined },
  };
  const line = new PopupLine({
    site: 'blog.example',
    page: () => ({ found: 9, folds }),
    after: (_, task) => tasks.push(task),
    callFine,
  });
  line.serve(port);
  return { line, sent, tasks, callFine, ask: (message: unknown) => { receive(message); } };
}

describe('PopupLine', () => {
  it('reports at once what is hidden and why, the last first, in the shape the popup takes', () => {
    const { sent } = open([foldOf('first', ['spam', 'toxicity']), foldOf('x'.repeat(5_000), ['insult'])]);
    expect(sent).toHaveLength(1);
    expect(v.is(frameReport, sent[0])).toBe(true);
    expect(sent[0]).toMatchObject({ found: 9, hidden: 2, reasons: { spam: 1, insult: 1 } });
    expect(sent[0]?.latest.map(({ excerpt }) => excerpt.slice(0, 5))).toEqual(['xxxxx', 'first']);
  });

  it('reports changes, many at once as one', () => {
    const folds = [foldOf('first', ['spam'])];
    const { line, sent, tasks } = open(folds);
    folds.push(foldOf('second', ['spam']));
    line.changed();
    line.changed();
    for (const task of tasks) task();
    expect(sent.map(({ hidden }) => hidden)).toEqual([1, 2]);
  });

  it('shows the comment asked for, in this frame alone, once', () => {
    const toggle = vi.fn();
    const { sent, ask } = open([foldOf('first', ['spam'], toggle)]);
    const [{ frame, latest: [{ id }] }] = sent as [FrameReport & { latest: [{ id: number }] }];
    ask({ type: 'reveal', frame: 'another', id });
    ask({ type: 'reveal', frame, id: id + 1 });
    ask({ type: 'reveal', frame });
    expect(toggle).not.toHaveBeenCalled();
    ask({ type: 'reveal', frame, id });
    ask({ type: 'reveal', frame, id });
    expect(toggle).toHaveBeenCalledTimes(1);
  });

  it('passes on which hidden comment is fine', () => {
    const folds = [foldOf('first', ['spam']), foldOf('second', ['insult'])];
    const { sent, ask, callFine } = open(folds);
    const [{ frame, latest }] = sent;
    ask({ type: 'call-fine', frame, id: latest[0].id });
    expect(callFine.mock.calls).toEqual([[folds[1]]]);
  });
});

it('Tally counts every comment once and sends what came together at once', () => {
  const sent: unknown[] = [];
  const tasks: (() => void)[] = [];
  const tally = new Tally({ site: 'blog.example', send: (notice) => sent.push(notice), after: (_, task) => tasks.push(task) });
  const folds = [foldOf('a', ['spam']), foldOf('b', ['insult'])];
  tally.count(folds);
  tally.count([...folds, foldOf('c', ['spam'])]);
  tasks.splice(0).forEach((task) => { task(); });
  tally.count(folds);
  expect(tasks).toEqual([]);
  expect(sent).toEqual([{ type: 'hidden', site: 'blog.example', reasons: { spam: 2, insult: 1 } }]);
});
