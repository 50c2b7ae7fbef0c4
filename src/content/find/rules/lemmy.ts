import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'LemmyNet/lemmy-ui src/shared/components/comment/comment-node.tsx',
  proof: 'template',
};

export const lemmy = defineRule({
  id: 'lemmy',
  marks: ['.md-div'],
  item: ['li.comment', '.comment-node'],
  detect: '.comment .comment-content .md-div, .comment .person-listing',
  body: ['.comment-content .md-div', '.comment-content', '.md-div'],
  author: ['.person-listing'],
  composer: { editor: '.comment-form textarea', send: '.comment-form [type="submit"]' },
});
