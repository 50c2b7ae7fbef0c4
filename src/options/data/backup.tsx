import { useState } from 'preact/hooks';
import { formatNumber, message } from '../../locale/message.ts';
import { BackupError, MAX_BACKUP_LENGTH, readBackup, writeBackup } from '../../storage/backup.ts';
import { useSettings } from '../../ui/settings-context.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import { FileButton } from '../../ui/file-button.tsx';

/** One JSON file out, one in. What cannot be read whole changes nothing. */
export function Backup() {
  const { settings, update } = useSettings();
  const [outcome, setOutcome] = useState<{ text: string; failed: boolean }>();

  async function restore(file: File): Promise<void> {
    try {
      if (file.size > MAX_BACKUP_LENGTH) throw new BackupError('too-large');
      const restored = readBackup(await file.text());
      update((before) => ({ ...restored, sync: before.sync }));
      setOutcome({ text: message('backup_restored'), failed: false });
    } catch (error) {
      setOutcome({ text: faultText(error), failed: true });
    }
  }

  return (
    <section class="card stack tight">
      <h2>{message('backup_title')}</h2>
      <p class="soft small">{message('backup_hint')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            downloadFile(`winnow-settings-${new Date().toISOString().slice(0, 10)}.json`, writeBackup(settings));
          }}
        >
          {message('backup_save')}
        </button>
        <FileButton accept=".json,application/json" onFile={(file) => void restore(file)}>
          {message('backup_restore')}
        </FileButton>
      </div>
      <div role="status">{outcome && <p class={`notice ${outcome.failed ? 'error' : ''}`}>{outcome.text}</p>}</div>
    </section>
  );
}

function faultText(error: unknown): string {
  if (!(error instanceof BackupError)) return message('backup_unreadable');
  switch (error.fault) {
    case 'too-large':
      return message('backup_too_large', formatNumber(MAX_BACKUP_LENGTH / 1_000));
    case 'not-a-backup':
      return message('backup_unreadable');
    case 'newer':
      return message('backup_newer');
    case 'invalid-entry':
      return message('backup_invalid_entry', error.entry.slice(0, 80));
  }
}
