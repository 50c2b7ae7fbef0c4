import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'Invision Power Board 3 (a saved page); Invision Community 4 templates',
  proof: 'verified',
};

export const invision = defineRule({
  id: 'invision',
  marks: ['.ipsComment', '.post_block'],
  item: ['.ipsComment', '.post_block'],
  body: ['[data-role="commentContent"]', '[itemprop="commentText"]', '.post.entry-content', '.comment_content'],
  without: ['.signature', '.edit'],
  quotes: ['blockquote', '.ipsQuote', '.citation'],
  author: ['.ipsComment_author .ipsType_break', '.cAuthorPane_author', '.ipsComment_author a', '.author'],
  composer: { editor: '.ipsComposeArea .cke_wysiwyg_div, .ipsComposeArea .tiptap', send: '.ipsComposeArea [type="submit"]' },
});
