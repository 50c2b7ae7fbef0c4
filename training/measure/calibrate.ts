/** Scores with their truth; `weight` brings a pool to the rate that it has in the wild. */
export interface Judged {
  readonly logit: number;
  readonly truth: number;
  readonly weight: number;
}

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const ITERATIONS = 60;
const RIDGE = 1e-3;

/**
 * Fits probability = sigmoid(slope · logit + offset) by Newton's method (Platt 1999; the ridge keeps it finite
 * where the sides do not overlap). The slope is never negative.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let gs = RIDGE * (slope - 1);
    let go = RIDGE * offset;
    let hss = RIDGE;
    let hso = 0;
    let hoo = RIDGE;
    for (const { logit, truth, weight } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * logit + offset)));
      const slack = weight * (p - truth);
      const curve = weight * p * (1 - p);
      gs += slack * logit;
      go += slack;
      hss += curve * logit * logit;
      hso += curve * logit;
      hoo += curve;
    }
    const determinant = hss * hoo - hso * hso;
    if (!(determinant > 1e-12)) break;
    const stepSlope = (hoo * gs - hso * go) / determinant;
    const stepOffset = (hss * go - hso * gs) / determinant;
    slope = Math.max(0.05, slope - clip(stepSlope));
    offset -= clip(stepOffset);
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-7) break;
  }
  return { slope, offset };
}

function clip(step: number): number {
  return Math.max(-1, Math.min(1, step));
}
