import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'phpBB 2 templates/subSilver/viewtopic_body.tpl; saved pages of subsilver2',
  proof: 'verified',
};

/** phpBB 2's subSilver (a row per post) and phpBB 3's subsilver2 (a table per post). */
export const phpbb2 = defineRule({
  id: 'phpbb2',
  marks: ['.postbody'],
  detect: '.postbody',
  item: ['table.tablebg', 'table.forumline > tbody > tr'],
  body: ['div.postbody', '.postbody'],
  quotes: ['.quotetitle', '.quotecontent', 'td.quote'],
  author: ['.postauthor', '.name b', '.name'],
  composer: { editor: 'form[name="postform"] textarea, form[action*="posting.php"] textarea', send: '[name="post"]' },
});
