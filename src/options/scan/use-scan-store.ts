import { useEffect, useState } from 'preact/hooks';
import { ScanStore } from './scan-store.ts';

/** The kept scan, open as long as the panel is on show; undefined until then. */
export function useScanStore(): ScanStore | undefined {
  const [store, setStore] = useState<ScanStore>();
  useEffect(() => {
    const opened = ScanStore.open();
    void opened.then(setStore);
    return () => void opened.then((open) => { open.close(); });
  }, []);
  return store;
}
