import { MAX_LINE_BYTES, type Line } from './lines.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A line as text; a byte order mark at its beginning is dropped. */
export function decodeLine(line: Line): { text: string } | { reason: string } {
  if (line.bytes === undefined) return { reason: `longer than ${MAX_LINE_BYTES} bytes` };
  try {
    return { text: decoder.decode(line.bytes) };
  } catch {
    return { reason: 'not UTF-8' };
  }
}
