import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dayOf, daysBefore, hiddenHistory } from '../../../src/storage/history.ts';

it('adds counts up per day, site and reason, forgets old days, and can be wiped', async () => {
  const spam = { day: '2026-03-01', site: 'blog.example', reason: 'spam' as const };
  await hiddenHistory.add([{ ...spam, count: 2 }, { ...spam, reason: 'threat', count: 1 }], '2026-03-01');
  await hiddenHistory.add([{ ...spam, count: 3 }], '2026-03-01');
  expect(await hiddenHistory.read()).toEqual([
    { ...spam, count: 5 },
    { ...spam, reason: 'threat', count: 1 },
  ]);
  const later = { ...spam, day: '2026-08-01', count: 1 };
  await hiddenHistory.add([later], '2026-08-01');
  expect(await hiddenHistory.read()).toEqual([later]);
  await hiddenHistory.wipe();
  expect(await hiddenHistory.read()).toEqual([]);
});

it('counts days by the calendar', () => {
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
