import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABUSE_LABELS, perLabel } from '../../../src/core/labels.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import {
  groupStrength,
  MAX_STRENGTH,
  MIN_STRENGTH,
  OFF,
  STRENGTH_STEP,
  strengthOf,
  thresholdAt,
  withStrength,
} from '../../../src/options/hiding/strength.ts';

const model = perLabel((label) => (label === 'spam' ? 0.7 : 0.4));
const strength = fc.integer({ min: OFF / STRENGTH_STEP, max: MAX_STRENGTH / STRENGTH_STEP }).map((steps) => steps * STRENGTH_STEP);

describe('strength', () => {
  it('leads to a threshold and back to the same place', () => {
    fc.assert(
      fc.property(strength, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (place, modelThreshold) => {
        expect(strengthOf(thresholdAt(place, modelThreshold), modelThreshold)).toBe(place);
      }),
    );
  });

  it('hides more the further to the right, and nothing at the left end', () => {
    expect(thresholdAt(OFF, 0.5)).toBe(1);
    expect(thresholdAt(MIN_STRENGTH, 0.5)).toBeLessThan(1);
    expect(thresholdAt(1, 0.5)).toBeLessThan(thresholdAt(0, 0.5));
  });

  it('moves all kinds of abuse together, shows when they are apart, and does not store defaults', () => {
    const moved = withStrength(DEFAULT_SETTINGS, ABUSE_LABELS, 1.5, model);
    expect(Object.keys(moved.thresholds).sort()).toEqual([...ABUSE_LABELS].sort());
    expect(groupStrength(ABUSE_LABELS, moved, model)).toEqual({ strength: 1.5, mixed: false });
    const apart = withStrength(moved, ['threat'], OFF, model);
    expect(groupStrength(ABUSE_LABELS, apart, model)).toEqual({ strength: 1.5, mixed: true });
    expect(withStrength(moved, ABUSE_LABELS, 0, model)).toEqual(DEFAULT_SETTINGS);
  });
});
