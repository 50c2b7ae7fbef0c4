import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('what every page gets stays within 40 KB, and brings neither rules nor the checking of shapes, nor expressions it does not use', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../../src/content/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(40 * 1024);
  // Dates are no sign of comments, and to build what reads them costs more than anything else that the script does.
  expect(outputFiles[0]?.text).not.toContain('янв');
  const carried = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
  expect(carried.filter((path) => /valibot|rules\/registry|core\/text/.test(path))).toEqual([]);
});
