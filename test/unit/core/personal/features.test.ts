import { expect, test } from 'vitest';
import { bucketsOf } from '../../../../src/core/personal/features.ts';

const shared = (one: string, other: string): number => {
  const buckets = new Set(bucketsOf(one));
  return bucketsOf(other).filter((bucket) => buckets.has(bucket)).length;
};

test.each([
  ['English', 'Harold Quince doubled my savings within a month', 'Thanks to Harold Quince my savings doubled too', 'What a lovely garden you have there'],
  ['German', 'Ich habe mit Frau Quendel in einem Monat mein Erspartes verdoppelt, probiert es aus', 'Ehrlich, ohne Frau Quendel hätte ich mein Erspartes nie verdoppelt', 'Was für ein schöner Garten, so etwas sieht man hier selten'],
  ['Russian', 'Госпожа Квинс удвоила мои сбережения за месяц', 'Спасибо, госпожа Квинс: мои сбережения выросли вдвое', 'Какой у вас красивый сад'],
])('what is said in %s is told apart by its words', (_, one, like, unlike) => {
  expect(shared(one, like)).toBeGreaterThan(shared(one, unlike) + 3);
});
