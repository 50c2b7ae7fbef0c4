import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'class names counted over saved pages of 599 sites with comments and 347 pages without',
  proof: 'verified',
};

/**
 * Class names that countless systems share for a comment and its text. Both must be there: the item alone is as
 * often a form, a counter or a link.
 */
export const conventions = defineRule({
  id: 'conventions',
  marks: ['.comment', '.Comment', '.comment-item'],
  item: ['li:is(.comment, .Comment), article.comment, div.comment, div.comment-item'],
  body: [
    '.comment-content',
    '.comment-text',
    '.commentText',
    '.comment_text',
    '.comment__text',
    '.comment__content',
    '.comment__body',
    '.comment-message',
    '.comment-body',
    '.commentBody',
    '.comment_body',
    '.comment_content',
  ],
  without: ['.comment-author', '.comment-meta', '.comment-header', '.comment-footer', '.comment-date', '.comment-actions', '.username', '.date', '.rating'],
  author: ['.comment-author', '.comment__author', '.author', '.username'],
});
