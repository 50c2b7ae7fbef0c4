import { defineRule } from './rule.ts';

/** Blogger before threaded comments (2011), still in many templates. */
export const bloggerClassic = defineRule({
  id: 'blogger-classic',
  source: 'saved Blogger pages with the `comments-block` widget template',
  proof: 'verified',
  item: ['dl[id="comments-block"] > dd:is(.comment-body, [id*="_cmt-"])'],
  header: 'dt',
  body: [':scope'],
  author: ['dt > a[href]'],
});
