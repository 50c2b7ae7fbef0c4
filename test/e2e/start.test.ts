import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { comment, visibleComments, waitForVisible } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
const LIST = `<ol class="comment-list">${comment(1, FINE)}${comment(2, SPAM)}</ol>`;
const ARTICLE = '<!doctype html><title>A post</title><h1>How I repaired an old radio</h1><p>It took three evenings.</p>';

inBrowsers((stage, name) => {
  test.each([
    ['written into about:blank', `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(LIST)}</script>`],
    ['of a srcdoc attribute', `<iframe srcdoc="${LIST.replaceAll('"', '&quot;')}"></iframe>`],
    ['of a sandbox', `<iframe sandbox srcdoc="${LIST.replaceAll('"', '&quot;')}"></iframe>`],
  ])('reaches into a frame %s', async (what, frame) => {
    const { server, session } = stage;
    const page = await session.open(server.serve(`/${what.replaceAll(/\W/g, '-')}`, ARTICLE + frame));
    const inside = await (await page.waitForSelector('iframe'))?.contentFrame();
    await expect.poll(() => inside && visibleIn(inside)).toEqual([1]);
  });

  test('notices the first comments of a page long after it was loaded', async () => {
    const { server, session } = stage;
    const page = await session.open(server.serve('/lazy', ARTICLE));
    await new Promise((resume) => setTimeout(resume, 4000));
    await page.evaluate((html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, LIST);
    await waitForVisible(page, [1, 2], [1]);
  });

  test.runIf(name === 'chromium')('runs no more than its first script on a page without comments', async () => {
    const { server, session } = stage;
    const plain = await session.open(server.serve('/plain', `${ARTICLE}<p>Contact us. Reply within a day.</p>`));
    const full = await session.open(server.serve('/full', ARTICLE + LIST));
    await waitForVisible(full, [1, 2], [1]);
    expect(await isWaiting(plain, session.origin)).toBe(true);
    expect(await isWaiting(full, session.origin)).toBe(false);
  });
});

inBrowsers(
  (stage) => {
    test('leaves the page as it is where the browser lets it run nothing more', async () => {
      const { server, session } = stage;
      const page = await session.open(server.serve('/refused', ARTICLE + LIST));
      await new Promise((resume) => setTimeout(resume, 3000));
      expect(await visibleComments(page, [1, 2])).toEqual([1, 2]);
      expect(await page.evaluate(() => document.querySelectorAll('[style], li > div').length)).toBe(0);
    });
  },
  { change: withoutScripting },
);

async function withoutScripting(directory: string): Promise<void> {
  const file = join(directory, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((permission) => permission !== 'scripting');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
}

function visibleIn(frame: Frame): Promise<number[]> {
  return frame.evaluate(() => [1, 2].filter((id) => document.querySelector(`#comment-${id} .comment-content`)?.getClientRects().length));
}

/** Whether the first script still waits for something to do, as what it leaves for the second tells. */
async function isWaiting(page: Page, origin: string): Promise<boolean> {
  const client = await page.createCDPSession();
  const ours: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) ours.push(context.id);
  });
  await client.send('Runtime.enable');
  await expect.poll(() => ours.length).toBeGreaterThan(0);
  const answers = await Promise.all(
    ours.map((contextId) => client.send('Runtime.evaluate', { expression: '"winnow" in globalThis', contextId, returnByValue: true })),
  );
  return answers.some(({ result }) => result.value === true);
}
