import { useState } from 'preact/hooks';
import { message } from '../locale/message.ts';
import { startPicker } from './tab.ts';

/** The way into the picker, by which the reader shows where comments are. */
export function ShowMe({ tab, found }: { tab: number; found: number }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="status">{message('popup_pick_failed')}</p>;
  return (
    <button
      type="button"
      class="quiet show-me"
      onClick={() => {
        startPicker(tab).then(
          () => {
            window.close();
          },
          (error: unknown) => {
            console.warn('Winnow: the picker could not start', error);
            setFailed(true);
          },
        );
      }}
    >
      {message(found === 0 ? 'popup_pick' : 'popup_pick_wrong')}
    </button>
  );
}
