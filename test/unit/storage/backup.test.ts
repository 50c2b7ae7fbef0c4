import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { MAX_BACKUP_LENGTH, readBackup, writeBackup } from '../../../src/storage/backup.ts';
import { anySettings } from './arbitrary.ts';

const file = (settings: unknown, version = 1) => JSON.stringify({ format: 'winnow-settings', version, settings });

describe('backup', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readBackup(writeBackup(settings))).toEqual(settings);
      }),
    );
  });

  it('holds differences from the defaults alone', () => {
    expect(JSON.parse(writeBackup({ ...DEFAULT_SETTINGS, history: false }))).toEqual({
      format: 'winnow-settings',
      version: 1,
      settings: { history: false },
    });
  });

  it.each([
    ['not-a-backup', ''],
    ['not-a-backup', '{"format":"winnow-settings"}'],
    ['not-a-backup', '[1,2'],
    ['not-a-backup', 'null'],
    ['newer', file({}, 2)],
    ['invalid-entry', file({ 'thresholds/spam': 7 })],
    ['invalid-entry', file({ 'sites/__proto__/enabled': true })],
    ['invalid-entry', file({ __proto: 1 })],
    ['too-large', ' '.repeat(MAX_BACKUP_LENGTH + 1)],
  ])('refuses as %s: %.40s', (fault, text) => {
    expect(() => readBackup(text)).toThrow(expect.objectContaining({ fault }));
  });

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.dictionary(fc.string(), fc.jsonValue()).map((entries) => file(entries))), (text) => {
        try {
          readBackup(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'BackupError' });
        }
      }),
    );
  });
});
