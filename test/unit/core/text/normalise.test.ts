import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_READ, normalise, originalSpan, textOf } from '../../../../src/core/text/normalise.ts';

const read = (text: string) => textOf(normalise(text));
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const word = fc.stringMatching(/^[a-z]{4,12}$/).filter((text) => !/(.)\1\1|^(..)\2\2/.test(text));

describe('normalise', () => {
  it.each([
    ['capitals and accents', 'Déjà VU', 'deja vu'],
    ['full-width and mathematical letters', 'ｉｄｉｏｔ 𝓲𝓭𝓲𝓸𝓽 ⓘⓓⓘⓞⓣ', 'idiot idiot idiot'],
    ['small capitals and enclosed letters', 'ɪᴅɪᴏᴛ 🅸🅳🅸🅾🆃', 'idiot idiot'],
    ['invisible characters', 'id\u200bi\u2060o\u00adt\ufeff', 'idiot'],
    ['direction characters', '\u202eidiot\u202c', 'idiot'],
    ['stacked marks', 'i̷̢d̶i̸o̵t̷', 'idiot'],
    ['Cyrillic and Greek look-alikes', 'іdіоt ιdιοt', 'idiot idiot'],
    ['digits and signs for letters', 'id10t 5tup1d lo$er cr@p', 'idiot stupid loser crap'],
    ['letters left out or mostly replaced', 'f**k sh#t 5h17 a55hole st*pid', 'fuck shit shit asshole stupid'],
    ['letters two blanks apart', 'an i  d  i  o  t indeed', 'an idiot indeed'],
    ['letters with blanks and dots between', 's . t . u . p . i . d fool', 'stupid fool'],
    ['letters drawn out', 'stuuuupid sooooo goooood', 'stupid so good'],
    ['letters spaced out', 'you are an i d i o t', 'you are an idiot'],
    ['spaced letters before punctuation', 'you i d i o t, go', 'you idiot, go'],
    ['words spaced out', 'y o u   a r e', 'you are'],
    ['letters dotted', 'what an i.d.i.o.t, a f-o-o-l!', 'what an idiot, a fool!'],
    ['laughter', 'hahahahaha', 'haha'],
  ])('undoes %s', (_, disguised, plain) => {
    expect(read(disguised)).toBe(plain);
  });

  it.each([
    'привет как дела', 'καλημερα σας', 'mp3 h264 covid19 4th 10k', '2019-2020', 'https://example.com/a1b2?x=c3',
    'me@example.org', 'see t.me/name.', 'rock & roll', 'one two three', 'a b', '12 34 56',
  ])('leaves %s alone', (text) => {
    expect(read(text)).toBe(text);
  });

  it('trusts a word that is known, and only then, with what is mostly signs', () => {
    const knows = (word: string) => ['please', 'funny', 'shut'].includes(word);
    expect(textOf(normalise('p13453 f*nny 5hu7 x13459y', knows))).toBe('please funny shut x13459y');
    expect(textOf(normalise('p13453 4th 80s', knows))).toBe('please 4th 80s');
  });

  it('corrects a slip in a listed word, unless the word is known or a name', () => {
    const knows = (word: string) => ['shirt', 'you', 'moral'].includes(word);
    const spelt = (text: string) => textOf(normalise(text, knows));
    expect(spelt('you idipt, idoit, fcuk, bitchh; bulshit')).toBe('you idiot, idiot, fuck, bitch; bullshit');
    expect(spelt('shirt moral Fuchs Moran')).toBe('shirt moral fuchs moran');
    expect(spelt('xyz shot tuck')).toBe('xyz shot tuck');
  });

  it('keeps offsets right where a slip is corrected', () => {
    const text = 'a bulshit, an idiiot!';
    const normalised = normalise(text, (word) => word === 'an');
    for (const [word, written] of [['bullshit', 'bulshit'], ['idiot', 'idiiot']]) {
      const at = textOf(normalised).indexOf(word);
      const { start, end } = originalSpan(normalised, at, at + word.length);
      expect(text.slice(start, end)).toBe(written);
    }
  });

  it('takes a capital symbol after a dollar for a share, not for a word', () => {
    expect(read('$BTC $hit')).toBe('$btc shit');
  });

  it('never throws and keeps offsets in order and inside the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalised = normalise(text);
        for (let i = 0; i < normalised.length; i++) {
          const { start, end } = originalSpan(normalised, i, i + 1);
          expect(start).toBeGreaterThanOrEqual(i > 0 ? (normalised.starts[i - 1] ?? 0) : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('maps a disguised word back to where it stood', () => {
    fc.assert(
      fc.property(word, word, (before, hidden) => {
        const disguised = Array.from(hidden).join('\u200b');
        const text = `${before} ${disguised}`;
        const normalised = normalise(text);
        const at = textOf(normalised).lastIndexOf(hidden);
        const { start, end } = originalSpan(normalised, at, at + hidden.length);
        expect(text.slice(start, end)).toBe(disguised);
      }),
    );
  });

  it('reads a word the same however it is dressed', () => {
    fc.assert(
      fc.property(word, (plain) => {
        expect(read(Array.from(plain).map((c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)).join(''))).toBe(plain);
        expect(read(plain.toUpperCase())).toBe(plain);
        expect(read(Array.from(plain).join(' '))).toBe(plain);
        expect(read(Array.from(plain).join('.'))).toBe(plain);
      }),
    );
  });

  it('is bounded on a text of a million characters', () => {
    expect(normalise('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(MAX_READ);
    expect(normalise('\ufdfa'.repeat(1_000_000)).length).toBeLessThanOrEqual(4 * MAX_READ);
  });
});
