import { describe, expect, it, vi } from 'vitest';
import { perLabel } from '../../../../src/core/labels.ts';
import { fakeI18n } from '../../locale/fake-i18n.ts';

vi.stubGlobal('chrome', { i18n: fakeI18n('en') });
const { describeReasons } = await import('../../../../src/content/hide/reason.ts');
const { wordsThatCount } = await import('../../../../src/content/hide/why.ts');

const scores = perLabel((label) => (label === 'spam' ? 1 : 0.734));

describe('a reason', () => {
  it('says why and how sure, and is never certain', () => {
    expect(describeReasons(['spam'], scores)).toBe('Spam, 99% sure');
    expect(describeReasons(['insult', 'toxicity', 'obscene'], scores)).toBe('Insult, Abusive, 73% sure');
  });

  it('claims no sureness for a word of the reader’s own', () => {
    expect(describeReasons(['word'], undefined)).toBe('A word you hide');
    expect(describeReasons(['word', 'spam'], scores)).toBe('A word you hide, Spam');
  });
});

describe('the words that counted', () => {
  it('are those that clearly spoke for it, each once, as they stand in the text', () => {
    const text = 'Buy now, buy NOW or not';
    const contributions = [
      { start: 0, end: 3, logit: 2 },
      { start: 4, end: 7, logit: 1 },
      { start: 4, end: 7, logit: 0.5 },
      { start: 17, end: 19, logit: -1 },
      { start: 8, end: 9, logit: 1 },
      { start: 20, end: 23, logit: 0.1 },
    ];
    expect(wordsThatCount(text, contributions)).toEqual(['Buy', 'now']);
  });

  it('are few', () => {
    const text = 'a b c d e f g h i j k l';
    expect(wordsThatCount(text, Array.from({ length: text.length }, (_, start) => ({ start, end: start + 1, logit: 1 })))).toHaveLength(6);
  });
});
