import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';

const SENDERS = { standard: 9, formal: 1.5, bare: 0.7, shouting: 0.7, excited: 0.7, learner: 1, broken: 0.5 };

const SLOTS: Slots = {
  firm: `your bank|the post office|DHL|PayPal|Netflix|Amazon|the tax office|Apple|your mobile provider|FedEx|Microsoft|the toll agency|Instagram|Facebook|USPS|your insurance|the lottery board|eBay|Coinbase`,
  deadline: `within 24 hours|today|before midnight|in <n> hours|by Friday|immediately|or it will be {closed|deleted|returned}`,
  amount: `<dollars>|<small-price>|$<n>,<nn>0.00|£<n>50 cash|€<nn>0`,
};

/** Text messages and letters that people paste to try a filter: alarms, prizes, parcels, fortunes, newsletters of sellers. */
export const MESSAGES: readonly Family[] = [
  {
    name: 'spam/false-alarms',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SENDERS,
    slots: SLOTS,
    frames: `{Your|Dear customer, your|Attention: your} {account|card|mailbox|parcel|package|subscription|profile} {has been|was|is} {suspended|locked|limited|put on hold|blocked}[.|,|:] {Verify|Confirm|Update} {your {details|identity|payment}|your password|it} <deadline>[:|: at| at] <spam-link>
      {Notice from|Message from|Alert from} <firm>[:|.] {unusual login|unpaid fee|failed delivery|expired card}[.|,|:] {Click|Log in|Pay|Reply} {here |}<deadline>[:|] <spam-link>
      {We|The courier} {could not|tried to} deliver your {parcel|package|order}[.|,] {Pay|A fee of|Only} <small-price> {to reschedule|is due|for redelivery}[:|] <spam-link>
      {You have|There is} {an unpaid toll|a tax refund|a pending payment|an unclaimed balance} of <amount>[.|,] {Settle|Claim|Collect} it <deadline>[:|] <spam-link>
      {This is|Hello, this is} <firm>[.|,] {your {number|order|name} was selected|we noticed a charge of <amount>|your refund is ready}[.|,] {Call|Text back|Dial} <plain-phone> <deadline>.
      {Final|Last|Second} {notice|warning|reminder}[:|,|!] your {storage is full|domain expires|antivirus ended|copyright claim is open}[.|,] {Renew|Act|Appeal} <deadline> {at <plain-site>|<spam-link>}
      {Hi|Hello} {mum|dad|mom}[,|] {this is my new number|I dropped my phone|I lost my phone}[,|.] {text me on|add me on WhatsApp:|write here} <plain-phone>[,|.] {I need to pay a bill|it is urgent|can you send <amount>}
      {Someone|A user} {reported|copied|tagged} {your {page|video}|you in this photo}[.|,|!] {Is this you|Confirm it's not you|See who}[?|:] <spam-link>
      {Your|The} {wallet|seed phrase|coins|MetaMask} {must|needs to|has to} be {verified|synchronised|migrated} <deadline> {at|on} <plain-site>`,
  },
  {
    name: 'spam/prize-messages',
    split: 'train',
    labels: SPAM,
    registers: SENDERS,
    slots: SLOTS,
    frames: `{Congratulations|URGENT|WINNER|Great news}[!|!!|,|:] {you have won|your number won|you are awarded} {a <prize>|<amount>|a weekend in <city>}[.|!|,] {To claim|Claim|Collect}[,|] {call <plain-phone>|text WIN to <nn>00<n>|visit <spam-link>}[.|. T&Cs apply.|. Code <code>.]
      {Txt|Text|Reply|Send} {YES|WIN|STOP|CLAIM|FREE} to <nn>0<nn> {for|to get|to win} {a free {ringtone|wallpaper|trial|ticket}|<amount>|a <prize>}[.|!|, <small-price> per msg.]
      {Free|FREE} {entry|msg|gift|spins}[:|!] {win|get|claim} {<amount>|a <prize>|<nn> free spins} {every week|now|today}[.|!|:] {<spam-link>|Text PLAY to <nn>0<nn>}
      {As a|Dear} {loyal|valued|lucky} {customer|member|shopper}[,] {you get|we give you|here is} {a <prize>|<amount>|<rebate> off everything}[.|!|:] {Redeem|Take the survey|Answer <n> questions}[:|] <spam-link>
      {Your|Our} {friend|contact|secret admirer} {sent you|left you} {a message|a gift|a kiss}[.|!|:] {Open|See|Hear} it {at|on} {<spam-link>|<plain-phone>}
      {Last|Final} {chance|call} to {claim|collect} your {<prize>|<amount>|reward points}[!|.|:] {Only <n> left|Ends tonight}[,|:|.] {<spam-link>|call <plain-phone>}
      {Hot|Big|Exclusive} {deal|offer|tip|bonus} {for you|inside|today}[!|:|,] {<gamble>|<wares>|<course-on> course|<medicine>} {<rebate> off|with <amount> bonus}[,|.|:] {<spam-link>|reply STOP to end}`,
  },
  {
    name: 'spam/letters-of-fortune',
    split: 'train',
    labels: SPAM,
    registers: { ...SENDERS, formal: 3, learner: 3 },
    slots: SLOTS,
    frames: `{Dear friend|Dear beneficiary|Greetings|Attention please}[,|:] I am {Barrister|Prince|Dr.|Colonel|Mrs.} <last>[,|] {and I have|holding|in charge of} {<dollars>|<n>.<n> million dollars|a consignment of gold} {belonging to a late client|for you|to transfer abroad}[.|,] {Reply with|Send} {your bank details|your full name and phone|a fee of <small-price>}[ to <mail>|].
      {I write|I am writing|I contact you} {in confidence|with tears|with good faith} {about|concerning} {an inheritance|a business|a donation} of <dollars>[.|,] {You keep <percent>|God chose you|No risk at all}[.|,|:] {Write|Reply} <mail>.
      {I am|My name is} {a dying widow|a soldier in <country>|a bank manager|a lottery winner}[ named <first>|] {and want to|who wishes to} {give|donate|share} {<dollars>|my fortune} {with you|to {charity|a stranger}}[.|,|:] {contact|email} <mail>
      {Hello sir or madam|Dear sir|Dear manager}[,] {we are|our factory is} {a manufacturer|the best supplier|an exporter} of <wares>[.|,] {Please find|We send} {our price list|the catalogue}[.|,] {MOQ <nn>0|Sample free|Kindly reply} {<mail>|<plain-site>}.
      {Hello|Hi}[,|] I {checked|visited|reviewed} your {website|site|blog} and {it has|found} {<nn> errors|no traffic|slow pages}[.|,] We {can rank it|offer SEO|build backlinks} {on page one|from <small-price>}[.|,] {Reply for a quote|Interested|Shall I send a plan}?
      {We|Our editors} {accept|publish|sell} {guest posts|sponsored articles|links} on <nn>0 {blogs|sites}[.|,|:] {DA <nn>+|casino ok|<small-price> each}[.|,] {Contact|Mail} <mail>.
      {You|Your profile} {were|was} {recommended|shortlisted} for {a remote job|an award|a who's who}[.|,] {Pay|Earn|Salary} <dollars> {a week|to register}[.|,] {reply|WhatsApp} <plain-phone>.
      {Do you|Would you like to} {need|have} {funding|a grant|a business loan} {of|up to} <dollars> at <n>% {interest|yearly}? {Apply|Send ID} to <mail>.`,
  },
];
