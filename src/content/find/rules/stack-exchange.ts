import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved Stack Exchange questions',
  proof: 'verified',
};

/** Comments below questions and answers; the posts themselves are not comments. */
export const stackExchange = defineRule({
  id: 'stack-exchange',
  marks: ['.comment-copy'],
  item: ['.comments li.comment[id^="comment-"], .comments-list li.comment[id^="comment-"]', '.comments tr.comment[id^="comment-"]'],
  body: ['.comment-copy'],
  author: ['.comment-user'],
  composer: { editor: '.comment-form textarea, .js-comment-text-input', send: '.js-comment-submit-button' },
});
