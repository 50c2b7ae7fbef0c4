import { describe, expect, it } from 'vitest';
import { readArguments, wholeNumber } from '../../../src/cli/arguments.ts';
import { UsageError, type Command, type Run } from '../../../src/cli/command.ts';
import { dispatch } from '../../../src/cli/dispatch.ts';

async function winnow(argv: string[], run: Run = () => Promise.resolve(0)) {
  const heard = { out: '', error: '' };
  const loaded: string[] = [];
  const command = (name: string): Command => ({
    summary: `does ${name}`,
    load: () => {
      loaded.push(name);
      return Promise.resolve(run);
    },
  });
  const status = await dispatch(
    argv,
    { score: command('score'), scan: command('scan') },
    {
      out: (text) => (heard.out += text),
      error: (text) => (heard.error += text),
    },
  );
  return { status, loaded, ...heard };
}

describe('dispatch', () => {
  it('loads the one command that is asked for, gives it its arguments and answers its status', async () => {
    let seen: readonly string[] = [];
    const { status, loaded } = await winnow(['scan', 'a', '--b'], (argv) => {
      seen = argv;
      return Promise.resolve(7);
    });
    expect({ status, loaded, seen }).toEqual({ status: 7, loaded: ['scan'], seen: ['a', '--b'] });
  });

  it('lists the commands on request', async () => {
    const { status, out, loaded } = await winnow(['--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/score +does score\n +scan +does scan/);
    expect(loaded).toEqual([]);
  });

  it.each([[[]], [['skan']], [['constructor']]])('refuses %j with what there is, on stderr', async (argv) => {
    const { status, out, error } = await winnow(argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(error).toContain('does scan');
  });

  it('tells a wrong use without a stack', async () => {
    const { status, error } = await winnow(['scan'], () => Promise.reject(new UsageError('name an input.')));
    expect(status).toBe(2);
    expect(error).toBe('winnow scan: name an input.\nwinnow scan --help says how it is used.\n');
  });

  it('does not swallow a fault of its own', async () => {
    await expect(winnow(['scan'], () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  });
});

describe('arguments', () => {
  it('turns what parseArgs rejects into a usage error', () => {
    expect(() => readArguments(['--nope'], { out: { type: 'string' } })).toThrow(UsageError);
    expect(readArguments(['x', '--out', 'd'], { out: { type: 'string' } })).toMatchObject({
      values: { out: 'd' },
      positionals: ['x'],
    });
  });

  it.each(['0', '1.5', 'many', '', ' '])('refuses %j as a number of workers', (text) => {
    expect(() => wholeNumber('workers', text, 1)).toThrow(UsageError);
  });
});
