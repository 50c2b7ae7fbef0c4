import type { Label } from '../core/labels.ts';
import type { PersonFigures, WorstComment } from './figures.ts';
import type { Mention } from './mention.ts';
import { shrunk } from './shrunk.ts';
import type { Top } from './top.ts';

/** Gathers people from what they have written. */
export class People {
  private readonly people = new Map<string, Person>();

  add(mention: Mention): void {
    if (mention.author === undefined) return;
    const person = this.people.get(mention.author) ?? new Person();
    this.people.set(mention.author, person);
    person.add(mention);
  }

  /**
   * Hands all people on to be ranked.
   * @param mean the mean of every comment's highest score.
   * @returns how many there are.
   */
  rank(mean: number, top: Top<PersonFigures>): number {
    for (const [name, person] of this.people) {
      const figures = person.figures(name, mean);
      top.add(figures, figures.rank);
    }
    return this.people.size;
  }
}

class Person {
  private lines = 0;
  private hidden = 0;
  private harm = 0;
  private over: Partial<Record<Label, number>> | undefined;
  private worst: WorstComment | undefined;

  add(mention: Mention): void {
    this.lines += 1;
    this.harm += mention.harm;
    if (mention.hidden) this.hidden += 1;
    for (const label of mention.reasons) {
      this.over ??= {};
      this.over[label] = (this.over[label] ?? 0) + 1;
    }
    if (mention.text !== '' && mention.harm > (this.worst?.score ?? 0)) this.worst = worstOf(mention);
  }

  figures(name: string, mean: number): PersonFigures {
    return {
      name,
      lines: this.lines,
      hidden: this.hidden,
      over: this.over ?? {},
      harm: this.harm / this.lines,
      rank: shrunk(this.harm, this.lines, mean),
      ...(this.worst && { worst: this.worst }),
    };
  }
}

export function worstOf({ file, line, author, text, label, harm }: Mention): WorstComment {
  return { file, line, ...(author !== undefined && { author }), text, label, score: harm };
}
