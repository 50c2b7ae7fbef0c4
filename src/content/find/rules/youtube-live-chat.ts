import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'live_chat frame, as several published chat overlays and extensions select its parts',
  proof: 'template',
};

export const youtubeLiveChat = defineRule({
  id: 'youtube-live-chat',
  hosts: ['youtube.com'],
  item: ['yt-live-chat-text-message-renderer, yt-live-chat-paid-message-renderer'],
  body: ['#message'],
  author: ['#author-name'],
  composer: { editor: 'yt-live-chat-text-input-field-renderer #input', send: '#send-button button' },
});
