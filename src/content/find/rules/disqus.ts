import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'the Disqus embed frame, a saved page of 2018',
  proof: 'verified',
};

export const disqus = defineRule({
  id: 'disqus',
  hosts: ['disqus.com'],
  item: ['#posts li.post'],
  body: ['.post-message'],
  author: ['.author'],
  composer: { editor: '.textarea[contenteditable]', send: '.btn.post-action__button, .btn[type="submit"]' },
});
