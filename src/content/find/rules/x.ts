import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'kepano/defuddle src/extractors/twitter.ts (test ids of x.com)',
  proof: 'template',
};

export const x = defineRule({
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  item: ['article[data-testid="tweet"]'],
  body: ['[data-testid="tweetText"]'],
  author: ['[data-testid="User-Name"]'],
  composer: { editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]', send: '[data-testid^="tweetButton"]' },
});
