import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { message } from '../../locale/message.ts';
import { useSettings } from '../../ui/settings-context.tsx';
import { Backup } from './backup.tsx';
import { SyncSwitch } from './sync-switch.tsx';

/** What becomes of the settings themselves: backup, sync, a new beginning. */
export function DataPanel() {
  const { settings, update } = useSettings();
  return (
    <>
      <Backup />
      <SyncSwitch />
      <section class="card stack tight">
        <h2>{message('data_reset_title')}</h2>
        <p class="soft small">{message('data_reset_hint')}</p>
        <div>
          <button
            type="button"
            onClick={() => {
              if (confirm(message('data_reset_sure'))) update(() => ({ ...DEFAULT_SETTINGS, sync: settings.sync }));
            }}
          >
            {message('data_reset')}
          </button>
        </div>
      </section>
    </>
  );
}
