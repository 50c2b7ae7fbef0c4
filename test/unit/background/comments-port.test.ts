import { expect, test, vi } from 'vitest';
import { serveComments, type PortLike } from '../../../src/background/comments-port.ts';
import { ModelUnavailableError, OverloadedError } from '../../../src/background/queue.ts';
import { senderOf } from '../../../src/background/senders.ts';
import type { Judged } from '../../../src/background/waiting.ts';
import { perLabel } from '../../../src/core/labels.ts';
import type { BackgroundToContent } from '../../../src/protocol/messages.ts';

const MODEL = { version: '1', defaultThresholds: perLabel(() => 0.5), score: () => Promise.resolve([]), explain: () => [] };

function serve(ask: (text: string, signal: AbortSignal) => Promise<Judged>) {
  const sent: BackgroundToContent[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const onGone = vi.fn();
  const onState = vi.fn();
  const disconnect = vi.fn();
  const port: PortLike = {
    postMessage: (message) => void sent.push(message),
    disconnect,
    onMessage: { addListener: (listener) => void listeners.push(listener) },
    onDisconnect: { addListener: (listener) => void ends.push(listener) },
  };
  serveComments(port, { queue: { ask: (text, _, signal) => ask(text, signal) }, onState, onGone });
  return {
    sent,
    onGone,
    onState,
    disconnect,
    send: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
    end: () => {
      for (const end of ends) end();
    },
  };
}

const request = { type: 'score', id: 7, texts: ['a', 'bb'], urgency: 'visible' };
const judge = (text: string): Promise<Judged> => Promise.resolve({ scores: perLabel(() => text.length / 10), model: MODEL });

test('answers with one score per text, in order, and what the page needs of the model', async () => {
  const page = serve(judge);
  page.send(request);
  await vi.waitFor(() => {
    expect(page.sent).toHaveLength(1);
  });
  expect(page.sent[0]).toMatchObject({ type: 'scores', id: 7, scores: [{ spam: 0.1 }, { spam: 0.2 }], model: { version: '1' } });
});

test.each([
  [new ModelUnavailableError('vocab is missing'), false],
  [new OverloadedError('too much'), true],
])('says that it failed and whether asking again helps: %s', async (error, retry) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const page = serve(() => Promise.reject(error));
  page.send(request);
  await vi.waitFor(() => {
    expect(page.sent).toEqual([{ type: 'failed', id: 7, reason: error.message, retry }]);
  });
});

test('drops the work of a page that has gone, and tells it nothing', async () => {
  let dropped = false;
  const page = serve(
    (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          dropped = true;
          reject(signal.reason as Error);
        });
      }),
  );
  page.send(request);
  page.end();
  await vi.waitFor(() => {
    expect(dropped).toBe(true);
  });
  expect(page.sent).toEqual([]);
  expect(page.onGone).toHaveBeenCalledOnce();
});

test.each([
  ['nothing', undefined],
  ['another type', { type: 'correct' }],
  ['a text that is none', { ...request, texts: [5] }],
  ['too many texts', { ...request, texts: Array.from({ length: 65 }, () => 'a') }],
  ['a text too long', { ...request, texts: ['a'.repeat(10_001)] }],
  ['more than was agreed', { ...request, extra: true }],
  ['an impossible count', { type: 'state', enabled: true, hidden: -1 }],
])('ends the Port of a script that sends %s', (_, message) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const page = serve(judge);
  page.send(message);
  expect(page.disconnect).toHaveBeenCalledOnce();
  expect(page.sent).toEqual([]);
});

test('passes on how the frame stands', () => {
  const page = serve(judge);
  page.send({ type: 'state', enabled: true, hidden: 3 });
  expect(page.onState).toHaveBeenCalledWith({ type: 'state', enabled: true, hidden: 3 });
});

test('tells content scripts, own pages and strangers apart', () => {
  const own = { id: 'me', origin: 'chrome-extension://me' };
  const tab = {} as chrome.tabs.Tab;
  expect(senderOf({ id: 'me', tab, url: 'https://blog.test/' }, own)).toBe('content');
  expect(senderOf({ id: 'me', tab, url: 'chrome-extension://me/options.html' }, own)).toBe('own-page');
  expect(senderOf({ id: 'me', tab, url: 'chrome-extension://melon/x' }, own)).toBe('content');
  expect(senderOf({ id: 'other', tab, url: 'chrome-extension://me/options.html' }, own)).toBe('stranger');
  expect(senderOf({ id: 'me', url: 'https://blog.test/' }, own)).toBe('stranger');
  expect(senderOf(undefined, own)).toBe('stranger');
});
