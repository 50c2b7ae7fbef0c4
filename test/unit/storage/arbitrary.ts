import fc from 'fast-check';
import { LABELS } from '../../../src/core/labels.ts';
import { FOLD_MODES, REPLY_MODES, type ElementShape, type Settings } from '../../../src/core/settings.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const thresholds = fc.dictionary(fc.constantFrom(...LABELS), share, { noNullPrototype: true });
const odd = fc.constantFrom('constructor', '__proto__', 'a/b', '100%', '%2F', '=', 'ünï 🎈', '10');
const word = fc.oneof(odd, fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }));
const words = fc
  .uniqueArray(word, { maxLength: 5 })
  .map((list) => list.sort((a, b) => a.localeCompare(b)))
  .filter((list) => list.every((one, index) => index === 0 || list[index - 1]?.localeCompare(one) !== 0));
const host = fc.oneof(fc.domain(), fc.constantFrom('file', 'localhost', '[::1]', 'my_blog.example'));

const className = fc.stringMatching(/^\S{1,30}$/);
const tag = fc.constantFrom('li', 'div', 'x-comment');
const shape: fc.Arbitrary<ElementShape> = fc.record({
  tag,
  classes: fc.array(className, { maxLength: 4 }),
  above: fc.array(fc.record({ tag: fc.oneof(tag, fc.constant('')), classes: fc.array(className, { maxLength: 2 }) }), { maxLength: 3 }),
  inside: fc.array(fc.constantFrom('p', 'div>p', 'a'), { maxLength: 3 }),
});

/** Any settings a reader could have made. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  thresholds,
  foldMode: fc.constantFrom(...FOLD_MODES),
  replies: fc.constantFrom(...REPLY_MODES),
  foldThreadsAbove: share,
  alwaysHide: words,
  neverHide: words,
  trustedAuthors: words,
  sites: fc.dictionary(
    host,
    fc
      .record(
        {
          enabled: fc.boolean(),
          sensitivity: fc.integer({ min: -2, max: 2 }),
          compose: fc.boolean(),
          picked: fc.array(shape, { minLength: 1, maxLength: 12 }),
          notComments: fc.array(shape, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: [], noNullPrototype: true },
      )
      .filter((site) => Object.keys(site).length > 0),
    { maxKeys: 3, noNullPrototype: true },
  ),
  history: fc.boolean(),
  learning: fc.record({ retrainAfter: fc.integer({ min: 0, max: 10_000 }), keepSites: fc.boolean() }),
  compose: fc.record({ enabled: fc.boolean(), thresholds }),
  sync: fc.boolean(),
});
