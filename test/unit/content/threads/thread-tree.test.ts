// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundComment } from '../../../../src/content/find/types.ts';
import { abusiveThreads, MIN_REPLIES } from '../../../../src/content/threads/abusive-threads.ts';
import { readThreads, type ThreadNode } from '../../../../src/content/threads/thread-tree.ts';
import { fragment, showPage } from '../hide/page.ts';

const FOREVER = new AbortController().signal;

/** Reads a page in which every `article` is a comment; who answers whom, as `parent>reply`. */
async function threadsOf(html: string): Promise<{ roots: readonly ThreadNode[]; pairs: string[] }> {
  showPage(html);
  const comments = [...document.querySelectorAll('article')].map((item): FoundComment => {
    const depth = item.getAttribute('data-depth');
    return { item, body: item, text: item.id, source: 'test', ...(depth === null ? {} : { depth: Number(depth) }) };
  });
  const roots = await readThreads(comments, FOREVER);
  const pairs: string[] = [];
  const walk = (nodes: readonly ThreadNode[]): void => {
    for (const { comment, replies } of nodes) {
      pairs.push(...replies.map((reply) => `${comment.text}>${reply.comment.text}`));
      walk(replies);
    }
  };
  walk(roots);
  return { roots, pairs: pairs.sort() };
}

const article = (id: string, inner = ''): string => `<article id="${id}"><p>${id}</p>${inner}</article>`;
const deep = (id: string, depth: number): string => `<article id="${id}" data-depth="${depth}">${id}</article>`;

describe('who answers whom', () => {
  it.each([
    ['replies inside the comment', article('a', article('b', article('c')) + article('d')) + article('e'), ['a>b', 'a>d', 'b>c']],
    ['a box of replies beside the comment', `<div><div>${article('a')}<ul><li>${article('b')}</li><li>${article('c')}</li></ul></div><div>${article('d')}</div></div>`, ['a>b', 'a>c']],
    ['boxes within boxes', `<div><li>${article('a')}<ol><li>${article('b')}<ol><li>${article('c')}</li></ol></li><li>${article('d')}</li></ol></li><li>${article('e')}</li></div>`, ['a>b', 'a>d', 'b>c']],
    ['a flat list with depths', `<section>${deep('a', 0)}${deep('b', 1)}${deep('c', 2)}${deep('d', 1)}${deep('e', 0)}</section>`, ['a>b', 'a>d', 'b>c']],
    ['a flat list', `<ul>${['a', 'b', 'c'].map((id) => `<li>${article(id)}</li>`).join('')}</ul>`, []],
    ['a flat list whose later part came in a box of its own', `<div>${article('a')}${article('b')}<div>${article('c')}${article('d')}</div></div>`, []],
    ['a chosen comment above the list', `<main><section><div>${article('a')}</div><ul><li>${article('b')}</li><li>${article('c')}</li></ul></section></main>`, []],
  ])('is read from %s', async (_, html, expected) => {
    expect((await threadsOf(html)).pairs).toEqual(expected);
  });

  it('is told through shadow roots', async () => {
    showPage('<x-list></x-list>');
    const shadow = document.querySelector('x-list')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    shadow.append(fragment(article('a', '<x-replies></x-replies>')));
    const inner = shadow.querySelector('x-replies')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no shadow root');
    inner.append(fragment(article('b')));
    const comments = [...shadow.querySelectorAll('article'), ...inner.querySelectorAll('article')].map((item): FoundComment => ({ item, body: item, text: item.id, source: 'test' }));
    const roots = await readThreads(comments, FOREVER);
    expect(roots.map(({ comment, replies }) => [comment.text, replies.map((reply) => reply.comment.text)])).toEqual([['a', ['b']]]);
  });

  it('gives every comment one place, whatever the page', async () => {
    const tree = fc.letrec<{ page: string }>((tie) => ({
      page: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant(''),
        fc.tuple(fc.constantFrom('article', 'div', 'ul', 'article data-depth="1"', 'article data-depth="0"'), fc.array(tie('page'), { maxLength: 4 })).map(
          ([tag, children]) => `<${tag}>${children.join('')}</${tag.split(' ')[0] ?? ''}>`,
        ),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree.page, async (html) => {
        const { roots } = await threadsOf(html);
        const seen = new Set<ThreadNode>();
        const waiting = [...roots];
        for (let node = waiting.pop(); node; node = waiting.pop()) {
          expect(seen.has(node)).toBe(false);
          seen.add(node);
          waiting.push(...node.replies);
        }
        expect(seen.size).toBe(document.querySelectorAll('article').length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a thread that turned abusive', () => {
  async function abusiveIn(html: string, share: number, kept: readonly string[] = []): Promise<string[]> {
    const { roots } = await threadsOf(html);
    const threads = abusiveThreads(roots, {
      share,
      isAbusive: ({ text }) => text.startsWith('x'),
      isKept: ({ text }) => kept.includes(text),
    });
    return threads.map(({ opening, replies, abusive }) => `${opening.text}: ${abusive} of ${replies.length}`);
  }
  const HALF = article('a', article('x1') + article('x2') + article('b') + article('c'));

  it('has more than the share of its replies abusive', async () => {
    expect(await abusiveIn(HALF, 0.4)).toEqual(['a: 2 of 4']);
    expect(await abusiveIn(HALF, 0.5)).toEqual([]);
  });

  it('is counted however deep the replies are', async () => {
    expect(await abusiveIn(article('a', article('x1', article('x2', article('x3')))), 0.5)).toEqual(['a: 3 of 3']);
  });

  it('is none of fewer replies than tell anything', async () => {
    const replies = Array.from({ length: MIN_REPLIES - 1 }, (_, index) => article(`x${index}`)).join('');
    expect(await abusiveIn(article('a', replies), 0.1)).toEqual([]);
  });

  it('is the outermost; where that is fine, the part of it that is not', async () => {
    const bad = article('b', article('x1') + article('x2') + article('x3'));
    expect(await abusiveIn(article('a', bad), 0.5)).toEqual(['a: 3 of 4']);
    const fine = ['c', 'd', 'e', 'f'].map((id) => article(id)).join('');
    expect(await abusiveIn(article('a', bad + fine), 0.5)).toEqual(['b: 3 of 3']);
  });

  it('does not count what it began with', async () => {
    expect(await abusiveIn(article('x', article('a') + article('b') + article('c')), 0.2)).toEqual([]);
  });

  it('stays in sight where one of its comments must, but not the parts without that comment', async () => {
    const bad = article('b', article('x1') + article('x2') + article('x3'));
    expect(await abusiveIn(article('a', bad + article('k')), 0.5, ['k'])).toEqual(['b: 3 of 3']);
    expect(await abusiveIn(article('a', bad), 0.5, ['x2'])).toEqual([]);
  });

  it('takes pages that nest without end', async () => {
    const depth = 500;
    const html = Array.from({ length: depth }, (_, index) => `<article id="x${index}">`).join('') + '</article>'.repeat(depth);
    expect(await abusiveIn(html, 0.5)).toEqual([`x0: ${depth - 1} of ${depth - 1}`]);
  });
});
