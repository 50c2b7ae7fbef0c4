import type { Label, PerLabel } from '../core/labels.ts';
import { labelsOver } from '../core/policy.ts';
import { formatSureness, message } from '../locale/message.ts';
import { reasonName } from '../locale/names.ts';
import { EXAMPLES } from './examples.ts';
import { reasonClass } from './reason-class.ts';
import { useScores, type Judged } from './use-scores.ts';

const TEXTS = EXAMPLES.map(({ text }) => text);

/** Example comments, judged by the model in use and folded by the thresholds given. */
export function ExampleList({ thresholds }: { thresholds: PerLabel | undefined }) {
  const judged = useScores(TEXTS);
  if (judged.is === 'failed') return <p class="notice">{message('examples_failed', judged.reason)}</p>;
  return (
    <ul class="examples" lang="en">
      {EXAMPLES.map(({ author, text }, index) => {
        const verdict = verdictOn(index, judged, thresholds);
        return (
          <li key={author} class={verdict ? 'folded' : ''}>
            {verdict && (
              <p class="small" lang={document.documentElement.lang}>
                <span class={reasonClass(verdict.reason)}>{reasonName(verdict.reason)}</span>{' '}
                <span class="soft">{message('fold_sure', formatSureness(verdict.score))}</span>
              </p>
            )}
            {verdict ? (
              <details>
                <summary class="small soft">
                  <bdi>{author}</bdi>
                </summary>
                <p>{text}</p>
              </details>
            ) : (
              <>
                <p class="small soft">
                  <bdi>{author}</bdi>
                </p>
                <p>{text}</p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Why an example is folded; undefined where it is not, or not judged yet. */
function verdictOn(
  index: number,
  judged: Judged,
  thresholds: PerLabel | undefined,
): { reason: Label; score: number } | undefined {
  if (judged.is !== 'judged') return undefined;
  const scores = judged.scores.at(index);
  const reason = scores && labelsOver(scores, thresholds ?? judged.model.defaultThresholds).at(0);
  return reason && { reason, score: scores[reason] };
}
