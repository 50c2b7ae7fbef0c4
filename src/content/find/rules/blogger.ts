import { defineRule } from './rule.ts';

export const blogger = defineRule({
  id: 'blogger',
  source: 'saved Blogger pages with threaded comments (`comment-holder`)',
  proof: 'verified',
  item: ['.comment-thread li.comment'],
  body: ['.comment-content'],
  author: ['.comment-header cite', 'cite.user'],
});
