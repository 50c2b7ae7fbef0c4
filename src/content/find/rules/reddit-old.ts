import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved old.reddit.com thread',
  proof: 'verified',
};

export const redditOld = defineRule({
  id: 'reddit-old',
  hosts: ['reddit.com'],
  item: ['.thing.comment'],
  body: ['.usertext-body .md'],
  authorAttribute: 'data-author',
  composer: { editor: '.commentarea .usertext-edit textarea', send: '.usertext-edit .save' },
});
