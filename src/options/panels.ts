import type { ComponentType } from 'preact';
import type { MessageKey } from '../locale/message.ts';
import { ComposePanel } from './compose/compose-panel.tsx';
import { DataPanel } from './data/data-panel.tsx';
import { HidingPanel } from './hiding/hiding-panel.tsx';
import { HistoryPanel } from './history/history-panel.tsx';
import { LearningPanel } from './learning/learning-panel.tsx';
import { ListsPanel } from './lists/lists-panel.tsx';
import { LabelPanel } from './label/label-panel.tsx';
import { LookPanel } from './look/look-panel.tsx';
import { ScanPanel } from './scan/scan-panel.tsx';
import { SitesPanel } from './sites/sites-panel.tsx';
import { TryPanel } from './try/try-panel.tsx';

export interface Panel {
  /** Its place in the address, after `#`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly Content: ComponentType;
}

/** The panels of the settings in the order of the navigation: what Winnow does, what came of it, what it can be asked to do. */
export const PANELS = [
  { id: 'hiding', title: 'hiding_title', Content: HidingPanel },
  { id: 'look', title: 'look_title', Content: LookPanel },
  { id: 'lists', title: 'lists_title', Content: ListsPanel },
  { id: 'sites', title: 'sites_title', Content: SitesPanel },
  { id: 'compose', title: 'compose_title', Content: ComposePanel },
  { id: 'learning', title: 'learning_title', Content: LearningPanel },
  { id: 'history', title: 'history_title', Content: HistoryPanel },
  { id: 'try', title: 'try_title', Content: TryPanel },
  { id: 'scan', title: 'scan_title', Content: ScanPanel },
  { id: 'label', title: 'label_title', Content: LabelPanel },
  { id: 'data', title: 'data_title', Content: DataPanel },
] as const satisfies readonly Panel[];
