import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'XenForo 2 templates post_macros and comment_macros, as compiled by public add-ons',
  proof: 'template',
};

export const xenforo = defineRule({
  id: 'xenforo',
  marks: ['.bbWrapper'],
  item: ['article.message, .message.message--simple, .message-responseRow .comment, .js-comment.comment'],
  body: ['.message-body .bbWrapper', '.comment-body .bbWrapper', '.comment-body'],
  without: ['.bbCodeBlock--code', '.js-selectToQuoteEnd'],
  quotes: ['.bbCodeBlock--quote'],
  authorAttribute: 'data-author',
  author: ['.message-name .username', '.comment-user', '.username'],
  composer: { editor: '.js-quickReply .fr-element, .js-quickReply textarea', send: '.js-quickReply [type="submit"]' },
});
