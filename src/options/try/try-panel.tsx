import { useState } from 'preact/hooks';
import { LABELS, type Label } from '../../core/labels.ts';
import { labelsOver } from '../../core/policy.ts';
import { formatSureness, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { MAX_TEXT_LENGTH } from '../../protocol/messages.ts';
import { reasonClass } from '../../ui/reason-class.ts';
import { useSettings } from '../../ui/settings-context.tsx';
import { useScores, type Judged } from '../../ui/use-scores.ts';
import { Evidence } from './evidence-view.tsx';
import { useSettled } from './use-settled.ts';

/** Asked once typing pauses so long, in milliseconds. */
const PAUSE = 150;

/** Any message in; scores, reasons and evidence out, as one types. */
export function TryPanel() {
  const [text, setText] = useState('');
  const texts = useSettled(text, PAUSE);
  const judged = useScores(texts);
  return (
    <>
      <p class="lead">{message('try_lead')}</p>
      <label class="stack tight">
        {message('try_text')}
        <textarea
          rows={4}
          value={text}
          maxLength={MAX_TEXT_LENGTH}
          dir="auto"
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      {text.trim() !== '' && <Verdict judged={judged} />}
    </>
  );
}

function Verdict({ judged }: { judged: Judged }) {
  const { settings } = useSettings();
  const [asked, setAsked] = useState<Label>();
  if (judged.is === 'failed') return <p class="notice">{message('examples_failed', judged.reason)}</p>;
  const text = judged.is === 'judged' ? judged.texts.at(0) : undefined;
  const scores = judged.is === 'judged' ? judged.scores.at(0) : undefined;
  if (judged.is !== 'judged' || text === undefined || !scores) return <p class="soft">{message('try_waiting')}</p>;
  const thresholds = { ...judged.model.defaultThresholds, ...settings.thresholds };
  const over = labelsOver(scores, thresholds);
  const highest = LABELS.reduce((most, one) => (scores[one] > scores[most] ? one : most));
  const label = asked ?? over.at(0) ?? highest;
  const list = new Intl.ListFormat(document.documentElement.lang).format(over.map(reasonName));
  return (
    <>
      <p role="status" class="verdict">
        {over.length > 0 ? message('try_hidden', list) : message('try_shown')}
      </p>
      <fieldset class="card scores">
        <legend class="unseen">{message('try_choose')}</legend>
        {LABELS.map((one) => (
          <label key={one} class="score">
            <input
              type="radio"
              name="evidence"
              checked={one === label}
              onChange={() => {
                setAsked(one);
              }}
            />
            <span class={over.includes(one) ? reasonClass(one) : ''}>{reasonName(one)}</span>
            <ScoreBar label={one} score={scores[one]} threshold={thresholds[one]} />
            <span class="figure">{formatSureness(scores[one])}</span>
          </label>
        ))}
        <p class="small soft">{message('try_limit')}</p>
      </fieldset>
      <Evidence text={text} label={label} />
    </>
  );
}

/** A score as a bar, with a line where hiding begins; the figure beside it says the same. */
function ScoreBar({ label, score, threshold }: { label: Label; score: number; threshold: number }) {
  return (
    <svg class={`bar ${reasonClass(label)}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="10" />
      <rect class={score > threshold ? 'over' : 'under'} width={score * 100} height="10" />
      <rect class="limit" x={Math.min(99.6, threshold * 100)} width="0.4" height="10" />
    </svg>
  );
}
