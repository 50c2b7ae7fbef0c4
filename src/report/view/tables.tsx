import { LABELS } from '../../core/labels.ts';
import type { DialogFigures, Figures, PersonFigures, Place, WorstComment } from '../figures.ts';
import { count, labelName, score, share } from './format.ts';
import { Sparkline } from './sparkline.tsx';
import { Table, type Column } from './table.tsx';
import { WORDS } from './words.ts';

const placeOf = ({ file, line }: Place) => `${file}:${line}`;

function Quote({ text, place, by }: { text: string; place: Place; by?: string | undefined }) {
  return (
    <>
      <q dir="auto">{text}</q>
      <small class="place">{by === undefined ? placeOf(place) : <><bdi>{by}</bdi> · {placeOf(place)}</>}</small>
    </>
  );
}

const DIALOG_COLUMNS: readonly Column<DialogFigures>[] = [
  { name: 'Dialog', cell: ({ name }) => <bdi class="subject">{name}</bdi>, order: ({ name }) => name },
  { name: 'Abuse', cell: ({ abuse }) => score(abuse), order: ({ abuse }) => abuse, numeric: true },
  { name: 'Lines', cell: ({ lines }) => count(lines), order: ({ lines }) => lines, numeric: true },
  { name: 'Hidden', cell: ({ hidden }) => count(hidden), order: ({ hidden }) => hidden, numeric: true },
  { name: 'Course', cell: (dialog) => <Sparkline dialog={dialog} /> },
  {
    name: 'Turned',
    cell: ({ turn }) => turn && <Quote text={turn.text} place={turn} by={turn.author} />,
    order: ({ turn }) => turn?.at ?? Infinity,
  },
  {
    name: 'Driven by',
    cell: ({ drivers }) =>
      drivers.map(({ author, share: part }) => <span key={author} class="driver"><bdi>{author}</bdi> {share(part)}</span>),
    order: ({ drivers }) => drivers.at(0)?.author ?? '',
  },
];

export function DialogTable({ dialogs }: { dialogs: readonly DialogFigures[] }) {
  const textOf = ({ name, turn, drivers }: DialogFigures) =>
    [name, turn?.text, ...drivers.map(({ author }) => author)].join(' ');
  return <Table title={WORDS.dialogs} rows={dialogs} columns={DIALOG_COLUMNS} textOf={textOf} empty={WORDS.noDialogs} />;
}

const PEOPLE_COLUMNS: readonly Column<PersonFigures>[] = [
  { name: 'Person', cell: ({ name }) => <bdi class="subject">{name}</bdi>, order: ({ name }) => name },
  { name: 'Harm', cell: ({ harm }) => score(harm), order: ({ harm }) => harm, numeric: true },
  { name: 'Comments', cell: ({ lines }) => count(lines), order: ({ lines }) => lines, numeric: true },
  { name: 'Hidden', cell: ({ hidden }) => count(hidden), order: ({ hidden }) => hidden, numeric: true },
  {
    name: 'Kinds',
    cell: ({ over }) =>
      LABELS.filter((label) => over[label]).map((label) => (
        <span key={label} class="chip">{labelName(label)} {count(over[label] ?? 0)}</span>
      )),
  },
  { name: 'Worst comment', cell: ({ worst }) => worst && <Quote text={worst.text} place={worst} />, order: ({ worst }) => worst?.score ?? 0 },
];

export function PeopleTable({ people }: { people: readonly PersonFigures[] }) {
  const textOf = ({ name, worst }: PersonFigures) => `${name} ${worst?.text ?? ''}`;
  return <Table title={WORDS.people} rows={people} columns={PEOPLE_COLUMNS} textOf={textOf} empty={WORDS.noPeople} />;
}

const WORST_COLUMNS: readonly Column<WorstComment>[] = [
  { name: 'Comment', cell: (comment) => <Quote text={comment.text} place={comment} by={comment.author} /> },
  { name: 'Kind', cell: ({ label }) => <span class="chip">{labelName(label)}</span>, order: ({ label }) => label },
  { name: 'Score', cell: (comment) => score(comment.score), order: (comment) => comment.score, numeric: true },
];

export function WorstTable({ comments }: { comments: readonly WorstComment[] }) {
  const textOf = ({ text, author, label, file }: WorstComment) => `${text} ${author ?? ''} ${labelName(label)} ${file}`;
  return <Table title={WORDS.comments} rows={comments} columns={WORST_COLUMNS} textOf={textOf} empty={WORDS.noWorst} />;
}

type BadLine = Figures['bad'][number];

const BAD_COLUMNS: readonly Column<BadLine>[] = [
  { name: 'File', cell: ({ file }) => <bdi>{file}</bdi>, order: ({ file }) => file },
  { name: 'Line', cell: ({ line }) => count(line), order: ({ line }) => line, numeric: true },
  { name: 'Why', cell: ({ error }) => error, order: ({ error }) => error },
];

export function BadLines({ lines }: { lines: readonly BadLine[] }) {
  return <Table title={WORDS.bad} rows={lines} columns={BAD_COLUMNS} textOf={({ file, error }) => `${file} ${error}`} empty="" />;
}
