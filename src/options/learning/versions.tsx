import { useState } from 'preact/hooks';
import type { PersonalVersion } from '../../core/personal/version.ts';
import { formatPercent, languageTag, message, plural } from '../../locale/message.ts';
import { changeLearned, type LearnedData } from './learned-data.ts';
import { MoreButton } from './more-button.tsx';

/** So many versions are shown at first, and added at each wish for more. */
const PAGE = 10;

/** Every version, to be gone back to, with what it changed; the latest first. */
export function Versions({ learned: { versions, state } }: { learned: LearnedData }) {
  const [shown, setShown] = useState(PAGE);
  return (
    <section class="card stack tight">
      <h2>{message('learning_versions')}</h2>
      <ul class="stack tight">
        {versions.filter(({ id }, place) => place < shown || id === state.active).map((version) => (
          <li key={version.id} class="stack tight">
            <UseChoice id={version.id} active={state.active} label={title(version)} />
            <Figures version={version} />
          </li>
        ))}
        <li>
          <UseChoice id={0} active={state.active} label={message('learning_shipped')} />
        </li>
      </ul>
      {versions.length > shown && (
        <div>
          <MoreButton
            onMore={() => {
              setShown(shown + PAGE);
            }}
          />
        </div>
      )}
    </section>
  );
}

function UseChoice({ id, active, label }: { id: number; active: number; label: string }) {
  return (
    <label class="choice">
      <input
        type="radio"
        name="version"
        checked={id === active}
        onChange={() => void changeLearned(({ versions }) => versions.use(id))}
      />
      <span>{label}</span>
    </label>
  );
}

function title({ id, time, corrections }: PersonalVersion): string {
  const date = new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  return `${message('learning_version', id, date)} · ${plural('learning_from', corrections)}`;
}

function Figures({ version: { report } }: { version: PersonalVersion }) {
  const { before, after, ordinaryHidden, unwantedHidden } = report;
  const ofOrdinary = Math.max(1, ordinaryHidden.total);
  const ofUnwanted = Math.max(1, unwantedHidden.total);
  return (
    <table class="figures small">
      <thead>
        <tr>
          <td />
          <th scope="col">{message('learning_before')}</th>
          <th scope="col">{message('learning_after_training')}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={message('learning_right')} shares={[before.right / Math.max(1, before.total), after.right / Math.max(1, after.total)]} />
        <Row name={message('learning_ordinary')} shares={[ordinaryHidden.before / ofOrdinary, ordinaryHidden.after / ofOrdinary]} />
        <Row name={message('learning_unwanted')} shares={[unwantedHidden.before / ofUnwanted, unwantedHidden.after / ofUnwanted]} />
      </tbody>
    </table>
  );
}

function Row({ name, shares }: { name: string; shares: readonly number[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {shares.map((share, index) => (
        <td key={index}>
          <meter value={share} aria-hidden="true" /> {formatPercent(share)}
        </td>
      ))}
    </tr>
  );
}
