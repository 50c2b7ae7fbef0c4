import { beforeEach, describe, expect, test } from 'vitest';
import { Line, MAX_VISIBLE, type Askable } from '../../../../src/content/ask/line.ts';
import { perLabel } from '../../../../src/core/labels.ts';
import { MAX_BATCH, type ScoreReply, type Urgency } from '../../../../src/protocol/messages.ts';
import { NotJudgedError } from '../../../../src/protocol/score-client.ts';

interface Asked {
  readonly texts: readonly string[];
  readonly urgency: Urgency;
  resolve(reply: ScoreReply): void;
  reject(error: Error): void;
}

let asked: Asked[];
let unanswered: number;
let timers: { milliseconds: number; task: () => void }[];
let judged: string[];
let dropped: string[];
let line: Line<Askable>;

beforeEach(() => {
  [asked, unanswered, timers, judged, dropped] = [[], 0, [], [], []];
  line = new Line({
    client: {
      get unanswered() {
        return unanswered;
      },
      ask: (texts, urgency) => {
        unanswered++;
        return new Promise<ScoreReply>((resolve, reject) => asked.push({ texts, urgency, resolve, reject })).finally(() => unanswered--);
      },
    },
    after: (milliseconds, task) => timers.push({ milliseconds, task }),
    onJudged: (comments) => judged.push(...comments.map(({ text }) => text)),
    onDropped: ({ text }) => dropped.push(text),
  });
});

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const comments = (name: string, count: number): Askable[] => Array.from({ length: count }, (_, index) => ({ text: `${name} ${index}` }));
const addAll = (added: readonly Askable[], urgency: Urgency = 'visible'): void => {
  for (const comment of added) line.add(comment, urgency);
};
async function answer(request: Asked | undefined): Promise<void> {
  request?.resolve({ type: 'scores', id: 0, scores: request.texts.map(() => perLabel(() => 0)), model: { version: '', defaultThresholds: perLabel(() => 0.5) } });
  await settle();
}

describe('every edge of the state machine', () => {
  test('page, add: waiting; its turn: asked; judged: done', async () => {
    addAll(comments('a', 2));
    await settle();
    expect(asked.map(({ texts }) => texts)).toEqual([['a 0', 'a 1']]);
    await answer(asked[0]);
    expect(judged).toEqual(['a 0', 'a 1']);
    expect(asked).toHaveLength(1);
  });

  test('waiting, remove: never asked', async () => {
    const [kept, removed] = comments('a', 2);
    addAll([kept, removed]);
    line.remove(removed);
    await settle();
    expect(asked.map(({ texts }) => texts)).toEqual([['a 0']]);
  });

  test('asked, not judged: pausing; after a while waiting, as the least urgent', async () => {
    addAll(comments('a', 1));
    await settle();
    asked[0]?.reject(new NotJudgedError('overloaded', true));
    await settle();
    expect(asked).toHaveLength(1);
    timers.shift()?.task();
    await settle();
    expect(asked[1]).toMatchObject({ texts: ['a 0'], urgency: 'rest' });
  });

  test('pausing, remove: never asked again', async () => {
    const all = comments('a', 1);
    addAll(all);
    await settle();
    asked[0]?.reject(new NotJudgedError('overloaded', true));
    await settle();
    for (const comment of all) line.remove(comment);
    timers.shift()?.task();
    await settle();
    expect(asked).toHaveLength(1);
  });

  test('asked, not judged too often: given up', async () => {
    addAll(comments('a', 1));
    for (let tries = 0; tries < 10; tries++) {
      await settle();
      asked.at(-1)?.reject(new NotJudgedError('overloaded', true));
      await settle();
      timers.shift()?.task();
    }
    expect(asked).toHaveLength(4);
  });

  test('asked, made more urgent: not asked twice', async () => {
    const [comment] = comments('a', 1);
    line.add(comment, 'near');
    await settle();
    line.prioritise(comment, 'visible');
    await settle();
    expect(asked).toHaveLength(1);
  });

  test('waiting, more visible than anybody reads: the oldest are dropped and given back', async () => {
    addAll(comments('old', 10));
    addAll(comments('new', MAX_VISIBLE));
    expect(dropped).toEqual(comments('old', 10).map(({ text }) => text));
    await settle();
    expect(asked.flatMap(({ texts }) => texts).some((text) => text.startsWith('old'))).toBe(false);
  });
});

test('asks in order, for what is on screen first, then for what is near, then for the rest', async () => {
  addAll(comments('rest', 2), 'rest');
  addAll(comments('near', 2), 'near');
  addAll(comments('visible', 2));
  await settle();
  await answer(asked[0]);
  await answer(asked[1]);
  expect(asked.flatMap(({ texts }) => texts)).toEqual(['visible 0', 'visible 1', 'near 0', 'near 1', 'rest 0', 'rest 1']);
});

test('asks for the newest first once they come faster than they are judged', async () => {
  addAll(comments('flood', MAX_VISIBLE));
  await settle();
  expect(asked[0]?.texts[0]).toBe(`flood ${MAX_VISIBLE - 1}`);
});

test('has two requests under way at most, however much waits', async () => {
  addAll(comments('rest', 10 * MAX_BATCH), 'rest');
  await settle();
  expect(asked).toHaveLength(2);
  await answer(asked[0]);
  expect(asked).toHaveLength(3);
});
