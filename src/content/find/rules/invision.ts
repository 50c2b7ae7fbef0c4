import { defineRule } from './rule.ts';

export const invision = defineRule({
  id: 'invision',
  source: 'Invision Power Board 3 (a saved page); Invision Community 4 templates',
  proof: 'verified',
  item: ['.ipsComment', '.post_block'],
  body: ['[data-role="commentContent"]', '[itemprop="commentText"]', '.post.entry-content', '.comment_content'],
  without: '.ipsQuote, blockquote.ipsBlockquote, .signature, .edit, .citation',
  author: ['.ipsComment_author .ipsType_break', '.cAuthorPane_author', '.ipsComment_author a', '.author'],
  composer: { editor: '.ipsComposeArea .cke_wysiwyg_div, .ipsComposeArea .tiptap', send: '.ipsComposeArea [type="submit"]' },
});
