import { extractSteps, type Extract } from './extract.ts';
import type { Roles } from './roles.ts';
import { surveySteps, type Survey, type SurveyOptions } from './survey.ts';
import { membersSteps } from './territory.ts';

/**
 * A group that was found to be comments, remembered by how its members look and where they stand, so that more of
 * them are known on sight: no weighing, no look at the rest of the page.
 */
export class KnownGroup {
  readonly #kinds = new Set<string>();
  readonly #parents = new WeakSet<Node>();
  readonly #parentKinds = new Set<string>();

  constructor(
    readonly tag: string,
    private readonly roles: Roles,
    /** What has found them. */
    readonly source: string,
  ) {}

  /** Remembers one of its members. */
  learn(item: Element): void {
    this.#kinds.add(kindOf(item));
    if (!item.parentNode || this.#parents.has(item.parentNode)) return;
    this.#parents.add(item.parentNode);
    this.#parentKinds.add(kindOf(item.parentNode));
  }

  /** Whether an element looks like one more member. */
  includes(element: Element): boolean {
    const parent = element.parentNode;
    if (element.localName !== this.tag || !parent) return false;
    if (this.#parents.has(parent)) return this.#kinds.has(kindOf(element)) || element.classList.length > 0;
    return this.#kinds.has(kindOf(element)) && this.#parentKinds.has(kindOf(parent));
  }

  /** Reads the members in a subtree, its top included. */
  *readSteps(top: Element, options: SurveyOptions): Generator<undefined, { survey: Survey; extracts: Extract[] }> {
    const survey = yield* surveySteps(top, options);
    const indices: number[] = [];
    for (let index = 0; index < survey.nodes.length; index++) {
      if (index % 64 === 0) yield;
      if (!survey.isText(index) && (index === 0 || this.includes(survey.element(index)))) indices.push(index);
    }
    const members = (yield* membersSteps(survey, indices)).filter((member) => this.includes(survey.element(member.index)));
    const extracts: Extract[] = [];
    for (const member of members) {
      yield;
      const found = yield* extractSteps(survey, member, this.roles);
      if (found) extracts.push(found);
    }
    return { survey, extracts };
  }
}

/** Tag and class names, the numbers in them left out. */
function kindOf(node: Node): string {
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const classes = element.getAttribute('class') ?? '';
  return `${element.localName}.${classes.replace(/\d+/g, '#').split(/\s+/).filter(Boolean).sort().join('.')}`;
}
