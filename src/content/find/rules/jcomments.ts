import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'JComments (Joomla) site/tpl/default/tpl_comment.php; a saved page',
  proof: 'verified',
};

export const jcomments = defineRule({
  id: 'jcomments',
  marks: ['.comment-body'],
  item: ['.rbox[id^="comment-item-"], div[id^="comment-item-"]'],
  itemId: /^comment-item-\d+$/,
  body: ['.comment-body'],
  quotes: ['blockquote', '.quote'],
  author: ['.comment-author', '.author-homepage'],
  composer: { editor: '#comments-form-comment', send: '#comments-form-send' },
});
