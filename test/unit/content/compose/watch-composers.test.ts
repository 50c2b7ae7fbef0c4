import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings.ts';
import { fakeI18n } from '../../locale/fake-i18n.ts';
import { dispatchTrusted } from './trusted.ts';

vi.stubGlobal('chrome', { i18n: fakeI18n('en') });
const { Composers } = await import('../../../../src/content/compose/watch-composers.ts');

const FORM = '<form id="commentform"><textarea name="comment"></textarea><button type="submit">Post</button></form>';

let stop: AbortController | undefined;
afterEach(() => {
  stop?.abort();
});

/** A page with a composer, where `fool` scores as an insult of .95, and whoever says `.9` gets that. */
function page(html = FORM, settings: Partial<Settings> = {}) {
  const { window } = new JSDOM(html, { url: 'https://blog.example/' });
  const { document } = window;
  const read: string[] = [];
  const pauses: (() => void)[] = [];
  for (const name of ['Node', 'NodeFilter', 'HTMLElement', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  stop = new window.AbortController();
  new Composers({
    document,
    site: 'blog.example',
    signal: stop.signal,
    client: {
      askDraft: (text) => {
        read.push(text);
        const insult = text.includes('.9') ? 0.9 : text.includes('fool') ? 0.95 : 0;
        const scores = [perLabel((label) => (label === 'insult' ? insult : 0))];
        return Promise.resolve({ type: 'scores', id: 0, scores, model: { version: '', defaultThresholds: perLabel(() => 0.5) } });
      },
    },
    settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    update: () => Promise.resolve(),
    explain: () => Promise.resolve(undefined),
    isComment: () => false,
    shadowRootOf: (element) => element.shadowRoot,
    after: (_, task) => {
      pauses.push(task);
      return () => {
        pauses.splice(pauses.indexOf(task), 1);
      };
    },
  });
  let posted = 0;
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    posted++;
  });
  return {
    document,
    read,
    posted: () => posted,
    write: async (text: string, by: typeof dispatchTrusted = dispatchTrusted) => {
      const area = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input');
      if (!area) throw new Error('nothing to write in');
      area.value = text;
      by(area, new window.Event('input', { bubbles: true, composed: true }));
      for (const pause of pauses.splice(0)) pause();
      await new Promise((resolve) => setTimeout(resolve));
    },
    send: () => {
      const button = document.querySelector('button');
      if (!button) throw new Error('nothing to send with');
      dispatchTrusted(button, new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    },
  };
}

describe('Composers', () => {
  it('hold an abusive text back once', async () => {
    const { write, send, posted } = page();
    await write('you fool');
    send();
    expect(posted()).toBe(0);
    send();
    expect(posted()).toBe(1);
  });

  it('let everything else through', async () => {
    const { write, send, posted } = page();
    await write('how kind');
    send();
    expect(posted()).toBe(1);
  });

  it('add one nameless element to the page, and take it away in the end', async () => {
    const { document, write } = page();
    const before = document.documentElement.childElementCount;
    await write('you fool');
    const note = document.documentElement.lastElementChild;
    expect(document.documentElement.childElementCount).toBe(before + 1);
    expect([note?.id, note?.className, note?.shadowRoot, note?.textContent]).toEqual(['', '', null, '']);
    stop?.abort();
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('read nothing on behalf of the page', async () => {
    const { write, read } = page();
    await write('you fool', (target, event) => target.dispatchEvent(event));
    expect(read).toEqual([]);
  });

  it.each<[string, Partial<Settings>]>([
    ['switched off', { compose: { enabled: false, thresholds: {} } }],
    ['switched off on the site', { sites: { 'blog.example': { compose: false } } }],
    ['off with everything', { enabled: false }],
  ])('read nothing where they are %s', async (_, settings) => {
    const { write, read } = page(FORM, settings);
    await write('you fool');
    expect(read).toEqual([]);
  });

  it('warn above .9 unless the reader says otherwise', async () => {
    const said = page();
    await said.write('a foolish .9');
    said.send();
    expect(said.posted()).toBe(1);
    const sooner = page(FORM, { compose: { enabled: true, thresholds: { insult: 0.85 } } });
    await sooner.write('a foolish .9');
    sooner.send();
    expect(sooner.posted()).toBe(0);
  });

  it('obey the threshold of a kind', async () => {
    const { write, send, posted } = page(FORM, { compose: { enabled: true, thresholds: { insult: 1 } } });
    await write('you fool');
    send();
    expect(posted()).toBe(1);
  });

  it('read nothing that is no comment', async () => {
    const { write, read } = page('<form role="search"><textarea></textarea><button>Go</button></form>');
    await write('you fool');
    expect(read).toEqual([]);
  });

  it.each(['text', 'search', 'password', 'email', 'tel', 'number'])('read no field of a single line, whatever it is called: %s', async (type) => {
    const { write, read } = page(`<form class="comment-form"><input type="${type}" name="comment" placeholder="Your comment"><button>Post comment</button></form>`);
    await write('you fool 1');
    expect(read).toEqual([]);
  });
});
