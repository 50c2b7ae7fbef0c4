import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../core/corrections/correction.ts';
import { LABELS, type Scores } from '../../core/labels.ts';
import type { CommentModel } from '../../core/model/types.ts';
import { formatPercent, message } from '../../locale/message.ts';
import { EXAMPLES } from '../../ui/examples.ts';
import { useScores } from '../../ui/use-scores.ts';

/** So many of the latest corrections are compared on; one request to the background holds no more. */
const MOST_CORRECTIONS = 40;

/** What an imported model says of example comments and of the reader's corrections, beside what is in use. */
export function Comparison({ model, corrections }: { model: CommentModel; corrections: readonly Correction[] }) {
  const shown = useMemo(() => corrections.slice(0, MOST_CORRECTIONS), [corrections]);
  const texts = useMemo(() => [...EXAMPLES, ...shown].map(({ text }) => text), [shown]);
  const inUse = useScores(texts);
  const [theirs, setTheirs] = useState<readonly Scores[]>([]);
  useEffect(() => {
    void model.score(texts).then(setTheirs);
  }, [model, texts]);
  return (
    <table class="figures small">
      <thead>
        <tr>
          <th scope="col">{message('own_model_comment')}</th>
          <th scope="col">{message('own_model_in_use')}</th>
          <th scope="col">{message('own_model_imported')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text, index) => (
          <tr key={text}>
            <th scope="row">
              <bdi>{text}</bdi>
            </th>
            <td>{strongest(inUse.is === 'judged' ? inUse.scores.at(index) : undefined)}</td>
            <td>{strongest(theirs.at(index))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function strongest(scores: Scores | undefined): string {
  return scores ? formatPercent(Math.max(...LABELS.map((label) => scores[label]))) : '…';
}
