import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../locale/message.ts';
import { Switch } from '../ui/controls.tsx';
import { useSettings } from '../ui/settings-context.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { PANELS, type Panel } from './panels.ts';

/** The settings: one panel at a time, chosen by the address so that Back and links work. */
export function App() {
  const panel = usePanel();
  const { settings, update } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [panel]);

  return (
    <div class="options">
      <header>
        <div class="row brand">
          <img src="icons/on-48.png" alt="" width="32" height="32" />
          <p>{message('popup_title')}</p>
        </div>
        <nav aria-label={message('options_navigation')}>
          <ul>
            {PANELS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === panel.id ? 'page' : undefined}>
                  {message(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Switch
          checked={settings.enabled}
          onChange={(enabled) => {
            update((before) => ({ ...before, enabled }));
          }}
        >
          {message('options_enabled')}
        </Switch>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {message(panel.title)}
        </h1>
        <SetAsideList />
        <panel.Content />
      </main>
    </div>
  );
}

function usePanel(): Panel {
  const [panel, setPanel] = useState(panelOfAddress);
  useEffect(() => {
    const follow = () => {
      setPanel(panelOfAddress());
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return panel;
}

function panelOfAddress(): Panel {
  return PANELS.find(({ id }) => `#${id}` === location.hash) ?? PANELS[0];
}
