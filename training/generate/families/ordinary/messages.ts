import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

const SLOTS: Slots = {
  firm: `the bank|the post office|DHL|PayPal|Netflix|Amazon|the tax office|Apple|my phone company|FedEx|Microsoft|the toll agency|Instagram|Facebook|the insurance|eBay|Coinbase`,
  hour: `<n> o'clock|half past <n>|<n> pm|noon|lunchtime|around <n>`,
};

/** Real messages between people, from firms and at work, and links given for a reason. */
export const MESSAGES_HONEST: readonly Family[] = [
  {
    name: 'ordinary/honest-notices',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 9, formal: 1.5, bare: 0.5, excited: 0.5 },
    slots: SLOTS,
    frames: `{Your|The} {parcel|order|package} {has shipped|arrives tomorrow|was left with a neighbour|is ready for pickup}[.|, between <n> and <n>.|. Your number is <long-id>.]
      {Your|This is your} {verification code|login code|code} {is |:}<digits>. {Do not share it|It expires in <n> minutes|Ignore this if it wasn't you}.
      {Reminder|Hello}[:|,] your appointment {with Dr. <last>|at the dentist|at the garage} is on {Monday|Thursday} at <hour>. {Reply to cancel|Please arrive early|Bring your card}.
      {Your|The} {payment|refund|transfer} of <small-price> {was received|is on its way|was sent to the card you used}. {Thank you|No action is needed|Questions? Call the number on your card}.
      {Thank you for your order|Thanks for ordering}[.|,|!] {We pack it today|A receipt is attached|It ships in <n> days}[.|, {see your account for details|write us if anything is wrong}.]
      {We|The library|The school} {will be closed|is closed} {on Monday|for the holiday|because of the storm}. {Books are renewed|Buses run as usual|Stay safe}.
      {Your|The} {subscription|trial|contract} {ends|renews} on {Friday|the <n>th}. {You can cancel in settings|Nothing to do|The price stays <small-price>}.
      {Water|Power|The lift} will be {off|shut} {tomorrow|on Tuesday} from <n> to <n>. {Sorry for the trouble|Please fill a bottle|Signed, the caretaker}.
      {The|Your} {meeting|class|training} {moved|was moved} to <hour>. {Same link|Room <nn>|Let me know if that is a problem}.
      {Congratulations|Good news}[,|!] {you passed|your application was accepted|the flat is yours|your visa was approved}. {The letter follows|Details are in your account|Please call the office}.`,
  },
  {
    name: 'ordinary/texts-to-friends',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { ...CHATTY, texting: 4, standard: 4 },
    slots: SLOTS,
    frames: `{are you|r u} {free|home|coming|up} {tonight|tomorrow|at <n>}[?] {dinner at mine|I have the keys|we could watch <show>|mum asks}
      {sorry|so sorry}[,|] {can't talk|in a meeting|missed your call|phone was off}[,|.] {call you {later|at <n>}|text me|everything ok}[?|]
      {I'll|I will} {be there|pick you up|be late} {at|around} <n>[,|.] {traffic|wait inside|save me a seat|bring a jacket}
      {did you|have you} {eat|feed the <animal>|lock the door|pay the rent|call grandma|get my message}[?| yet?| love x]
      {happy birthday|good luck|congratulations|get well soon}[ <first>][!|!!| <emo>] {see you saturday|proud of you|cake is waiting|hugs from all of us}
      {ok|okay|sure|fine|no problem}[,|] {see you then|thanks for telling me|I'll ask <first>|whatever you like}[ <emo>|.|]
      {can you|could you} {lend me|send me} <small-price> {till friday|for the bus|for lunch}[?] {I'll pay you back|promise|my card is broken}
      {the|your} {code for the door|wifi password|address} is {<digits>|on the fridge|the same as last year}[,|.] {come up|third floor|ring twice}
      {won|we won} {<small-price>|<n>-<n>|the raffle|at bingo} {last night|again|lol}[!|,| <emo>] {drinks on me|tell dad|first time ever}
      {free|I'm free|off work} {after <n>|on sunday|all week}[,|.] {beach|help you move|call me|let's do something}[?|!]`,
  },
  {
    name: 'ordinary/mails-at-work',
    split: 'train',
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{Hi|Hello|Dear} <first>[,|] {please find|attached is|here is} the {invoice|contract|draft|price list|report} for {the {roof|website|workshop}|order <digits>|{March|June|last month}}. {Let me know if anything is missing|Happy to discuss|Payment within <nn> days is fine}.
      {Thanks|Thank you} for {your offer|the quote|coming in yesterday|the quick reply}. {We decided to|We'd like to|My boss wants to} {go with another firm|meet on {Monday|Thursday}|order <nn> pieces|wait until autumn}.
      {Could you|Can you|Would you} {confirm|resend|check} {the {bank details|delivery date|address}|your order number|the figures on page <n>}{ by phone|}? {We never change them by mail|Accounting asks|The last one bounced}.
      {I'm|We are} {interested in|asking about} your <wares> {for our {school|office|club}|seen at the fair}. {What is the price for <nn>|Do you deliver to <city>|Is there a catalogue}?
      {I am applying|I'd like to apply} for the {<job> position|internship|apprenticeship} {you advertised|in <city>}. {My CV is attached|I can start in May|I worked <n> years as a <job>}.
      {The|Our} {website|shop|newsletter} had <n>,000 {visitors|orders|readers} {last month|in <year>}, {up|down} <percent>. {Slides attached|Let's talk on Monday|Good work everyone}.
      {Please|Kindly} {sign|return|review} the {form|contract|minutes} {by Friday|before the meeting}. {Two pages only|Sorry for the rush|The old one is void}.
      {Training|Security} note[:|.] {never|do not} {click links in|answer|open} mails {from <firm>|about parcels|asking for codes}[,|;|.] {call the number you know|forward them to IT|last week two of us did}.`,
  },
  {
    name: 'ordinary/asking-if-real',
    split: 'train',
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Got|I got|My <relative> got} {a text|an email|a call} from <firm> {about|saying there is} {a parcel|an unpaid fee|a locked account|a prize}[.|,] {Is it real|Scam, right|How do I check}?
      {Does|Would} <firm> {ever|really} {ask for|want} {a password|a code|gift cards|<small-price> for redelivery} {by text|in a mail}? {Asking before I click|It looks so real|The address is odd}.
      {I|My <relative>} {clicked|answered|paid} {before thinking|half asleep} and {now|then} {called the bank|changed every password|lost <dollars>}[.|,] {what else should I do|be careful|embarrassing}[?|.]
      {The|That} {"hi mum" text|prince letter|parcel text|lottery mail|fake invoice} {reached|fooled} {my <relative>|our office|half the street}[.|,] {again|this week|police came}.
      {Called|I called} <firm> on the {real|official} number[:|,] {they sent nothing|the account is fine|they knew about it}[.|, so delete it.]
      {How|Why} do {they|these people} {have|know} my {number|name|address}? {<nn> texts|Prizes, parcels, loans} {this week|a day}[.|, blocking does nothing.]
      {My spam folder|The filter} {ate|hid} {a real mail from <firm>|my job offer|the tickets}[,|.] {check yours|nearly missed it|thanks, robots}.
      {Funny|Best} {spam|scam mail} {today|this year}[:|,] {a widow with gold|I inherited a mine|the tax office wants iTunes cards|my toaster subscription expired} <laugh>`,
  },
  {
    name: 'ordinary/links-with-reasons',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 6, casual: 3, bare: 2, excited: 1, emoji: 1, sloppy: 1 },
    frames: `{the|that} {original|live version|full interview|isolated vocals|uncut scene} {is here|for anyone looking}[:|,] <video-link>
      {sounds like|reminds me of|sampled from|compare with} <video-link>[ {at <stamp>|right|same chords|I might be wrong}][?|!|]
      {tabs|chords|sheet music|lyrics} {are here|I used}[:|] https://www.<honest-domain>/<keyword-part>[, {bar <nn> is wrong|thanks to whoever wrote it|free}]
      {they|she|he} {explained|talked about} it {here|in this}[:|] <video-link>[ {around <stamp>|worth the hour|in Spanish, sorry}]
      {map|photos|timetable|minutes|forecast} {for|from} {the walk|Saturday|the meeting|tomorrow}[:|] <honest-link>[ {bring boots|thanks <first>|bus at <n>}]
      {source|for context|proof|fact check}[:|,] <cited-link>[,| -] {he left out half|<year>, not <year>|so no|page <nn>}
      {@<nick>|<nick>,} {this one|try this|you mean this|here}[:|?|,] {<honest-link>|<video-link>|<cited-link>}[ {worked for me|section <n>|took me ages to find}]
      {according to |}wikipedia[:|,] {he was <nn>|it was filmed in <city>|she was born in <country>} https://en.wikipedia.org/wiki/<wiki-page>
      {bought|got} mine {at|from} {the shop on the corner|www.<honest-domain>|a used parts site}[,|.] {<small-price>|took <n> weeks|no complaints|they also repair}
      {for the <n> people who asked|since many ask}[:|,] {the <ware-one>|the paint|the font} is {this one|from here} <honest-link>[ {not sponsored|mine is older|sold out though}]
      {report|reported} {that account|the fake} {here|with this form}[:|] https://support.<honest-domain>/report[ {takes a minute|they removed two|thanks}]
      {bug|issue} {is known|was filed}[:|,] https://github.com/<repo>/issues/<digits>[,|.] {fixed in <n>.<n>|workaround inside|please don't +1}`,
  },
];
