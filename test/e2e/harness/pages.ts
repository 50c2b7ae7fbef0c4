import type { Page } from 'puppeteer-core';

/** A comment as the most common blog software writes it. */
export function comment(id: number, text: string, { author = `Reader ${id}`, replies = '' } = {}): string {
  return `<li class="comment" id="comment-${id}">
    <article class="comment-body">
      <footer class="comment-meta">
        <div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">says:</span></div>
        <div class="comment-metadata"><a href="#comment-${id}"><time datetime="2025-03-0${(id % 9) + 1}T10:00:00">March ${(id % 9) + 1}, 2025</time></a></div>
      </footer>
      <div class="comment-content"><p>${text}</p></div>
      <div class="reply"><a class="comment-reply-link" href="?replytocom=${id}#respond">Reply</a></div>
    </article>
    ${replies === '' ? '' : `<ol class="children">${replies}</ol>`}
  </li>`;
}

/** A blog post with comments. */
export function blog(comments: string, { head = '', after = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>${head}</head><body>
    <article><h1>How I repaired an old radio</h1><p>It took three evenings, a soldering iron and more patience than I own.</p></article>
    <section id="comments" class="comments-area"><h2>Comments</h2><ol class="comment-list">${comments}</ol></section>
    ${after}</body></html>`;
}

/** Which of the comments with these ids a reader can see the text of. */
export function visibleComments(page: Page, ids: readonly number[]): Promise<number[]> {
  return page.evaluate(
    (wanted) => wanted.filter((id) => (document.querySelector(`#comment-${id} .comment-content`)?.getClientRects().length ?? 0) > 0),
    ids,
  );
}

/** Waits until a reader sees exactly these of the comments. */
export async function waitForVisible(page: Page, ids: readonly number[], visible: readonly number[]): Promise<void> {
  await page.waitForFunction(
    (all, expected) =>
      all.filter((id) => (document.querySelector(`#comment-${id} .comment-content`)?.getClientRects().length ?? 0) > 0).join() ===
      expected.join(),
    { polling: 20, timeout: 30_000 },
    ids,
    visible,
  );
}
