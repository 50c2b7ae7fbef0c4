import type english from '../../_locales/en/messages.json';
import { browser } from '../protocol/browser.ts';

/** Every text that a reader may see, by its name in `_locales/en/messages.json`. */
export type MessageKey = keyof typeof english;

/** Texts that depend on a number have one variant per plural form of their language: `name_one`, `name_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** A text in the reader's language, its `$1`, `$2` … replaced. */
export function message(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/**
 * A text in the plural form that a count asks for. `$1` is the count, written as the language writes it; what
 * follows are `$2` and so on.
 */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const form = new Intl.PluralRules(languageTag()).select(count);
  const values = [formatNumber(count), ...substitutions].map(String);
  return browser.i18n.getMessage(`${key}_${form}`, values) || browser.i18n.getMessage(`${key}_other`, values);
}

/** The language of the texts, which is not the browser's where Winnow does not speak that. */
export function languageTag(): string {
  return message('language_tag');
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(languageTag(), options).format(value);
}

export function formatPercent(share: number): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0 });
}

/** No model is surer than this, whatever it says. */
const SUREST = 0.99;

/** A score as a reader sees it. */
export function formatSureness(score: number): string {
  return formatPercent(Math.min(score, SUREST));
}

/** The direction in which the reader's language is written. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
