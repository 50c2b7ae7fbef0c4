import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/core/labels.ts';
import { DEV_FILES } from '../../../training/sources/catalogue.ts';
import { readDev } from '../../../training/sources/corpus.ts';
import { foundOrdinary, withReview } from '../../../training/sources/reviewed.ts';

const UNLABELLED = 'youtube_promo_2022';
const BLOG = 'ham_blog_haacked';
const DATA = '../shared/data';

const linesOf = (name: string) =>
  readFileSync(new URL(`../../../training/sources/reviewed/${name}.csv`, import.meta.url), 'utf8').trimEnd().split('\n').slice(1);

it('takes what a review does not list as ordinary', () => {
  const rows = withReview([{ text: 'nobody ever wrote this', labels: new Float32Array(LABELS.length).fill(NaN), group: '' }], UNLABELLED);
  expect(rows[0].labels[LABELS.indexOf('spam')]).toBe(0);
  expect(rows[0].labels[LABELS.indexOf('toxicity')]).toBeNaN();
});

describe.skipIf(!existsSync(DATA))('with the data (needs ../shared)', () => {
  it('leaves out of a pool of ordinary comments just what its review lists', () => {
    const rows = readDev(DATA, DEV_FILES.haacked);
    expect(rows.length - foundOrdinary(rows, BLOG).length).toBe(linesOf(BLOG).length);
  });
});

it.each([UNLABELLED, BLOG])('keeps the verdicts on %s by fingerprint, and no text', (name) => {
  const lines = linesOf(name);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^[0-9a-f]{12},1?$/);
  expect(new Set(lines).size).toBe(lines.length);
});
