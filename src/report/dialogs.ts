import { Course } from './course.ts';
import type { DialogFigures } from './figures.ts';
import { HeavyHitters } from './heavy-hitters.ts';
import { HARMLESS, type Mention } from './mention.ts';
import { shrunk } from './shrunk.ts';
import { WorstStretch } from './stretch.ts';
import type { Top } from './top.ts';

const DRIVERS = 3;
/** Whoever brought less of the abuse did not drive the dialog. */
const LEAST_SHARE = 0.1;

/** Gathers dialogs from their lines, given in order. */
export class Dialogs {
  private readonly dialogs = new Map<string, Dialog>();

  add(mention: Mention): void {
    const dialog = this.dialogs.get(mention.dialog) ?? new Dialog();
    this.dialogs.set(mention.dialog, dialog);
    dialog.add(mention);
  }

  /**
   * Hands all dialogs on to be ranked.
   * @param mean the mean abuse of all lines.
   * @returns how many there are.
   */
  rank(mean: number, top: Top<DialogFigures>): number {
    for (const [name, dialog] of this.dialogs) {
      const figures = dialog.figures(name, mean);
      top.add(figures, figures.rank);
    }
    return this.dialogs.size;
  }
}

class Dialog {
  private lines = 0;
  private hidden = 0;
  private abuse = 0;
  /** The abuse that came from someone. */
  private driven = 0;
  private readonly course = new Course();
  private readonly stretch = new WorstStretch();
  private readonly drivers = new HeavyHitters();

  add(mention: Mention): void {
    this.lines += 1;
    this.abuse += mention.abuse;
    if (mention.hidden) this.hidden += 1;
    this.course.add(mention.abuse);
    this.stretch.add(mention);
    if (mention.author === undefined || mention.abuse < HARMLESS) return;
    this.drivers.add(mention.author, mention.abuse);
    this.driven += mention.abuse;
  }

  figures(name: string, mean: number): DialogFigures {
    const turn = this.stretch.turn();
    const drivers = this.drivers.top(DRIVERS).map(([author, weight]) => ({ author, share: weight / this.driven }));
    return {
      name,
      lines: this.lines,
      hidden: this.hidden,
      abuse: this.abuse / this.lines,
      rank: shrunk(this.abuse, this.lines, mean),
      course: this.course.means(),
      ...(turn && { turn }),
      drivers: turn ? drivers.filter(({ share }) => share >= LEAST_SHARE) : [],
    };
  }
}
