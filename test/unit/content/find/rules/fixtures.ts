import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** A page in `test/pages/ID/` and the comments it holds. */
export interface Fixture {
  readonly id: string;
  readonly document: Document;
  /** Empty for software that runs on any host. */
  readonly host: string;
  /** Made up without a real page at hand; the others follow one. */
  readonly synthetic: boolean;
  readonly expected: readonly { readonly text: string; readonly author?: string }[];
}

const PAGES = new URL('../../../../pages/', import.meta.url);

/** The ids of all fixtures. */
export function fixtureIds(): string[] {
  return readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

export function loadFixture(id: string): Fixture {
  const folder = new URL(`${id}/`, PAGES);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const meta = existsSync(new URL('meta.json', folder)) ? (JSON.parse(read('meta.json')) as { host?: string; synthetic?: boolean }) : {};
  return {
    id,
    document: new JSDOM(read('page.html')).window.document,
    host: meta.host ?? '',
    synthetic: meta.synthetic ?? false,
    expected: JSON.parse(read('expected.json')) as Fixture['expected'],
  };
}
