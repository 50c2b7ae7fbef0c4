/** A comment of a pool and how sure the model is that it carries the label. */
export interface Candidate {
  /** Its number in the pool, the same whenever the pool is read. */
  readonly id: number;
  readonly text: string;
  /** 0…1 */
  readonly score: number;
  /** What must not be split between training and test. */
  readonly group: string;
}

/** Scores up to `low` are sure not to carry the label, those from `high` on are sure to. */
export interface SureEnds {
  readonly low: number;
  readonly high: number;
}

/** Where the model is taken for sure unless said otherwise. */
export const USUAL_ENDS: SureEnds = { low: 0.02, high: 0.95 };

/** What a person says of a comment; `unsure` leaves it out of the export. */
export type Verdict = 'yes' | 'no' | 'unsure';

/** One step of a person's work, an answer or one taken back; in the order they were taken enough to resume. */
export type Step = { readonly id: number; readonly verdict: Verdict } | { readonly undo: number };

/** A comment with its label, and who gave it. */
export interface Labelled {
  readonly candidate: Candidate;
  readonly label: 0 | 1;
  readonly by: 'model' | 'person';
}

/**
 * Semi-automatic labelling of a pool: the sure ends label themselves, a person is asked about the middle, the
 * most doubtful first, so that stopping early loses the least.
 */
export class Labelling {
  private readonly middle: readonly Candidate[];
  private readonly sureCounts = [0, 0];
  /** In the order they were given. */
  private readonly verdicts = new Map<number, Verdict>();

  /** @param steps of an earlier sitting; those about comments that are not in the middle any more are passed over. */
  constructor(
    private readonly pool: readonly Candidate[],
    private readonly ends: SureEnds,
    steps: readonly Step[] = [],
  ) {
    const middle: Candidate[] = [];
    for (const candidate of pool) {
      const label = this.sureLabel(candidate);
      if (label === undefined) middle.push(candidate);
      else this.sureCounts[label] = (this.sureCounts[label] ?? 0) + 1;
    }
    this.middle = mostDoubtfulFirst(middle);
    const idOf = (step: Step) => ('undo' in step ? step.undo : step.id);
    const stepped = new Set(steps.map(idOf));
    const asked = new Set(stepped.size > 0 ? middle.flatMap(({ id }) => (stepped.has(id) ? [id] : [])) : []);
    for (const step of steps) if (asked.has(idOf(step))) this.take(step);
  }

  /** The comment to ask about; undefined where none is left. */
  get current(): Candidate | undefined {
    return this.middle.find(({ id }) => !this.verdicts.has(id));
  }

  get counts() {
    const said = (verdict: Verdict) => [...this.verdicts.values()].filter((other) => other === verdict).length;
    const [sureNo = 0, sureYes = 0] = this.sureCounts;
    return { sureYes, sureNo, middle: this.middle.length, yes: said('yes'), no: said('no'), unsure: said('unsure') };
  }

  /** Those that label themselves so, the least sure first: where an end is set too boldly it shows here. */
  proposed(label: 0 | 1, most: number): Candidate[] {
    const nearest: Candidate[] = [];
    const doubt = ({ score }: Candidate) => (label === 1 ? -score : score);
    for (const candidate of this.pool) {
      if (this.sureLabel(candidate) !== label) continue;
      const last = nearest.at(-1);
      if (nearest.length === most && last && doubt(candidate) <= doubt(last)) continue;
      const place = nearest.findIndex((other) => doubt(other) < doubt(candidate));
      nearest.splice(place === -1 ? nearest.length : place, 0, candidate);
      nearest.length = Math.min(nearest.length, most);
    }
    return nearest;
  }

  take(step: Step): void {
    if ('undo' in step) this.verdicts.delete(step.undo);
    else this.verdicts.set(step.id, step.verdict);
  }

  /** What was answered last; undefined where nothing is. */
  get lastAnswered(): number | undefined {
    return [...this.verdicts.keys()].at(-1);
  }

  /** All that is labelled so far, in the order of the pool. */
  *labelled(): Generator<Labelled, void> {
    for (const candidate of this.pool) {
      const sure = this.sureLabel(candidate);
      const verdict = this.verdicts.get(candidate.id);
      if (sure !== undefined) yield { candidate, label: sure, by: 'model' };
      else if (verdict === 'yes' || verdict === 'no') yield { candidate, label: verdict === 'yes' ? 1 : 0, by: 'person' };
    }
  }

  private sureLabel({ score }: Candidate): 0 | 1 | undefined {
    return score <= this.ends.low ? 0 : score >= this.ends.high ? 1 : undefined;
  }
}

/** Sorted as numbers of doubt and place, which takes a tenth of the time of comparing candidates: a pool may hold 200,000. */
function mostDoubtfulFirst(candidates: readonly Candidate[]): Candidate[] {
  const places = 2 ** Math.ceil(Math.log2(candidates.length + 1));
  const keys = new Float64Array(candidates.length);
  candidates.forEach(({ score }, place) => { keys[place] = Math.round(Math.abs(score - 0.5) * 2 ** 24) * places + place; });
  keys.sort();
  return candidates.map((_, rank) => candidates[keys[rank] - Math.floor(keys[rank] / places) * places]);
}
