import { describe, expect, it } from 'vitest';
import { perLabel, type Label } from '../../../src/core/labels.ts';
import { Dialogs } from '../../../src/report/dialogs.ts';
import type { DialogFigures, PersonFigures } from '../../../src/report/figures.ts';
import { mentionOf } from '../../../src/report/mention.ts';
import { Overview } from '../../../src/report/overview.ts';
import { People } from '../../../src/report/people.ts';
import { Top } from '../../../src/report/top.ts';
import { judge } from '../../../src/scan/judged.ts';

const THRESHOLDS = perLabel(() => 0.5);

function line(number: number, conversation: string, author: string, scores: Partial<Record<Label, number>> = {}, text = 'words') {
  const row = { line: number, next: { number: number + 1, offset: 0 }, comment: { text, author, conversation } };
  return judge('log.csv', [row], [perLabel((label) => scores[label] ?? 0.01)], THRESHOLDS).judged[0];
}

const LOG = [
  line(1, 'calm', 'Ann'),
  line(2, 'quarrel', 'Ann'),
  line(3, 'quarrel', 'Bob', { insult: 0.9, toxicity: 0.8 }, 'an insult'),
  line(4, 'calm', 'Cy', { spam: 0.99 }, 'an advert'),
  line(5, 'quarrel', 'Ann', { toxicity: 0.6 }, 'an answer'),
  line(6, 'quarrel', 'Bob', { insult: 0.9 }, 'another'),
  line(7, 'calm', 'Ann'),
];

function figures() {
  const overview = new Overview(THRESHOLDS);
  const dialogs = new Dialogs();
  const people = new People();
  for (const comment of LOG) {
    const mention = mentionOf(comment);
    overview.add(comment, mention);
    dialogs.add(mention);
    people.add(mention);
  }
  const topDialogs = new Top<DialogFigures>(10);
  const topPeople = new Top<PersonFigures>(10);
  const counts = [dialogs.rank(overview.meanAbuse, topDialogs), people.rank(overview.meanHarm, topPeople)];
  return { ...overview.figures(), counts, dialogs: topDialogs.sorted(), people: topPeople.sorted() };
}

describe('figures of a log', () => {
  it('ranks dialogs by abuse and tells where one turned and who drove it', () => {
    const { dialogs, counts } = figures();
    expect(counts).toEqual([2, 3]);
    expect(dialogs.map(({ name, lines, hidden }) => [name, lines, hidden])).toEqual([
      ['quarrel', 4, 3],
      ['calm', 3, 1],
    ]);
    expect(dialogs.at(0)?.turn).toEqual({ file: 'log.csv', line: 3, at: 2, length: 3, author: 'Bob', text: 'an insult' });
    expect(dialogs.at(0)?.drivers.map(({ author, share }) => [author, share.toFixed(2)])).toEqual([
      ['Bob', '0.75'],
      ['Ann', '0.25'],
    ]);
    expect(dialogs.at(1)?.turn).toBeUndefined();
  });

  it('ranks people by all kinds of harm, with counts and their worst comment', () => {
    const { people } = figures();
    expect(people.map(({ name, hidden, over }) => [name, hidden, over])).toEqual([
      ['Bob', 2, { insult: 2, toxicity: 1 }],
      ['Cy', 1, { spam: 1 }],
      ['Ann', 1, { toxicity: 1 }],
    ]);
    expect(people.at(1)?.worst).toMatchObject({ text: 'an advert', label: 'spam', score: 0.99, line: 4 });
  });

  it('counts what is over each threshold and spreads the scores', () => {
    const { labels, totals, worst } = figures();
    expect(totals).toEqual({ scored: 7, hidden: 4 });
    expect(labels.insult.over).toBe(2);
    expect(labels.spam.histogram.at(0)).toBe(6);
    expect(labels.spam.histogram.at(-1)).toBe(1);
    expect(worst.map(({ line: number }) => number)).toEqual([4, 3, 6, 5]);
  });
});
