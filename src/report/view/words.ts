import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Label } from '../../core/labels.ts';

/** What the report says, in English as the command line that writes it; `$1`, `$2` stand for numbers and names. */
export const ENGLISH = {
  report_comments_unit: 'comments',
  report_hidden_unit: 'would be hidden',
  report_dialogs_unit: 'dialogs',
  report_people_unit: 'people',
  report_bad_unit: 'unreadable lines',
  report_inputs_more: '$1 and $2 more',
  report_model: 'model $1',
  report_kinds: 'Kinds',
  report_kinds_note: 'How the scores of each kind are spread. The line is the threshold; heights are logarithmic.',
  report_kind_summary: '$1: $2 over $3',
  report_agreement: 'Agreement with the input’s labels',
  report_agreement_note: 'The dashed line is what guessing would reach. Point at a curve for thresholds.',
  report_precision_over_recall: '$1: precision over recall',
  report_roc: '$1: ROC curve',
  report_precision: 'precision',
  report_recall: 'recall',
  report_false_positives: 'false positives',
  report_curve_point: 'threshold $1: precision $2, recall $3, false positives $4',
  report_dialogs: 'Dialogs',
  report_dialogs_note: 'The most toxic first. The shaded part of a course is its worst stretch.',
  report_people: 'People',
  report_people_note: 'Whoever does most harm per comment first.',
  report_cut_note: 'These are the first $1 of $2.',
  report_comments: 'Comments',
  report_comments_note: 'The highest scores. All $1 can be had as a table.',
  report_bad: 'Lines that could not be read',
  report_bad_note: '$1 in all; the others were scored.',
  report_filter: 'Filter',
  report_filter_label: 'Filter: $1',
  report_found: '$1 of $2',
  report_more: 'Show more',
  report_no_dialogs: 'There are no dialogs.',
  report_no_people: 'Nobody is named.',
  report_no_comments: 'Every comment is harmless.',
  report_dialog: 'Dialog',
  report_abuse: 'Abuse',
  report_lines: 'Lines',
  report_hidden: 'Hidden',
  report_course: 'Course',
  report_turned: 'Turned',
  report_driven: 'Driven by',
  report_person: 'Person',
  report_harm: 'Harm',
  report_worst: 'Worst comment',
  report_comment: 'Comment',
  report_kind: 'Kind',
  report_score: 'Score',
  report_file: 'File',
  report_line: 'Line',
  report_why: 'Why',
  report_stretch: 'worst from line $1 on, for $2 of $3 lines',
  report_calm: 'calm throughout',
} as const;

export type WordKey = keyof typeof ENGLISH;

/** How a report speaks: its words, its numbers and the names of the labels, in one language. */
export interface Words {
  readonly say: (key: WordKey, ...values: readonly string[]) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly score: (value: number) => string;
  readonly label: (label: Label) => string;
}

const whole = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

export const IN_ENGLISH: Words = {
  say: (key, ...values) => ENGLISH[key].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  count: (value) => whole.format(value),
  share: (value) => percent.format(value),
  score: (value) => value.toFixed(2),
  label: (label) => label.replaceAll('_', ' '),
};

export const SpokenWords = createContext(IN_ENGLISH);

export function useWords(): Words {
  return useContext(SpokenWords);
}
