import { defineRule } from './rule.ts';

export const threads = defineRule({
  id: 'threads',
  source: "defuddle's Threads extractor",
  proof: 'template',
  hosts: ['threads.net', 'threads.com'],
  item: ['[data-pressable-container]'],
  body: ['span[dir="auto"]:not(a span, time span, [role="button"] span, :has(a[href^="/@"]), :has(time))'],
  author: ['a[href^="/@"] span', 'a[href^="/@"]'],
  composer: { editor: '[contenteditable="true"][role="textbox"]' },
});
