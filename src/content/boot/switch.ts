import { browser } from '../../protocol/browser.ts';
import { toKey } from '../../storage/keys.ts';

/**
 * Whether Winnow is on for a site, and whether the reader has shown what comments look like there, as three storage
 * items tell: reading all settings is left to who needs them.
 */
export class Switch {
  readonly #keys: readonly string[];
  readonly #shown: string;

  constructor(site: string) {
    this.#keys = [toKey(['enabled']), toKey(['sites', site, 'enabled'])];
    this.#shown = toKey(['sites', site, 'picked', '=0']);
  }

  /** Whether there may be comments that show no sign of being some. */
  async hasShown(): Promise<boolean> {
    try {
      return this.#shown in (await browser.storage.local.get(this.#shown));
    } catch {
      return false;
    }
  }

  /** What cannot be read is on, as by default. */
  async isOn(): Promise<boolean> {
    try {
      const stored: Record<string, unknown> = await browser.storage.local.get([...this.#keys]);
      return this.#keys.every((key) => stored[key] !== false);
    } catch (error) {
      console.debug('Winnow could not read its settings', error);
      return true;
    }
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    const { onChanged } = browser.storage.local;
    const follow = (changes: Record<string, unknown>): void => {
      if ([...this.#keys, this.#shown].some((key) => key in changes)) listener();
    };
    onChanged.addListener(follow);
    signal.addEventListener('abort', () => {
      onChanged.removeListener(follow);
    });
  }
}
