import { useEffect, useState } from 'preact/hooks';
import { formatNumber, formatPercent, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import type { Labelling, Step, Verdict } from '../../scan/labelling.ts';
import { Proposals } from './proposals.tsx';
import { SittingChoice } from './sitting-choice.tsx';
import { useLabelling } from './use-labelling.ts';

const KEYS: Readonly<Partial<Record<string, Verdict>>> = { y: 'yes', n: 'no', s: 'unsure' };

/** Semi-automatic labelling of the scanned file: by the model where it is sure, else by the reader. */
export function LabelPanel() {
  const { labelling, sitting, choose, take, save } = useLabelling();
  useKeys(labelling, take);
  if (!labelling) return <p class="lead">{message('label_lead')}</p>;
  const { sureYes, sureNo, middle, yes, no, unsure } = labelling.counts;
  const answered = yes + no + unsure;
  const { lastAnswered } = labelling;
  if (sureYes + sureNo + middle === 0) {
    return (
      <>
        <p class="lead">{message('label_lead')}</p>
        <p>{message('label_empty')}</p>
      </>
    );
  }
  return (
    <>
      <p class="lead">{message('label_lead')}</p>
      <SittingChoice sitting={sitting} onChoose={choose} />
      <Proposals labelling={labelling} label={sitting.label} />
      <p role="status">{message('label_counts', formatNumber(sureYes + sureNo), formatNumber(answered), formatNumber(middle))}</p>
      {middle > 0 && <progress value={answered} max={middle} aria-label={message('label_title')} />}
      <Question labelling={labelling} label={reasonName(sitting.label)} take={take} />
      <div class="row">
        <button
          type="button"
          disabled={lastAnswered === undefined}
          onClick={() => { if (lastAnswered !== undefined) take({ undo: lastAnswered }); }}
        >
          {message('label_undo')}
        </button>
        <SaveButton save={save} />
      </div>
    </>
  );
}

interface QuestionProps {
  readonly labelling: Labelling;
  /** As the reader calls it. */
  readonly label: string;
  readonly take: (step: Step) => void;
}

function Question({ labelling: { current, counts }, label, take }: QuestionProps) {
  if (!current) return counts.middle > 0 ? <p>{message('label_done')}</p> : null;
  const answer = (verdict: Verdict) => () => { take({ id: current.id, verdict }); };
  return (
    <div class="card stack tight">
      <p dir="auto" class="comment">{current.text}</p>
      <p class="small soft">{label} {formatPercent(current.score)}</p>
      <div class="row">
        <button type="button" onClick={answer('yes')}>{message('label_yes', label)}</button>
        <button type="button" onClick={answer('no')}>{message('label_no', label)}</button>
        <button type="button" onClick={answer('unsure')}>{message('label_skip')}</button>
      </div>
    </div>
  );
}

function SaveButton({ save }: { save: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await save();
    setBusy(false);
  };
  return <button type="button" disabled={busy} onClick={() => void run()}>{message('label_export')}</button>;
}

/** The keys answer as the buttons do, except where one is typing or choosing. */
function useKeys(labelling: Labelling | undefined, take: (step: Step) => void): void {
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      'keydown',
      ({ target, key, ctrlKey, metaKey, altKey, repeat }) => {
        if (ctrlKey || metaKey || altKey || repeat || target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
        const verdict = KEYS[key];
        if (verdict && labelling?.current) take({ id: labelling.current.id, verdict });
        else if (key === 'u' && labelling?.lastAnswered !== undefined) take({ undo: labelling.lastAnswered });
      },
      { signal: life.signal },
    );
    return () => { life.abort(); };
  }, [labelling, take]);
}
