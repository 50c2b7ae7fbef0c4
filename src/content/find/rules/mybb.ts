import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'mybb/mybb install/resources/mybb_theme.xml: postbit, postbit_classic',
  proof: 'template',
};

export const mybb = defineRule({
  id: 'mybb',
  marks: ['.post_body'],
  item: ['#posts .post[id^="post_"], .post.classic[id^="post_"]'],
  itemId: /^post_\d+$/,
  body: ['.post_body'],
  without: ['.codeblock', '.post_edit'],
  quotes: ['blockquote'],
  author: ['.author_information .largetext', '.author_information a'],
  composer: { editor: '#quick_reply_form textarea', send: '#quick_reply_submit' },
});
