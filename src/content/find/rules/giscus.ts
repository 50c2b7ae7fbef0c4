import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'giscus/giscus components/Comment.tsx, Reply.tsx',
  proof: 'template',
};

export const giscus = defineRule({
  id: 'giscus',
  marks: ['.gsc-comment', '.gsc-reply'],
  item: ['.gsc-comment, .gsc-reply'],
  body: ['.gsc-comment-content, .gsc-reply-content'],
  without: ['pre'],
  quotes: ['blockquote'],
  author: ['.gsc-comment-author .link-primary, .gsc-reply-author .link-primary', '.gsc-comment-author-avatar, .gsc-reply-author-avatar'],
  composer: { editor: '.gsc-comment-box-textarea', send: '.gsc-comment-box-buttons button' },
});
