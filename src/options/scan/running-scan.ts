import { useEffect, useState } from 'preact/hooks';
import type { Figures } from '../../report/figures.ts';
import type { FromScanWorker, ScanFailure, ToScanWorker } from './scan-messages.ts';
import { ScanStore, type Choices, type ScanState } from './scan-store.ts';

/** What there is to see of a scan. */
export interface ScanView {
  readonly busy: boolean;
  readonly state?: ScanState | undefined;
  readonly figures?: Figures | undefined;
  readonly failure?: ScanFailure | undefined;
  /** As long as the page that was given the file is open. */
  readonly file?: File | undefined;
}

/** The one scan of this page: it goes on while another part of the settings is on show. */
class RunningScan extends EventTarget {
  view: ScanView = { busy: false };
  #worker: Worker | undefined;

  /** Shows what an earlier page has kept. */
  async open(): Promise<void> {
    if (!this.#isEmpty()) return;
    const store = await ScanStore.open();
    const state = await store.state();
    store.close();
    // A scan may have begun in between.
    if (!state || !this.#isEmpty()) return;
    this.#show({ ...this.view, state });
    this.#ask({ type: 'figures' });
  }

  start(file: File, choices?: Choices): void {
    if (this.view.busy) return;
    this.#show({ busy: true, file, state: this.view.state });
    this.#ask({ type: 'scan', file, choices });
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
    return !this.view.busy && this.view.state === undefined;
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
    if (message.type === 'progress') this.#show({ ...this.view, state: message.state });
    else if (message.type === 'figures') this.#show({ ...this.view, figures: message.figures });
    else if (message.type === 'failed') this.#show({ ...this.view, busy: false, failure: message.failure });
    else {
      this.#show({ ...this.view, busy: false, state: message.state });
      this.#ask({ type: 'figures' });
    }
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
