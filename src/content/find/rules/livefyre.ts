import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved pages of the Livefyre widget, versions 1 (`lf_`) and 3 (`fyre-`)',
  proof: 'verified',
};

export const livefyre = defineRule({
  id: 'livefyre',
  marks: ['.fyre-comment-article', '.lf_comment'],
  item: ['.fyre-comment-article, .lf_comment'],
  body: ['.fyre-comment', '.lf_body', '.lf_comment_body'],
  author: ['.fyre-comment-username', '.lf_comment_user_nick'],
  composer: { editor: '.fyre-editor-editable', send: '.fyre-post-button' },
});
