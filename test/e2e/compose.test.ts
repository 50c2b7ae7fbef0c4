import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availableBrowsers } from './harness/browsers.ts';
import { PageServer } from './harness/server.ts';
import { Session } from './harness/session.ts';

const EDITORS = fileURLToPath(new URL('harness/editors.ts', import.meta.url));
const INSULT = 'only a fool would say so {insult=.95}';

/** A page that counts what is posted: by a form where there is one, else by a button. */
function composer(editor: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Write</title></head><body>
    <h1>What do you think?</h1><section><div>${editor}</div><button id="send">Post</button></section>
    <script>let posted = 0; document.querySelector('#send').addEventListener('click', () => { posted++; });</script>
    <script>${script}</script></body></html>`;
}

/** Whether a note of ours is above the page: an element after its body. */
const hasNote = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild !== document.body);
const waitForNote = (page: Page) =>
  page.waitForFunction(() => document.documentElement.lastElementChild !== document.body, { polling: 20, timeout: 15_000 });
const posted = (page: Page) => page.evaluate('posted') as Promise<number>;

describe.each(availableBrowsers())('before one posts, in %s', (name) => {
  let server: PageServer;
  let session: Session;
  let richEditors: string;
  beforeAll(async () => {
    server = await PageServer.start();
    session = await Session.start(name, { server });
    const built = await build({ entryPoints: [EDITORS], bundle: true, minify: true, write: false, format: 'iife' });
    richEditors = (built.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  test.each([
    ['a text area', '<textarea id="editor" placeholder="Your comment"></textarea>'],
    ['Quill', '<div data-editor="quill"></div>'],
    ['ProseMirror', '<div data-editor="prosemirror"></div>'],
    ['Lexical', '<div data-editor="lexical"></div>'],
  ])('holds an insult written in %s back once', async (_, editor) => {
    const page = await session.open(server.serve('/write', composer(editor, richEditors)));
    await page.click('textarea, [contenteditable="true"]');
    await page.keyboard.type(INSULT);
    await waitForNote(page);
    await page.click('#send');
    expect(await posted(page)).toBe(0);
    await page.click('#send');
    expect(await posted(page)).toBe(1);
    expect(await hasNote(page)).toBe(false);
    await page.close();
  });

  test('lets a kind text through, and reads no search field', async () => {
    const kind = await session.open(server.serve('/kind', composer('<textarea placeholder="Your comment"></textarea>')));
    await kind.click('textarea');
    await kind.keyboard.type('how kind of you');
    await kind.click('#send');
    expect(await posted(kind)).toBe(1);
    await kind.close();
    const search = await session.open(server.serve('/search', composer('<form role="search"><textarea></textarea></form>')));
    await search.click('textarea');
    await search.keyboard.type(INSULT);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await hasNote(search)).toBe(false);
    await search.close();
  });
});
