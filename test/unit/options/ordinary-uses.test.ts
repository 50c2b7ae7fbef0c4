import { expect, it, vi } from 'vitest';
import { fakeI18n } from '../locale/fake-i18n.ts';

vi.stubGlobal('chrome', { i18n: fakeI18n('en') });
const { ordinaryUses } = await import('../../../src/options/lists/ordinary-uses.ts');

it('warns of words that ordinary comments hold, and of very short ones', () => {
  expect(ordinaryUses('free')).toMatch(/1 of our \d+ examples, “Is there a free version/);
  expect(ordinaryUses('THE')).toMatch(/of our \d+ examples, such as/);
  expect(ordinaryUses('zq')).toMatch(/short/);
  expect(ordinaryUses('casino bonus')).toBeUndefined();
});
