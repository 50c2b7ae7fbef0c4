import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'saved Blogger pages with the `comments-block` widget template',
  proof: 'verified',
};

/** Blogger before threaded comments (2011), still in many templates. */
export const bloggerClassic = defineRule({
  id: 'blogger-classic',
  marks: ['#comments-block'],
  item: ['dl[id="comments-block"] > dd:is(.comment-body, [id*="_cmt-"])'],
  header: 'dt',
  body: [':scope'],
  author: ['dt > a[href]'],
});
