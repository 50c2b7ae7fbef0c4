/** Runs a command to its end: arguments after the command's name in, exit status out. */
export type Run = (argv: readonly string[]) => Promise<number>;

/** What the dispatcher knows of a command before it is loaded. */
export interface Command {
  /** One line for `winnow --help`. */
  readonly summary: string;
  /** Loads the command's module only when it is asked for: one command does not pay for another. */
  readonly load: () => Promise<Run>;
}

/** The exit statuses of every command. */
export const STATUS = {
  ok: 0,
  /** The work was done, but some of the input was bad; it is listed. */
  someBad: 1,
  /** Nothing was done: the command line or its input cannot be used. */
  unusable: 2,
  /** Whoever read the output has left, as a shell reports a writer killed by SIGPIPE. */
  brokenPipe: 141,
} as const;

/** The command line, or what it names, cannot be used; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
