import { expect, it } from 'vitest';
import { Arrivals } from '../../../../src/content/boot/arrivals.ts';

it('keeps what arrives until somebody reads, in order, for all who begin together', async () => {
  const arrivals = new Arrivals<number>();
  arrivals.put(1);
  arrivals.put(2);
  const first: number[] = [];
  const second: number[] = [];
  arrivals.read((item) => first.push(item));
  arrivals.read((item) => second.push(item));
  await Promise.resolve();
  arrivals.put(3);
  expect(first).toEqual([1, 2, 3]);
  expect(second).toEqual([1, 2, 3]);
});

it('tells those no more who have stopped reading', async () => {
  const arrivals = new Arrivals<number>();
  const read: number[] = [];
  const end = arrivals.read((item) => read.push(item));
  await Promise.resolve();
  arrivals.put(1);
  end();
  arrivals.put(2);
  expect(read).toEqual([1]);
});
