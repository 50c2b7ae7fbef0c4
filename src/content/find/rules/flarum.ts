import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'flarum/framework framework/core/js/src/forum/components/CommentPost.js',
  proof: 'template',
};

export const flarum = defineRule({
  id: 'flarum',
  marks: ['.CommentPost'],
  item: ['article.CommentPost'],
  body: ['.Post-body'],
  quotes: ['blockquote'],
  author: ['.PostUser-name .username', '.PostUser-name'],
  own: '.CommentPost.Post--by-actor',
  composer: { editor: '.Composer .TextEditor-editor', send: '.Composer .item-submit button' },
});
