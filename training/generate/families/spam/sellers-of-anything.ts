import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const SLOTS: Slots = {
  paper: `essay|term paper|dissertation|lab report|homework|online class|exam|thesis|case study|assignment|coursework|personal statement`,
  network: `Instagram|YouTube|TikTok|Facebook|Spotify|Twitch|Twitter|SoundCloud|Telegram|Google|Trustpilot`,
  replica: `Jordans|Yeezys|Rolex watches|Gucci bags|LV belts|Nike Dunks|Ray-Bans|Moncler jackets|football jerseys|AirPods|Dr. Dre headphones|Uggs|Prada wallets|Air Max|designer perfumes`,
  sure: `fast delivery|<n> years experience|cheap and safe|trusted seller|pay after delivery|refund guaranteed|discreet|<n>,000 happy customers|no middleman|DM for proof|limited slots|best price|original quality|open 24/7|PayPal accepted|crypto accepted`,
  where: `<spam-link>|<plain-site>|<handle>|<pro-handle>|<plain-phone>|<contact-line>|link in bio`,
};

/** Sellers of work, access, goods and numbers who advertise anywhere, in notices of one to four sentences. */
export const SELLERS_OF_ANYTHING: readonly Family[] = [
  {
    name: 'spam/homework-sellers',
    split: 'train',
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{struggling|stuck|overwhelmed|behind} with your <paper>? {I|we|our tutors} {can|will} {do|write|handle|ace} it {for you|before the deadline|from scratch}[,|.] <sure>[,|.|:] <where>
      {pay|hire} {someone|me|an expert} to {do|write|take} your <paper>[,|:|.] {all subjects|A or money back|no AI, no plagiarism}[,|.] <where>
      {thank you|thanks to|shoutout to} {<pro-handle>|<plain-site>}[,] {my|I got an A on my} <paper> {was done in <n> hours|got <nn>/100|saved my semester}[,|.|!] <sure>
      {I|we} {offer|do|sell} {help|support|answers} {with|for} <paper>s, <paper>s and <paper>s[,|.] <sure>[:|.|,] <where>
      {need|who needs} {an A|help|answers} in {<subjectarea>|<subjectarea> and <subjectarea>}? {text|dm|email} <where>
      is your <paper> due {tonight|tomorrow|Monday}? {relax|don't panic|sleep well}[,|:] {our writers|I} {got you|deliver in <n> hours}[,|.] <where>
      {degrees|certificates|IELTS|driving licences|transcripts} {for sale|without exam|verified|registered}[,|:|.] <sure>[,|.] <where>`,
  },
  {
    name: 'spam/hackers-and-accounts',
    split: 'train',
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{selling|cheap|fresh} {Netflix|Spotify|Disney|HBO|VPN|Office|ChatGPT|Canva|Steam|Crunchyroll} {accounts|premium|lifetime keys|logins} {for <small-price>|from <small-price>|with warranty}[,|.|:] <where>
      {get|buy|need} {a |}{VPN|IPTV|proxy|streaming box}[,|:|?] {<nn>00 channels|all sports|unlimited|<n> devices} {for|only} <small-price>[,|.] {free trial|<sure>}[,|:] <where>
      {surf|browse|stream|download} {safely|anonymously|without limits} with <coined>VPN[,|:|.] {<rebate> off|<n> months free|use code <coined><nn>}[:|,] <spam-link>
      {hack|unlock|recover|track|ban} {any|your} {<network> account|phone|ex's WhatsApp|school portal|iCloud} {in <n> minutes|no password|remotely}[,|.|:] <where>
      {my|the} {<network>|<network> account} {was locked|got hacked}[,|...] {<pro-handle>|this guy} {fixed|got it back} {in <n> hours|fast}[,|.] {<sure>|text him}
      {cloned cards|bank logs|paypal transfers|cash app flips|western union|CC dumps} {available|for sale|<dollars> for <small-price>}[,|:|.] <sure>[,|.] <where>
      {turn|flip} <small-price> {to|into} <dollars> {today|in <n> minutes|with cash app}[,|.|!] {first <n> people|no scam|dm me}[ <where>]
      {windows|office|adobe|antivirus} {keys|licence|cracked} {for|from} <small-price>[,|.] <sure>[:|,] <where>`,
  },
  {
    name: 'spam/game-shops',
    split: 'train',
    labels: SPAM,
    registers: { ...CHATTY, standard: 4, learner: 1.5 },
    slots: SLOTS,
    frames: `{cheap|fast|safe|cheapest} <gaming> {coins|gold|boosting|accounts|skins|items} {at|on|from} <plain-site>[,|.|!] {<rebate> off with <coined><nn>|instant delivery|<sure>}
      {selling|trading|giving away} my <gaming> account[,|:] {level <nn>|rare skins|all DLC}[,|.] {<small-price>|offers|add <handle>}[ <emo>]
      {open|win} {cases|skins|knives} {at|on} <plain-site>[,|:|!] {code|use code} <coined><nn> {for|=} {free case|<small-price>|<rebate> bonus}
      {won|got|unboxed} a {dragon lore|karambit|$<n>00 knife|rare skin} {on|from} <plain-site>[,|!] {with|using} code <coined><nn>[ <emo>|, try it]
      {free|unlimited|new} <game-coin> {glitch|generator|codes|hack}[,|:|!] {working|tested} {in <year>|today}[,|.] {<where>|no ban|<nn> codes left}
      {rank|level} {boost|carry|up} in <gaming>[,|:] {pro players|<small-price> per win|stream included}[,|.] <where>
      {want|need} <game-coin>[?|??] {go to|check|try} <plain-site> {and|,} {enter your username|pick the amount|verify once}[,|.|!] {I got <n>000|works on {ps4|phone|pc}|<emo>}
      {best|only} {site|shop|place} {for|to buy} <gaming> {items|mods|keys|accounts}[:| is|,] <plain-site>`,
  },
  {
    name: 'spam/replicas-and-pharmacy',
    split: 'train',
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{cheap|AAA|replica|1:1|discount|factory} <replica>[,| and] <replica>[,|:|.|!] <sure>[,|:|.] <where>
      {authentic|original|brand new} <replica> {only|for|from} <small-price>[,|.|!] {outlet|free shipping|sale ends tonight}[:|,|.] <where>
      {I|my <relative>} {got|bought} {my|these} <replica> {for <small-price>|half price} {at|from|on} <where>[,|.|!] {can't tell the difference|so happy|look the same}
      {<medicine>|<medicine> and <medicine>} {online|in stock|overnight|no prescription}[,|.|:] <sure>[,|:|.] <where>
      {where|how} to {buy|order|get} <medicine>? {trusted|I use|go to} <where>[,|.] {<sure>|arrived in <n> days}
      {pain|anxiety|insomnia|weight|bedroom} {problems|issues}? <medicine>[,| or] <medicine>[,|:] {delivered|shipped} {tomorrow|to your door|worldwide}[,|.] <where>
      {shrooms|weed|edibles|vapes|LSD|DMT} {delivered|available|ships discreetly}[,|.|:] {<pro-handle>|<where>}[ {he|they} got everything| <sure>|]
      {buy|shop} <replica>[,|:] <medicine>[,| and] {<replica>|<wares>} {online|wholesale} <sure> <where>`,
  },
  {
    name: 'spam/local-trades',
    split: 'train',
    labels: SPAM,
    registers: { standard: 7, formal: 2, learner: 1.5, casual: 1, shouting: 0.4, emoji: 0.5 },
    slots: SLOTS,
    frames: `{Very informative|Great tips|Nice article|Well explained|Useful video}. {If you {need|are looking for}|For} {professional |}<trades> in <city>, {call|contact|visit} {us at <plain-phone>|<plain-site>|our team}.
      {We are|<coined> & Sons is|<last> Brothers are} {a family owned|the leading|a licensed} {company|team} {for|offering} <trades> and <trades> {in|around} <city>. {Free estimates|Call <plain-phone>|Visit <plain-site>|Open weekends}.
      {At|Here at} <coined> {Services|Group|Solutions}[,] we {provide|specialise in|offer} {quality|affordable|emergency} <trades>. {Our {crew|experts} serve|Serving} <city> and {nearby|<city>}. {Get a quote|Book today|<plain-phone>}.
      {As|Speaking as} {a company|professionals} {in|for} <trades>, we {agree|see this every day|know how it is}. {Visit us|More tips|Find us} at <plain-site>.
      {Searching for|Where to find} {reliable|cheap|honest} <trades> near <city>? {Look no further|Your search ends here|We've got you}: {<plain-phone>|<spam-link>}
      {Don't wait|Act now}, {your roof|that leak|mold|the clutter} {won't fix itself|gets worse}! <trades> {from <small-price>|same day} {call|text} <plain-phone>
      {Our|My} {clients|customers} in <city> {love|trust|recommend} {our|us for} <trades>[.|,|:] {see reviews|before and after|portfolio} at {<plain-site>|<spam-link>}
      {Thanks|Thank you} for sharing. {We|Our company} also {do|does|offer} <trades>. <spam-link>`,
  },
  {
    name: 'spam/fame-sellers',
    split: 'train',
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{want|need|dream of} {more|real|<n>000} {subscribers|followers|views|streams|likes} {on <network>|fast|organically}? <sure>[,|:|.] <where>
      {I|we|my team} {can|will} {promote|grow|monetize|boost} your {channel|video|song|<network> page}[,|.|:] {real audience|no bots|results in <n> days}[,|.] <where>
      {your|this} {video|channel|content} {deserves more|is so good but|has low SEO}[,|.|:] {title|thumbnail|tags} {need|needs} {work|optimizing}[,|.] {I can help|message me|check my service} <where>
      {hello|hi} {sir|dear|creator|<nick>}[,|.] I {checked|analysed|found} your channel {and|,} {noticed|it has} {<n> errors|low reach|no tags}[,|.] {I am|as} {a YouTube expert|a certified SEO specialist}[,|.] {may I help|contact <mail>|reply to me}
      {thumbnails|intros|logos|beats|captions} {from|for} <small-price>[,|.] {samples on my page|<sure>|dm <handle>}
      {verified badge|blue tick|monetization|<n>000 watch hours} {for sale|guaranteed|in <n> days}[,|:|.] <where>
      {paid|free} {promo|feature|shoutout} {on|for} {pages|channels} with <nn>0k followers[,|:|.] {dm|tag|pay later} <where>
      {models|influencers|artists|brand ambassadors} {wanted|needed}[,|:|!] {dm|message|tag} <handle> {to collab|for free products|pic}`,
  },
];
