import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../src/content/find/text.ts';

const { document } = new JSDOM('').window;

const element = (html: string): HTMLElement => new JSDOM(html).window.document.body;

const textOf = (html: string) => bodyText(element(html));

describe('bodyText', () => {
  it('puts each paragraph, list item and broken line on a line of its own', () => {
    expect(textOf('<p>one <b>bold</b></p><p>two<br>three</p><ul><li>four</li><li>five</li></ul>six')).toBe(
      'one bold\ntwo\nthree\nfour\nfive\nsix',
    );
  });

  it('collapses white space but keeps words apart', () => {
    expect(textOf(' a \n\t b<span> c</span>d<i>e </i>\u00a0f ')).toBe('a b cde f');
  });

  it('leaves out code, controls, forms and hidden parts', () => {
    const noise = '<script>x()</script><style>p{}</style><button>Like</button><form>Name</form><i hidden>gone</i>';
    expect(textOf(`said${noise}<textarea>draft</textarea><select><option>1</option></select>`)).toBe('said');
  });

  it('leaves out the elements it is told to', () => {
    const body = element('mine <div class="reply">theirs</div>');
    expect(bodyText(body, new Set(body.querySelectorAll('.reply')))).toBe('mine');
  });

  it('lets an emoji drawn as an image speak, but no other image', () => {
    expect(textOf('hi <img alt="😡"> <img alt=":rage:" class="emoji"><img alt="portrait">!')).toBe('hi 😡 :rage:!');
  });

  it('stops at its bound, however long or deep the page', () => {
    expect(bodyText(element('x'.repeat(100_000)), new Set(), 50)).toHaveLength(50);
    let deep: HTMLElement = element('bottom');
    for (let level = 0; level < 20_000; level++) {
      const wrapper = document.createElement('i');
      wrapper.append(deep);
      deep = wrapper;
    }
    expect(bodyText(deep)).toBe('bottom');
  });

  it('holds every word of any text once, in order, with no blank lines', () => {
    const word = fc.stringMatching(/^[a-zäß0-9.!]{1,8}$/);
    const tag = fc.constantFrom('p', 'div', 'li', 'blockquote');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.array(word, { minLength: 1, maxLength: 5 })), { maxLength: 8 }), (blocks) => {
        const body = document.createElement('div');
        for (const [name, words] of blocks) {
          const block = document.createElement(name);
          block.textContent = `\n ${words.join(' \t')} `;
          body.append(block);
        }
        expect(bodyText(body)).toBe(blocks.map(([, words]) => words.join(' ')).join('\n'));
      }),
    );
  });
});
