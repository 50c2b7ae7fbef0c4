import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'isso-comments/isso isso/js/app/templates/comment.js, postbox.js',
  proof: 'template',
};

export const isso = defineRule({
  id: 'isso',
  marks: ['.isso-comment'],
  item: ['.isso-comment:not(.isso-preview *)'],
  body: ['.isso-text'],
  author: ['.isso-author'],
  composer: { editor: '.isso-postbox .isso-textarea', send: '.isso-post-action [type="submit"]' },
});
