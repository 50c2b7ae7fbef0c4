import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { message, plural } from '../../locale/message.ts';
import { MAX_ENTRY_LENGTH } from '../../storage/schema.ts';
import { useSettings } from '../../ui/settings-context.tsx';

/** Long lists get a field to search them. */
const SEARCH_FROM = 12;

type ListKey = 'alwaysHide' | 'neverHide' | 'trustedAuthors';

/** A list of words or names that the reader adds to and takes from. */
export function ListEditor(props: {
  list: ListKey;
  title: string;
  hint: string;
  placeholder: string;
  /** What an entry would do that the reader may not want. */
  warning?: (entry: string) => string | undefined;
}) {
  const { list, title, hint, placeholder, warning } = props;
  const { settings, update } = useSettings();
  const [draft, setDraft] = useState('');
  const [search, setSearch] = useState('');
  const id = useId();
  const entries = settings[list];
  const entry = draft.trim();
  const doubt = entry === '' ? undefined : warning?.(entry);

  return (
    <section class="card stack tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft small">{hint}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (entry === '') return;
          update((before) => withEntry(before, list, entry));
          setDraft('');
        }}
      >
        <input
          type="text"
          class="grow"
          value={draft}
          maxLength={MAX_ENTRY_LENGTH}
          placeholder={placeholder}
          aria-label={placeholder}
          aria-describedby={`${id}-doubt`}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
        <button type="submit" disabled={entry === ''}>
          {message('lists_add')}
        </button>
      </form>
      <p id={`${id}-doubt`} role="status" class={doubt === undefined ? 'unseen' : 'notice small'}>
        {doubt}
      </p>
      {entries.length >= SEARCH_FROM && (
        <input
          type="search"
          value={search}
          placeholder={plural('lists_search', entries.length)}
          aria-label={plural('lists_search', entries.length)}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
      )}
      {entries.length === 0 && <p class="soft small">{message('lists_empty')}</p>}
      <ul class="chips">
        {entries.filter(containing(search)).map((one) => (
          <li key={one}>
            <bdi>{one}</bdi>
            <button
              type="button"
              class="quiet"
              aria-label={message('lists_remove', one)}
              onClick={() => {
                update((before) => ({ ...before, [list]: before[list].filter((other) => other !== one) }));
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function containing(search: string): (entry: string) => boolean {
  const wanted = search.trim().toLowerCase();
  return (entry) => entry.toLowerCase().includes(wanted);
}

function withEntry(settings: Settings, list: ListKey, entry: string): Settings {
  return { ...settings, [list]: [...new Set([...settings[list], entry])] };
}
