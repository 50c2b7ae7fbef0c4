import { extract, type Extract } from './extract.ts';
import { judgeSteps, type Verdict } from './judge.ts';
import { learnRoles } from './roles.ts';
import { findByRules } from './rules/find-by-rules.ts';
import { surveySteps, type Survey, type SurveyOptions } from './survey.ts';
import { membersOf } from './territory.ts';
import type { FoundComment } from './types.ts';

export interface FindOptions extends SurveyOptions {
  /** Host name of the page; empty where unknown (a saved page). */
  readonly host?: string;
}

/**
 * Finds the comments under a node, in page order. Reads the DOM only: never writes, never asks for layout.
 * What a platform's rule finds wins; structure finds the rest.
 */
export function find(root: Document | ShadowRoot | Element, options: FindOptions = {}): FoundComment[] {
  const steps = findSteps(root, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** {@link find} in steps of well under a millisecond each. The page must not change between them. */
export function* findSteps(
  root: Document | ShadowRoot | Element,
  options: FindOptions = {},
): Generator<undefined, FoundComment[]> {
  const byRules = findByRules(root, options.host ?? '');
  if (byRules.length > 0) return byRules;
  const survey = yield* surveySteps(root, options);
  const verdicts = yield* judgeSteps(survey);
  const found = verdicts.flatMap((verdict) => extractsOf(survey, verdict));
  return found.sort((a, b) => a.item - b.item).map((one) => commentOf(survey, one));
}

function extractsOf(survey: Survey, { group }: Verdict): Extract[] {
  const members = membersOf(survey, group);
  const roles = learnRoles(survey, members);
  return members.flatMap((member) => extract(survey, member, roles) ?? []);
}

function commentOf(survey: Survey, { item, body, text, author }: Extract): FoundComment {
  return {
    item: survey.element(item),
    body: survey.element(body),
    text,
    source: 'structure',
    ...(author === undefined ? {} : { author }),
  };
}
