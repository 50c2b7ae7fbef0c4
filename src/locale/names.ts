import type { Reason } from '../core/policy.ts';
import { message, type MessageKey } from './message.ts';

const REASON_NAMES: Readonly<Record<Reason, MessageKey>> = {
  spam: 'reason_spam',
  identity_attack: 'reason_identity_attack',
  insult: 'reason_insult',
  obscene: 'reason_obscene',
  severe_toxicity: 'reason_severe_toxicity',
  sexual_explicit: 'reason_sexual_explicit',
  threat: 'reason_threat',
  toxicity: 'reason_toxicity',
  word: 'reason_word',
};

/** What a reader reads for a label or another reason. */
export function reasonName(reason: Reason): string {
  return message(REASON_NAMES[reason]);
}
