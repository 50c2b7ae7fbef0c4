import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeI18n } from './fake-i18n.ts';

async function inLocale(locale: string) {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: fakeI18n(locale) });
  return import('../../../src/locale/message.ts');
}

describe('message', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('puts in what stands for $1, $2', async () => {
    const { message } = await inLocale('en');
    expect(message('fold_why_score', 'Spam', '98%', '50%')).toBe('Spam: 98%, hidden above 50%');
  });

  it('chooses the plural form of the language and writes numbers as it does', async () => {
    const { plural, formatPercent } = await inLocale('en');
    expect([1, 2, 1200].map((count) => plural('page_control', count))).toEqual([
      '1 comment hidden',
      '2 comments hidden',
      '1,200 comments hidden',
    ]);
    expect([0, 0.0025, 0.5, 1].map(formatPercent)).toEqual(['0%', '0.3%', '50%', '100%']);
  });
});
