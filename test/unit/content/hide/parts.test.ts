// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { partsOf } from '../../../../src/content/hide/parts.ts';
import { byId, IN_LISTS, showPage } from './page.ts';

const idsOf = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);

it('takes what holds no reply, and goes into what does', () => {
  showPage('<li id="a"><p id="p"></p><div id="around"><b id="b"></b><ul><li id="reply"></li></ul></div></li>');
  const { own, hasReplies, hasBareText } = partsOf(byId('a'), IN_LISTS);
  expect(idsOf(own)).toEqual(['p', 'b']);
  expect({ hasReplies, hasBareText }).toEqual({ hasReplies: true, hasBareText: false });
});

it('tells of text that no style reaches alone', () => {
  showPage('<li id="a">Said just so<ul><li></li></ul></li><li id="b"> <div>beside <ul><li></li></ul></div></li><li id="c"><p>text</p></li>');
  expect(['a', 'b', 'c'].map((id) => partsOf(byId(id), IN_LISTS).hasBareText)).toEqual([true, true, false]);
});

it('follows what is painted: shadow roots and what is slotted into them', () => {
  showPage('<li id="a"><p slot="text" id="text"></p><ul slot="replies" id="replies"><li></li></ul><i id="unseen"></i></li>');
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<header id="head"></header><slot name="text"></slot><div id="below"><slot name="replies"></slot></div>';
  host.append(...byId('a').childNodes);
  byId('a').append(host);
  const { own, hasReplies } = partsOf(host, IN_LISTS);
  expect(hasReplies).toBe(true);
  expect(idsOf(own)).toEqual(['head', '']);
  expect(own[1]?.localName).toBe('slot');
});

it('overlooks what Winnow has put there', () => {
  showPage('<li id="a"><div id="line"></div><p id="p"></p></li>');
  expect(idsOf(partsOf(byId('a'), { ...IN_LISTS, isOurs: (node) => node === byId('line') }).own)).toEqual(['p']);
});

it('looks for replies no deeper than any page nests them', () => {
  showPage('<li id="a"></li>');
  let deepest: Element = byId('a');
  for (let depth = 0; depth < 200; depth++) deepest = deepest.appendChild(document.createElement('div'));
  deepest.append(document.createElement('li'));
  expect(partsOf(byId('a'), IN_LISTS)).toMatchObject({ hasReplies: false, own: [byId('a').firstChild] });
});
