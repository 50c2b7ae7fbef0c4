import { message } from '../locale/message.ts';
import { browser } from '../protocol/browser.ts';
import type { PageView } from './use-page.ts';

/** Why nothing is known about the page, and what can be done about it. */
export function Obstacle({ view }: { view: Exclude<PageView, { is: 'known' }> }) {
  switch (view.is) {
    case 'waiting':
      return <p class="soft">{message('popup_waiting')}</p>;
    case 'unreadable':
      return <p>{message('popup_unreadable')}</p>;
    case 'no-access':
      return (
        <div class="stack tight">
          <p>{message('popup_no_access')}</p>
          <button type="button" class="primary" onClick={() => void browser.permissions.request({ origins: [view.access] })}>
            {message('popup_allow', view.tab.site ?? '<all_urls>')}
          </button>
        </div>
      );
    case 'silent':
      return (
        <div class="stack tight">
          <p>{message('popup_silent')}</p>
          <button type="button" class="primary" onClick={() => void reload(view.tab.id)}>
            {message('popup_reload')}
          </button>
        </div>
      );
  }
}

async function reload(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
  window.close();
}
