import type { Candidate } from './candidates.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';

/** A member of a group and the stretch of page up to the next one. */
export interface Member {
  readonly index: number;
  readonly end: number;
  /** Members that nest directly in this one. */
  readonly inner: readonly Member[];
  /** One past the last node before the next member begins. */
  readonly reach: number;
  /** How many members it nests in. */
  readonly level: number;
}

/** So many members are told apart between two pauses. */
const MEMBERS_PER_STEP = 256;

/** Members of a group with their nesting; a parent's own count leaves out what belongs to its inner members. */
export function* membersSteps(survey: Survey, group: Candidate): Steps<Member[]> {
  const members: (Member & { inner: Member[] })[] = [];
  const open: (Member & { inner: Member[] })[] = [];
  for (const [at, index] of group.entries()) {
    if (at % MEMBERS_PER_STEP === MEMBERS_PER_STEP - 1) yield;
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= index) open.pop();
    const end = survey.endOf(index);
    const member = { index, end, inner: [], reach: group[at + 1] ?? lastReach(survey, group, index, end), level: open.length };
    open[open.length - 1]?.inner.push(member);
    open.push(member);
    members.push(member);
  }
  return members;
}

/** The last member's stretch is as long as its parent has room, but no longer than the longest before it. */
export function lastReach(survey: Survey, group: Candidate, index: number, end: number): number {
  let longest = 12;
  for (let at = 1; at < group.length - 1 && at < 40; at++) {
    const gap = (group[at + 1] ?? 0) - survey.endOf(group[at] ?? 0);
    if (gap > longest) longest = gap;
  }
  const room = survey.endOf(survey.parent[index] ?? index);
  return Math.max(end, Math.min(room, end + longest));
}
