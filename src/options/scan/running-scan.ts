import { useEffect, useState } from 'preact/hooks';
import type { Figures } from '../../report/figures.ts';
import type { Chosen, ChosenFile } from './chosen-files.ts';
import type { FromScanWorker, ScanFailure, ToScanWorker } from './scan-messages.ts';
import { ScanStore, type Choices, type ScanPlan, type ScanProgress } from './scan-store.ts';

/** What there is to see of a scan. */
export interface ScanView {
  readonly busy: boolean;
  readonly plan?: ScanPlan | undefined;
  readonly progress?: ScanProgress | undefined;
  /** Bytes of the input at hand that have been read. */
  readonly read?: number;
  readonly figures?: Figures | undefined;
  readonly failure?: ScanFailure | undefined;
  /** As long as the page that was given the files is open. */
  readonly files?: readonly ChosenFile[] | undefined;
  /** So many files of the folders chosen were left aside. */
  readonly skipped?: number | undefined;
}

/** The one scan of this page: it goes on while another part of the settings is on show. */
class RunningScan extends EventTarget {
  view: ScanView = { busy: false };
  #worker: Worker | undefined;

  /** Shows what an earlier page has kept. */
  async open(): Promise<void> {
    if (!this.#isEmpty()) return;
    const store = await ScanStore.open();
    const kept = await store.scan();
    store.close();
    // A scan may have begun in between.
    if (!kept || !this.#isEmpty()) return;
    this.#show({ ...this.view, ...kept });
    this.#ask({ type: 'figures' });
  }

  start({ files, skipped }: Chosen): void {
    if (!this.view.busy) this.#scan(files, skipped);
  }

  /** The same files read otherwise. */
  choose(choices: Choices): void {
    const { busy, files, skipped } = this.view;
    if (!busy && files) this.#scan(files, skipped, choices);
  }

  stop(): void {
    this.#ask({ type: 'stop' });
  }

  async discard(): Promise<void> {
    const store = await ScanStore.open();
    await store.clear();
    store.close();
    this.#show({ busy: false });
  }

  #isEmpty(): boolean {
    return !this.view.busy && this.view.plan === undefined;
  }

  #scan(files: readonly ChosenFile[], skipped: number | undefined, choices?: Choices): void {
    const { plan, progress } = this.view;
    this.#show({ busy: true, files, skipped, plan, progress });
    this.#ask({ type: 'scan', files, choices });
  }

  #ask(message: ToScanWorker): void {
    this.#worker ??= this.#startWorker();
    this.#worker.postMessage(message);
  }

  #startWorker(): Worker {
    const worker = new Worker('scan-worker.js');
    worker.addEventListener('message', ({ data }: MessageEvent<FromScanWorker>) => { this.#hear(data); });
    worker.addEventListener('error', ({ message }) => {
      this.#worker = undefined;
      this.#show({ ...this.view, busy: false, failure: { kind: 'other', message } });
    });
    return worker;
  }

  #hear(message: FromScanWorker): void {
    const { type, ...told } = message;
    this.#show({ ...this.view, ...told, ...((type === 'failed' || type === 'ended') && { busy: false }) });
    if (type === 'ended') this.#ask({ type: 'figures' });
  }

  #show(view: ScanView): void {
    this.view = view;
    this.dispatchEvent(new Event('change'));
  }
}

export const runningScan = new RunningScan();

export function useRunningScan(): ScanView {
  const [view, setView] = useState(runningScan.view);
  useEffect(() => {
    const life = new AbortController();
    runningScan.addEventListener('change', () => { setView(runningScan.view); }, { signal: life.signal });
    void runningScan.open();
    return () => { life.abort(); };
  }, []);
  return view;
}
