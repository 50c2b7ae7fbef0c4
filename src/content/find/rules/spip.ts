import { defineRule } from './rule.ts';

export const spip = defineRule({
  id: 'spip',
  source: 'SPIP plugin "comments" (comments.html skeleton); a saved page',
  proof: 'verified',
  item: ['li.forum-fil, li.comment.forum-fil', '.comment-message.forum-message', '.forum-message'],
  body: ['.forum-texte', '.comment-content'],
  author: ['.comment-author .fn', '.comment-author', '.forum-qui'],
  composer: { editor: '.formulaire_forum textarea' },
});
