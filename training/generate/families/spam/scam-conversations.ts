import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { SELLER } from '../../engine/registers.ts';

const ACTORS = { ...SELLER, standard: 6, casual: 2, bare: 1.5, emoji: 2.5 };

const SLOTS: Slots = {
  pro: `{financial |portfolio |crypto |forex |trading |}{coach|advisor|adviser|mentor|consultant|broker|expert|account manager|analyst|strategist|guide}`,
  good: `{amazing|a genius|so patient|very transparent|the best|legit|a life saver|different|professional|truly gifted|worth every penny|well regulated|honest}`,
  made: `{made|earned|withdrew|got|cashed out|pulled|banked} {<dollars>|over <dollars>|<coins>|<percent> profit}`,
  why: `{the market is crazy|I keep losing|I'm new to this|I lost <dollars> last {month|year}|inflation is eating my savings|I'm <nn> and have no pension|I want to retire early|my bank pays nothing|I don't know where to begin}`,
  find: `{search|look up|google|just type|check} {her|his|the} {full |}name {online|on the internet|on google|in your browser}|{she|he}'s on <app>[75::] {<phone>|<pro-handle>}|<contact-line>|{leave|drop} {her|him} a message {on {her|his} {page|website}|and say I sent you}|{her|his} site is easy to find`,
  asked: `{who|which <pro>|what platform} {is that|do you use|is guiding you|helps you|do you trade with}|{mind|would you mind} {sharing|telling us} {your|the name of your} <pro>|how did you {do that|start|recover|manage this}|how can I {reach|contact|find} {her|him|this person|a good <pro>}|{can|could} {anyone|somebody} recommend a {good |real |trusted |}<pro>|is there a <pro> {who doesn't steal|for beginners|you trust}`,
  grateful: `thanks|thank you so much|wow thanks|appreciated|God bless you|just found {her|his} page|messaged {her|him} already|{she|he} just replied|I booked a call|this is what I needed|I looked {her|him} up, impressive`,
  thief: `{a fake|an online|a binary|a crypto|a forex} {broker|trading platform|investment site|exchange|romance scammer|mining pool}`,
  hunter: `<expert#h>|{Cyber|Wizard|Ghost|Swift|Trust|Prime|Elite} {Hacker|Recovery|Tracer|Asset|Code} {Pro|Agency|Firm|Team|Expert|Solutions}|<pro-handle>`,
  ill: `herpes|diabetes|HIV|fibroids|hepatitis B|HPV|erectile problems|infertility|arthritis|prostate problems|lupus|PCOS|asthma|stroke|high blood pressure|shingles|endometriosis|Parkinson's|kidney stones`,
  healer: `{Dr|Dr.|Doctor|Prophet|Mama|Chief|Baba} {<last>|<man>|Ogu<coined>|A<coined>|<coined>}[ {herbal home|temple|herbal clinic|on youtube}]`,
};

/** Scams played as dialogue: a question, a name, a thanks; in one text or as one voice of several. */
export const SCAM_CONVERSATIONS: readonly Family[] = [
  {
    name: 'spam/coach-asked-for',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: ACTORS,
    slots: SLOTS,
    frames: `{Please|Hi|Hello|Wow|Honestly}[75:,] <asked>? <why>.
      <why>[75:.|,] <asked>?
      {@<nick>|@<nick>-<code>|<first>} <asked>?[ {I'm interested|Please reply|<why>|I have <dollars> to invest}.]
      {Same here|I agree|True|Exactly}[75:,|.] <why>[75:.|,] {until I met|so I hired|then I followed} <expert>[75:.|, {she|he} is <good>.]
      {I|We} <made> {<every-span>|in <span>} with <expert>[75:,|.] {she|he} is <good>[75:.|!| <emo>]
      {You mean|Is that|Are you talking about|Do you also trade with} <expert>[75:?|??] {she|he} is <good>, I <made> {last month|in <span>}[75:.| <emo>]
      {My|Our} <pro> is <expert>[75:.|,|;] <find>[75:.]
      {Her|His} name is <expert>[75:.|,] <find>[75:.]
      <expert>[75:.|,] {She|He} {covers|manages|handles} {everything|my account|my retirement}[75:,|.|;] <find>[75:.]
      {Sure|Of course|Yes|No problem|Sorry for the late reply}[75:,|!] {it's|I work with|my <pro> is|the name is} <expert>[75:.|,] <find>[75:.]
      {<grateful>|Thanks for {the recommendation|sharing|this}}[75:,|!|.] {I|just} {looked up|wrote to|found|checked} <expert>[ and {she|he} {replied|is <good>|has great credentials}][75:.|!| <emo>]
      {I'm surprised|Crazy|Nice to see|Didn't expect} {you|someone|people} {mention|know|name} <expert>[75:,|!] {she|he} {helped|saved|guided} {me|my {parents|family}} {through|in} {the crash|2022|the pandemic}[75:.|!]
      {Don't|Never} {trade|invest|buy the dip} {alone|without a <pro>|on emotions}[75:,|.|!] {mine|my <pro>} <made> for me in <span>[75:.|, {ask me who|her name is <expert>}.]
      {A|My} {colleague|friend|<relative>} {told me about|works with|introduced me to} <expert>[75:,|.] {first|my first} {payout|withdrawal} {came|arrived} {yesterday|in <n> days}[75:.|!| <emo>]
      {I|We} {hired|have used|started with} a <pro> {in <year>|since the crash|when <why>} and {went|grew} from {<dollars>|a loss} to <dollars>[75:.|, {should have done it sooner|best call ever}.]
      {Anyone|Whoever} {sceptical|doubting|new}[75:,|:] {just|} {try|start} {with <dollars>|small|one trade} and {see|thank <expert> later}[75:.|!| <emo>]`,
  },
  {
    name: 'spam/coach-thread-in-one',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 8, casual: 2, bare: 1, learner: 1.5, emoji: 1 },
    slots: { ...SLOTS, q: `<asked>[75:?]|{please|} <asked>? <why>`, a: `{it's|I use|my <pro> is|her name is|you need} <expert#t>[75:, <find>]|<expert#t>[75:, {she|he} is <good>]`, t: `{thanks|<grateful>}[75:, {looked up|wrote to|found} <expert#t>]|{oh|wow} <expert#t>? {I|my <relative>} <made> {too|with her|thanks to him}` },
    frames: `<why>.\\n<q>\\n<a>.\\n<t>
      - <q>\\n- <a>\\n- <t>
      <nick>: <q>\\n<nick>: <a>\\n<nick>: <t>
      {I|We} <made> in <span>.\\n<q>\\n<a>\\n<t>\\n{same here|me too}, <made> {yesterday|last week}
      <q>\\n<a>
      <a>\\n<t>
      {Q|Question}: <q>\\n{A|Answer}: <a>. <find>.
      @<nick> <q>\\n@<nick> <a>. <find>\\n@<nick> <t>
      <q> {someone|a friend here|a comment} {told me|said}: <a>. <t>, {now|today} I <made>.
      "<q>" {people|friends|many} {keep asking|ask me daily}. {Simple|The answer}: <a>. <find>.`,
  },
  {
    name: 'spam/funds-recovered',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: ACTORS,
    slots: SLOTS,
    frames: `{I|My <relative>} lost {<dollars>|<coins>} to <thief>[75:,|.] {but|until} <hunter> {recovered|got back|traced} {it all|<percent> of it|everything} {in|within} <span>[75:.|!] <contact-line>[75:.]
      {Have you|Were you|Anyone} {been scammed|lost money|lost <coins>} {by|to} <thief>[75:?] <hunter> can {help|recover it|track them}[75:,|.|:] <contact-line>
      {Thanks|All thanks|Big thanks|Shoutout} to <hunter> for {recovering|bringing back|helping me get} my {<coins>|<dollars>|wallet|stolen crypto|account}[75:.|!| <emo>] [<contact-line>]
      {Can|Could|Is it possible that} {anyone|someone|the police} {recover|get back} {<coins>|money} {from|lost to} <thief>[75:?] {I'm desperate|<dollars> gone|my <relative> cries every day}[75:.]
      {Yes|Yeah|Sure|It's possible}[75:,] {you can|they can|I did}[75:.|,] {contact|talk to|write} <hunter>[75:,|.|:] {paid after|no upfront fee|got mine in <span>}[75:.]
      {I thought|Everyone told me} {it was gone|bitcoin can't be traced|I'd never see it again}[75:,|.] {but|then} <hunter> {proved them wrong|did it in <span>|came through}[75:.|!]
      {Don't|Never} {lose hope|give up|die in silence} {if|when} {you were scammed|<thief> took your savings}[75:,|.|!] <contact-line>
      {Need|Looking for|Who wants} {a hacker|to recover a {facebook|instagram|gmail} account|to see {his|her} messages|to fix {his|her} score}[75:?|:|,] <hunter> {is reliable|did mine}[75:,|.|:] <contact-line>
      {My|A} {wallet|trust wallet|exchange account} was {hacked|locked|drained} {last week|in <year>}[75:,|.] <hunter> {restored it|got my <coins> back}[75:.|,|!] {highly recommended|so grateful|<contact-line>}
      <hunter> {is|are} {real|legit|the only honest ones}[75:,|.|!] {recovered|got back} <dollars> {for me|from <thief>}[75:.|!]
      {After|Following} <n> {fake|useless} {hackers|recovery agents|lawyers} I {found|met} <hunter>[75:,|.] {my <coins> came back|funds returned} {in|within} <span>[75:.]`,
  },
  {
    name: 'spam/cured-and-reunited',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: ACTORS,
    slots: { ...SLOTS, herb: `{herbs|herbal {medicine|mixture|tea}|roots and herbs|natural remedy|his medicine|herbal cure}`, magic: `{spell|love spell|prayer|ritual|powerful charm}` },
    frames: `{I|My <relative>} was {diagnosed with|suffering from|positive to} <ill> {for <n> years|since <year>}[75:,|.] {but|until|then} <healer> {cured|healed} {me|us} with {his|her} <herb>[75:.|!] [<contact-line>]
      {Thank you|Thanks|God bless}[75:,] <healer>[75:,|!|.] I'm {free|cured|healed} {from|of} <ill>[75:.|!| <emo>] [<contact-line>]
      {Who|Anyone} {has|suffers from|is battling} <ill>[75:?|:] <healer> {has the cure|can help|helped me}[75:,|.|:] <contact-line>
      Is <ill> {really |}curable[75:?] {Doctors say no|I've tried everything|Please help}[75:.]
      {Yes|Yes it is|It is curable}[75:,|.|!] <healer> {cured mine|did it} {in|within} <span>[75:,|.] {no side effects|only <herb>|I tested negative twice}[75:.] [<contact-line>]
      {I ordered|My order of|The} <herb> {from|by} <healer> {arrived|came} {in <n> days|by DHL} and {after|in} <span> my <ill> {was gone|disappeared}[75:.|!]
      {My|After <n> years my} {husband|wife|ex|lover|boyfriend} {left|came back|begs me now|filed for divorce}[75:,|.| and] <healer> {cast a <magic>|did a <magic>} and {he|she} {returned|called me crying} {in|within} <n> {days|hours}[75:.|!] [<contact-line>]
      {Do you|Who} {want|wants|need} {your ex back|to win the lottery|a baby|a promotion|protection}[75:?] <healer> {does real|is a master of} <magic>s[75:,|.|:] <contact-line>
      {I|We} {never|didn't} {believe|believed} in {herbs|<magic>s|spells} {until|before} {I met|my sister wrote to} <healer>[75:.|,] {now|today} {we're married|I'm pregnant|my <ill> is gone|he's back}[75:.|!| <emo>]
      {Big pharma|Doctors|They} {hide|won't tell you} {that|} <ill> can be {cured|healed} with <herb>[75:,|.|!] {ask|contact} <healer>[75:.|:] [<contact-line>]
      <healer> is {the best|God sent|real}[75:,|!|.] {cured my <ill>|brought back my <relative>|his <magic> works}[75:.|!] <contact-line>
      {Say no to|Stop} {surgery|drugs|lonely nights}[75:,|!|.] <healer> {treats|solves} {<ill>, <ill> and <ill>|marriage problems|all of it} {by|with} {<herb>|<magic>s}[75:.|:] <contact-line>`,
  },
  {
    name: 'spam/the-hosts-double',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: ACTORS,
    slots: { ...SLOTS, win: `a <prize>|<dollars>|a gift|the giveaway|a package|<coins>|a mentorship slot|a surprise from me` },
    frames: `{Congratulations|Congrats|Hello|Hey dear}[75:,|!| <emo>] {you have|you've} {won <win>|been {selected|picked|shortlisted} {for|to receive} <win>}[75:,|.|!] {<contact-line>|text me to claim}[ <emo>]
      {Thanks|Thank you} for {watching|your comment|the feedback|subscribing}[75:,|!|.] {hit me up|message me|text me|write me} {on <app>|directly|}[75::| 👉|] <phone>[ {for <win>|I have something for you|<emo>}]
      <hidden-phone> {👆|⬆️|↑↑|<emo>}{ text me| <app>| message up|} {for|to claim|about} <win>
      {Send|Drop} a {direct |}message {right now|above|on <app>}[75:,|.|!] {you|you have} {won|got} <win>[ <emo>|!]
      {What'sApp|Whats.App|Telegram|Text} {me|my manager|my assistant}[75::|] <phone>[75:,|.| for] {<win>|more guidance|investment tips}
      {This|It} is {the real|my official|my private} {<app> number|handle|page}[75::|,] <phone>[75:,|.] {claim|come for} <win>[ <emo>]
      {I'm|I am|We are} {giving|sending|donating} {away |}<win> to {<n>|<nn>} {lucky |}{fans|subscribers|commenters}[75:,|!|.] {<contact-line>|be fast|you are one}
      {Dear|My dear} {fan|subscriber|winner}[75:,|:] {your|the} {name|comment} {was|has been} {drawn|chosen}[75:,|.|!] {pay only|just cover} {shipping|the <small-price> fee}[75:,|.|:] <contact-line>
      {Your|That} {comment|question} {deserves|needs} {a longer answer|<win>|a call}[75:,|.|:] {<contact-line>|inbox me}[ <emo>]
      {Elon|Our CEO|The channel|The exchange} {doubles|sends back twice|gives} {your coins|every deposit|<coins>} {today|live now|for <n> hours}[75:!|,|:] {scan the code|<spam-link>|send to the wallet}
      @<nick> {you are|you're} {among|one of} {my|the} <n> {winners|lucky ones}[75:!|,| <emo>] {<contact-line>|telegram <pro-handle>}`,
  },
];
