import type { Label } from '../../core/labels.ts';

const whole = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

export const count = (value: number): string => whole.format(value);
export const share = (value: number): string => percent.format(value);
export const score = (value: number): string => value.toFixed(2);
export const labelName = (label: Label): string => label.replaceAll('_', ' ');
