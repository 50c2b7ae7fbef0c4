import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHtmlPage, savedDocuments } from '../../src/scan/html-page.ts';
import { find, structureSteps } from '../../src/content/find/find.ts';
import { drain } from '../../src/content/find/steps.ts';
import type { FoundComment } from '../../src/content/find/types.ts';
import { executableOf } from './harness/browsers.ts';

/** `winnow find` runs the finder on domino's DOM: it must find there what it finds in a browser. */

const PAGES = new URL('../pages/', import.meta.url);
const fixtures = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const fileOf = (fixture: string) => new URL(`${fixture}/page.html`, PAGES);
const saying = (comments: readonly FoundComment[]) => comments.map(({ text, author, source }) => ({ text, author: author ?? null, source }));

const chromium = executableOf('chromium');

describe.skipIf(chromium === undefined)('winnow find', () => {
  let browser: Browser;
  let page: Page;
  let code = '';

  beforeAll(async () => {
    const bundle = await build({
      stdin: {
        contents: `export { find, structureSteps } from './src/content/find/find.ts'; export { drain } from './src/content/find/steps.ts';`,
        resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'winnow',
    });
    code = bundle.outputFiles[0]?.text ?? '';
    browser = await puppeteer.launch({ executablePath: chromium ?? '', headless: true, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
  });
  afterAll(() => browser.close());

  test.each(fixtures)('finds on %s what it finds in Chromium, by rule and by structure alone', async (fixture) => {
    const [document] = [...savedDocuments(readFileSync(fileOf(fixture)))] as [Document];
    await page.goto(fileOf(fixture).href);
    const found = await page.evaluate(`${code};(() => {
      const saying = (comments) => comments.map(({ text, author, source }) => ({ text, author: author ?? null, source }));
      return { all: saying(winnow.find(document)), structure: saying(winnow.drain(winnow.structureSteps(document)).comments) };
    })()`);
    expect({ all: saying(find(document)), structure: saying(drain(structureSteps(document)).comments) }).toEqual(found);
    expect(saying(find(document)).length).toBeGreaterThan(0);
  });

  test('finds in what Chromium saves as a single file what is on the page and in its frame', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'winnow-mhtml-'));
    const [around, inside] = ['wordpress', 'disqus'].map((fixture) => readFileSync(fileOf(fixture), 'utf8'));
    writeFileSync(join(folder, 'frame.html'), inside);
    writeFileSync(join(folder, 'page.html'), `${around}<p>Grüße — 評論</p><iframe src="frame.html" width="600" height="600"></iframe>`);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    const { data } = await (await page.createCDPSession()).send('Page.captureSnapshot', { format: 'mhtml' });
    rmSync(folder, { recursive: true });
    const documents = [...savedDocuments(new TextEncoder().encode(data))];
    expect(documents.at(0)?.body.textContent).toContain('Grüße — 評論');
    const wanted = [around, inside].flatMap((html) => saying(find(parseHtmlPage(new TextEncoder().encode(html)))));
    expect(documents.flatMap((document) => saying(find(document)))).toEqual(wanted);
  });
});
