import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { SELLER } from '../../engine/registers.ts';

const TRADERS = { ...SELLER, standard: 7, boomer: 0.5 };

const SLOTS: Slots = {
  topic: `{crypto|bitcoin|forex|stocks|options|gold|the stock market|ETFs|AI stocks|real estate|retirement savings}`,
  opener: `{The|With the} {market|economy|inflation|dollar|housing market} {is|being} {so |}{uncertain|crazy|unpredictable|brutal} {lately|right now|this year}.
    {I've been in|I have held|As someone who held} <topic> {since <year>|for years} {with little to show|and saw red most days|on my own}.
    {Great|Solid|Helpful|Eye-opening} {video|breakdown|points}, {but|though} {most people|beginners} {need|lack|forget} {a plan|professional guidance|discipline}.
    {What|How} {should|do} {beginners|retirees|people with small capital} {buy|do|position themselves} {now|in this recession|before the next bull run}?
    {Investing|Saving|Trading} {without|with no} {a coach|an adviser|guidance} {cost me|is how I lost} <dollars> {in <year>|last year}.
    {My|A} {<relative>|colleague} {advised|introduced|told} me {to|about} {diversify|a fiduciary|an advisor} {after the crash|during covid} and {it paid off|I never looked back}.`,
  result: `{I've|I have} {made|netted|raked in|grown my portfolio by} {over |roughly |}<dollars> {in|within} {<n> months|<nn> weeks|a year} {working with|with help from|under|copying} <expert#x>.
    {My|Our} {portfolio|account|reserve} {grew|went} from <dollars> to <dollars> {since|after} {I met|following|hiring} <expert#x>.
    <expert#x> {has|'s strategy has} {helped me|guided me to} {retire early|clear my mortgage|beat the market|earn <percent> a month}.
    {Credits|Credit|Kudos|All thanks} to <expert#x>, {my adviser|my CFA|the woman behind it|she's on point}.`,
  ask: `{Mind|Would you mind} {sharing|telling|recommending} {who|your adviser|the professional} {guides you|you use}? {My portfolio is bleeding|I could use help|I'm new to this}.
    {Impressive|Wow|That's huge|Interesting}! {How|Where} {can|do} I {reach|find|get in touch with} {this person|her|him|<expert#x>}?
    {Please|Pls} {who is|drop the name of|share the info of} {your|the} {adviser|coach|broker|expert}{, I need one badly|?|. I lost <dollars> alone|}
    {Is|Are} {she|he|they} {licensed|taking new clients|legit|in <country>}? {I'd like to|Can I} {invest|start with} <dollars>.`,
  answer: `{Sure|Of course|No problem}, {I work with|it's|her name is} <expert#x>. {Just|Simply} {look her up|search the full name|google {her|him}}, {you'd see|you'll find} {all you need|the website|her credentials}.
    {She|He} {is|appears as} "<expert#x>" {online|on the web|on <app>}. {Leave a message|Book a call|Do your research}.
    <expert#x> {is|goes by} {the licensed adviser|who I use|my go-to}. {Found her on|She was featured on|Saw her interview on} {CNBC|Bloomberg|a podcast|the news}.
    {Reach|Write|Message} {her|him} {on|via} <app>[:| 👉] {<phone>|<pro-handle>}. {Tell her I sent you|She replies fast|Minimum is <dollars>}.`,
  amen: `{I|We} {can confirm|also know her|second this}, <expert#x> {is the best|paid me <dollars>|changed my family's story}.
    {Wow|Amazing}, {I'm surprised|small world}, {I just {copied|pasted} the name and|the same <expert#x>?} {she looks qualified|she manages my mum's account too|booked a session}.
    {Thanks|Thank you} for {this|sharing}, {I looked up|just contacted} <expert#x> {and|,} {I'm impressed|scheduled a call|already up <percent>}.`,
};

/** Money told as a conversation: an opener, an innocent question, the name, an amen; each also posted alone. */
export const TRADE_THREADS: readonly Family[] = [
  {
    name: 'spam/trade-thread',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: TRADERS,
    slots: SLOTS,
    frames: `<opener> <result>
      <opener> <opener> <result>
      <opener> <result> {Not financial advice|Just my experience|Do your own research|Thank me later}.
      <answer>
      <amen>
      <opener>\\n\\n<result>\\n\\n<answer>
      <ask>\\n<answer>
      <result> <amen>`,
  },
  {
    name: 'spam/trader-tale',
    split: 'train',
    labels: SPAM,
    registers: TRADERS,
    slots: SLOTS,
    frames: `{Three|Two|Five} years ago I {was|worked as} a <job> {living paycheck to paycheck|drowning in debt|with <small-price> in the bank}. {Then|Until} {I met|a friend introduced me to} <expert#x> and {started|began} {trading|investing} <topic>. {Today|Now} I {own <n> houses|earn <dollars> <every-span>|am financially free}.
      {My|The} {first|initial} {deposit|investment} of <dollars> {yielded|turned into|returned} <dollars> in <span>, {I was in tears|I withdrew without stress|unbelievable}. {Thank you|God bless you} <expert#x>. [<contact-line>]
      {Testimony time|Let me share my story|I must testify}: <expert#x> {traded for me|took my <dollars>|managed my account} and {I received|paid back|delivered} <dollars> {to my bank|in bitcoin} {today|last Friday}. [<contact-line>]
      {I|Honestly I} {doubted|thought it was a scam|was skeptical}, {but|then} <expert#x> {proved me wrong|paid me|showed me the withdrawal}: <dollars> {in <span>|with zero loss|every week}. [<contact-line>]
      {Join|Come to} {our|this|my} {free |VIP |}{trading|signals|investment} {group|room|class} {on|in} <app> {where|:} {we|<expert>} {post|posts|shares} {winning trades|<n> signals a day|entries}[,|.] {last week|yesterday} {we made|members made} <percent>. <spam-link>
      {Copy|Mirror} {my|our|<expert>'s} trades {automatically|for free|with one click}: {<percent> win rate|<nn> green weeks|no losses in <year>}[,|.] {start with|minimum} <dollars>[:|,] {<spam-link>|<pro-handle>}
      {Prop firm|Funded account|Trading bot|AI robot} {passed|approved|made} {in <n> days|<dollars> overnight} with <coined>{AI|FX|Bot|Trade}[,|:|!] {link|code <coined><nn>|results on my page}[ <spam-link>]
      {Mining|Staking|Arbitrage} {pays|gives} <percent> {daily|weekly} {at|on} <plain-site>[,|.] {I withdrew|paid} <dollars> {today|so far}[,|.] {sign up with|use} <referral-link>`,
  },
  {
    name: 'spam/recovered-my-funds',
    split: 'train',
    labels: SPAM,
    registers: TRADERS,
    slots: { ...SLOTS, firm: `<expert>|<pro-handle>|<coined> {Recovery|Tech|Trace|Intel|Cyber} {Team|Agency|Experts|Hub}`, lost: `<dollars>|<coins>|my life savings|my retirement money|access to my wallet|my hacked {Instagram|Facebook} account` },
    frames: `{I|My <relative>} lost <lost> to {a fake {broker|exchange|girlfriend|job}|a romance scam|an online platform}[,|.] {The police|My bank|Nobody} {did nothing|could not help|laughed}[,|.] {Then|Luckily} <firm#f> {recovered|got back|traced} {everything|<percent> of it|it} in <span>. [<contact-line>]
      {If|In case} {you have|you've|anyone has} {been scammed|lost coins|forgotten the seed phrase|sent crypto to the wrong address}, {don't lose hope|it is not too late|act fast}: <firm> {can help|will recover it|helped me}. [<contact-line>]
      {Scammed|Blocked|Locked out|Hacked}? <firm> {is the only|is a certified|are real} {ethical hacker|recovery expert|tracer}{s|} {I trust|who paid off|that delivers}, {pay after|no upfront fee|fast}. <contact-line>
      {Big thanks to|I recommend|Shout out to|Reach} <firm> {who|they} {retrieved|unlocked|restored} <lost> {after|when} {<n> others failed|I had given up}. [<contact-line>]
      Is your {husband|wife|partner} {cheating|acting strange|hiding something}? <firm> {cloned the phone|showed me all the chats|hacked WhatsApp} {remotely|without touching it|in <n> hours}. <contact-line>
      {Do you need|Want} {a hacker|your credit fixed|grades changed|a criminal record cleared}? {Contact|I used} <firm>, {discreet|affordable|tested and trusted}. <contact-line>
      {As|Being} {a victim|a widow|a retired <job>} {myself|who lost <lost>}, I {advise|urge} {everyone|all victims} to {write to|contact} <firm> {before reporting|first}. <contact-line>
      {Reminder|Update|Good news}: <firm> {recovered|returned} <lost> {today|yesterday}! {I cried|God is good|They only take <rebate>}. [<contact-line>]`,
  },
];
