import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'Movable Type default templates (comments, comment detail); saved pages',
  proof: 'verified',
};

/** Movable Type. Other systems number content blocks `c123` as well, so its comment script must be named on the page. */
export const movableType = defineRule({
  id: 'movable-type',
  marks: ['.comments-content', '#comments', 'form[action*="mt-c"]'],
  detect: 'form[action*="mt-comments"], form[action*="mt-cp"], meta[name="generator" i][content*="movabletype" i]',
  item: ['div.comment[id^="comment-"]', 'div[id^="c"]'],
  itemId: /^(comment-|c)\d+$/,
  body: ['.comment-content', '.comment-body', ':scope'],
  without: ['.comment-header', '.comment-footer', '.posted', '.byline'],
  author: ['.comment-header .author', '.vcard .author', '.byline a', '.posted a'],
  composer: { editor: '#comment-text', send: '#comment-submit' },
});
