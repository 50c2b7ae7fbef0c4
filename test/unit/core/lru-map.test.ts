import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LruMap } from '../../../src/core/lru-map.ts';

test('forgets what was longest unused', () => {
  const map = new LruMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  map.set('c', 3);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
});

test('never holds more than its bound, and always what was set last where that fits', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 12 }), fc.integer())), (entries) => {
      const map = new LruMap<string, number>(10, (key) => key.length);
      for (const [key, value] of entries) {
        map.set(key, value);
        expect(map.get(key)).toBe(key.length <= 10 ? value : undefined);
      }
      const held = new Set(entries.map(([key]) => key).filter((key) => map.get(key) !== undefined));
      expect([...held].reduce((sum, key) => sum + key.length, 0)).toBeLessThanOrEqual(10);
    }),
  );
});
