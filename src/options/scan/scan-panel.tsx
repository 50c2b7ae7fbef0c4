import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, message } from '../../locale/message.ts';
import { CSV_HEADER, csvRows } from '../../report/csv.ts';
import type { Figures } from '../../report/figures.ts';
import { gatherFigures } from '../../report/gather.ts';
import '../../report/view/report.css';
import { Report } from '../../report/view/report.tsx';
import { askScores } from '../../ui/ask-scores.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { beginScan, identify, scanFile } from './scan-file.ts';
import type { ScanState, ScanStore } from './scan-store.ts';
import { useScanStore } from './use-scan-store.ts';

/** A whole log, scored on this device: drop a file, watch it go, read the report. */
export function ScanPanel() {
  const store = useScanStore();
  const [state, setState] = useState<ScanState>();
  const [figures, setFigures] = useState<Figures>();
  const [failure, setFailure] = useState<string>();
  const running = useRef<AbortController>(undefined);
  const [busy, setBusy] = useState(false);

  const report = async (scanned: ScanState) => {
    setFigures(store && scanned.model && (await figuresOf(store, scanned)));
  };
  useEffect(() => {
    void store?.state().then(async (kept) => {
      setState(kept);
      if (kept) await report(kept);
    });
    return () => { running.current?.abort(); };
  }, [store]);

  const scan = async (file: File) => {
    if (!store || running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setBusy(true);
    setFailure(undefined);
    setFigures(undefined);
    try {
      const begun = await resumeOrBegin(store, file);
      setState(begun);
      const ask = (texts: readonly string[]) => askScores(texts, 'rest');
      const through = await scanFile(file, begun, { store, ask, onProgress: setState, signal: stop.signal });
      setState(through);
      await report(through);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      running.current = undefined;
      setBusy(false);
    }
  };
  const discard = async () => {
    await store?.clear();
    setState(undefined);
    setFigures(undefined);
  };

  return (
    <>
      <p class="lead">{message('scan_lead')}</p>
      {!busy && <FileDrop onFile={(file) => void scan(file)} />}
      {failure !== undefined && <p class="notice" role="alert">{message('scan_failed', failure)}</p>}
      {state && <Standing state={state} busy={busy} />}
      <div class="row">
        {busy && <button type="button" onClick={() => { running.current?.abort(); }}>{message('scan_stop')}</button>}
        {!busy && state && store && (
          <>
            <button type="button" onClick={() => void saveTable(store, state)}>{message('scan_save')}</button>
            <button type="button" onClick={() => void discard()}>{message('scan_discard')}</button>
          </>
        )}
      </div>
      {figures && <Report figures={figures} />}
    </>
  );
}

function Standing({ state, busy }: { state: ScanState; busy: boolean }) {
  const { file, next, layout } = state;
  const packed = file.name.toLowerCase().endsWith('.gz');
  return (
    <div class="stack tight">
      {busy && <progress {...(packed ? {} : { value: next?.offset ?? file.size, max: file.size })} aria-label={file.name} />}
      <p role="status">{message('scan_standing', file.name, formatNumber(state.scored))}</p>
      <p class="small soft">{message('scan_columns', columnsOf(layout.fields))}</p>
      {!busy && next && <p>{message('scan_unfinished', file.name)}</p>}
    </div>
  );
}

/** A place to drop a file, and a button to choose one. */
function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const take = (files: FileList | null | undefined) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  return (
    <label
      class="card stack tight"
      onDragOver={(event) => { event.preventDefault(); }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      {message('scan_choose')}
      <input
        type="file"
        accept=".csv,.tsv,.tab,.ndjson,.jsonl,.gz"
        onChange={(event) => { take(event.currentTarget.files); }}
      />
    </label>
  );
}

/** The scan of the same file where it was left, or a new one. Results of another file are never overwritten. */
async function resumeOrBegin(store: ScanStore, file: File): Promise<ScanState> {
  const kept = await store.state();
  if (!kept) return beginScan(file);
  if (JSON.stringify(kept.file) === JSON.stringify(identify(file))) return kept;
  throw new Error(message('scan_occupied', kept.file.name));
}

function figuresOf(store: ScanStore, { file, model, badCount, bad }: ScanState): Promise<Figures> | undefined {
  if (!model) return undefined;
  const { version, defaultThresholds } = model;
  return gatherFigures(store.batches(), { model: version, thresholds: defaultThresholds, inputs: [file.name], badCount, bad });
}

async function saveTable(store: ScanStore, { file }: ScanState): Promise<void> {
  const parts = [CSV_HEADER];
  for await (const batch of store.batches()) parts.push(csvRows(batch));
  downloadFile(`${file.name}.scores.csv`, parts.join(''), 'text/csv');
}

function columnsOf({ truth, ...roles }: ScanState['layout']['fields']): string {
  return [...Object.entries(roles), ...Object.entries(truth)].map(([role, name]) => `${role} ← ${name}`).join(', ');
}
