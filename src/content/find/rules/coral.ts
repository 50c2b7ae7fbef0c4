import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'coralproject/talk client/src/core/client/stream/classes.ts: class names kept stable for custom styles',
  proof: 'template',
};

export const coral = defineRule({
  id: 'coral',
  marks: ['.coral-comment'],
  item: ['.coral-comment'],
  body: ['.coral-comment-content'],
  author: ['.coral-comment-username'],
  composer: { editor: '.coral-rte-content, .coral-postComment [contenteditable="true"]', send: '.coral-createComment-submit, .coral-createReplyComment-submit' },
});
