import { render, type ComponentType } from 'preact';
import { languageTag, message } from '../locale/message.ts';
import { browser } from '../protocol/browser.ts';
import { openSettings } from '../storage/settings-store.ts';
import { SettingsProvider } from './settings-context.tsx';

/** Shows one of the extension's own pages as soon as the settings are read. */
export async function startPage(title: string, App: ComponentType): Promise<void> {
  document.documentElement.lang = languageTag();
  document.documentElement.dir = message('text_direction');
  document.title = title;
  const store = await openSettings(browser.storage.local, { signal: new AbortController().signal });
  render(
    <SettingsProvider store={store}>
      <App />
    </SettingsProvider>,
    document.body,
  );
}
