import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'SimpleMachines/SMF Themes/default/Display.template.php, 2.0 and 2.1',
  proof: 'template',
};

export const smf = defineRule({
  id: 'smf',
  marks: ['.post_wrapper'],
  item: ['.post_wrapper'],
  body: ['.postarea .post .inner', '.post .inner'],
  without: ['.codeheader', '.bbc_code'],
  quotes: ['.bbc_standard_quote', '.bbc_alternate_quote', '.quoteheader'],
  author: ['.poster h4 a:last-of-type', '.poster h4'],
  composer: { editor: '#quickReplyOptions textarea, #quickreply textarea', send: '[name="post"]' },
});
