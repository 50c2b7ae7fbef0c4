import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: "fluxbb/fluxbb viewtopic.php, and PunBB's",
  proof: 'template',
};

export const fluxbb = defineRule({
  id: 'fluxbb',
  marks: ['.blockpost'],
  item: ['.blockpost[id^="p"]'],
  itemId: /^p\d+$/,
  body: ['.postmsg'],
  without: ['.codebox', '.postedit', '.postsignature'],
  quotes: ['.quotebox'],
  author: ['.postleft dt strong'],
  composer: { editor: '#quickpost textarea[name="req_message"]', send: '#quickpost [name="submit"]' },
});
