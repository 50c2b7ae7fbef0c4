import type { ElementShape } from '../../core/settings.ts';
import { candidateSteps, type Candidate } from '../find/candidates.ts';
import { pickedSteps, type FindOptions } from '../find/find.ts';
import { weighSteps } from '../find/judge.ts';
import { alikeSteps } from '../find/picked.ts';
import { shapeOf } from '../find/shape.ts';
import type { Steps } from '../find/steps.ts';
import { surveySteps, type Survey } from '../find/survey.ts';
import type { FoundComment } from '../find/types.ts';

/** A group that holds the pick is taken for its kind if it is likelier than this, in logits. */
const LEAST_LOGIT = -3;

/** What one pick stands for. */
export interface Kind {
  readonly shape: ElementShape;
  /** What of this shape is on the page and says something, in page order. */
  readonly comments: readonly FoundComment[];
  /** Whether Winnow takes the pick for a comment already. */
  readonly isKnown: boolean;
}

/** From one element to all that are like it: those found with it, the likeliest group it is in, or its look-alikes. */
export function* kindSteps(
  document: Document,
  picked: Element,
  options: FindOptions,
  found: readonly FoundComment[],
): Steps<Kind> {
  const known = found.find(({ item }) => item === picked);
  const members = known ? foundWith(known, found) : yield* alike(document, picked, options);
  const shape = shapeOf(members);
  const { comments } = yield* pickedSteps(document, { ...options, picked: [shape] });
  return { shape, comments, isKnown: known !== undefined };
}

function foundWith(known: FoundComment, found: readonly FoundComment[]): Element[] {
  const { source, item } = known;
  return found.filter((other) => other.source === source && other.item.localName === item.localName).map((other) => other.item);
}

function* alike(document: Document, picked: Element, options: FindOptions): Steps<Element[]> {
  const survey = yield* surveySteps(document, options);
  const at = survey.nodes.indexOf(picked);
  if (at < 0) return [picked];
  const group = (yield* likeliestAround(survey, at)) ?? (yield* alikeSteps(survey, shapeOf([picked])));
  const elements = group.map((index) => survey.element(index));
  return elements.includes(picked) ? elements : [picked];
}

function* likeliestAround(survey: Survey, at: number): Steps<Candidate | undefined> {
  let best: Candidate | undefined;
  let bestLogit = LEAST_LOGIT;
  for (const group of yield* candidateSteps(survey)) {
    yield;
    if (group.length < 2 || !group.includes(at)) continue;
    const logit = yield* weighSteps(survey, group);
    if (logit > bestLogit) [best, bestLogit] = [group, logit];
  }
  return best;
}
