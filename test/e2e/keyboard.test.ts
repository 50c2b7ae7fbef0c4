import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPopupOver, OWN_PAGES } from './harness/own-pages.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';
import { wish } from './harness/wishes.ts';

const HTML = blog(comment(1, 'I had the same trouble with mine; a new capacitor cured it.') + comment(2, 'Earn money from home, write to me at once {spam=.97}'));

inBrowsers((stage) => {
  test.each(OWN_PAGES)('%s: Tab reaches every control and shows where it is; twice the text fits; nothing moves for who wants none', async (address) => {
    const page = await stage.session.openOwn(address);
    await page.bringToFront();
    // The sliders come once the model's card has been read.
    await page.waitForSelector(address.endsWith('hiding') ? 'details' : 'main');
    await suitsEveryone(stage.session, page);
    await page.close();
  });

  test('so it is in the popup over a page with comments', async () => {
    const page = await stage.session.open(stage.server.serve('/popup', HTML));
    await waitForVisible(page, [1, 2], [1]);
    const popup = await openPopupOver(page, stage.session);
    await popup.bringToFront();
    await popup.waitForSelector('.latest li');
    await suitsEveryone(stage.session, popup);
    await popup.close();
  });
});

async function suitsEveryone(session: Session, page: Page): Promise<void> {
  await wish(session, page, { motion: 'reduce' });
  await page.setViewport({ width: 640, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const controls = await controlsOf(page);
  const left = new Set(controls);
  const unseen: string[] = [];
  // Once all are reached no further: next would be the browser's own controls.
  for (let stops = 0; left.size > 0 && stops <= 2 * controls.length; stops++) {
    await page.keyboard.press('Tab');
    const { name, outlined } = await focused(page);
    if (left.delete(name) && !outlined) unseen.push(name);
  }
  expect([...left]).toEqual([]);
  expect(unseen).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await moving(page)).toEqual([]);
}

/** A name for every control in sight, the same for all radio buttons of one group: Tab stops at one of those. */
function controlsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    const usable = all.filter((control) => control.checkVisibility() && !control.matches(':disabled'));
    return [...new Set(usable.map((control) => (control instanceof HTMLInputElement && control.type === 'radio' ? control.name : String(all.indexOf(control)))))];
  });
}

function focused(page: Page): Promise<{ name: string; outlined: boolean }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    const active = document.activeElement as HTMLElement;
    const isOutlined = (element: Element | null): boolean =>
      element !== null && getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 1;
    return {
      name: active instanceof HTMLInputElement && active.type === 'radio' ? active.name : String(all.indexOf(active)),
      // A file field is out of sight: the label around it shows the focus.
      outlined: isOutlined(active) || isOutlined(active.closest('label')),
    };
  });
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName } = getComputedStyle(element, pseudo || null);
        return transitionDuration === '0s' && animationName === 'none' ? [] : [`${element.tagName} ${pseudo}`];
      }),
    ),
  );
}
