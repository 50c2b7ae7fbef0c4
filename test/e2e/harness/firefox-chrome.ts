import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's connection to Firefox that is used: WebDriver BiDi as it is. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Evaluates JavaScript in Firefox's own window, where a test can do what no page may: stop a background, open a menu.
 * Needs `--remote-allow-system-access`. Resolves with a string, number or boolean; waits for a promise.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type, result: value, exceptionDetails } = result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return value?.value;
}
