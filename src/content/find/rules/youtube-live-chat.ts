import { defineRule } from './rule.ts';

export const youtubeLiveChat = defineRule({
  id: 'youtube-live-chat',
  source: 'live_chat frame, selectors of several public chat overlays',
  proof: 'template',
  hosts: ['youtube.com'],
  item: ['yt-live-chat-text-message-renderer, yt-live-chat-paid-message-renderer'],
  body: ['#message'],
  author: ['#author-name'],
  composer: { editor: 'yt-live-chat-text-input-field-renderer #input', send: '#send-button button' },
});
