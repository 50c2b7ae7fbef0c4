import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LABELS } from '../../../src/core/labels.ts';
import { withReview } from '../../../training/sources/reviewed.ts';

const NAME = 'youtube_promo_2022';

it('takes what a review does not list as ordinary', () => {
  const rows = withReview([{ text: 'nobody ever wrote this', labels: new Float32Array(LABELS.length).fill(NaN), group: '' }], NAME);
  expect(rows[0].labels[LABELS.indexOf('spam')]).toBe(0);
  expect(rows[0].labels[LABELS.indexOf('toxicity')]).toBeNaN();
});

it('keeps verdicts by fingerprint and no text', () => {
  const lines = readFileSync(new URL(`../../../training/sources/reviewed/${NAME}.csv`, import.meta.url), 'utf8').trimEnd().split('\n').slice(1);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^[0-9a-f]{12},1?$/);
  expect(new Set(lines).size).toBe(lines.length);
});
