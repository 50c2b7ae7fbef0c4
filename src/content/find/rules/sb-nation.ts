import { defineRule } from './rule.ts';

export const sbNation = defineRule({
  id: 'sb-nation',
  source: 'saved pages of SB Nation blogs, 2012',
  proof: 'verified',
  item: ['div.comment[id^="comment_inner_"]'],
  body: ['[id^="comment_body_"]'],
  author: ['.by a'],
});
