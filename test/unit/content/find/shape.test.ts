import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/content/find/find.ts';
import { isSurely, resemblance, shapeOf } from '../../../../src/content/find/shape.ts';
import { nodes } from './pages.ts';

/** Notes without date, author or any other sign of a comment: nothing but a reader can tell that they are some. */
const note = (text: string, name = 'note'): string => `<div class="${name}"><span class="head"><i>*</i></span><p>${text}</p></div>`;
const wall = (texts: readonly string[], names = { wall: 'wall', note: 'note' }): string =>
  `<main><nav><div><p>Home</p></div><div><p>About</p></div></nav><section class="${names.wall}">${texts.map((text) => note(text, names.note)).join('')}</section></main>`;

const TEXTS = ['Read it twice and still smiling', 'Never again with this seller', 'Came for the pictures'];

const document = (html: string): Document => new JSDOM(html).window.document;
const notes = (page: Document, name = 'note'): Element[] => [...page.querySelectorAll(`.${name}`)];
const texts = (page: Document, shape: ReturnType<typeof shapeOf>): string[] => find(page, { picked: [shape] }).map(({ text }) => text);

describe('a picked shape', () => {
  const shape = shapeOf(notes(document(wall(TEXTS))));

  it('finds what nothing else would, on another page of the site', () => {
    const page = document(wall(['Quite another one', 'And one more of them']));
    expect(find(page)).toEqual([]);
    expect(find(page, { picked: [shape] })).toMatchObject([
      { text: 'Quite another one', source: 'picked' },
      { text: 'And one more of them', source: 'picked' },
    ]);
  });

  it('holds where the site has renamed the place, the comments, or everything', () => {
    expect(texts(document(wall(TEXTS, { wall: 'css-81', note: 'note' })), shape)).toEqual(TEXTS);
    expect(texts(document(wall(TEXTS, { wall: 'wall', note: 'n-77ab' })), shape)).toEqual(TEXTS);
    expect(texts(document(wall(TEXTS, { wall: 'css-81', note: 'n-77ab' })), shape)).toEqual(TEXTS);
  });

  it('does not fall back on form where a name still holds', () => {
    const page = document(wall(TEXTS) + wall(['Not one of them'], { wall: 'wall', note: 'advert' }));
    expect(texts(page, shape)).toEqual(TEXTS);
  });

  it('leaves out what changes from one to the next, and numbers', () => {
    const page = document('<ul class="l x-1234"><li class="item odd i-1">a</li><li class="item even i-2">b</li></ul>');
    expect(shapeOf([...page.querySelectorAll('li')])).toMatchObject({ tag: 'li', classes: ['item'], above: [{ tag: 'ul', classes: ['l'] }, { tag: 'body' }, { tag: 'html' }] });
  });

  it('reads nested ones each for themselves', () => {
    const page = document(wall(['Outer remark', 'Second remark']));
    notes(page).at(0)?.append(nodes(note('Inner remark')));
    expect(texts(page, shapeOf(notes(page)))).toEqual(['Outer remark', 'Inner remark', 'Second remark']);
  });

  it('from a single example, and at the edge of a shadow root', () => {
    const page = document('<x-wall class="host"></x-wall>');
    const shadow = page.querySelector('x-wall')?.attachShadow({ mode: 'open' });
    shadow?.append(nodes(note('Only one here')));
    const only = shadow?.querySelector('.note');
    expect(only && shapeOf([only]).above).toMatchObject([{ tag: 'x-wall' }, { tag: 'body' }, { tag: 'html' }]);
    expect(only && texts(page, shapeOf([only]))).toEqual(['Only one here']);
  });

  it('says no to a look-alike only where its names say so', () => {
    const page = document(wall(TEXTS) + wall(['Another'], { wall: 'wall', note: 'other' }));
    const other = notes(page, 'other').at(0);
    expect(notes(page).every((element) => isSurely(element, shape))).toBe(true);
    expect(other && isSurely(other, shape)).toBe(false);
    expect(other && resemblance(other, shape)).toBe('formed');
  });

  it('always knows again what it was taken from, whatever the tree', () => {
    const name = fc.constantFrom('a', 'b-1', 'item', 'x:y', '"><', 'c.d');
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constant('text'),
        fc
          .tuple(fc.constantFrom('div', 'p', 'span', 'li'), name, fc.array(tie('node'), { maxLength: 3 }))
          .map(([tag, className, inner]) => `<${tag} class="${className.replaceAll('"', '&quot;')}">${inner.join('')}</${tag}>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, fc.nat(), (html, pick) => {
        const elements = [...document(`<main>${html}</main>`).querySelectorAll('main, main *')];
        const element = elements.at(pick % elements.length);
        expect(element && resemblance(element, shapeOf([element]))).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});
