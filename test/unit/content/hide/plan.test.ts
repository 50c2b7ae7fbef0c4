// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { planFold, type FoldStyle } from '../../../../src/content/hide/plan.ts';
import { byId, IN_LISTS, showPage } from './page.ts';

const THREAD = '<li id="a"><p id="p"></p><ul id="replies"><li id="reply"></li></ul></li>';
const BARE = '<li id="a">Said just so<ul id="replies"><li id="reply"></li></ul></li>';

it.each<[string, string, FoldStyle, { cover: string[]; place: string }]>([
  ['leaves replies in sight', THREAD, { mode: 'fold', replies: 'stay' }, { cover: ['p'], place: 'inside' }],
  ['takes replies along', THREAD, { mode: 'fold', replies: 'fold' }, { cover: ['p', 'replies'], place: 'inside' }],
  ['blurs the same as it folds', THREAD, { mode: 'blur', replies: 'stay' }, { cover: ['p'], place: 'inside' }],
  ['covers nothing that is only marked', THREAD, { mode: 'mark', replies: 'fold' }, { cover: [], place: 'inside' }],
  ['hides all without a trace', THREAD, { mode: 'hide', replies: 'fold' }, { cover: ['a'], place: 'inside' }],
  ['but not the replies that stay', THREAD, { mode: 'hide', replies: 'stay' }, { cover: ['p'], place: 'inside' }],
  ['covers the whole where its text stands bare', BARE, { mode: 'fold', replies: 'stay' }, { cover: ['a'], place: 'before' }],
  ['and marks it from outside', BARE, { mode: 'mark', replies: 'stay' }, { cover: [], place: 'before' }],
  ['puts no line into a summary', '<details id="a"><p></p></details>', { mode: 'fold', replies: 'stay' }, { cover: ['a'], place: 'before' }],
])('%s', (_, html, style, expected) => {
  showPage(html);
  const { cover, place } = planFold(byId('a'), style, IN_LISTS);
  expect({ cover: cover.map(({ id }) => id), place }).toEqual(expected);
});
