import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'bbpress/bbPress templates/default/bbpress/loop-single-reply.php',
  proof: 'template',
};

export const bbpress = defineRule({
  id: 'bbpress',
  marks: ['.bbp-reply-content', '.bbp-topic-content'],
  item: ['.bbp-body > .reply, .bbp-body > .topic, .bbp-replies .reply[class*="loop-item-"]', '.bbp-body .type-reply'],
  body: ['.bbp-reply-content', '.bbp-topic-content'],
  without: ['.bbp-topic-revision-log', '.bbp-reply-revision-log'],
  quotes: ['.d4p-bbp-quote-title'],
  author: ['.bbp-author-name'],
  composer: { editor: '#bbp_reply_content, #bbp_topic_content', send: '#bbp_reply_submit, #bbp_topic_submit' },
});
