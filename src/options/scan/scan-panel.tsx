import { formatNumber, message } from '../../locale/message.ts';
import { CSV_HEADER, csvRows } from '../../report/csv.ts';
import type { Figures } from '../../report/figures.ts';
import '../../report/view/report.css';
import { Report } from '../../report/view/report.tsx';
import { SpokenWords } from '../../report/view/words.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { FileDrop } from './file-drop.tsx';
import { ReadAs } from './read-as.tsx';
import { REPORT_WORDS } from './report-words.ts';
import { runningScan, useRunningScan, type ScanView } from './running-scan.ts';
import type { ScanFailure } from './scan-messages.ts';
import { ScanStore, type ScanState } from './scan-store.ts';
import { toldReason } from './told-reason.ts';

/** A whole log, scored on this device: drop a file, watch it go, read the report. */
export function ScanPanel() {
  const { busy, state, figures, failure, file } = useRunningScan();
  return (
    <>
      <p class="lead">{message('scan_lead')}</p>
      {!busy && <FileDrop onFile={(chosen) => { runningScan.start(chosen); }} />}
      {failure && <p class="notice" role="alert">{toldFailure(failure)}</p>}
      {state && <Standing state={state} busy={busy} file={file} />}
      <div class="row">
        {busy && <button type="button" onClick={() => { runningScan.stop(); }}>{message('scan_stop')}</button>}
        {!busy && state && (
          <>
            <button type="button" onClick={() => void saveTable(state)}>{message('scan_save')}</button>
            <button type="button" onClick={() => void runningScan.discard()}>{message('scan_discard')}</button>
          </>
        )}
      </div>
      {!busy && state && figures && (
        <SpokenWords.Provider value={REPORT_WORDS}>
          <Report figures={withBadLines(figures, state)} />
        </SpokenWords.Provider>
      )}
    </>
  );
}

function Standing({ state, busy, file: held }: { state: ScanState } & Pick<ScanView, 'busy' | 'file'>) {
  const { file, next, encoding } = state;
  // Where bytes are unpacked or decoded nobody knows how many are to come.
  const known = !encoding.gzip && encoding.charset === 'utf-8';
  return (
    <div class="stack tight">
      {busy && <progress {...(known ? { value: next?.offset ?? file.size, max: file.size } : {})} aria-label={file.name} />}
      <p role="status">{message('scan_standing', file.name, formatNumber(state.scored))}</p>
      {!busy && next && <p>{message('scan_unfinished', file.name)}</p>}
      {!busy && <ReadAs state={state} onChoose={held && ((choices) => { runningScan.start(held, choices); })} />}
    </div>
  );
}

function toldFailure(failure: ScanFailure): string {
  switch (failure.kind) {
    case 'unreadable':
      return message('scan_failed', toldReason(failure.reason));
    case 'occupied':
      return message('scan_occupied', failure.name);
    case 'elsewhere':
      return message('scan_elsewhere');
    case 'other':
      return message('scan_failed', failure.message);
  }
}

function withBadLines(figures: Figures, { file, bad }: ScanState): Figures {
  return { ...figures, bad: bad.map(({ line, reason }) => ({ file: file.name, line, error: toldReason(reason) })) };
}

async function saveTable({ file }: ScanState): Promise<void> {
  const store = await ScanStore.open();
  const parts = [CSV_HEADER];
  for await (const batch of store.batches()) parts.push(csvRows(batch));
  store.close();
  downloadFile(`${file.name}.scores.csv`, parts, 'text/csv');
}
