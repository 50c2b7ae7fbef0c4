import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LABELS } from '../../../src/core/labels.ts';
import { ALL_SOURCES, loadCorpus, textKey } from '../../../training/sources/corpus.ts';

const data = mkdtempSync(join(tmpdir(), 'winnow-corpus-'));
const HEADS = { spam: 'text,label,source,group', abuse: 'text,identity_attack,insult,obscene,severe_toxicity,sexual_explicit,threat,toxicity' };

function write(file: string, rows: readonly string[]): void {
  const path = join(data, file);
  mkdirSync(dirname(path), { recursive: true });
  const text = [file.startsWith('spam') ? HEADS.spam : HEADS.abuse, ...rows, ''].join('\n');
  writeFileSync(path, file.endsWith('.gz') ? gzipSync(text) : text);
}

beforeAll(() => {
  for (const { file } of ALL_SOURCES) write(file, []);
  write('spam/train/youtube_uci.csv', ['Subscribe to me,1,x,a', 'Seen in the benchmark!,1,x,a', 'said twice,0,x,a']);
  write('spam/train/ham_reddit_goemotions.csv', Array.from({ length: 300 }, (_, i) => `ordinary comment ${i},0,x,train`));
  write('toxicity/train/jigsaw2018_train.csv.gz', ['said twice,0,1,0,0,,0,1', '"two\nlines",,,,,,,0']);
  write('toxicity/train/wiki_context_toxicity.csv.gz', ['doubtful,,,,,,,1']);
  write('toxicity/train/civil_toxic_spans.csv.gz', ['borderline,0,0.3,0,,,0,0.4']);
  write('spam/dev/youtube_tubespam2014.csv', ['SEEN in the benchmark,1,x,a']);
});
afterAll(() => { rmSync(data, { recursive: true }); });

const find = (text: string) => loadCorpus(data).train.find((example) => example.text === text);
const column = (label: (typeof LABELS)[number]) => LABELS.indexOf(label);

it('keeps out of training what is in a development set, however written', () => {
  expect(find('Seen in the benchmark!')).toBeUndefined();
  expect(find('Subscribe to me')).toBeDefined();
});

it('merges what two origins know of the same text', () => {
  const labels = find('said twice')?.labels ?? [];
  expect(labels[column('spam')]).toBe(0);
  expect(labels[column('insult')]).toBe(1);
});

it('masks what an origin is not trusted with', () => {
  expect(find('doubtful')?.weights[column('toxicity')]).toBe(0);
  expect(find('borderline')?.labels[column('toxicity')]).toBeNaN();
  expect(find('borderline')?.labels[column('insult')]).toBeCloseTo(0.3);
});

it('holds back about a tenth of the ordinary comments, the same ones each time', () => {
  const first = loadCorpus(data).held.map(({ text }) => text);
  expect(first.length).toBeGreaterThan(15);
  expect(first.length).toBeLessThan(50);
  expect(loadCorpus(data).held.map(({ text }) => text)).toEqual(first);
});

it('tells texts apart by their letters, not by their dress', () => {
  expect(textKey('Héllo, WORLD!')).toBe(textKey('hello world'));
  expect(textKey('hello word')).not.toBe(textKey('hello world'));
  expect(textKey('!?')).toBe(0);
});

it('says what is missing', () => {
  expect(() => loadCorpus(join(data, 'nowhere'))).toThrow(/youtube_uci\.csv.*missing/);
});
