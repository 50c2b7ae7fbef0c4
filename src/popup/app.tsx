import { withSite } from '../core/settings.ts';
import { message } from '../locale/message.ts';
import { browser } from '../protocol/browser.ts';
import { Switch } from '../ui/controls.tsx';
import { useSettings } from '../ui/settings-context.tsx';
import { HiddenHere } from './hidden-here.tsx';
import { Obstacle } from './obstacle.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { ShowMe } from './show-me.tsx';
import { usePage, type PageView } from './use-page.ts';

export function App() {
  const { view, line } = usePage();
  return (
    <main class="popup stack">
      <header class="row">
        <img src="icons/on-48.png" alt="" width="24" height="24" />
        <h1>{message('popup_title')}</h1>
        <a
          class="options-link"
          href="options.html"
          onClick={(event) => {
            event.preventDefault();
            void browser.runtime.openOptionsPage().then(() => {
              window.close();
            });
          }}
        >
          {message('popup_options')}
        </a>
      </header>
      <HereSwitch view={view} />
      {view.is === 'known' ? <HiddenHere page={view.page} line={line} /> : <Obstacle view={view} />}
      {view.is === 'known' && view.page.enabled && <ShowMe tab={view.tab.id} found={view.page.found} />}
      {'tab' in view && view.tab.site !== undefined && <Sensitivity site={view.tab.site} />}
    </main>
  );
}

/** On or off for this site; or the way back where all is off. */
function HereSwitch({ view }: { view: PageView }) {
  const { settings, update } = useSettings();
  if (!settings.enabled) {
    return (
      <div class="notice row spread">
        {message('popup_off_everywhere')}
        <button
          type="button"
          onClick={() => {
            update((before) => ({ ...before, enabled: true }));
          }}
        >
          {message('popup_turn_on')}
        </button>
      </div>
    );
  }
  const site = 'tab' in view ? view.tab.site : undefined;
  if (site === undefined) return null;
  return (
    <Switch
      checked={settings.sites[site]?.enabled !== false}
      onChange={(on) => {
        update((before) => withSite(before, site, { enabled: on ? undefined : false }));
      }}
    >
      {message('popup_on_here', site)}
    </Switch>
  );
}
