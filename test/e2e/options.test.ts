import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useFakeCard } from './harness/card.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({ textContent }) => textContent);

inBrowsers(
  (stage) => {
    const open = (path: string, html: string): Promise<Page> => stage.session.open(stage.server.serve(path, html));
    const stored = () => stage.session.stored();

    test('a slider moved by keyboard says what it means, folds examples and open pages, and is stored', async () => {
      const page = await open('/slider', blog(comment(1, FINE) + comment(2, 'So so {spam=.3}')));
      await waitForVisible(page, [1, 2], [1, 2]);
      const options = await stage.session.openOwn('options.html');
      await options.waitForSelector('#spam');
      expect(await textOf(options, '#spam-consequence')).toContain('5 in 10');
      await options.focus('#spam');
      for (let steps = 0; steps < 8; steps++) await options.keyboard.press('ArrowRight');
      const where = () => options.$eval('#spam', (slider) => slider.getAttribute('aria-valuetext'));
      await expect.poll(where).toBe('2 more than recommended');
      await waitForVisible(page, [1, 2], [1]);
      await options.keyboard.press('End');
      await options.waitForFunction(() => document.querySelectorAll('.examples .folded').length > 5, { polling: 50 });
      await options.keyboard.press('Home');
      await options.waitForFunction(() => document.querySelectorAll('.examples .folded').length === 0, { polling: 50 });
      await expect.poll(stored).toMatchObject({ 'settings/thresholds/spam': 1 });
      await options.close();
    });

    test('a slider and its curve are moved by mouse', async () => {
      const options = await stage.session.openOwn('options.html');
      const curve = await options.waitForSelector('.curve');
      await curve?.scrollIntoView();
      const box = await curve?.boundingBox();
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      const where = () => options.$eval('#spam', (slider) => (slider as HTMLInputElement).valueAsNumber);
      const threshold = async () => (await stored())['settings/thresholds/spam'];
      await options.mouse.move(x + width * 0.6, y + height / 2);
      await options.mouse.down();
      await options.mouse.move(x + width * 0.9, y + height / 2, { steps: 5 });
      await options.mouse.up();
      await expect.poll(where).toBeGreaterThan(0);
      await expect.poll(threshold).toBeLessThan(0.5);
      const slider = await (await options.$('#spam'))?.boundingBox();
      await options.mouse.click((slider?.x ?? 0) + 4, (slider?.y ?? 0) + (slider?.height ?? 0) / 2);
      await expect.poll(where).toBeLessThan(-4);
      await expect.poll(threshold).toBe(1);
      await options.close();
    });

    test('one kind of abuse is set apart from the others, and the slider of all says so', async () => {
      const page = await open('/kinds', blog(comment(1, 'Watch out, you {threat=.8}') + comment(2, 'A fool says so {insult=.8}')));
      await waitForVisible(page, [1, 2], []);
      const options = await stage.session.openOwn('options.html');
      await options.waitForSelector('.kinds summary');
      await options.click('.kinds summary');
      await options.focus('#threat');
      await options.keyboard.press('Home');
      await waitForVisible(page, [1, 2], [1]);
      expect(await textOf(options, 'output[for=abuse]')).toBe('Set one by one');
      await options.focus('#abuse');
      await options.keyboard.press('Home');
      await waitForVisible(page, [1, 2], [1, 2]);
      await options.close();
    });

    test('a word to hide is added and taken back by keyboard alone, with a warning where it hides ordinary comments', async () => {
      const page = await open('/words', blog(comment(1, FINE) + comment(2, 'The jackpot is yours')));
      await waitForVisible(page, [1, 2], [1, 2]);
      const options = await stage.session.openOwn('options.html#lists');
      await options.focus('main input[type=text]');
      const warning = () => textOf(options, 'main [role=status]');
      await options.keyboard.type('free');
      await expect.poll(warning).toContain('This would also hide ordinary comments');
      for (let letters = 0; letters < 4; letters++) await options.keyboard.press('Backspace');
      await options.keyboard.type('jackpot');
      await expect.poll(warning).toBe('');
      await options.keyboard.press('Enter');
      await waitForVisible(page, [1, 2], [1]);
      await options.waitForSelector('.chips button');
      await options.focus('.chips button');
      await options.keyboard.press('Enter');
      await waitForVisible(page, [1, 2], [1, 2]);
      await options.close();
    });

    test('a word to keep and a person to trust are added by mouse, and taken back', async () => {
      const page = await open('/kept', blog(comment(1, 'The jackpot is yours {spam=.97}') + comment(2, SPAM, { author: 'Marta' }) + comment(3, SPAM)));
      await waitForVisible(page, [1, 2, 3], []);
      const options = await stage.session.openOwn('options.html#lists');
      const [, keep, trust] = await options.$$('main form');
      for (const [form, entry] of [[keep, 'jackpot'], [trust, 'marta']] as const) {
        await (await form.$('input'))?.type(entry);
        await (await form.$('button'))?.click();
      }
      await waitForVisible(page, [1, 2, 3], [1, 2]);
      await options.waitForFunction(() => document.querySelectorAll('.chips button').length === 2, { polling: 50 });
      await options.click('.chips button');
      await waitForVisible(page, [1, 2, 3], [2]);
      await options.close();
    });

    test('a site is switched off by its address, set otherwise than the rest, and forgotten', async () => {
      const page = await open('/site', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, 'So so {spam=.3}')));
      await waitForVisible(page, [1, 2, 3], [1, 3]);
      const options = await stage.session.openOwn('options.html#sites');
      await options.focus('main input[type=text]');
      await options.keyboard.type('http://www.blog.test/site?page=2');
      await options.keyboard.press('Enter');
      await waitForVisible(page, [1, 2, 3], [1, 2, 3]);
      await options.waitForSelector('.site select');
      expect(await textOf(options, '.site h2')).toBe('blog.test');
      await options.select('.site select', '2');
      await options.click('.site input[type=checkbox]');
      await waitForVisible(page, [1, 2, 3], [1]);
      await options.click('.site header button');
      await waitForVisible(page, [1, 2, 3], [1, 3]);
      expect(await options.$('.site')).toBeNull();
      await options.close();
    });

    test('a kind that was switched off beside a composer is had back', async () => {
      await stage.session.setSettings({ compose: { enabled: true, thresholds: { insult: 1 } } });
      const options = await stage.session.openOwn('options.html#compose');
      const chip = await options.waitForSelector('.chips button');
      await chip?.click();
      await options.waitForFunction(() => document.querySelector('.chips') === null, { polling: 50 });
      await expect.poll(stored).toMatchObject({ 'settings/compose/thresholds/insult': 0.9 });
      await options.close();
    });

    test('a message is judged as one types it: what becomes of it, the scores, and what counted', async () => {
      const options = await stage.session.openOwn('options.html#try');
      await options.focus('textarea');
      await options.keyboard.type('So so {spam=.3}');
      await expect.poll(() => options.$('.verdict')).not.toBeNull();
      expect(await textOf(options, '.verdict')).toBe('Would be shown');
      await options.keyboard.type(' {insult=.8}');
      await expect.poll(() => textOf(options, '.verdict')).toBe('Would be hidden: Insult');
      const scores = await options.$$eval('.score', (rows) => rows.map(({ textContent }) => textContent));
      expect(scores).toEqual(expect.arrayContaining(['Spam30%', 'Insult80%']));
      await expect.poll(() => options.$('.evidence mark')).not.toBeNull();
      expect(await textOf(options, '.evidence mark')).toBe('So so');
      await options.focus('.score input:checked');
      await options.keyboard.press('ArrowUp');
      await expect.poll(() => textOf(options, 'figcaption')).toContain('Attack on a group');
      await options.close();
    });
  },
  { change: useFakeCard },
);
