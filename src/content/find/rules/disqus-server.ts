import { defineRule } from './rule.ts';

/** What Disqus' WordPress plugin writes into the page for readers without scripts. */
export const disqusServer = defineRule({
  id: 'disqus-server',
  source: 'Disqus WordPress plugin 2.x comments.php; saved pages',
  proof: 'verified',
  item: ['li[id^="dsq-comment-"]'],
  body: ['[id^="dsq-comment-message-"]', '.dsq-comment-message'],
  author: ['[id^="dsq-author-user-"]', '.dsq-comment-cite', 'cite'],
});
