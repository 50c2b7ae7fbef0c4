import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { loadWholeModel } from '../../src/cli/whole-model.ts';
import type { JudgedComment } from '../../src/scan/judged.ts';
import { violations } from './harness/axe.ts';
import { savedBy } from './harness/saved-file.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

const TEXTS = ['You are an idiot and everybody knows it.', 'Thanks, that cured my radio.', 'Check out my channel and win a free phone!', 'Is it the left or the right one?'];

/** A log of dialogs of ten lines; a line in fifty is bad. */
function logOf(lines: number): string {
  const rows = Array.from({ length: lines }, (_, n) => (n % 50 === 49 ? 'bad' : `"${TEXTS.at(n % TEXTS.length) ?? ''} ${n}",Reader ${n % 7},thread ${Math.floor(n / 10)}`));
  return `text,author,thread\n${rows.join('\n')}\n`;
}

const goodLines = (lines: number) => Array.from({ length: lines }, (_, n) => n + 2).filter((line) => (line - 2) % 50 !== 49);

async function open(session: Session, panel: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${session.origin}/options.html#${panel}`, { waitUntil: session.name === 'firefox' ? [] : 'load' });
  await page.waitForFunction(() => document.querySelector('main .lead') !== null, { polling: 50 });
  return page;
}

const SAID = ['Thanks, that cured my radio', 'Is it the left or the right one', 'You are an idiot and everybody knows it'];
const SAVED_PAGE = `<!doctype html><title>Radios</title><ol class="comment-list">${SAID.map(
  (text, n) => `<li class="comment" id="comment-${n}"><article class="comment-body"><cite class="fn">Reader ${n}</cite><div class="comment-content"><p>${text}</p></div></article></li>`,
).join('')}</ol>`;

/** Drops files or folders of this machine, as only the browser itself can. */
async function dropFromDisk(page: Page, path: string): Promise<void> {
  const place = await page.waitForSelector('main .card');
  const { x, y } = (await place?.clickablePoint()) ?? { x: 0, y: 0 };
  const client = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await client.send('Input.dispatchDragEvent', { type, x, y, data });
  await client.detach();
}

/** Drops a file as a reader does; the same content is always the same file. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector('main .card');
  await page.$eval('main .card', (place, [called, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], called, { lastModified: 1 }));
    place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, [name, text] as const);
}

const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent === wanted);
    if (!button) throw new Error(`there is no button ${wanted}`);
    button.click();
  }, label);

const waitForReport = (page: Page) => page.waitForSelector('.winnow-report', { timeout: 60_000 });

/** What is kept on the device. */
function kept(page: Page): Promise<JudgedComment[]> {
  return page.evaluate(
    () =>
      new Promise<JudgedComment[]>((resolve, reject) => {
        const opening = indexedDB.open('winnow-scan');
        opening.onerror = () => { reject(new Error('the database cannot be opened')); };
        opening.onsuccess = () => {
          const reading = opening.result.transaction('comments').objectStore('comments').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as JudgedComment[][]).flat());
          };
        };
      }),
  );
}

inBrowsers((stage, name) => {
  afterEach(async () => {
    const page = await open(stage.session, 'scan');
    await page.evaluate(() => new Promise((resolve) => { indexedDB.deleteDatabase('winnow-scan').onsuccess = resolve; }));
    await page.close();
  });

  test('a dropped file is judged as the command line does, and nothing leaves the device', async () => {
    const page = await open(stage.session, 'scan');
    stage.server.forgetHosts();
    await drop(page, 'log.csv', logOf(200));
    await waitForReport(page);
    const comments = await kept(page);
    expect(comments.map(({ line }) => line)).toEqual(goodLines(200));
    const model = await loadWholeModel();
    const wanted = await model.score(comments.map(({ text }) => text));
    for (const [index, { scores }] of comments.entries()) expect(scores.toxicity).toBeCloseTo(wanted[index].toxicity, 4);
    expect(await page.$$eval('table[aria-label="Dialogs"] tbody tr', (rows) => rows.length)).toBeGreaterThan(0);
    expect(await page.$eval('table[aria-label="Lines that could not be read"]', (table) => table.textContent)).toContain('1 cells where 3 belong');
    expect(stage.server.hosts).toEqual([]);
    for (const scheme of name === 'firefox' ? [] : ['light', 'dark']) {
      await page.setViewport({ width: 320, height: 640 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await press(page, 'Delete these results');
    await expect.poll(() => kept(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['radios.html', SAVED_PAGE],
    ['radios.mhtml', `Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${SAVED_PAGE}\r\n--b--\r\n`],
  ])('saved pages are read as logs are: %s', async (file, content) => {
    const page = await open(stage.session, 'scan');
    await drop(page, file, content);
    await waitForReport(page);
    expect((await kept(page)).map((comment) => [comment.file, comment.line, comment.text, comment.author])).toEqual(
      SAID.map((text, n) => [file, n + 1, text, `Reader ${n}`]),
    );
    await press(page, 'Delete these results');
    await page.close();
  });

  test.skipIf(name === 'firefox')('a folder of logs and pages, packed or not, is one scan', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'winnow-drop-'));
    try {
      await mkdir(join(folder, 'site/old'), { recursive: true });
      await writeFile(join(folder, 'site/a.html'), SAVED_PAGE);
      await writeFile(join(folder, 'site/b.ndjson'), '{"text":"from ndjson"}\n');
      await writeFile(join(folder, 'site/old/c.csv.gz'), Buffer.concat([gzipSync('text\nfrom gzip\n'), gzipSync('and its second part\n')]));
      await writeFile(join(folder, 'site/old/picture.png'), 'no log');
      const page = await open(stage.session, 'scan');
      await dropFromDisk(page, join(folder, 'site'));
      await waitForReport(page);
      expect((await kept(page)).map(({ file, text }) => [file, text])).toEqual([
        ...SAID.map((text) => ['site/a.html', text]),
        ['site/b.ndjson', 'from ndjson'],
        ['site/old/c.csv.gz', 'from gzip'],
        ['site/old/c.csv.gz', 'and its second part'],
      ]);
      expect(await page.$eval('main', (main) => main.textContent)).toContain('neither logs nor saved pages: 1');
      expect(await page.$$eval('table[aria-label="Dialogs"] tbody tr', (rows) => rows.length)).toBe(3);
      await press(page, 'Delete these results');
      const [, chooser] = await page.$$('main input[type=file]');
      await chooser.uploadFile(join(folder, 'site'));
      await waitForReport(page);
      expect(await kept(page)).toHaveLength(SAID.length + 3);
      await press(page, 'Delete these results');
      await page.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('what is scored stays when the tab is closed, and another is gone on with', async () => {
    const text = logOf(1500);
    let page = await open(stage.session, 'scan');
    await drop(page, 'long.csv', text);
    await expect.poll(async () => (await kept(page)).length).toBeGreaterThan(0);
    await page.close();
    page = await open(stage.session, 'scan');
    await page.waitForFunction(() => document.querySelector('main')?.textContent.includes('is not finished'), { polling: 50 });
    await waitForReport(page);
    await drop(page, 'long.csv', text);
    // Another part of the settings does not stop it.
    await page.evaluate(() => { location.hash = '#try'; });
    await page.waitForSelector('textarea');
    await page.evaluate(() => { location.hash = '#scan'; });
    await waitForReport(page);
    expect((await kept(page)).map(({ line }) => line)).toEqual(goodLines(1500));
    await press(page, 'Delete these results');
    await page.close();
  });

  test('a scan is stopped and goes on where it was', async () => {
    const text = logOf(4000);
    const page = await open(stage.session, 'scan');
    await drop(page, 'long.csv', text);
    await expect.poll(async () => (await kept(page)).length).toBeGreaterThan(0);
    await press(page, 'Stop');
    await waitForReport(page);
    expect((await kept(page)).length).toBeLessThan(goodLines(4000).length);
    await drop(page, 'other.csv', text);
    await page.waitForFunction(() => document.querySelector('main')?.textContent.includes('results of long.csv are kept'), { polling: 50 });
    await drop(page, 'long.csv', text);
    await expect.poll(async () => (await kept(page)).length).toBe(goodLines(4000).length);
    await page.waitForFunction(() => !document.querySelector('main')?.textContent.includes('is not finished') && document.querySelector('.winnow-report'), { polling: 50 });
    await press(page, 'Delete these results');
    await page.close();
  });

  test('the middle is labelled by keys, an answer is taken back, and all is kept and exported', async () => {
    let page = await open(stage.session, 'scan');
    await drop(page, 'log.csv', logOf(100));
    await waitForReport(page);
    await page.evaluate(() => { location.hash = '#label'; });
    await page.waitForSelector('#label-low');
    // All are asked about.
    for (const [slider, value] of [['#label-low', '0'], ['#label-high', '1']] as const) {
      await page.$eval(slider, (input, wanted) => {
        (input as HTMLInputElement).value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    }
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    const standing = () => page.$eval('main [role=status]', (line) => line.textContent);
    await expect.poll(standing).toContain('Answered by you: 0 of 98');
    const question = () => page.$eval('.card .comment', (text) => text.textContent);
    const first = await question();
    await page.keyboard.press('y');
    await expect.poll(standing).toContain('Answered by you: 1 of 98');
    const second = await question();
    await page.keyboard.press('n');
    await expect.poll(standing).toContain('Answered by you: 2 of 98');
    await page.keyboard.press('u');
    await expect.poll(question).toBe(second);
    await page.close();
    page = await open(stage.session, 'label');
    await page.waitForSelector('#label-low');
    await expect.poll(standing).toContain('Answered by you: 1 of 98');
    await expect.poll(question).toBe(second);
    const saved = await savedBy(page, () => press(page, 'Save the labelled comments'));
    expect(saved).toBe(`text,label,source,group\n${first.includes(',') ? `"${first}"` : first},1,person,${await groupOf(page, first)}\n`);
    if (name === 'chromium') expect(await violations(page)).toEqual([]);
    await page.close();
  });
}, { model: 'real' });

async function groupOf(page: Page, text: string): Promise<string> {
  return (await kept(page)).find((comment) => comment.text === text)?.conversation ?? '';
}
