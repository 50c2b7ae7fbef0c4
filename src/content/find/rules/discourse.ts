import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'discourse/discourse post component, app/views/topics/show.html.erb and app/views/embed/comments.html.erb',
  proof: 'template',
};

export const discourse = defineRule({
  id: 'discourse',
  marks: ['.cooked', '.crawler-post'],
  item: ['article[data-post-id]', '.post[id^="post-"]:is(article, .topic-post)', '.topic-body.crawler-post', 'article.post[data-post-number]'],
  body: ['.cooked', '.post[itemprop="text"]'],
  without: ['.onebox', '.cooked-selection-barrier', '.lightbox-wrapper .meta'],
  quotes: ['aside.quote'],
  author: ['.names .username a', '.names a[data-user-card]', '.names', '.creator [itemprop="name"]', '.author a'],
  own: '.topic-post.current-user-post',
  composer: { editor: '.d-editor-input, .d-editor .ProseMirror', send: '#reply-control .save-or-cancel .create' },
});
