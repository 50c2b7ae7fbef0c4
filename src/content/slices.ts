/** So long may our work hold up a page at a time: a quarter of a frame at 60 per second. */
export const SLICE_MS = 4;
/** A slice begins nothing more after so long: what it has begun, and what the browser does in between, needs the rest. */
export const FULL_SLICE_MS = SLICE_MS - 1.5;

/** Does some work for each item, yielding to the page after every slice; stops when the signal fires. */
export async function inSlices<Item>(items: Iterable<Item>, signal: AbortSignal, work: (item: Item) => void): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() - started < FULL_SLICE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    started = performance.now();
  }
}
