import { defineRule } from './rule.ts';

export const fluxbb = defineRule({
  id: 'fluxbb',
  source: 'FluxBB and PunBB viewtopic.php',
  proof: 'template',
  item: ['.blockpost[id^="p"]'],
  itemId: /^p\d+$/,
  body: ['.postmsg'],
  without: '.quotebox, .codebox, .postedit, .postsignature',
  author: ['.postleft dt strong'],
  composer: { editor: '#quickpost textarea[name="req_message"]', send: '#quickpost [name="submit"]' },
});
