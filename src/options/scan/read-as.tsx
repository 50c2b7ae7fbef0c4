import { message, type MessageKey } from '../../locale/message.ts';
import type { Role } from '../../scan/fields.ts';
import type { Choices, ScanState } from './scan-store.ts';

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

interface ReadAsProps {
  readonly state: ScanState;
  /** Undefined where the file must be chosen again first. */
  readonly onChoose: ((choices: Choices) => void) | undefined;
}

/** What the columns are read as, guessed or chosen; another choice begins the scan anew. */
export function ReadAs({ state: { layout, encoding, choices, file }, onChoose }: ReadAsProps) {
  const choose = (role: Role, column: string) => {
    onChoose?.({ ...choices, named: { ...choices.named, [role]: column } });
  };
  return (
    <details>
      <summary>{message('scan_read_as')}</summary>
      <div class="stack tight">
        {!onChoose && <p class="small soft">{message('scan_choose_again', file.name)}</p>}
        {ROLES.map(([role, name]) => (
          <Choice
            key={role}
            name={message(name)}
            value={layout.fields[role] ?? ''}
            values={layout.columns}
            onChoose={onChoose && ((column) => { choose(role, column); })}
          />
        ))}
        <Choice
          name={message('scan_charset')}
          value={encoding.charset}
          values={CHARSETS.includes(encoding.charset) ? CHARSETS : [encoding.charset, ...CHARSETS]}
          onChoose={onChoose && ((charset) => { onChoose({ ...choices, charset }); })}
        />
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** Empty where there is none. */
  readonly value: string;
  readonly values: readonly string[];
  readonly onChoose: ((value: string) => void) | undefined;
}

function Choice({ name, value, values, onChoose }: ChoiceProps) {
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
