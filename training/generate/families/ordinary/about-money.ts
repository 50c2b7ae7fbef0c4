import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY } from '../../engine/registers.ts';

const PEOPLE = { ...ANYBODY, standard: 8 };

const SLOTS: Slots = {
  house: `Vanguard|Fidelity|Schwab|Robinhood|Revolut|Interactive Brokers|Trading 212|Degiro|eToro|Coinbase|Kraken|Binance|my credit union|the post office bank|my old bank|Monzo|Wise|PayPal`,
  held: `bitcoin|ETH|XRP|Doge|gold|an index fund|bonds|shares of my employer|a savings account|a pension fund|crypto|dividend stocks|a rental flat|<ticker>`,
  pro: `adviser|financial advisor|broker|accountant|fee-only planner|man at the bank|pension lady|tax consultant|trading coach`,
  result: `I broke even after <n> years|the fees ate half|it lost <percent> and came back|I sold too early|I still hold it|I'd do it again|it paid for the {roof|wedding|car}|I slept badly|nothing to write home about|up <percent>, mostly luck`,
  ill: `herpes|diabetes|HIV|fibroids|hepatitis|endometriosis|arthritis|PCOS|asthma|Parkinson's|lupus|shingles|kidney stones|high blood pressure|MS`,
  remedy: `herbs|turmeric|a herbal tea|black seed oil|acupuncture|the keto diet|homeopathy|celery juice|cannabis oil|ginger and honey|prayer|vitamin D`,
  gig: `surveys|food delivery|data entry|dog walking|tutoring|dropshipping|freelance translation|selling prints|stock photos|captcha typing|affiliate links|print on demand|a paper round|user testing`,
};

/** Brokers, coins, advisers, loans, side jobs, bets and cures, by people with doubts, experience and nothing to sell. */
export const ABOUT_MONEY: readonly Family[] = [
  {
    name: 'ordinary/brokers-and-advisers',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{Which|What|Can anyone recommend a} {broker|bank|app|platform} {for|to buy} <held> {in <country>|as a beginner|with small sums}[85:?] {Fees confuse me|I have <dollars>|Is <house> any good}[75:?|.]
      {I use|I'm with|We use|Moved to} <house>[75:,|.|:] {fees are low|support is slow|the app crashes|no complaints|it took <n> days to withdraw|boring but works}[75:.|, {not an ad|no link from me|do your own research}.]
      {My|Our} <pro> {is|,} {<woman>|<man>|a <lady>}[75:,] {charges|takes|costs} {<n>% a year|<dollars> an hour|nothing for the first talk} and {talked me out of <held>|explained everything twice|saved us in the crash|sold me rubbish}[75:.|, ask for fees in writing.]
      {Do I|Does one|Does anybody} {really |}need {a|an} <pro>[75:?|??] {An index fund does it|I read two books instead|Mine underperformed|<n>% every year adds up}[75:.]
      {I|We} {bought|put <dollars> in|started with} <held> in <year>[75:,|.|;] <result>[75:.]
      {I|My <relative>} {lost|made} <dollars> {on|with} <held>[75:,|.] {<result>|pure luck|own fault|taxes took a third}[75:.]
      {What do you think of|What is your view on} <held> {now|at my age|for <n> years|with this inflation}[75:?] {I'm <nn>|I only have <dollars>|Sceptical but curious}[75:.]
      {Anyone|Whoever} {who|} promises <percent> {a month|risk free} is {lying|selling something|a fraud}[75:.|,] {Even the best funds|My <pro>|Buffett} {made|hopes for|says} {<n>%|far less|the same}[75:.]
      {Inflation|The crash|The rally|The rate cut} {scares|worries|doesn't bother} me[75:,|.] {I keep <n> months in cash|I buy monthly and don't look|my mortgage is fixed|pensioners suffer}[75:.]
      {Thanks|Great video|Good points}[75:,|.|!] {but|one question:} {what about fees|is it the same in <country>|how did you get <percent> at <stamp>|where does <held> fit}[75:?]
      {@<nick>|<nick>,} {which <pro> do you mean|how did you choose yours|is that before tax|what did <house> charge you}[85:?] {Asking since mine retired|Serious question|No names needed}[75:.|, thanks.]
      {@<nick>|<nick>,|Sure:} {mine was through|I found mine at|ask} {my union|the consumer office|friends|the official register} {and|,} {paid by the hour|interviewed three|she never sells products}[75:.]
      {Read|I read} "{The|A} {Quiet|Simple|Patient|Lazy} {Investor|Path|Portfolio}" {years ago|last summer}[75:,|.] {changed how I save|nothing new|chapter <n> is enough}[75:.]
      {Day trading|Forex|Options|Copy trading} {isn't|is not} {a job|passive income|for me}[75:,|.|:] <result>[75:.]
      {My|Dad's} {portfolio|pension} {is|was} down <percent> {this year|in <year>}[75:,|.] {panic costs more|I added <dollars>|he stopped opening the letters}[75:.| <laugh>]
      {Started|I started} {investing|saving} {at <nn>|with <small-price> a {week|month}}[75:,|.] {<dollars> now|slow and dull|wish I'd begun sooner|my <relative> laughs at it}[75:.]`,
  },
  {
    name: 'ordinary/coins-with-doubt',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{Got|I got|Anyone else get} {a random|an unasked} {airdrop|token|NFT} in my wallet[75:?|.|,] {Don't|never} {touch|click|connect} {it|anything}[75:,|.] {it drains you|the site asks to sign|read about approvals}[75:.]
      Is <ticker> {dead|worth holding|just a meme}[75:?|??] {Bought at the top|Down <percent>|I like the tech, not the {fans|price}}[75:.| <laugh>]
      {Presales|Airdrops|Meme coins|"Next 100x" coins} are {a lottery|mostly rug pulls|how my <relative> lost <dollars>}[75:.|,] {Who is the team|Show me the code|Liquidity was locked for a week}[75:?|.]
      {Sold|I sold} my {<coins>|<ticker>|bitcoin} {in <year>|at <dollars>|for a {sofa|used bike}}[75:,|.|...] <result>[75:.| <laugh>]
      {Keep|Move} your coins {off the exchange|in a hardware wallet}[75:,|.|;] {I learned it with|remember} {Mt. Gox|FTX|Celsius}[75:.|, cost me <dollars>.]
      {How|Where} do I {move|withdraw|report} {<ticker>|my coins} {from|on} <house>[75:?] {The fee is <small-price>|It says pending|Tax form asks for it}[75:.]
      {Never|Don't ever} {type|share|photograph} your seed phrase[75:,|.] {no support needs it|not in a form, not in a chat|paper in a drawer is fine}[75:.]
      {Bitcoin|Crypto} {is|isn't} {digital gold|a currency|a pyramid}[75:,|.] {in my view|I think|prove me wrong}[75::|.|,] {<n> transactions a second|nobody here pays with it|it helped my family in <country>|the energy use bothers me}[75:.]
      {He|The video|This channel} {holds|was paid by|never discloses} <ticker>[75:,|.] {so take it with salt|that's a conflict|see <stamp>}[75:.]
      {My|A} <relative> {asks me|wants} to buy <ticker>[75:,|.|:] {what do I say|I said: <n>% of what you can lose|too late}[75:?|.]
      {Staking|Lending|Yield} of <percent> {sounds|is} {too good|a warning sign}[75:.|,] {where does it come from|Celsius paid that too|someone pays for it}[75:?|.]
      {To the moon|HODL|Diamond hands|Wen lambo}[75:,|.|...] {he said|my portfolio:|and then} {minus <percent>|cleaning at McDonald's|crying}[ <laugh>| <emo>|.]
      {Mined|I mined} {<coins>|some} in <year> {and|,} {lost the laptop|formatted the disk|bought {pizza|a game} with it}[75:.| <laugh>|, don't ask.]`,
  },
  {
    name: 'ordinary/loans-jobs-and-bets',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{Took|I took|We took} a loan of <dollars> {from <house>|at <n>%|for the roof}[75:,|.] {paid off in <year>|fine so far|read the small print|early exit cost <dollars>}[75:.]
      {Payday|Quick|"No credit check"} loans {ruined|trapped|nearly broke} {my <relative>|me|half our street}[75:.|,] {<percent> interest|talk to a debt charity|it's free and they write to the lenders}[75:.]
      {My|Our} credit score {fell|rose|went} {<nn> points|from 5<nn> to 7<nn>} {after|because of} {one late bill|a closed card|paying on time for <n> years}[75:.|,] {No trick|no company needed|Takes time, sadly}[75:.]
      {How long|How} does {a default|bankruptcy|a late payment} {stay|affect you} in <country>[75:?] {Applying for a mortgage|It was <small-price>|Nobody at <house> can tell me}[75:.]
      {Has anyone|Has anybody here} {tried|made money with} <gig>[75:?|??] {Looking for something from home|With a baby|I need <dollars> a month}[75:.]
      {I|My <relative>} {did|does|tried} <gig> {for <n> months|since <year>|at night}[75:,|.|:] {<small-price> an hour|not worth it|pays the groceries|taxes are a mess|quit}[75:.]
      {"Earn <dollars> a {day|week} from home"|They say you earn <dollars> a week with <gig>}[75:,|...|?] {I made <small-price>|sure|if it were true they'd not tell us|my <relative> paid for the course}[75:.| <laugh>]
      {Started|I started|Got} {a new job|as a <job>|remote work} {last week|in <year>}[75:,|.|!] {contract was real|they pay on the <n>th|no fee, obviously|nervous}[75:.| <emo>]
      {Is|Was} it normal {that|when} {a recruiter|the company} {asks for|wants} {money for training|a copy of my ID|the interview on Telegram}[75:?] {Feels off|They found me on a job site|Never met anyone}[75:.]
      {Won|I won|Lost} <small-price> {on|betting on} {<team>|the derby|a horse|roulette}[75:,|.] {first and last time|bought pizza|the house always wins|my <relative> doesn't know}[75:.| <laugh>]
      {Fixed|"Fixed"|Sure} {matches|tips|odds} {don't exist|are a con|always get sold to losers}[75:,|.|:] {half get each result|screenshots are edited|he'd be rich already}[75:.]
      {I'm|I am} <nn> {days|months} {without|free of} {gambling|betting|slots}[75:,|.] {lost <dollars>|the ads everywhere don't help|self exclusion works|thank you for this video}[75:.]
      {Prediction|My bet|My tip}[75::|,] {<team> wins|a draw|<n>-<n>}[75:,|.] {no money on it|heart says otherwise|the keeper is injured}[75:.| <laugh>]
      {Student|Our|My} {grant|loan|scholarship} {came|was refused|covers half}[75:,|.] {working weekends|the form had <nn> pages|ask the office, they're kind}[75:.]`,
  },
  {
    name: 'ordinary/doctors-and-cures',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PEOPLE,
    slots: SLOTS,
    frames: `{I was|My <relative> was} diagnosed with <ill> {in <year>|at <nn>|last month}[75:,|.] {the tablets help|no cure but it's manageable|scared|good doctors at the clinic|<n> years stable}[75:.]
      {Is <ill> {curable|genetic|contagious}|Can <ill> be cured}[75:?] {My doctor says no|Reading so much nonsense|Asking for my <relative>}[75:.]
      {Does|Can} <remedy> {help|work} {for|against|with} <ill>[75:?] {Any studies|My <relative> swears by it|I take tablets too}[75:?|.]
      {Tried|I tried|We tried} <remedy> for <ill>[75:,|.|:] {nothing|placebo maybe|eased the {pain|itch}|made it worse|nice tea though}[75:.|, still see your doctor.]
      {No|There's no} {herb|tea|"doctor"} {on|from} {the internet|a comment section} {cures|cured} <ill>[75:.|,|!] {Please see a real one|They take your money|My <relative> stopped the tablets and died}[75:.]
      {Dr|Doctor|Dr.} {<last>|<woman>} at {our clinic|the hospital in <city>|St. Mary's} {found it|operated on me|listens}[75:,|.] {I walk again|<n> years ago today|thank a nurse too}[75:.|!| <emo>]
      {Thank you|Thanks}[75:,] {doctor|Dr. <last>|nurse <first>}[75:,|.|!] {this {video|explanation} on <ill>|the calm voice|<stamp>} {helped|is clearer than my leaflet|made me book a test}[75:.| <emo>]
      {My|Her} {husband|wife|ex|boyfriend} {left|came back|cheated} {in <year>|last spring}[75:,|.] {no spell needed|we went to counselling|time heals|I'm better alone}[75:.| <laugh>]
      {"Spell casters"|Love spells|Psychics on facebook} {cost my <relative> <dollars>|prey on the lonely|make me laugh}[75:.|,|...] {he never came back|block them|my cat casts better}[75:.| <laugh>]
      {Careful|Warning|Experience}[75::|,] <remedy> {and|with} {blood thinners|my tablets|pregnancy} {don't mix|sent me to A&E}[75:,|.] {ask a pharmacist|read the label}[75:.]
      {Praying|We pray} for {everyone|all of you} with <ill>[75:,|.] {research is moving|don't give up on treatment|hug from <country>}[75:.| 🙏| ❤️]
      {Negative|Positive|Undetectable} {since <year>|after <n> months}[75:,|.|!] {modern medicine|the tablets|early testing} {works|saved me}[75:.| <emo>]`,
  },
];
