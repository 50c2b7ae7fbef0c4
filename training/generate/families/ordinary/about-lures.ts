import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

const SLOTS: Slots = {
  lure: `"message me on {WhatsApp|Telegram}"|"congratulations, you've won"|"my {coach|broker} <expert> changed my life"|"I recovered my {<coins>|funds} thanks to <expert>"|"Dr. <last> cured my {herpes|HPV|diabetes} with herbs"|"my pics are in my bio"|"earn <dollars> {a week|daily} from home"|"<n> fixed matches, pay after win"|"claim your {airdrop|tokens} now"|"text me the code"|"{mum|dad}, my phone broke"|"your parcel is on hold"|"please connect your wallet"|"buy {followers|likes|a degree} here"|"he cast a spell and my husband came back"|"loan approved, no credit check"|"sub to me and I sub back"|"please sign my petition"|"share or you'll have bad luck"|"comment AI and I'll send you the tool"`,
  fake: `a copy of {your|his|her} account|someone with {your|his|her} photo|a bot named like the channel|an account called <pro-handle>|a "support agent"|a profile made yesterday`,
  asks: `wants <small-price> for shipping|asked for the seed phrase|wanted gift cards|sent a QR code|moved me to Telegram|asked for my ID|promised <percent> a week|wanted the code from my phone`,
  firm: `DHL|the post office|my bank|PayPal|Netflix|the tax office|Amazon|customs|the toll company|the electricity company|Facebook|Apple`,
};

/** Lures quoted, answered, asked about, laughed at and survived, by those to whom they were sent. */
export const ABOUT_LURES: readonly Family[] = [
  {
    name: 'ordinary/lures-quoted',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<lure>[75:,|...|.] {yeah right|said every scammer|not today|blocked|sure, and I'm the {king|pope}}[ <laugh>|.|]
      {If|When} {you see|someone writes|a comment says} <lure>[75:,|:] {it's a scam|report it|scroll on|don't answer}[75:.|!]
      {Careful|Warning|Please beware|Heads up}[75:,|:|!] {the replies|comments here|DMs} {saying|with} <lure> are {fake|bots|not from me}[75:.|!]
      {Got|I got|Just got|My <relative> got} {a message|a DM|a reply|this}[75::|,] <lure>[75:.|,] {Is it real|Deleted it|Obviously a scam|It even had {his|your} photo}[75:?|.]
      {They|Bots|These accounts} {always|now} {start|begin|come} with <lure>[75:,|.|:] {then|and} {a second one says thanks|a "friend" agrees|they give a number}[75:.]
      {First|First comes} <lure>[75:,] then <lure>[75:.|,|...] {same script|every time|like clockwork|who writes these}[75:?|.]
      <fake> {wrote|replied|messaged me}[75::|,] <lure>[75:.|,] {It|He|She} <asks>[75:.|, reported.]
      {Do people|Does anyone} {still|really} {fall for|believe|answer} <lure>[75:?|??] {My <relative> did|Sadly yes|<dollars> gone|<laugh>}[75:.]
      {No|There is no} {coach|hacker|doctor|giveaway|airdrop} {here|in these comments}[75:,|.] {<lure> is a script|anyone saying <lure> is lying}[75:.]
      {Under|Below} {every|each} {finance|health|music} video[75::|,] <lure>[75:,| and] <lure>[75:.|,|...] {Tired|YouTube, do something|Hide them|I report five a day}[75:.]
      {Translation of|Meaning of} <lure>[75::|,] {give me your money|I'm a teenager in a call centre|bye savings}[ <laugh>|.]
      My {students|kids|parents} {now |}{know|can spot} <lure>[75:,|.] {we practised|proud|it took one hour}[75:.|!| <emo>]
      {I|We} {reported|flagged|screenshotted} <lure> {<n> times|yesterday}[75:,|.|:] {"does not violate our rules"|still up|gone after an hour|new account the next day}[75:.| <laugh>]`,
  },
  {
    name: 'ordinary/answers-to-scammers',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{@<pro-handle>|@<nick>|@<nick>-<code>}[75:,|] {nice try|wrong victim|does this ever work|your mother is ashamed|reported|go away, bot|I live with my parents, rob them}[ <laugh>|.|!]
      {no|nope|nah}[75:,|] I {don't want|won't take|need no} {your {loan|coach|spell|coins|signals}|followers|"free" <prize>}[75:,|.] {<laugh>|reported|ask someone rich}[.|]
      {sure|ok|great}[75:,] {send|give} me <dollars> first {and|then} {I'll believe|we split|I invest}[ <laugh>|.|]
      {you|u} {again|are everywhere}[75:?|,|...] {third|<n>th} {video|time} today[75:,|.] {get a job|even my {dog|grandma} knows you}[ <laugh>|.]
      {stop|please stop} {pretending|claiming} {to be|you're} {<first>|the host|support|her}[75:,|.|!] {the real one has a tick|we can see your {<n> subscribers|join date}|reported}[75:.]
      {if|so if} {your coach|<expert>|the trading bot} {makes|earned you} <dollars> a week[75:,] why {are you|do you sit} {here|in the comments|writing to strangers}[75:?|??| <laugh>]
      {hello|hi|dear} {scammer|bot|fake <woman>}[75:,|:] {how's the weather in the call centre|I reported your number|my wallet is empty|I'm a police officer, lucky you}[ <laugh>|.|]
      {he|she|it} {answered itself|liked its own comment|forgot to switch accounts}[75:,|.|...] {same typo in both|smooth|bots talking to bots}[ <laugh>|.]
      {my|your} {husband|wife|ex} {came back|left} {without|because of} {a spell|your herbs}[75:,|.|...] {refund please|can you make him leave|I want a discount}[ <laugh>|.]
      {@<nick>|<nick>,|careful,} {that's a bot|don't write to that number|the reply above is fake|check the handle, it isn't him}[75:,|.|!] {the host never DMs|report and ignore|saw it <n> times}[75:.]
      {thank you|wow|amazing}[75:,|] {<expert>|Dr. <last>|cyber hacker}[75:,|!] {my goldfish|my toaster|my dead houseplant} is {cured|rich|back with me}[ <laugh>|!]
      {I|i} {told|asked} {him|her|the "agent"} {for a video call|to meet at the police|the capital of {his|her} country}[75:,|.|...] {silence|blocked me|wrong answer}[ <laugh>|.]`,
  },
  {
    name: 'ordinary/is-this-real',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Got|I got|My <relative> got} a {text|mail|call|letter} from <firm> {about|saying} {an unpaid fee of <small-price>|a locked account|a refund|a parcel I never ordered}[75:.|,] {Is it real|Anyone else|The link looks odd|Deleted it}[75:?|.]
      {<firm>|They} {never|will not|don't} {text|ask for|call about} {links|your password|the PIN|gift cards}[75:,|.] {call the number on the card|log in yourself|I work there}[75:.]
      {How|Where} do I {report|forward|block} {a fake {parcel|bank|tax} message|these texts}[75:?] {<n> this week|My mum nearly paid|In <country>}[75:.]
      {In|For} <country>[75::|,] {forward it to 7726|tell the consumer office|the police have an online form|your bank has a fraud line}[75:,|.] {takes <n> minutes|they do read it}[75:.]
      {Paid|I paid|My <relative> paid} {the fee|<small-price>|<dollars>}[75:,|.] {and|then} {they took <dollars> more|the card was cloned|the bank called}[75:.|,] {Card blocked|We got it back|Feel so stupid}[75:.]
      {The|That} {video|article} {came|is} {just in time|a day late}[75:,|.|:] {my {dad|neighbour}|I} {had|got} exactly {that call|this message}[75:.|, word for word.]
      Is <spam-domain> {legit|safe|real}[75:?|??] {The price is too good|No address on it|My <relative> ordered there|It was made last week}[75:.]
      Is {the|this} {giveaway|offer|job|ticket} {real|from you}[75:?|??] {<fake>|Someone} {wrote me|says I won}[75:.|,] {it|and} <asks>[75:.]
      {Found|I found} a {flat|puppy|car|job} {online|on a portal}[75:,|.] {owner is "abroad"|deposit before viewing|price far too low|pictures from a hotel}[75:.|,] {Scam, right|What would you do|My gut says no}[75:?|.]
      {Right|Yes|Exactly}[75:,|.] {scam|classic|run}[75:.|,] {real {landlords|sellers|employers} don't ask for that|reverse search the pictures|never pay by transfer to strangers}[75:.]
      {Two|Some} {checks|rules}[75::|,] {look at the full address|call back on a known number|sleep on it|never hurry}[75:,| and] {ask someone|type the site yourself|no codes to anyone}[75:.]`,
  },
  {
    name: 'ordinary/how-it-happened-to-us',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: PROSE,
    slots: {
      ...SLOTS,
      start: `{My|A friend's|Our} <relative> {met|was written to by|trusted} {a "widow"|an "engineer"|a "trading coach"|a "recovery expert"|a "doctor"|<fake>} {online|on a dating site|under a video|in a game} in <year>.
        {It began|It started|For me it began} with {a friendly comment|<lure>|a wrong number text|a small payout of <small-price>}.
        {I'm|I am} a <job>, {not stupid|<nn> years old|careful with money}, {and still|but} {I fell for it|lost <dollars>|believed every word}.`,
      middle: `{They|He|She} <asks>, {then|later} {a "tax" was due|the account was "frozen"|the number was dead}.
        {The platform|The app|The profit} {looked real|showed <dollars>|even paid once}, {but|until} {every withdrawal needed a fee|support vanished|the site was gone}.
        {A|The} {second|next} scammer {offered to recover it|said he was a hacker|wanted <dollars> up front}.
        {We|I} {noticed|understood} when {the voice changed|the photo was of an actor|my bank called}.`,
      end: `{The police|The bank} {took it seriously|could not help|got half back|knew the number}.
        {Talk to|Please warn} your {parents|friends|neighbours}, {shame helps only them|it can happen to anyone}.
        {I tell|We tell} {this|it} {so others don't|at the club now|without names}.
        {She|He|We} {laughs|laugh} about it {now, almost|today|, on good days}.`,
    },
    frames: `<start> <middle> <end>
      <start> <middle> <middle> <end>
      <start> <end>
      <middle> <end>
      {Thank you|Thanks} for {this|covering it|speaking up}. <start> <middle> <end>
      <start> {Looking back|In hindsight}, {<lure> was the first sign|the hurry was the trick|the praise should have warned us}. <end>
      {If you are reading this after losing money|To anyone in the middle of it}: {stop paying|you're not alone|keep every message}. <middle> <end>
      {<dollars> gone|<n> months of lies|One evening}, {that is|that was} {the price|all it took}. <start> <end>`,
  },
  {
    name: 'ordinary/of-crowds-clever-machines-and-bets',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    slots: { ...SLOTS, crowd: `followers|likes|views|subscribers|reviews|comments|streams`, tool: `ChatGPT|an AI|an AI voice|a chatbot|AI art|a trading bot|a faceless AI channel|autotune` },
    frames: `{he|she|that page|this band} {bought|clearly buys|never bought} {followers|likes|views}[75:,|.|:] {<nn>k <crowd> and <n> comments|look at the names|all from one country|the ratio says it}[ <laugh>|.]
      {lost|I lost|we lost} <nn>{0|k|} <crowd> {overnight|after the purge|for no reason}[75:,|.] {bots I guess|good riddance|nobody real}[ <laugh>|.]
      {does|did} buying <crowd> {work|ever help|hurt}[75:?|??] {our shop is tempted|my boss asked|feels wrong}[75:.]
      {my|our} shop {got|has} <n> fake reviews {this week|from a rival}[75:,|.] {how to remove them|support copies the same answer|it hurts a small place}[75:?|.]
      {is|was} {this|the voice|the picture|the script} {made with|by} <tool>[75:?|??] {the hands look odd|he says "delve"|I can't tell anymore}[ <laugh>|.]
      {I|my <relative>|we} {use|used|tried} <tool> {for|to write} {homework|a cover letter|a bedtime story|invoices|a poem}[75:,|.|:] {half was wrong|saved an hour|got caught|it invented sources}[ <laugh>|.]
      {<tool>|that tool} {will|won't|can't} {replace|make you rich|do} {us all|a good <job>|without work|my taxes}[75:,|.] {calm down|my opinion|remember <year>}[75:.]
      {those|the} "{make money with AI|passive income|faceless channel}" {videos|ads|gurus} {sell|only sell} courses[75:,|.] {nobody shows the bank account|the money is in the course|I bought one, <small-price> for a pdf}[ <laugh>|.]
      {the|that} {picture|account} with {a peach|a bikini|three hearts} {liked|followed|viewed} {my comment|me|my story}[75:,|...|.] {I'm flattered|hello bot|my wife asked who}[ <laugh>|.]
      {"link in bio"|"it's in my bio"|"dm to collab"} {people|accounts|girls} {please|who are you|every day}[75:?|,|...] {I came for {bread|trains|chess}|leave me alone|blocked <nn>}[ <laugh>|.]
      {met|I met} {someone|a girl|a guy} {here|in the comments|on an app} once[75:,|.] {married <n> years|turned out to be my {cousin|dentist}|a bot|still friends}[ <laugh>|.| <emo>]
      {degree|diploma|licence}[75:?|,] {took me <n> years|mine hangs in the toilet|still paying for it|failed the test <n> times}[ <laugh>|.]
      {signed up|registered|voted|scanned} {by accident|twice|as my <animal>}[75:,|.|...] {now I get mails|no idea how to leave|whoops}[ <laugh>|.]`,
  },
  {
    name: 'ordinary/rooms-pets-and-tickets-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Rents|Deposits} in <city> {doubled|are absurd}[75:,|.|:] {our studio costs <dollars>|landlord kept ours for a scratch}[75:.|, tribunal next week.]
      {Adopted|We adopted} {a three-legged|an old|a blind} {pug|parrot|tomcat} {from the shelter|in spring}[75:,|.] {paperwork was <small-price>|sleeps on my keyboard}[75:.| <emo>]
      {Resellers|Touts} {grabbed|hoard} every {seat|pass} for {<act>|the cup}[75:,|.] {gave mine to a neighbour at face value|listening from the car park}[75:.]
      {Courier|The driver} {left|threw} {keys|my piano stool|the tent} {at the bakery|over the fence}[75:,|.] {they're kind there|bent, but it plays}[75:.| <laugh>]
      {Grandad's|The inherited} {tractor|caravan|motorbike} {stays|won't start}[75:,|.|:] {no offers please, memories|carburettor soaking in a jam jar}[75:.]
      {Extras|We were extras} in that {scene|film}[75:,|.|!] {cold soup and <small-price> a day|my elbow is famous now}[75:.| <laugh>]
      {Scholarship|Exchange year} {interview|letter} {went well|came}[75:,|.|!] {packing for <country>|grandma lit a candle}[75:.| <emo>]
      {Timber|Copper|Sugar} {prices|exports} {in the report|at <stamp>} {look off|explain our strike}[75:.|,] {who buys it all|source would help}[75:?|.]`,
  },
];
