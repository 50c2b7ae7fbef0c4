import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const CHATTERS = { ...CHATTY, texting: 4, bare: 5, standard: 2 };

const SLOTS: Slots = {
  meet: `at the station|by the fountain|at the usual place|on <place>|near gate <n>|after class|at my place|outside the cinema|in front of <place>|at <n>`,
  thing: `the keys|the tickets|your jacket|the charger|the cake|my <ware-one>|the notes|the tent|both tickets|the birthday card|an umbrella`,
  app: `WhatsApp|Telegram|Signal|Discord|Skype|Snapchat|Zoom|email`,
};

/** People who know each other, people at the same stream, people at a help desk: numbers, links, money and calls among them. */
export const CHAT_ROOMS: readonly Family[] = [
  {
    name: 'ordinary/stream-chat',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTERS,
    slots: SLOTS,
    frames: `{hi|hello|hey|yo|gm|evening} {chat|everyone|<nick>|from <country>|all}[ <emo>| how are we| just got here|]
      {what did I miss|who is winning|where are we|what's this song|what happened to his hair|who is that}[?| <laugh>]
      {W|L|gg|gg wp|ez|clutch|rip|F|oof|nooo|lets go|LETS GOOO|pog}[ {chat|<nick>|streamer|<emo>|again|in the chat|lmao}][!|]
      {go left|behind you|heal|check the chest|save first|turn around|dont trust him|read the note|jump|use the {bow|ladder|key}}[!|!!| chat he never listens| please| <laugh>]
      {audio|sound|mic|stream|video} {is|seems} {low|desynced|lagging|frozen|fine|back}[ {for me|again|chat?|now|anyone else}]
      {mods|mod|chat}[,|] {timeout him|ban the bot|links off please|be nice|no spoilers|can we have a poll}[ <laugh>|!|]
      {how long|since when|till when} {is|has} {the stream|he|she} {been live|going|streaming}[?| today?]
      {thanks|ty} for the {stream|raid|gifted sub|laughs|answer}[ <nick>|, good night| <emo>|!]
      {I|i} {have to|gotta|need to} {go|sleep|study|eat|work}[,|] {see you {friday|tomorrow}|gn chat|save the vod|tell me who wins}[ <emo>|]
      {prediction|bet|I bet|all my points on} {he dies|red|<n> minutes|no|the boss wins}[ <laugh>|!|]
      is {the|this} {game|giveaway|merch|vod} {free|on console|for subs only|still open|on youtube later}[?]
      {mom|boss|cat|teacher} {walked in|is watching too|says hi|wants dinner}[ <laugh>| brb|]`,
  },
  {
    name: 'ordinary/among-friends',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTERS,
    slots: SLOTS,
    frames: `{call|text|ring|message} me when {you're {home|there|done}|the train is in|it's over|you land}[,|] {don't forget <thing>|my phone is at <n>%|drive safe|love you}[ <emo>|]
      {new|my new|this is my} number[:| is|,] <plain-phone>[,|] {old one is dead|it's <first>|save it|work phone, evenings only}[ <emo>|]
      {can you|could someone|who can} {bring|pick up|send me} <thing>[?|] {I'm late|I left {it|them} at yours|before Friday|sorry}[ <emo>|]
      {meet|see you|let's meet} <meet>[,|] {<n> pm|quarter past|tell <first>|I'll bring <thing>|don't be late this time}[ <laugh>|]
      {paid|sent|transferred} you {the <small-price>|my share|for <thing>}[,|] {check your account|thanks for covering|sorry it took so long|we're even now}
      {you owe me|I owe you} {<small-price>|a coffee|lunch|<n> euros} {for|from} {<thing>|the taxi|yesterday|the pizza}[ <laugh>| no rush|]
      {add|can you add|please add} <first> to the {group|chat|team|list|calendar}[,|] {she's the new <job>|he's driving|his number is <plain-phone>|was left out}
      {the|our|mum's} {group|channel|chat} on <app> {is|has been} {so loud|quiet|muted since March|<nn> messages behind}[ <laugh>| who's in charge|]
      {join|come into|we're in} {the call|voice|room <n>|the zoom}[,|] {link is in the invite|same as last week|we start without you|mute your mic}[ <emo>|]
      {happy|congrats on the} {birthday|exam|new job|baby|license}[ <first>| bro| sis|][!|!!| <emo>] {drinks on you|party when|so proud|call you later|present is coming}
      {did|has} {anyone|<first>} {seen|got|lost} {my <ware-one>|the mail from school|<thing>|the dog}[?|] {last seen <meet>|blue one|reward is cake}[ <laugh>|]
      {check|look at|open} {your {mail|inbox}|the doc|the shared folder|the photos}[,|] {sent you|I put} {the {form|draft|pictures}|everything} {there|last night}[ <emo>|]`,
  },
  {
    name: 'ordinary/help-desk-chat',
    split: 'train',
    labels: CLEAN,
    registers: { standard: 6, casual: 2, bare: 1, learner: 1, formal: 1 },
    slots: SLOTS,
    frames: `{Hi|Hello}[,|!] my {order|ticket|parcel|invoice} <long-id> {has not arrived|is wrong|shows delivered but isn't|was charged twice}. {Can you check|Who do I call|I need it by Friday}?
      {I|We} {can't|cannot} {log in|reset my password|change my address|cancel the plan|find the invoice} {since the update|in the app|on the website}. {The code never arrives|It says error <n>00|Tried two browsers}.
      {Thanks for reaching out|Thank you for waiting|Hello <first>}. {Could|Would} you {send|share} {your order number|a screenshot|the mail you used}{ here|}? {We'll sort it out|A colleague will call you|It takes a day}.
      {Is|Are} {your|the} {support line|office|shop|chat} {open|staffed} {on Sunday|today|over Christmas}? {Nobody answers <plain-phone>|The bot loops|I've waited <nn> minutes}.
      {You can|Please} {download|install|update} {the app|version <n>.<n>|the driver} {from our site|in settings} and {restart|sign in again|try once more}. {That fixes|It should solve} {the error|it}.
      {Refund|The refund|My money} {arrived|came} {today|after <n> days}, {thank you for the quick help|great service|<first> was very kind}.
      {How do I|Where can I} {delete|close|export|upgrade} {my account|the subscription|my data|the free trial}? {The button is grey|The FAQ is outdated|I was charged <small-price>}.
      {Our|The} {team|shop|clinic} {is|will be} closed {on Monday|until <n> January|for stocktaking}. {Orders ship on Tuesday|For emergencies call <plain-phone>|Sorry for the trouble}.
      {Your|The} {appointment|delivery|table|interview} is {confirmed|booked} for {Monday|Friday} at <n>[.|:] {Reply if you need to change it|Bring your card|See you then|Ring <plain-phone> if you're late}.
      {Does|Will} {the|your} {discount|voucher|student price|gift card} {work|count} {for|on} <wares>{ too| already on sale|}? {The site rejects it|It expires today|}`,
  },
  {
    name: 'ordinary/fellow-members',
    split: 'train',
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Welcome|Welcome aboard|Hi and welcome}[,| <nick>|!] {introduce yourself|read the pinned post|ask anything|we're friendly here}[.|, mostly <laugh>|!]
      {New|I'm new|First post} here[,|.] {a <job> from <city>|into <hobby> since <year>|been lurking for <n> months}[.|,] {Hi all|Where do beginners start|Nice to meet you}[.|?|!]
      {Selling|For sale|Giving away}[ (mods ok'd it)|, members only|][:|,] {my old <ware-one>|<n> {books|boxes} about <hobby>|a spare ticket}[,|.] {pick up in <city>|<small-price> or cake|to a good home}.
      {Meetup|Next meeting|Club night} is {on Thursday|this Sunday} <meet>[.|,] {bring <thing>|new faces welcome|ask <first> for the door code|same price as always}.
      {Poll|Question for the group|Quick vote}[:|] {Sunday or Saturday|blue or green|keep the old logo|same hotel}? {React below|Reply by Friday|I'm fine either way}.
      {Photos|Pictures|Results} from {the trip|Saturday|the tournament} are {up|in the album|on the club page}[.|,] {tag yourselves|thanks <first>|sorry about my thumb|password is the dog's name}.
      {Has|Did} anyone {use|try|buy from} <plain-site> for <wares>? {Prices look too good|Shipping took <n> weeks|Mine came fine|They ignore mails}.
      {Reminder|Heads up|Friendly reminder}[:|,] {dues are <small-price>|entries close|the form closes|the hall is locked} {on Friday|at <n>|this month}[.|,] {pay <first>|link in the pinned post|no exceptions}.
      {Looking for|We need|Could use} {a goalkeeper|two singers|a <job>|someone with a van|volunteers} {for Sunday|this season|for the school fair}[.|,] {no pay, free lunch|beginners fine|message <first>|ask at the desk}.
      {Thanks|Thank you} to {everyone who|all who} {helped|donated|came|voted|baked}[.|,|!] {We raised <dollars>|<nn> people showed up|The kids were so happy|The roof is safe}.
      {Sad news|Good news|Update on <first>}[:|,] {surgery went well|the club lost the hall|<first> passed away on Monday|we got the grant}[.|,] {cards to the office|thank you for the kind words|details tomorrow}.`,
  },
];
