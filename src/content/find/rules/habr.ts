import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved pages of 2018; `tm-comment` of the present site as several published scrapers select it',
  proof: 'verified',
};

export const habr = defineRule({
  id: 'habr',
  hosts: ['habr.com', 'habrahabr.ru', 'geektimes.ru'],
  item: ['.comment[id^="comment_"]', '.tm-comment-thread__comment, article.tm-comment'],
  body: ['.comment__message', '.tm-comment__body-content'],
  without: ['pre'],
  quotes: ['blockquote'],
  author: ['.user-info__nickname', '.tm-user-info__username'],
  composer: { editor: '.comments-form textarea, .tm-comment-form .ProseMirror' },
});
