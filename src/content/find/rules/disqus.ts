import { defineRule } from './rule.ts';

export const disqus = defineRule({
  id: 'disqus',
  source: 'the Disqus embed frame, a saved page of 2018',
  proof: 'verified',
  hosts: ['disqus.com'],
  item: ['#posts li.post'],
  body: ['.post-message'],
  author: ['.author'],
  composer: { editor: '.textarea[contenteditable]', send: '.btn.post-action__button, .btn[type="submit"]' },
});
