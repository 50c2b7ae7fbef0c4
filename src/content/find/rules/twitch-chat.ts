import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: "selectors of several published chat extensions, BetterTTV's among them (data-a-target attributes)",
  proof: 'template',
};

export const twitchChat = defineRule({
  id: 'twitch-chat',
  hosts: ['twitch.tv'],
  item: ['.chat-line__message, [data-a-target="chat-line-message"]', '.vod-message'],
  body: ['[data-a-target="chat-line-message-body"]', '.video-chat__message', '.message', ':scope'],
  without: ['.chat-line__username-container', '.chat-line__message--badges', '.chat-line__timestamp', '[aria-hidden="true"]'],
  author: ['[data-a-target="chat-message-username"]', '.chat-author__display-name'],
  composer: { editor: '[data-a-target="chat-input"]', send: '[data-a-target="chat-send-button"]' },
});
