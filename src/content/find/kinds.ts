import { nameHint } from './vocabulary.ts';

/** Longer attributes are cut. */
export const MAX_NAME_LENGTH = 2000;

/** What elements of one tag and the same class names share. */
export interface Kind {
  /** Its place among all kinds of the page. */
  readonly number: number;
  /** Tag and class names. */
  readonly name: string;
  /** Class names, runs of digits at the end of a word made one. */
  readonly classes: readonly string[];
}

/** A kind, and what the class attribute suggests, in which the digits are not made one. */
export interface NamedKind {
  readonly kind: Kind;
  readonly hint: -1 | 0 | 1;
}

/** The kinds of element on a page. Attributes repeat: each is taken apart once. */
export class Kinds {
  readonly #byName = new Map<string, Kind>();
  readonly #byAttribute = new Map<string, NamedKind>();

  of(tag: string, attribute: string): NamedKind {
    const written = attribute.slice(0, MAX_NAME_LENGTH);
    const key = `${tag} ${written}`;
    let known = this.#byAttribute.get(key);
    if (!known) {
      known = { kind: this.#kindOf(tag, written), hint: written === '' ? 0 : nameHint(written) };
      this.#byAttribute.set(key, known);
    }
    return known;
  }

  #kindOf(tag: string, written: string): Kind {
    const classes = [...new Set(written.replace(/(?<=[-_])\d+/g, '#').split(/\s+/).filter(Boolean))];
    const name = `${tag}.${classes.join('.')}`;
    let kind = this.#byName.get(name);
    if (!kind) {
      kind = { number: this.#byName.size, name, classes };
      this.#byName.set(name, kind);
    }
    return kind;
  }
}
