import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blog, comment, visibleComments } from './harness/pages.ts';
import { inBrowsers } from './harness/suite.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once';

for (const [what, damage] of [
  ['missing', (model: string) => rm(join(model, 'group1-shard1of1.bin'))],
  ['truncated', (model: string) => truncate(join(model, 'group1-shard1of1.bin'), 1000)],
  ['of another version', (model: string) => writeFile(join(model, 'model.json'), '{"format":"layers-model","generatedBy":"the future"}')],
] as const) {
  inBrowsers(
    (stage) => {
      test(`a model file that is ${what} leaves every comment in sight and shows in the toolbar`, async () => {
        const { server, session } = stage;
        const page = await session.open(server.serve('/broken', blog(comment(1, FINE) + comment(2, SPAM))));
        await expect.poll(async () => (await session.badge(page)).text).toBe('!');
        expect((await session.badge(page)).title).toMatch(/^Winnow cannot judge comments: .*\w/);
        expect(await visibleComments(page, [1, 2])).toEqual([1, 2]);
      });
    },
    { model: 'real', change: (directory) => damage(join(directory, 'models/comment')) },
  );
}
