import { STATUS, UsageError, type Command } from './command.ts';

/** Where the dispatcher speaks: stdout and stderr, or a test's ear. */
export interface Voice {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs `winnow COMMAND …` and answers its exit status. Errors a user can mend are told without a stack. */
export async function dispatch(
  argv: readonly string[],
  commands: Readonly<Record<string, Command>>,
  voice: Voice,
): Promise<number> {
  const [name, ...rest] = argv;
  if (argv.length === 0) {
    voice.error(overview(commands));
    return STATUS.unusable;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    voice.out(overview(commands));
    return STATUS.ok;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    voice.error(`winnow: there is no command ${JSON.stringify(name)}.\n\n${overview(commands)}`);
    return STATUS.unusable;
  }
  try {
    const run = await command.load();
    return await run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    voice.error(`winnow ${name}: ${error.message}\nwinnow ${name} --help says how it is used.\n`);
    return STATUS.unusable;
  }
}

function overview(commands: Readonly<Record<string, Command>>): string {
  const width = Math.max(0, ...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: winnow COMMAND …\n\n${lines.join('')}\nwinnow COMMAND --help says more of a command.\n`;
}
