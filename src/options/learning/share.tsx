import { useState } from 'preact/hooks';
import type { Correction } from '../../core/corrections/correction.ts';
import { writeCorrections } from '../../core/corrections/csv.ts';
import { MASKS, maskText, type Mask } from '../../core/corrections/mask.ts';
import { message, type MessageKey } from '../../locale/message.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { MoreButton } from './more-button.tsx';

const NAMES: Readonly<Record<Mask, MessageKey>> = {
  names: 'share_names',
  handles: 'share_handles',
  numbers: 'share_numbers',
  links: 'share_links',
};

/** So many lines are shown at first, and added at each wish for more. */
const PAGE = 50;

/** Saves chosen corrections for others to train on: masked, seen line by line, without site and time. */
export function Share({ corrections }: { corrections: readonly Correction[] }) {
  const [masks, setMasks] = useState<ReadonlySet<Mask>>(new Set(MASKS));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const shared = corrections.filter(({ key }) => chosen.has(key)).map(({ text, verdict }) => ({ verdict, text: maskText(text, masks) }));
  return (
    <details class="card stack tight">
      <summary>{message('share_title')}</summary>
      <p class="soft small">{message('share_hint')}</p>
      <fieldset class="row">
        <legend>{message('share_mask')}</legend>
        {MASKS.map((mask) => (
          <label key={mask}>
            <input
              type="checkbox"
              checked={masks.has(mask)}
              onChange={() => {
                setMasks(toggled(masks, mask));
              }}
            />{' '}
            {message(NAMES[mask])}
          </label>
        ))}
      </fieldset>
      <ul class="stack tight">
        {corrections.slice(0, shown).map(({ key, text }) => (
          <li key={key}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={() => {
                  setChosen(toggled(chosen, key));
                }}
              />
              <bdi>{maskText(text, masks)}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <div class="row">
        {corrections.length > shown && (
          <MoreButton
            onMore={() => {
              setShown(shown + PAGE);
            }}
          />
        )}
        <button
          type="button"
          disabled={shared.length === 0}
          onClick={() => {
            downloadFile('winnow-shared.csv', writeCorrections(shared), 'text/csv');
          }}
        >
          {message('share_save')}
        </button>
      </div>
    </details>
  );
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
