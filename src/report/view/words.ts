import type { Figures, Ranked } from '../figures.ts';
import { count } from './format.ts';

/** What the report says, in English as the command line that writes it. */
export const WORDS = {
  kinds: 'Kinds',
  kindsNote: 'How the scores of each kind are spread. The line is the threshold; heights are logarithmic.',
  agreement: 'Agreement with the input’s labels',
  agreementNote: 'The dashed line is what guessing would reach. Point at a curve for thresholds.',
  dialogs: 'Dialogs',
  people: 'People',
  comments: 'Comments',
  bad: 'Lines that could not be read',
  filter: 'Filter',
  more: 'Show more',
  noDialogs: 'There are no dialogs.',
  noPeople: 'Nobody is named.',
  noWorst: 'Every comment is harmless.',
  recall: 'recall',
  precision: 'precision',
  falsePositives: 'false positives',
} as const;

export const dialogsNote = (dialogs: Ranked<unknown>): string =>
  `The most toxic first. The shaded part of a course is its worst stretch.${cutNote(dialogs, 'dialogs')}`;

export const peopleNote = (people: Ranked<unknown>): string =>
  `Whoever does most harm per comment first.${cutNote(people, 'people')}`;

export const worstNote = ({ scored }: Figures['totals']): string =>
  `The highest scores. All ${count(scored)} can be had as a table beside this report.`;

export const badNote = ({ bad }: Figures['totals']): string => `${count(bad)} in all; the others were scored.`;

function cutNote({ count: all, top }: Ranked<unknown>, what: string): string {
  return top.length < all ? ` These are the first ${count(top.length)} of ${count(all)} ${what}.` : '';
}
