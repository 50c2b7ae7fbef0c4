import { LABELS, perLabel, type Label, type Scores } from '../../../src/core/labels.ts';
import type { CommentModel } from '../../../src/core/model/types.ts';

/**
 * Stands in for `src/background/model.ts` where a test is about the way of a comment, not about the verdict: a
 * text says itself how it is to be scored, as in `Great! {spam=.98}`. One that says `{once}` is spam the first time
 * it is scored, and never again.
 */
export function loadModel(): Promise<CommentModel> {
  return Promise.resolve({
    version: 'fake',
    defaultThresholds: perLabel(() => 0.5),
    score: (texts) => Promise.resolve(texts.map(scoresIn)),
    explain: (text) => [{ start: 0, end: Math.min(5, text.length), logit: 2 }],
  });
}

const scored = new Set<string>();

function scoresIn(text: string): Scores {
  const said = new Map<string, number>();
  if (text.includes('{once}') && !scored.has(text)) said.set('spam', 0.99);
  scored.add(text);
  for (const [, label = '', score] of text.matchAll(/\{(\w+)=([\d.]+)\}/g)) said.set(label, Number(score));
  return perLabel((label: Label) => (LABELS.includes(label) ? (said.get(label) ?? 0.01) : 0));
}
