import { beforeEach, describe, expect, test } from 'vitest';
import {
  BATCH_SIZE,
  MAX_WAITING,
  ModelUnavailableError,
  OverloadedError,
  RETRY_MS,
  ScoreQueue,
} from '../../../src/background/queue.ts';
import { perLabel, type Scores } from '../../../src/core/labels.ts';
import type { CommentModel } from '../../../src/core/model/types.ts';

const FOREVER = new AbortController().signal;
const scoresOf = (text: string): Scores => perLabel((_, index) => (text.length + index) / 1000);

/** A model whose batches end when the test says so. */
class HeldModel implements CommentModel {
  readonly version: string;
  readonly defaultThresholds = perLabel(() => 0.5);
  readonly batches: (readonly string[])[] = [];
  #held: (() => void)[] = [];
  held = true;

  constructor(version = '1') {
    this.version = version;
  }

  async score(texts: readonly string[]): Promise<Scores[]> {
    this.batches.push(texts);
    if (this.held) await new Promise<void>((resolve) => this.#held.push(resolve));
    if (texts.includes('poison')) throw new Error('poisoned');
    return texts.map(scoresOf);
  }

  explain(): [] {
    return [];
  }

  release(): void {
    this.held = false;
    for (const go of this.#held.splice(0)) go();
  }
}

let now: number;
let model: HeldModel;
let loads: { resolve: (model: CommentModel) => void; reject: (error: Error) => void }[];
let told: (Error | undefined)[];
let queue: ScoreQueue;

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ask = (text: string, urgency: 'visible' | 'near' | 'rest' = 'visible', signal = FOREVER) => queue.ask(text, urgency, signal);
/** The queue in state `ready`, its model in hand. */
async function makeReady(): Promise<void> {
  const first = ask('first');
  loads.shift()?.resolve(model);
  model.release();
  await first;
  await settle();
  model.batches.length = 0;
}

beforeEach(() => {
  now = 0;
  loads = [];
  told = [];
  model = new HeldModel();
  queue = new ScoreQueue({
    loadModel: () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    now: () => now,
    pause: () => Promise.resolve(),
    onModel: (failure) => told.push(failure),
  });
});

describe('every edge of the state machine', () => {
  test('empty, ask: loading, once for all who ask', async () => {
    expect(queue.state).toBe('empty');
    void ask('a');
    void ask('b');
    expect(queue.state).toBe('loading');
    expect(loads).toHaveLength(1);
    await settle();
  });

  test('loading, loaded: scoring, then ready', async () => {
    const answer = ask('a');
    loads[0]?.resolve(model);
    await settle();
    expect(queue.state).toBe('scoring');
    model.release();
    expect(await answer).toEqual({ scores: scoresOf('a'), model });
    await settle();
    expect(queue.state).toBe('ready');
    expect(told).toEqual([undefined]);
  });

  test('loading, cannot load: failed, all who wait are told, and who asks soon after at once', async () => {
    const answer = expect(ask('a')).rejects.toThrow(ModelUnavailableError);
    loads[0]?.reject(new Error('vocab is missing'));
    await answer;
    expect(queue.state).toBe('failed');
    expect(told[0]?.message).toBe('vocab is missing');
    await expect(ask('b')).rejects.toThrow('vocab is missing');
    expect(loads).toHaveLength(1);
  });

  test('failed, ask after a while: loading again', async () => {
    const answer = expect(ask('a')).rejects.toThrow();
    loads[0]?.reject(new Error('vocab is missing'));
    await answer;
    now = RETRY_MS;
    const second = ask('b');
    expect(queue.state).toBe('loading');
    model.release();
    loads[1]?.resolve(model);
    expect((await second).scores).toEqual(scoresOf('b'));
  });

  test('ready, ask: scoring', async () => {
    await makeReady();
    model.held = true;
    void ask('a');
    expect(queue.state).toBe('scoring');
    model.release();
    await settle();
    expect(queue.state).toBe('ready');
  });

  test('scoring, a batch fails: the others of the batch are answered, then ready', async () => {
    await makeReady();
    const answers = await Promise.allSettled([ask('a'), ask('poison'), ask('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await settle();
    expect(queue.state).toBe('ready');
  });

  test('empty, forgetModel: empty, and the next question loads once', async () => {
    queue.forgetModel();
    expect(queue.state).toBe('empty');
    await makeReady();
    expect(queue.state).toBe('ready');
    expect(loads).toEqual([]);
  });

  test('ready, forgetModel: empty, and nothing of the old model is remembered', async () => {
    await makeReady();
    queue.forgetModel();
    expect(queue.state).toBe('empty');
    const next = new HeldModel('2');
    next.release();
    const answer = ask('first');
    loads.shift()?.resolve(next);
    expect((await answer).model.version).toBe('2');
  });

  test('failed, forgetModel: empty, so the next question loads at once', async () => {
    const answer = expect(ask('a')).rejects.toThrow();
    loads.shift()?.reject(new Error('damaged'));
    await answer;
    queue.forgetModel();
    expect(queue.state).toBe('empty');
    void ask('b').catch(() => undefined);
    expect(queue.state).toBe('loading');
  });

  test('scoring, forgetModel: what is under way is answered, what waits goes to the next model', async () => {
    await makeReady();
    model.held = true;
    const old = ask('old');
    const waiting = ask('new');
    await settle();
    queue.forgetModel();
    const again = ask('old');
    model.release();
    expect((await old).model.version).toBe('1');
    const next = new HeldModel('2');
    next.release();
    await settle();
    expect(queue.state).toBe('loading');
    loads.shift()?.resolve(next);
    expect((await again).model.version).toBe('2');
    await waiting;
  });

  test('loading, forgetModel: loaded once more before anything is scored', async () => {
    const answer = ask('a');
    queue.forgetModel();
    loads.shift()?.resolve(model);
    await settle();
    const next = new HeldModel('2');
    next.release();
    loads.shift()?.resolve(next);
    expect((await answer).model.version).toBe('2');
    expect(model.batches).toEqual([]);
  });

  test('loading, forgetModel, cannot load: empty, so the next question loads at once', async () => {
    const answer = expect(ask('a')).rejects.toThrow('damaged');
    queue.forgetModel();
    loads.shift()?.reject(new Error('damaged'));
    await answer;
    expect(queue.state).toBe('empty');
    void ask('b').catch(() => undefined);
    expect([queue.state, loads.length]).toEqual(['loading', 1]);
  });
});

test('scores what is on screen first, then what is near, then the rest', async () => {
  await makeReady();
  model.held = true;
  void ask('busy');
  await settle();
  const order: string[] = [];
  const asked = (['rest', 'near', 'visible'] as const).map((urgency) => ask(urgency, urgency).then(() => order.push(urgency)));
  model.release();
  await Promise.all(asked);
  expect(model.batches.at(-1)).toEqual(['visible', 'near', 'rest']);
});

test('a text that becomes more urgent moves up, and is still scored once', async () => {
  await makeReady();
  model.held = true;
  void ask('busy');
  await settle();
  const all = [ask('a', 'rest'), ask('b', 'near'), ask('a', 'visible')];
  model.release();
  await Promise.all(all);
  expect(model.batches.at(-1)).toEqual(['a', 'b']);
});

test('the same text is scored once for all who ask, now and later', async () => {
  await makeReady();
  model.held = true;
  const first = ask('same');
  await settle();
  const second = ask('same');
  model.release();
  await Promise.all([first, second]);
  await ask('same');
  expect(model.batches).toEqual([['same']]);
});

test('keeps the order of a stream, but serves the newest first once it is flooded', async () => {
  await makeReady();
  model.held = true;
  const few = Array.from({ length: 3 }, (_, index) => ask(`few ${index}`));
  await settle();
  model.release();
  await Promise.all(few);
  model.held = true;
  void ask('busy');
  await settle();
  const flood = Array.from({ length: 400 }, (_, index) => ask(`flood ${index}`));
  const batchesBefore = model.batches.length;
  model.release();
  await Promise.all(flood);
  expect(model.batches[batchesBefore]?.[0]).toBe('flood 399');
  expect(model.batches.flat().slice(0, 3)).toEqual(['few 0', 'few 1', 'few 2']);
});

test('a draft is scored, but not remembered, unless it is also a comment', async () => {
  await makeReady();
  await queue.ask('draft', 'visible', FOREVER, true);
  await queue.ask('draft', 'visible', FOREVER, true);
  expect(model.batches).toEqual([['draft'], ['draft']]);
  await Promise.all([queue.ask('both', 'visible', FOREVER, true), ask('both')]);
  await ask('both');
  expect(model.batches.slice(2)).toEqual([['both']]);
});

test('in every state, what nobody waits for any more is not scored', async () => {
  const leave = async (text: string): Promise<void> => {
    const tab = new AbortController();
    const left = expect(ask(text, 'visible', tab.signal)).rejects.toThrow('closed');
    tab.abort(new Error('closed'));
    await left;
  };
  await leave('while empty');
  expect(queue.state).toBe('loading');
  await leave('while loading');
  loads.shift()?.resolve(model);
  await settle();
  expect(queue.state).toBe('ready');
  const busy = ask('busy');
  expect(queue.state).toBe('scoring');
  await leave('while scoring');
  model.release();
  await busy;
  await settle();
  expect(model.batches).toEqual([['busy']]);
});

test('what a closed tab had asked for is dropped', async () => {
  await makeReady();
  model.held = true;
  void ask('busy');
  await settle();
  const tab = new AbortController();
  const dropped = expect(ask('dropped', 'visible', tab.signal)).rejects.toThrow('closed');
  const shared = ask('shared', 'visible', tab.signal).catch(() => undefined);
  const kept = ask('shared');
  tab.abort(new Error('closed'));
  model.release();
  await Promise.all([dropped, shared, kept]);
  expect(model.batches.flat()).toEqual(['busy', 'shared']);
});

test('never holds more than its bound: the least urgent are refused, the oldest first', async () => {
  await makeReady();
  model.held = true;
  void ask('busy');
  await settle();
  const rest = Array.from({ length: MAX_WAITING }, (_, index) => ask(`rest ${index}`, 'rest').catch((error: unknown) => error));
  const urgent = ask('urgent', 'visible');
  expect(await rest[0]).toBeInstanceOf(OverloadedError);
  model.release();
  expect((await urgent).scores).toEqual(scoresOf('urgent'));
  expect(await rest[1]).not.toBeInstanceOf(OverloadedError);
  expect(Math.max(...model.batches.map((batch) => batch.length))).toBe(BATCH_SIZE);
});
