import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'a saved watch page of 2018 (`ytd-comment-renderer`); `ytd-comment-view-model` of 2024 from published scripts',
  proof: 'verified',
};

export const youtube = defineRule({
  id: 'youtube',
  hosts: ['youtube.com'],
  item: ['ytd-comment-view-model, ytd-comment-renderer'],
  body: ['#content-text'],
  author: ['#author-text'],
  composer: { editor: 'ytd-commentbox #contenteditable-root', send: 'ytd-commentbox #submit-button' },
});
