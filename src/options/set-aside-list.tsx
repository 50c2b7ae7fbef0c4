import { useEffect, useState } from 'preact/hooks';
import { message, plural } from '../locale/message.ts';
import { browser } from '../protocol/browser.ts';
import { discardSetAside, listSetAside, repairSettings, type SetAside } from '../storage/repair.ts';

/** Settings that could not be read: nothing is thrown away but by the reader. */
export function SetAsideList() {
  const [found, setFound] = useState<readonly SetAside[]>([]);

  useEffect(() => {
    const area = browser.storage.local;
    repairSettings(area)
      .then(() => listSetAside(area))
      .then(setFound, (error: unknown) => {
        console.error('Winnow: settings could not be checked', error);
      });
  }, []);

  async function discard(): Promise<void> {
    await discardSetAside(browser.storage.local, found.map(({ id }) => id));
    setFound([]);
  }

  if (found.length === 0) return null;
  return (
    <section class="notice stack tight">
      <h2>{plural('aside_title', found.length)}</h2>
      <p class="small">{message('aside_hint')}</p>
      <ul class="small">
        {found.map(({ id, key, value }) => (
          <li key={id}>
            <code>
              {key}: {JSON.stringify(value).slice(0, 200)}
            </code>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" onClick={() => void discard()}>
          {message('aside_discard')}
        </button>
      </div>
    </section>
  );
}
