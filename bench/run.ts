import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run bench -- NAME`: runs `bench/NAME.ts`; without a name says which there are. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const name = process.argv[2] ?? '';
const names = readdirSync(folder)
  .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'run.ts' && file !== 'report.ts')
  .map((file) => file.slice(0, -'.ts'.length));

if (names.includes(name) && existsSync(`${folder}${name}.ts`)) {
  await import(`./${name}.ts`);
} else {
  console.error(`Usage: npm run bench -- ${names.join(' | ')}`);
  process.exitCode = 1;
}
