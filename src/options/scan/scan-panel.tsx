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
import { ScanStore, type FileIdentity, type ScanPlan, type ScanProgress } from './scan-store.ts';
import { toldReason } from './told-reason.ts';

/** Whole logs and saved pages, scored on this device: drop them, watch them go, read the report. */
export function ScanPanel() {
  const view = useRunningScan();
  const { busy, plan, progress, figures, failure } = view;
  return (
    <>
      <p class="lead">{message('scan_lead')}</p>
      {!busy && <FileDrop onChosen={(chosen) => { runningScan.start(chosen); }} />}
      {failure && <p class="notice" role="alert">{toldFailure(failure)}</p>}
      <Standing {...view} />
      <div class="row">
        {busy && <button type="button" onClick={() => { runningScan.stop(); }}>{message('scan_stop')}</button>}
        {!busy && plan && (
          <>
            <button type="button" onClick={() => void saveTable(plan.inputs)}>{message('scan_save')}</button>
            <button type="button" onClick={() => void runningScan.discard()}>{message('scan_discard')}</button>
          </>
        )}
      </div>
      {!busy && progress && figures && (
        <SpokenWords.Provider value={REPORT_WORDS}>
          <Report figures={withBadLines(figures, progress)} />
        </SpokenWords.Provider>
      )}
    </>
  );
}

/** How far the scan is. */
function Standing({ busy, plan, progress, read = 0, files, skipped = 0 }: ScanView) {
  if (!plan || !progress) return null;
  const { inputs } = plan;
  const name = nameOf(inputs);
  return (
    <div class="stack tight">
      {busy && <progress value={bytesDone(plan, progress, read)} max={sizeOf(inputs)} aria-label={name} />}
      <p role="status">{message('scan_standing', name, formatNumber(progress.scored))}</p>
      {skipped > 0 && <p class="small soft">{message('scan_skipped', formatNumber(skipped))}</p>}
      {!busy && progress.input < inputs.length && <p>{message('scan_unfinished', name)}</p>}
      {!busy && <ReadAs plan={plan} onChoose={files && ((choices) => { runningScan.choose(choices); })} />}
    </div>
  );
}

/** Where bytes are neither unpacked nor decoded, those of the records done; else those read, which is somewhat ahead. */
function bytesDone({ inputs }: ScanPlan, { input, next }: ScanProgress, read: number): number {
  const reading = inputs.at(input)?.reading;
  const plain = reading?.kind === 'log' && !reading.encoding.gzip && reading.encoding.charset === 'utf-8';
  return sizeOf(inputs.slice(0, input)) + (plain ? (next?.offset ?? 0) : read);
}

function sizeOf(files: readonly FileIdentity[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function nameOf(inputs: readonly FileIdentity[]): string {
  const first = inputs.at(0)?.path ?? '';
  return inputs.length > 1 ? message('report_inputs_more', first, formatNumber(inputs.length - 1)) : first;
}

function toldFailure(failure: ScanFailure): string {
  switch (failure.kind) {
    case 'unreadable':
      return message('scan_failed', toldReason(failure.reason));
    case 'occupied':
      return message('scan_occupied', nameOf(failure.inputs));
    case 'elsewhere':
      return message('scan_elsewhere');
    case 'other':
      return message('scan_failed', failure.message);
  }
}

function withBadLines(figures: Figures, { bad }: ScanProgress): Figures {
  return { ...figures, bad: bad.map(({ file, line, reason }) => ({ file, line, error: toldReason(reason) })) };
}

async function saveTable(inputs: readonly FileIdentity[]): Promise<void> {
  const store = await ScanStore.open();
  const parts = [CSV_HEADER];
  for await (const batch of store.batches()) parts.push(csvRows(batch));
  store.close();
  const first = inputs.at(0)?.path.split('/').at(0) ?? '';
  downloadFile(`${first}.scores.csv`, parts, 'text/csv');
}
