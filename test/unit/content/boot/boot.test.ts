import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Boot } from '../../../../src/content/boot/boot.ts';
import { FakeClock } from '../find/clock.ts';
import { entry, page } from '../find/pages.ts';
import { dom, enter, loaded } from './window.ts';

let clock: FakeClock;
let stop: AbortController;
let on: boolean;
let shown: boolean;
const send = vi.fn();

beforeEach(() => {
  clock = new FakeClock();
  on = true;
  shown = false;
  send.mockReset().mockResolvedValue({ type: 'done' });
  vi.spyOn(console, 'debug').mockReturnValue();
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const withComments = (): Promise<Document> => loaded(page(`<ul>${entry(1)}${entry(2)}</ul>`));
const without = (): Promise<Document> => dom('<p>An article about tomatoes.');

function bootIn(document: Document, isTop = true): Boot {
  stop = enter(document);
  return new Boot({ document, clock, isTop, shadowRootOf: () => null, readSwitch: () => Promise.resolve({ on, shown }), send, stop });
}

const sent = (): unknown[] => send.mock.calls.map(([message]: unknown[]) => message);

it('has the rest run where there are signs of comments, and asks once', async () => {
  const boot = bootIn(await withComments());
  await boot.follow();
  await boot.follow();
  boot.start();
  await clock.pass(60_000);
  expect(sent()).toEqual([{ type: 'start' }]);
});

it('asks for nothing where there are none', async () => {
  await bootIn(await without()).follow();
  await clock.pass(60_000);
  expect(sent()).toEqual([]);
});

it('is ready before the comments are on a site that a rule is made for', async () => {
  await bootIn(await dom('', 'https://www.youtube.com/watch')).follow();
  expect(sent()).toEqual([{ type: 'start' }]);
});

it('waits for no sign where the reader has shown what comments look like', async () => {
  shown = true;
  await bootIn(await without()).follow();
  expect(sent()).toEqual([{ type: 'start' }]);
});

it('looks at nothing while it is off, says so in the toolbar, and looks when it is switched on', async () => {
  on = false;
  const boot = bootIn(await withComments());
  await boot.follow();
  await clock.pass(60_000);
  expect(sent()).toEqual([{ type: 'state', enabled: false, hidden: 0 }]);
  on = true;
  await boot.follow();
  await clock.pass(1_000);
  expect(sent().slice(1)).toEqual(expect.arrayContaining([{ type: 'start' }, { type: 'state', enabled: true, hidden: 0 }]));
});

it('says nothing about the toolbar from within a frame', async () => {
  on = false;
  await bootIn(await without(), false).follow();
  expect(sent()).toEqual([]);
});

it('stops looking when it is switched off', async () => {
  const document = await without();
  const boot = bootIn(document);
  await boot.follow();
  on = false;
  await boot.follow();
  document.body.append(...(await withComments()).body.children);
  await clock.pass(60_000);
  expect(sent()).toEqual([{ type: 'state', enabled: false, hidden: 0 }]);
});

it.each([
  ['refuses', () => Promise.resolve({ type: 'refused', reason: 'no' })],
  ['is stopped while it is asked', () => Promise.reject(new Error('the message port closed'))],
])('asks four times a background that %s, and again when the reader wants something', async (_, answer) => {
  send.mockImplementation(answer);
  const boot = bootIn(await withComments());
  await boot.follow();
  await clock.pass(60_000);
  expect(send).toHaveBeenCalledTimes(4);
  boot.start();
  expect(send).toHaveBeenCalledTimes(5);
});

it('ends quietly once the extension has gone', async () => {
  send.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await bootIn(await withComments()).follow();
  await clock.pass(60_000);
  expect(stop.signal.aborted).toBe(true);
  expect(send).toHaveBeenCalledOnce();
});
