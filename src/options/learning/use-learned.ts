import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../protocol/browser.ts';
import { LEARNED_KEY } from '../../protocol/learned-key.ts';
import { RETRAINING_KEY, type RetrainingState } from '../../protocol/learning.ts';
import { readLearned, type LearnedData } from './learned-data.ts';

/** What was learned and how a retraining stands, followed as they change; an error where it cannot be read. */
export function useLearned(): { learned: LearnedData | Error | undefined; retraining: RetrainingState } {
  const [learned, setLearned] = useState<LearnedData | Error>();
  const [retraining, setRetraining] = useState<RetrainingState>({ state: 'idle' });

  useEffect(() => {
    const read = () => {
      readLearned().then(setLearned, (error: unknown) => {
        setLearned(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const onLocal = (changes: Record<string, unknown>) => {
      if (LEARNED_KEY in changes) read();
    };
    const show = (state: RetrainingState | undefined) => {
      if (!state) return;
      setRetraining(state);
      if (state.state !== 'training') read();
    };
    const onSession = (changes: Partial<Record<string, { newValue?: unknown }>>) => {
      show(changes[RETRAINING_KEY]?.newValue as RetrainingState | undefined);
    };
    const { local, session } = browser.storage;
    local.onChanged.addListener(onLocal);
    session.onChanged.addListener(onSession);
    void session.get(RETRAINING_KEY).then((items) => {
      show(items[RETRAINING_KEY] as RetrainingState | undefined);
    });
    read();
    return () => {
      local.onChanged.removeListener(onLocal);
      session.onChanged.removeListener(onSession);
    };
  }, []);

  return { learned, retraining };
}
