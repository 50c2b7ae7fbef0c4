import type { Verdict } from '../../../../src/core/corrections/correction.ts';

/** A kind of comment that one reader wants judged otherwise than the model does. */
export interface Kind {
  readonly name: string;
  readonly verdict: Verdict;
  /** Patterns; `{slot}` takes one of the slot's fillings. */
  readonly patterns: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
}

const HIDE: Verdict = { spam: 1 };
const FINE: Verdict = { spam: 0, insult: 0, obscene: 0, toxicity: 0 };

/** Kinds of nuisance and of needless hiding, made up for measuring: the shows, brands and sites do not exist. */
export const KINDS: readonly Kind[] = [
  {
    name: 'spoilers of a show',
    verdict: HIDE,
    patterns: [
      '{who} dies in {when} of Harrow Lane {end}',
      'cant believe they killed {who} in {when}{end}',
      'so {who} was the {role} all along in Harrow Lane {end}',
      'Harrow Lane {when}: {who} turns out to be the {role}{end}',
      'did anyone see {when}?? {who} is the {role} and {who} knew{end}',
      'the {role} is {who}, they reveal it in {when}{end}',
      '{when} ruined it, why would {who} marry {who}{end}',
      'I knew {who} would betray {who} the moment {when} started{end}',
      'rip {who}, {when} of harrow lane broke me{end}',
      'just watched {when} and {who} finally leaves the manor{end}',
    ],
    slots: {
      who: ['Marlow', 'Aunt Petra', 'Inspector Dunn', 'little Esme', 'the vicar', 'Tobias', 'Nell', 'Captain Rusk'],
      role: ['murderer', 'long lost brother', 'ghost', 'informer', 'real heir', 'mole'],
      when: ['episode 4', 'the finale', 'season 3', 's03e08', 'the last episode', 'episode nine'],
      end: ['', '!!', ' lol', ' and I am not ok', ' 😭', ', sorry not sorry', ' omg'],
    },
  },
  {
    name: "one brand's promotion",
    verdict: HIDE,
    patterns: [
      'my skin has never been better since {brand} {thing} {end}',
      '{brand} {thing} did this for me in {time}{end}',
      'honestly just get the {brand} {thing}, it changed my {part}{end}',
      'been using {brand} for {time} and my {part} looks amazing{end}',
      'all my friends ask about my {part}, its {brand} {thing}{end}',
      'the {thing} by {brand} is so worth it for your {part}{end}',
      'has anyone else tried {brand}? {time} and my {part} glows{end}',
      'I was sceptical but {brand} {thing} really works on your {part}{end}',
      'you should all look up {brand}, best {thing} I ever had{end}',
    ],
    slots: {
      brand: ['Velunia', 'velunia', 'VELUNIA', '@velunia', '#velunia'],
      thing: ['serum', 'night cream', 'gummies', 'collagen drops', 'mask', 'hair oil'],
      time: ['two weeks', 'a month', '10 days', 'since spring'],
      part: ['skin', 'hair', 'face', 'nails', 'under eyes'],
      end: ['', ' 💕', ' highly recommend', ', trust me', '!!!', ' no joke'],
    },
  },
  {
    name: 'a running gag',
    verdict: HIDE,
    patterns: [
      'but can it {verb} a turnip{end}',
      'turnip {noun} when{end}',
      'nobody: ... absolutely nobody: turnip{end}',
      'all hail the {adjective} turnip{end}',
      'this {noun} needs more turnip{end}',
      'came for the {noun}, stayed for the turnip{end}',
      'in turnip we trust{end}',
      'plot twist: the {noun} was a turnip{end}',
      'turnip gang {verb} up{end}',
      'sir this is a turnip {noun}{end}',
    ],
    slots: {
      verb: ['boil', 'lift', 'rise', 'open', 'run', 'stand', 'wake'],
      noun: ['video', 'update', 'comment section', 'edition', 'story', 'guide', 'movie', 'patch'],
      adjective: ['mighty', 'holy', 'eternal', 'glorious', 'chosen'],
      end: ['', ' lol', '!', ' 😂', ' haha', ' fr', ' 🥬'],
    },
  },
  {
    name: 'a scam in another language',
    verdict: HIDE,
    patterns: [
      'Ich habe mit {name} in {time} {sum} verdient{end}',
      'Dank {name} konnte ich {sum} zurückholen{end}',
      '{name} hat mein Leben verändert, {sum} Gewinn nach {time}{end}',
      'Wer auch {sum} im Monat verdienen will, schreibt {name}{end}',
      'Ehrlich, ohne {name} hätte ich nie {sum} gemacht{end}',
      'Meldet euch bei {name}, er handelt für euch und ihr bekommt {sum}{end}',
      'Nach {time} mit {name} kam die erste Auszahlung von {sum}{end}',
      'Ich war skeptisch, aber {name} zahlt wirklich {sum} aus{end}',
    ],
    slots: {
      name: ['Herr Brandtner', 'Frau Seidlitz', 'Coach Leopold', 'Broker Anselm', 'Herrn Brandtner'],
      sum: ['3.000 Euro', '12.500 €', 'fast 9000 Euro', '4.200 Euro', 'das Doppelte'],
      time: ['zwei Wochen', 'einem Monat', '10 Tagen', 'kurzer Zeit'],
      end: ['', '!', ', kein Witz', ' 🙏', '. Auf Telegram zu finden', ', probiert es aus'],
    },
  },
  {
    name: "a hobby's slang",
    verdict: FINE,
    patterns: [
      'damn {fish} are such assholes, got {skunked} here twice{end}',
      'stupid {fish} {skunked_me} all day{end}',
      'suck it, {fish}! finally {killed} that fat bastard on the {bait}{end}',
      'total {slob} of a {fish}, you sick bastard, you {killed} it{end}',
      'got {skunked} by a damn {fish} again, fuck this lake{end}',
      'you dirty {bait} chucker, that {fish} is a {slob}{end}',
      'fuck yeah, {killed} that {slob} on the {bait}{end}',
      'those {fish} are stupid suckers for a filthy {bait}{end}',
    ],
    slots: {
      fish: ['pike', 'bass', 'carp', 'musky', 'walleye', 'perch'],
      slob: ['slob', 'fat pig', 'hog', 'fat bastard', 'monster'],
      killed: ['slayed', 'killed', 'murdered', 'stuck', 'whacked'],
      skunked: ['skunked', 'my ass kicked', 'fucked', 'humiliated'],
      skunked_me: ['skunked me', 'kicked my ass', 'fucked me over', 'made me their bitch'],
      bait: ['jig', 'worm', 'crank', 'popper', 'fly'],
      end: ['', ' lol', ' bro', '!!', ', tight lines', ' 🎣'],
    },
  },
];

/** Makes `count` different comments of a kind. */
export function commentsOf(kind: Kind, count: number, random: () => number): string[] {
  const texts = new Set<string>();
  const draw = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  while (texts.size < count) {
    texts.add(draw(kind.patterns).replace(/\{(\w+)\}/g, (_, slot: string) => draw(kind.slots[slot])));
  }
  return [...texts];
}

/** Ordinary comments, none of which any kind of {@link KINDS} should change. */
export const ORDINARY: Kind = {
  name: 'ordinary comments',
  verdict: FINE,
  patterns: [
    '{opener} {thing} {praise}{end}',
    'does anyone know {question}{end}',
    'I {verb} the {thing} {when}, {praise}{end}',
    'thanks for the {thing}, {praise}{end}',
    'my {person} {verb} this {when}{end}',
    'the {thing} at the start {praise}{end}',
    'not sure I agree, the {thing} {complaint}{end}',
    '{when} my {person} said the {thing} {complaint}{end}',
    'so {question}? asking for my {person}{end}',
    'watched it with my {person} {when}{end}',
  ],
  slots: {
    opener: ['that', 'your', 'this', 'wow, what a', 'honestly the', 'love the'],
    thing: ['recipe', 'song', 'video', 'camera work', 'garden', 'finale', 'episode', 'serum review', 'skin care tip', 'lake', 'guide', 'patch'],
    praise: ['made my day', 'was worth the wait', 'works really well', 'is beautiful', 'helped a lot', 'looks amazing'],
    complaint: ['was too loud', 'felt rushed', 'cost too much', 'did not work for me', 'ruined it a little'],
    question: ['how long it takes', 'where this was filmed', 'which season comes next', 'if it works on old phones', 'who wrote it'],
    verb: ['tried', 'loved', 'watched', 'made', 'shared', 'used'],
    when: ['last night', 'on Sunday', 'two weeks ago', 'this morning', 'in the spring'],
    person: ['mum', 'brother', 'friend', 'neighbour', 'daughter', 'coach'],
    end: ['', '!', ' :)', ' lol', '...', ' ❤️'],
  },
};
