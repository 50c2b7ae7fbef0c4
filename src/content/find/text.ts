import { MAX_TEXT_LENGTH } from '../../protocol/messages.ts';

/** What is never part of what a comment says: code, controls, embedded documents. */
const SILENT = new Set(
  'script style noscript template textarea input select option button form svg iframe object embed video audio canvas head'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const LINES = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

const EMOJI = /^\p{Extended_Pictographic}/u;
const EMOTE = /emo|smil/i;

type Gap = '' | ' ' | '\n';

/**
 * The running text below `body`, its lines separated by one `\n`, white space otherwise collapsed, at most
 * `maxLength` UTF-16 code units. Code, controls, forms and `[hidden]` parts are silent, and so is every element of
 * `leftOut`; an emoji drawn as an image speaks through its `alt`.
 */
export function bodyText(
  body: Element,
  leftOut: ReadonlySet<Element> = new Set(),
  maxLength: number = MAX_TEXT_LENGTH,
): string {
  const out = new TextLines(maxLength);
  let node: Node | null = body.firstChild;
  // A loop, not a recursion: pages nest thousands of levels deep.
  while (node && !out.isFull) {
    if (node.nodeType === node.TEXT_NODE) out.add((node as Text).data);
    else if (node.nodeType === node.ELEMENT_NODE && !isSilent(node as Element, leftOut)) {
      enter(node as Element, out);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === body) return out.text;
      if (node && LINES.has((node as Element).localName)) out.breakLine();
    }
    node = node?.nextSibling ?? null;
  }
  return out.text;
}

/** Whether a text says anything: a letter, a figure or an emoji. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

function isSilent(element: Element, leftOut: ReadonlySet<Element>): boolean {
  return SILENT.has(element.localName) || leftOut.has(element) || element.hasAttribute('hidden');
}

function enter(element: Element, out: TextLines): void {
  const name = element.localName;
  if (name === 'br' || LINES.has(name)) out.breakLine();
  if (name !== 'img') return;
  const alt = element.getAttribute('alt');
  if (alt && (EMOJI.test(alt) || EMOTE.test(element.className) || EMOTE.test(element.getAttribute('src') ?? ''))) out.add(alt);
}

/** Joins pieces of text: runs of white space become one space, line breaks one `\n`. */
class TextLines {
  text = '';
  #gap: Gap = '';

  constructor(private readonly maxLength: number) {}

  get isFull(): boolean {
    return this.text.length >= this.maxLength;
  }

  breakLine(): void {
    if (this.text) this.#gap = '\n';
  }

  add(raw: string): void {
    // Four times what is needed is enough to collapse; a text node may hold megabytes.
    const piece = raw.slice(0, 4 * this.maxLength).replace(/\s+/g, ' ');
    if (piece.startsWith(' ') && this.text && this.#gap === '') this.#gap = ' ';
    const words = piece.trim();
    if (!words) return;
    this.text = (this.text + this.#gap + words).slice(0, this.maxLength);
    this.#gap = piece.endsWith(' ') ? ' ' : '';
  }
}
