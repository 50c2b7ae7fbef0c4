import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelFiles } from '../../src/core/model/average-word-vec/index.ts';
import { EXAMPLES } from '../../src/ui/examples.ts';
import { tinyModel } from '../unit/core/model/average-word-vec/fixture.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

inBrowsers((stage) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'winnow-own-model-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Gives the four files to the settings page as a reader does. */
  async function bring(settings: Page, of: string, files: ModelFiles): Promise<void> {
    await mkdir(join(folder, of), { recursive: true });
    const paths: string[] = [];
    for (const [file, bytes] of Object.entries(files)) {
      paths.push(join(folder, of, file));
      await writeFile(join(folder, of, file), new Uint8Array(bytes));
    }
    for (const input of await settings.$$('input')) {
      if (await input.evaluate(({ multiple }) => multiple)) await input.uploadFile(...paths);
    }
  }

  test('a model of one’s own judges alone, is kept when a damaged one is brought, and is removed again', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/own-model', blog(comment(1, 'Buy, buy, buy!') + comment(2, 'I had the same trouble with mine.'))));
    await waitForVisible(page, [1, 2], [1, 2]);
    const control = await session.control();
    await control.evaluate(() => chrome.runtime.sendMessage({ type: 'correct', text: 'they buy old radios', labels: { spam: 0 } }));
    const settings = await session.openOwn('options.html#learning');
    await settings.waitForFunction(() => document.querySelector('input[type=file][multiple]') !== null, { polling: 50 });

    await bring(settings, 'tiny', tinyModel());
    await settings.waitForSelector('input[name=model]');
    // Example comments first, then what the reader has corrected: as judged now, and by this model.
    const compared = () => settings.$$eval('table.figures tbody tr', (rows) => [...(rows.at(-1)?.cells ?? [])].map(({ textContent }) => textContent.trim()));
    await expect.poll(compared).toEqual(['they buy old radios', '1%', '73%']);
    expect(await settings.$$('table.figures tbody tr')).toHaveLength(EXAMPLES.length + 1);
    // The second choice is: alone.
    await (await settings.$$('input[name=model]')).at(-1)?.click();
    await waitForVisible(page, [1, 2], [2]);

    await bring(settings, 'truncated', tinyModel({ 'group1-shard1of1.bin': new ArrayBuffer(40) }));
    await settings.waitForFunction(() => document.querySelector('.notice.error')?.textContent.includes('truncated'), { polling: 50 });
    expect(await settings.$$eval('input[name=model]', (choices) => choices.map((choice) => (choice).checked))).toEqual([false, true]);
    await waitForVisible(page, [1, 2], [2]);

    await bring(settings, 'web', webModel());
    await expect.poll(() => settings.$$eval('input[name=model]', (choices) => choices.map((choice) => (choice).checked))).toEqual([true, false]);
    await expect.poll(async () => (await compared()).at(-1)).toBe('73%');

    const remove = await settings.waitForSelector('section:has(input[name=model]) > div:last-child > button');
    await remove?.click();
    await waitForVisible(page, [1, 2], [1, 2]);
  });
});

/** The same as a web page carries it: its `dictionary.js` in place of `vocab`, and no labels. */
function webModel(): ModelFiles {
  const files = tinyModel({ 'dictionary.js': 'export const PAD = 0;\nexport const START = 1;\nexport const UNKNOWN = 2;\nexport const LOOKUP = {\n"buy": 3,\n};\n' });
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'vocab' && name !== 'labels.txt'));
}
