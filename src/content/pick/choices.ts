import { candidateSteps } from '../find/candidates.ts';
import type { FindOptions } from '../find/find.ts';
import { weighSteps } from '../find/judge.ts';
import { isInline } from '../find/roles.ts';
import type { Steps } from '../find/steps.ts';
import { surveySteps } from '../find/survey.ts';
import type { FoundComment } from '../find/types.ts';
import { parentAcross } from './tree.ts';

/** Groups less likely than this, in logits, are no better a guess than the nearest block of text. */
const LEAST_LOGIT = -8;
/** So many places are offered by Tab. */
const MAX_LIKELY = 20;

/** Which element is meant where the reader points, and where they are likely to point. */
export class Choices {
  private constructor(
    private readonly logits: ReadonlyMap<Element, number>,
    private readonly items: ReadonlySet<Element>,
    /** The first of every group that may be comments, the likeliest first. */
    readonly likely: readonly Element[],
  ) {}

  /** Nothing is known of the page yet. */
  static readonly NONE = new Choices(new Map(), new Set(), []);

  /** Weighs a page as the structural finder does. */
  static *steps(document: Document, options: FindOptions, found: readonly FoundComment[]): Steps<Choices> {
    const survey = yield* surveySteps(document, options);
    const logits = new Map<Element, number>();
    const groups: { readonly first: Element; readonly logit: number }[] = [];
    for (const group of yield* candidateSteps(survey)) {
      yield;
      const logit = yield* weighSteps(survey, group);
      if (logit < LEAST_LOGIT) continue;
      for (const index of group) {
        const element = survey.element(index);
        logits.set(element, Math.max(logit, logits.get(element) ?? logit));
      }
      groups.push({ first: survey.element(group[0] ?? 0), logit });
    }
    const items = new Set(found.map(({ item }) => item));
    const firsts = groups.sort((a, b) => b.logit - a.logit).map(({ first }) => first);
    const likely = [...new Set([...[...items].slice(0, 1), ...firsts])].slice(0, MAX_LIKELY);
    return new Choices(logits, items, likely);
  }

  /** The comment around an element as far as Winnow can guess it; undefined where there is no text. */
  around(element: Element): Element | undefined {
    let best: Element | undefined;
    let bestLogit = Number.NEGATIVE_INFINITY;
    let block: Element | undefined;
    for (let at: Element | null = element; at && !isPage(at); at = parentAcross(at)) {
      if (this.items.has(at)) return at;
      const logit = this.logits.get(at) ?? Number.NEGATIVE_INFINITY;
      if (logit > bestLogit) [best, bestLogit] = [at, logit];
      if (!block && !isInline(at.tagName.toUpperCase()) && at.textContent.trim() !== '') block = at;
    }
    return best ?? block;
  }
}

function isPage(element: Element): boolean {
  return element.localName === 'html' || element.localName === 'body';
}
