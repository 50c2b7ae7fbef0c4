import { defineRule } from './rule.ts';

export const bluesky = defineRule({
  id: 'bluesky',
  source: "defuddle's Bluesky extractor (test ids of bsky.app)",
  proof: 'template',
  hosts: ['bsky.app'],
  item: ['[data-testid^="postThreadItem-by-"]', '[data-testid^="feedItem-by-"]'],
  body: ['[data-testid="postText"]', '[data-word-wrap="1"]'],
  author: ['a[href^="/profile/"] [dir="auto"]', 'a[href^="/profile/"]'],
  composer: { editor: '.ProseMirror[contenteditable="true"]', send: '[data-testid="composerPublishBtn"]' },
});
