import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'lobsters/lobsters app/views/comments/_comment.html.erb',
  proof: 'template',
};

export const lobsters = defineRule({
  id: 'lobsters',
  marks: ['.comment_text'],
  item: ['div.comment[id^="c_"][data-shortid]'],
  body: ['.comment_text'],
  author: ['.byline a[href^="/~"]:not(:has(img))', '.byline a[href^="/u/"]:not(:has(img))'],
  composer: { editor: 'textarea[name="comment"]', send: '.comment-post' },
});
