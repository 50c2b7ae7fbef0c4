import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'Vanilla Forums views/discussion/helper_functions.php; a saved page',
  proof: 'verified',
};

export const vanilla = defineRule({
  id: 'vanilla',
  marks: ['.ItemComment', '.CommentPanel', '.MessageList'],
  item: ['.MessageList .ItemComment, .MessageList li.Comment, .CommentPanel .Comment, .ItemDiscussion'],
  body: ['.Message', '.CommentMessage'],
  without: ['.Quote', '.UserQuote', '.Signature'],
  author: ['.Username', '.Author a'],
  composer: { editor: '#Form_Body, .CommentForm .richEditor-text', send: '.CommentButton, #Form_PostComment' },
});
