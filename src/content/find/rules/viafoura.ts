import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'text and editor as several published scrapers select them; the item and its author remembered',
  proof: 'memory',
};

export const viafoura = defineRule({
  id: 'viafoura',
  marks: ['.vf-comment', 'vf-comment'],
  item: ['.vf-comment', '[class~="vf-comment-thread"] article, vf-comment'],
  body: ['.vf-comment__content-editor', '.vf-comment-html', '.vf-content-text'],
  author: ['.vf-comment__author', '.vf-comment-header__author-name', '.vf-author-name'],
  composer: { editor: '.vf-commenting-form [contenteditable="true"], .vf-post-form .ql-editor', send: '.vf-post-form__submit' },
});
