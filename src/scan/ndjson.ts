import { commentOf } from './comment.ts';
import type { Fields } from './fields.ts';
import type { Line } from './lines.ts';
import { reason, type Reason } from './reason.ts';
import type { Row } from './record.ts';
import { decodeLine } from './utf8.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads one JSON object a line. Empty lines are passed over. */
export async function* readNdjson(lines: AsyncIterable<Line>, fields: Fields): AsyncGenerator<Row> {
  for await (const line of lines) {
    const next = { number: line.number + 1, offset: line.end };
    const parsed = parseObject(line);
    if (parsed === 'empty') continue;
    const row = { line: line.number, next };
    if ('reason' in parsed) yield { ...row, reason: parsed.reason };
    else yield { ...row, ...commentOf(fields, (field) => textOf(fieldOf(parsed.object, field))) };
  }
}

/** The object a line holds, or why it holds none. */
export function parseObject(line: Line): { object: JsonObject } | { reason: Reason } | 'empty' {
  const decoded = decodeLine(line);
  if ('reason' in decoded) return decoded;
  if (decoded.text.trim() === '') return 'empty';
  try {
    const value: unknown = JSON.parse(decoded.text);
    return isObject(value) ? { object: value } : { reason: reason('not_object') };
  } catch {
    return { reason: reason('not_json') };
  }
}

/** A field by its name or, where no field is called so, by its path through nested objects. */
export function fieldOf(object: JsonObject, field: string): unknown {
  if (Object.hasOwn(object, field)) return object[field];
  return field
    .split('.')
    .reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), object);
}

/** The names of an object's plain fields, nested ones as paths of at most two steps. */
export function fieldNames(object: JsonObject): string[] {
  return Object.entries(object).flatMap(([key, value]) =>
    isObject(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
