import { defineRule } from './rule.ts';

export const viafoura = defineRule({
  id: 'viafoura',
  source: 'class names used by published scrapers of the Viafoura widget',
  proof: 'template',
  item: ['.vf-comment', '[class~="vf-comment-thread"] article, vf-comment'],
  body: ['.vf-comment__content-editor', '.vf-comment-html', '.vf-content-text'],
  author: ['.vf-comment__author', '.vf-comment-header__author-name', '.vf-author-name'],
  composer: { editor: '.vf-commenting-form [contenteditable="true"], .vf-post-form .ql-editor', send: '.vf-post-form__submit' },
});
