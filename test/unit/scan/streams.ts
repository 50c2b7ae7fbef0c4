import { readLines, type Line } from '../../../src/scan/lines.ts';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export function linesOf(text: string): AsyncGenerator<Line> {
  return readLines(stream([encode(text)]));
}
