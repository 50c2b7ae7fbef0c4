import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'hyvor/hyvor-talk-comments src/Components/Comments (Comment.tsx, CommentsList.tsx); src/index.tsx puts them into an open shadow root',
  proof: 'template',
};

export const hyvorTalk = defineRule({
  id: 'hyvor-talk',
  marks: ['hyvor-talk-comments', '.comment-inside'],
  item: ['.comments-list > .comment'],
  body: ['.comment-main > .comment-content'],
  author: ['.comment-user-name'],
});
