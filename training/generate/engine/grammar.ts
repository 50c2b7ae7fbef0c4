import type { Random } from './random.ts';

/**
 * The notation in which families of texts are written.
 *
 *   a new line, or `|`    another alternative
 *   {a|b|3:c}             one of these; `3:` makes an alternative three times as likely
 *   [a] [20:a]            present half the time; in 20 of 100
 *   <name>                an alternative of the slot of that name
 *   <name#x>              the same, but the same text for every `#x` within one expansion
 *   \n  \<  \{  \:        a line break; a character taken literally
 */
export type Slot = string | ((random: Random) => string);
export type Slots = Readonly<Record<string, Slot>>;

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; options: readonly { weight: number; parts: readonly Node[] }[] }
  | { kind: 'optional'; probability: number; choice: Node }
  | { kind: 'slot'; name: string; memo: string | undefined };

const CLOSER: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const MAX_DEPTH = 40;

/** Reads one template; throws with the place of the error when brackets do not match. */
function parse(template: string): Node {
  let at = 0;

  function fail(what: string): never {
    throw new SyntaxError(`${what} at ${at} in “${template.slice(Math.max(0, at - 40), at + 20)}”`);
  }

  function number(): number | undefined {
    const match = /^(\d{1,3}):(?!\d)/.exec(template.slice(at, at + 5));
    if (!match) return undefined;
    at += match[0].length;
    return Number(match[1]);
  }

  function slot(): Node {
    const end = template.indexOf('>', at);
    if (end < 0) fail('A slot without an end');
    const [, name = '', memo] = /^<([\w-]+)(#\w*)?$/.exec(template.slice(at, end)) ?? fail('Not a slot');
    at = end + 1;
    return { kind: 'slot', name, memo: memo && `${name}${memo}` };
  }

  function sequence(end: string | undefined): Node[] {
    const parts: Node[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
    };
    for (;;) {
      const char = template.at(at);
      if (char === undefined && end !== undefined) fail(`No “${end}”`);
      if (char === undefined || char === end || char === '|' || (char === '\n' && end === undefined)) break;
      if (char === '<') {
        flush();
        parts.push(slot());
      } else if (char in CLOSER) {
        flush();
        parts.push(bracket(char));
      } else if (char === '\\') {
        text += template.charAt(at + 1) === 'n' ? '\n' : template.charAt(at + 1);
        at += 2;
      } else if (char === '}' || char === ']') {
        fail(`“${char}” closes nothing`);
      } else {
        text += char;
        at += 1;
      }
    }
    flush();
    return parts;
  }

  function choice(end: string | undefined): Node {
    const options: { weight: number; parts: Node[] }[] = [];
    for (;;) {
      const weight = number() ?? 1;
      options.push({ weight, parts: sequence(end) });
      if (at >= template.length || template.at(at) === end) break;
      at += 1;
    }
    return { kind: 'choice', options };
  }

  function bracket(opener: string): Node {
    const closer = CLOSER[opener];
    at += 1;
    const percent = opener === '[' ? number() : undefined;
    const inside = choice(closer);
    at += 1;
    return opener === '{' ? inside : { kind: 'optional', probability: (percent ?? 50) / 100, choice: inside };
  }

  return choice(undefined);
}

const parsed = new Map<string, Node>();

/** Templates are parsed once; blank lines and indentation around lines do not count. */
function nodeOf(template: string): Node {
  let node = parsed.get(template);
  if (!node) {
    node = parse(linesOf(template).join('\n'));
    parsed.set(template, node);
  }
  return node;
}

/** The alternatives of a block of text, one a line. */
export function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Writes one text from a template. Throws on an unknown slot or slots that never end. */
export function expand(template: string, slots: Slots, random: Random): string {
  const memos = new Map<string, string>();

  function write(node: Node, depth: number): string {
    if (depth > MAX_DEPTH) throw new RangeError(`The slots of “${template.slice(0, 60)}” never end.`);
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'optional':
        return random.chance(node.probability) ? write(node.choice, depth + 1) : '';
      case 'choice':
        return random
          .weighted(node.options, (option) => option.weight)
          .parts.map((part) => write(part, depth + 1))
          .join('');
      case 'slot': {
        const known = node.memo && memos.get(node.memo);
        if (known !== undefined && known !== '') return known;
        const slot = Object.hasOwn(slots, node.name) ? slots[node.name] : undefined;
        if (slot === undefined) throw new ReferenceError(`No slot named “${node.name}” for “${template.slice(0, 60)}”`);
        const text = typeof slot === 'string' ? write(nodeOf(slot), depth + 1) : slot(random);
        if (node.memo) memos.set(node.memo, text);
        return text;
      }
    }
  }

  return tidy(write(nodeOf(template), 0));
}

/** Repairs what dropping and joining parts leaves behind: spaces, capitals at the start of sentences. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([,.!?;:])(?=\s|$)/g, '$1')
    .replace(/ *\n */g, '\n')
    .replace(/(^|[.!?]\s+|\n)(?!\S*[/@.]\S)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .trim();
}

/** English articles as the word that follows wants them: “an apple”, “a union”. */
export function repairArticles(text: string): string {
  return text.replace(/\b([Aa]) (?=[aeio]\w|u(?!ni|s[aei]|k\b))/g, (_, article: string) => `${article}n `);
}
