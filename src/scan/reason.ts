/** Why a line holds no comment or an input cannot be read; `$1`, `$2` stand for the values that come with it. */
const IN_ENGLISH = {
  no_text: 'no text in $1',
  too_long: 'longer than $1 bytes',
  not_utf8: 'not UTF-8',
  not_json: 'not JSON',
  not_object: 'not a JSON object',
  cell_count: '$1 cells where $2 belong',
  open_quote: 'a quote is not closed',
  no_record: 'holds no record to tell its columns from.',
  no_column: 'has no column $1, but $2.',
  no_text_column: 'no column looks like text; name it with --text: $1.',
  broken_gzip: 'the gzip file is broken from here on ($1)',
  bomb: 'it unpacks to more than $1 times its size, as only a decompression bomb does',
  huge_page: 'it is larger than $1 bytes, too large for a saved page',
  no_page: 'no web page is in it: save the page again, as a single file or as HTML',
} as const;

export type ReasonCode = keyof typeof IN_ENGLISH;

/** As data, so that a page can tell it in its reader's language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: readonly (string | number)[];
}

export function reason(code: ReasonCode, ...values: (string | number)[]): Reason {
  return { code, values };
}

/** A reason as the command line tells it. */
export function inEnglish({ code, values }: Reason): string {
  return IN_ENGLISH[code].replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}

/** An input that cannot be read, or not to its end; what came before counts. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';

  constructor(
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(inEnglish(reason), options);
  }
}
