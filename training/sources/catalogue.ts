import { LABELS, type Label } from '../../src/core/labels.ts';

/** Text of one origin: where it lies under the data folder, and how far its labels may be believed. */
export interface Source {
  /** Also the name in card.json. */
  readonly name: string;
  /** Path under the data folder. */
  readonly file: string;
  readonly origin: string;
  readonly licence: string;
  /**
   * How much a row's label counts in training, by label and side; 0 masks it. Labels that are absent count 1
   * where the file knows them. Reasons stand in the data's own SOURCES.md.
   */
  readonly trust?: Readonly<Partial<Record<Label, { readonly positive?: number; readonly negative?: number }>>>;
  /** How many times rows of a group count. */
  readonly groupWeight?: Readonly<Record<string, number>>;
  /** Labels that a row without a value gets, with their weight: what the origin makes very likely. */
  readonly presumed?: Readonly<Partial<Record<Label, number>>>;
  /** Fractions below .5 are borderline, not clean: masked rather than learnt as clean. */
  readonly masksBorderline?: readonly Label[];
  /** A held-back tenth is kept for choosing thresholds: by group where groups are many, else by text. */
  readonly holdBack?: 'group' | 'text';
  /** The file itself has no labels: a reader's are in `reviewed/NAME.csv`. */
  readonly reviewed?: true;
}

/** Nobody looked, and a few are rude: said weakly, and without it every swear word would be abuse. */
const HARDLY_ABUSE = Object.fromEntries(LABELS.filter((label) => label !== 'spam').map((label) => [label, 0.3]));

const ABUSE = LABELS.filter((label) => label !== 'spam');

/** Discussion of its kind is hardly ever spam; said weakly, since nobody looked. */
const HARDLY_SPAM = { spam: 0.3 } as const;

/** The codelab retrains with the edge cases that it collected, each written down ten to thirty times; ours are de-duplicated. */
const EDGE_CASES = { extras: 10 } as const;

export const SPAM_SOURCES: readonly Source[] = [
  { name: 'youtube_uci', file: 'spam/train/youtube_uci.csv', origin: 'UCI 380, TubeSpam (Alberto et al. 2015)', licence: 'CC BY 4.0' },
  { name: 'youtube_finance_2022', file: 'spam/train/youtube_finance_2022.csv', origin: 'Kaggle "Youtube Statistics", labelled for Winnow', licence: 'CC0 1.0' },
  { name: 'x_janitr', file: 'spam/train/x_janitr.csv', origin: 'github.com/janitrai/janitr', licence: 'MIT', trust: { spam: { positive: 0.5 } } },
  { name: 'sms_uci', file: 'spam/train/sms_uci.csv', origin: 'UCI 228 (Almeida et al. 2011)', licence: 'free for all purposes', trust: { spam: { positive: 0.5, negative: 0.5 } } },
  { name: 'telegram_en', file: 'spam/train/telegram_en.csv', origin: 'github.com/umputun/tg-spam', licence: 'MIT' },
  { name: 'codelab_lmblog', file: 'spam/train/codelab_lmblog.csv', origin: 'github.com/googlecodelabs/odml-pathways', licence: 'Apache-2.0', trust: { spam: { positive: 0.3, negative: 0.3 } }, groupWeight: EDGE_CASES },
  { name: 'ham_reddit', file: 'spam/train/ham_reddit_goemotions.csv', origin: 'GoEmotions (Demszky et al. 2020)', licence: 'CC BY 4.0', presumed: HARDLY_ABUSE, holdBack: 'text' },
  { name: 'youtube_promo_2022', file: 'spam/unlabelled/youtube2022_promo_or_finance.csv', origin: 'Kaggle "Youtube Statistics", read through for Winnow', licence: 'CC0 1.0', presumed: HARDLY_ABUSE, trust: { spam: { positive: 3 } }, holdBack: 'group', reviewed: true },
  { name: 'ham_youtube_2022', file: 'spam/train/ham_youtube_2022.csv', origin: 'Kaggle "Youtube Statistics"', licence: 'CC0 1.0', presumed: HARDLY_ABUSE, holdBack: 'group' },
];

export const TOXICITY_SOURCES: readonly Source[] = [
  { name: 'jigsaw2018', file: 'toxicity/train/jigsaw2018_train.csv.gz', origin: 'Kaggle Toxic Comment Classification Challenge', licence: 'CC0 1.0', presumed: HARDLY_SPAM },
  { name: 'jigsaw2018_stripped', file: 'toxicity/train/jigsaw2018_train_stripped.csv.gz', origin: 'Kaggle Toxic Comment Classification Challenge, without case and punctuation', licence: 'CC0 1.0', trust: { threat: { negative: 0 } } },
  { name: 'wiki_context', file: 'toxicity/train/wiki_context_toxicity.csv.gz', origin: 'github.com/ipavlopoulos/context_toxicity', licence: 'Apache-2.0', trust: { toxicity: { positive: 0 } }, presumed: { ...HARDLY_SPAM, ...Object.fromEntries(ABUSE.map((label) => [label, 0.5])) } },
  { name: 'wiki_dixon', file: 'toxicity/train/wiki_dixon_nonfuzzed_test.csv.gz', origin: 'github.com/conversationai/unintended-ml-bias-analysis', licence: 'CC BY 4.0' },
  { name: 'civil_spans', file: 'toxicity/train/civil_toxic_spans.csv.gz', origin: 'github.com/ipavlopoulos/toxic_spans', licence: 'CC0 1.0', masksBorderline: ['toxicity'], presumed: HARDLY_SPAM },
  { name: 'civil_wiki_mixed', file: 'toxicity/train/civil_wiki_mixed_sample.csv.gz', origin: 'Jigsaw Multilingual Toxic Comment Classification', licence: 'CC0 1.0' },
  { name: 'davidson2017', file: 'toxicity/train/davidson2017.csv.gz', origin: 'github.com/t-davidson/hate-speech-and-offensive-language', licence: 'MIT', trust: { toxicity: { positive: 0, negative: 0.5 }, identity_attack: { positive: 0.3, negative: 0.3 } } },
  { name: 'edos2023', file: 'toxicity/train/edos2023.csv.gz', origin: 'github.com/rewire-online/edos', licence: 'CC0 1.0', presumed: { identity_attack: 0.5 } },
  { name: 'convabuse', file: 'toxicity/train/convabuse.csv.gz', origin: 'github.com/amandacurry/convabuse', licence: 'CC BY 4.0' },
  { name: 'gab_hate', file: 'toxicity/train/gab_hate_corpus.csv.gz', origin: 'Gab Hate Corpus, OSF edua3', licence: 'CC BY 4.0', trust: { toxicity: { negative: 0.3 } } },
  { name: 'stormfront', file: 'toxicity/train/stormfront_vicomtech.csv.gz', origin: 'github.com/Vicomtech/hate-speech-dataset', licence: 'CC BY-SA 3.0 ES' },
  { name: 'hatemoji_build', file: 'toxicity/train/hatemoji_build.csv.gz', origin: 'github.com/HannahKirk/Hatemoji', licence: 'CC BY 4.0' },
  { name: 'paradetox', file: 'toxicity/train/paradetox.csv.gz', origin: 'github.com/s-nlp/paradetox', licence: 'CC0 1.0', trust: { toxicity: { positive: 0.5, negative: 0.5 } } },
  { name: 'goemotions', file: 'toxicity/train/goemotions.csv.gz', origin: 'GoEmotions (Demszky et al. 2020)', licence: 'CC BY 4.0' },
];

/** Never trained on: they choose, calibrate and measure. */
export const DEV_FILES = {
  jigsaw: 'toxicity/dev/jigsaw2018_natural_dev5k.csv.gz',
  olid: 'toxicity/dev/olid2019.csv.gz',
  conda: 'toxicity/dev/conda_dota2.csv.gz',
  wot: 'toxicity/dev/wot_chat.csv.gz',
  tubespam: 'spam/dev/youtube_tubespam2014.csv',
  spintax: 'spam/dev/blog_spintax.csv',
  haacked: 'spam/dev/ham_blog_haacked.csv',
} as const;
