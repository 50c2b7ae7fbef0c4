import type { ElementShape } from '../../core/settings.ts';
import type { Candidate } from './candidates.ts';
import { extractSteps, type Extract } from './extract.ts';
import { judgeSteps, type Weights } from './judge.ts';
import { alikeSteps, MAX_SHAPES } from './picked.ts';
import { KnownGroup } from './recognise.ts';
import { roleSteps } from './roles.ts';
import { ruleSteps } from './rules/find-by-rules.ts';
import { drain, type Steps } from './steps.ts';
import { surveySteps, type Survey, type SurveyOptions } from './survey.ts';
import { membersSteps } from './territory.ts';
import { hasAncestorIn } from './ancestors.ts';
import { PICKED, STRUCTURE, type FoundComment } from './types.ts';

export interface FindOptions extends SurveyOptions {
  /** Host name of the page; empty where unknown (a saved page). */
  readonly host?: string;
  /** What comments look like on this site, as the reader has shown it. */
  readonly picked?: readonly ElementShape[];
}

/** What a look at a page has brought. */
export interface Look {
  /** In page order. */
  readonly comments: readonly FoundComment[];
  /** The groups that no rule describes, to know more of their kind by. */
  readonly groups: readonly KnownGroup[];
}

/** So many comments are put together between two pauses. */
const COMMENTS_PER_STEP = 64;

type Root = Document | ShadowRoot | Element;

/**
 * Finds the comments under a node, in page order. Reads the DOM only: never writes, never asks for layout.
 * What the reader has shown comes first, then a platform's rule; where neither finds anything, structure decides.
 */
export function find(root: Root, options: FindOptions = {}): readonly FoundComment[] {
  return drain(lookSteps(root, options)).comments;
}

/** {@link find} in steps of well under a millisecond each. */
export function* lookSteps(root: Root, options: FindOptions = {}): Steps<Look> {
  const picked = yield* pickedSteps(root, options);
  const byRules = yield* ruleSteps(root, options.host ?? '');
  if (picked.comments.length > 0) {
    return { comments: [...picked.comments, ...(yield* apartSteps(byRules, picked.comments))], groups: picked.groups };
  }
  if (byRules.length > 0) return { comments: byRules, groups: [] };
  yield;
  return yield* structureSteps(root, options);
}

/** The comments that neither hold any of the others nor stand in one. */
function* apartSteps(comments: readonly FoundComment[], others: readonly FoundComment[]): Steps<FoundComment[]> {
  const items = new Set(others.map(({ item }) => item));
  const around = new Set<Element>();
  for (const item of items) {
    yield;
    for (let above: Element | null = item; above && !around.has(above); above = above.parentElement) around.add(above);
  }
  const apart: FoundComment[] = [];
  for (const comment of comments) {
    yield;
    if (!around.has(comment.item) && !hasAncestorIn(comment.item, items)) apart.push(comment);
  }
  return apart;
}

/** What the reader has shown alone. */
export function* pickedSteps(root: Root, { picked = [], ...options }: FindOptions): Steps<Look> {
  if (picked.length === 0) return { comments: [], groups: [] };
  const survey = yield* surveySteps(root, options);
  const groups: number[][] = [];
  for (const shape of picked.slice(0, MAX_SHAPES)) groups.push(yield* alikeSteps(survey, shape));
  return yield* readGroups(survey, groups, PICKED);
}

/** The structural finder alone. */
export function* structureSteps(root: Root, options: FindOptions = {}, weights?: Weights): Steps<Look> {
  const survey = yield* surveySteps(root, options);
  const verdicts = yield* judgeSteps(survey, weights);
  return yield* readGroups(survey, verdicts.map(({ group }) => group), STRUCTURE);
}

/** Reads every member of groups of nodes, none of them twice. */
function* readGroups(survey: Survey, candidates: readonly Candidate[], source: string): Steps<Look> {
  const extracts: Extract[] = [];
  const groups: KnownGroup[] = [];
  const taken = new Set<number>();
  for (const candidate of candidates) {
    const members = yield* membersSteps(survey, candidate.filter((index) => !taken.has(index)));
    if (members.length === 0) continue;
    const roles = yield* roleSteps(survey, members);
    const group = new KnownGroup(survey.element(members[0]?.index ?? 0).localName, roles, source);
    groups.push(group);
    for (const member of members) {
      yield;
      taken.add(member.index);
      group.learn(survey.element(member.index));
      const found = yield* extractSteps(survey, member, roles);
      if (found) extracts.push(found);
    }
  }
  extracts.sort((a, b) => a.item - b.item);
  const comments: FoundComment[] = [];
  for (const one of extracts) {
    if (comments.length % COMMENTS_PER_STEP === 0) yield;
    comments.push(toComment(survey, one, source));
  }
  return { comments, groups };
}

/** A comment as others see it, from indices of a survey. */
export function toComment(survey: Survey, { item, body, text, author }: Extract, source: string): FoundComment {
  const element = survey.element(item);
  const header = element.localName === 'dd' ? element.previousElementSibling : null;
  return {
    item: element,
    ...(header?.localName === 'dt' ? { beside: [header] } : {}),
    body: survey.element(body),
    text,
    source,
    ...(author === undefined ? {} : { author }),
  };
}
