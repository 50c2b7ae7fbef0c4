import { describe, expect, it } from 'vitest';
import { expand, repairArticles } from '../../../../training/generate/engine/grammar.ts';
import { Random } from '../../../../training/generate/engine/random.ts';

const all = (template: string, slots = {}, draws = 200) => {
  const random = new Random(7);
  return new Set(Array.from({ length: draws }, () => expand(template, slots, random)));
};

describe('expand', () => {
  it('chooses among lines, bars and braces', () => {
    expect(all('One\nTwo|Three {x|y}')).toEqual(new Set(['One', 'Two', 'Three x', 'Three y']));
  });

  it('leaves optional parts out and repairs the gap', () => {
    expect(all('Come[ here], now [.]')).toEqual(new Set(['Come here, now.', 'Come here, now', 'Come, now.', 'Come, now']));
  });

  it('weighs alternatives', () => {
    const random = new Random(1);
    const drawn = Array.from({ length: 1000 }, () => expand('{9:often|rare}', {}, random));
    expect(drawn.filter((text) => text === 'Often').length).toBeGreaterThan(850);
  });

  it('does not take a time of day for a weight', () => {
    expect(all('{2:14|3:05}')).toEqual(new Set(['2:14', '3:05']));
  });

  it('fills slots, the same way for the same memo', () => {
    const texts = all('<animal#a> and <animal#a>', { animal: 'cat|dog' });
    expect(texts).toEqual(new Set(['Cat and cat', 'Dog and dog']));
  });

  it('takes escaped characters literally', () => {
    expect(all('\\<b\\> \\{x\\}\\nline')).toEqual(new Set(['<b> {x}\nLine']));
  });

  it('repairs capitals, but not those of addresses', () => {
    expect(all('one <noun>. see www.example.org', { noun: 'apple' })).toEqual(new Set(['One apple. See www.example.org']));
    expect(all('www.example.org is a university')).toEqual(new Set(['www.example.org is a university']));
  });

  it('writes English articles as the next word wants them', () => {
    expect(repairArticles('a apple, a union, A idea, a bee, USA is')).toBe('an apple, a union, An idea, a bee, USA is');
  });

  it.each([
    ['an unclosed brace', '{a|b'],
    ['a stray brace', 'a}'],
    ['an unclosed slot', '<name'],
    ['an unknown slot', '<nobody>'],
    ['a slot that never ends', '<loop>'],
  ])('refuses %s', (_, template) => {
    expect(() => expand(template, { loop: 'x <loop>' }, new Random(1))).toThrow();
  });
});
