import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FoundComment } from '../../../../src/content/find/types.ts';
import { Keep, type KeepFacts } from '../../../../src/content/keep/keep.ts';

interface Written {
  readonly author?: string;
  readonly text?: string;
  readonly controls?: string;
  readonly replies?: string;
}

/** A comment as `li`; its furniture is a paragraph of controls. */
function comment(id: string, { author = id, text = 'Hello', controls = '', replies = '' }: Written = {}): string {
  return `<li id="${id}"><a class="by" href="/u/${id}">${author}</a><p class="body">${text}</p><p>${controls}</p>
    ${replies && `<ul>${replies}</ul>`}</li>`;
}

const OTHERS = comment('ann') + comment('bob');

/** What keeps the comment with the id `mine` in sight, on a page of comments. */
function factsOf(comments: string, { url = 'https://forum.example/thread', header = '' } = {}): KeepFacts {
  const { window } = new JSDOM(`<body>${header}<ul>${comments}</ul></body>`, { url });
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  const { document } = window;
  const known = new Map<Element, FoundComment>();
  for (const item of document.querySelectorAll('li')) {
    const [body, by] = [item.querySelector('.body'), item.querySelector('.by')];
    if (body) known.set(item, { item, body, text: body.textContent, source: 'test', author: by?.textContent ?? '' });
  }
  const keep = new Keep({ document, commentOf: (element) => known.get(element), all: () => known.values(), now: () => 0 });
  const mine = known.get(document.getElementById('mine') ?? document.body);
  if (!mine) throw new Error('there is no comment called mine');
  return keep.factsOf(mine);
}

const NOTHING: KeepFacts = { own: false, answered: false, linked: false };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the reader's own comments", () => {
  it.each([
    ['a word', '<button>Edit</button>'],
    ['a word of another language', '<a href="#">Löschen</a>'],
    ['a name for who hears it', '<button aria-label="Delete comment"><svg></svg></button>'],
    ['a class', '<a class="comment-edit-link" href="/x">✎</a>'],
    ['an address', '<a href="/comment/12/edit">✎</a>'],
    ['a part of an address', '<a href="/index.php?action=editpost&id=1">✎</a>'],
  ])('are known by a control to edit: %s', (_, controls) => {
    expect(factsOf(OTHERS + comment('mine', { controls }))).toEqual({ ...NOTHING, own: true });
  });

  it.each([
    ['other controls', { controls: '<a href="/reply/3">Reply</a> <button>Report</button>' }],
    ['a control written into the text', { text: '<button>Edit</button> <a class="edit" href="/edit">edit</a>' }],
    ['an author called so', { author: 'Edit' }],
    ["an author's site", { controls: '<a href="https://spam.example/edit">site</a>' }],
    ['an article about it', { controls: '<a href="/how-to-edit-photos?replytocom=4">Reply</a>' }],
    ["a reply's control", { replies: comment('eve', { controls: '<button>Edit</button>' }) }],
  ])('are not known by %s', (_, written) => {
    expect(factsOf(OTHERS + comment('mine', written)).own).toBe(false);
  });

  it('are not all those that a moderator may edit', () => {
    const controls = '<button>Edit</button>';
    expect(factsOf(comment('ann', { controls }) + comment('mine', { controls })).own).toBe(false);
    expect(factsOf(comment('a1', { author: 'Me', controls }) + comment('mine', { author: 'Me', controls })).own).toBe(true);
  });

  it.each([
    ['beside the way out', '<nav><a href="/u/me">Night Owl</a> <a href="/logout">Abmelden</a></nav>'],
    ['in a form', '<p>Logged in as <a href="/profile">night owl</a>. <a href="/login.php?action=logout">Log out?</a></p>'],
    ['under a picture', '<header><img alt="@nightowl"><form action="/session/sign_out"><button>×</button></form></header>'],
    ['outright', '<meta name="user-login" content="NightOwl">'],
  ])("are known by the reader's name %s", (_, header) => {
    const author = header.includes('ight ') ? 'Night owl' : 'nightowl';
    expect(factsOf(OTHERS + comment('mine', { author }), { header })).toEqual({ ...NOTHING, own: true });
    expect(factsOf(OTHERS + comment('mine', { author: 'somebody else' }), { header }).own).toBe(false);
  });

  it('are not those of everyone a page with a way out somewhere names', () => {
    const links = Array.from({ length: 60 }, (_, index) => `<a href="/u/${index}">reader ${index}</a>`).join('');
    const header = `<div>${links}<a href="/logout">Log out</a></div>`;
    expect(factsOf(comment('mine', { author: 'reader 7' }), { header }).own).toBe(false);
  });
});

describe('a comment the reader has answered', () => {
  const own = comment('me', { controls: '<button>Edit</button>' });

  it('is known by an own reply right below it', () => {
    expect(factsOf(OTHERS + comment('mine', { replies: comment('eve') + own })).answered).toBe(true);
  });

  it('is another than the one above that', () => {
    expect(factsOf(OTHERS + comment('mine', { replies: comment('eve', { replies: own }) })).answered).toBe(false);
    expect(factsOf(OTHERS + comment('mine', { replies: comment('eve') })).answered).toBe(false);
  });
});

describe('a comment that a link points to', () => {
  const url = 'https://forum.example/thread';

  it.each([
    ['its own id', comment('mine'), '#mine'],
    ['something in it', comment('mine', { controls: '<a id="p12"></a>' }), '#p12'],
    ['an anchor before it', `<a name="c7"></a>${comment('mine')}`, '#c7'],
  ])('is known by %s', (_, html, hash) => {
    expect(factsOf(OTHERS + html, { url: url + hash }).linked).toBe(true);
  });

  it("is known by its permalink, unless every comment's furniture links to the page", () => {
    const controls = '<a href="/thread?comment=12">yesterday</a>';
    expect(factsOf(OTHERS + comment('mine', { controls }), { url: `${url}?comment=12` }).linked).toBe(true);
    expect(factsOf(OTHERS + comment('mine', { controls }), { url: `${url}?comment=13` }).linked).toBe(false);
    expect(factsOf(comment('ann', { controls }) + comment('mine', { controls }), { url: `${url}?comment=12` }).linked).toBe(false);
  });

  it.each([
    ['a reply to it', comment('mine', { replies: comment('eve') }), '#eve'],
    ['another', OTHERS + comment('mine'), '#bob'],
    ['the list', `<div id="all">${OTHERS}${comment('mine')}</div>`, '#all'],
    ['nothing', comment('mine'), '#gone'],
    ['what is no address', comment('mine', { controls: '<a href="#">Like</a> <a href="">Share</a>' }), ''],
  ])('is not known by a link to %s', (_, html, hash) => {
    expect(factsOf(html, { url: url + hash }).linked).toBe(false);
  });

  it('is not known by a link in its text', () => {
    const text = `<a href="${url}?comment=12">look</a>`;
    expect(factsOf(OTHERS + comment('mine', { text }), { url: `${url}?comment=12` }).linked).toBe(false);
  });
});
