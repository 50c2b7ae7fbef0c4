import { defineRule } from './rule.ts';

export const slashdot = defineRule({
  id: 'slashdot',
  source: 'saved Slashdot stories, 2012',
  proof: 'verified',
  hosts: ['slashdot.org'],
  item: ['.cw[id^="comment_"]'],
  body: ['[id^="comment_body_"]'],
  author: ['.by a'],
  composer: { editor: 'textarea[name="postercomment"]' },
});
