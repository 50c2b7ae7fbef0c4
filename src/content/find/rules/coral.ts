import { defineRule } from './rule.ts';

export const coral = defineRule({
  id: 'coral',
  source: 'Coral client/src/core/client/stream/classes.ts: class names kept stable for custom styles',
  proof: 'template',
  item: ['.coral-comment'],
  body: ['.coral-comment-content'],
  author: ['.coral-comment-username'],
  composer: { editor: '.coral-rte-content, .coral-postComment [contenteditable="true"]', send: '.coral-createComment-submit, .coral-createReplyComment-submit' },
});
