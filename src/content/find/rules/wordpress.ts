import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'WordPress core wp-includes/class-walker-comment.php and comment-template.php; themes on saved pages',
  proof: 'verified',
};

/** WordPress as core and most themes mark comments up: a list item each, classes from `comment_class()`. */
export const wordpress = defineRule({
  id: 'wordpress',
  marks: ['.comment', 'li[id^="comment-"]', 'li[id^="li-comment-"]', 'article[id^="comment-"]'],
  item: [
    // Pingbacks have a rule of their own: most are a bare link, nothing anybody said.
    'li:is(.comment[id], .comment[class*="depth-"], [id^="comment-"], [id^="li-comment-"]):not(.pingback, .trackback, form *)',
    'article.comment, article[id^="comment-"], article[id^="div-comment-"]',
    'div.comment[id^="comment-"], div.comment[class*="depth-"]',
  ],
  body: [
    '.comment-content .comment-text',
    '.comment-content',
    '.comment-text',
    '.comment_text',
    '.commenttext',
    '.comment-entry',
    '.comment_entry',
    '.commententry',
    '.comment__content',
    '.comment_body',
    '.entry-content',
    '.comment-body',
    '.commentbody',
    ':scope',
  ],
  without: [
    '.comment-author',
    '.comment-meta',
    '.commentmetadata',
    '.comment-metadata',
    '.comment-header',
    '.comment-date',
    '.citation',
    '.vcard',
    '.fn',
    '.says',
    '.reply',
    '.comment-reply-link',
    '.comment-edit-link',
    '.comment-awaiting-moderation',
    '.sharedaddy',
    '.screen-reader-text',
  ],
  author: ['.comment-author .fn', '.fn', '.comment-author', 'cite'],
  composer: { editor: '#commentform textarea, textarea#comment', send: '#commentform [type="submit"]' },
});
