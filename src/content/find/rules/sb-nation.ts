import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved pages of SB Nation blogs, 2012',
  proof: 'verified',
};

export const sbNation = defineRule({
  id: 'sb-nation',
  marks: ['.cbody'],
  item: ['div.comment[id^="comment_inner_"]'],
  body: ['[id^="comment_body_"]'],
  author: ['.by a'],
});
