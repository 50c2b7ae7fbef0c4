import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';

const USAGE = 'Usage: npx tsx training/generate/write.ts --out DIR [--seed 1] [--scale 1] [--held-out]';

/** Texts written at scale 1; fewer when the families have no more to say. */
const TRAIN_COUNT = 150_000;
const HELD_OUT_COUNT = 12_000;

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new RangeError(`--${name} must be a positive number, not “${value}”.\n${USAGE}`);
  return number;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    'held-out': { type: 'boolean', default: false },
  },
});
if (values.out === undefined) throw new Error(USAGE);
const split = values['held-out'] ? 'held-out' : 'train';
const count = Math.round((split === 'train' ? TRAIN_COUNT : HELD_OUT_COUNT) * positive('scale', values.scale));
const texts = Array.from(generate(positive('seed', values.seed), count, split), (text) => JSON.stringify(text));
mkdirSync(values.out, { recursive: true });
const path = join(values.out, `generated-${split}.jsonl`);
writeFileSync(path, `${texts.join('\n')}\n`);
console.log(`${texts.length} texts written to ${path}`);
