import { SPAM, type Family } from '../../engine/family.ts';
import { SELLER } from '../../engine/registers.ts';

const WRITERS = { ...SELLER, standard: 8, emoji: 1, shouting: 1 };

/** Scams that name nobody yet: wisdom, boasts and questions that wait for the next bot, and coins being pushed. */
export const FINANCE_SHILLS: readonly Family[] = [
  {
    name: 'spam/finance-wisdom',
    split: 'train',
    weight: 2.5,
    labels: SPAM,
    registers: WRITERS,
    slots: {
      urge: `{Investing in|Putting money into|Getting into} <asset> {now|today|early|at this price} {should be|is|ought to be} {on|at the top of|part of} {every|any} {wise|smart|forward thinking} {person's|individual's|family's} {list|plan|mind}.
        {You|People|Many} {will|are going to} {regret|kick themselves for|cry about} {not buying|ignoring|sleeping on} <asset> {in a few {weeks|months}|by the end of the year|when it is too late}.
        {Never|Don't ever} {let fear|allow doubt to} {stop|rob|keep} you {from|of} {your breakthrough|investing|financial freedom}{, fear is the enemy of wealth|. Take the first step|}.
        {Having|Keeping|Owning} {an investment plan|a diversified portfolio|multiple streams of income} {is|remains} {the key|a necessity|the only way} {to|for} {a secure future|surviving inflation|a stress free retirement}.
        {A|The} {well detailed|good|solid} {financial plan|portfolio} {prepares you for|protects you from} {the unexpected|hard times|recession}{, I learnt that early|, people should know this|}.
        {Building|Creating} {generational |}wealth {takes|requires|involves} {discipline, patience and a good guide|good habits and the right knowledge|starting before you feel ready}.
        {When it comes to|In} {investing|trading|wealth building}, {everyone|we all} {want|wants} {high returns and low risk|quick results}{, but|;} {there are smart ways|the secret is} {to go about it|to do it right|in working with professionals}.
        {Most|So many} {millionaires|rich folks} {were made|started} {in|during} {a recession|a bear market|a crash}{, so why not you|. This is the moment|}.
        {The biggest|Real} {payouts|gains|profits} {come|are made} {to those who stay invested|when nobody is looking|from quiet research and good mentors}.
        {Money|Cash} {sitting|left} in {the bank|savings} {is|gets} {losing value|eaten by inflation|dead money}.
        {Young and old|Both young and old}{,| alike} {everyone|people} {should|must} {learn to invest|have an investment}{ that secures the future| regardless of income|}.`,
      boast: `{I|We} {have|'ve} {gradually|slowly|quietly} {built|grown} my {portfolio|finances|holdings} {to|past} <dollars> {in|within} <span>{, and that funded my {business|shop|bakery}|, started from nothing|}.
        {It|Sometimes it} {amazes|shocks|surprises} me {how|the way} I {moved|went|grew} from {living on paychecks|an average life|nothing} to {earning|making|withdrawing} {over |}<dollars> <every-span>{. Speechless is the word|, unbelievable|}.
        {Been|I've been} {into|in} {this|the space|the market} {since|from} <year> and {I'm|am} {extremely |so |}{pleased|grateful|happy} with {the decision|my returns|how far I've come}.
        {Despite|Even with|Regardless of} {the economic {downturn|crisis}|the dip|all this panic}{,|} {I am|I'm} {still |so |}{happy|smiling|in profit}{.|, since} {earning|I earn|receiving} <dollars> {from|on} {my|a} <dollars> {investment|capital} <every-span>.
        {I|We} {made|pulled} {my first|our first|over} <dollars> {through|from|in} <asset>{, never thought it possible for a <job>|. It really pays|, trust me guys}.
        {My|The} {best|greatest|wisest} {decision|move} {of my life|I ever made|} was {investing|putting <dollars>} in <asset>{, it changed everything|, I'm free now|}.
        {I'm|I am|As someone who is} <nn> {and|,} {retired|semi retired|planning to retire} {thanks to|off|because of} {dividends|crypto|smart investments}{, {don't wait like I did|my only regret is not starting sooner}|}.
        {I was|Was} {astonished|amazed} {how|when} I {turned|flipped} <dollars> {into|to} <dollars> {as a {beginner|novice}|with little knowledge}.`,
      bait: `{I|I've} {read|heard|saw} {about|of} {people|someone|a couple|a man in his {forties|fifties}} {making|who made|that pulled} {profits of |up to |over |}<dollars> {in|within} {<n> months|this {crash|recession}|such a market}{,|.} {what are|I'd love to know|how do I learn} {the|their} {strategies|skills|secret}?
        {I have|I've got|I'm sitting on} <dollars> {in savings|from a house sale|set aside} {and|but} {don't know|am not sure} {where to start|how to grow it|what to buy}{.|,} {any|please,} {recommendations|advice|good adviser} {would help|is welcome|out there}?
        {How|What's the best way} {can|do} {I|someone} {make|take} {profit|advantage} {from|of} {this|the} {market|crash|dip} {as a beginner|with little capital|without losing everything}?
        {It|Surely it} {would be|is} {wise|better} to {seek|have|get} {professional|expert} {guidance|help}, {but where|who do you use|any suggestions}?
        {My|The} {portfolio|retirement account} {is|has been} {down|in the red|all over the place}{,|;} {should I sell|what opportunities are there|how are others still making money}?`,
      opener: `{Great|Brilliant|Insightful|Lovely|Nice} {video|breakdown|analysis|content}{,|.|!} |{Thanks|Thank you} for {the video|sharing|this update} {mate|sir|bro|}. |{Love|I love} {the|your} {breakdown|explanations|honesty}{.|!} |{I|We} {really |}appreciate {your|the} {effort|knowledge you share|transparency}. |`,
    },
    frames: `<opener><urge> <boast>
      <opener><boast>
      <urge>
      <urge> <urge>
      <opener><urge> <urge> <boast>
      <opener><bait>
      <boast> <urge>
      <urge> <bait>
      *<urge>* <boast>
      <opener><bait> <bait>`,
  },
  {
    name: 'spam/market-commentary',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { standard: 8, casual: 1, learner: 1, sloppy: 1 },
    slots: {
      gloss: `{The|This} {market|cycle|chart} {still|has not} {looks|found} {uncertain|its balance|heavy}{, bouncing between support and resistance|, with whales shaking out weak hands|}.
        {Several|Many} {factors|forces} {such as|including} {rate hikes|war|inflation|regulation} {are driving|weigh on} {sentiment|prices|the crypto space}.
        {Analysts|Experts|Some people} {expect|predict|keep calling for} {a new all time high|a deeper correction|one more leg down}, {nobody|no one} {can say for sure|knows the timing}.
        {Long term|In the long run}, {fundamentals|adoption|institutional money} {should|will} {win|push prices up|reward holders}.
        {The <nn>-day|The weekly|That} {moving average|RSI|support line} {suggests|is telling us} {accumulation|a reversal|the bottom is near}.
        {Volatility|A correction|Consolidation} is {healthy|the price of admission|nothing new} {for|to} {those|anyone} who {understand|have studied} {cycles|the market}.
        {I|I've} {been through|survived} {<n>|several} {bear markets|corrections} {since <year>|already} and {this one feels the same|they all end}.`,
      pivot: `{Meanwhile|However|That said|Anyway|All the same}, {trading|things|it} {went|has gone|has been} {smooth|well|profitably} for me {as|since} I {was able to {raise|stack|grow}|have accumulated|made} <coins> {from|when I started with|starting at} <n> {BTC|ETH} {in|within} <span> {following|using|implementing} {the {signals|strategy|daily calls} of |}<expert#x>{'s {signals|strategy|plan}|}.
        {I|I'd} {rather|simply} {ignore|stop watching} {the noise|price predictions} and {stay|remain} {invested|in profit} with <expert#x>, {who|as she} {has|keeps} {earned|made} me {over |}<coins>.
        {Credit|Big thanks|Shout out} to <expert#x> whose {insights|setups|calls} {kept|keep} me {afloat|in green|ahead}{, <coins> {so far|and counting}| through it all|}.
        {Holding|HODLing} alone {won't|doesn't} {make|grow} your {bag|coins}{,|;} {trading|day trading} {with|under} <expert#x> {took|moved} me {to|past} <coins>.
        {So|Now} I {leave|left} {it|my coins} {to|with} <expert#x> and {only check the withdrawals|the results speak|<dollars> landed <every-span>}.`,
      compliment: `{You|You sir} are {the most|one of the most|easily the most} {erudite|balanced|level headed|underrated} {analyst|voice|channel} {in|on} {this space|crypto|the platform}.
        {Great|Solid|Excellent} {insight|video|content}{ man| mate| as always|}.
        {What|The thing} I {like|love} {about|is} {you|your channel} {is that|:} you {never|don't} {hype|shout|push coins}.`,
    },
    frames: `<compliment> <gloss> <gloss> <pivot>[ <contact-line>]
      <gloss> <gloss> <pivot>
      <compliment> <gloss> <pivot>
      <gloss> <pivot>[ <contact-line>]
      <compliment> <pivot>`,
  },
  {
    name: 'spam/coin-shill',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { standard: 4, bare: 2, emoji: 2, excited: 2, shouting: 1, learner: 2 },
    slots: {
      coin: (random) =>
        random.pick(['Moon', 'Garden', 'Pup', 'Rocket', 'Frog', 'Gala', 'Hyper', 'Meta', 'Zen', 'Nova', 'Banana', 'Orbit', 'Fox', 'Turbo', 'Lava', 'Pixel']) +
        random.pick(['Token', 'Coin', 'Swap', 'Inu', 'Fi', 'Verse', 'DAO', 'Pad', 'Chain', 'Cash', ' Token', ' Protocol']),
      cashtag: (random) => `$${Array.from({ length: random.between(3, 6) }, () => random.pick('ABCDEGHIKLMNOPRSTUVXYZ')).join('')}`,
      address: (random) => {
        const solana = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
        return random.chance(0.35)
          ? `0x${Array.from({ length: 40 }, () => random.pick('0123456789abcdef')).join('')}`
          : Array.from({ length: 40 }, () => random.pick(solana)).join('') + random.pick(['pump', 'bonk', '', '']);
      },
    },
    frames: `{CA|Contract|ca}[:|>| =|,] <address>
      <cashtag> {CA|contract}[:| >|,] <address> [{send it|still early|don't fade|🚀|LFG}]
      {Ticker|Check|Look at|Ape|Next is|Buying} <cashtag> <address>
      <address>
      {<n>x|<nn>x} on <cashtag> {already|today|and counting}[,|.] {next stop|see you at} {<n> million|the moon|10m mcap} [<address>]
      {Invested|I'm all in|Bought a bag|Loading up} {in|on|of} <coin>[ presale|],{ | huge gains expected| real gem|price will not stay here|thank me later}[ 🚀]
      {I|We} {like|love|hold} {BTC and ETH|<ticker>} but {real money|the next 100x|life changing gains} {will be|is} {made |}{with|in} <coin>.
      {<coin>|<cashtag>} is {the next|the new} {Bitcoin|SOL|Doge}[, {get in before listing|presale ends soon|don't say I didn't tell you}] [<money-emo>]
      {Drop|Comment|Leave} your {wallet|EVM address|SOL address|ETH wallet} {below|👇|here}[,| and] {I'm sending|airdropping|giving} {<cashtag>|<small-price>|SOL} to {everyone|the first <nn>0|random people}
      {Free|New} {mint|NFT mint|whitelist} {on|from} {ETH|Solana|Base} by <coin>{, | - }{love the art|clean team|big things coming|worth an eye} {👀|🔥|<money-emo>} [<spam-link>]
      {Follow|Like|RT} <handle> {for|and get} {WL|alpha|free mints}[ #NFT #freemint #airdrop]
      {Is|Has} {anyone|anybody} {looked at|heard of|in} <coin>? {The team is doxxed|Their exchange pays <percent> APY|Whales are loading|I made <percent> in <span>} {, worth it|, don't sleep|}
      <cashtag> <cashtag> <cashtag> <ticker> <ticker> {pumping|claim live|alpha} [<spam-link>] #crypto #100x
      {The|An} {exchange|dex|swap site} <spam-domain> has a {bug|glitch}[,|:] {it swaps|you get} {<n>x more ETH|double}[, {I made a video|tutorial on my channel|do it before they fix it}]
      {Happy|GM} {Sunday|Monday|day} to {everyone|all} {holding|bullish on|interacting with} {<coin>|<cashtag>}[, {we moon together|project of the year|be there}]`,
  },
];
