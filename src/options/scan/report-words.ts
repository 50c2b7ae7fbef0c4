import { formatNumber, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import type { Words } from '../../report/view/words.ts';

/** The report in the reader's language. */
export const REPORT_WORDS: Words = {
  say: message,
  count: (value) => formatNumber(value),
  share: (value) => formatNumber(value, { style: 'percent', maximumSignificantDigits: 2 }),
  score: (value) => formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  label: reasonName,
};
