import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { parseHtmlPage } from '../../src/scan/html-page.ts';

/** Reference pages with known comments; what each file holds is told in the README.md beside the archive. */
export const SHARED_PAGES = '../shared/pages';

const Meta = v.object({
  level: v.picklist(['items', 'block', 'negative', 'gray', 'review']),
  bucket: v.string(),
  platform: v.string(),
  domain: v.string(),
  source: v.string(),
});
const Gold = v.array(v.object({ text: v.string(), author: v.optional(v.nullable(v.string())), optional: v.optional(v.boolean()) }));

/** One saved page and what is known about its comments. */
export interface GoldPage {
  readonly id: string;
  readonly file: string;
  readonly meta: v.InferOutput<typeof Meta>;
  readonly gold: v.InferOutput<typeof Gold>;
  /** The whole comment block, where single comments are not known. */
  readonly block: string | null;
}

/** What the pages' own scorer counts on one page. */
export interface PageScore {
  /** Precision and recall of items, then of tokens. */
  readonly ip: number;
  readonly ir: number;
  readonly tP: number;
  readonly tR: number;
}

export interface Scorer {
  scorePage(gold: unknown, found: readonly { text: string }[], block: string | null): PageScore;
  aggregate(rows: readonly object[]): {
    readonly bucket_macro_F: number;
    readonly by_bucket_F: Readonly<Record<string, readonly [number, number]>>;
    readonly neg_pages_hit: number;
    readonly token_macro: { readonly F: number };
    readonly pages_found: number;
  };
}

/** The scorer that comes with the pages. */
export async function loadScorer(): Promise<Scorer> {
  // eslint-disable-next-line no-unsanitized/method -- a fixed file beside the pages, nothing a page says
  return (await import(pathToFileURL(join(SHARED_PAGES, 'score.mjs')).href)) as Scorer;
}

/** Unpacks the archive into a folder of its own, unless one is named; answers the folder of the pages. */
export function unpackPages(folder?: string): string {
  if (folder !== undefined) return folder;
  const archive = join(SHARED_PAGES, 'dev.tar.xz');
  if (!existsSync(archive)) throw new Error(`There is no ${archive}: name a folder of unpacked pages instead.`);
  const target = mkdtempSync(join(tmpdir(), 'winnow-pages-'));
  execFileSync('tar', ['-xJf', archive, '-C', target]);
  return join(target, 'pages');
}

/** Every page of a folder that is scored: `gray` and `review` are not. */
export function loadPages(folder: string): GoldPage[] {
  return readdirSync(folder).sort().flatMap((id) => {
    const read = (name: string): string => readFileSync(join(folder, id, name), 'utf8');
    const meta = v.parse(Meta, JSON.parse(read('meta.json')));
    if (meta.level === 'gray' || meta.level === 'review') return [];
    const block = meta.level === 'block' ? read('comments.block.txt') : null;
    return [{ id, file: join(folder, id, 'page.html'), meta, gold: v.parse(Gold, JSON.parse(read('comments.json'))), block }];
  });
}

/** Parses a page; hashed, every class and id name is replaced by a hash, the same within the page. */
export function parsePage(page: GoldPage, isHashed: boolean): Document {
  const document = parseHtmlPage(readFileSync(page.file));
  if (isHashed) hashNames(document, page.id);
  return document;
}

function hashNames(document: Document, salt: string): void {
  const hash = (name: string): string => `n${createHash('sha256').update(`${salt} ${name}`).digest('hex').slice(0, 10)}`;
  for (const element of Array.from(document.querySelectorAll('[class], [id]'))) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    if (names.length > 0) element.setAttribute('class', names.map(hash).join(' '));
    const id = element.getAttribute('id');
    if (id) element.setAttribute('id', hash(id));
  }
}

/** F1 from precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
