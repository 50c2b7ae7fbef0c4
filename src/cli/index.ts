import { COMMANDS } from './commands.ts';
import { dispatch } from './dispatch.ts';
import { exitOnBrokenPipe } from './stdout.ts';

exitOnBrokenPipe(process.stdout);
process.exitCode = await dispatch(process.argv.slice(2), COMMANDS, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
