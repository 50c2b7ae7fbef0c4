import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'vBulletin 4 postbit_legacy (saved pages); 3 and 5 as several published scrapers select them',
  proof: 'verified',
};

export const vbulletin = defineRule({
  id: 'vbulletin',
  marks: ['.postcontainer', '.postbitlegacy', '.bigusername', '.b-post'],
  item: ['li[id^="post_"]:is(.postbit, .postbitlegacy, .postcontainer)', 'table[id^="post"]', 'li.b-post'],
  itemId: /^(post_?\d+)?$/,
  body: ['[id^="post_message_"] .postcontent', '[id^="post_message_"]', '.postcontent', '.js-post__content-text'],
  without: ['.bbcode_container', '.signature'],
  quotes: ['.bbcode_quote'],
  author: ['.username', '.bigusername', '.b-post__username', '.author a'],
  composer: { editor: '#vB_Editor_QR_textarea, #vB_Editor_001_textarea', send: '#qr_submit, #vB_Editor_001_save' },
});
