import { defineRule } from './rule.ts';

export const giscus = defineRule({
  id: 'giscus',
  source: 'giscus components/Comment.tsx, Reply.tsx',
  proof: 'template',
  item: ['.gsc-comment, .gsc-reply'],
  body: ['.gsc-comment-content, .gsc-reply-content'],
  without: 'blockquote, pre',
  author: ['.gsc-comment-author .link-primary, .gsc-reply-author .link-primary', '.gsc-comment-author-avatar, .gsc-reply-author-avatar'],
  composer: { editor: '.gsc-comment-box-textarea', send: '.gsc-comment-box-buttons button' },
});
