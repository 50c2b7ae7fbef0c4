import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved page of 2018',
  proof: 'verified',
};

export const vcRu = defineRule({
  id: 'vc-ru',
  hosts: ['vc.ru', 'dtf.ru', 'tjournal.ru'],
  item: ['.comments__item'],
  body: ['.comments__item__text'],
  author: ['.comments__item__user__name'],
});
