import { ModelProblem } from '../average-word-vec/problem.ts';
import { KEY_BITS, packKeys, unpackKeys } from './feature-index.ts';

/** What the numbers in a model's inputs mean; the file `vocab`. */
export interface Vocabulary {
  /** Sorted keys of the hashed features; a feature's row is its place. */
  readonly keys: Uint32Array;
  /** Subword pieces; a piece's id is its place. Empty in a model without a deep part. */
  readonly pieces: readonly string[];
}

const HEADER = 'winnow vocab 1';

/**
 * ```
 * winnow vocab 1
 * features COUNT KEYBITS
 * BASE64
 * pieces COUNT
 * one piece a line
 * ```
 */
export function formatVocabulary({ keys, pieces }: Vocabulary): string {
  return [HEADER, `features ${keys.length} ${KEY_BITS}`, packKeys(keys), `pieces ${pieces.length}`, ...pieces, ''].join('\n');
}

/** @throws {ModelProblem} where the text is anything else. */
export function parseVocabulary(text: string): Vocabulary {
  const lines = text.split('\n');
  if (lines[0] !== HEADER) throw new ModelProblem(`vocab does not begin with "${HEADER}": it belongs to another kind of model.`);
  const features = /^features (\d{1,8}) (\d+)$/.exec(lines[1] ?? '');
  const piecesLine = /^pieces (\d{1,6})$/.exec(lines[3] ?? '');
  if (!features || !piecesLine) throw new ModelProblem('vocab does not say how many features and pieces it holds.');
  const [, count, bits] = features;
  const [, pieceCount] = piecesLine;
  if (Number(bits) !== KEY_BITS) throw new ModelProblem(`vocab has keys of ${bits} bits; this version of Winnow reads ${KEY_BITS}.`);
  const pieces = lines.slice(4, 4 + Number(pieceCount));
  if (pieces.length !== Number(pieceCount) || lines.length !== 5 + Number(pieceCount)) {
    throw new ModelProblem(`vocab says it holds ${pieceCount} pieces, and does not: it may be truncated.`);
  }
  return { keys: unpackKeys(lines[2] ?? '', Number(count)), pieces };
}
