import { useEffect, useState } from 'preact/hooks';
import { message } from '../locale/message.ts';
import { browser } from '../protocol/browser.ts';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** Offers to allow all sites where the browser or the reader has not done so at installation. */
export function Access() {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    browser.permissions.contains(EVERYWHERE).then(setAllowed, (error: unknown) => {
      console.error('Winnow: it is not known which sites may be read', error);
    });
  }, []);
  if (allowed) return null;
  return (
    <div class="notice stack tight">
      <p>{message('welcome_access')}</p>
      <div>
        <button type="button" class="primary" onClick={() => void browser.permissions.request(EVERYWHERE).then(setAllowed)}>
          {message('welcome_allow')}
        </button>
      </div>
    </div>
  );
}
