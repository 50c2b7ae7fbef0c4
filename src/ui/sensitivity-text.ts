import { MAX_SENSITIVITY } from '../core/settings.ts';
import { message, type MessageKey } from '../locale/message.ts';

const STOPS: readonly MessageKey[] = [
  'popup_sensitivity_m2',
  'popup_sensitivity_m1',
  'popup_sensitivity_0',
  'popup_sensitivity_p1',
  'popup_sensitivity_p2',
];

/** What a site's sensitivity means, from −{@link MAX_SENSITIVITY} to +{@link MAX_SENSITIVITY}. */
export function sensitivityText(steps: number): string {
  return message(STOPS[steps + MAX_SENSITIVITY] ?? 'popup_sensitivity_0');
}
