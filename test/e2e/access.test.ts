import { expect, test } from 'vitest';
import { evaluateInFirefox } from './harness/firefox-chrome.ts';
import { blog, comment, visibleComments, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
const HTML = blog(comment(1, FINE) + comment(2, SPAM));

/** The part of Chromium's own page of extensions that is used. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
}

/** Lets Winnow read all sites or none, as the reader does in the browser's own settings. */
async function setAccess(session: Session, allowed: boolean): Promise<void> {
  if (session.name === 'firefox') {
    const control = await session.control();
    await control.evaluate((wanted) => {
      const origins = { origins: ['<all_urls>'] };
      // Asking takes a click in Firefox: a test can only withdraw.
      return wanted ? undefined : chrome.permissions.remove(origins);
    }, allowed);
    return;
  }
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (extensionId, hostAccess) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(session.origin).host,
    allowed ? ('ON_ALL_SITES' as const) : ('ON_CLICK' as const),
  );
  await settings.close();
}

/** Answers Firefox' question, which it asks in its own window. */
async function allowInWindow({ browser }: Session): Promise<void> {
  await evaluateInFirefox(browser, `(async () => {
    const find = () => document.querySelector('#notification-popup .popup-notification-primary-button:not([hidden])');
    while (!find() || PopupNotifications.panel.state !== 'open') await new Promise((resume) => setTimeout(resume, 50));
    // A question may not be answered before it can have been read.
    await new Promise((resume) => setTimeout(resume, 1_000));
    find().click();
  })()`);
}

inBrowsers((stage, name) => {
  test('access that is withdrawn brings every comment back, in pages open and new, and the popup offers to allow the site', async () => {
    const { session, server } = stage;
    const page = await session.open(server.serve('/open', HTML));
    await waitForVisible(page, [1, 2], [1]);
    await setAccess(session, false);
    await waitForVisible(page, [1, 2], [1, 2]);
    expect(await page.evaluate(() => document.querySelector('li > div'))).toBeNull();
    await page.reload();
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect(await visibleComments(page, [1, 2])).toEqual([1, 2]);
    const popup = await session.browser.newPage();
    await page.bringToFront();
    await popup.goto(`${session.origin}/popup.html`, { waitUntil: name === 'firefox' ? [] : 'load' });
    await popup.waitForFunction(() => document.querySelector('button.primary')?.textContent.startsWith('Allow'), { polling: 50 });
    if (name === 'firefox') {
      await popup.bringToFront();
      await popup.click('button.primary');
      await allowInWindow(session);
      await waitForVisible(page, [1, 2], [1]);
    }
    await popup.close();
  });

  if (name === 'firefox') return;

  test('access that is given takes effect in pages that are open, without loading them again', async () => {
    const { session, server } = stage;
    await setAccess(session, false);
    const page = await session.open(server.serve('/refused', HTML));
    await page.evaluate(() => {
      document.title = 'not loaded again';
    });
    expect(await visibleComments(page, [1, 2])).toEqual([1, 2]);
    await setAccess(session, true);
    await waitForVisible(page, [1, 2], [1]);
    expect(await page.title()).toBe('not loaded again');
    await setAccess(session, false);
    await waitForVisible(page, [1, 2], [1, 2]);
    await setAccess(session, true);
    await waitForVisible(page, [1, 2], [1]);
  });

  test('where it may run on a click alone, a click on its button lets it into that tab and no other, and the popup tells of the page', async () => {
    const { session, server } = stage;
    await setAccess(session, false);
    const page = await session.open(server.serve('/clicked', HTML));
    const button = (await session.browser.extensions()).get(new URL(session.origin).host);
    if (!button) throw new Error('the extension has no button');
    await page.triggerExtensionAction(button);
    // Chromium asks the reader to load the page anew, as a script of ours would have been there from the start.
    await page.reload();
    await waitForVisible(page, [1, 2], [1]);
    await page.triggerExtensionAction(button);
    const target = await session.browser.waitForTarget((candidate) => candidate.url() === `${session.origin}/popup.html`);
    const popup = await target.asPage();
    await popup.waitForFunction(() => document.querySelector('.count strong')?.textContent === '1', { polling: 50 });
    await popup.close();
    const other = await session.open(server.serve('/not-clicked', HTML));
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect(await visibleComments(other, [1, 2])).toEqual([1, 2]);
    await setAccess(session, true);
  });
});
