import type { Figures } from '../../report/figures.ts';
import type { Reason } from '../../scan/reason.ts';
import type { ChosenFile } from './chosen-files.ts';
import type { Choices, FileIdentity, ScanPlan, ScanProgress } from './scan-store.ts';

/** page → worker */
export type ToScanWorker =
  /** `choices` undefined: as they were, or guessed. */
  | { readonly type: 'scan'; readonly files: readonly ChosenFile[]; readonly choices: Choices | undefined }
  /** After the batch at hand. */
  | { readonly type: 'stop' }
  /** The figures of what is kept. */
  | { readonly type: 'figures' };

/** worker → page */
export type FromScanWorker =
  | { readonly type: 'begun'; readonly plan: ScanPlan; readonly progress: ScanProgress }
  /** `read`: bytes of the input at hand. */
  | { readonly type: 'progress'; readonly progress: ScanProgress; readonly read: number }
  /** The scan is through, or stopped. */
  | { readonly type: 'ended'; readonly progress: ScanProgress }
  | { readonly type: 'failed'; readonly failure: ScanFailure }
  /** Undefined where nothing is kept. Lines that could not be read are left to the page, which can tell why. */
  | { readonly type: 'figures'; readonly figures: Figures | undefined };

/** As data: the page tells it in its reader's language. */
export type ScanFailure =
  | { readonly kind: 'unreadable'; readonly reason: Reason }
  /** The results of other files are kept. */
  | { readonly kind: 'occupied'; readonly inputs: readonly FileIdentity[] }
  /** Another page scans. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'other'; readonly message: string };
