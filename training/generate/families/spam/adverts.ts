import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { SELLER } from '../../engine/registers.ts';

const SLOTS: Slots = {
  goods: `sneakers|dresses|watches|perfume|wigs|jewellery|sunglasses|handbags|abayas|sarees|jerseys|suits|phones|laptops|curtains|rugs|furniture|vapes|puppies|tiles|generators|solar lamps|car parts|used cars|wallets|lingerie|tents|drones|earbuds|kitchen knives|face cream|protein|honey|essential oils|steroids|test answers|fake documents|weed|mushrooms|CBD|tyres`,
  service: `cleaning|catering|photography|makeup|tailoring|plumbing|painting|car rental|apartment rental|villa rental|massage|tutoring|visa help|moving|web design|video editing|logo design|DJ|translation|lawn care|pest control|tiling|property management|airport transfer|wedding planning|tattoos|hair braiding|event tents|borehole drilling|private detective|surrogacy|promotion for artists|social media growth`,
  perk: `cheap|best price|wholesale|free delivery|cash on delivery|original|first copy|brand new|<percent> off|buy two get one|discreet|same day|24 hours|any city|worldwide|pay later|small deposit|trusted since <year>|no middleman|hurry while stocks last|limited stock|sizes S to XXL|all colours`,
  paper: `essay|dissertation|term paper|homework|thesis|lab report|assignment|personal statement|case study|online exam|coursework`,
  body: `belly fat|double chin|acne|stretch marks|hair loss|wrinkles|cellulite|dark spots|joint pain|snoring|bad breath|varicose veins`,
  person: `woman|man|widow|gentleman|lady|nurse|student|model|couple|single dad`,
};

/** Offers of goods and services by people who trade from a handle or a phone. */
export const ADVERTS: readonly Family[] = [
  {
    name: 'spam/classified',
    split: 'train',
    weight: 2.5,
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{we|I|our shop} {sell|have|offer|stock|deliver} {quality |original |new |cheap |}<goods>[,| and] <goods>[, <goods>][.|,|!] <perk>. <contact-line>
      <goods> {for sale|available|in stock|wholesale|at low price}[,|!|.| -] <perk>, <perk>. {<contact-line>|<shop-link>|<plain-phone>|<handle>}
      {need|looking for|want|do you need} {a good |cheap |affordable |professional |}<service>[ {in|around|near} <city>]? {<contact-line>|call <plain-phone>|dm <handle>|<spam-link>}[ <perk>]
      {professional|affordable|experienced|number one} <service> {in|around} {<city>|<country>}[,|.|:] <perk>. {<contact-line>|<plain-phone>}
      {dm|text|inbox|call|add} {me|us|<handle>|<plain-phone>} for {<goods>|<service>|<goods> and <goods>}[,|!| -] <perk>[ <emo>]
      <perk>! <perk>! <goods>, <goods>, <service>. <contact-line>
      {apartment|room|villa|shop|office|car|land} {for rent|to let|for sale} in <city>[,|:] <dollars>[,] <perk>. <contact-line>
      {follow|check|see} {<handle>|my page|our insta <handle>} for {<goods>|cheap <goods>|<service>|daily deals}[,|!] <perk>[ <emo>| <shop-link>]
      {any|which} {lady|guy|student|shop owner} {here |}{needs|wants|interested in} <goods>? <perk>[,|.] <contact-line>
      {our|my} new collection of <goods> {is out|has arrived|just landed}[,|!] <perk>[,|.] {<shop-link>|<handle>|<contact-line>}
      {wedding|birthday|graduation|Black Friday|Ramadan|Christmas} {offer|sale|deals} {on|for} {<goods>|<service>}[:|,|!] <perk>. {<contact-line>|<shop-link>}`,
  },
  {
    name: 'spam/papers-and-bodies',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{tired|stressed|no time|failing}[ with| because of| for] your <paper>? {our|my|certified} {writers|tutors|team} {will do it|guarantee an A|handle it overnight}[,|.] {<small-price> a page|zero AI|zero plagiarism|pay after}. {<contact-line>|<spam-link>}
      {I do|we do|hire me for|dm for} <paper>s, <paper>s{ and|,} <paper>s[,|.|!] {any subject|any deadline|<nn>% pass rate}[:|.|,] {<contact-line>|<handle>|<spam-link>}
      {I|my <relative>} {lost|dropped|burned} <nn> {kg|pounds|lbs} {in <n> weeks|without {gym|diet}|after the baby}[ {with|thanks to|using} {this {tea|patch|pill|plan}|<coined>|coach <first>}][:|,|.] {<spam-link>|<contact-line>}
      {say goodbye to|get rid of|no more|remove} <body> {in <n> days|naturally|at home|with <coined>}[:|!|,] {<spam-link>|<contact-line>|<shop-link>}
      {this|one} {trick|juice|serum|oil} {melts|removes|ends|reverses} <body>[,|!] {doctors are shocked|she looks <nn> again|order today}[:|,] <spam-link>
      {is|has} {your|his} {marriage|love life|ex|luck} {cold|over|broken|bad}? {spell|prayer|ritual|reading} by {<expert>|<pro-handle>} {works in <n> days|brought mine back|never fails}. <contact-line>
      {psychic|astrologer|spell caster|love doctor|marabout} {<first>|<last>|in <city>}[:|,] {lost love|court cases|money|enemies|pregnancy} {solved|fixed|back} in <n> days. {<contact-line>|<plain-phone>}
      {personal|business|urgent|student} loans {from|up to} <dollars>[,|:] <n>% {interest|a year}[,|.] {no collateral|bad credit ok|approved in <n> hours}[.|:] <contact-line>`,
  },
  {
    name: 'spam/lonely-hearts',
    split: 'train',
    weight: 1.5,
    labels: { spam: 1, identity_attack: 0, severe_toxicity: 0, threat: 0 },
    registers: { ...SELLER, bare: 3, texting: 2 },
    slots: SLOTS,
    frames: `{I am|I'm|im|hi I am} {a |}{lonely|honest|caring|single|divorced|sweet} <person> {from <city>|of <nn> years|, god fearing|}[,|.] {looking for|seeking|I need|searching} {love|a serious man|a kind woman|true friend|someone to talk|sugar {mummy|daddy}}[.|,|:] <contact-line>
      {rich|wealthy|sugar} {mummy|daddy|lady|widow} {wants|needs|is looking for} {a young man|company|a travel partner}[,|.] {pays <dollars> {weekly|monthly}|no fees|serious only}. <contact-line>
      {meet|chat with|date} {singles|<person>s|local girls|real people} {in <city>|near you|tonight}[,|:|!] {free|no card|join now} <spam-link>
      {see|look at|want} my {pics|photos|new video|private album}[?|:| 😘| 💋| ;)] {on my profile|<spam-link>|<cut-link>|add me <handle>}
      {are you|anyone} {bored|single|awake|up for fun}[?|...] {text me|my snap is|add|find me} <handle>[ 😘| 😉| 💋| xx]
      {I|i} {like|liked} your {comment|profile|smile}[,|.|...] {can we talk|I want to know you|write to me}[:|,] {<contact-line>|<mail>|<pro-handle>}
      {escort|call girls|massage|companions} {in|service} <city>[,|:| -] {<plain-phone>|<contact-line>}[ {hotel visit|full service|real photos|low rate}]
      {cam|video call|sexting|hot chat} {with me|girls}[,| 🔞|:] {<spam-link>|<handle>|<cut-link>}`,
  },
  {
    name: 'spam/street-market-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: SELLER,
    frames: `{Direct from|Straight out of} {factory|farm|port}: {carpets|copper|mobile homes|saffron}, {sample|catalogue} {on request|by mail} {<mail>|<plain-phone>}
      {Bride|Groom|Party host}? {Limousine|Cake|Drone filming} {with|at} <percent> {rebate|less}, {reserve|hold your date} <plain-phone>
      {Grades|Deadlines|Professors} {killing you|breathing down your neck}? {Slide into|Ping} {<handle>|<pro-handle>} {and relax|we type, you sleep}
      {Lady|Gentleman} {<nn>|in <city>}, {own house|no kids}, {wishes|hopes} {to meet|for} {a companion|marriage}: <contact-line>
      {Curse|Black magic|Bad dreams} {removed|lifted} {by phone|overnight}, {pay what you like|results or refund}, <contact-line>
      {Slim|Young|Strong} {by Sunday|again}: {chew|drink|rub} <coined>, {first jar free|stock ends}, <spam-link>
      {Beach flat|Tractor|Scooter} {by the day|weekly}, {keys in <city>|insurance included}, {reply|ring} <plain-phone>`,
  },
];
