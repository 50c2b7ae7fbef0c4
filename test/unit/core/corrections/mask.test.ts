import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASKS, maskText } from '../../../../src/core/corrections/mask.ts';

const ALL = new Set(MASKS);

describe('maskText', () => {
  it('replaces names, handles, numbers and links, and nothing else', () => {
    const text = 'Yesterday Rosa wrote to @mill_street, call 555 010 0199 or see https://paint.example/rosa for 20 offers.';
    expect(maskText(text, ALL)).toBe(
      'Yesterday [name] wrote to [handle], call [number] or see [link] for [number] offers.',
    );
  });

  it('leaves what the reader does not want masked', () => {
    const text = 'Ask Rosa or @mill_street, 20 offers';
    expect(maskText(text, new Set(['handles']))).toBe('Ask Rosa or [handle], 20 offers');
    expect(maskText(text, new Set())).toBe(text);
  });

  it('takes neither a sentence nor “I” for a name', () => {
    const text = "It was late. Then I'm told: nobody came. So I left";
    expect(maskText(text, ALL)).toBe(text);
  });

  it('never fails, and masks all links of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.domain(), (text, domain) => {
        expect(maskText(`${text} https://${domain}/ `, ALL)).not.toContain(`https://${domain}`);
        expect(maskText(text, new Set())).toBe(text);
      }),
    );
  });
});
