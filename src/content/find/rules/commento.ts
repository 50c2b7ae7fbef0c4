import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'adtac/commento frontend/js/commento.js',
  proof: 'template',
};

export const commento = defineRule({
  id: 'commento',
  marks: ['.commento-card'],
  item: ['.commento-card'],
  body: ['.commento-body'],
  author: ['.commento-name'],
  composer: { editor: '.commento-root textarea', send: '.commento-submit-button' },
});
