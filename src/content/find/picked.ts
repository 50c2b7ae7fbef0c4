import type { ElementShape } from '../../core/settings.ts';
import { CERTAINTIES, isSurely, resemblance, type Certainty } from './shape.ts';
import type { Survey } from './survey.ts';

/** So many shapes of a site are heeded: a reader shows a handful, a file from elsewhere may hold any number. */
export const MAX_SHAPES = 20;
/** So many elements are compared between two pauses. */
const ELEMENTS_PER_STEP = 8;

/**
 * The elements of a survey that are of a shape, ascending. The surest kind of resemblance that any element has
 * decides: where a site has renamed everything, form alone does, but not where a name still holds.
 */
export function* alikeSteps(survey: Survey, shape: ElementShape): Generator<undefined, number[]> {
  const found = new Map<Certainty, number[]>();
  const tag = shape.tag.toUpperCase();
  let compared = 0;
  for (let index = 0; index < survey.nodes.length; index++) {
    if (index % 512 === 0) yield;
    if (survey.tag(index) !== tag) continue;
    if (++compared % ELEMENTS_PER_STEP === 0) yield;
    const certainty = resemblance(survey.element(index), shape);
    if (!certainty) continue;
    const alike = found.get(certainty);
    if (alike) alike.push(index);
    else found.set(certainty, [index]);
  }
  for (const certainty of CERTAINTIES) {
    const alike = found.get(certainty);
    if (alike) return alike;
  }
  return [];
}

/** Whether the reader has said that what looks like this is no comment. */
export function isNoComment(item: Element, notComments: readonly ElementShape[]): boolean {
  return notComments.slice(0, MAX_SHAPES).some((shape) => isSurely(item, shape));
}
