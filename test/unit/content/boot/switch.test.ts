import { afterEach, expect, it, vi } from 'vitest';
import { Switch } from '../../../../src/content/boot/switch.ts';
import { DEFAULT_SETTINGS, withSite, type Settings } from '../../../../src/core/settings.ts';
import { toItems } from '../../../../src/storage/items.ts';

const get = vi.hoisted(() => vi.fn<(keys: string[]) => Promise<object>>());
vi.mock('../../../../src/protocol/browser.ts', () => ({ browser: { storage: { local: { get } } } }));
afterEach(() => {
  vi.restoreAllMocks();
});

function store(settings: Settings): void {
  const items = toItems(settings);
  get.mockImplementation((keys) => Promise.resolve(Object.fromEntries([...items].filter(([key]) => keys.includes(key)))));
}

it.each<[string, Settings, boolean]>([
  ['by default', DEFAULT_SETTINGS, true],
  ['switched off', { ...DEFAULT_SETTINGS, enabled: false }, false],
  ['off on this site', withSite(DEFAULT_SETTINGS, 'a.test/b%', { enabled: false }), false],
  ['off on another site', withSite(DEFAULT_SETTINGS, 'other.test', { enabled: false }), true],
])('reads what the settings have stored: %s', async (_, settings, on) => {
  store(settings);
  expect(await new Switch('a.test/b%').read()).toEqual({ on, shown: false });
});

it('knows where the reader has shown what comments look like', async () => {
  store(withSite(DEFAULT_SETTINGS, 'a.test', { picked: [{ tag: 'li', classes: [], above: [], inside: [] }] }));
  expect(await new Switch('a.test').read()).toEqual({ on: true, shown: true });
  expect(await new Switch('b.test').read()).toEqual({ on: true, shown: false });
});

it('is on where storage throws', async () => {
  vi.spyOn(console, 'debug').mockReturnValue();
  get.mockRejectedValue(new Error('storage is broken'));
  expect(await new Switch('a.test').read()).toEqual({ on: true, shown: false });
});
