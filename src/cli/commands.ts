import type { Command } from './command.ts';

/** Every command, in the order of `winnow --help`: one line each. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  train: {
    summary: 'train a small model on a CSV file of labelled comments, as the codelab does',
    load: async () => (await import('./train.ts')).train,
  },
};
