/**
 * The browser's extension API. Every browser that Winnow runs in answers with promises under Manifest V3, so
 * only the name differs; a polyfill would weigh as much as a quarter of the content script's budget.
 */
export const browser: typeof chrome =
  (globalThis as { browser?: typeof chrome }).browser ?? (globalThis as unknown as { chrome: typeof chrome }).chrome;
