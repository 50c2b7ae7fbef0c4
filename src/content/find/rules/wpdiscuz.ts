import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'wpDiscuz plugin, versions 5 (`wc-`) and 7 (`wpd-`); a saved page of version 5',
  proof: 'verified',
};

export const wpdiscuz = defineRule({
  id: 'wpdiscuz',
  marks: ['.wpd-comment', '.wc-comment'],
  item: ['.wpd-comment, .wc-comment'],
  body: ['.wpd-comment-text', '.wc-comment-text'],
  without: ['.wpd-reply-to', '.wc-reply-to'],
  author: ['.wpd-comment-author', '.wc-comment-author'],
  composer: { editor: '.wpd_comm_form textarea, .wpd_comm_form .ql-editor, .wc_comm_form textarea', send: '.wc_comm_submit' },
});
