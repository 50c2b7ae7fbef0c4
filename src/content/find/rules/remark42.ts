import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'umputun/remark42 frontend/apps/remark42/app/components/comment/comment.tsx',
  proof: 'template',
};

export const remark42 = defineRule({
  id: 'remark42',
  marks: ['.comment__text'],
  detect: '.root__threads, .comment__username, #remark42',
  item: ['article.comment'],
  body: ['.comment__text'],
  author: ['.comment__username'],
  composer: { editor: '.comment-form__field', send: '.comment-form__button_type_send' },
});
