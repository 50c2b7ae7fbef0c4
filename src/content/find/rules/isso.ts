import { defineRule } from './rule.ts';

export const isso = defineRule({
  id: 'isso',
  source: 'Isso isso/js/app/templates/comment.js, postbox.js',
  proof: 'template',
  item: ['.isso-comment:not(.isso-preview *)'],
  body: ['.isso-text'],
  author: ['.isso-author'],
  composer: { editor: '.isso-postbox .isso-textarea', send: '.isso-post-action [type="submit"]' },
});
