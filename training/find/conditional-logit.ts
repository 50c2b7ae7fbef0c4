/** One candidate of a page. */
export interface Choice {
  readonly features: Float64Array;
  /** Which weight vector judges it. */
  readonly model: 0 | 1;
  /** How well it would do, 0…1. */
  readonly worth: number;
}

/** The candidates of a page; one of them, or none, is to be chosen. */
export interface ChoiceSet {
  readonly choices: readonly Choice[];
  /** Whether choosing none is right. */
  readonly isNegative: boolean;
  readonly weight: number;
}

export interface FitOptions {
  readonly features: number;
  readonly iterations: number;
  readonly l2: number;
  readonly learningRate: number;
}

/** Candidates beyond so many per page are hopeless after a first, short fit, and are left out of the long one. */
const RIVALS = 30;
const FIRST_ITERATIONS = 40;

/**
 * Conditional (multinomial) logistic regression, McFadden 1974: each candidate's logit is linear in its features,
 * "none of them" has logit 0, and what is maximised is the log of the expected worth of the choice. Full-batch Adam.
 * Answers one weight vector per model.
 */
export function fitConditionalLogit(sets: readonly ChoiceSet[], options: FitOptions): [Float64Array, Float64Array] {
  const { features } = options;
  const weights = new Float64Array(2 * features);
  descend(sets, weights, { ...options, iterations: FIRST_ITERATIONS });
  descend(sets.map((set) => withoutHopeless(set, weights, features)), weights, options);
  return [weights.slice(0, features), weights.slice(features)];
}

function withoutHopeless(set: ChoiceSet, weights: Float64Array, features: number): ChoiceSet {
  const ranked = set.choices
    .map((choice) => ({ choice, logit: dot(choice, weights, features) }))
    .sort((a, b) => b.logit - a.logit);
  return { ...set, choices: ranked.filter(({ choice }, rank) => rank < RIVALS || choice.worth > 0).map(({ choice }) => choice) };
}

function descend(sets: readonly ChoiceSet[], weights: Float64Array, { features, iterations, l2, learningRate }: FitOptions): void {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const gradient = new Float64Array(weights.length);
  for (let step = 1; step <= iterations; step++) {
    gradient.forEach((_, at) => (gradient[at] = l2 * (weights[at] ?? 0)));
    for (const set of sets) addGradient(set, weights, gradient, features, 1 / sets.length);
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (learningRate * mean) / spread;
    }
  }
}

/** Adds the gradient of −log(expected worth) of one page. */
function addGradient(set: ChoiceSet, weights: Float64Array, gradient: Float64Array, features: number, scale: number): void {
  const logits = set.choices.map((choice) => dot(choice, weights, features));
  const highest = Math.max(0, ...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const none = Math.exp(-highest);
  const total = powers.reduce((a, b) => a + b, none);
  const floor = 1e-9;
  let expected = (none / total) * (set.isNegative ? 1 : floor);
  set.choices.forEach((choice, at) => (expected += ((powers[at] ?? 0) / total) * Math.max(choice.worth, floor)));
  set.choices.forEach((choice, at) => {
    const probability = (powers[at] ?? 0) / total;
    const slope = scale * set.weight * probability * (1 - Math.max(choice.worth, floor) / expected);
    if (Math.abs(slope) < 1e-12) return;
    const offset = choice.model * features;
    for (let feature = 0; feature < features; feature++) {
      gradient[offset + feature] = (gradient[offset + feature] ?? 0) + slope * (choice.features[feature] ?? 0);
    }
  });
}

function dot(choice: Choice, weights: Float64Array, features: number): number {
  const offset = choice.model * features;
  let sum = 0;
  for (let feature = 0; feature < features; feature++) sum += (weights[offset + feature] ?? 0) * (choice.features[feature] ?? 0);
  return sum;
}
