import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved TypePad pages (comment ids begin with 6a)',
  proof: 'verified',
};

export const typepad = defineRule({
  id: 'typepad',
  marks: ['.comment-content', '.comment-footer'],
  item: ['div.comment[id^="comment-6a"]'],
  body: ['.comment-content', ':scope'],
  without: ['.comment-footer', '.comment-avatar', '.comment-header'],
  author: ['.comment-footer a', '.comment-byline'],
  composer: { editor: '#comments-form textarea, #comment-text', send: '#comment-post-button' },
});
