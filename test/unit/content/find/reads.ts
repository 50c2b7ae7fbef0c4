import { Survey } from '../../../../src/content/find/survey.ts';

type Reading = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Counts what is read of a document and of surveys, however fast the machine: every property that is got and every
 * method that is called from outside the DOM, whatever the DOM itself does for it.
 */
export class Reads {
  count = 0;
  #isInside = false;
  readonly #undo: (() => void)[] = [];

  /** @param names which properties and methods count; all unless told otherwise. */
  constructor(document: Document, private readonly names = /./) {
    const seen = new Set<object>();
    for (const node of [document, document.createElement('a'), document.createTextNode('')]) {
      for (let prototype = protoOf(node); prototype && prototype !== Object.prototype; prototype = protoOf(prototype)) seen.add(prototype);
    }
    for (const prototype of [...seen, Survey.prototype]) this.#wrap(prototype);
  }

  /** Runs steps to their end; answers the most that was read between two pauses. */
  mostIn(steps: Iterator<undefined, unknown>): number {
    let most = 0;
    for (let isDone = false; !isDone; ) {
      this.count = 0;
      isDone = steps.next().done === true;
      most = Math.max(most, this.count);
    }
    return most;
  }

  stop(): void {
    for (const undo of this.#undo) undo();
  }

  #wrap(prototype: object): void {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { get, value } = property as { get?: Reading; value?: unknown };
      if (name === 'constructor' || !property.configurable || !this.names.test(name)) continue;
      if (get) Object.defineProperty(prototype, name, { ...property, get: this.#counted(get) });
      else if (typeof value === 'function' && !isGenerator(value)) Object.defineProperty(prototype, name, { ...property, value: this.#counted(value as Reading) });
      else continue;
      this.#undo.push(() => Object.defineProperty(prototype, name, property));
    }
  }

  #counted(read: Reading): Reading {
    const note = (): boolean => {
      if (this.#isInside) return false;
      this.count++;
      return (this.#isInside = true);
    };
    const leave = (): void => {
      this.#isInside = false;
    };
    return function (...args) {
      const isOutermost = note();
      try {
        return read.apply(this, args);
      } finally {
        if (isOutermost) leave();
      }
    };
  }
}

function protoOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}

function isGenerator(value: object): boolean {
  return value.constructor.name === 'GeneratorFunction';
}
