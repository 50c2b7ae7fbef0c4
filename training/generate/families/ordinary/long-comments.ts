import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';

const WRITERS = { standard: 7, casual: 2, formal: 1, sloppy: 1, learner: 1, boomer: 0.4, bare: 0.4 };

const SLOTS: Slots = {
  opening: `{I've|I have} {been thinking about|gone back and forth on|wanted to answer} {this|your second point|the part about <topic>} {all week|since yesterday|ever since you posted it}.
    {Long time reader|Lurker for <n> years}, first {comment|post}{, so be gentle|}.
    {My|Our} {<relative>|neighbour|old boss} {and I|always} {argued|disagreed|laughed} about <topic>, {so this hit home|so I read every word|and your piece settles nothing}.
    {As a|I'm a} <job> {in|from} <city>{,| and} I {see|deal with|teach} <topic> {every day|most weeks|more than I'd like}.
    {Sorry|Apologies}, this {will be|got} long. {Bear with me|I tried to shorten it|Skip it if you like}.
    {Thanks|Thank you} for {writing this|the honest numbers|the follow-up|the second half especially}, <nick>.
    {There are|I see} {two|three} {things|questions} {mixed up|tangled together} here.`,
  topic: `<subject>|<hobby>|<tech>|<subjectarea>|repairing things|small shops|raising kids|school food|remote work|old computers|night shifts|caring for a parent|the price of rent|learning a language|moving abroad|selling a house|running a tiny business|advertising|privacy|sleep|patience|local news`,
  middle: `{When|Back when} {I|we} {started|moved to <city>|bought the first <gadget>|had our second kid} in <year>, {nobody|hardly anyone} {talked about|cared for|understood} <topic>{, and it showed|, which was almost restful|}.
    {What|The thing that} {surprised|bothered|helped} me most {was|turned out to be} {how quiet the house got|the paperwork|that money mattered less than time|a neighbour with a van|the smell of <ingredient>|how kind strangers were}.
    {On the one hand|Sure|Granted}, {it saves time|it is cheaper|people are free to choose|the figures look good}; {on the other|but|then again}, {somebody has to clean up|the old folks are left out|you can't undo it|it depends on one company}.
    {We|My team|The school} {tried|tested|measured} it for {<n> months|a year|two winters} and {found no difference|gave up|kept half of it|the results were mixed: <percent> better, more noise}.
    {The|A} {teacher|nurse|mechanic|clerk|coach} {told|showed} us {a trick|the numbers|why it fails}, {and|which} {I still use it|it made me rethink <topic>|I'd never read that anywhere}.
    {I|We} {once|nearly} {lost <dollars>|missed the train|burned the <dish>|broke the <gadget>} {over|because of} {a typo|bad advice|pride|a wrong sign}, {so I'm careful now|and my <relative> still teases me|lesson learned}.
    {People|Readers|Commenters} {say|above claim} {you just need discipline|it's all politics|the market solves it|kids today can't}. {I don't buy it|Maybe, maybe not|That wasn't so for us}.
    {In|Over in} <country> {they|people} {handle|see|pay for} <topic> {differently|through taxes|with a shrug}, {and|yet} {it works well enough|nobody is happy either|the queues are shorter}.
    {If|Suppose} you {ask|survey} {ten|a hundred} {parents|drivers|developers|pensioners}, {half|most} would {name <topic>|shrug|say they're tired|tell you a story like mine}.
    {My|Her|His} {<relative>|grandfather} {worked|grew up} {on a farm|at the docks|in a bank|in <city>} and {used to say|taught me} that {what costs nothing is worth nothing|you measure twice|bread first, opinions later|every tool wants oil}.
    {To be fair|Credit where due}, the {article|author|video} {mentions|admits} {this|the cost|<topic>} {near the end|in a footnote|at <stamp>}{, but too briefly|}.
    {It|That} {took|cost} me {<n> years|two jobs|a bad back|many evenings} to {see|learn|accept} {that|it}.
    {By the way|Also|Incidentally}, the {link|reference|table} {in|under} {paragraph <n>|the second chart} {is dated <year>|deserves more attention|was new to me}[: <cited-link>|].`,
  closing: `{Anyway|In any case|Well}, {that's my two cents|enough rambling|back to work|I'd be glad to hear other views|thanks for reading this far}.
    {Curious|I'd love to know} {what|how} {others|people in <country>|younger readers} {do|think|manage}.
    {Keep|Please keep} {asking|writing about} {such things|<topic>}{; somebody should|. It matters|}.
    {I|We} {don't have|haven't found} an answer. {Maybe|Perhaps} there {isn't|is} one.
    {Would I do it again|Was it worth it}? {Probably|Yes, with better shoes|Ask me in <n> years|No, but I'm glad we did}.
    {Looking forward|I'm curious} to {part two|your next piece|the discussion}, {and|}{ my <relative> says hello| greetings from <city>| sorry again for the length}.`,
};

/** Thoughtful comments of the length of a pasted advert: length must tell nothing. */
export const LONG_COMMENTS: readonly Family[] = [
  {
    name: 'ordinary/long-thoughts',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: WRITERS,
    slots: SLOTS,
    frames: `<opening> <middle> <middle> <middle> <closing>
      <opening> <middle> <middle> <middle> <middle> <closing>
      <opening> <middle>\\n<middle> <middle>\\n<middle> <closing>
      <middle> <middle> <middle> <middle>
      <opening> <opening> <middle> <middle> <middle> <middle> <middle> <closing>
      <opening> <middle> <closing>`,
  },
  {
    name: 'ordinary/kitchen-and-nursery',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { ...WRITERS, casual: 4, emoji: 1, excited: 1 },
    slots: {
      child: `toddler|<n> year old|twins|teenager|newborn|daughter|son|youngest|nephew|foster kid`,
      step: `{I|We} {used|swapped in|ran out of|doubled} {the |}<ingredient>{ instead of <ingredient>| and it still rose| by mistake|}.
        {Mine|Ours|The <dish>} {came out|turned|was} {dry|perfect|too sweet|flat|golden|burnt at the edges} {after <nn> minutes|in my tiny oven|the first time|at altitude}.
        {My|The} <child> {ate two|refuses anything green|asked for seconds|finally slept|has a fever of <nn>|loves the puzzle|learned to ride}.
        {Has|Did} anybody {freeze|double|knit|sew} {it|this|the sleeves} {ahead|in cotton|for a crowd|left handed}? {I only have a small tin|Gauge is off by <n> stitches|Party is Saturday}.
        {Cast on|Cut|Glue|Sand} <nn> {stitches|strips|pieces} {first|, not <nn>}{, the pattern has a mistake in row <n>| and let it dry overnight|}.
        {Saved|Printed|Pinned} {this|the recipe} {for the weekend|for my <relative>|on the fridge}{, thank you|; the old one got soup on it|}.
        {We|Our family} {make|eat|bake} <dish> {every Christmas|on Fridays|since <year>}, {but|always} {with|without} <ingredient>.
        {The|Our} {school|nursery|midwife|paediatrician} {says|said} {it's a phase|to wait|no screens|to call if it gets worse}{, easier said than done|}.
        {Bought|Found} the {yarn|tin|car seat|pram} {second hand|on sale for <small-price>|at the market in <city>}, {same brand as yours|works fine|no box}.
        {Tip|One tip}: {warm the <ingredient> first|weigh, don't scoop|label the bags|use an old shirt|count backwards with them}.`,
    },
    frames: `<step> <step>
      <step>
      <step> <step> <step>
      {Thanks|Thank you|Lovely|Made this|Update}[,| <nick>][!|.|:] <step> <step>
      <step> {Anyone else|Any ideas|What did I do wrong|Normal}? <step>`,
  },
  {
    name: 'ordinary/long-letters-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: WRITERS,
    slots: {
      thread: `{Dusk|Winter|Market day} in <city> {has|had} its own {rhythm|grammar}: {shutters|buses|gulls}, {then|and} {silence|an accordion|arguments about football}.
        {Reading|Rereading} {page <n>|your essay} I {underlined|circled} {"enough"|the word trust|one date} {twice|in pencil} and {rang|wrote to} {my sister|an old friend} {about it|instead of sleeping}.
        {Economists|Botanists|Choir masters} {would|might} {object|smile}; {mine|the one next door} {calls it|files it under} {noise|luck|weather}.
        {Our cooperative|The allotment} {owns|lends} {one mower|a hall|seeds} {to|between} <nn> {households|members}, {and|yet} {quarrels|thefts} {are|stay} {rare|legendary}.
        {Selling|Giving up} {the bakery|the boat|dad's violin} {paid|settled} {the debts|nothing}, {but|and} {mornings|hands} {feel|are} {empty|lighter}.
        {Nobody|No brochure} {warns|tells} you {how|that} {forms multiply|hospitals echo|a garden forgives}.
        {Perhaps|Possibly} {both camps|you and <first>} are {right|describing the same elephant}; {rent|time|grief} {bends|colours} {arithmetic|judgement}.`,
    },
    frames: `<thread> <thread> <thread> <thread>
      <thread> <thread> <thread>
      <thread> <thread> <thread> <thread> <thread> <thread>
      {Dear|To} {<first>|editors|neighbours}, <thread> <thread> <thread> {Yours|With thanks}, <first>`,
  },
];
