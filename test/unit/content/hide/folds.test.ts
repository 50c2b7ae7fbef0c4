// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import type { FoldStyle } from '../../../../src/content/hide/plan.ts';
import { fakeI18n } from '../../locale/fake-i18n.ts';
import { dispatchTrusted } from '../compose/trusted.ts';
import { byId, commentOf, IN_LISTS, showPage } from './page.ts';
import { watchShadowRoots } from './shadow-roots.ts';

vi.stubGlobal('chrome', { i18n: fakeI18n('en') });
HTMLElement.prototype.scrollIntoView = () => undefined;
const { Folds, MANY } = await import('../../../../src/content/hide/folds.ts');
const { MAX_REPAIRS } = await import('../../../../src/content/hide/fold.ts');

const rootOf = watchShadowRoots();
const LINE: FoldStyle = { mode: 'fold', replies: 'stay' };
const turn = () => new Promise((resume) => setTimeout(resume));

function setUp(html: string) {
  showPage(html);
  const heard = { fine: vi.fn(), explain: vi.fn(), change: vi.fn(), lost: vi.fn(), toggled: vi.fn() };
  const folds = new Folds({
    ...IN_LISTS,
    document,
    now: () => 0,
    onCalledFine: heard.fine,
    onExplain: heard.explain,
    onChange: heard.change,
    onLost: heard.lost,
    onToggled: heard.toggled,
  });
  const fold = (id: string, style = LINE, shown = false) => {
    folds.fold({ comment: commentOf(id), reasons: ['spam'], scores: perLabel(() => 0.9) }, style, shown);
  };
  const lineOf = (id: string) => rootOf(folds.get(byId(id))?.line?.host);
  const button = (id: string, text: string) => {
    const found = [...lineOf(id).querySelectorAll('button')].find((one) => one.textContent === text);
    if (!found) throw new Error(`the fold of ${id} has no button ${text}`);
    return found;
  };
  return { folds, heard, fold, lineOf, button };
}

const click = (element: Element): boolean => dispatchTrusted(element, new MouseEvent('click', { bubbles: true }));
const press = (element: Element, key: string): boolean =>
  dispatchTrusted(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
const isHidden = (id: string): boolean => byId(id).style.display === 'none';
const several = (count: number): string => Array.from({ length: count }, (_, index) => `<li id="c${index}"><p id="p${index}">x</p></li>`).join('');

describe('a fold', () => {
  let page: ReturnType<typeof setUp>;
  beforeEach(() => {
    page = setUp('<li id="a"><p id="p">Buy now</p><button id="reply">Reply</button></li>');
    page.fold('a');
  });

  it('says what is hidden, why and how sure, to the eye and to a screen reader', () => {
    const line = page.lineOf('a').querySelector('[role=group]');
    expect(line?.getAttribute('aria-label')).toBe('Hidden: Spam, 90% sure');
    expect([...(line?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(['Show', 'Not spam', 'Why?']);
    expect([isHidden('p'), isHidden('reply')]).toEqual([true, true]);
  });

  it('shows and hides again, by the same button', () => {
    click(page.button('a', 'Show'));
    expect(isHidden('p')).toBe(false);
    click(page.button('a', 'Hide again'));
    expect(isHidden('p')).toBe(true);
    expect(page.heard.toggled).toHaveBeenCalledTimes(2);
  });

  it('obeys nobody but the reader', () => {
    page.button('a', 'Show').click();
    expect(isHidden('p')).toBe(true);
  });

  it('passes on that it is fine, and tells why once asked', () => {
    click(page.button('a', 'Not spam'));
    expect(page.heard.fine).toHaveBeenCalledOnce();
    const why = page.button('a', 'Why?');
    click(why);
    expect(page.heard.explain).toHaveBeenCalledOnce();
    expect([why.getAttribute('aria-expanded'), page.lineOf('a').querySelector('.why')?.getAttribute('role')]).toEqual(['true', 'status']);
    click(why);
    expect(page.lineOf('a').querySelector('.why')).toBeNull();
  });

  it('lets the page hear of nothing that happens in it', () => {
    const heard = vi.fn();
    for (const type of ['click', 'keydown']) byId('a').addEventListener(type, heard);
    click(page.button('a', 'Show'));
    press(page.button('a', 'Hide again'), 'j');
    expect(heard).not.toHaveBeenCalled();
  });

  it('is mended when the page undoes it, and leaves the comment to a page that means it', async () => {
    byId('p').removeAttribute('style');
    await turn();
    expect(isHidden('p')).toBe(true);
    for (let repairs = 1; repairs < MAX_REPAIRS; repairs++) {
      byId('a').querySelector('div')?.remove();
      await turn();
    }
    expect(isHidden('p')).toBe(false);
    expect(page.folds.get(byId('a'))).toBeUndefined();
    expect(page.heard.lost).toHaveBeenCalledOnce();
  });

  it('leaves no trace once it is removed', () => {
    page.folds.removeAll();
    expect(document.body.innerHTML).toBe('<li id="a"><p id="p">Buy now</p><button id="reply">Reply</button></li>');
  });
});

describe('the modes', () => {
  it('hide leaves no line; mark leaves nothing to show', () => {
    const page = setUp(several(2));
    page.fold('c0', { mode: 'hide', replies: 'stay' });
    page.fold('c1', { mode: 'mark', replies: 'stay' });
    expect(page.folds.get(byId('c0'))?.line).toBeUndefined();
    expect(isHidden('c0')).toBe(true);
    expect(isHidden('p1')).toBe(false);
    const reachable = [...page.lineOf('c1').querySelectorAll('button')].filter((button) => !button.hidden);
    expect(reachable.map(({ textContent }) => textContent)).toEqual(['Not spam', 'Why?']);
  });
});

describe('many folds', () => {
  const COUNT = 500;
  const reachable = (page: ReturnType<typeof setUp>) =>
    page.folds.all().flatMap((fold) => [...rootOf(fold.line?.host).querySelectorAll('button')].filter((button) => !button.hidden && button.tabIndex === 0));

  it(`of which ${COUNT} are on one page have the Tab stops of one, with the control of all`, async () => {
    const page = setUp(several(COUNT));
    for (let index = 0; index < COUNT; index++) page.fold(`c${index}`);
    await turn();
    expect(reachable(page).map(({ textContent }) => textContent)).toEqual(['Show', 'Not spam', 'Why?', 'Next hidden', 'Show all']);
    expect(page.lineOf('c0').textContent).toContain(`${COUNT} comments hidden`);
    expect(page.heard.change).toHaveBeenCalledOnce();
  });

  it('are walked through by arrow keys, and the Tab stop comes along', async () => {
    const page = setUp(several(MANY + 2));
    // Out of page order, as comments are judged.
    for (let index = MANY + 1; index >= 0; index--) page.fold(`c${index}`);
    await turn();
    press(page.button('c0', 'Show'), 'ArrowDown');
    expect(document.activeElement).toBe(page.folds.get(byId('c1'))?.line?.host);
    press(page.button('c1', 'Show'), 'End');
    expect(document.activeElement).toBe(page.folds.get(byId(`c${MANY + 1}`))?.line?.host);
    expect(reachable(page)).toContain(page.button(`c${MANY + 1}`, 'Show'));
    expect(page.button('c0', 'Show').tabIndex).toBe(-1);
    press(page.button(`c${MANY + 1}`, 'Show'), 'ArrowDown');
    expect(document.activeElement).toBe(page.folds.get(byId('c0'))?.line?.host);
  });

  it('are shown and hidden again all at once', async () => {
    const page = setUp(several(MANY + 1));
    for (let index = 0; index <= MANY; index++) page.fold(`c${index}`);
    await turn();
    click(page.button('c0', 'Show all'));
    await turn();
    expect(page.folds.all().some((fold) => fold.folded)).toBe(false);
    click(page.button('c0', 'Hide all again'));
    expect(page.folds.all().every((fold) => fold.folded)).toBe(true);
  });

  it('lose the control when few are left', async () => {
    const page = setUp(several(MANY + 1));
    for (let index = 0; index <= MANY; index++) page.fold(`c${index}`);
    await turn();
    page.folds.remove(byId('c0'));
    await turn();
    expect(page.lineOf('c1').querySelector('.all')).toBeNull();
    expect(reachable(page)).toHaveLength(3 * MANY);
  });
});

describe('the keyboard commands', () => {
  it('go through the folds in page order and toggle the last', () => {
    const page = setUp(several(3));
    for (const id of ['c2', 'c0', 'c1']) page.fold(id);
    const at = () => document.activeElement?.parentElement?.id;
    const visited = Array.from({ length: 4 }, () => {
      page.folds.goToNext();
      return at();
    });
    expect(visited).toEqual(['c0', 'c1', 'c2', 'c0']);
    page.folds.toggleLast();
    expect([isHidden('p0'), isHidden('p1')]).toEqual([true, false]);
  });
});
