import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { ChangeLog } from '../../../../src/content/find/changes.ts';

const { document } = new JSDOM('<main></main>').window;
const main = document.querySelector('main') as Element;
const elements = (count: number): Element[] => Array.from({ length: count }, () => document.createElement('p'));
const record = (addedNodes: readonly Node[], removedNodes: readonly Node[] = []) =>
  ({ type: 'childList', target: main, addedNodes, removedNodes }) as unknown as MutationRecord;

test('additions are handed over once, and ours are none', () => {
  const [ours, theirs] = elements(2);
  const log = new ChangeLog((node) => node === ours);
  log.record([record([ours, theirs])]);
  expect(log.take()).toMatchObject({ whole: false, removed: false, added: new Set([theirs]) });
  expect(log.isEmpty).toBe(true);
});

test('more changes than can be told apart are not read one by one: the whole page is due', () => {
  let read = 0;
  const log = new ChangeLog(() => {
    read++;
    return false;
  });
  log.record([record(elements(50_000)), ...Array.from({ length: 1000 }, () => record(elements(1)))]);
  expect(read).toBeLessThan(5000);
  log.record([record([], elements(1))]);
  expect(log.take()).toMatchObject({ whole: true, removed: true });
  expect(log.isEmpty).toBe(true);
});
