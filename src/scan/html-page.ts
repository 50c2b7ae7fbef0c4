import domino from '@mixmark-io/domino';
import sniffEncoding from 'html-encoding-sniffer';
import { htmlPartsOf } from './mhtml.ts';
import { InputProblem, reason } from './reason.ts';
import { indexSelectors } from './selector-index.ts';

/** Pages have tens of frames at most: what comes after so many was put there to keep its reader busy. */
const MAX_DOCUMENTS = 200;

/**
 * The documents of a saved page, to be read only: an HTML file is one, one saved as a single file (MHTML) has one more
 * for each frame.
 * @throws InputProblem where a single file holds no page.
 */
export function* savedDocuments(bytes: Uint8Array): Generator<Document, void> {
  const parts = htmlPartsOf(bytes);
  if (!parts) {
    yield indexSelectors(parseHtmlPage(bytes));
    return;
  }
  let count = 0;
  for (const part of parts) {
    if (count === MAX_DOCUMENTS) return;
    count += 1;
    yield indexSelectors(parseHtmlPage(part.bytes, part.charset));
  }
  if (count === 0) throw new InputProblem(reason('no_page'));
}

/**
 * Reads a page into a DOM. The encoding is sniffed as browsers do: byte order mark, the header's `charset`, `<meta
 * charset>`, then windows-1252 — or UTF-8 where the bytes are valid UTF-8, as saved pages often lack the header.
 */
export function parseHtmlPage(bytes: Uint8Array, charset?: string): Document {
  return fillIn(domino.createDocument(decode(bytes, charset), true));
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(sniffEncoding(bytes, { transportLayerEncodingLabel: charset })).decode(bytes);
  }
}

/** What domino leaves out of the DOM standard and the finder uses. */
function fillIn(document: Document): Document {
  const collection: unknown = Object.getPrototypeOf(document.getElementsByTagName('*'));
  const filtered: unknown = Object.getPrototypeOf(document.getElementsByClassName('x'));
  for (const prototype of [collection, filtered]) {
    if (prototype instanceof Object && !(Symbol.iterator in prototype)) {
      Object.defineProperty(prototype, Symbol.iterator, { value: Array.prototype[Symbol.iterator] });
    }
  }
  const node: unknown = Object.getPrototypeOf(Object.getPrototypeOf(document) as object);
  if (node instanceof Object && !('getRootNode' in node)) {
    Object.defineProperty(node, 'getRootNode', {
      value(this: Node): Node {
        return topOf(this);
      },
    });
  }
  // Its own answers undefined where nothing matches.
  Object.defineProperty(document, 'querySelector', {
    configurable: true,
    value: (selector: string): Element | null => Array.from(document.querySelectorAll(selector)).at(0) ?? null,
  });
  return document;
}

function topOf(node: Node): Node {
  let top = node;
  while (top.parentNode) top = top.parentNode;
  return top;
}
