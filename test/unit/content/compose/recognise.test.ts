import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../../../../src/content/compose/editor.ts';
import { isComposer } from '../../../../src/content/compose/recognise.ts';
import { sendButtonOf } from '../../../../src/content/compose/send.ts';

/** The editor of a page is the element with `data-here`. */
function editorIn(html: string): Editor {
  const { window } = new JSDOM(html);
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  const element = window.document.querySelector<HTMLElement>('[data-here]');
  if (!element) throw new Error('the page has no editor');
  return { element, anchor: element };
}

const isRead = (html: string, host = 'blog.example') =>
  isComposer(editorIn(html), { host, site: host, isComment: (element) => element.classList.contains('found') });

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('composers of comments and chats', () => {
  it.each([
    ['a plain form', '<form id="f"><label for="a">Leave a reply</label><textarea id="a" data-here></textarea><button>Post</button></form>'],
    ['the field of a blog', '<form id="commentform"><textarea id="comment" name="comment" data-here></textarea><input type="submit" value="Post"></form>'],
    ['a rich editor by its placeholder', '<div class="x"><div contenteditable="true" data-placeholder="Add a comment…" data-here></div></div>'],
    ['a rich editor by what is around it', '<div class="comment-box"><div class="ql-container"><div class="ql-editor" contenteditable="true" data-here></div></div><button>Send</button></div>'],
    ['a chat', '<div><textarea rows="1" placeholder="Send a message" data-here></textarea></div>'],
    ['an editor beside found comments', '<section><ul><li class="found">Hello</li></ul><div><div contenteditable data-here></div><button>OK, post it</button></div></section>'],
    ['a comment form in German', '<form><textarea placeholder="Dein Kommentar" data-here></textarea><button>Absenden</button></form>'],
    ['a comment form in Japanese', '<form><textarea placeholder="コメントを書く" data-here></textarea><button>送信</button></form>'],
    ['a comment form that asks for an address', '<form class="comment-form"><textarea name="comment" data-here></textarea><input type="email" name="email"><button>Submit</button></form>'],
  ])('are recognised: %s', (_, html) => {
    expect(isRead(html)).toBe(true);
  });

  it('are recognised by the rule of their platform', () => {
    const html = '<form action="comment"><textarea name="text" data-here></textarea></form>';
    expect(isRead(html, 'news.ycombinator.com')).toBe(true);
    expect(isRead('<form><textarea name="text" data-here></textarea></form>')).toBe(false);
  });
});

describe('what is never read', () => {
  it.each([
    ['a search field', '<form role="search"><textarea placeholder="Search comments" data-here></textarea><button>Go</button></form>'],
    ['the search of a site', '<form action="/search"><textarea name="q" aria-label="Comment search" data-here></textarea></form>'],
    ['a field that completes', '<div role="combobox"><div contenteditable aria-label="Reply to" data-here></div></div>'],
    ['a log-in', '<form><textarea name="comment" data-here></textarea><input type="password"><button>Reply</button></form>'],
    ['a payment', '<form><textarea name="comment" placeholder="Comment for the shop" data-here></textarea><input autocomplete="cc-number"><button>Send</button></form>'],
    ['a card without its proper names', '<form><textarea name="comment" data-here></textarea><input name="cardNumber"><button>Send</button></form>'],
    ['mail', '<form><input name="to"><input name="subject"><div contenteditable aria-label="Reply message" data-here></div><button>Send</button></form>'],
    ['mail without a form', '<div role="dialog"><div aria-label="To" contenteditable></div><div contenteditable aria-label="Reply" data-here></div><button>Send</button></div>'],
    ['a letter to an office', '<form class="contact"><input type="email" name="email"><textarea name="message" data-here></textarea><button>Send</button></form>'],
    ['a code editor', '<div class="comment-code"><div class="cm-editor"><div class="cm-content" contenteditable="true" aria-label="Comment" data-here></div></div><button>Reply</button></div>'],
    ['another code editor', '<div class="monaco-editor"><textarea aria-label="Comment" data-here></textarea></div>'],
    ['a document', '<div role="document" class="comment"><div contenteditable aria-label="comment" data-here></div></div>'],
    ['a page that is edited as a whole', '<body contenteditable class="comment" data-here>text</body>'],
    ['a long text', `<div contenteditable aria-label="Comment" data-here>${'<p>x</p>'.repeat(201)}</div>`],
    ['an address', '<form><textarea autocomplete="street-address" name="comment" data-here></textarea></form>'],
    ['notes of one’s own', '<div><div contenteditable data-here></div></div>'],
    ['a text area of any form', '<form><textarea name="biography" data-here></textarea><button type="submit">Save</button></form>'],
  ])('%s', (_, html) => {
    expect(isRead(html)).toBe(false);
  });

  it.each(['mail.google.com', 'docs.google.com', 'outlook.office.com', 'www.notion.so', 'me.sharepoint.com'])('anything on %s', (host) => {
    expect(isRead('<form class="comment-form"><textarea name="comment" data-here></textarea></form>', host)).toBe(false);
  });
});

describe('the send button', () => {
  it.each([
    ['<form><textarea data-here></textarea><button type="button">Preview</button><button type="submit" id="it">OK</button></form>'],
    ['<div><div><div contenteditable data-here></div></div><div><button aria-label="Attach image"></button><button aria-label="Send" id="it"></button></div></div>'],
    ['<div><div contenteditable data-here></div><div role="button" id="it">Antworten</div><div role="button">Abbrechen</div></div>'],
  ])('is the one that posts: %s', (html) => {
    expect(sendButtonOf(editorIn(html).anchor)?.id).toBe('it');
  });

  it('is not one of another form', () => {
    const html = '<form><textarea data-here></textarea></form><form><button type="submit">Send</button></form>';
    expect(sendButtonOf(editorIn(html).anchor)).toBeUndefined();
  });
});
