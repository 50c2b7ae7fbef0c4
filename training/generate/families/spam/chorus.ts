import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { SELLER } from '../../engine/registers.ts';

const READERS = { standard: 8, casual: 1, learner: 2, bare: 1, emoji: 1 };

const SLOTS: Slots = {
  field: `trading|investing|crypto|the stock market|forex|retirement planning|real estate|copy trading|portfolio management|options|bitcoin mining|gold|dividend stocks|wealth management`,
  role: `financial adviser|broker|portfolio manager|fiduciary|trading coach|account manager|CFP|analyst|mentor|wealth planner|licensed professional`,
  worry: `this market scares me|inflation eats my savings|I'm <nn> and have no plan|I hold <dollars> in cash|the dips make me nervous|I sold at the bottom twice|my 401k is bleeding|rates keep me awake|I want to retire at <nn>|charts confuse me|my pension lost <percent>|I'm new to <field>`,
  gain: `<percent> up this year|<dollars> in <span>|my first six figures|debt free|out of the red|back to green|a steady <dollars> a month|<percent> since March|four withdrawals so far|a house deposit in <span>|comfortable at <nn>`,
  question: `{mind sharing|could you share|may I ask|please drop|who is} {the name|your <role>|who guides you|their details|how to reach {her|him|them}}?
    {how|where} {do|can|did} {I|you|one} {reach|find|meet|vet} {such a <role>|this <role>|someone like that|{her|him}}?
    {is|was} {she|he} {taking new clients|licensed|available outside <country>|expensive}?
    I {need|could use|have been looking for} {someone like that|a <role> badly|that kind of help}. {Any lead|Can you refer me|Who do you use}?`,
  reply: `{I work|I've worked|My wife and I work} with <expert#e>[, {a <role>|she's well known|quite renowned in <field>}]. {Just search the name|Look {her|him} up online|{Her|His} page comes up first|You can verify}.
    {Her|His|The} name is <expert#e>[,|.] {you'd find what you need|do your due diligence|a quick web search helps|{she|he} has a website}.
    <expert#e> {guides|covers|handles} {my|our} {entries and exits|portfolio|whole <field>|retirement account}[,|.] {no regrets|best decision|since <year>|we are at <gain>}.
    {Glad|Happy|Sure,} {to share|I can say}: <expert#e>[.|,] {not cheap but worth it|takes calls from anywhere|{she|he} replies within a day}.`,
  amen: `{Wow|Oh|Hey|Really|Amazing}[,|!] <expert#e> {again|is everywhere|helped my <relative> too|changed my view on <field>}[!|.|,] {small world|I can testify|<gain> here}.
    {I just|Just} {looked|searched|checked} {her|him|the name} up{ and|,|.} {impressive|very qualified|I sent an email|I booked a call}[.|, thank you.|, thanks for this.]
    {I can|Let me} {vouch|second|confirm}[:|,| that] {I'm <gain>|<expert#e> is {real|honest|the best}|it works}.
    {Same here|Me too|True}[,|.|:] {<gain> thanks to <expert#e>|since I met <expert#e> I'm <gain>|only after I got a <role>}.`,
};

/** Several “readers” who happen to praise one adviser; the creator’s double; and those who promise lost money back. */
export const CHORUS: readonly Family[] = [
  {
    name: 'spam/reader-chorus',
    split: 'train',
    weight: 2.5,
    labels: SPAM,
    registers: READERS,
    slots: SLOTS,
    frames: `<worry>[,| and|.] {<question>|what should I do|so I hired a <role>, now <gain>|until a <role> stepped in}
      <reply>
      <reply> <amen>
      <amen>
      {Same|I agree|True|Exactly}[,|.|:] <worry> {until|but then|before} {I|we} {found|hired|met} {a <role>|<expert#e>}[,|.] {now <gain>|I'm <gain>|it's all about guidance}.
      {@<nick> |}<reply>
      {@<nick> |}<amen>
      {Impressive|Interesting|Wow|That's huge}[,|!|.] <question>
      {People|Many|Beginners} {underrate|dismiss|overlook} {the role of a <role>|<role>s} until {<worry>|it is too late}. {I'm|We are} <gain>[, {all thanks to|courtesy of|with} <expert#e>].
      - <worry>\\n- <reply>\\n- <amen>
      <worry>. <question> <reply>
      {This is why|That's why} I {have|use|trust} {a <role>|<expert#e>}[:|,] <gain>[ and {counting|sleeping well|no stress}].`,
  },
  {
    name: 'spam/creators-double',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { ...SELLER, standard: 3, emoji: 4, shouting: 1.5 },
    slots: { wapp: `W-app|W@pp|Whats@pp|W.app|WhatsA_pp|📲|☎️|💬|my line|direct line|Te.leg.ram|T€LEGRAM|telegrm|T-gram|<app>` },
    frames: `{Thanks|Thank you|Appreciate you|Much love} for {watching|the comment|your support|your feedback|engaging}[,|!|.| 🙏] {text|message|write|hit|reach} me {on|via|through} <wapp>[:|..| 👉|⬇️|➡️] <phone>
      {text me|message me|hit me up|write me}[ on| via] <wapp>[:|+|...] <phone>[ {I have something for you|let's talk|for more guidance|I'd love to share an offer|right now}]
      <wapp> <phone> {📩|⬆️|👆|👈|✅|💯|}[ {text me|let's discuss|guidance|ask me anything}]
      {Hello|Hi|Hey}[ there| dear| friend][,|!] {you've been|you were} {picked|selected|chosen|shortlisted} {among|in|for} {our|my|the} {lucky winners|giveaway|monthly prize|raffle}[,|!| 🎁] {text|telegram|message} <phone>[ to {claim|get} your {prize|<gadget>|gift}]
      {pinned by|from the desk of|managed by|official} {the channel|the author|<first>|admin}[:|,| 📌] {contact|reach|text} <wapp> <phone>
      {Send|Drop|Shoot} {a|me a} {message|DM|text} {👆|⬆️|☝️|to the number above|on <wapp>}[,|.| 💬] {I|we} {have|got} {an investment tip|a surprise|a package|news} for you[ <phone>]
      {For more|Need more} {info|guidance|tips|insight|mentorship}[,|:|?] {text|ping|message} {on|via|} <wapp> <phone>
      {Great question|Good point|I'm impressed}[,|!|.] {let's|we should} {talk|chat|continue} {privately|on <wapp>|off here}[:|..] <phone>`,
  },
  {
    name: 'spam/recovery-and-calls',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLER,
    slots: {
      ...SLOTS,
      agent: `<pro-handle>|<coined> {Recovery|Cyber Unit|Hackers|Reclaim|Tech Squad|Intelligence|Forensics}|{Mr|Engr|Agent|Detective} <last>|<expert>`,
    },
    frames: `{victim|lost funds|scammed|wallet drained|fake broker}[?|:|,] <agent#a> {traces|recovers|pulls back|refunds} {stolen coins|<dollars> and more|anything on chain|your money}[.|,|:] <contact-line>
      {after|when} {the police|my bank|the exchange} {did nothing|laughed at me|said no}[,|,] <agent#a> {got|returned|recovered} {my <coins>|<dollars>|everything} {in <n> days|within a week}[.|!] <contact-line>
      {I|my <relative>} {fell for|sent <dollars> to|trusted} {a fake <role>|an online lover|a mining site|a pump group}[,|.] {all hope was gone|I wanted to die}[.|,] <agent#a> {saved me|is legit|took only <percent>}. <contact-line>
      {don't|never} give up on {your|stolen} {crypto|money|account}[,|:|.] {talk to|write|hire} <agent#a>[.|,] <contact-line>
      {today's|free|VIP} {calls|signals|setups}[:|,] {buy|long|short} {<ticker>|gold|EURUSD} {at|above|under} <dollars>, TP <percent>, SL <n>%[.|!] {join|more in}[:| ->] {<promo-link>|<pro-handle>|<contact-line>}
      {<nn> of <nn>|<nn> straight|all <n>} {signals|trades|calls} {hit|closed green|won}[ {today|this week}][,|!|.] {room|free trial|group|dm}[:| ->] {<promo-link>|<pro-handle>}
      {copy|mirror|follow} {my|our} {trades|bot|signals} and {earn|bank|take} <percent> <every-span>[,|.|:] {<promo-link>|<contact-line>}`,
  },
  {
    name: 'spam/whispering-round-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: READERS,
    frames: `{At|Over} dinner {my|our} {pastor|dentist|landlord} {mentioned|swore by} <expert#e>; {eight weeks|one season} later {the mortgage|our roof} {was|is} {settled|paid}. {Discretion guaranteed|Name your amount}.
      {Which|What} {planner|professional} {do|did} {folks|you all} {rely on|retain}? {Mine retired|I'm clueless about bonds}. — {Try|Ours is} <expert#e>, {bar number listed|hard to book}.
      {Surprised|Stunned} {nobody|so few} {named|credited} <expert#e> {yet|here}; {those quarterly|her Thursday} {letters|calls} {rebuilt|doubled} {our|my} {nest egg|account}.
      {My|The} {private|spare} {number|inbox} {for fans|for viewers}: <hidden-phone>. {Only serious|First ten} {people|replies} {please|get coached}.
      {Bureau|Chamber|Desk} of {asset tracing|refunds} {reopened|accepts} {files|claims}: {quote|mention} {case <nn>|this comment}, <contact-line>
      {Signal|Alert} {board|sheet} {reads|says}: <ticker> {double|triple} {before close|by dawn}. {Keyholders only|Ask the desk}: <pro-handle>`,
  },
];
