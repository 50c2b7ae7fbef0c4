import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved page of 2018 (`sppre_`); `spcv_` from published scrapers',
  proof: 'verified',
};

/** OpenWeb, once Spot.IM: an open shadow root or a frame on news sites. */
export const openweb = defineRule({
  id: 'openweb',
  marks: ['.sppre_conversation-message', '.spcv_messages-list'],
  item: ['.sppre_conversation-message', '.spcv_messages-list li > article, [data-spot-im-class="message-container"]'],
  body: ['.sppre_message-entities', '[data-spot-im-class="message-text"]', '[data-openweb-allow-amp] [class*="text-entity"]', '[class*="TextEntity"]', '.spcv_message-text'],
  author: ['.sppre_username', '[data-spot-im-class="message-username"]', '[class*="username"]', '[class*="Username"]'],
  composer: { editor: '.ql-editor, [data-spot-im-class="message-editor"] [contenteditable="true"]', send: '[data-spot-im-class="send-button"]' },
});
