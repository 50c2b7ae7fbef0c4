import { CLEAN, type Family } from '../../engine/family.ts';
import { EUROPEAN } from './european.ts';
import { OTHERS } from './others.ts';

/** Ordinary comments in one language other than English. */
export interface LanguageTexts {
  /** ISO 639-1. */
  readonly language: string;
  readonly train: string;
  readonly heldOut: string;
}

const WRITERS = { standard: 5, bare: 2, emoji: 1, excited: 1, shouting: 0.3 };

export const LANGUAGES: readonly Family[] = [...EUROPEAN, ...OTHERS].flatMap(({ language, train, heldOut }) => [
  { name: `languages/${language}`, split: 'train', labels: CLEAN, registers: WRITERS, frames: train, language } as const,
  { name: `languages/${language}-held-out`, split: 'held-out', labels: CLEAN, registers: WRITERS, frames: heldOut, language } as const,
]);
