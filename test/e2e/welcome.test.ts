import { expect, test } from 'vitest';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

/** The tabs that show the welcome page. */
async function welcomeTabs(session: Session): Promise<number[]> {
  const control = await session.control();
  return control.evaluate(
    async (url) => (await chrome.tabs.query({})).flatMap((tab) => (tab.url === url && tab.id !== undefined ? [tab.id] : [])),
    `${session.origin}/welcome.html`,
  );
}

inBrowsers(
  (stage) => {
    test('has comments to try the model on: some are folded, and open by mouse and by keyboard', async () => {
      const welcome = await stage.session.openOwn('welcome.html');
      await welcome.waitForSelector('.examples .folded', { timeout: 30_000 });
      const all = await welcome.$$('.examples li');
      const folded = await welcome.$$('.examples .folded summary');
      expect(folded.length).toBeLessThan(all.length);
      const [first, second] = folded;
      await first.click();
      await second.focus();
      await welcome.keyboard.press('Enter');
      const opened = await welcome.$$eval('.examples details[open] p', (texts) => texts.filter((text) => text.getClientRects().length > 0).length);
      expect(opened).toBe(2);
      await welcome.close();
    });

    test('tells of every permission what it is for', async () => {
      const welcome = await stage.session.openOwn('welcome.html');
      const asked = await welcome.evaluate(() => {
        const { permissions = [], host_permissions = [] } = chrome.runtime.getManifest() as { permissions?: string[]; host_permissions?: string[] };
        return permissions.length + host_permissions.length;
      });
      expect(await welcome.$$eval('dl dd', (reasons) => reasons.filter((reason) => reason.textContent.length > 20).length)).toBe(asked);
      await welcome.close();
    });

    test('was opened once, by the installation, and is not by an update', async () => {
      const { session } = stage;
      const opened = await welcomeTabs(session);
      expect(opened).toHaveLength(1);
      await (await session.control()).evaluate((ids) => chrome.tabs.remove(ids), opened);
      await session.reloadExtension();
      await new Promise((resume) => setTimeout(resume, 2_000));
      expect(await welcomeTabs(session)).toEqual([]);
    });
  },
  { model: 'real' },
);
