import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'kepano/defuddle src/extractors/bluesky.ts (test ids of bsky.app)',
  proof: 'template',
};

export const bluesky = defineRule({
  id: 'bluesky',
  hosts: ['bsky.app'],
  item: ['[data-testid^="postThreadItem-by-"]', '[data-testid^="feedItem-by-"]'],
  body: ['[data-testid="postText"]', '[data-word-wrap="1"]'],
  author: ['a[href^="/profile/"] [dir="auto"]', 'a[href^="/profile/"]'],
  composer: { editor: '.ProseMirror[contenteditable="true"]', send: '[data-testid="composerPublishBtn"]' },
});
