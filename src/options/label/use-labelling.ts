import { stringify } from 'csv-stringify/browser/esm/sync';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JudgedComment } from '../../scan/judged.ts';
import { Labelling, USUAL_ENDS, type Step } from '../../scan/labelling.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { ScanStore, type Sitting } from '../scan/scan-store.ts';

interface Pool {
  readonly store: ScanStore;
  readonly comments: readonly JudgedComment[];
}

const USUAL_SITTING: Sitting = { label: 'spam', ends: USUAL_ENDS };

/** So many rows are written before the page may do something else. */
const ROWS_AT_ONCE = 500;

/** The labelling of the kept scan, taken up where it was left. */
export function useLabelling() {
  const pool = useRef<Pool>(undefined);
  const [sitting, setSitting] = useState(USUAL_SITTING);
  /** A new wrapper with each step, so that the page shows it. */
  const [shown, setShown] = useState<{ readonly labelling: Labelling }>();

  useEffect(() => {
    const opened = ScanStore.open();
    void opened.then(async (store) => {
      const kept = (await store.sitting()) ?? USUAL_SITTING;
      pool.current = { store, comments: await commentsIn(store) };
      setSitting(kept);
      setShown({ labelling: await begin(pool.current, kept) });
    });
    return () => void opened.then((store) => { store.close(); });
  }, []);

  const choose = useCallback((chosen: Sitting) => {
    if (!pool.current) return;
    setSitting(chosen);
    void pool.current.store.setSitting(chosen);
    void begin(pool.current, chosen).then((labelling) => { setShown({ labelling }); });
  }, []);

  const take = useCallback((step: Step) => {
    if (!shown) return;
    const { labelling } = shown;
    labelling.take(step);
    setShown({ labelling });
    void pool.current?.store.addStep(sitting.label, step);
  }, [shown, sitting]);

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

async function begin({ store, comments }: Pool, { label, ends }: Sitting): Promise<Labelling> {
  const steps = await store.steps(label);
  const candidates = comments
    .map(({ text, conversation = '', scores }, id) => ({ id, text, group: conversation, score: scores[label] }))
    .filter(({ text }) => text.trim() !== '');
  return new Labelling(candidates, ends, steps);
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
    await new Promise((resume) => setTimeout(resume));
  }
  parts.push(stringify(rows));
  return parts;
}
