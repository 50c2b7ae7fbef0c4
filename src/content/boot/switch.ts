import { browser } from '../../protocol/browser.ts';
import { toKey } from '../../storage/keys.ts';

/** What the first script needs to know of the settings. */
export interface Position {
  /** Whether Winnow is on for this site. */
  readonly on: boolean;
  /** Whether the reader has shown what comments look like there: they may show no sign of being some. */
  readonly shown: boolean;
}

/** Three storage items tell: reading all settings is left to who needs them. */
export class Switch {
  readonly #onKeys: readonly string[];
  readonly #shownKey: string;

  constructor(site: string) {
    this.#onKeys = [toKey(['enabled']), toKey(['sites', site, 'enabled'])];
    this.#shownKey = toKey(['sites', site, 'picked', '=0']);
  }

  /** What cannot be read is as by default. */
  async read(): Promise<Position> {
    try {
      const stored: Record<string, unknown> = await browser.storage.local.get([...this.#onKeys, this.#shownKey]);
      return { on: this.#onKeys.every((key) => stored[key] !== false), shown: this.#shownKey in stored };
    } catch (error) {
      console.debug('Winnow could not read its settings', error);
      return { on: true, shown: false };
    }
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    const { onChanged } = browser.storage.local;
    const follow = (changes: Record<string, unknown>): void => {
      if ([...this.#onKeys, this.#shownKey].some((key) => key in changes)) listener();
    };
    onChanged.addListener(follow);
    signal.addEventListener('abort', () => {
      onChanged.removeListener(follow);
    });
  }
}
