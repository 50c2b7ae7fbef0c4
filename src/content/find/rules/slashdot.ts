import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved Slashdot stories, 2012',
  proof: 'verified',
};

export const slashdot = defineRule({
  id: 'slashdot',
  hosts: ['slashdot.org'],
  item: ['.cw[id^="comment_"]'],
  body: ['[id^="comment_body_"]'],
  author: ['.by a'],
  composer: { editor: 'textarea[name="postercomment"]' },
});
