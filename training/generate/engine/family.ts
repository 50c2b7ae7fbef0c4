import { LABELS, type Label } from '../../../src/core/labels.ts';
import type { Slots } from './grammar.ts';
import type { RegisterMix } from './registers.ts';

/** What is known of a text; a label that is absent is unknown and must be masked, never read as 0. */
export type Labels = Readonly<Partial<Record<Label, 0 | 1>>>;

/**
 * Texts of one kind, written in one notation (engine/grammar.ts) and labelled alike.
 * A family is either trained on or held out, as a whole: a held-out one shows whether a model generalises.
 */
export interface Family {
  /** `theme/kind`, unique. */
  readonly name: string;
  readonly split: 'train' | 'held-out';
  readonly labels: Labels;
  /** How people of this kind write. */
  readonly registers: RegisterMix;
  /** How often the family is drawn compared with others of its theme; 1 if left out. */
  readonly weight?: number;
  /** ISO 639-1; English if left out. */
  readonly language?: string;
  /** A block of templates, one a line. */
  readonly frames: string;
  /** Slots of its own, beside the shared ones. */
  readonly slots?: Slots;
}

/** Nothing wrong with it. */
export const CLEAN: Labels = Object.fromEntries(LABELS.map((label) => [label, 0]));

/** Unsolicited, but civil. */
export const SPAM: Labels = { ...CLEAN, spam: 1 };

/** Abuse of the given kinds: `toxicity` always, `spam` never, the rest absent of what is given. */
export function abuse(...kinds: readonly Label[]): Labels {
  return { ...CLEAN, toxicity: 1, ...Object.fromEntries(kinds.map((kind) => [kind, 1])) };
}

/** The same labels without some of them, where people would not agree. */
export function unsure(labels: Labels, ...kinds: readonly Label[]): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([label]) => !kinds.includes(label as Label)));
}
