import { defineRule } from './rule.ts';

/** Reddit since 2023: custom elements, the comment's text in a slot. */
export const reddit = defineRule({
  id: 'reddit',
  source: "defuddle's Reddit extractor and its fixtures",
  proof: 'template',
  hosts: ['reddit.com'],
  item: ['shreddit-comment'],
  body: ['[slot="comment"]'],
  without: 'blockquote',
  authorAttribute: 'author',
  composer: { editor: 'shreddit-composer [contenteditable="true"]', send: 'shreddit-composer [slot="submit-button"]' },
});
