import { expect, test } from 'vitest';
import { violations } from './harness/axe.ts';
import { tabToFold } from './harness/folds.ts';
import { facesPage } from './harness/page-faces.ts';
import { blog, comment } from './harness/pages.ts';
import { spoken } from './harness/spoken.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';

/** Ground and ink of pages, all of them as faint as AA lets them be or stronger: light, dark, tinted. */
const THEMES = ['#fff; color: #222', '#fff; color: #767676', '#15181c; color: #e4e6eb', '#000; color: #757575', '#f6ecd9; color: #4a3b22'];

const GROUNDS = THEMES.map((theme) => `<section style="background: ${theme}"></section>`).join('');

inBrowsers((stage) => {
  test('a fold is accessible in every state on any page, at a fifth of its width, and shows where the keyboard is', async () => {
    const page = await stage.session.open(stage.server.serve('/faces', await facesPage('fold-faces.ts', GROUNDS)));
    await page.waitForFunction((count) => document.querySelectorAll('section > div').length === count, { polling: 50 }, 3 * THEMES.length);
    await page.setViewport({ width: 240, height: 640 });
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('section > div')) host.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    });
    await page.keyboard.press('Enter');
    expect(await violations(page)).toEqual([]);
    const look = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('section > div')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button') ?? [])]);
      const focused = buttons.find((button) => button.matches(':focus-visible'));
      return {
        outline: focused && `${getComputedStyle(focused).outlineStyle} ${getComputedStyle(focused).outlineWidth}`,
        opened: focused?.getAttribute('aria-expanded'),
        moving: document.getAnimations().length + buttons.filter((button) => getComputedStyle(button).transitionDuration !== '0s').length,
        tooLow: buttons.filter((button) => !button.hidden && button.getBoundingClientRect().height < 24).length,
        isTooWide: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(look).toEqual({ outline: 'solid 2px', opened: 'true', moving: 0, tooLow: 0, isTooWide: false });
  });

  test.each(['fold', 'blur'] as const)('a screen reader hears of a comment in mode %s why it is hidden, and not what it says', async (foldMode) => {
    const { server, session } = stage;
    await session.setSettings({ foldMode });
    const page = await session.open(server.serve('/heard', blog(comment(1, FINE) + comment(2, SPAM))));
    await page.waitForFunction(() => document.querySelector('#comment-2 > div') !== null, { polling: 50 });
    await expect.poll(() => spoken(session, page)).toContain('group: Hidden: Spam, 97% sure');
    const heard = await spoken(session, page);
    const from = heard.indexOf('group: Hidden: Spam, 97% sure');
    expect(buttons(heard.slice(from)).slice(0, 3)).toEqual(['Show', 'Not spam', 'Why?']);
    expect(heard.join()).not.toContain('Earn money');
    expect(heard.join()).toContain('a new capacitor cured it');
  });

  test('“Why?” tells the score, the threshold and the words that counted', async () => {
    const { server, session } = stage;
    await session.setSettings({ thresholds: { spam: 0.3 } });
    const page = await session.open(server.serve('/why', blog(comment(1, FINE) + comment(2, SPAM))));
    await page.waitForFunction(() => document.querySelector('#comment-2 > div') !== null, { polling: 50 });
    await tabToFold(page);
    for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await expect.poll(async () => (await spoken(session, page)).join('\n')).toMatch(/Spam: 97%, hidden above 30%[^]*What counted most: “Earn”/);
  });

  test('500 folded comments are a handful of Tab stops, with one control for all of them', async () => {
    const { server, session } = stage;
    const ids = Array.from({ length: 500 }, (_, index) => index + 1);
    const comments = ids.map((id) => comment(id, `Offer ${id} of the day {spam=.97}`)).join('');
    const page = await session.open(server.serve('/500', blog(comments, { after: '<button id="after">After</button>' })));
    await page.waitForFunction((count) => document.querySelectorAll('li > div').length === count, { polling: 200, timeout: 60_000 }, ids.length);
    await tabToFold(page);
    let stops = 0;
    while ((await page.evaluate(() => document.activeElement?.id)) !== 'after' && ++stops < 20) await page.keyboard.press('Tab');
    expect(stops).toBe(5);
    const ofAll = async () => buttons(await spoken(session, page)).filter((name) => ['Show all', 'Next hidden'].includes(name));
    await expect.poll(async () => (await ofAll()).sort()).toEqual(['Next hidden', 'Show all']);
  });
});

/** The names of the buttons among what was spoken. */
function buttons(heard: readonly string[]): string[] {
  return heard.filter((line) => line.startsWith('button: ')).map((line) => line.slice('button: '.length));
}
