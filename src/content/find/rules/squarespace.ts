import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved Squarespace 5 journals',
  proof: 'verified',
};

export const squarespace = defineRule({
  id: 'squarespace',
  marks: ['.journal-comment-area'],
  item: ['.journal-comment-area .comment-wrapper'],
  body: ['.body'],
  author: ['.signature a'],
});
