import { useState } from 'preact/hooks';
import { withSite } from '../../core/settings.ts';
import { siteName } from '../../core/site.ts';
import { message } from '../../locale/message.ts';
import { useSettings } from '../../ui/settings-context.tsx';

/** Switches Winnow off on a site whose address or name is typed or pasted. */
export function AddSite() {
  const { update } = useSettings();
  const [draft, setDraft] = useState('');
  const site = siteOf(draft);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (site === undefined) return;
        update((before) => withSite(before, site, { enabled: false }));
        setDraft('');
      }}
    >
      <input
        type="text"
        class="grow"
        value={draft}
        inputMode="url"
        placeholder={message('sites_address')}
        aria-label={message('sites_address')}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
      />
      <button type="submit" disabled={site === undefined}>
        {message('sites_add')}
      </button>
    </form>
  );
}

function siteOf(typed: string): string | undefined {
  const address = typed.trim();
  if (address === '' || /\s/.test(address)) return undefined;
  return siteName(address.includes('://') ? address : `https://${address}`);
}
