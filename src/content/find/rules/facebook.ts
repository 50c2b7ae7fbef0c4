import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'roles and labels (“Comment by”, “Reply by”) as several published scrapers select them; the author’s link remembered',
  proof: 'template',
};

/** Comments are the articles inside an article; posts are the outer ones. Class names change weekly. */
export const facebook = defineRule({
  id: 'facebook',
  hosts: ['facebook.com'],
  item: ['[role="article"] [role="article"], [role="article"][aria-label^="Comment"], [role="article"][aria-label^="Reply"]'],
  body: ['div[dir="auto"]'],
  author: ['a[role="link"] span[dir="auto"]', 'a[href*="comment_id"]'],
  composer: { editor: '[contenteditable="true"][role="textbox"]' },
});
