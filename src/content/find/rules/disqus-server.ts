import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'Disqus WordPress plugin 2.x comments.php; saved pages',
  proof: 'verified',
};

/** What Disqus' WordPress plugin writes into the page for readers without scripts. */
export const disqusServer = defineRule({
  id: 'disqus-server',
  marks: ['.dsq-comment-body', '#dsq-comments'],
  item: ['li[id^="dsq-comment-"]'],
  body: ['[id^="dsq-comment-message-"]', '.dsq-comment-message'],
  author: ['[id^="dsq-author-user-"]', '.dsq-comment-cite', 'cite'],
});
