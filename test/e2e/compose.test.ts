import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { availableBrowsers } from './harness/browsers.ts';
import { chat } from './harness/chat.ts';
import { storedRows } from './harness/databases.ts';
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
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
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
    ['a text area', '<textarea id="editor" placeholder="Your comment"></textarea>', 'textarea'],
    ['Quill', '<div data-editor="quill"></div>', '[contenteditable="true"]'],
    ['ProseMirror', '<div data-editor="prosemirror"></div>', '[contenteditable="true"]'],
    ['Lexical', '<div data-editor="lexical"></div>', '[contenteditable="true"]'],
    ['TinyMCE, in its frame,', '<div data-editor="tinymce"></div>', '[aria-disabled="false"] iframe'],
  ])('holds an insult written in %s back once', async (_, editor, place) => {
    const page = await session.open(server.serve('/write', composer(editor, richEditors)));
    await page.waitForSelector(place);
    await page.click(place);
    await page.keyboard.type(INSULT);
    await waitForNote(page);
    await page.click('#send');
    expect(await posted(page)).toBe(0);
    await page.click('#send');
    expect(await posted(page)).toBe(1);
    expect(await hasNote(page)).toBe(false);
    await page.close();
  });

  test('holds a form back once, however it is sent, and says so to the keyboard', async () => {
    const form = '<form class="comment-form" onsubmit="event.preventDefault(); sent++"><textarea name="comment"></textarea><button>Post</button></form><script>let sent = 0;</script>';
    const page = await session.open(server.serve('/form', composer(form)));
    const sent = () => page.evaluate('sent') as Promise<number>;
    await page.click('textarea');
    await page.keyboard.type(INSULT);
    await waitForNote(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await sent()).toBe(0);
    // The question has the keyboard, at “Edit”; before it is “Post anyway”.
    await pressWith(page, 'Shift', 'Tab');
    await page.keyboard.press('Enter');
    expect(await sent()).toBe(1);
    await page.close();
  });

  test('holds a chat message back once that is sent with Enter', async () => {
    const page = await session.open(server.serve('/chat', chat(60)));
    await page.click('textarea');
    await page.keyboard.type(INSULT);
    await waitForNote(page);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => said)).toEqual([]);
    // “Edit” leads back to what is written; then it goes through.
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => said)).toEqual([INSULT]);
    expect(await hasNote(page)).toBe(false);
    await page.keyboard.type('how kind of you all');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => said.length)).toBe(2);
    await page.close();
  });

  test('holds an insult back that is sent without a pause: on the way to the button, or soon after the last key in a chat', async () => {
    const page = await session.open(server.serve('/quick', composer('<textarea placeholder="Your comment"></textarea>')));
    await page.click('textarea');
    await page.keyboard.type(INSULT);
    await page.hover('#send');
    await pause(100);
    await page.mouse.down();
    await page.mouse.up();
    expect(await posted(page)).toBe(0);
    await page.close();
    const talk = await session.open(server.serve('/quick-chat', chat(60)));
    await talk.click('textarea');
    await talk.keyboard.type(INSULT);
    await pause(200);
    await talk.keyboard.press('Enter');
    expect(await talk.evaluate(() => said)).toEqual([]);
    await talk.close();
  });

  test('never blocks a send that is quicker than any verdict, and says afterwards what it may read as', async () => {
    const page = await session.open(server.serve('/quicker', chat(60)));
    await page.click('textarea');
    await page.evaluate((text) => {
      const area = document.querySelector('textarea');
      if (area) area.value = text;
    }, INSULT.slice(0, -1));
    await page.keyboard.press('End');
    await Promise.all([page.keyboard.press(INSULT.slice(-1) as KeyInput), page.keyboard.press('Enter')]);
    await waitForNote(page);
    expect(await page.evaluate(() => said)).toEqual([INSULT]);
    await page.close();
  });

  test('still judges what is written when the background has been stopped meanwhile', async () => {
    const page = await session.open(server.serve('/stopped', composer('<textarea placeholder="Your comment"></textarea>')));
    await page.click('textarea');
    await page.keyboard.type('so far all is well, ');
    await pause(500);
    await session.killBackground();
    await page.keyboard.type(INSULT);
    await waitForNote(page);
    await page.close();
  });

  test('lets a kind text through', async () => {
    const page = await session.open(server.serve('/kind', composer('<textarea placeholder="Your comment"></textarea>')));
    await page.click('textarea');
    await page.keyboard.type('how kind of you');
    await pause(500);
    await page.click('#send');
    expect(await posted(page)).toBe(1);
    await page.close();
  });

  test('reads no search, log-in, password, payment, mail, document or code', async () => {
    const page = server.serve('/private', `<!doctype html><html lang="en"><title>Private</title><body>${NEVER_READ.join('')}</body>`);
    const documents = server.serve('/compose', composer('<textarea placeholder="Your comment"></textarea>'), { host: 'me.sharepoint.com' });
    for (const [url, count] of [[page, NEVER_READ.length], [documents, 1]] as const) {
      const opened = await session.open(url);
      const fields = await opened.$$('[contenteditable="true"], textarea');
      expect(fields.length).toBe(count);
      for (const field of fields) {
        await field.click();
        await opened.keyboard.type(INSULT);
      }
      await pause(1_000);
      expect(await hasNote(opened)).toBe(false);
      await opened.close();
    }
  });

  test('keeps nothing of what is typed: not in storage, not in a database', async () => {
    const control = await session.control();
    await control.evaluate((text) => chrome.runtime.sendMessage({ type: 'correct', text, labels: { spam: 1 } }), KEPT);
    const page = await session.open(server.serve('/kept', composer('<textarea placeholder="Your comment"></textarea>')));
    await page.click('textarea');
    await page.keyboard.type(INSULT);
    await waitForNote(page);
    await page.click('#send');
    await page.click('#send');
    expect(await posted(page)).toBe(1);
    const kept = await allThatIsKept(control);
    expect(kept).toContain(KEPT);
    expect(kept).not.toContain('only a fool');
    await page.close();
  });

  test('warns as soon as the reader wants to be warned, which is from .9 on unless said otherwise', async () => {
    const settings = await session.openOwn('options.html#compose');
    await settings.waitForSelector('#compose-abuse');
    expect(await settings.$eval('#compose-abuse', (slider) => (slider as HTMLInputElement).value)).toBe('0.9');
    const warns = async (): Promise<boolean> => {
      const page = await session.open(server.serve('/sure', composer('<textarea placeholder="Your comment"></textarea>')));
      await page.click('textarea');
      await page.keyboard.type(INSULT);
      await pause(1_000);
      const warned = await hasNote(page);
      await page.close();
      return warned;
    };
    expect(await warns()).toBe(true);
    for (const [key, isWarned] of [['ArrowRight', false], ['ArrowLeft', true]] as const) {
      await settings.bringToFront();
      await settings.focus('#compose-abuse');
      await settings.keyboard.press(key);
      expect([key, await warns()]).toEqual([key, isWarned]);
    }
    await settings.close();
    await session.setSettings({});
  });

  test('is switched off for a site, and for a kind, where the note is shown', async () => {
    const write = async (): Promise<Page> => {
      const page = await session.open(server.serve('/off', composer('<textarea placeholder="Your comment"></textarea>')));
      await page.click('textarea');
      await page.keyboard.type(INSULT);
      return page;
    };
    for (const [steps, isQuiet] of [[1, 'kind'], [2, 'site']] as const) {
      const page = await write();
      await waitForNote(page);
      await page.click('#send');
      // From “Edit” on: never for this kind, not on this site.
      for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.documentElement.lastElementChild === document.body, { polling: 20 });
      await page.close();
      const again = await write();
      await pause(1_000);
      expect([isQuiet, await hasNote(again)]).toEqual([isQuiet, false]);
      await again.close();
      await session.setSettings({});
    }
  });
});

/** What the reader flags is kept, so it is found where what is typed must not be. */
const KEPT = 'this is kept, as it was flagged';

/** Everything in the extension's storage and its databases, as text. */
async function allThatIsKept(control: Page): Promise<string> {
  const areas = await control.evaluate(() => {
    const { local, sync, session } = chrome.storage;
    return Promise.all([local, sync, session].map((area) => area.get(null)));
  });
  return JSON.stringify([areas, await storedRows(control)]);
}

/** Each would be read, were it for what it is besides. */
const NEVER_READ = [
  '<section><form role="search"><textarea placeholder="Search comments"></textarea><button>Reply</button></form></section>',
  '<section><form><textarea name="comment"></textarea><input type="password"><button>Reply</button></form></section>',
  '<section><form><textarea name="comment"></textarea><input autocomplete="cc-number"><button>Send</button></form></section>',
  '<section><form><input name="to"><textarea aria-label="Reply"></textarea><button>Send</button></form></section>',
  '<section role="document"><div class="comment" contenteditable="true" aria-label="Comment">Text</div></section>',
  '<section><div class="cm-editor"><div class="cm-content" contenteditable="true" aria-label="Comment">code</div></div><button>Reply</button></section>',
];

async function pressWith(page: Page, modifier: 'Shift', key: 'Tab'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
