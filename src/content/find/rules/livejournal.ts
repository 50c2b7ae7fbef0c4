import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved page of 2018 (`mdspost-comment`); `b-leaf` as several published scrapers select it',
  proof: 'verified',
};

export const livejournal = defineRule({
  id: 'livejournal',
  hosts: ['livejournal.com'],
  item: ['.mdspost-comment, article.comment', '.b-leaf'],
  body: ['.mdspost-comment__body', '.b-leaf-article'],
  author: ['.i-ljuser-username', '.ljuser'],
  composer: { editor: '.b-updateform-textarea, textarea[name="body"]' },
});
