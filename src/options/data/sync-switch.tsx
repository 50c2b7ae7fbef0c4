import { useEffect, useState } from 'preact/hooks';
import { message } from '../../locale/message.ts';
import { browser } from '../../protocol/browser.ts';
import { readSyncState, SYNC_STATE_KEY, type SyncState } from '../../storage/sync.ts';
import { Switch } from '../../ui/controls.tsx';
import { useSettings } from '../../ui/settings-context.tsx';

/** Settings follow the reader through the browser's own account, or stay here. */
export function SyncSwitch() {
  const { settings, update } = useSettings();
  const state = useSyncState();
  return (
    <section class="card stack tight">
      <Switch
        checked={settings.sync}
        onChange={(sync) => {
          update((before) => ({ ...before, sync }));
        }}
      >
        {message('sync_title')}
        <span class="soft small choice-hint">{message('sync_hint')}</span>
      </Switch>
      <div role="status">
        {settings.sync && state === 'too-much' && <p class="notice">{message('sync_too_much')}</p>}
        {settings.sync && state === 'failed' && <p class="notice">{message('sync_failed')}</p>}
      </div>
    </section>
  );
}

function useSyncState(): SyncState | undefined {
  const [state, setState] = useState<SyncState>();
  useEffect(() => {
    const area = browser.storage.local;
    const read = () => {
      readSyncState(area).then(setState, (error: unknown) => {
        console.error('Winnow: it is not known how syncing goes', error);
      });
    };
    const onChanged = (changes: Record<string, unknown>) => {
      if (SYNC_STATE_KEY in changes) read();
    };
    read();
    area.onChanged.addListener(onChanged);
    return () => {
      area.onChanged.removeListener(onChanged);
    };
  }, []);
  return state;
}
