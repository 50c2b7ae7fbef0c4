import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'SPIP plugin "comments" (comments.html skeleton); a saved page',
  proof: 'verified',
};

export const spip = defineRule({
  id: 'spip',
  marks: ['.forum-texte', '.forum-fil'],
  item: ['li.forum-fil, li.comment.forum-fil', '.comment-message.forum-message', '.forum-message'],
  body: ['.forum-texte', '.comment-content'],
  author: ['.comment-author .fn', '.comment-author', '.forum-qui'],
  composer: { editor: '.formulaire_forum textarea' },
});
