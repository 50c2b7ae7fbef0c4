import { stringify } from 'csv-stringify/browser/esm/sync';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, formatPercent, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { Labelling, type Step, type Verdict } from '../../scan/labelling.ts';
import { downloadFile } from '../../ui/download-file.ts';
import type { ScanStore } from '../scan/scan-store.ts';
import { useScanStore } from '../scan/use-scan-store.ts';

/** As `winnow label` has it. */
const ENDS = { low: 0.02, high: 0.95 };

const KEYS: Readonly<Partial<Record<string, Verdict>>> = { y: 'yes', n: 'no', s: 'unsure' };

/** Semi-automatic labelling of the scanned file as spam or not: by the model where it is sure, else by the reader. */
export function LabelPanel() {
  const store = useScanStore();
  const labelling = useRef<Labelling>(undefined);
  const [taken, setTaken] = useState(-1);

  useEffect(() => {
    if (!store) return;
    void load(store).then((loaded) => {
      labelling.current = loaded;
      setTaken(0);
    });
  }, [store]);

  const take = async (step: Step) => {
    await store?.addStep(step);
    labelling.current?.take(step);
    setTaken((before) => before + 1);
  };
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const current = labelling.current?.current;
        if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
        const verdict = KEYS[event.key];
        if (verdict && current) void take({ line: current.line, verdict });
        else if (event.key === 'u' && labelling.current?.canUndo) void take({ undo: true });
      },
      { signal: life.signal },
    );
    return () => { life.abort(); };
  }, [store]);

  const at = labelling.current;
  if (taken < 0 || !at) return <p class="lead">{message('label_lead')}</p>;
  const { sureYes, sureNo, middle, yes, no, unsure } = at.counts;
  const answered = yes + no + unsure;
  return (
    <>
      <p class="lead">{message('label_lead')}</p>
      {sureYes + sureNo + middle === 0 ? (
        <p>{message('label_empty')}</p>
      ) : (
        <>
          <p role="status">
            {message('label_counts', formatNumber(sureYes + sureNo), formatNumber(answered), formatNumber(middle))}
          </p>
          {middle > 0 && <progress value={answered} max={middle} aria-label={message('label_title')} />}
          {at.current && <Question labelling={at} take={take} />}
          <div class="row">
            <button type="button" disabled={!at.canUndo} onClick={() => void take({ undo: true })}>{message('label_undo')}</button>
            <button type="button" onClick={() => { exportLabelled(at); }}>{message('label_export')}</button>
          </div>
        </>
      )}
    </>
  );
}

function Question({ labelling: { current }, take }: { labelling: Labelling; take: (step: Step) => Promise<void> }) {
  if (!current) return null;
  const answer = (verdict: Verdict) => () => void take({ line: current.line, verdict });
  return (
    <div class="card stack tight">
      <p dir="auto">{current.text}</p>
      <p class="small soft">{reasonName('spam')} {formatPercent(current.score)}</p>
      <div class="row">
        <button type="button" onClick={answer('yes')}>{message('label_yes')}</button>
        <button type="button" onClick={answer('no')}>{message('label_no')}</button>
        <button type="button" onClick={answer('unsure')}>{message('label_skip')}</button>
      </div>
    </div>
  );
}

async function load(store: ScanStore): Promise<Labelling> {
  const pool = [];
  for await (const batch of store.batches()) {
    for (const { line, text, conversation, scores } of batch) {
      pool.push({ line, text, group: conversation ?? '', score: scores.spam });
    }
  }
  return new Labelling(pool, ENDS, await store.steps());
}

function exportLabelled(labelling: Labelling): void {
  const rows = labelling.labelled().map(({ candidate, label, by }) => [candidate.text, label, by, candidate.group]);
  downloadFile('labelled.csv', stringify([['text', 'label', 'source', 'group'], ...rows]), 'text/csv');
}
