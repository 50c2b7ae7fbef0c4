import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findByRules } from '../../../../../src/content/find/rules/find-by-rules.ts';
import { RULES } from '../../../../../src/content/find/rules/registry.ts';
import type { Provenance } from '../../../../../src/content/find/rules/rule.ts';
import type { FoundComment } from '../../../../../src/content/find/types.ts';
import { fixtureIds, loadFixture } from './fixtures.ts';
import { platformsPage } from './platforms-page.ts';

const MACHINERY = new Set(['rule.ts', 'find-by-rules.ts', 'registry.ts', 'hosts.ts', 'composers.ts']);
const RULES_FOLDER = new URL('../../../../../src/content/find/rules/', import.meta.url);

async function provenanceOf(id: string): Promise<Provenance> {
  const file = new URL(`${id}.ts`, RULES_FOLDER).href;
  // eslint-disable-next-line no-unsanitized/method -- a file of our own, named by the registry
  const module = (await import(/* @vite-ignore */ file)) as { provenance: Provenance };
  return module.provenance;
}

const saying = ({ text, author }: FoundComment) => ({ text, ...(author === undefined ? {} : { author }) });

describe('the registry', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync(RULES_FOLDER).filter((name) => !MACHINERY.has(name));
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });
});

describe('the fixtures', () => {
  it('are one folder per rule', () => {
    expect(fixtureIds().sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });
});

describe.each(RULES.map((rule) => rule.id))('rule %s', (id) => {
  const { document, host, expected, synthetic } = loadFixture(id);
  const found = findByRules(document, host);

  it('finds exactly the comments of its page', () => {
    expect(found.map(saying)).toEqual(expected);
    expect(new Set(found.map((comment) => comment.source))).toEqual(new Set([id]));
  });

  it('calls its page synthetic where no real one was at hand', async () => {
    const { proof } = await provenanceOf(id);
    expect(synthetic).toBe(proof !== 'verified');
  });

  it('is not disturbed by any other rule where the host is unknown', () => {
    if (host !== '') expect(findByRules(document, '')).toEqual(found);
  });

  it('finds a comment on its own, as when it is added later', () => {
    for (const { item, text } of found) expect(findByRules(item, host).map((comment) => comment.text)).toContain(text);
  });
});

describe('docs/platforms.md', () => {
  it('says what the rules say (update it with `npx vitest run --project unit -u`)', async () => {
    const declared = RULES.map(async (rule) => ({ rule, provenance: await provenanceOf(rule.id) }));
    await expect(platformsPage(await Promise.all(declared))).toMatchFileSnapshot('../../../../../docs/platforms.md');
  });
});

describe('findByRules', () => {
  it('finds nothing on a page without comments, nor in an empty document', () => {
    const { document } = new JSDOM('<main><ul><li class="item">Read 4 comments</li></ul></main>').window;
    expect(findByRules(document, 'blog.example')).toEqual([]);
    document.documentElement.remove();
    expect(findByRules(document, '')).toEqual([]);
  });

  it('finds a comment that is itself the subtree searched, and only there', () => {
    const { document } = loadFixture('wordpress');
    const reply = document.querySelector('#comment-78');
    expect(reply && findByRules(reply, '').map((comment) => comment.author)).toEqual(['Baker']);
  });

  it('gives the item that holds the furniture, with replies left to themselves', () => {
    const { document, expected } = loadFixture('wordpress');
    const [parent] = findByRules(document, '');
    expect(parent).toMatchObject({ item: { id: 'comment-77' }, text: expected[0]?.text });
  });

  it('tells which comments the platform marks as the reader’s own', () => {
    const { document } = loadFixture('nodebb');
    const own = () => findByRules(document, '').map((comment) => comment.own === true);
    expect(own()).toEqual([true, false]);
    document.querySelector('.self-post')?.classList.remove('self-post');
    expect(own()).toEqual([false, false]);
  });
});
