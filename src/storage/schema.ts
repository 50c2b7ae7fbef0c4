import * as v from 'valibot';
import { LABELS } from '../core/labels.ts';
import { FOLD_MODES, MAX_SENSITIVITY, REPLY_MODES } from '../core/settings.ts';

/** Longest word, phrase or name a reader may list, in UTF-16 code units. */
export const MAX_ENTRY_LENGTH = 200;

/** Longest stored form of an {@link ElementShape}, in UTF-16 code units: well within an item of `storage.sync`. */
const MAX_SHAPE_LENGTH = 4_000;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const thresholds = v.record(v.picklist(LABELS), share);

/**
 * A member of a stored set. The leading `=` keeps entries such as “constructor” or “__proto__” from being
 * mistaken for what every object has.
 */
const entry = v.pipe(
  v.string(),
  v.regex(/^=[^]/),
  v.maxLength(MAX_ENTRY_LENGTH + 1),
  v.check((text) => !/\p{Surrogate}/u.test(text), 'half a character'),
);
const set = v.record(entry, v.literal(true));

const localName = v.pipe(v.string(), v.regex(/^[a-z][^\s>/]{0,99}$/));
const classNames = v.pipe(v.array(v.pipe(v.string(), v.regex(/^\S{1,200}$/))), v.maxLength(20));
const shape = v.strictObject({
  tag: localName,
  classes: classNames,
  above: v.pipe(v.array(v.strictObject({ tag: v.union([localName, v.literal('')]), classes: classNames })), v.maxLength(5)),
  inside: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][^\s/]{0,399}$/))), v.maxLength(50)),
});
/** Each as one string, as stored values are compared by identity. */
const shapes = v.record(
  v.pipe(v.string(), v.regex(/^=\d{1,3}$/)),
  v.pipe(v.string(), v.maxLength(MAX_SHAPE_LENGTH), v.parseJson(), shape),
);

const site = v.pipe(v.string(), v.regex(/^[^\s/?#@A-Z]{1,253}$/));

const siteSettings = v.strictObject({
  enabled: v.exactOptional(v.boolean()),
  sensitivity: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-MAX_SENSITIVITY), v.maxValue(MAX_SENSITIVITY))),
  compose: v.exactOptional(v.boolean()),
  picked: v.exactOptional(shapes),
  notComments: v.exactOptional(shapes),
});

/** Settings as they are stored: differences from the defaults alone, lists as sets. */
export const storedSettings = v.strictObject({
  enabled: v.exactOptional(v.boolean()),
  thresholds: v.exactOptional(thresholds),
  foldMode: v.exactOptional(v.picklist(FOLD_MODES)),
  replies: v.exactOptional(v.picklist(REPLY_MODES)),
  foldThreadsAbove: v.exactOptional(share),
  alwaysHide: v.exactOptional(set),
  neverHide: v.exactOptional(set),
  trustedAuthors: v.exactOptional(set),
  sites: v.exactOptional(v.record(site, siteSettings)),
  history: v.exactOptional(v.boolean()),
  learning: v.exactOptional(
    v.strictObject({
      retrainAfter: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
      keepSites: v.exactOptional(v.boolean()),
    }),
  ),
  compose: v.exactOptional(v.strictObject({ enabled: v.exactOptional(v.boolean()), thresholds: v.exactOptional(thresholds) })),
  sync: v.exactOptional(v.boolean()),
});

export type StoredSettings = v.InferOutput<typeof storedSettings>;
