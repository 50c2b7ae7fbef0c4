import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { message } from '../locale/message.ts';
import { MAX_ENTRY_LENGTH } from '../storage/schema.ts';
import { SettingsError, type SettingsStore } from '../storage/settings-store.ts';

export interface SettingsAccess {
  readonly settings: Settings;
  /** Applies a change; where it cannot be stored, the page says so and goes back. */
  readonly update: (change: (settings: Settings) => Settings) => void;
}

const Context = createContext<SettingsAccess | undefined>(undefined);

/** The settings, kept up to date whoever changes them. */
export function useSettings(): SettingsAccess {
  const access = useContext(Context);
  if (!access) throw new Error('useSettings outside of SettingsProvider');
  return access;
}

export function SettingsProvider({ store, children }: { store: SettingsStore; children: ComponentChildren }) {
  const [settings, setSettings] = useState(store.get());
  const [fault, setFault] = useState(store.failure());

  useEffect(
    () =>
      store.subscribe((changed) => {
        setSettings(changed);
        setFault((before) => store.failure() ?? (before?.fault === 'unreadable-storage' ? undefined : before));
      }),
    [store],
  );

  const access = useMemo(() => {
    const update: SettingsAccess['update'] = (change) => {
      store.update(change).then(
        () => {
          setFault(store.failure());
        },
        (error: unknown) => {
          if (!(error instanceof SettingsError)) throw error;
          console.error('Winnow: a setting was not saved', error);
          setFault(error);
        },
      );
    };
    return { settings, update };
  }, [store, settings]);

  return (
    <Context.Provider value={access}>
      <div role="alert">{fault && <p class="notice error">{faultText(fault)}</p>}</div>
      {children}
    </Context.Provider>
  );
}

function faultText({ fault }: SettingsError): string {
  switch (fault) {
    case 'unreadable-storage':
      return message('fault_unreadable_storage');
    case 'unwritable-storage':
      return message('fault_unwritable_storage');
    case 'invalid':
      return message('fault_invalid', MAX_ENTRY_LENGTH);
  }
}
