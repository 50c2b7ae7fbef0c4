import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** One text as the trainer of the deep part takes it. */
export interface FeatureRow {
  readonly pieces: Uint16Array;
  /** One per label, NaN where unknown. */
  readonly labels: Float32Array;
  /** How much each label counts, 0…1. */
  readonly weights: Float32Array;
  /** One per auxiliary output, NaN where unknown. */
  readonly auxiliary: Float32Array;
  readonly source: string;
}

const FILES = ['pieces.u16', 'lengths.u16', 'labels.f32', 'weights.f32', 'auxiliary.f32', 'sources.u8'] as const;

/**
 * Writes rows as flat little-endian arrays, each in a file of its own, described by `features.json`:
 * piece ids one row after the other, their numbers per row, and three matrices of float32 in row order.
 */
export class FeatureFile {
  readonly #folder: string;
  readonly #description: object;
  readonly #files: readonly number[];
  readonly #sources: string[] = [];
  #rows = 0;

  constructor(folder: string, description: object) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#description = description;
    this.#files = FILES.map((name) => openSync(join(folder, name), 'w'));
  }

  write({ pieces, labels, weights, auxiliary, source }: FeatureRow): void {
    if (!this.#sources.includes(source)) this.#sources.push(source);
    const parts = [
      pieces,
      Uint16Array.of(pieces.length),
      labels,
      weights,
      auxiliary,
      Uint8Array.of(this.#sources.indexOf(source)),
    ];
    parts.forEach((part, i) => {
      writeSync(this.#files[i], new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    });
    this.#rows++;
  }

  close(): number {
    for (const file of this.#files) closeSync(file);
    const description = { ...this.#description, rows: this.#rows, sources: this.#sources };
    writeFileSync(join(this.#folder, 'features.json'), `${JSON.stringify(description, null, 2)}\n`);
    return this.#rows;
  }
}
