import { message, type MessageKey } from '../../locale/message.ts';
import type { Role } from '../../scan/fields.ts';
import type { Reading } from '../../scan/input.ts';
import type { Choice, Choices, ScanPlan } from './scan-store.ts';

const ROLES: readonly (readonly [role: Role, name: MessageKey])[] = [
  ['text', 'scan_role_text'],
  ['author', 'scan_role_author'],
  ['conversation', 'scan_role_conversation'],
  ['time', 'scan_role_time'],
];

/** Those in use where comments are written, by the names that the Encoding Standard gives them. */
const CHARSETS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'],
  ...['iso-8859-2', 'koi8-r', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'],
];

/** So many logs are shown: who scans more has made them alike. */
const MOST_SHOWN = 20;

type Log = Extract<Reading, { kind: 'log' }>;

interface ReadAsProps {
  readonly plan: ScanPlan;
  /** Undefined where the files must be chosen again first. */
  readonly onChoose: ((choices: Choices) => void) | undefined;
}

/** What the columns of the logs are read as, guessed or chosen; another choice begins the scan anew. */
export function ReadAs({ plan: { inputs, choices }, onChoose }: ReadAsProps) {
  const logs = inputs.flatMap(({ path, reading }) => (reading.kind === 'log' ? [{ path, log: reading }] : []));
  return logs.slice(0, MOST_SHOWN).map(({ path, log }) => (
    <details key={path}>
      <summary>{inputs.length > 1 ? <>{message('scan_read_as')}: <bdi>{path}</bdi></> : message('scan_read_as')}</summary>
      <div class="stack tight">
        {!onChoose && <p class="small soft">{message('scan_choose_again', path)}</p>}
        <Columns
          log={log}
          choice={choices[path] ?? { named: {} }}
          onChoose={onChoose && ((choice) => { onChoose({ ...choices, [path]: choice }); })}
        />
      </div>
    </details>
  ));
}

interface ColumnsProps {
  readonly log: Log;
  readonly choice: Choice;
  readonly onChoose: ((choice: Choice) => void) | undefined;
}

function Columns({ log: { layout, encoding }, choice, onChoose }: ColumnsProps) {
  return (
    <>
      {ROLES.map(([role, name]) => (
        <Selection
          key={role}
          name={message(name)}
          value={layout.fields[role] ?? ''}
          values={layout.columns}
          onChoose={onChoose && ((column) => { onChoose({ ...choice, named: { ...choice.named, [role]: column } }); })}
        />
      ))}
      <Selection
        name={message('scan_charset')}
        value={encoding.charset}
        values={CHARSETS.includes(encoding.charset) ? CHARSETS : [encoding.charset, ...CHARSETS]}
        onChoose={onChoose && ((charset) => { onChoose({ ...choice, charset }); })}
      />
    </>
  );
}

interface SelectionProps {
  readonly name: string;
  /** Empty where there is none. */
  readonly value: string;
  readonly values: readonly string[];
  readonly onChoose: ((value: string) => void) | undefined;
}

function Selection({ name, value, values, onChoose }: SelectionProps) {
  return (
    <label class="row spread">
      {name}
      <select disabled={!onChoose} value={value} onChange={(event) => onChoose?.(event.currentTarget.value)}>
        {value === '' && <option value="">–</option>}
        {values.map((each) => <option key={each} value={each}>{each}</option>)}
      </select>
    </label>
  );
}
