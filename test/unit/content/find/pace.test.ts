import { expect, test } from 'vitest';
import { EAGER, MAX_WAIT_MS, Pace } from '../../../../src/content/find/pace.ts';
import { SLICE_MS } from '../../../../src/content/slices.ts';
import { FakeClock } from './clock.ts';

interface Looking {
  readonly steps?: number;
  readonly finds?: boolean;
  readonly isDone?: () => boolean;
}

/** A pace whose looks take so many steps; counts them. */
function paceWith(clock: FakeClock, { steps = 1, finds = false, isDone = () => true }: Looking = {}): { pace: Pace; looks: number[] } {
  const looks: number[] = [];
  function* look(): Generator<undefined, boolean> {
    looks.push(clock.time);
    for (let step = 0; step < steps; step++) yield;
    return finds;
  }
  return { pace: new Pace(clock, look, isDone), looks };
}

test('waits for quiet, but not for ever', async () => {
  const clock = new FakeClock();
  const { pace, looks } = paceWith(clock);
  for (let time = 0; time < 3000; time += 10) {
    pace.change();
    await clock.pass(10);
  }
  expect(looks.length).toBe(3);
  expect(looks[0]).toBe(MAX_WAIT_MS);
});

test('yields to the page after every slice', () => {
  const clock = new FakeClock();
  clock.cost = 1;
  const { pace } = paceWith(clock, { steps: 10 * SLICE_MS });
  pace.look();
  expect(clock.time).toBeLessThanOrEqual(SLICE_MS + 1);
  expect(clock.waiting).toBe(1);
});

test('a page that rewrites itself at every change is looked at ever more rarely, and one that brings comments is not', async () => {
  for (const [finds, least, most] of [[false, 1, 60], [true, 1000, 3000]] as const) {
    const clock = new FakeClock();
    // Never done: whatever a look ends with, there is a new change already.
    const { pace, looks } = paceWith(clock, { finds, isDone: () => false });
    pace.look();
    await clock.pass(60_000);
    expect(looks.length).toBeGreaterThanOrEqual(least);
    expect(looks.length).toBeLessThanOrEqual(most);
    pace.stop();
  }
});

test('rests nine times as long as it worked', async () => {
  const clock = new FakeClock();
  clock.cost = 1;
  const { pace, looks } = paceWith(clock, { steps: 100, finds: true, isDone: () => false });
  pace.look();
  await clock.pass(100_000);
  pace.stop();
  expect(looks.length).toBeLessThanOrEqual(110);
});

test('nothing runs once stopped', async () => {
  const clock = new FakeClock();
  const { pace, looks } = paceWith(clock);
  pace.change();
  pace.stop();
  pace.change();
  await clock.pass(5000);
  expect(looks).toEqual([]);
});

test('a stream is looked at again soon, however long a look was held up', async () => {
  const clock = new FakeClock();
  let looks = 0;
  function* look(): Generator<undefined, boolean> {
    looks++;
    clock.time += 200;
    yield;
    return true;
  }
  const pace = new Pace(clock, look, () => true, EAGER);
  pace.change();
  await clock.pass(1);
  pace.change();
  await clock.pass(EAGER.longestRestMs);
  expect(looks).toBe(2);
});
