import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const BAITERS = { ...CHATTY, standard: 5, learner: 1.5, broken: 0.5, sloppy: 2 };

const SLOTS: Slots = {
  go: `go to|visit|head to|use|try|open|type in|check|search|click`,
  where: `<spam-link>|<plain-site>|<broken-link>|<cut-link>|the link on my channel|my bio|the site in my name`,
  proof: `it actually works|I got mine in <n> days|no joke|legit|not a scam|mine arrived yesterday|my <relative> got one too|proof on my channel|I was skeptical|it took <n> minutes|thank me later|only while it lasts|before they patch it|they ship worldwide`,
  card: `{Amazon|Steam|iTunes|Google Play|Xbox|PSN|Walmart|Starbucks|Roblox|Netflix|Target|Visa|eBay} {gift card|code|voucher|card}`,
};

/** Things for nothing, money for clicking, pages that must be seen: every sentence ends in a link. */
export const FREEBIES: readonly Family[] = [
  {
    name: 'spam/gift-card-bait',
    split: 'train',
    labels: SPAM,
    registers: BAITERS,
    slots: SLOTS,
    frames: `{got|just got|I got} a {free |<small-price> |$<nn>0 }<card> {from|at|through|on} <where>[,|!|.] <proof>
      {who|anyone} {wants|needs|want} {a|free} <card>{s|}? <go> <where>[,|.|!] <proof>
      {free|unused|working} <card>[s]: <code>-<code>-<code> {used already?|first come first served|more at <where>|get another at <where>}
      {my|our} {boss|company|<relative>} {gave|has} {me |}<nn> <card>s {left|to give away}[,|.] <go> <where> {and|to} {pick one|claim}
      {to celebrate|because we hit} <nn>k {subs|followers} {we give|I'm giving} {everyone|<nn> people} a <card>[,|:|!] {claim|enter} {at|on} <where>
      {how|want to know how} I {get|got|paid for} {my games|all my skins|Netflix} {free|for nothing}? <go> <where>[,|.] {do one offer|answer <n> questions|<proof>}
      {I have|there are} {only |}<n> <card>s left[,|!|...] {dm me|write "me"|<go> <where>}[ <emo>]
      {stop paying|never pay again|don't pay} for {games|music|Netflix|<game-coin>}[,|:|!] <go> <where>[,|.] <proof>`,
  },
  {
    name: 'spam/rewards-and-surveys',
    split: 'train',
    labels: SPAM,
    registers: BAITERS,
    slots: SLOTS,
    frames: `{I|my <relative>|students} {made|got|get|earned} {<small-price>|$<nn>|<dollars>} {today|this week|a day} {just |}{answering surveys|watching ads|testing games|clicking|scanning receipts|typing captchas}[,|:|.] {join|link|sign up}[:] <where>[ <proof>]
      {bored|broke|need cash|no job}? {answer|fill in|do} {surveys|small tasks|offers} {and get paid|for paypal money|from your couch}[:|,|!] <where>
      <go> <where>[,|:] {sign up|make an account|enter your mail}[,| and] {do <n> {surveys|tasks}|watch <n> ads}[,|.] {cash out|get <small-price>}[,|.|!] <proof>
      {this|the} {app|site|page} {pays|gives} {me |}{<small-price>|points|cash} {for|per} {every {step|video|survey|friend|hour}|walking|shopping}[,|:|!] <where>[, <proof>]
      {companies|big brands} {pay|will pay} {you|kids|moms} {to|for} {test|keep|review} {<wares>|their products|new phones}[,|.] {apply|register} {at|here} <where>
      {take|do} {this|the} {<n> question|quick|anonymous} {survey|quiz|test} {about|on} {<gaming>|your phone|<hobby>|shopping} {and|to} {win|get} a <prize>[:|,] <where>
      {how I|watch how I} {paid|bought} {rent|my <ware-one>|a <prize>} {with|from} {surveys|cashback|one app}[:|...] <where>[ <proof>]
      {mystery shopper|product tester|data entry|ad watcher} {wanted|needed|jobs}[,|:|!] {<dollars> a week|no interview|any country}[,|:] <where>`,
  },
  {
    name: 'spam/found-this-site',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...BAITERS, boomer: 0.7 },
    slots: SLOTS,
    frames: `{I|my <relative>} {found|came across|stumbled on|discovered} {this|a} {site|page|website|trick|tool} {yesterday|by accident|last night|on google} {and|,} {wow|it's crazy|I can't stop|it changed everything}[:|...|,] <where>
      {has anyone|did anyone|have you} {tried|seen|heard of} <plain-site>[?|??] {<proof>|it's free|I made <small-price> already|looks legit}
      {idk|not sure|dunno} {if|whether} {this|it} is {legal|real|allowed} but <plain-site> {gives|has|lets you get} {free <game-coin>|every movie|cheap <wares>|free <card>s}
      {you|y'all|guys|people} {need|have|got} to {see|try|know} {this|this site|about <plain-site>}[,|:|!] {<proof>|don't tell anyone|<spam-link>}
      {found|look what I found}[:|,|!|...] <where> {lol|wow|<emo>|enjoy|you're welcome}
      {why|how} is {nobody|no one} talking about {<plain-site>|this site}? {<proof>|I paid <small-price> for <wares>|look}[: <spam-link>]
      {type|write|put} "<coined>" {into|in} {google|your browser|the search bar} {and|, then} {click the first one|see what happens|you can thank me}
      {off topic|random|sorry to interrupt|kinda related}[,| but|:] {this|<plain-site>} {saved me|made me|got me} {<dollars>|hours|a <ware-one>}[,|.] {just sharing|<proof>|hope it helps someone}
      {thank you|shout out|big up} {to |}whoever {posted|shared|mentioned} <plain-site> {here|last week|under the other video}[,|!|.] <proof>
      {the|this} {secret|site|link} {they|big companies|your bank} {don't want you to|won't let you} {see|know|share}[:|...] <where>`,
  },
  {
    name: 'spam/home-earner-tale',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...SELLER, boomer: 0.7, sloppy: 2 },
    slots: {
      ...SLOTS,
      before: `I {was|used to be} {a {<job>|single mom|student|cashier}|broke|tired of my 9 to 5|in debt} {until|before} {a friend showed me|I found|I came across} {this|an online job|a simple system}.
        {Three|Six|Four} months ago I {quit|lost|left} my {job|job as a <job>} and {started|began} {working|earning} {online|from home}.
        {My|A} {<relative>|neighbor|classmate} {makes|was paid|earned} <dollars> {last month|a month|every week} {on the laptop|on the internet|from {her|his} phone}.
        {Since|After} the {lockdown|layoffs|baby} I {work|have worked} {from home|<n> hours a day|online} {for|with} {this company|a simple app}.
        {Never|I never} {thought|believed} {an online job|working from home} {was real|could pay}, {but|until} {here I am|last Friday}.`,
      now: `{Now|Today} I {make|earn|average|take home} {around |over |}<dollars> {a month|a week|every <n> days} {working|for} <n> hours a day.
        {My|The} {first|last} {check|payment|paycheck} was <dollars>.
        {I|We} {bought|paid off} {a new car|the house|all my debts} {last month|in <n> months}.
        {No|There is no} {boss|selling|experience|degree} {needed|required}, {you only need a phone|anyone can do it}.
        {I|It} {spend|takes} {time with my kids|<n> hours} and {still get|pays} <dollars>.`,
    },
    frames: `<before> <now> {Look here|Details here|Here is how|Open this|Read more|Try it yourself}: <where>
      <before> <now> {Message|Text|Ask|Write to} me {for details|if you are serious|how}[ <handle>| <phone>|].
      <before> <now> <now> <where>
      <now> {This is|Here is|See} {what I do|how I started|the site}: <where>
      {Anyone|Who} {else |}{tired of|sick of} {their job|being broke|bills}? <now> <where>
      {Hiring|We are hiring|Now hiring}: {online assistants|remote typists|people to rate products|packers from home}, <dollars> {a week|monthly}, {paid daily|no experience}, <where>
      <before> {If I can do it|If a <job> can do it}, {anybody can|you can}. <where>
      {Mums|Students|Retired people}, {read this|don't scroll}: <now> {I show you how|Ask me|Comment "info"}[ <where>].`,
  },
  {
    name: 'spam/codes-of-mine',
    split: 'train',
    labels: SPAM,
    registers: BAITERS,
    slots: { ...SLOTS, brand: `{Uber|Lyft|Robinhood|Coinbase|Binance|Cash App|Revolut|Temu|Shein|DoorDash|Honeygain|Rakuten|Airbnb|Dropbox|Webull|Wise|Bolt|Swagbucks|Stake|Rollbit|CSGO case site|Chime|Bybit|Kucoin|SoFi|Monese}` },
    frames: `{use|enter|try|type} my {code|referral|referral code|promo code|invite} "<coined><nn>" {on|for|at|when you join} <brand> {and|to|, you} {get|save|earn} {<small-price>|<dollars>|<rebate>|a free {stock|ride|case|meal}}[ <emo>|!|, <proof>]
      {join|sign up to|get} <brand> {with|through|using} {my|this} link[,|:] {we both get|you get|free} {<small-price>|<rebate> off|a bonus|<dollars>}[: <referral-link>| <referral-link>]
      <brand> {code|referral|promo|free credit}[:| ->| =|,] <coined><nn>[ {works in <year>|new users only|expires soon|you're welcome}]
      {if you|anyone who} {need|needs|wants} a <brand> {code|invite}[,|:] {here's mine|<coined><nn>|take this one}[,|.] {helps us both|<small-price> for free|thanks}[ <referral-link>]
      {who|anyone} {wants|needs} free {money|rides|food|stocks}? <brand> {gives|pays} <small-price> {with code|if you use} <coined><nn>
      {did you know|btw|fun fact|psa}[,|:] <brand> {pays|gives you} <small-price> {for signing up|per friend} with <referral-link>[, <proof>]
      {first|next} <n> {people|users} with {my|the} <brand> link get {double|<dollars>|<rebate> more}[:|,] <referral-link>
      {Temu|Shein|Cash App}[:] {please accept my invite|help me spin|just one more click}[,|:] {search|code} <long-id>[ {in the app|please|I help you back}]`,
  },
];
