import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'PeerTube client/src/app/+video-watch/comment/video-comment.component.html',
  proof: 'template',
};

export const peertube = defineRule({
  id: 'peertube',
  marks: ['my-video-comment'],
  item: ['my-video-comment .root-comment', 'my-video-comment'],
  body: ['.comment-html'],
  author: ['.comment-account .video-author', '.comment-account'],
  composer: { editor: 'my-video-comment-add textarea' },
});
