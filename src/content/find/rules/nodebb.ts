import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'NodeBB/nodebb-theme-harmony and nodebb-theme-persona templates/topic.tpl, templates/partials/topic/post.tpl',
  proof: 'template',
};

export const nodebb = defineRule({
  id: 'nodebb',
  marks: ['[component="post"]'],
  item: ['[component="post"][data-pid]'],
  body: ['[component="post/content"]'],
  quotes: ['blockquote'],
  author: ['[itemprop="author"]', 'a[data-uid]', '[component="user/name"]'],
  own: '[component="post"].self-post',
  composer: { editor: '.composer textarea.write', send: '.composer .composer-submit' },
});
