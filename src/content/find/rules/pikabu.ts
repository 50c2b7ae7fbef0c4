import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved page of 2018',
  proof: 'verified',
};

export const pikabu = defineRule({
  id: 'pikabu',
  hosts: ['pikabu.ru'],
  item: ['div.comment'],
  body: ['.comment__content'],
  author: ['.user__nick'],
});
