import type { Command } from './command.ts';

/** Every command, in the order of `winnow --help`: one line each. */
export const COMMANDS: Readonly<Record<string, Command>> = {};
