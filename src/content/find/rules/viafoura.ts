import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'item, text and author as several published scrapers select them; the composer remembered',
  proof: 'template',
};

export const viafoura = defineRule({
  id: 'viafoura',
  marks: ['.vf-comment', '.vf-comment-container'],
  item: ['.vf-comment', '.vf-comment-container'],
  body: ['.vf-comment__content-editor', '.vf-content-text', '.vf-comment-html-content', '.vf-comment-html'],
  author: ['.vf-username', '.vf-comment-username'],
  composer: { editor: '.vf-commenting-form [contenteditable="true"], .vf-post-form .ql-editor', send: '.vf-post-form__submit' },
});
