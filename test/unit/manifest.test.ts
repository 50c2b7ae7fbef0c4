import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readMessages } from './locale/fake-i18n.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const { permissions, host_permissions } = JSON.parse(read('manifest.json')) as { permissions: string[]; host_permissions: string[] };

/** What the welcome page calls each permission. */
const EXPLAINED: Readonly<Record<string, string>> = {
  storage: 'permission_storage',
  contextMenus: 'permission_menu',
  scripting: 'permission_scripting',
  '<all_urls>': 'permission_sites',
};

it('asks for nothing that is not explained, in PRIVACY.md and on the welcome page', () => {
  expect([...permissions, ...host_permissions].sort()).toEqual(Object.keys(EXPLAINED).sort());
  for (const [permission, key] of Object.entries(EXPLAINED)) {
    expect(read('PRIVACY.md')).toContain(`(\`${permission}\`)`);
    expect(read('src/welcome/app.tsx')).toContain(`message('${key}_why')`);
    expect(readMessages('en')[`${key}_why`]?.message.length).toBeGreaterThan(20);
  }
});
