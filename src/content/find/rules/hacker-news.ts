import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved threads of 2018 and 2024',
  proof: 'verified',
};

export const hackerNews = defineRule({
  id: 'hacker-news',
  hosts: ['ycombinator.com'],
  item: ['tr.comtr'],
  body: ['.commtext', '.comment'],
  without: ['.reply'],
  author: ['.hnuser'],
  depth: { part: 'td.ind', attribute: 'indent' },
  composer: { editor: 'form[action="comment"] textarea[name="text"]', send: 'form[action="comment"] [type="submit"]' },
});
