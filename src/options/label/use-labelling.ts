import { stringify } from 'csv-stringify/browser/esm/sync';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Label } from '../../core/labels.ts';
import type { JudgedComment } from '../../scan/judged.ts';
import { Labelling, USUAL_ENDS, type Candidate, type Step } from '../../scan/labelling.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { ScanStore, type Sitting } from '../scan/scan-store.ts';

interface Pool {
  readonly store: ScanStore;
  readonly comments: readonly JudgedComment[];
  /** For the label asked about last. */
  candidates?: { readonly label: Label; readonly all: readonly Candidate[] };
}

const USUAL_SITTING: Sitting = { label: 'spam', ends: USUAL_ENDS };

/** So many rows are written, and so many comments read, before the page may do something else. */
const ROWS_AT_ONCE = 500;
const COMMENTS_AT_ONCE = 5000;

/** The labelling of the kept scan, taken up where it was left. */
export function useLabelling() {
  const pool = useRef<Pool>(undefined);
  const [sitting, setSitting] = useState(USUAL_SITTING);
  /** A new wrapper with each step, so that the page shows it; its label may still be the one chosen before. */
  const [shown, setShown] = useState<{ readonly labelling: Labelling; readonly label: Label }>();
  const latest = useRef<Sitting>(undefined);

  const show = useCallback(async (chosen: Sitting) => {
    if (!pool.current) return;
    latest.current = chosen;
    setSitting(chosen);
    const labelling = await begin(pool.current, chosen);
    // Another may have been chosen in between.
    if (latest.current === chosen) setShown({ labelling, label: chosen.label });
  }, []);

  useEffect(() => {
    const opened = ScanStore.open();
    void opened.then(async (store) => {
      const kept = (await store.sitting()) ?? USUAL_SITTING;
      pool.current = { store, comments: await commentsIn(store) };
      await show(kept);
    });
    return () => void opened.then((store) => { store.close(); });
  }, []);

  const choose = useCallback((chosen: Sitting) => {
    void pool.current?.store.setSitting(chosen);
    void show(chosen);
  }, []);

  const take = useCallback((step: Step) => {
    if (!shown) return;
    const { labelling, label } = shown;
    labelling.take(step);
    setShown({ labelling, label });
    void pool.current?.store.addStep(label, step);
  }, [shown]);

  const save = useCallback(async () => {
    if (shown) downloadFile('labelled.csv', await tableOf(shown.labelling), 'text/csv');
  }, [shown]);

  return { labelling: shown?.labelling, sitting, choose, take, save };
}

async function commentsIn(store: ScanStore): Promise<JudgedComment[]> {
  const comments: JudgedComment[] = [];
  for await (const batch of store.batches()) comments.push(...batch);
  return comments;
}

async function begin(pool: Pool, { label, ends }: Sitting): Promise<Labelling> {
  if (pool.candidates?.label !== label) pool.candidates = { label, all: await candidatesIn(pool.comments, label) };
  return new Labelling(pool.candidates.all, ends, await pool.store.steps(label));
}

async function candidatesIn(comments: readonly JudgedComment[], label: Label): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const [id, { text, conversation = '', scores }] of comments.entries()) {
    if (text.trim() !== '') candidates.push({ id, text, group: conversation, score: scores[label] });
    if (id % COMMENTS_AT_ONCE === 0) await pause();
  }
  return candidates;
}

/** Lets the page do something else. */
function pause(): Promise<unknown> {
  return new Promise((resume) => setTimeout(resume));
}

/** In the form of the training data, in parts. */
async function tableOf(labelling: Labelling): Promise<string[]> {
  const parts: string[] = [];
  let rows: unknown[][] = [['text', 'label', 'source', 'group']];
  for (const { candidate, label, by } of labelling.labelled()) {
    rows.push([candidate.text, label, by, candidate.group]);
    if (rows.length < ROWS_AT_ONCE) continue;
    parts.push(stringify(rows));
    rows = [];
    await pause();
  }
  parts.push(stringify(rows));
  return parts;
}
