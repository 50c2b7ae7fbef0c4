import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { PerLabel } from '../../core/labels.ts';
import { CSV_HEADER, csvRows } from '../../report/csv.ts';
import { Dialogs } from '../../report/dialogs.ts';
import { MOST_ROWS, type DialogFigures, type Figures, type PersonFigures, type Ranked } from '../../report/figures.ts';
import { mentionOf, type Mention } from '../../report/mention.ts';
import { Overview } from '../../report/overview.ts';
import { reportPage, type ReportAssets } from '../../report/page.ts';
import { People } from '../../report/people.ts';
import { Top } from '../../report/top.ts';
import type { JudgedComment } from '../../scan/judged.ts';
import type { Totals } from './journal.ts';
import { Partitions } from './partitions.ts';
import { readRecords } from './records.ts';
import { ERRORS, SCORES, type BadLine } from './results.ts';

export const FIGURES = 'figures.json';
export const REPORT = 'report.html';
export const TABLE = 'scores.csv';

export interface Scanned {
  readonly folder: string;
  readonly inputs: readonly string[];
  readonly model: string;
  readonly thresholds: PerLabel;
  readonly totals: Totals;
}

/**
 * Makes everything that follows from the scores: the CSV, the figures and the report. Reads the scores once, in
 * constant memory; may be done again at any time. A file of an earlier run is replaced only by a whole one.
 */
export async function conclude(scanned: Scanned, assets: ReportAssets): Promise<Figures> {
  const { folder, thresholds, totals } = scanned;
  const overview = new Overview(thresholds);
  const byDialog = await Partitions.open(join(folder, '.dialogs'), totals.scored, ({ dialog }) => dialog);
  const byPerson = await Partitions.open(join(folder, '.people'), totals.scored, ({ author }) => author ?? '');
  await replace(join(folder, TABLE), async (append) => {
    await append(CSV_HEADER);
    let rows: JudgedComment[] = [];
    for await (const comment of readRecords<JudgedComment>(join(folder, SCORES))) {
      const mention = mentionOf(comment);
      overview.add(comment, mention);
      await byDialog.add(mention);
      if (mention.author !== undefined) await byPerson.add(mention);
      rows.push(comment);
      if (rows.length < 1000) continue;
      await append(csvRows(rows));
      rows = [];
    }
    await append(csvRows(rows));
  });
  const figures: Figures = {
    version: 1,
    model: scanned.model,
    thresholds,
    inputs: scanned.inputs,
    ...overview.figures(),
    totals,
    dialogs: await rank(byDialog, new Top<DialogFigures>(MOST_ROWS), () => new Dialogs(), overview.meanAbuse),
    people: await rank(byPerson, new Top<PersonFigures>(MOST_ROWS), () => new People(), overview.meanHarm),
    bad: await firstBad(join(folder, ERRORS)),
  };
  await replace(join(folder, FIGURES), (append) => append(`${JSON.stringify(figures, null, 1)}\n`));
  await replace(join(folder, REPORT), async (append) => append(await reportPage(figures, assets)));
  return figures;
}

/** Dialogs or people of one partition. */
interface Group<T> {
  add(mention: Mention): void;
  rank(mean: number, top: Top<T>): number;
}

async function rank<T>(partitions: Partitions, top: Top<T>, newGroup: () => Group<T>, mean: number): Promise<Ranked<T>> {
  let count = 0;
  for await (const mentions of partitions.read()) {
    const group = newGroup();
    for await (const mention of mentions) group.add(mention);
    count += group.rank(mean, top);
  }
  return { count, top: top.sorted() };
}

async function firstBad(path: string): Promise<BadLine[]> {
  const bad: BadLine[] = [];
  for await (const line of readRecords<BadLine>(path)) {
    bad.push(line);
    if (bad.length >= MOST_ROWS) break;
  }
  return bad;
}

/** Writes a file beside its place and moves it there when it is whole and on disk. */
async function replace(path: string, fill: (append: (text: string) => Promise<void>) => Promise<void>): Promise<void> {
  const handle = await open(`${path}.part`, 'w');
  try {
    await fill(async (text) => {
      await handle.appendFile(text);
    });
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.part`, path);
}
