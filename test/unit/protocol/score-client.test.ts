import { beforeEach, expect, test } from 'vitest';
import { perLabel } from '../../../src/core/labels.ts';
import type { BackgroundToContent, FrameState, ScoreRequest } from '../../../src/protocol/messages.ts';
import { MAX_FRUITLESS, ScoreClient, SILENCE_MS, type ClientPort } from '../../../src/protocol/score-client.ts';

/** The page's end of a Port whose other end is the test. */
class TestPort implements ClientPort {
  readonly sent: (ScoreRequest | FrameState)[] = [];
  readonly #messages: ((message: BackgroundToContent) => void)[] = [];
  readonly #ends: (() => void)[] = [];
  closedHere = false;
  readonly onMessage = { addListener: (listener: (message: BackgroundToContent) => void) => void this.#messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#ends.push(listener) };

  postMessage(message: ScoreRequest | FrameState): void {
    this.sent.push(message);
  }

  disconnect(): void {
    this.closedHere = true;
  }

  answer(message: BackgroundToContent): void {
    for (const listener of this.#messages) listener(message);
  }

  end(): void {
    for (const listener of this.#ends) listener();
  }
}

const MODEL = { version: '1', defaultThresholds: perLabel(() => 0.5) };
const scores = (id: number, count = 1): BackgroundToContent => ({
  type: 'scores',
  id,
  scores: Array.from({ length: count }, () => perLabel(() => 0.1)),
  model: MODEL,
});

let ports: TestPort[];
let timers: { at: number; task: () => void }[];
let now: number;
let gone: boolean;
let orphaned: number;
let changed: number;
let client: ScoreClient;

/** Lets time pass, running what falls due in its order. */
function pass(milliseconds: number): void {
  const end = now + milliseconds;
  for (;;) {
    const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at).at(0);
    if (!next) break;
    timers.splice(timers.indexOf(next), 1);
    now = next.at;
    next.task();
  }
  now = end;
}

function port(index: number): TestPort {
  const found = ports.at(index);
  if (!found) throw new Error(`there is no Port ${index}`);
  return found;
}

beforeEach(() => {
  ports = [];
  timers = [];
  now = 0;
  gone = false;
  orphaned = 0;
  changed = 0;
  client = new ScoreClient({
    connect: () => {
      if (gone) throw new Error('Extension context invalidated.');
      ports.push(new TestPort());
      return port(-1);
    },
    after: (milliseconds, task) => void timers.push({ at: now + milliseconds, task }),
    onModelChanged: () => {
      changed++;
    },
    onOrphaned: () => {
      orphaned++;
    },
  });
});

test('idle, ask: connects once, and answers each by its id', async () => {
  const [a, b] = [client.ask(['a'], 'visible'), client.ask(['b', 'c'], 'rest')];
  expect(ports).toHaveLength(1);
  port(0).answer(scores(1, 2));
  port(0).answer(scores(0));
  expect((await a).scores).toHaveLength(1);
  expect((await b).scores).toHaveLength(2);
  expect(client.unanswered).toBe(0);
});

test('connected, Port gone, all answered: idle until the next question', async () => {
  const first = client.ask(['a'], 'visible');
  port(0).answer(scores(0));
  await first;
  port(0).end();
  pass(60_000);
  expect(ports).toHaveLength(1);
  void client.ask(['b'], 'visible').catch(() => undefined);
  expect(ports).toHaveLength(2);
});

test('connected, Port gone, something unanswered: asks that again, and only that', async () => {
  const [a, b] = [client.ask(['a'], 'visible'), client.ask(['b'], 'visible')];
  port(0).answer(scores(0));
  await a;
  port(0).end();
  pass(100);
  expect(port(1).sent).toEqual([{ type: 'score', id: 1, texts: ['b'], urgency: 'visible' }]);
  port(1).answer(scores(1));
  expect((await b).scores).toHaveLength(1);
});

test('connected, silent too long: takes another Port; while answers come it waits', async () => {
  const [a, b] = [client.ask(['a'], 'visible'), client.ask(['b'], 'visible')];
  pass(SILENCE_MS - 1);
  port(0).answer(scores(0));
  await a;
  pass(1);
  expect(port(0).closedHere).toBe(false);
  void client.ask(['c'], 'visible').catch(() => undefined);
  pass(SILENCE_MS + 1000);
  expect(port(0).closedHere).toBe(true);
  expect(port(1).sent.map((message) => message.type === 'score' && message.id)).toEqual([1, 2]);
  port(1).answer(scores(1));
  await b;
});

test('pausing, again and again without an answer: gives up, ever more patiently before; the next question starts anew', async () => {
  const failed = expect(client.ask(['a'], 'visible')).rejects.toMatchObject({ retry: true });
  const times: number[] = [];
  for (let tries = 0; tries <= MAX_FRUITLESS; tries++) {
    const before = ports.length;
    port(-1).end();
    pass(4_000);
    if (ports.length > before) times.push(tries);
  }
  await failed;
  expect(times).toHaveLength(MAX_FRUITLESS);
  const next = client.ask(['b'], 'visible');
  port(-1).answer(scores(1));
  await next;
});

test('connecting throws: orphaned for good, whatever was asked is given up', async () => {
  const first = expect(client.ask(['a'], 'visible')).rejects.toThrow('gone');
  gone = true;
  port(0).end();
  pass(1000);
  await first;
  await expect(client.ask(['b'], 'visible')).rejects.toThrow('gone');
  expect(orphaned).toBe(1);
});

test('tells why comments were not judged, refuses an answer that does not fit, and hears of another model', async () => {
  const failed = client.ask(['a'], 'visible');
  port(0).answer({ type: 'failed', id: 0, reason: 'vocab is missing', retry: false });
  await expect(failed).rejects.toMatchObject({ message: 'vocab is missing', retry: false });
  const short = client.ask(['a', 'b'], 'visible');
  port(0).answer(scores(1, 1));
  await expect(short).rejects.toThrow();
  port(0).answer({ type: 'model-changed' });
  expect(changed).toBe(1);
});
