import { defineRule } from './rule.ts';

export const squarespace = defineRule({
  id: 'squarespace',
  source: 'saved Squarespace 5 journals',
  proof: 'verified',
  item: ['.journal-comment-area .comment-wrapper'],
  body: ['.body'],
  author: ['.signature a'],
});
