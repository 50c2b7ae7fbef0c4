import { describe, expect, it } from 'vitest';
import { perLabel } from '../../../src/core/labels.ts';
import { decide, type CommentFacts } from '../../../src/core/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';

const half = perLabel(() => 0.5);
const spammy = perLabel((label) => (label === 'spam' ? 0.9 : 0.1));
const here: CommentFacts = { site: 'blog.example' };

function decideWith(settings: Partial<Settings>, facts: Partial<CommentFacts> = {}, scores = spammy) {
  return decide(scores, { ...here, ...facts }, { ...DEFAULT_SETTINGS, ...settings }, half);
}

describe('decide', () => {
  it('hides what is above a threshold and names the label', () => {
    expect(decideWith({})).toEqual({ hidden: true, reasons: ['spam'] });
  });

  it('keeps what is at its threshold, so a threshold of 1 never hides', () => {
    expect(decideWith({ thresholds: { spam: 0.9 } }).hidden).toBe(false);
    expect(decideWith({ thresholds: { spam: 1 } }, {}, perLabel(() => 1)).reasons).not.toContain('spam');
  });

  it("moves the thresholds by the site's sensitivity, but never one of 1", () => {
    const shy: Partial<Settings> = { sites: { 'blog.example': { sensitivity: -2 } } };
    const keen: Partial<Settings> = { sites: { 'blog.example': { sensitivity: 2 } } };
    const middling = perLabel(() => 0.7);
    expect(decideWith({}, {}, middling).hidden).toBe(true);
    expect(decideWith(shy, {}, middling).hidden).toBe(false);
    expect(decideWith(shy, { site: 'other.example' }, middling).hidden).toBe(true);
    expect(decideWith(keen, {}, perLabel(() => 0.2)).hidden).toBe(true);
    expect(decideWith({ ...keen, thresholds: perLabel(() => 1) }, {}, perLabel(() => 1)).hidden).toBe(false);
  });

  it('puts the label furthest over its threshold first', () => {
    const scores = perLabel((label) => (label === 'insult' ? 0.95 : label === 'spam' ? 0.6 : 0));
    expect(decideWith({}, {}, scores).reasons).toEqual(['insult', 'spam']);
  });

  it.each<[string, Partial<Settings>, Partial<CommentFacts>]>([
    ['everything is off', { enabled: false }, {}],
    ['the site is off', { sites: { 'blog.example': { enabled: false } } }, {}],
    ['it is my own', {}, { own: true }],
    ['the address points to it', {}, { linked: true }],
    ['I have revealed it', {}, { revealed: true }],
    ['it holds a word I keep', {}, { hasKeptWord: true, hasHiddenWord: true }],
    ['I trust its author', { trustedAuthors: ['Ada'] }, { author: 'ada' }],
  ])('keeps a comment when %s', (_, settings, facts) => {
    expect(decideWith(settings, facts)).toEqual({ hidden: false, reasons: [] });
  });

  it('fails open without scores, but still obeys my words', () => {
    expect(decide(undefined, here, DEFAULT_SETTINGS, half).hidden).toBe(false);
    expect(decide(undefined, { ...here, hasHiddenWord: true }, DEFAULT_SETTINGS, half).reasons).toEqual(['word']);
  });
});
