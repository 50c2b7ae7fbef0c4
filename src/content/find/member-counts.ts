import type { Candidate } from './candidates.ts';
import { AT, COUNTS } from './counts.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import { lastReach } from './territory.ts';

/** So many members are looked at closely; more of them would only repeat it. */
const SAMPLE = 60;
/** So many members are counted between two pauses. */
const MEMBERS_PER_STEP = 64;
const WIDTH = COUNTS.length;
/** What stands by comments; any avatar or name that is cited is one thing. */
const ANCHORS = [AT.dates, AT.speakers, AT.actions, AT.permalinks, AT.nofollows] as const;

/** What is counted in the members of a group; of a large one in a sample. */
export class MemberCounts {
  /** A row of {@link COUNTS} for each: what is in it without its inner members. */
  readonly inside: Int32Array;
  /** The same with what stands up to the next one. */
  readonly beside: Int32Array;
  /** By count: in how many there is any, in or beside how many, and all of it together. */
  readonly held: number[] = [];
  readonly heldBeside: number[] = [];
  readonly total: number[] = [];
  /** How many members of the whole group nest in no other, and how much text those hold. */
  topLevel = 0;
  topLevelChars = 0;
  isShort = 0;
  isLong = 0;
  manyDates = 0;
  manyNameLinks = 0;
  withFields = 0;
  /** Images that are no avatars. */
  images = 0;
  oneDate = 0;
  twoAnchors = 0;
  threeAnchors = 0;
  /** Text that stands between each and the next. */
  gap = 0;

  /** @param size how many members are looked at closely. */
  constructor(readonly size: number) {
    this.inside = new Int32Array(size * WIDTH);
    this.beside = new Int32Array(size * WIDTH);
  }

  /** How much text is in one of them. */
  charsOf(row: number): number {
    return this.inside[row * WIDTH + AT.chars] ?? 0;
  }

  /** Sums up the rows, once they are complete. */
  summarise(): void {
    const { inside, beside, size } = this;
    for (let count = 0; count < WIDTH; count++) {
      let held = 0;
      let heldBeside = 0;
      let total = 0;
      for (let at = count; at < size * WIDTH; at += WIDTH) {
        const value = inside[at] ?? 0;
        total += value;
        if (value > 0) held++;
        if ((beside[at] ?? 0) > 0) heldBeside++;
      }
      this.held.push(held);
      this.heldBeside.push(heldBeside);
      this.total.push(total);
    }
    for (let row = 0; row < size; row++) this.#summariseRow(row);
  }

  #summariseRow(row: number): void {
    const { inside, beside } = this;
    const at = row * WIDTH;
    const chars = inside[at + AT.chars] ?? 0;
    if (chars < 40) this.isShort++;
    if (chars > 2500) this.isLong++;
    if ((inside[at + AT.dates] ?? 0) > 3) this.manyDates++;
    if ((inside[at + AT.nameLinks] ?? 0) > 4) this.manyNameLinks++;
    if ((inside[at + AT.fields] ?? 0) + (inside[at + AT.textareas] ?? 0) > 0) this.withFields++;
    this.images += Math.max(0, (inside[at + AT.images] ?? 0) - (inside[at + AT.avatars] ?? 0));
    this.gap += (beside[at + AT.chars] ?? 0) - chars;
    const dates = beside[at + AT.dates] ?? 0;
    if (dates === 1 || dates === 2) this.oneDate++;
    let anchors = (beside[at + AT.avatars] ?? 0) + (beside[at + AT.cites] ?? 0) > 0 ? 1 : 0;
    for (const anchor of ANCHORS) if ((beside[at + anchor] ?? 0) > 0) anchors++;
    if (anchors >= 2) this.twoAnchors++;
    if (anchors >= 3) this.threeAnchors++;
  }
}

/**
 * Counts what is in and beside the members of a group; to the first belongs what stands after `from`, too, but for its
 * text. Of a large group a sample is looked at closely.
 */
export function* countSteps(survey: Survey, group: Candidate, from: number): Steps<MemberCounts> {
  const stride = strideOf(group);
  const counts = new MemberCounts(Math.ceil(group.length / stride));
  const { inside, beside } = counts;
  /** The members around the present one, by their places in the group. */
  const open: number[] = [];
  for (let at = 0; at < group.length; at++) {
    if (at % MEMBERS_PER_STEP === MEMBERS_PER_STEP - 1) yield;
    const index = group[at] ?? 0;
    const end = survey.endOf(index);
    while (open.length > 0 && survey.endOf(group[open[open.length - 1] ?? 0] ?? 0) <= index) open.pop();
    const outer = open.at(-1);
    if (outer === undefined) {
      counts.topLevel++;
      counts.topLevelChars += survey.within('chars', index);
    } else if (outer % stride === 0) survey.addSums(index, end, inside, outer / stride, -1);
    open.push(at);
    if (at % stride !== 0) continue;
    survey.addSums(index, end, inside, at / stride);
    survey.addSums(index, group[at + 1] ?? lastReach(survey, group, index, end), beside, at / stride);
  }
  const chars = beside[AT.chars] ?? 0;
  survey.addSums(from, group[0] ?? from, beside, 0);
  beside[AT.chars] = chars;
  counts.summarise();
  return counts;
}

/** Every so-many-th member is looked at closely. */
export function strideOf(group: Candidate): number {
  return Math.ceil(group.length / SAMPLE);
}
