import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shapeOf } from '../../../../src/content/find/shape.ts';
import type { FoundComment, WatchOptions } from '../../../../src/content/find/types.ts';
import { watchComments } from '../../../../src/content/find/watch.ts';
import { FakeClock } from './clock.ts';
import { entry, nodes, page, REMARKS } from './pages.ts';

const four = REMARKS.slice(0, 4);
let stop: AbortController;
let clock: FakeClock;
let found: FoundComment[];
let changed: FoundComment[];
let gone: Element[];

beforeEach(() => {
  stop = new AbortController();
  clock = new FakeClock();
  [found, changed, gone] = [[], [], []];
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

async function watch(document: Document, more: Partial<WatchOptions> = {}): Promise<void> {
  const window = document.defaultView as unknown as typeof globalThis | null;
  if (window) vi.stubGlobal('MutationObserver', window.MutationObserver);
  watchComments(document, {
    signal: stop.signal,
    clock,
    onFound: (comments) => found.push(...comments),
    onChanged: (comment) => changed.push(comment),
    onGone: (items) => gone.push(...items),
    isOurs: () => false,
    ...more,
  });
  await clock.pass(100);
}

const list = (): string => `<ol>${four.map((_, at) => entry(at)).join('')}</ol>`;
const texts = (comments: readonly FoundComment[]): string[] => comments.map(({ text }) => text);

test('reports what is there, what comes and what goes', async () => {
  const document = page(list());
  await watch(document);
  expect(texts(found)).toEqual(four);

  document.querySelector('ol')?.append(nodes(entry(4)));
  document.querySelector('li')?.remove();
  await clock.pass(2000);
  expect(texts(found)).toEqual(REMARKS);
  expect(gone).toEqual([found[0]?.item]);
});

test('a reply added inside a known comment is a comment, and its parent stays as it was', async () => {
  const document = page(list());
  await watch(document);
  document.querySelectorAll('li')[1].append(nodes(`<ol>${entry(4)}</ol>`));
  await clock.pass(2000);
  expect(texts(found)).toEqual(REMARKS);
  expect([changed, gone]).toEqual([[], []]);
});

test('comments that arrive late, of a kind not seen before, are found', async () => {
  const document = page('<div></div>');
  await watch(document);
  expect(found).toEqual([]);
  document.querySelector('section div')?.append(nodes(list()));
  await clock.pass(2000);
  expect(texts(found)).toEqual(four);
});

test('a recycled node is judged anew', async () => {
  const document = page(list());
  await watch(document);
  const text = document.querySelector('li p')?.firstChild as Text;
  text.data = 'Somebody else says something else here, and at some length.';
  await clock.pass(2000);
  expect(texts(changed)).toEqual(['Somebody else says something else here, and at some length.']);
  expect(changed[0]?.item).toBe(found[0]?.item);
  expect(gone).toEqual([]);
});

test('an item that loses its text is gone', async () => {
  const document = page(list());
  await watch(document);
  document.querySelector('li div')?.replaceChildren();
  await clock.pass(2000);
  expect(gone).toEqual([found[0]?.item]);
});

test('what Winnow adds is neither read nor reacted to', async () => {
  const document = page(list());
  await watch(document, { isOurs: (node) => (node as Element).localName === 'winnow-line' });
  const before = clock.waiting;
  const ours = document.createElement('winnow-line');
  ours.textContent = 'Folded away.';
  document.querySelector('li div')?.append(ours);
  await Promise.resolve();
  expect(clock.waiting).toBe(before);
  expect(changed).toEqual([]);
});

test('looks into shadow roots, closed ones by the given opener', async () => {
  const document = page('<x-comments></x-comments>');
  const host = document.querySelector('x-comments');
  const shadow = host?.attachShadow({ mode: 'closed' });
  shadow?.append(nodes(list()));
  await watch(document, { shadowRootOf: (element) => (element === host ? (shadow ?? null) : null) });
  expect(texts(found)).toEqual(four);
  shadow?.querySelector('ol')?.append(nodes(entry(4)));
  await clock.pass(2000);
  expect(texts(found)).toEqual(REMARKS);
});

test('nothing is reported after the signal', async () => {
  const document = page(list());
  await watch(document);
  document.querySelector('ol')?.append(nodes(entry(4)));
  stop.abort();
  await clock.pass(20_000);
  expect(texts(found)).toEqual(four);
});

test('a stream is read as it comes, without waiting for a quiet moment', async () => {
  const document = page(list());
  await watch(document);
  for (let message = 0; message < 5; message++) {
    const text = `Message number ${message}, which says something of its own.`;
    document.querySelector('ol')?.append(nodes(entry(0, '', text)));
    await clock.pass(5);
    expect(texts(found).at(-1)).toBe(text);
  }
});

test('a page whose clock ticks does not make the next comment wait', async () => {
  const document = page(`<div id="clock">0</div>${list()}`);
  await watch(document);
  for (let second = 1; second < 120; second++) {
    (document.querySelector('#clock') as HTMLElement).textContent = `${second} seconds of this film have been shown`;
    await clock.pass(1000);
  }
  document.querySelector('ol')?.append(nodes(entry(4)));
  await clock.pass(5);
  expect(texts(found)).toEqual(REMARKS);
});

test('a page that rewrites itself for ever is read ever less', async () => {
  const document = page(list());
  let nodesRead = 0;
  await watch(document, {
    isOurs: () => {
      nodesRead++;
      return false;
    },
  });
  const churn = document.querySelector('article, main') ?? document.body;
  const spend = async (turns: number): Promise<number> => {
    const before = nodesRead;
    for (let turn = 0; turn < turns; turn++) {
      churn.append(nodes(`<div><p>Turn ${turn} of a page that never keeps still.</p></div>`));
      churn.lastElementChild?.remove();
      clock.cost = 0.01;
      await clock.pass(50);
      clock.cost = 0;
    }
    return nodesRead - before;
  };
  const early = await spend(100);
  await spend(300);
  const late = await spend(100);
  expect(late).toBeLessThan(early);
  expect(texts(found)).toEqual(four);
});

test('what the reader has called no comments is not reported, what they have shown is', async () => {
  const document = page(list());
  const items = [...document.querySelectorAll('li')];
  await watch(document, { notComments: [shapeOf(items)] });
  expect(found).toEqual([]);
  stop.abort();
  stop = new AbortController();
  const plain = page('<div class="wall"><div class="note"><p>One plain note</p></div><div class="note"><p>Another note</p></div></div>');
  await watch(plain, { picked: [shapeOf([...plain.querySelectorAll('.note')])] });
  expect(texts(found)).toEqual(['One plain note', 'Another note']);
  plain.querySelector('.wall')?.append(nodes('<div class="note"><p>A third, later</p></div>'));
  await clock.pass(2000);
  expect(texts(found)).toContain('A third, later');
});

test('many comments are reported, and taken back, in parts of some hundred', async () => {
  const many = Array.from({ length: 600 }, (_, at) => `<li class="comment" id="comment-${at}"><div class="comment-content">Remark number ${at}</div></li>`);
  const document = page(`<ol class="commentlist">${many.join('')}</ol>`);
  const [parts, partsGone]: [number[], number[]] = [[], []];
  await watch(document, { onFound: (comments) => parts.push(comments.length), onGone: (items) => partsGone.push(items.length) });
  expect(parts).toEqual([200, 200, 200]);
  document.querySelector('ol')?.replaceChildren();
  await clock.pass(2000);
  expect(partsGone).toEqual([200, 200, 200]);
});

test('a document without a window, a body or a root element is watched without an exception', async () => {
  const whole = page(list());
  await watch(whole);
  found.length = 0;
  const document = whole.implementation.createHTMLDocument('');
  document.body.remove();
  await watch(document);
  document.documentElement.remove();
  await clock.pass(2000);
  expect(found).toEqual([]);
});

test('what the page takes away again before it was looked at is no comment', async () => {
  const document = page(list());
  await watch(document);
  const fresh = document.createElement('div');
  fresh.append(nodes(`<ol>${entry(4)}</ol>`));
  document.querySelector('li')?.append(fresh);
  fresh.remove();
  await clock.pass(2000);
  expect(texts(found)).toEqual(four);
  expect(gone).toEqual([]);
});
