import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'data-e2e attributes and parts of class names as several published scrapers select them',
  proof: 'template',
};

export const tiktok = defineRule({
  id: 'tiktok',
  hosts: ['tiktok.com'],
  item: ['[class*="DivCommentItemContainer"], [class*="DivCommentItemWrapper"], [class*="DivCommentObjectWrapper"]', '[data-e2e="comment-item"]'],
  body: ['[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]'],
  author: ['[data-e2e^="comment-username"]', 'a[href^="/@"]'],
  composer: { editor: '[data-e2e="comment-input"] [contenteditable="true"]', send: '[data-e2e="comment-post"]' },
});
