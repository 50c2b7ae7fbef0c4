import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved Blogger pages with threaded comments (`comment-holder`)',
  proof: 'verified',
};

export const blogger = defineRule({
  id: 'blogger',
  marks: ['.comment-thread'],
  item: ['.comment-thread li.comment'],
  body: ['.comment-content'],
  author: ['.comment-header cite', 'cite.user'],
});
