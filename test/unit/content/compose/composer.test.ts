import { describe, expect, it } from 'vitest';
import { perLabel, type Label } from '../../../../src/core/labels.ts';
import { Composer, GLANCE_MS, PAUSE_MS, type Verdict } from '../../../../src/content/compose/composer.ts';

/** An editor whose judge finds an insult wherever `fool` is written, cannot tell where `nobody knows`, and a clock that moves when it is told. */
class Desk {
  text = '';
  readonly judged: string[] = [];
  readonly said: string[] = [];
  #due: { at: number; task: () => void }[] = [];
  #now = 0;
  readonly composer: Composer;

  constructor(isChat = false) {
    this.composer = new Composer({
      isChat,
      read: () => this.text,
      judge: (text) => {
        this.judged.push(text);
        if (text.includes('nobody knows')) return Promise.resolve(undefined);
        const labels: Label[] = text.includes('fool') ? ['insult'] : [];
        return Promise.resolve<Verdict>({ text, labels, scores: perLabel(() => 0) });
      },
      after: (milliseconds, task) => {
        const due = { at: this.#now + milliseconds, task };
        this.#due.push(due);
        return () => {
          this.#due = this.#due.filter((other) => other !== due);
        };
      },
      view: {
        note: () => this.said.push('note'),
        question: () => this.said.push('question'),
        clear: () => this.said.push('clear'),
      },
    });
  }

  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { task } of due) task();
    await Promise.resolve();
    await Promise.resolve();
  }

  async write(text: string): Promise<void> {
    this.text = text;
    this.composer.typed();
    await this.pass(PAUSE_MS);
  }
}

describe('Composer', () => {
  it('reads nothing until the writer pauses, then once', async () => {
    const desk = new Desk();
    for (const text of ['you', 'you f', 'you fool']) {
      desk.text = text;
      desk.composer.typed();
      await desk.pass(PAUSE_MS - 1);
    }
    expect(desk.judged).toEqual([]);
    await desk.pass(1);
    expect(desk.judged).toEqual(['you fool']);
    expect(desk.said).toEqual(['note']);
  });

  it('says nothing about what is fine, and takes the note away when the text becomes so', async () => {
    const desk = new Desk();
    await desk.write('good morning');
    expect(desk.composer.holds()).toBe(false);
    await desk.write('you fool');
    await desk.write('you rule');
    expect(desk.said.slice(-2)).toEqual(['note', 'clear']);
    expect(desk.composer.holds()).toBe(false);
  });

  it('holds the first send, and never a second', async () => {
    const desk = new Desk();
    await desk.write('you fool');
    expect(desk.composer.holds()).toBe(true);
    expect(desk.said.at(-1)).toBe('question');
    expect(desk.composer.holds()).toBe(false);
    expect(desk.composer.holds()).toBe(false);
  });

  it('asks once about a text, however it is edited after the question', async () => {
    const desk = new Desk();
    await desk.write('you fool');
    expect(desk.composer.holds()).toBe(true);
    await desk.write('you silly fool');
    expect(desk.composer.holds()).toBe(false);
  });

  it('asks again about the next text', async () => {
    const desk = new Desk();
    await desk.write('you fool');
    desk.composer.holds();
    desk.composer.holds();
    await desk.write('');
    await desk.write('another fool');
    expect(desk.composer.holds()).toBe(true);
  });

  it('does not ask again when the site did not take what was sent anyway', async () => {
    const desk = new Desk();
    await desk.write('you fool');
    desk.composer.holds();
    desk.composer.holds();
    await desk.write('you fool!');
    expect(desk.composer.holds()).toBe(false);
  });

  it('holds what only grew since it was judged, not what was rewritten', async () => {
    const desk = new Desk();
    await desk.write('you fool');
    desk.text = 'good evening';
    expect(desk.composer.holds()).toBe(false);
    const other = new Desk();
    await other.write('you fool');
    other.text = 'you fool, really';
    expect(other.composer.holds()).toBe(true);
  });

  it('keeps quiet once dismissed, but still asks before it is sent', async () => {
    const desk = new Desk();
    await desk.write('you fool');
    desk.composer.dismiss();
    await desk.write('you great fool');
    expect(desk.said).toEqual(['note', 'clear']);
    expect(desk.composer.holds()).toBe(true);
  });

  it('lets a send through that is quicker than the verdict, and tells of it afterwards', async () => {
    const desk = new Desk();
    desk.text = 'you fool';
    desk.composer.typed();
    expect(desk.composer.holds()).toBe(false);
    desk.text = '';
    await desk.pass(0);
    expect(desk.judged).toEqual(['you fool']);
    expect(desk.said.at(-1)).toBe('note');
    expect(desk.composer.holds()).toBe(false);
  });

  it('says nothing of what was sent once the next is being written', async () => {
    const desk = new Desk();
    desk.text = 'you fool';
    desk.composer.typed();
    desk.composer.holds();
    desk.text = 'and';
    desk.composer.typed();
    await desk.pass(0);
    expect(desk.said).not.toContain('note');
  });

  it('says and holds nothing where it cannot be told, and judges again what is written on', async () => {
    const desk = new Desk();
    await desk.write('nobody knows, fool');
    expect(desk.said).toEqual([]);
    expect(desk.composer.holds()).toBe(false);
    const other = new Desk();
    await other.write('nobody knows');
    await other.write('you fool');
    expect(other.said).toEqual(['note']);
    expect(other.composer.holds()).toBe(true);
  });

  it('judges before the pause when a send is near, and holds it', async () => {
    const desk = new Desk();
    desk.text = 'you fool';
    desk.composer.typed();
    desk.composer.judgeNow();
    await desk.pass(0);
    expect(desk.said).toEqual([]);
    expect(desk.composer.holds()).toBe(true);
    await desk.pass(PAUSE_MS);
    expect([desk.judged, desk.said]).toEqual([['you fool'], ['question']]);
  });

  it('reads sooner where Enter sends, and notes no sooner than elsewhere', async () => {
    const desk = new Desk(true);
    desk.text = 'you fool';
    desk.composer.typed();
    await desk.pass(GLANCE_MS);
    expect([desk.judged, desk.said]).toEqual([['you fool'], []]);
    await desk.pass(PAUSE_MS - GLANCE_MS);
    expect([desk.judged, desk.said]).toEqual([['you fool'], ['note']]);
    await desk.write('you fool, really');
    expect(desk.composer.holds()).toBe(true);
  });
});
