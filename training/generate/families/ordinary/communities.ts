import { CLEAN, type Family } from '../../engine/family.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const LEARNERS = { standard: 4, learner: 3, casual: 2, bare: 1, sloppy: 2, excited: 1, emoji: 1 };

/** Longer, warmer or denser honest comments: students, fans, experts, note-takers, makers, announcements. */
export const COMMUNITIES: readonly Family[] = [
  {
    name: 'ordinary/students',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: LEARNERS,
    slots: {
      who: `{I'm|I am} a {retired <job>|first year student|high school student|single {mum|dad}|<job>} {from <country>|learning <subjectarea>|who always feared <subjectarea>}{ and|.|,}
        {As|Being} a {<job>|beginner|<subjectarea> student|non native speaker}{,|}
        {My|Our} {professor|teacher|school} {spent <n> weeks on this|could not explain it|recommended your <video>} {and|but}
        {I have|I've got} {an exam|my finals|a job interview} {tomorrow|next week|in <n> days} and
        {After|I spent} <n> {years|months|semesters} {of|with} {struggling|trying} {with |}<subjectarea>`,
      thanks: `{this|your} {video|lecture|explanation|course|series} {is|was} {so|really|very} {clear|helpful|easy to follow|well explained}{, thank you|. God bless you sir|. Thank you madam|, you saved me}.
        I {finally|now} {understand|get} {<subjectarea>|the chain rule|eigenvectors|the Krebs cycle|pointers|standard deviation|the subjunctive}{, thanks to you|!|. Wow}.
        {I|We} {truly|really|sincerely} appreciate {the effort|the time|how much work} you {put|spend|invest} {into|on} {these|making this} {lessons|videos|slides}.
        {you|You} {are|'re} {a|the} {great|best|wonderful} {teacher|professor|explainer}{, sir| I ever had| on the internet|}.
        {please|Please} {make|upload|do} {more|a video|a part two} {on|about} <subjectarea>{, {the example at <stamp>|step <n>} was too fast|, I have exams in {May|June}|}.
        The {example|drawing|proof|animation} at <stamp> {made it click|is gold|should be in every textbook}.
        {I|I have} {watched|followed} {all|every one} of your {videos|lectures} {since <year>|this month|twice} and {passed|got an A|got the job|still come back}.
        {Can|Could} you {share|upload} the {slides|code|worksheet|notes}{?| please?| for those of us with slow internet?}`,
    },
    frames: `<who> <thanks>
      <thanks> <thanks>
      <who> <thanks> <thanks>
      <thanks>
      {Hi|Hello|Dear} {<nick>|sir|professor|everyone|Mr. <last>|Dr. <last>}{,|!} <who> <thanks>`,
  },
  {
    name: 'ordinary/finance-fans',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: { standard: 5, casual: 3, sloppy: 1, bare: 1, learner: 1, excited: 0.5 },
    slots: {
      project: `Cardano|Polkadot|Solana|Ethereum|Chainlink|Avalanche|Monero|Litecoin|Cosmos|Algorand|Tesla|Nvidia|Intel|the S&P 500|Vanguard|Berkshire|small caps|emerging markets|treasuries`,
      take: `{The|That} {halving|merge|fork|unlock|split|dividend cut|Fed meeting} {is|was} {already priced in|in <month>|overrated|the thing to watch}.
        {<project>|The price} {broke|lost|is testing} {<dollars>|the <nn> day average|support} {again|last night}{, {volume is thin|could go either way}|}.
        {I|I've} {hold|held|sold|staked|bought} {some|a bit of|my} <project> {since <year>|at a loss|for the dividend|on a cold wallet}{ and {I'm fine with that|it hurts}|}.
        {What|Which} {hardware wallet|exchange|broker|brokerage} do {you|people} {use|trust} {in <country>|after that collapse|these days}? {Mine|My old one} {raised fees|froze withdrawals for <n> days}.
        {Fees|Gas} {on|at} {<project>|my exchange|the broker} {were|are} {<small-price>|<percent>|crazy} {today|for one swap}.
        {My|The} {cost basis|average|loss} is {<dollars>|embarrassing|around <percent>}, {so|but} {I can wait|no rush|I won't sell at the bottom}.
        {If|Unless} {rates|unemployment|oil} {stay|stays|rises} {high|up}, {stocks|<project>|bonds} {struggle|won't recover} {this year|for a while}{, I could be wrong|}.
        {Please|Could you} {cover|look at|review|compare} <project> {next|and <project>|again}? {Your last one was from <year>|I like the sober takes}.
        {The|His} {point|chart} at <stamp> {about|on} {volume|debt|valuation|on-chain data} {is|was} {the best part|confusing|something I'd not seen}.
        {Anyone|Everyone} who {bought|entered} {at|near} {the top|<dollars>} {learned|remembers} {patience|that year}.
        {I|We} lost {<dollars>|<percent>} {in|on} {the exchange collapse|<project>} and {am|are} still waiting for {the court|a refund}.`,
      month: `March|May|June|September|October`,
      hello: `{Great|Good|Cheers for the|Nice} {video|update|show}{,| as always,|} {<nick>|mate|guys|man|team}{!|.} |{Been watching|I've watched} since {<year>|the first {video|crash}}. |{Thanks|Thank you}, {<nick>|team}. |`,
    },
    frames: `<hello><take> <take>
      <take>
      <hello><take>
      <hello><take> <take> <take>
      <take> {Thoughts|What do you think|Am I missing something|Not advice, obviously}?`,
  },
  {
    name: 'ordinary/notes-and-lists',
    split: 'train',
    weight: 1.2,
    labels: CLEAN,
    registers: { standard: 5, bare: 1 },
    slots: {
      point: `spend less than you earn|sleep before the exam|check the oil first|write tests early|let the dough rest|save <n> months of expenses|stretch every morning|label your cables|start with small weights|read the manual|back up your photos|ask for feedback|sharpen the blade|water in the evening`,
      part: `Intro|Setup|What you need|History|The first mistake|Results|Questions|How it works|Pros and cons|Assembly|Final taste test|The data|Outro|Sign up for the account|Comparison`,
    },
    frames: `<stamp> <part>\\n<stamp> <part>\\n<stamp> <part>
      Timestamps: <stamp> <part> <stamp> <part> <stamp> <part> <stamp> <part>
      {Summary|Notes|TL;DR|For those in a hurry|My notes}: 1. <point> 2. <point> 3. <point>
      {Summary|Notes|Main points}[ {so far|from the talk}|]: - <point> - <point>{ - <point>|} {The rest is advertising|Rest at <stamp>|Corrections welcome}
      {You will need|Ingredients|Materials}: <n>00 g <ingredient>, <n> {spoons|cups} <ingredient>, {one|a pinch of} <ingredient>. {Bake|Cook|Rest} {for |}<nn> minutes.
      "<point>" {is|was} {the best|my favourite} {advice|line} {in|of} this {talk|video}{, | at }<stamp>.
      {Interviewer|Teacher|A}: {tell me about yourself|what is <subjectarea>|why this job}? {Me|Student|B}: {um|I like <hobby>|next question please} <laugh>
      My top <n>: {<game>, <game>, <game>|<dish>, <dish>, <dish>|<tech>, <tech>, <tech>}{. Yours?|, in that order.|}
      {<n> |}{million|billion|<nn> million} views {already|in a week|soon}{, who is counting|! Insane|?|}
      {1995|Kids then|Before}: {plays outside|letters}. {Now|Kids now|Today}: {<game> all day|voice notes}. <laugh>`,
  },
  {
    name: 'ordinary/announcements',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 6, formal: 1, emoji: 1 },
    slots: {
      org: `The {council|museum|library|federation|ministry|university|bank|union|foundation|hospital}|{Sony|Nintendo|Mozilla|NASA|the BBC|Spotify|the ECB|Toyota|Lego|Valve|Binance|Coinbase|Visa|Google}`,
    },
    frames: `<org> {announced|confirmed|says|reports} {a new <gadget>|record profits|<nn>0 job cuts|a delay until <year>|the winner of the design contest|a recall of <n>,000 units|support for <tech>|quarterly figures}{ on {Monday|Thursday}| after months of rumours|}.
      {<org>|Our team} {is hiring|will open|launches|opens registration for} {a <job>|<n> summer schools|a beta|the spring course} {in <city>|next month|for members}{. {Details on the official site|Applications close in {May|June}}|}.
      {Join us|Come along|Doors open} {on {Sunday|Friday}|tonight|at <n> pm} {at|in} {the library|<city> town hall|<place>} for {a talk on <subject>|<hobby> night|the repair café|open rehearsal}. {Free entry|Bring cake|No sign-up needed}.
      {Update|Status}: {the outage|maintenance|the road closure} {is over|continues until <n> pm|affects <city>}. {Thanks for your patience|Sorry for the trouble}.
      {<tech> <n>.<n>|Version <n>.<n>} {is out|has landed|shipped}: {faster startup|dark mode|<nn> bug fixes|better search}. {Changelog|Notes}: <honest-link>
      {Regulators|Lawmakers|Courts} in <country> {approved|rejected|delayed} {the|a} {merger|crypto bill|bitcoin fund|privacy law}{, <org> said|. Shares fell <percent>|}.
      {Today|On this day} in <year>: {the first <gadget> was sold|<country> won the cup|the bridge in <city> opened}.
      {Bitcoin|The dollar|Gold|The index} {rose|fell|traded} {<percent>|below <dollars>|sideways} {on|after} {Tuesday|inflation data|the vote}{, analysts said|. Traders were split|}.
      {Don't forget|Reminder}: {ballots|applications|library books|tax returns} are due {on Friday|by the <n>th}{, {late fees apply|questions to the office}|}.
      {Giveaway|Raffle|Prize draw} {results|winner} {at|of} the {school fair|village fete}: {number <nn>|Mrs <last>|table <n>}. {Cake was great|Thanks to all}.
      If you {liked|enjoyed} {the match|the show|this one}, {hit the bell|leave a comment|tell us your favourite part}{. Next stream on {Friday|Sunday}|}!`,
  },
  {
    name: 'ordinary/owners-and-players',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{I'm|I am} {very |really |}{happy|fine|disappointed} with my <gadget>, {bought|ordered|got} it {<day>|in <year>|on sale for <small-price>} {and|but} {the battery {lasts <n> hours|is weak}|the fan is loud|it does the job|my <relative> keeps stealing it}.
      {Just|I just} {ordered|found|picked up} {one|a <gadget>|the deluxe edition} {for <dollars>|at the shop in <city>|after watching this}, {hope|fingers crossed} it {lasts|arrives {before|by} Friday|isn't too loud}.
      {Playing|I've played} <game> {since <year>|with my <relative>|for <nn>0 hours} and {never noticed|still can't beat|only now found} {that shortcut|the <n>th level|the secret room}{ <laugh>|.|}
      {The|Their} {physical|digital|collector's} {edition|copy} {costs <dollars>|is sold out|came without a code}{, {I'll wait|no thanks}| in <country>|}.
      {Your|This} {build|setup|garden|deck} {inspired|convinced} {me|us} to {try|start} <hobby>. {First attempt was <negative-adj>|Wish me luck|My <relative> thinks I'm mad}.
      {Can't|Cannot} {wait|decide}: {the <gadget> or a used one|<game> or <game>|<city> or <city> for the holidays}? {Help|Opinions welcome|}
      {Checked|Looked} {at|inside}: {mine|our <gadget>} has the {same fault|older chip|wrong screws}. {Support|The shop} {replaced|fixed} it {for free|within <n> days|without questions}.
      {Sub|Under} <nn> {seconds|minutes} {with|on} {a <gadget>|stock parts|my old bike}! {New personal best|Not bad for a beginner|My <relative> still beats me} <laugh>
      {Somebody|Whoever} {designed|animated|wrote} {<show>|that level|the map} {deserves|needs} {a raise|an award|a hug}.
      {I|We} {preordered|returned|repaired} {it|the <gadget>} {and|because} {the store|the link in the shop|delivery} {was closed|was quick|messed up my order}{, lesson learned|. All good now|}.`,
  },
  {
    name: 'ordinary/opinion-essay',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    slots: {
      thesis: `{I|Personally I} {tend to|would} {prefer|use|favour} {<tech>|a provider model|plain files|events|small teams|public transport|renting} {over|to|rather than} {<tech>|plugins|a big framework|meetings|owning a car|buying}.
        {Most of|Much of} {what|the things} {people|we} {call|blame on} {progress|automation|<subject>|abstraction} {is|are} {older than we think|a question of money|really about trust}.
        {What|The part} the {post|author|piece} {misses|gets right|leaves out} is {how|that} {<subject>|maintenance|training|tooling} {costs|matters|takes time}.
        {We|Our team|The school} {faced|had} the same {choice|problem} {in <year>|last spring} and {chose|went with} {the boring option|<tech>|the second approach}.`,
      reason: `{It|That} {made|makes} {testing|repairs|the budget|onboarding} {easier|harder}, {especially|at least} {for|with} {small teams|beginners|old hardware|remote villages}.
        {For example|For instance|Case in point}: {<tech-problem>|the bridge in <city> took <n> years|half of the class had no <gadget>}.
        {There|There's} {a|another} {side|trade-off}{, though|}: {nobody maintains it|you pay later|it locks you in|people resist change}.
        {In|Back in} {<country>|my first job|the eighties} {that|it} {worked|failed} {because|since} {everyone|nobody} {had|knew} {the rules|a stake|the numbers}.`,
      finish: `{Would|I'd} {love|like} to {hear|read} {what others do|your view on <subject>|a follow-up}.
        {Then again|Of course}, {I may be wrong|your mileage may vary|I only know <country>}.
        {Great|Good|Interesting} {post|discussion}{, <nick>|, as usual|} {anyway|nonetheless|}.
        {Happy|Glad} to {share|compare} {code|notes|numbers}.`,
    },
    frames: `<thesis> <reason> <finish>
      <thesis> <reason>
      <thesis> <reason> <reason> <finish>
      <reason> <finish>
      @<nick> <thesis> <finish>`,
  },
];
