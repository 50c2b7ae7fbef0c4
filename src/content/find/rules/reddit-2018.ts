import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: "saved threads of Reddit's 2018 redesign",
  proof: 'verified',
};

export const reddit2018 = defineRule({
  id: 'reddit-2018',
  hosts: ['reddit.com'],
  item: ['div.Comment'],
  body: ['.RichTextJSON-root'],
  author: ['a[href^="/user/"]', 'a[href*="reddit.com/user/"]'],
  composer: { editor: '.DraftEditor-root [contenteditable="true"]' },
});
