import { expect, test } from 'vitest';
import { tellsDate } from '../../../../src/content/find/dates.ts';
import { readHeading } from '../../../../src/content/find/headings.ts';
import { soundsPersonal, tellsAction, tellsMore, tellsReply, tellsSpeaker } from '../../../../src/content/find/vocabulary.ts';

test.each([
  [tellsDate, ['2 May 2020', 'vor 3 Tagen', 'yesterday', '5 мая 2020', '1 août 2019', '10:15 pm']],
  [tellsReply, ['Reply', 'Répondre', 'Ответить', 'Log in to reply']],
  [tellsAction, ['Share', 'Gefällt mir', 'Нравится']],
  [tellsSpeaker, ['Ann says:', 'Von Ida', 'Автор: Пётр', 'Ann schrieb am 2. Mai']],
  [tellsMore, ['Read more', 'Lire la suite', 'Читать далее']],
  [soundsPersonal, ['Thank you', 'danke dir', 'Спасибо']],
] as const)('%o reads a text in whatever case it is written', (tells: (text: string) => boolean, texts: readonly string[]) => {
  for (const text of texts) expect([text, text.toUpperCase()].map((written) => tells(written.toLowerCase()))).toEqual([true, true]);
});

test('a heading over comments tells their number, in figures or in words', () => {
  const counts = ['12 Comments', 'ONE COMMENT', 'Kommentare (3)', '1,204 replies', 'Комментарии: 7'].map((text) => readHeading(text.toLowerCase())?.count);
  expect(counts).toEqual([12, 1, 3, 1204, 7]);
  expect(readHeading('comments')).toEqual({});
  expect(readHeading('contact')).toBeUndefined();
});
