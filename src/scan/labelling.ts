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
  private readonly verdicts = new Map<number, Verdict>();
  private readonly decided: number[] = [];

  /** @param steps of an earlier sitting; those about lines that are not in the middle any more are passed over. */
  constructor(
    private readonly pool: readonly Candidate[],
    private readonly ends: SureEnds,
    steps: readonly Step[] = [],
  ) {
    const doubt = ({ score }: Candidate) => Math.abs(score - 0.5);
    this.middle = pool.filter((candidate) => this.sureLabel(candidate) === undefined).sort((a, b) => doubt(a) - doubt(b));
    const lines = new Set(this.middle.map(({ line }) => line));
    for (const step of steps) if ('undo' in step || lines.has(step.line)) this.take(step);
  }

  /** The comment to ask about; undefined where none is left. */
  get current(): Candidate | undefined {
    return this.middle.find(({ line }) => !this.verdicts.has(line));
  }

  get counts() {
    const sure = this.pool.map((candidate) => this.sureLabel(candidate));
    const said = (verdict: Verdict) => [...this.verdicts.values()].filter((other) => other === verdict).length;
    return {
      sureYes: sure.filter((label) => label === 1).length,
      sureNo: sure.filter((label) => label === 0).length,
      middle: this.middle.length,
      ...{ yes: said('yes'), no: said('no'), unsure: said('unsure') },
    };
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
  labelled(): Labelled[] {
    return this.pool.flatMap((candidate): Labelled[] => {
      const sure = this.sureLabel(candidate);
      if (sure !== undefined) return [{ candidate, label: sure, by: 'model' }];
      const verdict = this.verdicts.get(candidate.line);
      return verdict === 'yes' || verdict === 'no' ? [{ candidate, label: verdict === 'yes' ? 1 : 0, by: 'person' }] : [];
    });
  }

  private sureLabel({ score }: Candidate): 0 | 1 | undefined {
    return score <= this.ends.low ? 0 : score >= this.ends.high ? 1 : undefined;
  }
}
