import { defineRule } from './rule.ts';

export const lobsters = defineRule({
  id: 'lobsters',
  source: 'lobsters app/views/comments/_comment.html.erb',
  proof: 'template',
  item: ['div.comment[id^="c_"][data-shortid]'],
  body: ['.comment_text'],
  author: ['.byline a[href^="/~"]:not(:has(img))', '.byline a[href^="/u/"]:not(:has(img))'],
  composer: { editor: 'textarea[name="comment"]', send: '.comment-post' },
});
