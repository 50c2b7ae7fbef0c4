import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'XenForo 1 message templates, seen on saved pages',
  proof: 'verified',
};

export const xenforo1 = defineRule({
  id: 'xenforo1',
  marks: ['.messageText'],
  item: ['li.message[id^="post-"], li.message[data-author]'],
  body: ['.messageText'],
  without: ['.bbCodeQuote', '.messageTextEndMarker'],
  authorAttribute: 'data-author',
  author: ['.username'],
  composer: { editor: '#QuickReply textarea, #QuickReply .redactor_box iframe', send: '#QuickReply [type="submit"]' },
});
