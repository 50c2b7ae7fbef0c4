import { MAX_LINE_BYTES, type Line } from './lines.ts';
import { reason, type Reason } from './reason.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A line as text; a byte order mark at its beginning is dropped. */
export function decodeLine(line: Line): { text: string } | { reason: Reason } {
  if (line.bytes === undefined) return { reason: reason('too_long', MAX_LINE_BYTES) };
  try {
    return { text: decoder.decode(line.bytes) };
  } catch {
    return { reason: reason('not_utf8') };
  }
}
