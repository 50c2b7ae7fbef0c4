import { expect, it } from 'vitest';
import { answer, readRequest, type Request } from '../../../src/cli/score.ts';
import { perLabel, LABELS } from '../../../src/core/labels.ts';
import type { CommentModel } from '../../../src/core/model/types.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const lineOf = (text: string | undefined, number = 1) => ({ number, start: 0, end: 0, bytes: text === undefined ? undefined : bytes(text) });

/** Calls a text spam as much as it is long. */
const model: CommentModel = {
  version: 'test',
  defaultThresholds: perLabel(() => 0.5),
  score: (texts) => Promise.resolve(texts.map((text) => perLabel((label) => (label === 'spam' ? text.length / 10 : 0)))),
  explain: () => [],
};

it('reads the text of a line', () => {
  expect(readRequest(lineOf('{"text": "hello", "more": 1}'))).toEqual({ text: 'hello' });
});

it.each<[string | undefined, RegExp]>([
  ['', /empty/],
  ['{', /not JSON/],
  ['["text"]', /not a JSON object/],
  ['{"txt": "a"}', /no "text"/],
  ['{"text": 7}', /no "text"/],
  [undefined, /longer than/],
])('tells what is wrong with %j', (line, message) => {
  const request = readRequest(lineOf(line, 12)) as { error: string; line: number };
  expect(request.error).toMatch(message);
  expect(request.line).toBe(12);
});

it('answers in order, errors in their place', async () => {
  const requests: Request[] = [{ text: 'a' }, { error: 'not JSON', line: 2 }, { text: '12345678' }];
  const lines = (await answer(model, requests)).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ hidden: false, reasons: [] });
  expect(Object.keys(lines[0].scores as object)).toEqual([...LABELS]);
  expect(lines[1]).toEqual({ error: 'not JSON', line: 2 });
  expect(lines[2]).toMatchObject({ hidden: true, reasons: ['spam'] });
});
