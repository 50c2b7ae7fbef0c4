import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved pages of sites with the Thesis theme 1.x',
  proof: 'verified',
};

/** WordPress' Thesis theme: a definition list, the author in the `dt`, the comment in the `dd` after it. */
export const wordpressThesis = defineRule({
  id: 'wordpress-thesis',
  marks: ['#comment_list', '.commentlist'],
  item: ['dl:is(#comment_list, .commentlist, .children) > dd.comment'],
  header: 'dt.comment',
  body: ['.format_text', ':scope'],
  without: ['.reply'],
  author: ['.comment_author'],
  composer: { editor: '#commentform textarea', send: '#commentform [type="submit"]' },
});
