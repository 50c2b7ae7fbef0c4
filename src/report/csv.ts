import { stringify } from 'csv-stringify/browser/esm/sync';
import { LABELS } from '../core/labels.ts';
import type { JudgedComment } from '../scan/judged.ts';

const COLUMNS = ['file', 'line', 'conversation', 'author', 'time', 'text', 'hidden', 'reasons', ...LABELS];

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/**
 * Comments as rows of a CSV (RFC 4180) that a spreadsheet may open: a cell that it would take for a formula
 * begins with an apostrophe instead (OWASP, CSV Injection).
 */
export function csvRows(comments: readonly JudgedComment[]): string {
  const rows = comments.map(({ file, line, conversation, author, time, text, hidden, reasons, scores }) => [
    ...[file, line, conversation, author, time, text, hidden ? 1 : 0, reasons.join(' ')].map(defused),
    ...LABELS.map((label) => scores[label]),
  ]);
  return stringify(rows, { record_delimiter: 'windows' });
}

/**
 * An apostrophe before whatever could begin a formula: at the beginning of the cell, and after the semicolons,
 * tabs and line breaks at which a spreadsheet of another language would begin a cell of its own.
 */
function defused(cell: string | number | undefined): string | number | undefined {
  return typeof cell === 'string' ? cell.replace(/(^|[;\t\r\n])(["\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1$2'") : cell;
}
