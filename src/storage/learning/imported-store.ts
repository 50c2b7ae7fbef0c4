import { asCommentModel, readModelFolder, type ModelFiles } from '../../core/model/average-word-vec/index.ts';
import type { ImportedUse } from '../../core/model/combine.ts';
import type { CommentModel } from '../../core/model/types.ts';
import type { LearningDatabase } from './database.ts';

/** A Model Maker classifier that the reader has brought. */
export interface ImportedModel {
  readonly files: ModelFiles;
  /** SHA-256 over all its files. */
  readonly hash: string;
  readonly use: ImportedUse;
  /** When it was brought, milliseconds since 1970. */
  readonly time: number;
}

const KEY = 'imported';

/** The one imported model, if there is one. */
export class ImportedStore {
  constructor(private readonly database: LearningDatabase) {}

  get(): Promise<ImportedModel | undefined> {
    return this.database.get('models', KEY);
  }

  /** Keeps a model in place of an earlier one. */
  async put(model: ImportedModel): Promise<void> {
    const change = this.database.transaction('models', 'readwrite', { durability: 'strict' });
    await change.store.put(model, KEY);
    await change.done;
  }

  async remove(): Promise<void> {
    await this.database.delete('models', KEY);
  }
}

/**
 * Makes an imported model ready to judge.
 * @throws {ModelProblem} where its files cannot be used.
 */
export function openImported({ files, hash }: Pick<ImportedModel, 'files' | 'hash'>): CommentModel {
  return asCommentModel(readModelFolder(files), hash);
}
