import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Lookout } from '../../../../src/content/boot/lookout.ts';
import { FakeClock } from '../find/clock.ts';
import { entry, nodes, page } from '../find/pages.ts';
import { dom, enter, loaded } from './window.ts';

const ARTICLE = '<main><h1>Tomatoes</h1><p>An article about tomatoes in pots.</p></main>';

let clock: FakeClock;
let stop: AbortController;
beforeEach(() => {
  clock = new FakeClock();
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

function open(document: Document, shadowRootOf: (element: Element) => ShadowRoot | null = () => null) {
  stop = enter(document);
  const onSigns = vi.fn();
  new Lookout({ document, clock, shadowRootOf, onSigns, signal: stop.signal }).start();
  return onSigns;
}

it('sees a page with comments at once, and says so once', async () => {
  const document = await loaded(page(`<ul>${entry(1)}${entry(2)}</ul>`));
  const onSigns = open(document);
  document.body.append(nodes(entry(3)));
  await clock.pass(10_000);
  expect(onSigns).toHaveBeenCalledOnce();
});

it('waits for comments that come an hour later', async () => {
  const document = await dom(ARTICLE);
  const onSigns = open(document);
  await clock.pass(3_600_000);
  expect(onSigns).not.toHaveBeenCalled();
  document.body.append(nodes(`<section><h3>2 comments</h3><ul>${entry(1)}${entry(2)}</ul></section>`));
  await clock.pass(100);
  expect(onSigns).toHaveBeenCalledOnce();
});

it('adds up what comes piece by piece, also as mere text', async () => {
  const document = await dom(`${ARTICLE}<h3></h3>`);
  const onSigns = open(document);
  await clock.pass(1_000);
  document.querySelector('h3')?.append('12 comments');
  await clock.pass(1_000);
  expect(onSigns).not.toHaveBeenCalled();
  document.querySelector('main')?.append(nodes('<a href="#">Reply</a>'));
  await clock.pass(1_000);
  expect(onSigns).toHaveBeenCalledOnce();
});

it('looks on at a page that never keeps still', async () => {
  const document = await dom(`${ARTICLE}<p id="ticker"></p>`);
  const onSigns = open(document);
  for (let tick = 0; tick < 300; tick++) {
    document.querySelector('#ticker')?.replaceChildren(nodes(`<b>${tick}</b>`));
    await clock.pass(50);
  }
  document.body.append(nodes(entry(1) + entry(2)));
  await clock.pass(1_000);
  expect(onSigns).toHaveBeenCalledOnce();
});

it('looks into shadow roots, also those that are attached late or filled late', async () => {
  const document = await dom(`${ARTICLE}<x-comments></x-comments>`);
  const host = document.querySelector('x-comments');
  const onSigns = open(document, (element) => element.shadowRoot);
  await clock.pass(100);
  const shadow = host?.attachShadow({ mode: 'open' });
  await clock.pass(1_000);
  expect(onSigns).not.toHaveBeenCalled();
  shadow?.append(nodes(`<h3>2 comments</h3>${entry(1)}${entry(2)}`));
  await clock.pass(1_000);
  expect(onSigns).toHaveBeenCalledOnce();
});

it('follows a page while it arrives, and reads what a script has put above', async () => {
  const document = await dom(ARTICLE);
  Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
  const onSigns = open(document);
  await clock.pass(150);
  document.body.prepend(nodes(entry(1) + entry(2)));
  await clock.pass(150);
  Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
  arrive(document);
  await clock.pass(150);
  expect(onSigns).toHaveBeenCalledOnce();
});

it('reads a page of many nodes in slices, and ends with its signal', async () => {
  const document = await dom(`${ARTICLE}${'<p>word</p>'.repeat(3_000)}${entry(1)}${entry(2)}`);
  clock.cost = 1;
  const onSigns = open(document);
  expect(onSigns).not.toHaveBeenCalled();
  stop.abort();
  await clock.pass(60_000);
  expect(onSigns).not.toHaveBeenCalled();
});

function arrive(document: Document): void {
  const view = document.defaultView;
  if (view) document.dispatchEvent(new view.Event('DOMContentLoaded'));
}
