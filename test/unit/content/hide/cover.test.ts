// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BLURRED, Cover, GONE } from '../../../../src/content/hide/cover.ts';
import { byId, showPage } from './page.ts';

beforeEach(() => {
  showPage('<p id="a">A</p><p id="b" style="display: grid !important; color: red;">B</p><p id="c" inert>C</p>');
});

describe.each([
  ['gone', GONE],
  ['blurred', BLURRED],
])('what is %s', (_, veil) => {
  it('comes back exactly as it was, whatever was covered in between', () => {
    const before = document.body.innerHTML;
    const some = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (steps) => {
        const cover = new Cover(veil);
        for (const ids of steps) {
          cover.set(ids.map(byId));
          for (const id of ['a', 'b', 'c']) {
            const isCovered = byId(id).style.getPropertyValue(veil.property) === veil.value;
            expect(isCovered).toBe(ids.includes(id));
          }
        }
        cover.lift();
        expect(document.body.innerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('is covered again where the page has uncovered it, and says so', () => {
    const cover = new Cover(veil);
    expect(cover.set([byId('a')])).toBe(false);
    byId('a').removeAttribute('style');
    expect(cover.set([byId('a')])).toBe(true);
    expect(byId('a').style.getPropertyPriority(veil.property)).toBe('important');
  });

  it('keeps what the page has set since', () => {
    const cover = new Cover(veil);
    cover.set([byId('a')]);
    byId('a').style.setProperty(veil.property, 'inherit');
    cover.lift();
    expect(byId('a').style.getPropertyValue(veil.property)).toBe('inherit');
  });
});

it('keeps the keyboard and screen readers out of what is blurred, and lets them in again where they were', () => {
  const cover = new Cover(BLURRED);
  cover.set([byId('a'), byId('c')]);
  expect(byId('a').hasAttribute('inert')).toBe(true);
  cover.lift();
  expect([byId('a').hasAttribute('inert'), byId('c').hasAttribute('inert')]).toEqual([false, true]);
});
