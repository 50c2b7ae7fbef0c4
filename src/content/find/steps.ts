import { FULL_SLICE_MS } from '../slices.ts';

/** Work cut into small steps: whoever runs it may pause at every one. */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs all steps at once. */
export function drain<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs steps in slices, yielding to the page between them; answers undefined where the signal fires first. */
export async function inSteps<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | undefined> {
  let started = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - started >= FULL_SLICE_MS) {
      await new Promise((resume) => setTimeout(resume));
      if (signal.aborted) return undefined;
      started = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
