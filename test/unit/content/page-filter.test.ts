// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { perLabel } from '../../../src/core/labels.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { MENU_CHOICES } from '../../../src/protocol/menu.ts';
import { fakeI18n } from '../locale/fake-i18n.ts';
import { byId, commentOf, fragment, showPage } from './hide/page.ts';

vi.stubGlobal('chrome', { i18n: fakeI18n('en') });
const nothing = () => undefined;
vi.stubGlobal('IntersectionObserver', vi.fn(class {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}));
const { PageFilter } = await import('../../../src/content/page-filter.ts');

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
});

const SPAM = 'buy now';
const FOOL = 'you fool';

/** A page filter that has judged the comments of a page: “buy now” is spam, “you fool” an insult. */
async function judged(html: string, { settings = {}, author }: { settings?: Partial<Settings>; author?: string } = {}) {
  showPage(html);
  const send = vi.fn(() => Promise.resolve({ type: 'done' as const }));
  const wrong = vi.fn();
  const filter = new PageFilter({
    document,
    site: 'blog.example',
    signal: stop.signal,
    client: {
      unanswered: 0,
      ask: (texts) => {
        const scores = texts.map((text) => perLabel((label) => ((label === 'spam' && text.includes(SPAM)) || (label === 'insult' && text.includes(FOOL)) ? 0.9 : 0.1)));
        return Promise.resolve({ type: 'scores', id: 0, scores, model: { version: '', defaultThresholds: perLabel(() => 0.5) } });
      },
    },
    settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    shadowRootOf: (element) => element.shadowRoot,
    send,
    onChange: nothing,
    onWrongFind: wrong,
  });
  const add = async (...ids: string[]) => {
    filter.add(ids.map((id) => ({ ...commentOf(id), ...(author === undefined ? {} : { author }) })));
    await new Promise((resume) => setTimeout(resume, 5));
  };
  await add(...[...document.querySelectorAll('li')].map(({ id }) => id));
  const folded = () => filter.folds.all().map(({ subject }) => subject.comment.item.id);
  return { filter, send, wrong, add, folded };
}

const li = (id: string, text: string, more = ''): string => `<li id="${id}"><p>${text}</p>${more}</li>`;

describe('never hidden is', () => {
  it.each<[string, string, Parameters<typeof judged>[1]]>([
    ['what the reader wrote', li('a', SPAM, '<button>Edit</button>') + li('b', 'hello'), {}],
    ['what the reader has answered', li('a', SPAM, `<ul>${li('b', 'No, thanks', '<button>Edit</button>')}</ul>`), {}],
    ['what a link points to', li('a', SPAM, '<a href="/">today</a>'), {}],
    ['what a trusted person wrote, however they write their name', li('a', SPAM), { author: 'MARTA', settings: { trustedAuthors: ['Marta'] } }],
    ['what holds a word to keep', li('a', SPAM), { settings: { neverHide: ['buy now'] } }],
    ['anything on a trusted site', li('a', SPAM), { settings: { sites: { 'blog.example': { enabled: false } } } }],
  ])('%s', async (_, html, options) => {
    expect((await judged(html, options)).folded()).toEqual([]);
  });

  it('and without any of these, it is', async () => {
    expect((await judged(li('a', SPAM))).folded()).toEqual(['a']);
  });

  it('what the reader answers while it is folded: the answer brings it back', async () => {
    const page = await judged(li('a', SPAM, '<ul id="replies"></ul>'));
    expect(page.folded()).toEqual(['a']);
    byId('replies').append(fragment(li('b', 'No, thanks', '<button>Edit</button>')));
    await page.add('b');
    expect(page.folded()).toEqual([]);
  });
});

describe('the context menu', () => {
  const correction = (text: string, labels: object) => [[{ type: 'correct', text, labels }]];

  it.each([
    ['spam', { spam: 1 }],
    ['abuse', { toxicity: 1 }],
    ['fine', perLabel(() => 0)],
  ] as const)('%s says so of the comment around what was clicked, and of nothing else', async (choice, labels) => {
    const page = await judged(li('a', 'hello <b id="word">there</b>') + li('b', 'bye'));
    page.filter.obeyMenu(choice, byId('word').firstChild ?? document.body);
    expect(page.send.mock.calls).toEqual(correction('hello there', labels));
  });

  it('fine brings a folded comment back, and says so of what it was hidden for', async () => {
    const page = await judged(li('a', SPAM));
    page.filter.obeyMenu('fine', page.filter.folds.all()[0]?.anchor ?? document.body);
    expect(page.folded()).toEqual([]);
    expect(page.send.mock.calls).toEqual(correction(SPAM, { spam: 0 }));
    await page.filter.decideAll();
    expect(page.folded()).toEqual([]);
  });

  it('the wrong thing is told with all that was found along with it, and nothing of it is a correction', async () => {
    const page = await judged(li('a', SPAM) + li('b', SPAM) + li('c', SPAM).replace('<li', '<li class="other"'));
    page.filter.obeyMenu('wrong-find', byId('a'));
    expect(page.wrong.mock.calls).toEqual([[[byId('a'), byId('b')]]]);
    expect(page.send).not.toHaveBeenCalled();
  });

  it('is obeyed once for a comment that is found only afterwards', async () => {
    const page = await judged(li('a', 'hello') + '<section id="late"><p>see you</p></section>');
    page.filter.obeyMenu('spam', byId('late'));
    expect(page.send).not.toHaveBeenCalled();
    await page.add('late');
    await page.add('a');
    expect(page.send.mock.calls).toEqual(correction('see you', { spam: 1 }));
  });

  it('does nothing beside the comments', async () => {
    const page = await judged('<h1 id="title">Post</h1>' + li('a', SPAM));
    for (const choice of MENU_CHOICES) page.filter.obeyMenu(choice, byId('title'));
    expect(page.folded()).toEqual(['a']);
    expect(page.send).not.toHaveBeenCalled();
  });
});

describe('a thread that turned abusive', () => {
  const reply = (id: string, text: string): string => li(id, `${text} ${id}`);
  const THREAD = li('a', 'what a fine day', `<ul>${reply('b', FOOL)}${reply('c', FOOL)}${reply('d', 'indeed')}${reply('e', FOOL)}</ul>`) + li('f', 'good night');
  const wanted = { settings: { foldThreadsAbove: 0.5 } };
  const pause = () => new Promise((resume) => setTimeout(resume, 300));

  it('is one fold, and its comments have none of their own while it is folded', async () => {
    const { filter, folded } = await judged(THREAD, wanted);
    await pause();
    expect(folded()).toEqual(['a']);
    expect(filter.folds.all()[0]?.size).toBe(5);
    filter.folds.all()[0]?.toggle();
    expect(folded()).toEqual(['a', 'b', 'c', 'e']);
    filter.folds.all()[0]?.toggle();
    expect(folded()).toEqual(['a']);
  });

  it('is left alone where the reader has not asked for it', async () => {
    const { folded } = await judged(THREAD);
    await pause();
    expect(folded()).toEqual(['b', 'c', 'e']);
  });

  it('takes in the replies that come later, and opens when most are fine after all', async () => {
    const { add, folded } = await judged(THREAD, wanted);
    await pause();
    byId('b').parentElement?.append(fragment(reply('g', FOOL)));
    await add('g');
    await pause();
    expect(folded()).toEqual(['a']);
    for (const id of ['h', 'i', 'j']) {
      byId('b').parentElement?.append(fragment(reply(id, 'indeed')));
      await add(id);
    }
    await pause();
    expect(folded().sort()).toEqual(['b', 'c', 'e', 'g']);
  });

  it('does not come from spam', async () => {
    const { folded } = await judged(THREAD.replaceAll(FOOL, SPAM), wanted);
    await pause();
    expect(folded()).toEqual(['b', 'c', 'e']);
  });
});
