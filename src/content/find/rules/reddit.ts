import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'kepano/defuddle src/extractors/reddit.ts and its fixtures',
  proof: 'template',
};

/** Reddit since 2023: custom elements, the comment's text in a slot. */
export const reddit = defineRule({
  id: 'reddit',
  hosts: ['reddit.com'],
  item: ['shreddit-comment'],
  body: ['[slot="comment"]'],
  quotes: ['blockquote'],
  authorAttribute: 'author',
  composer: { editor: 'shreddit-composer [contenteditable="true"]', send: 'shreddit-composer [slot="submit-button"]' },
});
