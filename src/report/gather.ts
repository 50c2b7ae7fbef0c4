import type { PerLabel } from '../core/labels.ts';
import type { JudgedComment } from '../scan/judged.ts';
import { Dialogs } from './dialogs.ts';
import { MOST_ROWS, type DialogFigures, type Figures, type PersonFigures } from './figures.ts';
import { mentionOf } from './mention.ts';
import { Overview } from './overview.ts';
import { People } from './people.ts';
import { Top } from './top.ts';

/** What figures cannot be worked out from the comments. */
export interface Circumstances {
  readonly model: string;
  readonly thresholds: PerLabel;
  readonly inputs: readonly string[];
  readonly badCount: number;
  readonly bad: Figures['bad'];
}

/** The figures of as many comments as fit into memory, given in order, by the batch. */
export async function gatherFigures(
  batches: AsyncIterable<readonly JudgedComment[]>,
  { model, thresholds, inputs, badCount, bad }: Circumstances,
): Promise<Figures> {
  const overview = new Overview(thresholds);
  const dialogs = new Dialogs();
  const people = new People();
  for await (const batch of batches) {
    for (const comment of batch) {
      const mention = mentionOf(comment);
      overview.add(comment, mention);
      dialogs.add(mention);
      people.add(mention);
    }
  }
  const topDialogs = new Top<DialogFigures>(MOST_ROWS);
  const topPeople = new Top<PersonFigures>(MOST_ROWS);
  const dialogCount = dialogs.rank(overview.meanAbuse, topDialogs);
  const peopleCount = people.rank(overview.meanHarm, topPeople);
  const figures = overview.figures();
  return {
    ...{ version: 1, model, thresholds, inputs, ...figures },
    totals: { ...figures.totals, bad: badCount },
    dialogs: { count: dialogCount, top: topDialogs.sorted() },
    people: { count: peopleCount, top: topPeople.sorted() },
    bad: bad.slice(0, MOST_ROWS),
  };
}
