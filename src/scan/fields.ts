import { LABELS, type Label } from '../core/labels.ts';

/** Which column or field holds what. Fields of NDJSON may be paths: `user.name`. */
export interface Fields {
  readonly text: string;
  readonly author?: string;
  readonly conversation?: string;
  readonly time?: string;
  /** Columns that carry people's judgement, per label. */
  readonly truth: Readonly<Partial<Record<Label, string>>>;
}

/** What the user has named; the rest is guessed. */
export type NamedFields = Partial<Omit<Fields, 'truth'>> & { readonly truth?: Fields['truth'] };

export type Role = Exclude<keyof Fields, 'truth'>;

/** A record's columns as text, to guess from. */
export type Sample = Readonly<Partial<Record<string, string>>>;

/** Names that dumps of well-known systems use, the most telling first; compared without case, `_`, `-` and spaces. */
const USUAL_NAMES: Readonly<Record<Role, readonly string[]>> = {
  text: [
    ...['text', 'commenttext', 'comment', 'body', 'message', 'content', 'commentbody', 'commentcontent', 'msg'],
    ...['textoriginal', 'textdisplay', 'tweet', 'fulltext', 'tweettext', 'utterance', 'chat', 'line', 'post', 'sentence'],
  ],
  author: [
    ...['author', 'username', 'user', 'authorname', 'authordisplayname', 'nick', 'nickname', 'screenname', 'user.name'],
    ...['author.name', 'user.screenname', 'commenter', 'sender', 'from', 'player', 'playername', 'speaker', 'name'],
    ...['userid', 'authorid', 'playerid'],
  ],
  conversation: [
    ...['conversation', 'conversationid', 'dialog', 'dialogid', 'dialogue', 'thread', 'threadid', 'linkid', 'channel'],
    ...['channelid', 'channelname', 'room', 'roomid', 'match', 'matchid', 'chatid', 'videoid', 'video', 'postid'],
    ...['page', 'pageid', 'url', 'group', 'groupid', 'subreddit'],
  ],
  time: ['time', 'timestamp', 'date', 'datetime', 'createdat', 'created', 'createdutc', 'publishedat', 'ts'],
};

const USUAL_SPAM_NAMES = ['spam', 'isspam', 'label', 'class'];

/** Fills in what the user has not named; undefined where no column looks like text. */
export function guessFields(
  columns: readonly string[],
  samples: readonly Sample[],
  named: NamedFields,
): Fields | undefined {
  const find = (names: readonly string[]) =>
    names.map((name) => columns.find((column) => plain(column) === name)).find((column) => column !== undefined);
  const taken = new Set<string | undefined>([named.text, named.author, named.conversation, named.time]);
  const guess = (role: Role) => {
    const column = find(USUAL_NAMES[role]);
    return taken.has(column) ? undefined : column;
  };
  const text = named.text ?? guess('text') ?? wordiest(columns, samples);
  if (text === undefined) return undefined;
  taken.add(text);
  const author = named.author ?? guess('author');
  const conversation = named.conversation ?? guess('conversation');
  const time = named.time ?? guess('time');
  return {
    text,
    ...(author !== undefined && { author }),
    ...(conversation !== undefined && { conversation }),
    ...(time !== undefined && { time }),
    truth: named.truth ?? guessTruth(columns, samples),
  };
}

/** Columns named after a label, as far as their values are judgements. */
function guessTruth(
  columns: readonly string[],
  samples: readonly Sample[],
): Readonly<Partial<Record<Label, string>>> {
  const judges = (column: string) =>
    samples.some((sample) => readTruth(sample[column]) !== undefined) &&
    samples.every((sample) => !sample[column]?.trim() || readTruth(sample[column]) !== undefined);
  const pairs = LABELS.map((label): [Label, string | undefined] => {
    const names = label === 'spam' ? USUAL_SPAM_NAMES : [plain(label)];
    const column = names.map((name) => columns.find((candidate) => plain(candidate) === name)).find((found) => found !== undefined);
    return [label, column !== undefined && judges(column) ? column : undefined];
  });
  return Object.fromEntries(pairs.filter(([, column]) => column !== undefined));
}

/** A judgement as dumps write it, 0…1; undefined where it says nothing. */
export function readTruth(value: string | undefined): number | undefined {
  const word = value?.trim().toLowerCase() ?? '';
  if (word === '') return undefined;
  if (['true', 'yes', 'spam'].includes(word)) return 1;
  if (['false', 'no', 'ham'].includes(word)) return 0;
  const number = Number(word);
  return number >= 0 && number <= 1 ? number : undefined;
}

/** The column whose samples hold the most words, if any holds two on average. */
function wordiest(
  columns: readonly string[],
  samples: readonly Sample[],
): string | undefined {
  const words = (column: string) =>
    samples.reduce((sum, sample) => sum + (sample[column] ?? '').split(/\s+/).length, 0) / Math.max(1, samples.length);
  const counted = columns.map((column) => ({ column, words: words(column) })).sort((a, b) => b.words - a.words);
  const best = counted.at(0);
  return best && best.words >= 2 ? best.column : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
