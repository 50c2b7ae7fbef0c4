import { LABELS } from '../../core/labels.ts';
import type { DialogFigures, Figures, PersonFigures, Place, WorstComment } from '../figures.ts';
import { Sparkline } from './sparkline.tsx';
import { Table, type Column } from './table.tsx';
import { useWords, type Words } from './words.ts';

const placeOf = ({ file, line }: Place) => `${file}:${line}`;

function Quote({ text, place, by }: { text: string; place: Place; by?: string | undefined }) {
  return (
    <>
      <q dir="auto">{text}</q>
      <small class="place">{by === undefined ? placeOf(place) : <><bdi>{by}</bdi> · {placeOf(place)}</>}</small>
    </>
  );
}

const dialogColumns = ({ count, score, share }: Words): readonly Column<DialogFigures>[] => [
  { name: 'report_dialog', cell: ({ name }) => <bdi class="subject">{name}</bdi>, order: ({ name }) => name },
  { name: 'report_abuse', cell: ({ abuse }) => score(abuse), order: ({ abuse }) => abuse, numeric: true },
  { name: 'report_lines', cell: ({ lines }) => count(lines), order: ({ lines }) => lines, numeric: true },
  { name: 'report_hidden', cell: ({ hidden }) => count(hidden), order: ({ hidden }) => hidden, numeric: true },
  { name: 'report_course', cell: (dialog) => <Sparkline dialog={dialog} /> },
  {
    name: 'report_turned',
    cell: ({ turn }) => turn && <Quote text={turn.text} place={turn} by={turn.author} />,
    order: ({ turn }) => turn?.at ?? Infinity,
  },
  {
    name: 'report_driven',
    cell: ({ drivers }) =>
      drivers.map(({ author, share: part }) => <span key={author} class="driver"><bdi>{author}</bdi> {share(part)}</span>),
    order: ({ drivers }) => drivers.at(0)?.author ?? '',
  },
];

export function DialogTable({ dialogs }: { dialogs: readonly DialogFigures[] }) {
  const words = useWords();
  const textOf = ({ name, turn, drivers }: DialogFigures) =>
    [name, turn?.text, ...drivers.map(({ author }) => author)].join(' ');
  return (
    <Table
      title={words.say('report_dialogs')}
      rows={dialogs}
      columns={dialogColumns(words)}
      textOf={textOf}
      empty={words.say('report_no_dialogs')}
    />
  );
}

const peopleColumns = ({ count, score, label: nameOf }: Words): readonly Column<PersonFigures>[] => [
  { name: 'report_person', cell: ({ name }) => <bdi class="subject">{name}</bdi>, order: ({ name }) => name },
  { name: 'report_harm', cell: ({ harm }) => score(harm), order: ({ harm }) => harm, numeric: true },
  { name: 'report_comments', cell: ({ lines }) => count(lines), order: ({ lines }) => lines, numeric: true },
  { name: 'report_hidden', cell: ({ hidden }) => count(hidden), order: ({ hidden }) => hidden, numeric: true },
  {
    name: 'report_kinds',
    cell: ({ over }) =>
      LABELS.filter((label) => over[label]).map((label) => (
        <span key={label} class="chip">{nameOf(label)} {count(over[label] ?? 0)}</span>
      )),
  },
  { name: 'report_worst', cell: ({ worst }) => worst && <Quote text={worst.text} place={worst} />, order: ({ worst }) => worst?.score ?? 0 },
];

export function PeopleTable({ people }: { people: readonly PersonFigures[] }) {
  const words = useWords();
  const textOf = ({ name, worst }: PersonFigures) => `${name} ${worst?.text ?? ''}`;
  return (
    <Table
      title={words.say('report_people')}
      rows={people}
      columns={peopleColumns(words)}
      textOf={textOf}
      empty={words.say('report_no_people')}
    />
  );
}

const worstColumns = ({ score, label: nameOf }: Words): readonly Column<WorstComment>[] => [
  { name: 'report_comment', cell: (comment) => <Quote text={comment.text} place={comment} by={comment.author} /> },
  { name: 'report_kind', cell: ({ label }) => <span class="chip">{nameOf(label)}</span>, order: ({ label }) => nameOf(label) },
  { name: 'report_score', cell: (comment) => score(comment.score), order: (comment) => comment.score, numeric: true },
];

export function WorstTable({ comments }: { comments: readonly WorstComment[] }) {
  const words = useWords();
  const textOf = ({ text, author, label, file }: WorstComment) => `${text} ${author ?? ''} ${words.label(label)} ${file}`;
  return (
    <Table
      title={words.say('report_comments')}
      rows={comments}
      columns={worstColumns(words)}
      textOf={textOf}
      empty={words.say('report_no_comments')}
    />
  );
}

type BadLine = Figures['bad'][number];

const badColumns = ({ count }: Words): readonly Column<BadLine>[] => [
  { name: 'report_file', cell: ({ file }) => <bdi>{file}</bdi>, order: ({ file }) => file },
  { name: 'report_line', cell: ({ line }) => count(line), order: ({ line }) => line, numeric: true },
  { name: 'report_why', cell: ({ error }) => error, order: ({ error }) => error },
];

export function BadLines({ lines }: { lines: readonly BadLine[] }) {
  const words = useWords();
  const textOf = ({ file, error }: BadLine) => `${file} ${error}`;
  return <Table title={words.say('report_bad')} rows={lines} columns={badColumns(words)} textOf={textOf} empty="" />;
}
