import type { Label } from '../labels.ts';

/** What a reader has said of labels: 1 it carries the label, 0 it does not; those not spoken of are absent. */
export type Verdict = Readonly<Partial<Record<Label, 0 | 1>>>;

/** A comment the reader has judged otherwise than Winnow. */
export interface Correction {
  /** The comment's {@link Fingerprint.key}: one correction for each text, the latest. */
  readonly key: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** When it was made, milliseconds since 1970. */
  readonly time: number;
  /** The site's name, where the reader lets it be kept. */
  readonly site?: string | undefined;
}
