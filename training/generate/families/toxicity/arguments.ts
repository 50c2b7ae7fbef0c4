import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const INSULT = unsure(abuse('insult'), 'severe_toxicity');

const SLOTS: Slots = {
  who: `the {author|writer|columnist|editor|mayor|minister|president|governor|referee|coach|judge|host|principal|senator|journalist|police chief|council}|this {writer|guy|woman|politician|clown of a mayor|so-called expert}|{Mr|Mrs|Ms} <last>|<first> <last>|<last>`,
  person: `the {author|writer|columnist|editor|mayor|minister|president|governor|referee|coach|judge|host|principal|senator|journalist|police chief|council}|{Mr|Mrs|Ms} <last>|<first> <last>`,
  lack: `couldn't {find {his|her} own backside with a map|run a lemonade stand|spell honesty|pass a drug test|think {his|her} way out of a paper bag}|has {never had an original thought|the spine of a jellyfish|the charm of a wet mop|no brain, no shame|the intellect of a {<animal>|lamp post|stapler}}|is {dumber than a box of rocks|a disgrace to {his|her} profession|a spoiled child|an empty suit|as crooked as they come|a bitter old fool|too dim to be embarrassed|an ignorant little tyrant|a puppet|a waste of a salary|senile|a pathological liar|clueless|an embarrassment|a greedy coward}`,
  group_fools: `{liberals|conservatives|the left|the right|Republicans|Democrats|his voters|her fans|you sheep|the greens|socialists|the tree huggers|gun nuts|cyclists|these bureaucrats|journalists|politicians}`,
  issue: `<subject>|the {pipeline|tax cut|carbon tax|bail out|zoning plan|curfew|tuition|pension|gun|drug} {law|bill|plan|debate|vote}`,
};

/** News readers at each other's throats without a swear word, and the same readers when they only disagree. */
export const ARGUMENTS: readonly Family[] = [
  {
    name: 'insult/in-the-news-thread',
    split: 'train',
    weight: 2.5,
    labels: INSULT,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<who> <lack>.
      <who> <lack>[,|.] {no surprise there|anyone can see it|what did you expect|and {his|her} voters are no better|so this {bill|article|decision} is no surprise}.
      {Only|It takes} {a fool|an idiot|a simpleton|a moron} {would|to} {believe|vote for|write|defend} {this|<issue>|<who>|such garbage}.
      <group_fools> {are|must be} {too stupid to {count|read|breathe}|morons|brain dead|a bunch of {crybabies|hypocrites|losers|parasites|liars}|the dumbest people alive|mentally ill}[, {every one of them|and proud of it|no wonder <issue> failed}].
      {Did|Do} you {think|read|understand} {at all|before you type|anything}[,| or] {is that beyond you|are you paid to be dense|was school optional}? {Sad|Embarrassing|Pathetic}.
      {Another|Yet another|One more} {idiotic|moronic|brainless|imbecilic} {comment|column|rant} from {you|<who>|<group_fools>}. {Do you ever tire of being wrong|Get help|Go back to your basement|Find a hobby}.
      {You|Your kind} {clearly|obviously} {know nothing|can't read|live under a rock|flunked math|have no clue} about <issue>, {you {fool|clown|twit|dolt}|so shut it|so spare us your drivel}.
      {What|Such} a {idiot|fool|clown|buffoon|loser|hypocrite|liar|disgrace|waste of oxygen|joke of a leader}[!|.| <who> is.| And people pay <who> for this.]
      {Lock|Throw} <who> {up|out}[,| already|.] {he|she|the fool} <lack>.
      {Hey|Listen|Newsflash}[,| <nick>|,] {genius|Einstein|sweetheart|snowflake|pal}: {nobody asked you|even my <animal> gets it|your ignorance is showing|read a book for once|try thinking}.
      {His|Her|Your} {ugly|smug|fat|stupid|plastic} {face|mug|grin|voice} {says it all|makes me want to hurl|should be banned from TV|matches the brain}.
      {Typical|Usual} {whining|lies|stupidity|drivel} from <group_fools>[. {Grow a brain|Grow up|Take your pills|Cry more}|, what a pack of fools].
      {Stupid|Dumb|Idiotic} {is as stupid does|people|woman|man|kids|voters}[,|:|.] {you get what you vote for|what were they thinking|can't fix that|nothing between the ears}.`,
  },
  {
    name: 'harmless/hard-disagreement',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{I|We} {strongly|completely|totally|respectfully} {disagree|object}[ with <person>| on <issue>| here][:|.|,] {the numbers don't add up|it will cost <dollars> more|this helps nobody|it failed in <country>}.
      <person> {is|was} {wrong|mistaken|badly advised|out of {touch|ideas}|late} {on|about} <issue>[ {again|and should say so|as the audit showed}|, in my opinion].
      {This|That} is {a terrible|a bad|an awful|a foolish|a short-sighted|a dishonest} {idea|argument|law|plan|article|headline}[,|:|.] {it ignores <issue>|who will pay|we tried it in <year>|no evidence at all|please withdraw it}.
      {Terrible|Awful|Disastrous|Shameful|Ridiculous} {decision|policy|refereeing|planning|journalism}[.|,|!] {<person> should resign|The council owes us answers|Vote them out in {May|November}|I want my money back}.
      {You're|You are} {wrong|missing the point|mixing up two things|right about the cost} {about|on|regarding} <issue>[,|.|:] {check|see|read} {the report|<cited-link>|paragraph <n>}.
      {I|I'd} {can't stand|am sick of|hate|am angry about} {<issue>|the way <issue> was handled|these meetings|the lies about <issue>|paying for <issue>}[.|, {and I'll vote accordingly|but I respect the people who work on it|as many here do}.]
      {Nonsense|Rubbish|Baloney|No}[,|.|:] <issue> {never|did not} {cost|save|cause} {that much|<dollars>|the deficit}. {Show me the data|Who told you that|The auditor disagrees}.
      {Why|How} {does|did|can} <person> {still |}{ignore|defend|oppose|vote against} <issue>? {It makes no sense|Follow the money|The evidence is clear|I'd like an honest answer}.
      {His|Her|Their|Your} {argument|logic|policy|speech|column} {is|was} {weak|full of holes|lazy|embarrassing|stupid, frankly|nonsense}, {but|though} {I wish {him|her} well|the question is fair|the first half was fine|we can discuss it}.
      {Dumb|Stupid|Silly} {question|rule|mistake of mine|headline|law}[,|:|.] {but|sorry,|still} {why not <issue>|who wrote this|it cost me <dollars>|I had to laugh|change it}.
      {Fire|Replace|Vote out|Impeach|Investigate} <person>[.|,|:] {the audit is damning|two terms are enough|<issue> was the last straw|and start over}.
      {Agree|Agreed} with {<nick>|<person>|the post above} {on|about} <issue>[,|;|.] {not|but not} {on|about} {the timing|who should pay|the tone}.
      {Both|The two} {sides|parties} {failed|lied|wasted years} {on|over} <issue>[. {I'm tired of it|Voters noticed|Neither gets my vote}|, if we're honest].`,
  },
  {
    name: 'insult/from-the-gallery-held-out',
    split: 'held-out',
    labels: INSULT,
    registers: ANYBODY,
    slots: { person: SLOTS.person },
    frames: `{Lights on|Elevator works}, {nobody home|stops at one}: <person> in a nutshell.
      {A|One} {turnip|doormat|traffic cone} {would|could} {out-debate|outwit|replace} <person> {and smell nicer|by lunch|}.
      {Bless|Pity} {your|that} {tiny|hollow|rusty} {skull|head}, {it echoes|try filling it}.
      {Born|Bred} {dim|gullible|spineless}, {promoted|elected} {anyway|by accident}: <person>.
      {You|Folks like you} {embarrass|shame} {amoebas|your ancestors|the village}, {pipe down|spare us}.
      {Whoever|The genius who} {hired|raised|elected} <person> {deserves|needs} {each other|a refund|an eye test}, {what a dunce|utter nitwit}.`,
  },
  {
    name: 'harmless/town-hall-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: PROSE,
    slots: { person: SLOTS.person },
    frames: `{Sorry|Pardon me}, <person>, {that|the} {budget|timetable|verdict} {won't survive|collapses under} {arithmetic|scrutiny|winter}.
      {Dreadful|Lousy|Feeble} {reasoning|draft|compromise}; {colleagues|citizens} {deserve|expected} {better|clarity}.
      {Count|Put} me {against|among the opponents}: {noise|debt|shade} {outweighs|beats} {any|the} {benefit|ribbon cutting}.
      {I|We} {booed|walked out}, {yes|true}, {but|then} {shook hands|apologised} {with|to} <person> {afterwards|at the door}.
      {Wrong|Misleading} {chart|premise|title}, {yet|however} {a debate|questions} {worth having|we needed}.`,
  },
];
