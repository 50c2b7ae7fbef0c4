import { LABELS, type Label, type PerLabel, type Scores } from '../../core/labels.ts';
import type { Contribution } from '../../core/model/types.ts';
import type { Reason } from '../../core/policy.ts';
import { formatPercent, formatSureness, languageTag, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import type { ExplainRequest, Explanation, Refused } from '../../protocol/messages.ts';

/** The words that counted most; more would not be read. */
const MAX_WORDS = 6;

/** What spoke less than so much of what the strongest word did says nothing: “and”, “the”. */
const LEAST_SHARE = 0.2;

export interface WhyOptions {
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly scores: Scores | undefined;
  /** In force on this site. */
  readonly thresholds: PerLabel | undefined;
  readonly ask: (request: ExplainRequest) => Promise<Explanation | Refused>;
}

/** Fills a panel with why a comment is hidden: at once the scores and limits, then the words that counted. */
export async function showWhy(panel: HTMLElement, { text, reasons, scores, thresholds, ask }: WhyOptions): Promise<void> {
  const labels = reasons.filter(isLabel);
  panel.replaceChildren(
    ...labels.map((label) => paragraph(panel, whyScore(label, scores, thresholds))),
    ...(reasons.includes('word') ? [paragraph(panel, reasonName('word'))] : []),
  );
  const first = labels.at(0);
  if (first === undefined) return;
  const answer = await ask({ type: 'explain', text, labels: [first] }).catch(() => undefined);
  const words = answer?.type === 'explanation' ? wordsThatCount(text, answer.contributions[first] ?? []) : [];
  if (words.length === 0) return;
  const list = new Intl.ListFormat(languageTag(), { type: 'unit' }).format(words.map((word) => message('fold_quoted', word)));
  panel.append(paragraph(panel, message('fold_why_words', list)));
}

/** Fills a panel with why a whole thread is hidden. */
export function showWhyThread(panel: HTMLElement, share: number): void {
  panel.replaceChildren(paragraph(panel, message('thread_why', formatPercent(share))));
}

function whyScore(label: Label, scores: Scores | undefined, thresholds: PerLabel | undefined): string {
  return message('fold_why_score', reasonName(label), formatSureness(scores?.[label] ?? 0), formatPercent(thresholds?.[label] ?? 1));
}

/** The words that clearly spoke for hiding, each once. */
export function wordsThatCount(text: string, contributions: readonly Contribution[]): string[] {
  const strongest = contributions.reduce((most, { logit }) => Math.max(most, logit), 0);
  const words = contributions
    .filter(({ logit }) => logit > 0 && logit >= LEAST_SHARE * strongest)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MAX_WORDS);
}

function isLabel(reason: Reason): reason is Label {
  return (LABELS as readonly string[]).includes(reason);
}

function paragraph(panel: HTMLElement, text: string): HTMLElement {
  const element = panel.ownerDocument.createElement('p');
  element.textContent = text;
  return element;
}
