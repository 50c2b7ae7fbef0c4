import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'WordPress core wp-includes/class-walker-comment.php: ping() and comment()',
  proof: 'verified',
};

/** Pingbacks and trackbacks that quote the linking page; those that are only a link ("short pings") say nothing. */
export const wordpressPingback = defineRule({
  id: 'wordpress-pingback',
  marks: ['.pingback', '.trackback'],
  item: ['li:is(.pingback, .trackback), article:is(.pingback, .trackback)'],
  body: ['.comment-content', '.comment-text', '.comment_body', '.comment-entry', '.comment-body p'],
  without: ['.comment-author', '.comment-meta', '.commentmetadata', '.reply'],
  author: ['.fn'],
});
