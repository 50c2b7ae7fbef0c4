import { candidateSteps, type Candidate } from './candidates.ts';
import { measureSteps } from './measure.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import SHIPPED from './weights.json' with { type: 'json' };

/** What training/find learns: a weight per measure, and the logits a group must exceed. */
export interface Weights {
  readonly threshold: number;
  /** For every group after the first on a page. */
  readonly furtherThreshold: number;
  readonly several: readonly number[];
  readonly lone: readonly number[];
}

/** A group held to be comments. */
export interface Verdict {
  readonly group: Candidate;
  /** Logit against "none of these are comments". */
  readonly logit: number;
}

/** A group that holds another may be so much less likely, in logits, and is still preferred. */
const LARGER_MARGIN = 3;
/** The same for a group that holds a lone comment, or is held by it. */
const LONE_MARGIN = 2;

/** Groups that could be comments, the likeliest first, none overlapping another. */
export function* judgeSteps(survey: Survey, weights: Weights = SHIPPED): Generator<undefined, Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const group of yield* candidateSteps(survey)) {
    const logit = yield* weighSteps(survey, group, weights);
    if (logit > weights.threshold - LARGER_MARGIN) verdicts.push({ group, logit });
    yield;
  }
  verdicts.sort((a, b) => b.logit - a.logit);
  const accepted: Verdict[] = [];
  for (const verdict of verdicts) {
    yield;
    const { group, logit } = verdict;
    if (logit <= weights.threshold) break;
    if (accepted.length > 0 && (group.length === 1 || logit < weights.furtherThreshold)) continue;
    if (accepted.some((other) => interleave(group, other.group) || overlap(survey, group, other.group))) continue;
    accepted.push(yield* largerSteps(survey, verdict, verdicts));
  }
  return accepted;
}

/** The likeliest group that is the same comments and more, and nearly as likely: odd and even ones, not the odd ones alone. */
function* largerSteps(survey: Survey, than: Verdict, verdicts: readonly Verdict[]): Steps<Verdict> {
  for (const other of verdicts) {
    if (other.logit < than.logit - LARGER_MARGIN) break;
    if (other.group.length <= than.group.length) continue;
    yield;
    if (than.group.length === 1 ? other.logit > than.logit - LONE_MARGIN && overlap(survey, other.group, than.group) : holds(other.group, than.group)) return other;
  }
  return than;
}

/** Whether a group has all members of another. Both ascend. */
function holds(group: Candidate, part: Candidate): boolean {
  let at = 0;
  return part.every((index) => {
    while ((group[at] ?? index) < index) at++;
    return group[at] === index;
  });
}

/** How likely a group is to be comments: a logit against "none of these are". */
export function* weighSteps(survey: Survey, group: Candidate, { several, lone }: Weights = SHIPPED): Steps<number> {
  const weights = group.length === 1 ? lone : several;
  const measures = yield* measureSteps(survey, group);
  let logit = 0;
  for (let at = 0; at < measures.length; at++) logit += (measures[at] ?? 0) * (weights[at] ?? 0);
  return logit;
}

/** Whether one group lies among the other's members: another part of the same comments. */
function interleave(a: Candidate, b: Candidate): boolean {
  const among = (inner: Candidate, outer: Candidate): boolean =>
    inner.some((index) => index > (outer[0] ?? 0) && index < (outer[outer.length - 1] ?? 0));
  return among(a, b) || among(b, a);
}

/** Whether any member of one group holds, or is held by, a member of the other. Both ascend. */
function overlap(survey: Survey, a: Candidate, b: Candidate): boolean {
  return meets(survey, a, b) || meets(survey, b, a);
}

/** Whether a member of `b` begins inside one of `a`. */
function meets(survey: Survey, a: Candidate, b: Candidate): boolean {
  let at = 0;
  let end = -1;
  for (const start of b) {
    while (at < a.length && (a[at] ?? 0) <= start) end = Math.max(end, survey.endOf(a[at++] ?? 0));
    if (start < end) return true;
  }
  return false;
}
