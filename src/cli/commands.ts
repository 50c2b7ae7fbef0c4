import type { Command } from './command.ts';

/** Every command, in the order of `winnow --help`: one line each. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  scan: {
    summary: 'score whole logs, dumps and saved pages, with a report on dialogs and people',
    load: async () => (await import('./scan.ts')).scan,
  },
  label: {
    summary: 'label a pool of comments, asking only where the model is not sure',
    load: async () => (await import('./label.ts')).label,
  },
  find: {
    summary: 'print the comments of saved pages, one JSON line each',
    load: async () => (await import('./find.ts')).find,
  },
  score: {
    summary: 'score comments from stdin, one JSON line each',
    load: async () => (await import('./score.ts')).score,
  },
  train: {
    summary: 'train a small model on a CSV file of labelled comments, as the codelab does',
    load: async () => (await import('./train.ts')).train,
  },
};
