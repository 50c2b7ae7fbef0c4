import { useState } from 'preact/hooks';
import type { Correction } from '../../core/corrections/correction.ts';
import { CsvProblem, MAX_CSV_LENGTH, readCorrections, writeCorrections } from '../../core/corrections/csv.ts';
import { LABELS, type Label } from '../../core/labels.ts';
import { formatNumber, message, plural } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { changeLearned, type LearnedData } from './learned-data.ts';

/** So many corrections are shown at once; the others are found by searching. */
const MOST_SHOWN = 100;

/** The list of corrections: search, fix, delete, take out and in as a file. */
export function Corrections({ learned: { corrections } }: { learned: LearnedData }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = corrections.filter(({ text, site }) => `${text}\n${site ?? ''}`.toLowerCase().includes(wanted));
  return (
    <section class="card stack tight">
      <h2>{plural('learning_corrections', corrections.length)}</h2>
      <label class="row">
        {message('learning_search')}
        <input
          type="search"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
      </label>
      <ul class="stack tight">
        {found.slice(0, MOST_SHOWN).map((correction) => (
          <Item key={correction.key} correction={correction} />
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p class="soft small">{plural('learning_more', found.length - MOST_SHOWN)}</p>}
      <Files corrections={corrections} />
    </section>
  );
}

function Item({ correction }: { correction: Correction }) {
  const { key, text, verdict, site } = correction;
  const said = LABELS.find((label) => verdict[label] === 1) ?? 'fine';
  const say = (now: Label | 'fine'): Promise<void> => {
    const fine = Object.fromEntries(LABELS.filter((label) => verdict[label] !== undefined).map((label) => [label, 0]));
    const fixed = { ...correction, verdict: now === 'fine' ? fine : { [now]: 1 }, time: Date.now() };
    return changeLearned(({ corrections }) => corrections.put([fixed]));
  };
  return (
    <li class="row">
      <bdi class="excerpt">{text}</bdi>
      {site !== undefined && <span class="soft small">{site}</span>}
      <select
        aria-label={message('learning_verdict')}
        value={said}
        onChange={(event) => void say(LABELS.find((label) => label === event.currentTarget.value) ?? 'fine')}
      >
        <option value="fine">{message('learning_fine')}</option>
        {LABELS.map((label) => (
          <option key={label} value={label}>
            {reasonName(label)}
          </option>
        ))}
      </select>
      <button type="button" class="quiet" onClick={() => void changeLearned(({ corrections }) => corrections.delete(key))}>
        {message('learning_delete')}
      </button>
    </li>
  );
}

function Files({ corrections }: { corrections: readonly Correction[] }) {
  const [outcome, setOutcome] = useState<{ text: string; failed: boolean }>();

  async function take(file: File): Promise<void> {
    try {
      if (file.size > MAX_CSV_LENGTH) throw new CsvProblem(message('learning_file_large', formatNumber(MAX_CSV_LENGTH / 1e6)));
      const read = readCorrections(await file.text(), Date.now());
      await changeLearned((stores) => stores.corrections.put(read.corrections));
      setOutcome({ text: plural('learning_imported', read.corrections.length, read.skipped), failed: false });
    } catch (error) {
      setOutcome({ text: message('learning_import_failed', error instanceof Error ? error.message : String(error)), failed: true });
    }
  }

  return (
    <>
      <div class="row">
        <button
          type="button"
          disabled={corrections.length === 0}
          onClick={() => {
            downloadFile('winnow-corrections.csv', writeCorrections(corrections), 'text/csv');
          }}
        >
          {message('learning_export')}
        </button>
        <label class="button file">
          {message('learning_import')}
          <input
            type="file"
            class="unseen"
            accept=".csv,text/csv"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) void take(file);
              input.value = '';
            }}
          />
        </label>
      </div>
      <div role="status">{outcome && <p class={`notice ${outcome.failed ? 'error' : ''}`}>{outcome.text}</p>}</div>
    </>
  );
}
