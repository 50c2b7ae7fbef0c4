import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'Chocobozzz/PeerTube client/src/app/+videos/+video-watch/shared/comment/video-comment.component.html',
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
