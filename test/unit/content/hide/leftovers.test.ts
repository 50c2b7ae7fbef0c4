// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import { drain } from '../../../../src/content/find/steps.ts';
import { clearLeftovers } from '../../../../src/content/hide/leftovers.ts';
import type { FoldStyle } from '../../../../src/content/hide/plan.ts';
import { fakeI18n } from '../../locale/fake-i18n.ts';
import { commentOf, IN_LISTS, showPage } from './page.ts';
import { watchShadowRoots } from './shadow-roots.ts';

vi.stubGlobal('chrome', { i18n: fakeI18n('en') });
const { Folds } = await import('../../../../src/content/hide/folds.ts');

const rootOf = watchShadowRoots();
/** Any root, closed ones too, as browsers show it to extensions; null where there is none. */
const open = (element: Element): ShadowRoot | null => {
  try {
    return rootOf(element);
  } catch {
    return null;
  }
};

const PAGE = '<ul><li id="a"><p>One</p><div class="note" style="color: red;">Own</div></li><li id="b">Bare text <p>two</p></li><li id="c"><p>Three</p></li></ul><div></div>';

function foldAll(mode: FoldStyle['mode']): void {
  const nothing = (): void => undefined;
  const folds = new Folds({ ...IN_LISTS, document, now: () => 0, onCalledFine: nothing, onExplain: nothing, onChange: nothing, onLost: nothing, onToggled: nothing });
  for (const id of ['a', 'b']) folds.fold({ comment: commentOf(id), reasons: ['spam'], scores: perLabel(() => 0.9) }, { mode, replies: 'stay' }, false);
}

it.each(['fold', 'blur', 'mark'] as const)('a page on which the scripts were ended while it was covered by “%s” is as it was', (mode) => {
  showPage(PAGE);
  const before = document.body.innerHTML;
  foldAll(mode);
  expect(document.body.innerHTML).not.toBe(before);
  drain(clearLeftovers(document, open));
  expect(document.body.innerHTML).toBe(before);
});

it('elements without a name that are the page’s own stay, whatever is in them, and so does what the page hides', () => {
  showPage('<ul><li><div></div><p style="display: none !important;">Hidden by the page</p></li><li><div id="host"></div></li></ul>');
  const host = document.querySelector('#host');
  host?.removeAttribute('id');
  const shadow = host?.attachShadow({ mode: 'closed' });
  shadow?.append(document.createElement('style'), document.createElement('p'));
  const before = document.body.innerHTML;
  drain(clearLeftovers(document, open));
  expect(document.body.innerHTML).toBe(before);
});
