import { defineRule } from './rule.ts';

export const lemmy = defineRule({
  id: 'lemmy',
  source: 'lemmy-ui src/shared/components/comment/comment-node.tsx',
  proof: 'template',
  item: ['li.comment', '.comment-node'],
  detect: '.comment .comment-content .md-div, .comment .person-listing',
  body: ['.comment-content .md-div', '.comment-content'],
  author: ['.person-listing'],
  composer: { editor: '.comment-form textarea', send: '.comment-form [type="submit"]' },
});
