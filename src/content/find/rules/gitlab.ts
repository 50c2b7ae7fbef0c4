import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'gitlabhq/gitlabhq app/assets/javascripts/notes/components/noteable_note.vue, note_body.vue, note_header.vue, comment_type_dropdown.vue',
  proof: 'template',
};

export const gitlab = defineRule({
  id: 'gitlab',
  marks: ['.note-text'],
  item: ['li.note:not(.system-note)'],
  body: ['.note-body .note-text', '.note-text'],
  without: ['pre'],
  quotes: ['blockquote'],
  author: ['.note-header-author-name', '.author-name-link'],
  composer: { editor: '.js-main-target-form textarea, .note-textarea', send: '.js-comment-submit-button' },
});
