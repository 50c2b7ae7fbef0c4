import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { isKnownHost, KNOWN_HOSTS, KNOWN_MARKS } from '../../../../src/content/boot/known.ts';
import { Signs, walkerOf } from '../../../../src/content/boot/signs.ts';
import { RULES } from '../../../../src/content/find/rules/registry.ts';
import { chat } from '../../../e2e/harness/chat.ts';
import { entry, page } from '../find/pages.ts';
import { fixtureIds, loadFixture } from '../find/rules/fixtures.ts';

/** Looks through a document and its shadow roots to the end. */
function hasSigns(document: Document): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  const signs = new Signs({ shadowRootOf: () => null, onShadowRoot: (shadow) => roots.push(shadow) });
  for (const root of roots) for (const step of signs.read(walkerOf(root))) expect(step).toBeUndefined();
  return signs.enough;
}

const dom = (body: string): Document => new JSDOM(`<!doctype html><title>Comments</title><body>${body}`).window.document;

describe('a page with comments is never passed over', () => {
  test.each(fixtureIds())('of the platform %s', (id) => {
    const { document, host } = loadFixture(id);
    expect(isKnownHost(host) || hasSigns(document)).toBe(true);
  });

  it('without any name', () => {
    expect(hasSigns(page(`<ul>${entry(1)}${entry(2)}</ul>`, 2))).toBe(true);
  });

  it('as a chat has', () => {
    expect(hasSigns(new JSDOM(chat(10)).window.document)).toBe(true);
  });

  it('in a shadow root', () => {
    const document = dom('<div></div>');
    const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
    shadow?.append(...page(`<ul>${entry(1)}${entry(2)}</ul>`).body.children);
    expect(hasSigns(document)).toBe(true);
  });
});

describe('a page without comments', () => {
  it.each([
    ['an article', '<h1>Comments on Plato</h1><p>Many have answered him since. Some replied in verse.</p>'],
    ['a shop', '<a>Contact us</a><p>Add to cart</p><p>4 pieces left</p><button>Show more</button>'],
    ['a script that speaks of comments', '<script>const a = "3 comments"; </script><script>Reply</script><style>.reply {}</style><noscript>2 comments</noscript>'],
    ['nothing at all', ''],
  ])('is left alone: %s', (_, body) => {
    expect(hasSigns(dom(body))).toBe(false);
  });
});

it('knows every host and mark that a rule goes by', () => {
  const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
  expect(KNOWN_HOSTS).toEqual(sorted(RULES.flatMap(({ hosts }) => hosts ?? [])));
  expect(KNOWN_MARKS).toEqual(sorted(RULES.flatMap(({ hosts, marks }) => (hosts ? [] : (marks ?? [])))));
});

it('knows a host with everything below it, and nothing else', () => {
  expect(isKnownHost('old.reddit.com')).toBe(true);
  expect(isKnownHost('notreddit.com')).toBe(false);
});
