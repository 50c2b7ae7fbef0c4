import { useEffect, useState } from 'preact/hooks';
import type { Scores } from '../core/labels.ts';
import type { ModelFacts } from '../protocol/messages.ts';
import { askScores } from './ask-scores.ts';

export type Judged =
  | { readonly is: 'waiting' }
  | { readonly is: 'judged'; readonly texts: readonly string[]; readonly scores: readonly Scores[]; readonly model: ModelFacts }
  | { readonly is: 'failed'; readonly reason: string };

/** What the model says to some texts; asked again when they change. */
export function useScores(texts: readonly string[]): Judged {
  const [judged, setJudged] = useState<Judged>({ is: 'waiting' });
  useEffect(() => {
    let current = true;
    if (texts.length === 0) return undefined;
    askScores(texts).then(
      ({ scores, model }) => {
        if (current) setJudged({ is: 'judged', texts, scores, model });
      },
      (error: unknown) => {
        if (current) setJudged({ is: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [texts]);
  return judged;
}
