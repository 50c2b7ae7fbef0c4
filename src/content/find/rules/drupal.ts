import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'Drupal core modules/comment: comment.html.twig (8+), comment.tpl.php (6, 7); saved pages',
  proof: 'verified',
};

export const drupal = defineRule({
  id: 'drupal',
  marks: ['.comment'],
  detect:
    'meta[name="generator" i][content^="Drupal"], [data-drupal-selector], .comment-wrapper, [class*="comment-body"][class*="field"], script[src*="/misc/drupal.js"], [class*="comment-by-"], .comment-published',
  item: ['article.comment', '#comments div.comment, .comment-wrapper div.comment'],
  body: [
    '.field--name-comment-body',
    '.field-name-comment-body',
    '.field-comment-body',
    '.comment-body',
    '.comment-content .content',
    '.comment__content .content',
    '.comment-content',
    '.content',
    ':scope',
  ],
  without: ['.submitted', '.username', '.user-picture', '.permalink', '.links', '.comment-header', '.comment-footer', '.comment__meta', '.user-signature', '.new', 'h3'],
  author: ['.username', '.submitted [rel~="author"]', '.user a', '.comment-author'],
  composer: { editor: 'textarea[name^="comment_body"]', send: '.comment-form [type="submit"]' },
});
