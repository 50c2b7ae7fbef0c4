import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'the element as hyvor/hyvor-talk-wordpress-plugin writes it; what is inside remembered',
  proof: 'memory',
};

export const hyvorTalk = defineRule({
  id: 'hyvor-talk',
  marks: ['hyvor-talk-comments', '.hyvor-talk-comment'],
  item: ['hyvor-talk-comments .comment, [id^="ht-comment-"], .hyvor-talk-comment'],
  body: ['.comment-body', '.comment-content', '.hyvor-talk-comment-body', '.body'],
  author: ['.comment-author', '.hyvor-talk-comment-author', '.name'],
});
