import { message, type MessageKey } from '../../locale/message.ts';
import type { Reason, ReasonCode } from '../../scan/reason.ts';

const KEYS: Readonly<Record<ReasonCode, MessageKey>> = {
  no_text: 'scan_no_text',
  too_long: 'scan_too_long',
  not_utf8: 'scan_not_utf8',
  not_json: 'scan_not_json',
  not_object: 'scan_not_object',
  cell_count: 'scan_cell_count',
  open_quote: 'scan_open_quote',
  no_record: 'scan_no_record',
  no_column: 'scan_no_column',
  no_text_column: 'scan_no_text_column',
  broken_gzip: 'scan_broken_gzip',
  bomb: 'scan_bomb',
  huge_page: 'scan_too_long',
  no_page: 'scan_no_page',
};

/** A reason in the reader's language. */
export function toldReason({ code, values }: Reason): string {
  return message(KEYS[code], ...values);
}
