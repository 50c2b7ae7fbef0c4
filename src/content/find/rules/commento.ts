import { defineRule } from './rule.ts';

export const commento = defineRule({
  id: 'commento',
  source: 'Commento frontend/js/commento.js',
  proof: 'template',
  item: ['.commento-card'],
  body: ['.commento-body'],
  author: ['.commento-name'],
  composer: { editor: '.commento-root textarea', send: '.commento-submit-button' },
});
