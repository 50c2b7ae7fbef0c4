import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'utterance/utterances src/comment-component.ts',
  proof: 'template',
};

export const utterances = defineRule({
  id: 'utterances',
  hosts: ['utteranc.es'],
  item: ['article.timeline-comment'],
  body: ['.comment-body', '.markdown-body'],
  without: ['pre'],
  quotes: ['blockquote'],
  author: ['.comment-header .text-link', '.comment-header a', 'a.text-link'],
  composer: { editor: '.new-comment-component textarea, #comment-box', send: '.new-comment-component [type="submit"]' },
});
