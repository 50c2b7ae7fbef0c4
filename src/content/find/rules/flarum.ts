import { defineRule } from './rule.ts';

export const flarum = defineRule({
  id: 'flarum',
  source: 'Flarum framework/core/js/src/forum/components/CommentPost',
  proof: 'template',
  item: ['article.CommentPost'],
  body: ['.Post-body'],
  without: 'blockquote',
  author: ['.PostUser-name .username', '.PostUser-name'],
  composer: { editor: '.Composer .TextEditor-editor', send: '.Composer .item-submit button' },
});
