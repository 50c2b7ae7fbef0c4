import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'item, author and text as several published scrapers select them (annacarey/scraper-learning for the text); class names change weekly',
  proof: 'template',
};

export const instagram = defineRule({
  id: 'instagram',
  hosts: ['instagram.com'],
  item: ['article ul li[role="menuitem"], article ul ul > div > li'],
  body: ['li > div > div > div > span'],
  author: ['h3 a', 'h2 a', 'h3', 'h2'],
  composer: { editor: 'form textarea[aria-label*="comment" i]', send: 'form [type="submit"]' },
});
