import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved public post of 2017; signed-in markup as several published scrapers select it',
  proof: 'template',
};

export const linkedin = defineRule({
  id: 'linkedin',
  hosts: ['linkedin.com'],
  item: ['article.comments-comment-entity, article.comments-comment-item', 'section.comment'],
  body: ['.comments-comment-item__main-content', '.comment__message', '.comment__text'],
  author: ['.comments-comment-meta__description-title', '.comments-post-meta__name-text', '.comment__actor-name', '.comment__author'],
  composer: { editor: '.comments-comment-box .ql-editor', send: '[class*="comments-comment-box__submit-button"]' },
});
