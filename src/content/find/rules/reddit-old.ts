import { defineRule } from './rule.ts';

export const redditOld = defineRule({
  id: 'reddit-old',
  source: 'a saved old.reddit.com thread',
  proof: 'verified',
  hosts: ['reddit.com'],
  item: ['.thing.comment'],
  body: ['.usertext-body .md'],
  authorAttribute: 'data-author',
  composer: { editor: '.commentarea .usertext-edit textarea', send: '.usertext-edit .save' },
});
