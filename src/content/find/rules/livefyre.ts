import { defineRule } from './rule.ts';

export const livefyre = defineRule({
  id: 'livefyre',
  source: 'saved pages of the Livefyre widget, versions 1 (`lf_`) and 3 (`fyre-`)',
  proof: 'verified',
  item: ['.fyre-comment-article, .lf_comment'],
  body: ['.fyre-comment', '.lf_body', '.lf_comment_body'],
  author: ['.fyre-comment-username', '.lf_comment_user_nick'],
  composer: { editor: '.fyre-editor-editable', send: '.fyre-post-button' },
});
