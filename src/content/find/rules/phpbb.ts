import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'phpbb/phpbb phpBB/styles/prosilver/template/viewtopic_body.html',
  proof: 'template',
};

/** phpBB 3's default style and those made from it. */
export const phpbb = defineRule({
  id: 'phpbb',
  marks: ['.postbody'],
  item: ['div.post[id^="p"]'],
  itemId: /^p\d+$/,
  body: ['.postbody .content'],
  without: ['.signature', '.codebox', '.attachbox', '.notice'],
  quotes: ['blockquote'],
  author: ['.author .username, .author .username-coloured', '.postprofile .username, .postprofile .username-coloured', '.author strong'],
  composer: { editor: '#qr_posteditor textarea, #postform textarea', send: '[name="post"]' },
});
