/** How sure a rule's facts are: measured on saved real pages, read in the platform's own templates, or remembered. */
export type Proof = 'verified' | 'template' | 'memory';

/** Where a rule's facts are from. Beside the rule, not in it: the extension carries rules only. */
export interface Provenance {
  /** A template's path, a documentation page, or the kind of page the facts were seen on. */
  readonly source: string;
  readonly proof: Proof;
}

/** Where one writes a comment on a platform. */
export interface ComposerRule {
  /** What is typed into. */
  readonly editor: string;
  /** The button that posts it, where the platform gives it a name of its own. */
  readonly send?: string;
}

/**
 * How one platform marks up its comments. Selectors are matched in the document, shadow root or subtree that is
 * searched; a part belongs to the nearest item around it, so nested replies keep their own.
 */
export interface Rule {
  /** The file's name. */
  readonly id: string;
  /** Host names the rule holds for, with everything below them. Absent: software that runs on any host. */
  readonly hosts?: readonly string[];
  /**
   * Simple selectors (a class, an id, an element name), one of which every item carries, holds or stands in. They
   * are looked up first, since browsers do that fastest. A rule with `hosts` needs none.
   */
  readonly marks?: readonly string[];
  /** Must match somewhere in the same document or shadow root, where `item` alone would be ambiguous. */
  readonly detect?: string;
  /**
   * The comment with its furniture; replies may be nested in it. Alternatives, the first that matches anything is
   * used alone: themes wrap a comment in one more element of the same name.
   */
  readonly item: readonly string[];
  /** What an item's id must look like, where selectors cannot say it. */
  readonly itemId?: RegExp;
  /** Alternatives, the first that an item holds wins. `:scope` is the item itself. */
  readonly body: readonly string[];
  /** The sibling before an item that holds its author and date (`dt` before `dd`). */
  readonly header?: string;
  /** What stands in a body and was never said by its author: buttons, signatures. One selector each. */
  readonly without?: readonly string[];
  /**
   * Where the platform puts what other readers said before. It is left out where the comment says something of its own.
   * One selector each.
   */
  readonly quotes?: readonly string[];
  /** Alternatives, the first that an item or its header holds wins. */
  readonly author?: readonly string[];
  /** An attribute of the item that names its author; wins over `author`. */
  readonly authorAttribute?: string;
  /** What an item is or stands in where the reader wrote it, on platforms that mark that. */
  readonly own?: string;
  /** Where replies stand in a flat list: the part of an item, and its attribute, that counts how deep the item is. */
  readonly depth?: { readonly part: string; readonly attribute: string };
  readonly composer?: ComposerRule;
}

/** Declares a platform: the one call of each file in this folder. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
