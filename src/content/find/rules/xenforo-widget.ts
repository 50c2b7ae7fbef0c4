import { defineRule } from './rule.ts';

/** Threads of a XenForo forum shown below a WordPress article. */
export const xenforoWidget = defineRule({
  id: 'xenforo-widget',
  source: 'a saved page with the widget',
  proof: 'verified',
  item: ['li.xenforo-comment'],
  body: ['.xenforo-comment-content'],
  without: 'blockquote, .bbCodeBlock',
  author: ['.xenforo-comment-author', '.username'],
});
