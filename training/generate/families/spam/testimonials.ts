import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { SELLER } from '../../engine/registers.ts';

/** Shared by everything that sells an invented trader with an invented success. */
const SLOTS: Slots = {
  musing: `{Everyone|Every family|Anyone with a salary} {needs|deserves|should build} more than {one|a single} {source|stream} of income{, especially now| if they want to be secure|}.
    {The economy|Inflation|The cost of living} {keeps getting worse|is eating our savings|is out of control}, so {investing|putting money to work|a second income} {is|has become} {a must|no longer optional|the wisest thing to do}.
    {Successful|Wealthy|Rich} people {don't save what is left after spending, they spend what is left after investing|let their money work for them|buy when others panic}.
    {No one|Nobody} {ever got rich|becomes a millionaire} {by working nine to five|from a salary alone|by waiting for the right time}.
    {Investment|Trading|Investing in <asset>} {is|remains} {the quickest|the best|the surest} {way|road|path} to {financial freedom|early retirement|a life without worry}{ in 202{3|4|5}|}, {trust me|believe me|mark my words|I can testify}.
    {Assets|Crypto|Stocks} that {make|can make} {you|one} {rich|wealthy|successful}: <asset>, <asset>, <asset>.
    {The market|Bitcoin|The dip} {is unpredictable|goes up and down}, {but that should not scare you|yet there is profit in every season|but with the right guide you win both ways}.
    {It's|It is} {not about|never about} how much you {make|earn} but how {well you invest it|much of it you make work for you}.
    {Trading|Buying crypto} {without|with no} {a guide|a professional|proper knowledge} {is like driving blindfolded|is how beginners lose everything|cost me a fortune}.
    {People|Many investors|A lot of folks} {fail to understand|don't realise|underestimate} {the importance of a financial advisor|what a good mentor can do|how easy it gets with the right strategy} {until they burn out|until it is too late|}.
    {Financial|Money} {education|knowledge|discipline} {should be taught in school|is the real wealth|is what separates the rich from the poor}.
    {While|As} {others|most people} {complain about|are crying over} {the recession|the crash|gas prices}, {some of us|smart investors} {are cashing out|keep stacking profit|make a living from it}.
    Inflation {hurts|kills} savers and {rewards|feeds} {investors|those who own assets}.
    {To me|In my view|Honestly}, {a bear market|a crash|a dip} {is only|is} a {sale|transfer of wealth from the impatient to the patient}.
    {The wisest|Best} {choice|decision|thing} {anyone|a person|one} should {make|do} {now|this year|at the moment} {is|will be} {to invest|investing} in {things|something} that {pay|bring returns} {without|regardless of} {the government|a boss|the economy}.
    {I retired early|We are debt free|My kids' college is paid}{,| and} {all|mostly} {because|thanks to the fact that} I {started|began} {investing|trading} {when everyone laughed|in the dip|with small capital}.
    {Saving|Keeping money in the bank} {is good|alone won't do} but {investing|growing it} {is better|is what matters}.`,
  struggle: `I {was|used to be} {so |}{skeptical|sceptical|afraid|reluctant|scared} {at first|in the beginning|because of the stories online}{ but|, but|. Still,} {I took the risk|I gave it a try|a colleague convinced me|my <relative> pushed me}.
    I {lost|wasted|blew} {<dollars>|half of my savings|almost everything} {trading on my own|to bad advice|to a fake platform|during the last crash} {before|until} I {found|met|was introduced to} {a real professional|the right person|her|him}.
    {My|The} {portfolio|account|capital} was {bleeding|down <percent>|a mess} and I {had no clue|was about to quit|couldn't sleep}.
    {I always|I've always} {thought|believed|said} {these things were scams|this was for rich people|it's a fraud} {until|but then} my <relative> {got paid|showed me {her|his} payout|withdrew <dollars>}.
    {I am|I'm} {a <job>|a single {mum|dad}|a widow|a retired <job>|just a <job> from <city>} and {never thought|didn't believe} {I could|it was possible to} {afford|own|pay off} {a house|my own home|my debts|all my bills}.`,
  profit: `{I|we} {invested|started with|put in|deposited|began with} {just |only |a small capital of |}<dollars> and {got|received|earned|made|now have|withdrew|cashed out} <dollars> {in|after|within} <span>.
    I {now |}{make|earn|get|receive|withdraw} {about |over |up to |at least |}<dollars> <every-span>.
    {my|My} {<dollars>|initial investment|small savings} {grew|has grown|turned|multiplied} {in|to} <dollars> {in|within} <span>.
    {In|Within|Just} <span> {I was able to|I managed to|I've been able to} {accumulate|make|raise|stack up} {over |more than |}<coins>.
    I {went|grew} from {0.<n>|<n>} to <coins> {in|within} <span>.
    {Her|His|Their} {signals|strategies|trades|daily calls|analysis} {have given me|brought me|earned me} {<percent> {profit|ROI|returns}|<coins>|<dollars>}{ <every-span>|}.
    I {just |have just |}{bought|paid for|closed on|moved into} {my {first|second} house|a new car|a house for my parents|a farm} {with|from} my {profits|returns|earnings|payout}.
    My {<n>th|third|second|fourth} {withdrawal|payout} {came in|landed|was approved} {today|this morning|last week|without any delay}.
    {my portfolio is|I'm} up {by |over |}<percent> {this|since} {month|quarter|January|the dip}, {still can't believe it|and counting|all thanks to good guidance}.
    {He|She} {turned|grew|doubled|tripled} my {<dollars>|investment|capital|deposit}{ to <dollars>|} in <span>.`,
  credit: `{All|All thanks|Thanks|Special thanks|Credit|Kudos|Big thanks|God bless|Shout out|shoutout} to <expert#x>[, {my|the} {broker|mentor|account manager|financial adviser|trading coach}] for {the guidance|making me {whole|rich} again|{his|her} {help|patience|honesty|transparent trades}|changing my {life|story}|showing me the way}.
    I {trade|invest|have been trading|work} with <expert#x>, {a licensed {broker|adviser}|a verified account manager|who charges only <percent> of the profit|one of the best in the field|she is the real deal}.
    <expert#x> {is|has been|remains} {the best|a blessing|a genius|a lifesaver|my backbone|second to none|legit and reliable|God sent}{ when it comes to <asset>| in <market>| to me and my family|}.
    {Since|Ever since} I {met|started with|began working with} <expert#x>, {my life has changed|losses are history|I sleep well|I have never missed a payout}.
    {My|Our} {advisor|mentor|broker|manager} is <expert#x>, {you can|feel free to} {look her up|search the name|google {him|her}|verify {his|her} credentials}.
    I {met|got introduced to|came across|found} <expert#x> {through|via|by} {a friend|my <relative>|a comment like this|a seminar in <city>} and {the rest is history|never looked back|it was the turning point}.
    {She|He} goes by {the name |}<expert#x>.
    {Trading|Investing} with <expert#x> {is|has been} {stress free|smooth|the best decision of my life|a dream come true}.
    Please don't {ask me|thank me}, thank <expert#x>.`,
  echo: `{Wow|Oh wow|Hey|Woah|OMG|Really?}{,| !|!!|.} {I know|you know|you mean|I also trade with|I'm a client of|I've heard of} <expert#x>{ too| as well|?|}{! |, |. }{She handles my {account|investment} too|{he|she} is {amazing|so good}|I thought I was the only one|my <relative> {recommended|trades with} {her|him}|I just received my payout}.
    {How|Please how|Pls how} {can|do|could} I {reach|contact|get in touch with|find|talk to} {<expert#x>|this <expert#x>|your {broker|mentor|adviser}|him|her}[?| please]
    {Same here|Me too|True|I agree}{,|.|!} {<expert#x> {changed|saved} my {life|finances}|<expert#x> is {the best|legit}|I made <dollars> with <expert#x>}.
    {Who|What|Which} {is your|'s your} {broker|mentor|adviser|platform}[, if you don't mind me asking]? {I {need|could use} {help|guidance}|I want to {invest|start} too}.`,
  praise: `{Great|Nice|Good|Wonderful|Amazing|Insightful|Interesting|Solid} {video|content|analysis|update|points|breakdown|piece}{,|.|!} {thanks for sharing|keep it up|well explained|very educative|you're doing great|much appreciated}.
    {I|We} {really |truly |}{appreciate|love|enjoy} {your|the} {effort|work|content|transparency|insights} {sir|ma|man|as always|on this channel|}.
    {Thank you|Thanks} for {this|your} {wonderful|honest|valuable|educative} {video|content|update|advice}.
    {Despite|Regardless of|Considering|With} {the economic {crisis|downturn|situation}|the dip|the pandemic|what is happening in <market>}{,|} {this is|now is} {a good time to|the time to} invest.
    {I've|I have} been {following|watching} {you|this channel} for {years|months|a while} and {must say|I'd say} {you are {gifted|underrated}|the information is golden}.`,
};

export const TESTIMONIALS: readonly Family[] = [
  {
    name: 'spam/testimonial-broker',
    split: 'train',
    weight: 3,
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `[<praise> ][<musing> ]<profit> <credit>[ <contact-line>]
      <musing> [<struggle> ]<profit> <credit>
      <struggle> <credit> <profit>[ <contact-line>]
      <praise> <struggle> <profit> [<credit>]
      <profit> <credit> [{I'd recommend {her|him} to {anyone|all beginners}|You can thank me later|She accepts clients from any country}. ]<contact-line>
      <musing> <musing> <credit>
      <credit> <contact-line>
      <praise> {However|But|Meanwhile|And}, <musing> <profit>
      <praise> <credit>`,
  },
  {
    name: 'spam/testimonial-musing',
    split: 'train',
    weight: 1,
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `<musing> <profit>
      <praise> <profit>
      <musing> <musing> <profit>
      <struggle> <profit> [{Don't miss out|Start small|The earlier the better|Ask me how|It's never too late}.]
      {I'm|I am} {favoured|blessed|so happy|excited}{,|} <profit> [<emo>]
      {Who|Anyone} {else |}{here |}{wants|ready|willing} to {earn|make|learn how to make} <dollars> <every-span>{?| without stress?| from home?} [<contact-line>]`,
  },
  {
    name: 'spam/testimonial-dialog',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `<echo>
      <echo> <profit>
      <handle> <contact-line>
      {He's|She's|they're} {active|available|always online} on <app> {👇|with this number|just text} {<phone>|<pro-handle>}
      {That's|That is|Here is|Here's} {his|her} {number|handle|line|contact}[ 👇| ⬇️|:] {<phone>|<pro-handle>|<app> <phone>}
      {<phone>|<pro-handle>} [{tell|let} {him|her} {I referred you|<first> sent you}.] [<emo>]
      {Send|drop|leave} {her|him} a {text|direct message|msg} {on|via} <app>, {tell {him|her} I referred you|say it's from <first>|you'll thank me later}. {<phone>|<pro-handle>}
      {<app>|Contact|Reach me}{ ➕|: ➕| ＋| +}<hidden-phone>
      {Thanks|Thank you} for {watching|your comment|commenting|the feedback}{,|. |! } {text|dm|reach|message} {me|the number above|my {manager|assistant}} {on|via} <app> {<phone>|<pro-handle>} {for {more|further} {info|guidance|details}|to claim your {gift|prize}|I have something for you|let's talk {business|investment|about crypto}}
      {Congratulations|Congrats|🎉 Congratulations|you've been selected}{,|!} {message|text|write|telegram} {me|us|{<pro-handle>|<phone>}} {on <app> |}to {claim|receive|collect} your {prize|reward|gift|package} [<money-emo>]`,
  },
  {
    name: 'spam/testimonial-adviser-tale',
    split: 'held-out',
    labels: SPAM,
    registers: SELLER,
    frames: `{Funny how|It's crazy that|Isn't it wild how} {two years ago|back in <year>|before the pandemic} I {couldn't pay rent|was driving a taxi|slept in my car}, {now|and today} my {adviser|account officer} <expert#x> {sends me|credits me with} <dollars> <every-span>. {Ask for {her|him} on <app>|Details: <contact-line>|Not a paid comment}.
      {To whom it may concern|Dear viewers|Attention}: <expert#x> {trades|handles accounts} for {beginners|anyone} with {a minimum of|as little as} <dollars>. {I collected|we collected|I took home} <dollars> {in|after} <span>. [<contact-line>]
      {If|In case} you are {looking for|in search of} {a trader who pays|an honest manager|someone to trade for you}, <expert#x> {did it for me|is whom I use}, <dollars> {became|turned into} <dollars>{.|!} [<contact-line>]
      {My|Our} {church group|book club|office|whole family} {joined|signed up with} <expert#x> {last spring|in <year>|together} and {each of us|everyone} {took|received} {at least |}<dollars>. {Ask me how|It works|God is faithful|Inbox {her|him} directly}.
      {When|The day} my {pension|salary} stopped, <expert#x> {picked|lifted} me up, {<percent> a month|<coins> already}, {no stories|no delays|no hidden fees}. <contact-line>
      {Anyone|People} {asking|curious} {about|for} {the woman|the man|the person} {I mentioned|from my last comment}: <expert#x>, <contact-line>`,
  },
];
