import { defineRule } from './rule.ts';

export const vanilla = defineRule({
  id: 'vanilla',
  source: 'Vanilla Forums views/discussion/helper_functions.php; a saved page',
  proof: 'verified',
  item: ['.MessageList .ItemComment, .MessageList li.Comment, .CommentPanel .Comment, .ItemDiscussion'],
  body: ['.Message', '.CommentMessage'],
  without: '.Quote, .UserQuote, .Signature',
  author: ['.Username', '.Author a'],
  composer: { editor: '#Form_Body, .CommentForm .richEditor-text', send: '.CommentButton, #Form_PostComment' },
});
