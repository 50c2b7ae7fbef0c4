import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const PEOPLE = { ...ANYBODY, standard: 8, boomer: 1.3 };

const SLOTS: Slots = {
  invest: `bitcoin|ETH|index funds|tech stocks|gold|a savings account|bonds|my pension fund|penny stocks|a flat|Tesla|dividend stocks|crypto|an ETF|silver`,
  out: `sold too early|held through the crash|panic sold|still hold it|broke even|am down <percent>|am up <percent> on paper|lost half|learned about fees`,
  bill: `rent|electricity|car insurance|childcare|groceries|the mortgage|dental work|petrol|student debt|heating|the phone plan|school lunches`,
};

/** Money, debt, work, dating, weight, illness, faith and votes, by people who only talk about their own. */
export const HONEST_TALK: readonly Family[] = [
  {
    name: 'ordinary/small-investors',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `I {put|invested|saved} <dollars> {in|into} <invest> {in <year>|when I was <nn>|after my <relative> told me to} and {I |}<out>. {No regrets|Lesson learned|Boring is fine|Luck, not skill}.
      {Nobody|No adviser|No YouTuber} {can|could} {predict|time|know} {the market|<invest>|next year}[.|,] {fees eat the rest|time in beats timing|I just buy monthly and sleep|anyone promising returns is lying}.
      {What's the point of|Is there any reason for} <invest> {at my age|with <n>% inflation|over <invest>}? {Genuine question|I'm <nn> with <dollars> saved|Please explain slowly}.
      {My|Our} {bank|adviser|broker} {charges|took|wanted} <n>.<n>% {a year|in fees|}[,|.] {so I moved|we switched|I asked why}[ to <invest>|][.|, best call I made].
      {This|The} {dip|crash|rally} {is|feels} {normal|like <year> again|nothing}[,|.] {zoom out|I've seen worse|my <relative> lost a house back then|turn off the app}.
      {Day trading|Forex|Leverage|Options} {cost|taught} me {<dollars>|my sleep|a relationship|humility}[.|,] {Quit|Stopped|I stopped} in <year>[.|, happier with <invest>|, and I don't miss it].
      {Crypto|Bitcoin} {is|was} {a bubble|the future|interesting tech|a casino|fine as <n>% of savings} {in my view|imo|if you ask me}[,|.] {but|and} {I could be wrong|I own none|keep your own keys|the fees are silly}.
      {He|The video|The article} {explains|gets} <invest> {well|right}, but {forgets|skips} {taxes|inflation|fees|that most lose money}[.|, see <stamp>|, at least in <country>].
      {Made|I made|We made} <dollars> {on|from} <invest> {last year|since <year>} and {paid|owe} {tax on it|<dollars> in tax}[.|,] {keep records|my accountant laughed|spent it on the roof}.
      {Don't|Please don't|Never} {borrow|take a loan|use the rent money} {to buy|for} <invest>[.|,] {my <relative> did|ask me how I know|it ends in tears}.
      {Why|How come} {everyone|every comment} {under|on} {money|finance} videos {praises|has} {an adviser|a coach|the same woman}[?|] {Bots|All scams|I just want to discuss <invest>|Report them}.`,
  },
  {
    name: 'ordinary/bills-and-wages',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{I|We} pay <dollars> for <bill> {in <city>|here|a month}[,|.] {it was half in <year>|and they want more|no idea how others do it|cooking at home helps}.
      {My|The} {wage|salary|pension} {is|went up by} {<dollars> a month|<n>%}[,|.] {<bill> ate it|still behind|can't complain|the union got us that}.
      {Took|I took|We took} a loan {for|to pay} <bill>[,|.] {paid back {last month|in <n> years}|the bank was fair|never again|<n>% interest hurts}.
      {I'm|I am} a <job> and {earn|make|take home} {about |}<dollars> {a month|a year}[.|,] {Nobody gets rich|It's enough|Night shifts pay more|I love the work}.
      {Lost my|I lost my|My <relative> lost the} job {in <year>|last month|during covid}[,|.] {applied to <nn> places|now driving a bus|benefits took <n> weeks|we got by}.
      {Working|I work} from home {since <year>|<n> days a week}[,|:] {no commute|back pain|my cat is the boss|it's lonely|same pay, more laundry}.
      {How|What} {much |}{do|should} {people|you|plumbers|nurses} {earn|charge|pay for <bill>} {in <country>|these days|after tax}[?|] {just curious|planning to move|my quote was <dollars>}[.|].
      {Side jobs|My side job|A second job}[:|] {dog walking|tutoring|night shifts|selling eggs} {brings|brought} <small-price> {an hour|a week}[,|.] {better than nothing|taxes took a third|fun though}.
      {Surveys|Online surveys|Paid tasks} {pay|paid me} {pennies|<small-price> in a month}[,|.] {waste of time|not worth it|they sell your data|I bought one coffee}.
      {Got|I got|We got} {scammed|cheated} {out of <dollars>|by a fake {landlord|shop|recruiter}}[.|,] {Bank refunded it|Police shrugged|Feeling stupid|Check the address twice}.
      {Credit cards|My card|Debt}[:|] {paid off|<dollars> down, <dollars> to go|cut it up|minimum payments are a trap}[.|,] {took <n> years|feels unreal|budget app helped|no secret}.`,
  },
  {
    name: 'ordinary/hearts-and-bodies',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{Met|I met} my {wife|husband|partner|best friend} {on a dating app|in a forum|on a train|in a game} in <year>[,|.] {<n> kids now|still laughing|mum didn't believe it|first date was awful}.
      {Dating|Online dating|Being single} {at <nn>|after a divorce|in <city>} is {tiring|weird|fun actually|full of ghosts}[,|.] {deleted the apps|my cat approves|any advice|therapy helped more}[?|.]
      My {ex|boyfriend|girlfriend|husband} {left|cheated|came back} {in <year>|after <n> years}[,|.] {it hurt|time helped|blocked everywhere|I'm better alone|we talk for the kids}.
      {Lost|I lost|Down} <nn> {kg|pounds|lbs} {since <year>|in <n> months|the slow way}[,|.] {walking|no sugar|counting calories|swimming}, {no pills|nothing fancy|knees thank me|gained <n> back}.
      {Diet pills|Detox teas|Those patches|Fat burners} {did nothing|gave me palpitations|are a scam|sent my <relative> to hospital}[.|,] {Eat vegetables|Ask a doctor|I wasted <dollars>|should be banned}.
      {I|My <relative>} {take|takes|took|stopped} <medicine> {for <n> years|after the operation|on prescription}[,|.] {side effects are real|it saved us|talk to your doctor|slowly tapering}.
      {Living|I live} with {diabetes|herpes|arthritis|MS|epilepsy|hair loss|depression} {since <year>|is hard}[,|.] {no herb cures it|the right doctor helps|you're not alone|thank you for this video}.
      {Went|I went|Finally went} to {therapy|the dentist|AA|a hair clinic|a fertility clinic}[,|.] {should have gone earlier|<n> months sober|cost <dollars>|nervous but fine}.
      {Is|Was} {it|this} normal {to feel|that I feel} {tired|lonely|hungry|dizzy} {after|on} {<medicine>|fasting|a breakup|chemo}[?|] {Appointment is on Monday|Week <n>|Asking for my <relative>}[.|].
      {She|He|My date} {asked|wanted me} {for gift cards|to send money|to move to WhatsApp|to invest} {after <n> days|before we met}[,|.] {blocked|red flag|stolen photos|felt so dumb}.`,
  },
  {
    name: 'ordinary/faith-and-votes',
    split: 'train',
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{Amen|Praying|God bless|Peace be with you}[,|.|!] {pastor|sister|for your family|from <country>|this sermon found me today|I needed Psalm <nn>}[.| 🙏|]
      {We|I} {pray|prayed} for {you|<first>|your <relative>|<country>}[,|.] {stay strong|surgery is on Monday|he came home today|thank you all}[.| 🙏|]
      {I'm|I am} {not religious|an atheist|Hindu|Catholic|Muslim}[,|] but {this moved me|the choir is lovely|what a kind man|well said}[.|].
      {Church|Our mosque|The temple|Sunday school} {was|is} {full today|collecting blankets|singing this on Sunday|open for everyone}[.|, come by if you're near|, cake after].
      {Signed|I signed|Shared} {the|your} petition[.|,] {<nn>,000 names now|the council has to debate it|probably useless but still|my <relative> started it}.
      {Voted|I voted|Voting} {for|against} {<last>|the tax|the stadium|measure <n>} {on Tuesday|last time|by mail}[,|.] {not proud|first time in years|the queue was long|we'll see}.
      {Both|All} {candidates|parties} {bore|disappoint} me[,|.] {who pays for it|nobody talks about <subject>|I read the programmes|still voting}[?|.]
      {Donated|I gave|We gave} {<small-price>|a bit|blood|old coats} {to|for} {the flood|the shelter|her surgery|the food bank}[.|,] {check the charity first|it adds up|receipt came today|neighbours did too}.
      {The|This} {politician|minister|mayor|speech} {is right|is wrong|dodges} {on|about} <subject>[,|.] {the numbers are on page <nn>|let him finish|my street shows it|ask the nurses}.
      {I|We} {grew up|was raised|live} {in a {Muslim|Jewish|Christian|Hindu} {home|town}|near the border|in a union family}[,|.] {people are more alike than you think|dinner was loud|we argued and laughed|miss it}.`,
  },
  {
    name: 'ordinary/buyers-and-neighbours',
    split: 'train',
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{We had|Had} <trades> done {by a local firm|last spring|in <city>} for <dollars>. {They were on time|They left a mess|The guarantee is <n> years|Would use them again}.
      {Get|I'd get} {three quotes|references|it in writing} before {any|paying for} <trades>. {Ours doubled|The first one vanished|Neighbours know who is good}.
      {I|We} {bought|tried} {replica |cheap |}<wares> {on holiday|online|from an ad} {once|last year}. {The colour came off|Customs took them|Sole fell off in a week|Never again}.
      {Real|Original|Good} <wares> {cost three times that|never go that low|aren't sold that way}, {so|and} {the ones at <small-price>|that shop|those pages} {must be|are} {fakes|a scam|stolen}. {Just saying|Saw it on the news|Be careful}.
      {My|A} <relative> {sells|makes|repairs} <wares> {at the market|for a living}. {It's <n> hours each|She earns very little|Online fakes hurt him}.
      {Shopping|Looking} for a <ware-one> {under <dollars>|that lasts|without bluetooth}. {What do you use|Is last year's model fine|Reviews contradict each other}?
      {The|My|That} <ware-one> {died|broke|is still going} after <n> {years|months}. {Support was useless|A <small-price> part fixed it|They sent a new one|Buy the older model}.
      {Prices|The price} {of|for} <wares> {doubled|fell} since <year>[.|,] {thanks to tariffs|nobody needs a new one yearly|I repair mine|second hand it is}.
      {Our|The} {corner shop|bakery|bookshop|garage} in <city> {closed|turns <nn>|got a new owner}[.|,] {they knew everyone|support them while you can|the bread was worth the queue}.
      {Hired|We hired|I hired} {a tutor|a mover|a DJ|a photographer|an editor} {for|at} <small-price> an hour. {Worth it|He was late|My grades went up|Pictures came after <n> weeks}.
      {My|The} {essay|thesis|homework} {took <n> weeks|was due yesterday|was <nn> pages}[.|,] {Wrote it myself|professor liked it|those paid writers get caught|the library closes at <n>}.`,
  },
];
