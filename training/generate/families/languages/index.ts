import { CLEAN, type Family } from '../../engine/family.ts';
import { ASIDES, WORDLESS_ASIDE } from './asides.ts';
import { EUROPEAN } from './european.ts';
import { linkSpam } from './link-spam.ts';
import { OTHERS } from './others.ts';

/** Ordinary comments in one language other than English. */
export interface LanguageTexts {
  /** ISO 639-1. */
  readonly language: string;
  readonly train: string;
  readonly heldOut: string;
}

const WRITERS = { standard: 5, bare: 2, emoji: 1, excited: 1, shouting: 0.3 };

/** About one comment in seven carries a link, a name or a number. */
const FRAMES = `8:<sentence>
  3:<sentence> <sentence>
  <sentence> <aside>
  <aside> <sentence>`;

export const LANGUAGES: readonly Family[] = [...EUROPEAN, ...OTHERS].flatMap((texts) => {
  const { language, train, heldOut } = texts;
  const common = { labels: CLEAN, registers: WRITERS, frames: FRAMES, language };
  return [
    { ...common, name: `languages/${language}`, split: 'train', slots: { sentence: train, aside: ASIDES[language] ?? WORDLESS_ASIDE } } as const,
    { ...common, name: `languages/${language}-held-out`, split: 'held-out', slots: { sentence: heldOut, aside: WORDLESS_ASIDE } } as const,
    linkSpam(texts),
  ];
});
