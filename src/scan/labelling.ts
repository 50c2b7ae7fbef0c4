/** A comment of a pool and how sure the model is that it carries the label. */
export interface Candidate {
  /** The line it begins on: its name in the pool. */
  readonly line: number;
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

/** One step of a person's work, in the order they were taken: enough to resume. */
export type Step = { readonly line: number; readonly verdict: Verdict } | { readonly undo: true };

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
  private readonly verdicts = new Map<number, Verdict>();
  private readonly decided: number[] = [];

  /** @param steps of an earlier sitting; those about lines that are not in the middle any more are passed over. */
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
    const doubt = ({ score }: Candidate) => Math.abs(score - 0.5);
    this.middle = middle.sort((a, b) => doubt(a) - doubt(b));
    const lines = new Set(this.middle.map(({ line }) => line));
    for (const step of steps) if ('undo' in step || lines.has(step.line)) this.take(step);
  }

  /** The comment to ask about; undefined where none is left. */
  get current(): Candidate | undefined {
    return this.middle.find(({ line }) => !this.verdicts.has(line));
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
    if (!('undo' in step)) {
      if (!this.verdicts.has(step.line)) this.decided.push(step.line);
      this.verdicts.set(step.line, step.verdict);
      return;
    }
    const last = this.decided.pop();
    if (last !== undefined) this.verdicts.delete(last);
  }

  get canUndo(): boolean {
    return this.decided.length > 0;
  }

  /** All that is labelled so far, in the order of the pool. */
  *labelled(): Generator<Labelled, void> {
    for (const candidate of this.pool) {
      const sure = this.sureLabel(candidate);
      const verdict = this.verdicts.get(candidate.line);
      if (sure !== undefined) yield { candidate, label: sure, by: 'model' };
      else if (verdict === 'yes' || verdict === 'no') yield { candidate, label: verdict === 'yes' ? 1 : 0, by: 'person' };
    }
  }

  private sureLabel({ score }: Candidate): 0 | 1 | undefined {
    return score <= this.ends.low ? 0 : score >= this.ends.high ? 1 : undefined;
  }
}
