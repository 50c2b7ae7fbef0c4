import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'item and author as several published scrapers select them; where the text stands remembered',
  proof: 'memory',
};

export const instagram = defineRule({
  id: 'instagram',
  hosts: ['instagram.com'],
  item: ['article ul li[role="menuitem"], article ul ul > div > li'],
  body: ['h3 ~ div span', 'h2 ~ div span'],
  author: ['h3 a', 'h2 a', 'h3', 'h2'],
  composer: { editor: 'form textarea[aria-label*="comment" i]', send: 'form [type="submit"]' },
});
