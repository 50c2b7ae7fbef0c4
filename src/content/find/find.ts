import { extract, type Extract } from './extract.ts';
import { judgeSteps } from './judge.ts';
import { KnownGroup } from './recognise.ts';
import { learnRoles } from './roles.ts';
import { findByRules } from './rules/find-by-rules.ts';
import { surveySteps, type Survey, type SurveyOptions } from './survey.ts';
import { membersOf } from './territory.ts';
import type { FoundComment } from './types.ts';

export interface FindOptions extends SurveyOptions {
  /** Host name of the page; empty where unknown (a saved page). */
  readonly host?: string;
}

/** What a look at a page has brought. */
export interface Look {
  /** In page order. */
  readonly comments: readonly FoundComment[];
  /** The structural groups, to know more of their kind by. */
  readonly groups: readonly KnownGroup[];
}

type Root = Document | ShadowRoot | Element;

/**
 * Finds the comments under a node, in page order. Reads the DOM only: never writes, never asks for layout.
 * A platform's rule wins; where no rule finds anything, structure decides.
 */
export function find(root: Root, options: FindOptions = {}): readonly FoundComment[] {
  const steps = lookSteps(root, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.comments;
}

/** {@link find} in steps of well under a millisecond each, except that all rules together are one. */
export function* lookSteps(root: Root, options: FindOptions = {}): Generator<undefined, Look> {
  const byRules = findByRules(root, options.host ?? '');
  if (byRules.length > 0) return { comments: byRules, groups: [] };
  yield;
  return yield* structureSteps(root, options);
}

/** The structural finder alone. */
export function* structureSteps(root: Root, options: FindOptions = {}): Generator<undefined, Look> {
  const survey = yield* surveySteps(root, options);
  const extracts: Extract[] = [];
  const groups: KnownGroup[] = [];
  for (const { group } of yield* judgeSteps(survey)) {
    const members = membersOf(survey, group);
    const roles = learnRoles(survey, members);
    groups.push(new KnownGroup(members.map(({ index }) => survey.element(index)), roles));
    for (const member of members) {
      yield;
      const found = extract(survey, member, roles);
      if (found) extracts.push(found);
    }
  }
  extracts.sort((a, b) => a.item - b.item);
  return { comments: extracts.map((one) => toComment(survey, one)), groups };
}

/** A comment as others see it, from indices of a survey. */
export function toComment(survey: Survey, { item, body, text, author }: Extract): FoundComment {
  const element = survey.element(item);
  const header = element.localName === 'dd' ? element.previousElementSibling : null;
  return {
    item: element,
    ...(header?.localName === 'dt' ? { beside: [header] } : {}),
    body: survey.element(body),
    text,
    source: 'structure',
    ...(author === undefined ? {} : { author }),
  };
}
