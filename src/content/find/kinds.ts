import { nameHint } from './vocabulary.ts';

/** Longer attributes are cut. */
export const MAX_NAME_LENGTH = 2000;

/** Read, but never looked into: what they hold is no text of the page. */
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT OBJECT EMBED HEAD MATH VIDEO AUDIO CANVAS DATALIST'.split(' '));

/** What all elements of one tag share. */
export interface Tag {
  /** In upper case; empty for texts. */
  readonly name: string;
  readonly number: number;
  readonly isSkipped: boolean;
  /** Its kinds by the class attribute; those without one have the empty one. */
  readonly kinds: Map<string, NamedKind>;
}

/** What elements of one tag and the same class names share. */
export interface Kind {
  readonly tag: Tag;
  /** Its place among all kinds of the page. */
  readonly number: number;
  /** Tag and class names. */
  readonly name: string;
  /** Class names, runs of digits at the end of a word made one. */
  readonly classes: readonly string[];
  /** A number for each class name of this tag. */
  readonly classNumbers: readonly number[];
}

/** A kind, and what the class attribute suggests, in which the digits are not made one. */
export interface NamedKind {
  readonly kind: Kind;
  readonly hint: -1 | 0 | 1;
}

/** The kinds of element on a page. Tags and attributes repeat: each is taken apart once. */
export class Kinds {
  readonly #tags = new Map<string, Tag>();
  readonly #tagsByName = new Map<string, Tag>();
  readonly #byName = new Map<string, Kind>();
  readonly #classes = new Map<string, number>();

  get tagCount(): number {
    return this.#tagsByName.size;
  }

  get kindCount(): number {
    return this.#byName.size;
  }

  /** @param written as `Element.tagName` answers it: in lower case in SVG and XML. */
  tag(written: string): Tag {
    return this.#tags.get(written) ?? this.#addTag(written);
  }

  of(tag: Tag, attribute: string): NamedKind {
    const written = attribute.length > MAX_NAME_LENGTH ? attribute.slice(0, MAX_NAME_LENGTH) : attribute;
    return tag.kinds.get(written) ?? this.#addKind(tag, written);
  }

  #addTag(written: string): Tag {
    const name = written.toUpperCase();
    const tag = this.#tagsByName.get(name) ?? { name, number: this.#tagsByName.size, isSkipped: SKIPPED.has(name), kinds: new Map<string, NamedKind>() };
    this.#tagsByName.set(name, tag);
    this.#tags.set(written, tag);
    return tag;
  }

  #addKind(tag: Tag, written: string): NamedKind {
    const known: NamedKind = { kind: this.#kindOf(tag, written), hint: written === '' ? 0 : nameHint(written) };
    tag.kinds.set(written, known);
    return known;
  }

  #kindOf(tag: Tag, written: string): Kind {
    const classes = written === '' ? [] : [...new Set(written.replace(/(?<=[-_])\d+/g, '#').split(/\s+/).filter(Boolean))];
    const name = `${tag.name}.${classes.join('.')}`;
    let kind = this.#byName.get(name);
    if (!kind) {
      kind = { tag, number: this.#byName.size, name, classes, classNumbers: classes.map((one) => this.#classNumber(`${tag.name}.${one}`)) };
      this.#byName.set(name, kind);
    }
    return kind;
  }

  #classNumber(name: string): number {
    const known = this.#classes.get(name) ?? this.#classes.size;
    this.#classes.set(name, known);
    return known;
  }
}
