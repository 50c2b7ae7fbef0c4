import { LABELS } from '../labels.ts';
import { FEATURES_VERSION } from '../text/index.ts';

/**
 * A comment of the shipped sample, without its text: what the personal part sees of it, and what the model says.
 * It is practised with while the reader's corrections are learned, so that nothing else changes.
 */
export interface ReplaySample {
  readonly buckets: Uint16Array;
  /** The model's logits, in the order of the labels; to a tenth, within ±12.7. */
  readonly logits: Float32Array;
  /** Whether people called it unwanted. */
  readonly unwanted: boolean;
  /** Kept apart to check a retraining with: never trained on. */
  readonly check: boolean;
}

/** The shipped sample and the model whose logits it holds; training writes it anew with every model. */
export interface Replay {
  readonly modelVersion: string;
  readonly samples: readonly ReplaySample[];
}

const STEP = 0.1;
const MAX_BUCKETS = 255;
const UNWANTED = 1;
const CHECK = 2;

interface Header {
  readonly modelVersion: string;
  readonly featuresVersion: number;
  readonly count: number;
}

/** Writes `replay.bin`: a line of JSON, then for each sample its flags, logits, number of buckets and buckets. */
export function encodeReplay({ modelVersion, samples }: Replay): Uint8Array<ArrayBuffer> {
  const header: Header = { modelVersion, featuresVersion: FEATURES_VERSION, count: samples.length };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const bytes: number[] = [];
  for (const { buckets, logits, unwanted, check } of samples) {
    const kept = buckets.subarray(0, MAX_BUCKETS);
    bytes.push((unwanted ? UNWANTED : 0) | (check ? CHECK : 0));
    for (const value of logits) bytes.push(Math.max(-127, Math.min(127, Math.round(value / STEP))) & 0xff);
    bytes.push(kept.length);
    for (const bucket of kept) bytes.push(bucket & 0xff, bucket >> 8);
  }
  const out = new Uint8Array(head.length + bytes.length);
  out.set(head);
  out.set(bytes, head.length);
  return out;
}

/**
 * Reads `replay.bin`.
 * @throws {RangeError} where it is damaged, or was made with another way of reading text.
 */
export function decodeReplay(bytes: Uint8Array): Replay {
  const end = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as Partial<Header>;
  const { modelVersion, featuresVersion, count } = header;
  if (modelVersion === undefined || count === undefined) throw new RangeError('replay.bin: not a replay sample');
  if (featuresVersion !== FEATURES_VERSION) throw new RangeError('replay.bin: made with another way of reading text');
  const samples: ReplaySample[] = [];
  let at = end + 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let sample = 0; sample < count; sample++) {
    const flags = view.getUint8(at++);
    const logits = Float32Array.from(LABELS, () => view.getInt8(at++) * STEP);
    const buckets = new Uint16Array(view.getUint8(at++));
    for (let i = 0; i < buckets.length; i++, at += 2) buckets[i] = view.getUint16(at, true);
    samples.push({ buckets, logits, unwanted: (flags & UNWANTED) !== 0, check: (flags & CHECK) !== 0 });
  }
  if (at !== bytes.length) throw new RangeError('replay.bin: longer than it says');
  return { modelVersion, samples };
}
