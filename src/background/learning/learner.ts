import { CorrectionIndex } from '../../core/corrections/correction-index.ts';
import type { Verdict } from '../../core/corrections/correction.ts';
import { fingerprint } from '../../core/corrections/fingerprint.ts';
import { together } from '../../core/model/combine.ts';
import type { CommentModel } from '../../core/model/types.ts';
import { withCorrections, withPersonalPart } from '../../core/personal/personal-model.ts';
import { decodePersonalPart } from '../../core/personal/personal-part.ts';
import type { LearningSettings } from '../../core/settings.ts';
import type { CorrectionsStore } from '../../storage/learning/corrections-store.ts';
import { makeCorrection } from '../../storage/learning/corrections-store.ts';
import type { VersionsStore } from '../../storage/learning/versions-store.ts';
import { openImported, type ImportedModel, type ImportedStore } from '../../storage/learning/imported-store.ts';
import type { Retraining } from './retraining.ts';

export interface LearnerOptions {
  readonly corrections: CorrectionsStore;
  readonly versions: VersionsStore;
  readonly imported: Pick<ImportedStore, 'get'>;
  readonly retraining: Pick<Retraining, 'start' | 'cancel'>;
  readonly settings: () => Promise<LearningSettings>;
  /** What comments score has changed: scores from before count no more. */
  readonly onChanged: () => Promise<void>;
  readonly now: () => number;
}

/** Takes in what the reader says of comments, and gives the model with all that was learned from it. */
export class Learner {
  #index: Promise<CorrectionIndex> | undefined;

  constructor(private readonly options: LearnerOptions) {}

  /**
   * The shipped model as the reader has taught it. What was learned counts upon the model that it was learned
   * with, and is learned anew where an update has brought another; the reader's own words count with any, and with an
   * imported model too.
   */
  async teach(shipped: CommentModel): Promise<CommentModel> {
    const { versions, imported } = this.options;
    const [version, index, brought] = await Promise.all([versions.active(), this.#corrections(), imported.get()]);
    const isOfThis = version?.modelVersion === shipped.version;
    if (version && !isOfThis) await this.#learnAnew(shipped.version);
    const learned = isOfThis ? withPersonalPart(shipped, decodePersonalPart(version.part)) : shipped;
    const model = brought ? withImported(learned, brought) : learned;
    return index.size > 0 ? withCorrections(model, index) : model;
  }

  /** Keeps what the reader says of a comment; it counts at once, and after some it is learned from. */
  async correct(text: string, verdict: Verdict, site: string | undefined): Promise<void> {
    if (Object.keys(verdict).length === 0) return;
    const { keepSites, retrainAfter } = await this.options.settings();
    const correction = makeCorrection(text, verdict, this.options.now(), keepSites ? site : undefined);
    await this.options.corrections.put([correction]);
    (await this.#corrections()).add(correction);
    await this.options.onChanged();
    await this.#retrainWhenDue(retrainAfter);
  }

  /** Takes back what the reader has said of a comment. */
  async uncorrect(text: string): Promise<void> {
    const said = (await this.#corrections()).find(text);
    const key = said?.key ?? fingerprint(text).key;
    await this.options.corrections.delete(key);
    (await this.#corrections()).delete(key);
    await this.options.onChanged();
  }

  /** Corrections or versions were changed by one of our own pages. */
  async reload(): Promise<void> {
    this.#index = undefined;
    await this.options.onChanged();
    await this.#retrainWhenDue((await this.options.settings()).retrainAfter);
  }

  async #retrainWhenDue(after: number): Promise<void> {
    const { pending } = await this.options.versions.state();
    if (after > 0 && pending >= after) void this.options.retraining.start();
  }

  /** Once for each model, whatever comes of it; not where the reader wants no retraining but by the button. */
  async #learnAnew(modelVersion: string): Promise<void> {
    const { versions, settings, retraining } = this.options;
    const wasTried = (await versions.all()).some((version) => version.modelVersion === modelVersion);
    if (!wasTried && (await settings()).retrainAfter > 0) void retraining.start();
  }

  #corrections(): Promise<CorrectionIndex> {
    this.#index ??= this.options.corrections.all().then(
      (all) => new CorrectionIndex(all),
      (error: unknown) => {
        // What cannot be read now may be readable the next time; comments are judged without it until then.
        this.#index = undefined;
        throw error;
      },
    );
    return this.#index;
  }
}

function withImported(own: CommentModel, brought: ImportedModel): CommentModel {
  const imported = openImported(brought);
  return brought.use === 'alone' ? imported : together(own, imported);
}
