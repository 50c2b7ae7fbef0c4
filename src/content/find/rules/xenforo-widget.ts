import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved page with the widget',
  proof: 'verified',
};

/** Threads of a XenForo forum shown below a WordPress article. */
export const xenforoWidget = defineRule({
  id: 'xenforo-widget',
  marks: ['.xenforo-comment'],
  item: ['li.xenforo-comment'],
  body: ['.xenforo-comment-content'],
  without: ['.bbCodeBlock'],
  quotes: ['blockquote'],
  author: ['.xenforo-comment-author', '.username'],
});
