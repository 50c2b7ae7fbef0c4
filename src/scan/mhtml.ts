/** A web page within a file of several parts: the page itself, or one of its frames. */
export interface HtmlPart {
  readonly bytes: Uint8Array;
  /** As its header names it. */
  readonly charset?: string;
}

/** A header longer than this is none. */
const MAX_HEADER_BYTES = 1 << 16;

/** Parts within parts: browsers write one level, mail programs two. */
const MAX_DEPTH = 4;

const [NEWLINE, RETURN, EQUALS] = [0x0a, 0x0d, 0x3d];

/** One character a byte, so that places in the text are places in the bytes. */
const ASCII = new TextDecoder('windows-1252');

/** What stands below a header (RFC 2045). */
interface Entity {
  readonly body: Uint8Array;
  /** In small letters; empty where the header does not say. */
  readonly type: string;
  readonly encoding: string;
  readonly boundary: string | undefined;
  readonly charset: string | undefined;
}

/**
 * The web pages in a file that a browser has saved a page to as a whole: MHTML, that is MIME's `multipart/related`
 * (RFC 2557). In their order, the page before its frames; takes time as long as the file, and keeps one part at a time.
 * @returns undefined where the file is no MIME message.
 */
export function htmlPartsOf(file: Uint8Array): Generator<HtmlPart, void> | undefined {
  const entity = entityOf(file);
  return entity && entity.type !== '' ? htmlIn(entity, 0) : undefined;
}

function* htmlIn(entity: Entity, depth: number): Generator<HtmlPart, void> {
  const { body, type, encoding, boundary, charset } = entity;
  if (type === 'text/html' || type === 'application/xhtml+xml') {
    yield { bytes: decoded(body, encoding), ...(charset !== undefined && { charset }) };
  } else if (type.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH) {
    for (const part of partsOf(body, boundary)) {
      const inner = entityOf(part);
      if (inner) yield* htmlIn(inner, depth + 1);
    }
  }
}

function entityOf(bytes: Uint8Array): Entity | undefined {
  const text = ASCII.decode(bytes.subarray(0, MAX_HEADER_BYTES));
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  if (!end) return undefined;
  // A line that begins with a space goes on with the one before.
  const lines = text.slice(0, end.index).replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).filter(Boolean);
  if (!lines.every((line) => /^[!-9;-~]+:/.test(line))) return undefined;
  const field = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? '';
  const contentType = field('content-type');
  const parameter = (name: string) => new RegExp(`;\\s*${name}=(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(contentType)?.slice(1).find(Boolean);
  return {
    body: bytes.subarray(end.index + end[0].length),
    type: /^[^\s;]*/.exec(contentType)?.[0].toLowerCase() ?? '',
    encoding: field('content-transfer-encoding').toLowerCase(),
    boundary: parameter('boundary'),
    charset: parameter('charset'),
  };
}

/** What stands between the lines that are the boundary; the last part may be cut off. */
function* partsOf(body: Uint8Array, boundary: string): Generator<Uint8Array> {
  const delimiter = new TextEncoder().encode(`--${boundary}`);
  let begin: number | undefined;
  for (let at = 0; at < body.length; ) {
    const newline = body.indexOf(NEWLINE, at);
    const next = newline === -1 ? body.length : newline + 1;
    const isDelimiter = delimiter.every((byte, index) => body[at + index] === byte);
    const rest = isDelimiter ? ASCII.decode(body.subarray(at + delimiter.length, next)).trimEnd() : undefined;
    if (rest === '' || rest === '--') {
      if (begin !== undefined) yield body.subarray(begin, withoutBreak(body, at));
      if (rest === '--') return;
      begin = next;
    }
    at = next;
  }
  if (begin !== undefined) yield body.subarray(begin);
}

/** The line break before a boundary belongs to it. */
function withoutBreak(body: Uint8Array, end: number): number {
  return body[end - 2] === RETURN ? end - 2 : end - 1;
}

function decoded(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body);
  return encoding === 'base64' ? fromBase64(body) : body;
}

/** RFC 2045, 6.7; what is not as it should be stands for itself. */
function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    const [next, afterNext] = [body[at + 1], body[at + 2]];
    const value = byte === EQUALS ? 16 * hexDigit(next) + hexDigit(afterNext) : NaN;
    if (byte === EQUALS && next === NEWLINE) at += 1;
    else if (byte === EQUALS && next === RETURN && afterNext === NEWLINE) at += 2;
    else if (value >= 0) {
      bytes[length++] = value;
      at += 2;
    } else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : NaN;
}

function fromBase64(body: Uint8Array): Uint8Array {
  const letters = ASCII.decode(body).replaceAll(/[^A-Za-z\d+/]/g, '');
  // A single letter holds no byte.
  const text = atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
