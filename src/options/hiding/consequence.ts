import type { Label } from '../../core/labels.ts';
import { formatNumber, message } from '../../locale/message.ts';
import { inEvery, oneIn, type TradeOff } from './trade-off.ts';

/** Rarer than one in so many has not been measured: the samples are not large enough to say. */
const RAREST = 10_000;

/** What a place of a slider means, a sentence each: what it catches, what it wrongly hides. */
export function consequences({ caught, wronglyHidden }: TradeOff, label: Label): string[] {
  if (caught === 0 && wronglyHidden === 0) return [message('consequence_nothing')];
  const { part, of } = inEvery(caught);
  const what = label === 'spam' ? 'consequence_caught_spam' : 'consequence_caught_abuse';
  const rare = wronglyHidden < 1 / RAREST;
  const wrong = rare
    ? message('consequence_wrong_fewer', formatNumber(RAREST))
    : message('consequence_wrong', formatNumber(oneIn(wronglyHidden)));
  return [message(what, formatNumber(part), formatNumber(of)), wrong];
}
