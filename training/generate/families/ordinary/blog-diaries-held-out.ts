import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

/** Readers of diaries and parish pages: letters without a question, in words that praise, bless, sell nothing. Held out. */
export const BLOG_DIARIES_HELD_OUT: readonly Family[] = [
  {
    name: 'ordinary/diary-readers-held-out',
    split: 'held-out',
    weight: 3,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      dear: `<first>|dear <first>|my dear|<nick>|Sister <woman>|Pastor <last>|old friend|Granny <last>`,
      moment: `the {bit|paragraph|page} where the <animal> {eats the sermon|follows the hearse|sits in the pram}|how your <relative> {whistled in the ward|waved from the bus|salted the jam}|the {letter|postcard} from <country>|the power cut with {candles|the neighbours' soup}|your {first frost|last day at the mill|allergic reaction to the choir}|the {prayer|toast|song} at the {graveside|harvest supper|bus stop}`,
      life: `{snow|washing|sirens|apples} {everywhere|again}|the <animal> {is blind now|had <n> kittens|sleeps on your blanket}|<nn> years {married|sober|in this flat} {on Sunday|this week}|my {hip|roof|visa} is {new|mended|through}|the {twins|boys|lodgers} are {fed|asleep|abroad}`,
    },
    frames: `{Bless|Hug|Thank} you{,|} <dear>{.|!|,} {read|I read} <moment> {aloud|by torchlight|to the ward}{;|,} {we were all quiet|somebody sniffed|they asked for the next}{.|}
      <dear>{,|:} {here|with us} <life>{.|;} {otherwise|apart from that} {nothing to report|God is kind|the days pass}{.|!} {Your|Those} pages {keep|kept} me {company|upright|from the biscuits}{.|}
      {Such|What} {tender|plain|brave|merry} {writing|sentences}{!|,|.} <moment>{...|:|,} {that is|there's} a whole {novel|childhood|Sunday} {in it|in one line}{.|}
      {I|We} {keep|kept|copied} <moment> {in|into} the {kitchen drawer|family Bible|recipe tin}{,|.} {beside|next to} the {matches|baptism cards|bus timetable}{.|}
      {How|And how} {is|was} {the {cough|garden|new priest|night shift}|little <first>|the stairlift}? {Here|This week} <life>{.|}
      {You|Your mother} {write|wrote} as {my aunt|the old teacher|bakers} {spoke|talked}{:|,} {short|salted|never a word too many}{.|!} {More|Don't stop}{, <dear>|}{.|!}
      {Not|I'm not} one for {computers|compliments|crying}{,|} but <moment> {had me at the sink with the tap running|cost me a handkerchief|woke the house}{.|}
      {The|Our} {whole landing|sewing circle|Thursday shift} {follows|reads} you{,|.} {votes|demands|hopes} {for|} {more <animal>|a wedding|the recipe of that jam}{.|!}
      {Amen|Selah|Indeed}{,|.} <dear>{.|!} {We|I} {lit|will light} a candle {for|when we reached} <moment>{.|}
      {Small|A small} {parcel|envelope|jar} {on its way|in the post}{,|:} {no thanks needed|don't open before Advent|it leaks}{.|} {For|Because of} <moment>{.|}
      {Forgive|Excuse} the {late reply|shaky typing|capital letters}{,|:} <life>{.|} {Still|All the same} {I|we} {laughed|wept a little} at <moment>{.|!}
      {Three|Two|<n>} {winters|summers} {I've|I have} {read along|been here|kept silent}{;|,} {today|now} {a word of thanks|hello|I wave back}{,| to you,} <dear>{.|!}`,
  },
];
