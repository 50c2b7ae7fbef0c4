import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const SLOTS: Slots = {
  'news-link': `https://www.{theguardian.com/{world|society|money}/20{14|17|21}/{jan|may|oct}/<nn>/<keyword-part>-<keyword-part>|nytimes.com/20{16|19|22}/0{3|8}/<nn>/<keyword-part>.html|bbc.co.uk/news/{world|uk|business}-<long-id>|reuters.com/article/<keyword-part>-id<mixed-id>|lemonde.fr/<keyword-part>/article/20{15|20}/<keyword-part>_<long-id>.html|who.int/news/<keyword-part>|<honest-domain>/news/<digits>}|https://en.wikipedia.org/wiki/<wiki-page>|https://www.gov.uk/<docs-page>|https://apnews.com/<mixed-id>|https://www.youtube.com/watch?v=<video-id>|http://<honest-domain>/{local|politics}/<keyword-part>-<keyword-part>-<digits>`,
  paper: `the Guardian|Reuters|the BBC|Le Monde|the local paper|a government report|the ministry|the Lancet|the census|an independent audit|the union|a study from <country>|the court file|the police report`,
  matter: `<subject>|the {merger|recall|flood|vote|shortage|closure|strike|trial|outage}|house prices|the {pension|tax|school} reform|the new terminal`,
  advice: `see a doctor|ask for it in writing|call the consumer office|get a second quote|talk to your bank|check the register|keep the receipts|read the small print|use a cheap index fund|wait a month|contact the ombudsman|ring the manufacturer|ask your union|go in person|freeze the card`,
  trade: `insurance|a mortgage|a personal loan|a gym|a dentist|a lawyer|web hosting|a plumber|braces|a credit card|a moving company|a used car|car insurance|a tax adviser|weight loss surgery|a therapist|hair loss tablets|a driving school|a dating app|a VPN|solar panels|a broker|a pharmacy|an essay tutor`,
  worry: `is it normal that|how do you tell whether|does anyone else find that|should I be worried if|why is it that`,
};

/** Questions and answers: links that cite, forums about money and health, helpers, hosts and their thanks. */
export const ANSWERS: readonly Family[] = [
  {
    name: 'ordinary/bare-citation',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 6, bare: 1 },
    slots: SLOTS,
    frames: `<cited-link>
      2:@<nick> <cited-link>
      <cited-link>[,| and] <cited-link>
      {Here|This|This one|Source|Fixed link|Docs|Related|Proof|cf|See also|Also|Answer|The spec|Like this|Relevant}[:|,|...|!|.] <cited-link>
      <cited-link> {(section <n>)|(page <nn>)|\\<- this|, second comment|(PDF)|(in German)|explains it|is it|?|says no}
      > {where|which one|source|link|really}?\\n<cited-link>
      {@<first>: |<nick>, |}{you mean|this one|it was|it's} <cited-link>?
      <cited-link>\\n{"<matter>"|See the table|Bottom of the page|Third paragraph}`,
  },
  {
    name: 'ordinary/citing-news',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{Not true|That's wrong|Partly true|Correct}[,|:|.] <paper> {reported|wrote|found|counted|said} {<percent>|the opposite|exactly that|<dollars>|<nn>,000 cases} {in <year>|last week|about <matter>}[: <news-link>].
      {Source|A source|Any source|Do you have a link} for {that|the <percent>|the claim about <matter>}? {I found only|All I see is} <news-link>[, which says {no such thing|<year>}].
      {For context|Background|Some numbers}[:|,] <paper> on <matter>: <news-link>[ {Paywalled, sadly|Worth ten minutes|The chart is on page <nn>}].
      {The headline|This article|The post} {leaves out|misreads|forgets} {what|the part where} <paper> {said|wrote} {on|about} <matter>[ (<news-link>)]. {Please correct|Sloppy|It changes the picture}.
      {I|We} {read|looked at} {all <nn> pages|the original|the summary} ({<news-link>|linked above}) {and|;} <matter> {is barely mentioned|costs <dollars>|was delayed until <year>}.
      {Same|A similar} {thing|story} {happened|was reported} in <country> {in <year>|last spring}: <news-link>. {Nobody learned|It ended well|They repealed it}.
      {Two|Three} {links|sources|views} on <matter>: <news-link> {and|, and the reply,} <news-link>. {Judge for yourselves|The second is better|Both too sure}.`,
  },
  {
    name: 'ordinary/forum-questions',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Can|Could} anyone {recommend|say something about|compare} {<trade>|<trade> in <city>|their experience with <trade>}? {I got a quote of <small-price>|My <relative> needs one|The reviews look fake|I don't trust the adverts}.
      {Is|Was} <trade> {worth it|really necessary|always this expensive} {at my age|for a student|in <country>|with <n> kids}? {We pay <small-price> a month|The last one went bankrupt|I've read the FAQ, still lost}.
      {I|We} {switched|changed|cancelled|compared} <trade> {last year|in <year>|after the price rise} and {saved <dollars>|it took <n> calls|regret it|the service is the same}. {Do|I'd} {read the reviews|ask around|avoid the big names}.
      <worry> <trade> {costs|needs|asks for} {<dollars> upfront|a deposit|my passport|<n> appointments}? {First time doing this|My gut says no|The site looks odd}.
      {My|The} {doctor|dentist|pharmacist|physio} {suggested|prescribed|warned me about} {<ingredient>|a higher dose|the generic|supplements|diet pills sold online}. {Anyone on it|Side effects were mild|I'd rather ask twice}?
      {Lost|I lost} <nn> {kg|pounds|lbs} {in <n> months|since <year>} {by|with|just by} {walking|eating less bread|<hobby>|counting calories}[. {No pills|Slow but it stays off|Happy to answer questions}|, my <relative> did the same].
      {If I were you|In your place|Honestly} I'd <advice>[ and <advice>]. {That's what we did|It worked for my <relative>|Not a lawyer|Costs nothing}.
      {Got|I got|My <relative> got} {a call|a text|a mail|a letter} from {"the tax office"|somebody claiming to be our bank|a "recovery agent"|a nice "widow"|"support"} {asking for|wanting} {a code|gift cards|<dollars>|remote access}[.|,] {<advice>, please|We hung up|Police have a form for it|Don't fall for it}.
      {Invested|I put|We have} <dollars> {in|into} {an index fund|<asset>|a savings account|bonds} {in <year>|for the kids|through the bank}[.|,] {fees are <n>%|down <percent> now|should I move it|not touching it for <n> years}[?|.]
      {Are|Is} {there|it} {any|a} {decent|cheap|honest} {gym|shop|clinic|garage|school|insurer} {near|in} <city> {that ships|open on Sundays|without a contract|for beginners}?
      {They|The shop|This company} {never refunded me|sent the wrong <gadget>|answered within an hour|wanted <small-price> for shipping}[.|,] {order number and mails saved|<advice>|<n> stars from me|would buy again}.`,
  },
  {
    name: 'ordinary/hosts-and-helpers',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 6, formal: 1, casual: 1, emoji: 1, excited: 1 },
    slots: SLOTS,
    frames: `{Hi|Hello} <nick>[,|!] {sorry about that|thanks for reporting|we're aware of it}. {Could you|Please} {send us|mail|DM} {your order number|a screenshot|the log} {to|at} {support@<honest-domain>|the address on your invoice}[ and we'll {look into it|replace it|refund you}].
      {Thank you|Thanks}[ all| everyone| so much][,|!] {we reached <nn>,000|<nn>k subscribers|<n> million views|ten years of this blog}[!|.] {I started this in my <relative>'s garage|Never expected it|Cake is on me|You make this fun}.
      {Hey|Hi} {everyone|all}[,|!] {the stream|part two|the next post|the giveaway draw} is {tonight at <n>|delayed|on Sunday}. {No purchase needed, members only get the badge|Links are in the description|Ask your questions below}.
      {Support|Team} here: {the fix is in version <n>.<n>|please restart the <gadget>|your refund was sent {<day>|}|the shop reopens on Monday}. {Let us know|The ticket stays open|Thanks for waiting}.
      {Our|The} {opening hours|new number|address} {is|are} {on the website|<n> to <n>|unchanged}; {call|ring} {the front desk|<plain-phone>} {if|when} {the door is locked|you're running late|you need a wheelchair}.
      @<nick> {yes|no|good question|not yet}[,|!|:] {we ship to <country> too|it works with <tech>|I answered that at <stamp>|the pattern is free|use <ingredient> instead}.
      {Beware|Careful}: {someone|an account} {uses|copied} {my name|our logo} {to|and} {sell|offer} {coins|"prizes"|loans} {in|via} {the replies|<app>}. {I never|We never} {text first|ask for money|have a WhatsApp}. {Report it|Please flag them}.
      {Mods|Admin note}: {comments with phone numbers|adverts|links to shops} {get|are} {removed|held for review}. {Links to sources are fine|Ask first|Thanks for understanding}.
      {Congrats|Congratulations|Well done} {to|} <first> {on|for} {the new {job|shop|baby|book|house}|winning the raffle|passing the exam}[!|,|.] {proud of you|first round is on me|we'll miss you at the office|when is the party}[?|!|.]`,
  },
  {
    name: 'ordinary/quoting-scams',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: {
      pitch: `{Send|Deposit} <coins> and get double back|Text me on WhatsApp <plain-phone>|I earned <dollars> with <expert>|Congratulations, you won a <gadget>|Click here to claim your prize|Great blog, visit my site|sub4sub anyone|Your parcel is held, pay <small-price>|My spell caster brought him back|Check out my channel please|Free <n>000 coins, no survey|We noticed unusual activity|Dear friend, I have a proposal|Work from home, <dollars> a day|Hot singles near you`,
    },
    frames: `{Every|Each} {second|third} {comment|mail|reply} {here |now |}{says|is|reads} "<pitch>". {So tiring|Where are the mods|Do people fall for it|It used to be about <hobby>}?
      "<pitch>" {- classic|is how it starts|— delete that|is a scam, my <relative> lost <dollars>|, and the account is <n> hours old}[.| <laugh>]
      {If|When} {you|anyone} {see|get|read} "<pitch>"[,] {don't {reply|click|pay}|report it|block and move on}. {It's always fake|They use stolen photos|The number is not real}.
      {My|A} <relative> {answered|believed|clicked on} "<pitch>" {and|;} {the bank|the police} {blocked the card|got <dollars> back|could do nothing}. {Talk to your parents|Be kind, they're ashamed|Lesson learned}.
      {How|Why} does {the filter|this site|YouTube} {miss|keep|allow} "<pitch>" {but|and} {deletes|hides} my {question about <hobby>|correction|link to the docs}?
      {Next up|Coming soon|Let me guess}: "<pitch>" <laugh>
      {Bots|The bots} {be like|now}: "<pitch>" {us|me}: {no thanks|nice try|blocked}[ <laugh>| <emo>]
      {Wrote|I wrote} {an article|a thesis chapter|a filter} {on|about|for} {messages|comments} like "<pitch>"[:|,] {they change weekly|the grammar gives them away|<percent> precision}.`,
  },
  {
    name: 'ordinary/desk-and-counter-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    frames: `<cited-link> {settles it|, footnote <n>|beat me to it|(thanks, librarian)}
      {Adviser|Clerk|Nurse} {told|assured} {us|my aunt} the {policy|treatment|loan} {lapses|is covered|can wait}; {true|anyone with the leaflet}?
      {Minutes|Transcript} of {Tuesday's|the hearing} {are|is} {up|posted}: <cited-link>. {Item <n> concerns us|Skip to the vote}.
      {Flagged|Screenshotted} {a clone|an imposter} {of our page|pretending to be the choir}; {he peddles|it promises} {coins|lottery wins}. {Ignore, please|The real us never asks}.
      {Shop|Workshop} {notice|update}: {kiln|oven|lathe} {repaired|is back}, {orders|pickups} {resume|from} {Thursday|noon}. {Cheers|Bless your patience}.
      {Premium|Interest|Tuition} {went|jumped} from <small-price> to <small-price>; {same cover|no letter}. {Who do I badger|Is haggling allowed}?`,
  },
];
