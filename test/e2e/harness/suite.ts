import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { availableBrowsers, type BrowserName } from './browsers.ts';
import { PageServer } from './server.ts';
import { Session, type SessionOptions } from './session.ts';

/** What a test of {@link inBrowsers} works with. */
export interface Stage {
  readonly server: PageServer;
  readonly session: Session;
}

/**
 * Runs tests in each browser that is installed. All tests of a file share one browser, and each leaves it with
 * default settings and no page of its own open.
 */
export function inBrowsers(
  tests: (stage: Stage, name: BrowserName) => void,
  options: Omit<SessionOptions, 'server'> & { readonly only?: BrowserName } = {},
): void {
  const names = availableBrowsers().filter((name) => options.only === undefined || name === options.only);
  describe.each(names)('in %s', (name) => {
    let started: Stage | undefined;
    const get = (): Stage => {
      if (!started) throw new Error('the browser has not been started');
      return started;
    };
    const stage: Stage = {
      get server() {
        return get().server;
      },
      get session() {
        return get().session;
      },
    };
    beforeAll(async () => {
      const server = await PageServer.start();
      started = { server, session: await Session.start(name, { ...options, server }) };
    });
    afterEach(async () => {
      await stage.session.closePages();
      await stage.session.setSettings({});
    });
    afterAll(async () => {
      await started?.session.close();
      await started?.server.close();
    });
    tests(stage, name);
  });
}
