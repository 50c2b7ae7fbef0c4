import { defineRule } from './rule.ts';

export const pikabu = defineRule({
  id: 'pikabu',
  source: 'a saved page of 2018',
  proof: 'verified',
  hosts: ['pikabu.ru'],
  item: ['div.comment'],
  body: ['.comment__content'],
  author: ['.user__nick'],
});
