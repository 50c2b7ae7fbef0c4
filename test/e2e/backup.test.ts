import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { savedBy } from './harness/saved-file.ts';
import type { Session } from './harness/session.ts';
import { inBrowsers } from './harness/suite.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

inBrowsers((stage) => {
  test('a backup saved by mouse brings everything back; a file that is none changes nothing and says so', async () => {
    const { session } = stage;
    const set = { 'settings/foldMode': 'blur', 'settings/thresholds/spam': 0.9, 'settings/alwaysHide/=casino': true };
    await session.setSettings({ foldMode: 'blur', thresholds: { spam: 0.9 }, alwaysHide: ['casino'] });
    const page = await session.openOwn('options.html#data');
    const saved = join(folder, `${session.name}.json`);
    await writeFile(saved, await savedBy(page, () => page.click('main .card button')));
    expect(JSON.parse(await readFile(saved, 'utf8'))).toEqual({
      format: 'winnow-settings',
      version: 1,
      settings: { foldMode: 'blur', 'thresholds/spam': 0.9, 'alwaysHide/=casino': true },
    });

    await session.setSettings({ replies: 'fold' });
    await restore(page, saved);
    await expect.poll(() => stored(session)).toEqual(set);
    expect(await outcome(page)).toContain('restored');

    for (const [name, text, says] of [
      ['broken', '{"format": "winnow-settings", "vers', 'no backup'],
      ['hostile', '{"format": "winnow-settings", "version": 1, "settings": {"__proto__/polluted": true}}', '__proto__'],
      ['newer', '{"format": "winnow-settings", "version": 99, "settings": {}}', 'newer'],
      ['huge', ' '.repeat(1_100_000), 'too large'],
    ] as const) {
      const file = join(folder, `${name}.json`);
      await writeFile(file, text);
      await restore(page, file);
      await expect.poll(() => outcome(page)).toContain(says);
      expect(await stored(session)).toEqual(set);
    }
    await page.close();
  });
});

async function restore(page: Page, file: string): Promise<void> {
  const field = await page.$('input[type=file]');
  await field?.uploadFile(file);
}

const outcome = (page: Page) => page.$eval('main [role=status]', (status) => status.textContent);

async function stored(session: Session): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(await session.stored()).filter(([key]) => key.startsWith('settings/')));
}
