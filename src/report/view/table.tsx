import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { moveAmongRows } from './keys.ts';
import { useWords, type WordKey } from './words.ts';

export interface Column<T> {
  readonly name: WordKey;
  readonly cell: (row: T) => ComponentChildren;
  /** What it is sorted by; a column without is not sorted. */
  readonly order?: (row: T) => number | string;
  readonly numeric?: boolean;
}

interface TableProps<T> {
  /** Names the table for the filter and for who cannot see it. */
  readonly title: string;
  /** In their own order, which is the first that is shown. */
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  /** What the filter looks through. */
  readonly textOf: (row: T) => string;
  readonly empty: string;
}

/** Rows shown at first, and added at each wish for more. */
const PAGE = 15;

interface Sorting {
  readonly column: WordKey;
  readonly descending: boolean;
}

/** A table to filter, to sort by any column and to walk through with the arrow keys. */
export function Table<T>({ title, rows, columns, textOf, empty }: TableProps<T>) {
  const { say, count } = useWords();
  const [filter, setFilter] = useState('');
  const [sorting, setSorting] = useState<Sorting>();
  const [shown, setShown] = useState(PAGE);
  const matching = useMemo(() => sorted(filtered(rows, filter, textOf), columns, sorting), [rows, filter, sorting]);
  if (rows.length === 0) return <p class="empty">{empty}</p>;
  const toggle = (column: Column<T>) => {
    const again = sorting?.column === column.name;
    setSorting({ column: column.name, descending: again ? !sorting.descending : column.numeric === true });
  };
  return (
    <>
      <div class="tools">
        <input
          type="search"
          placeholder={say('report_filter')}
          aria-label={say('report_filter_label', title)}
          value={filter}
          onInput={(event) => { setFilter(event.currentTarget.value); }}
        />
        <span class="found" role="status">
          {matching.length === rows.length ? count(rows.length) : say('report_found', count(matching.length), count(rows.length))}
        </span>
      </div>
      <div class="scroll">
        <table aria-label={title} onKeyDown={moveAmongRows}>
          <thead>
            <tr>{columns.map((column) => <Heading key={column.name} column={column} sorting={sorting} toggle={toggle} />)}</tr>
          </thead>
          <tbody>
            {matching.slice(0, shown).map((row, index) => (
              <tr key={index} tabIndex={index === 0 ? 0 : -1}>
                {columns.map((column) => (
                  <td key={column.name} class={column.numeric ? 'number' : undefined} data-name={say(column.name)}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {matching.length > shown && (
        <button type="button" class="more" onClick={() => { setShown(shown + PAGE * 6); }}>
          {say('report_more')}
        </button>
      )}
    </>
  );
}

interface HeadingProps<T> {
  readonly column: Column<T>;
  readonly sorting: Sorting | undefined;
  readonly toggle: (column: Column<T>) => void;
}

function Heading<T>({ column, sorting, toggle }: HeadingProps<T>) {
  const { say } = useWords();
  const direction = sorting?.column === column.name ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" class={column.numeric ? 'number' : undefined} aria-sort={direction ?? 'none'}>
      {column.order ? (
        <button type="button" onClick={() => { toggle(column); }}>
          {say(column.name)}
          <span class="arrow" aria-hidden="true">{direction ? (direction === 'descending' ? '▾' : '▴') : ''}</span>
        </button>
      ) : (
        say(column.name)
      )}
    </th>
  );
}

function filtered<T>(rows: readonly T[], filter: string, textOf: (row: T) => string): readonly T[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function sorted<T>(rows: readonly T[], columns: readonly Column<T>[], sorting: Sorting | undefined): readonly T[] {
  const order = columns.find(({ name }) => name === sorting?.column)?.order;
  if (!sorting || !order) return rows;
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return sign * (typeof x === 'string' ? x.localeCompare(String(y)) : x - Number(y));
  });
}
