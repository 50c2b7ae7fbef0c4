import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const PLEADERS = { ...CHATTY, standard: 6, boomer: 1.5, learner: 2, broken: 1 };
const LETTERS = { standard: 7, casual: 2, learner: 2, boomer: 1, sloppy: 1, emoji: 0.5 };

const SLOTS: Slots = {
  want: `college|my birthday|a house for my {mom|kids|grandma}|my {cat|dog|horse}'s {operation|chemo|teeth}|a {used car|wheelchair|laptop|new roof|violin|camera|wedding}|rent|art school|my first album|my tuition|a trip to see my {dad|idol}|top surgery|nursing school|funeral costs|a bone marrow test|braces|food until payday`,
  link: `<fund-link>|<fund-link>|<fund-link>|<short-link>|my paypal is <mail>|cash app $<channel-name>|venmo @<channel-name>|link in my {bio|profile}`,
  blow: `my {dad|husband|brother} {left|died|went to prison|lost his job} {in <year>|last {spring|winter}}|our house {burned down|flooded|was sold by the bank}|I {got laid off|was hit by a truck|have a tumour|sleep in my car|dropped out}|my {cat|dog|son|sister} {has|was born with} {kidney failure|a bad heart|leukemia|crooked legs}|the {bank|landlord|insurance} {refuses|won't wait|wants <dollars>}|I work {two|three} jobs and still can't {pay for|afford} <want>`,
  amount: `<dollars>|<n>,000|<small-price>|just <small-price>|one dollar|<dollars> by {Friday|the end of the month}`,
  bless: `god bless|thank you|bless you all|thanks for reading|even a share helps|no amount is too small|I will pay it forward|please don't judge|please share|I hate asking|anything helps|`,
  petition: `save {the <animal>s|our school band|<show>|the bees|<game>|the arctic|this park|the old stadium}|stop {the <animal> festival|fracking|the new law|bullying in <city>|internet censorship|the tax on <hobby>|circuses with <animal>s}|free {<first> <last>|the <animal>s of <city> zoo}|bring {back <show>|<act> to <country>|a store to <city>}|make {<hobby> an Olympic sport|<first> a {saint|judge}|schools start later|{Monday|Halloween|my birthday|the derby} a holiday}|get {<act> on the talk show|the <team> coach fired|justice for <first>}`,
  contest: `{cutest <animal>|best {beard|smile|bakery}|talent|photo|cover|dance|baby|battle of the bands|science|cosplay|tattoo|recipe} {contest|competition|award|final}`,
};

/** Money, names, votes and prayers asked of strangers under posts about something else. */
export const FUNDRAISERS: readonly Family[] = [
  {
    name: 'spam/fund-in-a-line',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: PLEADERS,
    slots: SLOTS,
    frames: `{help|please help|somebody help} me {pay for|save for|get|afford} <want>[75:,|:|.|!] <link>[ <bless>]
      {I'm|i am|my <relative> is} {raising|collecting|begging for|short of} <amount> for <want>[75:,|:|.] <link>[ <bless>| <emo>]
      {donate|give|send|chip in} <amount>[ for <want>][75:,|:|!] <link>[ <bless>]
      <fund-link> {<bless>|for <want>|please share}
      <want>[ fund][75:,|:|!| -] <link>[ <bless>| <emo>]
      {today is|it's} my birthday {and|,} {all I want is|I need|please help with} <want>[75:,|:|...] <link>
      {if|what if} {everyone|every subscriber|each of you} {here |}{gave|sent} {a dollar|<small-price>|a cent}[75:,] I {could|would} {have|afford|pay} <want>[75:.|...|:] <link>
      {going to|need money for|I got into} college {in the fall|and we're broke|but <blow>}[75:,|.|:] {any|every} {dollar|bit} {helps|counts}[75::] <link>
      {poor|broke|desperate} {student|single mom|artist|veteran} {needs|asking for} <want>[75:,|:|.] <link>[ <bless>]
      {rich people|celebrities|you} {spend|waste} {<dollars>|millions} on {this|shoes|parties}[75:,|.|...] {and|while} {I can't get|my kids have no} {help|<amount>|beds}[75:.|:|...] <link>
      {buy|would you buy} me a {coffee|pizza|bus ticket|book}[75:?|!|:] <link>[ <bless>]
      {my|our} {goal|gofundme|campaign} is {stuck at|only at|at} <small-price>[75:,|.|...] {please share|it's for <want>|<bless>}[75::] <fund-link>
      {nobody|no one} {shares|cares about|gave to} {our|my} {fund|story|<want>}[75:,|...|.] {maybe you will|be the first|I'm losing hope} <link>`,
  },
  {
    name: 'spam/fund-with-a-story',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: LETTERS,
    slots: {
      ...SLOTS,
      open: `{Hi|Hello|Hey}[ everyone| friends| kind people][75:,|!|.] {my name is|I'm|this is} <first>[, <nn>][, from {<city>|<country>}].
        {I know|Sorry,} {this has nothing to do with the video|this isn't the place|you hear this a lot}[75:,] but {I'm out of options|please read|I promised my <relative> to try everything}.
        {I never|I don't usually|First time I} {ask strangers|do this|beg online}[75:,] {but|and} {life leaves no choice|it's hard to write|I'm ashamed}.
        {Please|I beg you,} {don't scroll|read to the end|take one minute}.
        {God|Something} {led me to|told me to write under} this {video|song|page} {tonight|today}.`,
      need: `{I|We} need {<dollars>|<n>,000|<dollars>} {for|to cover|towards} <want>.
        {So far|Until now} we {have|raised} <small-price> of <dollars>.
        {The|Every} {doctor|bill|deadline|semester} {costs|is|asks for} <dollars>, {which|and that} {we don't have|is more than I make in a year|is impossible}.
        {All I want|My only dream} is <want>{, nothing fancy|, and a normal life|}.`,
      close: `{If you can't give|If money is tight}, {share|pray|leave a comment}.
        {Every|Each} {dollar|cent|share} {brings us closer|counts|is a blessing}.
        {I will|We'll} {thank each of you by name|post receipts|send a drawing|never forget you}.
        {Thank you|God bless you} for {reading|your heart|your time}.
        {You|One of you} could {save a life|change everything|be our miracle}.`,
    },
    frames: `<open> <blow>. <need> <link>
      <open> <blow>, and {now|then} <blow>. <need> <close> <link>
      <open> {Let me explain|Our story|Short version}: <blow>. {Since then|And now} <blow>. <need> <close> <link>
      <blow>. {So|That's why} I {started|made} a {fund|page|campaign}: <link> <close>
      <open> My {cat|dog|horse} {<coined> |}{was hit by a car|stopped eating|needs surgery}. {The vet wants|Without} <dollars> {today|or he must be put down}. <need> <link>
      <open> {We|My kids and I} {live in|moved to} {a motel|my <relative>'s basement|a shelter|a car} {after|since|because} <blow>. <need> <close> <link>
      <open> I {was accepted|got in} {to|at} {college|art school|nursing school}, {first in my family|but no scholarship came}. <blow>. <need> <close> <link> {Thank you|<bless>}
      {Imagine|Think how it is} {losing|to lose} {your home|your best friend|everything} {in a night|at <nn>}. {That happened to us|I did}: <blow>. <need> <close> <link>
      <open> <blow>. <blow>. {Doctors|People|The church} {say|told us} {wait|there is hope|good luck}. <need> <need> <close> <close> <link>
      {To|For} {anyone|whoever} {with a kind heart|who can help}: <blow>. <need> <link> <close>
      <open> {I turn|I'll be} <nn> {tomorrow|on Friday} and {instead of presents|all I wish for} {is|:} <want>. <blow>. <close> <link>
      <open> {I|We} {rescue|feed|look after} <nn> {stray |}{cats|dogs|goats|horses} {alone|in <country>|from my pension}. <need> <close> <link>`,
  },
  {
    name: 'spam/petition-off-topic',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: PLEADERS,
    slots: SLOTS,
    frames: `{please|everyone|hey guys|guys|pls}[75:,] {sign|sign and share|go sign} {this|my|the} petition {to|and help} <petition>[75::|,|!] <vote-link>[ <bless>]
      {off topic|not related|sorry to interrupt|I know this is a <song> but}[75:,|:|.] <petition>[75:!|:|.] <vote-link>
      <petition>[75:!|!!|:] {sign here|one click|takes a second|share it}[75::] <vote-link>
      {I|we|my class} {started|made|wrote} a petition to <petition>[75:,|.] {we {have|need} <nn>{0|00|,000} names|please sign}[75::] <vote-link>
      {if you|whoever} {love|care about|like} {<animal>s|music|freedom|kids|this song} {sign|you will sign|must sign}[75::|,] <vote-link>
      {they|the government|a company} {want|wants|plans} to {kill|ban|sell|close} {the <animal>s|<game>|our school|the forest}[75:!|,|.] <petition>[75::|!] <vote-link>
      {only|just} <nn>{0|00|,000} {more |}{names|signatures} to <petition>[75:,|!|:] <vote-link>
      <vote-link> {please sign|sign this|<petition>|important}[ <bless>| <emo>]
      {while you|before you} {watch|listen|scroll}[75:,] {help|sign to} <petition>[75::|,|.] <vote-link>
      {copy|copy and paste|put} this {under|on} {every video|<n> videos}[75:,|:] <petition>[75:!|:] <vote-link>
      {have you heard|did you hear} {what happened to <first>|about {<city>|the <animal>s}}[75:?] <petition>[75:,|.|:] <vote-link>
      {fans of <act>|dear fandom|all {gamers|parents|students}}[75:,|:] {we can|let's} <petition>[75:!|.|:] <vote-link>`,
  },
  {
    name: 'spam/vote-for-us',
    split: 'train',
    labels: SPAM,
    registers: PLEADERS,
    slots: SLOTS,
    frames: `{please|pls|hey,|everybody} vote for {me|my <relative>|my band|our school|<act>|my <animal>|number <nn>}[ in the <contest>][75::|,|!] <vote-link>[ <bless>]
      {I'm|we are|my <relative> is} {in|a finalist of|second in} {a|the} <contest>[75:,|.|!] {vote|need your vote|every click counts}[75::] <vote-link>
      {you can|please} vote {once a day|every hour|with each email|without registering}[75:,|:|.] {prize is|I could win|we would get} {<dollars>|a recording day|a trip|new instruments} <vote-link>
      <vote-link> {vote|click} {number <nn>|<first>|the {red|third} one}[75:!|,] <bless>
      {text|send} {VOTE|<act>|<nn>} to <nn>00<n>[75:,|!] {for|my <relative> in} the <contest>
      {takes|it takes} <n> seconds[75::|,] {click|open}, {heart|vote}, {done|thank you}[75:.|!|:] <vote-link>
      {help|let's help} {<first>|my little <relative>|a girl from <city>} win the <contest>[75:!|:|,] <vote-link>
      {only|just} <nn> votes {behind|missing|from the top}[75:,|!|...] <contest>[75::|,] <vote-link>[ <bless>]
      {like|go like} {my|this} {photo|picture|video}[75:,|:] {most likes wins|it's for a <contest>|I want that <prize>}[75::] <social-link>
      {vote|retweet|share} {and|then} {I vote for you|you can win too|tag me}[75:,|:|.] <contest>[75::] <vote-link>`,
  },
  {
    name: 'spam/pray-and-share',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...PLEADERS, shouting: 2, boomer: 3 },
    slots: { ...SLOTS, poor: `baby <first>|my <relative>|little <first>|a boy of <n>|this {angel|soldier|child|dog}|my best friend|a girl in {my class|<city>}|<first> from <country>` },
    frames: `{everyone|share and|everybody please|stop scrolling and} pray for <poor>[75:,|.|...] {<blow>|only a miracle helps|doctors gave up|share this}[ 🙏| 🙏🙏|!]
      {share|repost|copy} this {for|to save} <poor>[75:,|.|!] {one share is one prayer|facebook pays <small-price> a share|it costs nothing|<n>% have the courage}[ 🙏| ❤️]
      {99%|most|many|<nn>%} {will|of you will} {scroll past|ignore this}[75:,|.|...] {are you|only the kind ones are} {different|the <n>%}[75:?|.] {share|amen|pray} for <poor>[ 🙏| ❤️]
      <poor> {has|is fighting|was born with} {cancer|a rare disease|no hands}[75:,|.|...] {like|share|amen} {if you|to} {care|pray|have a heart}[ 🙏|!|, don't be cold]
      {if|when} you {love|respect} your {mother|god|country|<animal>} {share|copy|post} this {within <n> {minutes|hours}|to <n> videos}[75:,|.] {else|or|if not} {she|you} {dies|lose it|will cry} {tonight|in <n> days}
      {sorry|so sorry}[75:,|] {but|I had to|I'm scared}[75::|,] {send|paste} this {to|on} <n> {people|comments} {or|otherwise} {a ghost will visit you|your {crush|<relative>} {dies|leaves}|you get <n> years of bad luck}
      heaven {needs|got} {<poor>|another star}[75:,|...|.] {put a ❤️|light a candle|say goodnight} {and|then} {pass|send} it on[75:.|!]
      {missing|lost}[75::|!] <poor>[75:,|.] last seen {in|near} {<city>|a mall}[75:,|.] {share|repost} {everywhere|on every wall|now}[75:!|.] {each share|your share} {helps|counts|can find {him|her}}
      {warning|attention|urgent}[75::|!] {a new|the} {virus|law|hacker|app} {deletes|reads|sells} {all your {photos|messages}|your account} {on|from} {<n> am|Monday|midnight}[75:,|.] {tell|send to} {everyone|all contacts|<n> friends}[75:!|.]
      {I|we} {believe|know} god {sees|hears} <poor>[75:,|.] {type|say|comment} amen {and|,} {share|copy|subscribe}[ 🙏|!| {he never fails|watch and see}]
      {today|this hour|someone} {is|needs} {your|a} {miracle|blessing}[75:,|:|.] {claim|receive|type} it {and share|by sharing} {<n> times|with <n> groups}[ 🙏|!]
      my {dog|mom|brother|best friend} {will|would} {get better|come home|stop smoking|believe in love} {at|if I get} <nn>{0|00|k} {likes|shares|prayers}[75:,|.|...] {please|help|don't let us down}[ 😢| 🙏|]`,
  },
];
