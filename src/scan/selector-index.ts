/**
 * Answers the selectors of a document that will not change from an index of its tags, classes, ids and attributes. The
 * library looks at every element for every selector, and the rules of the finder have some hundred: half a second on a
 * long page. The matching itself stays the library's; it only gets fewer elements to match.
 */
export function indexSelectors(document: Document): Document {
  const library = Reflect.get(document, 'querySelectorAll') as (this: object, selector: string) => ArrayLike<Element>;
  let index: SelectorIndex | undefined;
  const all = (selector: string): Element[] => {
    index ??= new SelectorIndex(document);
    const parts = partsOf(selector);
    if (!parts) return Array.from(library.call(document, selector));
    const found = parts.map(({ text, key }) => {
      const among = index?.among(key) ?? [];
      // All the library asks of what it searches.
      return among.length === 0 ? [] : Array.from(library.call({ nodeType: FRAGMENT, getElementsByTagName: () => among }, text));
    });
    return found.length === 1 ? (found[0] ?? []) : index.inOrder(new Set(found.flat()));
  };
  Object.defineProperty(document, 'querySelectorAll', { value: all });
  Object.defineProperty(document, 'querySelector', { value: (selector: string): Element | null => all(selector).at(0) ?? null });
  return document;
}

const FRAGMENT = 11;

class SelectorIndex {
  /** Elements by `li`, `.class`, `#id` and `[attribute]`, each list in document order; all of them by `*`. */
  readonly #lists = new Map<string, Element[]>();
  readonly #places = new Map<Element, number>();

  constructor(document: Document) {
    const walker = document.createTreeWalker(document, 1);
    while (walker.nextNode()) this.#add(walker.currentNode as Element);
  }

  among(key: string): readonly Element[] {
    return this.#lists.get(key) ?? [];
  }

  inOrder(elements: ReadonlySet<Element>): Element[] {
    return [...elements].sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0));
  }

  #add(element: Element): void {
    this.#places.set(element, this.#places.size);
    this.#put('*', element);
    this.#put(element.localName, element);
    for (const { name, value } of Array.from(element.attributes)) {
      this.#put(`[${name}]`, element);
      if (name === 'id') this.#put(`#${value}`, element);
      if (name === 'class') for (const one of new Set(value.split(/\s+/))) this.#put(`.${one}`, element);
    }
  }

  #put(key: string, element: Element): void {
    const list = this.#lists.get(key);
    if (list) list.push(element);
    else this.#lists.set(key, [element]);
  }
}

interface Part {
  /** A selector without a comma at its top. */
  readonly text: string;
  /** Where the index lists all elements that it can match. */
  readonly key: string;
}

/** The alternatives of a selector; undefined where it is written in a way that is not read here. */
function partsOf(selector: string): Part[] | undefined {
  if (selector.includes('\\')) return undefined;
  const parts: Part[] = [];
  let [begin, depth, quote, subject, attribute] = [0, 0, '', '', ''];
  for (let at = 0; at <= selector.length; at++) {
    const sign = selector.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (depth > 0 && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === '(' || sign === '[') {
      if (depth++ === 0 && sign === '[') attribute = /^\[\s*[\w-]+/.exec(selector.slice(at))?.[0].slice(1).trim() ?? '';
    } else if (sign === ')' || sign === ']') depth--;
    else if (depth > 0 && sign !== '') continue;
    else if (sign === ',' || sign === '') {
      parts.push({ text: selector.slice(begin, at), key: keyOf(subject, attribute) });
      [begin, subject, attribute] = [at + 1, '', ''];
    } else if (/[\s>+~]/.test(sign)) {
      // What follows a combinator is nearer to the element that is meant; blanks at the end change nothing.
      if (/^\s+(?:,|$)/.test(selector.slice(at))) continue;
      [subject, attribute] = ['', ''];
    } else subject += sign;
  }
  return parts;
}

/** The rarest thing that an element must have, by what its selector says outside brackets and the last attribute it names. */
function keyOf(subject: string, attribute: string): string {
  const named = /#[\w-]+/.exec(subject) ?? /\.[\w-]+/.exec(subject) ?? /^[a-z][\w-]*/i.exec(subject);
  if (named) return /^[#.]/.test(named[0]) ? named[0] : named[0].toLowerCase();
  return attribute === '' ? '*' : `[${attribute}]`;
}
