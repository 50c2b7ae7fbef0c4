import type { Reason } from '../core/policy.ts';

/** The colour of a reason, which never stands alone: its name is always beside it. */
export function reasonClass(reason: Reason | undefined): string {
  if (reason === undefined || reason === 'word') return 'soft';
  return reason === 'spam' ? 'mark-spam' : 'mark-abuse';
}
