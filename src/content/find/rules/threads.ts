import { defineRule, type Provenance } from './rule.ts';

export const provenance: Provenance = {
  source: 'kepano/defuddle src/extractors/threads.ts',
  proof: 'template',
};

export const threads = defineRule({
  id: 'threads',
  hosts: ['threads.net', 'threads.com'],
  item: ['[data-pressable-container]'],
  body: ['span[dir="auto"]:not(a span, time span, [role="button"] span, :has(a[href^="/@"]), :has(time))'],
  author: ['a[href^="/@"] span', 'a[href^="/@"]'],
  composer: { editor: '[contenteditable="true"][role="textbox"]' },
});
