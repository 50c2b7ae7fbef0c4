import { ARRIVING_COMMENTS, BLOG_COMMENTS, VIDEO_COMMENTS, type DemoComment } from './comments.ts';

/** The demo's pages by path: a blog and a video page, in the markup that their platforms write. */
export function demoPages(): ReadonlyMap<string, string> {
  return new Map([
    ['/', blogPage()],
    ['/video', videoPage()],
  ]);
}

/** How many comments there are once all have arrived. */
export function countComments(comments: readonly DemoComment[]): number {
  return comments.reduce((sum, { replies = [] }) => sum + 1 + countComments(replies), 0);
}

function blogPage(): string {
  let id = 100;
  const list = (comments: readonly DemoComment[], depth: number): string =>
    comments
      .map(({ author, text, replies = [] }) => {
        const number = id++;
        return `<li id="comment-${number}" class="comment depth-${depth}">
  <article id="div-comment-${number}" class="comment-body">
    <footer class="comment-meta">
      <div class="comment-author vcard"><b class="fn">${escape(author)}</b> <span class="says">says:</span></div>
      <div class="comment-metadata"><a href="#comment-${number}"><time datetime="2026-03-0${(number % 9) + 1}T09:${number % 50 + 10}">March ${(number % 9) + 1}, 2026</time></a></div>
    </footer>
    <div class="comment-content"><p>${escape(text)}</p></div>
    <div class="reply"><a rel="nofollow" class="comment-reply-link" href="#respond">Reply</a></div>
  </article>
  ${replies.length > 0 ? `<ol class="children">${list(replies, depth + 1)}</ol>` : ''}
</li>`;
      })
      .join('\n');
  return page(
    'A radio plays again',
    `<article class="post"><h1>A radio plays again</h1>
<p>It stood in the attic for forty years. It took three evenings, eleven capacitors and one burnt finger to make it play again.</p></article>
<section id="comments" class="comments-area"><h2 class="comments-title">${countComments(BLOG_COMMENTS)} comments</h2>
<ol class="comment-list">${list(BLOG_COMMENTS, 1)}</ol></section>`,
  );
}

function videoPage(): string {
  const one = ({ author, text, replies = [] }: DemoComment): string => `<my-video-comment><div class="root-comment"><div class="left"></div>
<div class="right"><div class="comment">
  <div class="comment-account-date"><div class="comment-account"><a href="#"><span class="video-author">${escape(author)}</span></a></div> <a class="comment-date">2 days ago</a></div>
  <div class="comment-html" tabindex="0"><p>${escape(text)}</p></div>
  <div class="comment-actions"><button type="button" class="comment-action-reply">Reply</button></div>
</div>${replies.length > 0 ? `<div class="children">${replies.map(one).join('')}</div>` : ''}</div></div></my-video-comment>`;
  const thread = (comment: DemoComment): string => `<div class="comment-thread">${one(comment)}</div>`;
  const arriving = JSON.stringify(ARRIVING_COMMENTS.map(thread)).replaceAll('<', '\\u003c');
  return page(
    'Night train, three hours',
    `<my-video-watch><div class="video" role="img" aria-label="A video"></div><h1>Night train, three hours</h1>
<my-video-comments><h2>Comments</h2><div class="comment-threads">${VIDEO_COMMENTS.map(thread).join('\n')}</div></my-video-comments></my-video-watch>
<script>
  const arriving = ${arriving};
  const next = () => {
    const html = arriving.shift();
    if (!html) return document.body.dataset.arrived = 'all';
    document.querySelector('.comment-threads').insertAdjacentHTML('afterbegin', html);
    setTimeout(next, 1200);
  };
  setTimeout(next, 1200);
</script>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>
  body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
  nav { font-size: .9em; margin-bottom: 1rem; }
  ol { list-style: none; padding-inline-start: 0; }
  ol.children, div.children { padding-inline-start: 2rem; }
  .comment-body, div.comment { border-top: 1px solid #8884; padding: .75rem 0; }
  .comment-meta, .comment-account-date { font-size: .85em; }
  .comment-account { display: inline-block; font-weight: 600; }
  p { margin: .35em 0; }
  .video { aspect-ratio: 16 / 7; background: linear-gradient(#16213e, #0f3460 60%, #e9b872); border-radius: 8px; }
</style></head><body>
<nav><a href="/">A blog</a> · <a href="/video">A video</a></nav>
${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
