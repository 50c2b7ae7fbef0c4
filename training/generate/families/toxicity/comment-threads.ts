import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const INSULT = unsure(abuse('insult'), 'severe_toxicity');

const SLOTS: Slots = {
  politician: `the {mayor|governor|premier|president|prime minister|senator|minister|councillor|attorney general|party leader}|{Mr|Mrs|Ms|Senator|Governor|Mayor} <last>|this {president|government|council|congressman}`,
  press: `{this|the} {reporter|columnist|journalist|editor|author|headline writer|cartoonist|anchor}|<first> <last>|whoever wrote this`,
  commenter: `<nick>|the poster above|the guy before me|every {troll|bot|sheep} here|you and your sock puppets|the usual crowd|@<nick>`,
  stupid: `an idiot|a moron|a fool|a clown|a buffoon|a liar|a fraud|a coward|a hypocrite|a crook|a puppet|an embarrassment|a pathological liar|dumber than a {brick|fence post}|a spineless weasel|a con man|an ignorant bigot|a crybaby|a pompous windbag|a disgrace|a half-wit`,
  flock: `sheep|trolls|drones|useful idiots|gullible fools|cult members|keyboard warriors|brainwashed zombies|crybabies|bottom feeders|low information voters|parrots|snowflakes|knuckle draggers|whiners`,
  matter: `<subject>|the {pipeline|tax plan|carbon tax|housing bill|pension cut|ferry contract|school closure|gun law|bridge toll|hospital merger}`,
  reason: `the {audit|budget office|court} said the opposite|it cost us <dollars>|{he|she} promised the opposite in <year>|{<percent>|half} of it was never spent|the {bridge|line|clinic} still isn't open|nobody was consulted|wages fell {<n>% |}since <year>|the contract went to a donor|the report was buried|the {hospital|harbour|library} closed anyway|emissions rose|rents {doubled|went up <percent>}|teachers left for <country>|the {water|air} tests were never published|the emails prove it|taxpayers cover the loss|{he|she} skipped <n> of <nn> votes|the {union|tenants|nurses} warned about it in <year>|the deficit grew by <dollars>|crime went {up|down} <n>% in <year>|it takes <n> months to see a doctor|the trains run {later|less often} than in <year>|the polls were read backwards|{his|her} brother in law got the job|our kids will pay for it`,
};

/** The comments under the news: people called stupid, liars, sheep and trolls with arguments attached, and the arguments without. */
export const COMMENT_THREADS: readonly Family[] = [
  {
    name: 'insult/at-politicians',
    split: 'train',
    weight: 1.5,
    labels: INSULT,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<politician> is <stupid>[,|.|;] {and|} <reason>.
      {What|Such} <stupid>! <politician> {knew|signed it knowing} <reason>[.|, and thinks we forgot.]
      {Anyone|Everyone} {with half a brain|who can count} {saw|knew} that <politician> was <stupid> on <matter>[:|,] <reason>.
      <politician> {lied|is lying} {again|through {his|her} teeth|like always} about <matter>[,|.] {what|} <stupid>[.|, and {his|her} voters are <flock>.]
      {Only|Just} <flock> {could|would} {vote for|defend|believe} <politician> {after|when} <reason>.
      {If|Were} {stupidity|hypocrisy|greed} {paid|were taxed}[,] <politician> {would be rich|could fund <matter> alone}[.|: <reason>.]
      {Impeach|Recall|Fire} <politician>[,|.] {the man|the woman|this person} is <stupid> {and|,} <reason>.
      {So|Great}[,|:] <politician> {cuts|kills|sells} <matter> and {smiles like|sleeps like} <stupid>[.|, while <reason>.]
      <politician> {couldn't run|isn't fit to run} a {lemonade stand|dog pound|bath}[,|;] <reason>[.|, what <stupid>.]
      {The|Our} {whole|entire} {council|cabinet|party} is {a bunch of|full of} <flock> {led by|with} <politician>[, <stupid>|][.|: <reason>.]`,
  },
  {
    name: 'insult/at-journalists',
    split: 'train',
    labels: INSULT,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<press> is {<stupid>|too dumb to read a table|paid to be stupid}[:|,|.] <reason>.
      {Did|Does} <press> {even|ever} {think|finish school|leave the bar}? <reason>[, you <flock>|][.|, look it up.]
      {Garbage|Trash|Drivel|Propaganda} {from|by} <press>[,|.] {written by|what} <stupid> for <flock>[.|. For the record, <reason>.]
      {Journalists|Reporters|The media} are {liars|whores for clicks|lazy liars|<flock>}[,|.] {every one of them|and this piece proves it}[:|,] <reason>.
      {Fire|Sack} <press>[,|.|!] {my <animal>|a trained monkey|a parrot} {writes|researches} better[,|.] <reason>.
      {Thanks|Congratulations}[,] <press>[,|:] {dumbest|most dishonest} {column|headline} of the year[.|, from <stupid>.] <reason>.
      <press> {knows nothing|hasn't a clue} about <matter>[,|.] {just|only} <stupid> with a {keyboard|deadline}[.|: <reason>.]
      {This|The} {paper|rag|station} {hires|employs} {only|nothing but} <flock>[.|,] {and|} <press> is {the worst|king of them|living proof}[.|: <reason>.]
      {Shame on|Get lost,} <press>[,|.] you are <stupid>[,|.] {and|as} <reason>.`,
  },
  {
    name: 'insult/at-commenters',
    split: 'train',
    weight: 1.5,
    labels: INSULT,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<commenter>[,|:] {you are|you're} <stupid> {if you think|to believe} <politician> {cares about|will fix} <matter>[.|: <reason>.]
      {Typical|Classic|Pathetic} {comment|drivel|ignorance} from <commenter>[.|,|:] {Facts hurt|Try reading|Grow up}[:|,] <reason>.
      {Look|Listen}[,] {you|} {fool|clown|genius|dimwit|troll}[,|:] <reason>[.|, so stop parroting {the radio|<politician>}.]
      {The|All the} {comments|people} {here|above} {are|come from} <flock>[.|,] {who|none of whom} {read nothing|never paid a tax|can't spell <subject>}[.|. <reason>.]
      {Crawl|Go} back {under your bridge|to your bunker|to mommy's basement}[,] <commenter>[.|,|!] <reason>[.|, troll.]
      {Ignore|Don't bother with} <commenter>[,|:|.] {a known|just a} {troll|liar|loser|crank}[ {without a job|who gets paid for it}|][.|, <reason>.]
      {Keep|Go on} {bleating|drinking the kool-aid|licking boots}[,] <flock>[.|;] <reason> {and you|, and you still} {clap|cheer|say thanks}.
      {How|Can anyone be} {stupid|gullible|dense} {can you|can <commenter>|can people} be[?|??] <reason>[.|, hello.]
      {I'd|I would} {explain|draw} <matter> {to you|for <commenter>}[,] but {stupid can't be fixed|you'd eat the crayons|fools don't listen}[.|. <reason>.]
      {You|People like <commenter>} {have|got} {the IQ of|less sense than} {a {turnip|goldfish|doorknob}|my <animal>}[.|,] {<reason>|and it votes}.
      {Wrong|Nope}[,|.] <commenter>[,|.] {and|} {ignorant|stupid|dishonest} {on top|as always}[:|.|;] <reason>.`,
  },
  {
    name: 'harmless/criticising-politicians',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `<politician> {should|needs to|must} {explain|answer|resign}[:|,|.] <reason>.
      {I|We} {voted for|supported|trusted} <politician> {in <year>|twice}[,|.] {not again|and I regret it|but this is too much}[:|,] <reason>.
      {This|The} {decision|plan|vote} {on|about} <matter> {is|was} {wrong|reckless|a mistake|unfair|badly prepared}[:|,|.] <reason>.
      {The facts|The record|Some numbers} on <politician>[:|,] <reason>[,|;| and] <reason>.
      <politician> {said|promised} {one thing|lower fees|transparency} and {did|delivered} {another|the opposite}[:|.] <reason>.
      {No|Sorry, no}[,|:] <politician> {did not|never} {fix|fund|deliver} <matter>[.|;] <reason>[.|, check the minutes.]
      {Credit where due|To be fair}[,|:] <politician> {was right about|handled} <matter>[,|.] {but|however} <reason>.
      {Terrible|Poor|Weak} {leadership|communication|timing} {by|from} <politician>[.|,|:] <reason>[. {I'll vote accordingly|Others would have quit}|].
      {Why|How} {did|could} <politician> {sign|approve|delay} <matter> {when|although} <reason>?
      {Vote|I will vote} against <politician> {in|this} {May|autumn|November}[:|.|,] <reason>[.|. Simple as that.]
      {Corruption|Conflict of interest|Waste} is {a strong word|hard to prove}[,|;|.] {still|but} <reason>[.|, and that deserves an inquiry.]`,
  },
  {
    name: 'harmless/criticising-the-press',
    split: 'train',
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{The|This} {article|column|headline|chart} {leaves out|misses|buries} that <reason>[.|. Please correct it.]
      {I|We} {expect|expected} {better|more} from {this paper|<press>}[:|,|.] <reason>[, and it isn't mentioned|][.|?]
      <press> {gets|got} <matter> {wrong|half right|backwards}[:|,|.] <reason>.
      {One-sided|Thin|Lazy|Misleading} {reporting|piece|graph}[.|,|:] {nobody asked {the nurses|the tenants}|no source given|<reason>}.
      {Opinion|Analysis} should be {marked|kept apart}[,|;|.] {and|} {the figure in paragraph <n>|the quote} {is from <year>|was withdrawn}[.|: <reason>.]
      {Good|Fair|Solid} {piece|reporting} {by|from} <press>[,|.] {though|but} <reason>[.|, which belongs in it.]
      {Cancelled|I cancelled|Renewing} my subscription[,|.] {too much|not enough} {opinion|local news|sport}[.|, and <matter> got <n> lines.]
      {Why|How come} {no|not a} {word|line} {on|about} <matter>? <reason>.
      {Clickbait|That headline} {again|}[,|.|:] the text says {the opposite|"may"|<percent>}[.|, and <reason>.]`,
  },
  {
    name: 'harmless/answering-commenters',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `@<nick> {I disagree|that's not correct|you're mistaken|not so}[:|,|.] <reason>.
      {Sorry|With respect}[,] <nick>[,|:] {your numbers are old|that's a different law|you skipped the second page}[;|.|:] <reason>.
      {Let's|Can we} {keep it civil|stop the name calling|leave mothers out of it}[,|.|?] {The point is|Back to <matter>}[:|,] <reason>.
      Calling {people|voters|each other} {idiots|sheep|trolls|liars} {convinces nobody|ends the debate|helps no one}[.|,] {<reason>|argue instead|both sides do it}.
      {I|We} {was|were} {a fool|an idiot|naive|stupid} to {believe|trust} {the brochure|the polls|that promise}[:|,|.] <reason>.
      {Don't|Please don't} feed the trolls[,|.|;] {scroll on|report and move on|the mods will handle it}[.|. On topic: <reason>.]
      {We|My <relative>} {keep|keeps|raise} sheep[,|;|.] {smarter than you think|no insult meant|wool prices are a disgrace}[.|.]
      {He|She|<politician>} called {us|the teachers|reporters} {"idiots"|"liars"|"sheep"|"trolls"}[,|.|;] {not a good look|an apology would help|that's beneath the office}[.|, and <reason>.]
      {Stupid|Silly|Dumb} question[,|:|, but] {who pays for|who decided on|when did we vote on} <matter>[?|, and why?]
      {You make|That's} a {fair|good|strong} point[,] <nick>[.|,|;] {I'd add|still|however} <reason>.
      {Agree to disagree|We won't agree|Fine}[,|.|:] {you trust|you like} <politician>[,|;] I {don't|look at the record}[:|.] <reason>.
      {Liar|Fraud|Crook} is a {legal claim|heavy word}[,|;|.] {bring evidence|I'd say mistaken}[:|.] <reason>.`,
  },
];
