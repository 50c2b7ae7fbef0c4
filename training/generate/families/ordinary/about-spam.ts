import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

const SLOTS: Slots = {
  spam: `sub4sub|"check out my channel"|the Telegram guy|the fake giveaway|the crypto lady|the spell doctor|"I'm a <teen> year old rapper"|the profile pictures with peaches|"my broker changed my life"|the chain letters|the gift card links|"Jesus loves you, copy this"|the essay sellers|the WhatsApp numbers|the V-Bucks links|the "hot singles"|the recovery hackers|the amen comments`,
  teen: `13|14|15|16|17`,
  fake: `an account with {his|her|your|the channel's} {name and picture|logo}|someone {posing as|pretending to be} {the host|you|support}|a copy of {your|the} channel|a bot with {your|his} face`,
  wants: `sends people to WhatsApp|writes "you won, text me"|asks for <small-price> shipping|offers to double coins|wants gift cards|sells fake signals|replies to everyone with a number|asks for the seed phrase`,
};

/** Talk about spam itself: mocking it, warning of it, asking it to stop, having fallen for it, studying it. */
export const ABOUT_SPAM: readonly Family[] = [
  {
    name: 'ordinary/mocking-spam',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{here comes|ah, here is|and there it is:|again} <spam>[ <laugh>|, right on time|, never fails|]
      {scrolled|I scrolled} past <nn> {bots|ads} to {find a real comment|read about the video}[ <laugh>|, why|.]
      {every|under every} {video|channel|song}[:|,] <spam>[,| and] <spam>[ <laugh>|. {tired|why does it work|report and move on}|]
      {imagine clicking|who clicks|nobody clicks} on <spam>[?| in <year>| <laugh>|, seriously]
      {bots|the bots|these bots} {are|getting} {talking to each other|better grammar than me|so lazy|thirsty today|upvoting themselves}[ <laugh>|, scary|]
      {plot twist|fun fact}[:|,] <spam> {is|are} {all one guy|the same bot|run by <n> people in a room}[ <laugh>|]
      {dear|to} {the person|whoever is} behind <spam>[:|,] {get a hobby|does it pay|my grandma says no|we see you}[ <laugh>|]
      {I|i} {miss|remember} when {spam was|comments were} {just |}<spam>[,|...] {now it's|and not} <spam>[ <laugh>| simpler times|]
      {my|new} {drinking game|bingo card}[:|,] <spam>, <spam>, "first"[ <laugh>| full house|]
      {congratulations|wow}[,|!] {I won a <prize>|the real owner texted me|a "widow" likes me}[ {for the <n>th time|again}|][,|...] {sure|must be my lucky day|deleting this app}[ <laugh>|]
      {this|the} comment section is {<nn>% bots|more spam than comments|cleaner than usual|a bot zoo}[ <laugh>|, {mods asleep|thanks mods|}]`,
  },
  {
    name: 'ordinary/warning-of-fakes',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Careful|Warning|Heads up|Attention}[,| everyone|:] <fake> <wants>. {It's not {him|her|us|me}|Report it|The real one has a tick|Don't answer}.
      <fake> {replied to|messaged|texted} me {here|after I commented} and {asked me to|told me to} {write on Telegram|send <small-price>|confirm my card}. {Blocked|Obviously fake|Please pin a warning}.
      {The creator|This channel|The real host} {will never|does not|never} {text|message|call} {you|first|about prizes}[.|,] {any number in the replies is fake|no WhatsApp, no Telegram|read the pinned comment}.
      {If|When} {a comment|someone|a stranger} {praises|mentions} {a trader|a doctor|a hacker} by full name[,] it's {fake|a script|always a scam}[.|,] {the replies too|they answer each other|google shows a made-up page}.
      {My|A friend's|Our} {<relative>|neighbour} {lost|sent} <dollars> {to|because of} {one of these|<fake>|a number in the comments}[.|,] {please warn your parents|the police have a form|talk about it}.
      {Free|There are no free} {<game-coin>|<prize>s|gift cards} {don't exist|on those links}[.|,|:] {they steal your {account|password}|it ends in a survey|kids, ask a parent}.
      {Recovery|"Recovery"|Hacker} {experts|agents} {in the comments|who write you} {are|is} the second scam[.|,] {nobody can reverse bitcoin|they charge a fee and vanish|only the police can help}.
      {Check|Look at} the {address|spelling|age of the account} {first|twice}[.|,] {<fake> <wants>|one letter is different|created yesterday, <n> subscribers}.
      {I|We} {reported|flagged} {<n>|<nn>} {comments|accounts|links} {today|this week}[.|,] {they return in minutes|YouTube does nothing|two are gone|please help}.
      {Is|Was} {this|the message} {really from you|legit|you}[?|] <fake> <wants>[.|, so I ask here|, just checking].
      {Do not|Don't|Never} {scan the QR|click the link|call the number|type your password} {in|from} {that mail|the reply|the live stream}[.|:] {the stream was hacked|it's a fake Elon|my account was gone in a minute}.`,
  },
  {
    name: 'ordinary/please-no-adverts',
    split: 'train',
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{stop|please stop|can people stop} {advertising|begging|promoting {yourself|your channel}|posting links|sub4sub}[ here| under every song| in the comments|][,|.|!] {it's rude|make good videos instead|nobody clicks|we came for the music}
      {no|nope}[,] {I|we} {won't|will not|don't want to} {check out|sub to|visit|listen to} your {channel|page|mixtape|site}[.|,|!] {be patient|try paying for ads|wrong place|you asked <n> times}[ <laugh>|]
      {people|kids|rappers} who {write|post|say} <spam>[:|,] {does it ever work|why|have some dignity|I report you all}[?|.| <laugh>]
      {self promo|self promotion|advertising} {should be|is} {banned|against the rules|why I left this group|ok once, not daily}[.|,| imo]
      {you|dude you}{'re| are} {not|never} {getting|gonna get} {subs|famous|views} {like this|by spamming|under a song from <year>}[.|,] {sorry|upload something good|just saying}
      {mods|admin|uploader}[,|:] {please delete|can you remove|ban} {the ads|<spam>|user <nick>}[.|,|?] {it's the third today|kids read this|thanks}
      {the|our} rule {is|says}[:|] {no links to your own {shop|channel}|one advert a month|ask a mod first}[.|,] {so I removed it|nothing personal|the rest of your post was fine}
      {instead of|rather than} {begging for subs|copying chain letters|posting your link}[,] {talk about the video|go outside|practice}[ <laugh>|.|]
      {I|my <relative>} {clicked|checked} {one of|the link of} <spam> {once|out of boredom}[,|...] {regret|virus|it was a <gamble>|<n> views and he replied}[ <laugh>|.]
      {filter|blocklist|this extension|the new filter} {hides|catches|missed} {most of it|<spam>|my own comment}[,|.] {great|finally peace|false alarm though}`,
  },
  {
    name: 'ordinary/studying-spam',
    split: 'train',
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{Interesting|Curious|Typical}[:|,] {comments like|bots with|the pattern behind} <spam> {appear within <n> minutes|reuse the same <nn> sentences|come from new accounts|rise before Christmas}.
      {I|We|My students} {collected|labelled|counted} <n>,000 {comments|messages} {for a paper|last year} and {<nn>% were spam|half was <spam>|the rest was harmless}.
      {How can|Why do} {filters|big sites|classifiers} {miss|overlook} <spam> {and flag|but hide} {honest questions|my link to the docs}? {Better features|Training data|They adapt weekly}?
      {In|Back in} <year> {comment spam|it} was {<spam>|mostly links}; {today|now} it's {<spam>|whole dialogues}[. {Captchas never helped|The money moved|Someone profits}|].
      {The|That} {podcast|documentary|report} {on|about} {scam call centres|romance fraud|fake reviews|bot farms} {explains|shows} {<spam> well|who profits|how people are forced into it}.
      {Banks|Police|Teachers|Libraries} should {teach|show|explain} {how|why} {<fake> <wants>|these scripts work|smart people fall for it}[. {Shame helps the scammers|Free course at ours|}|].
      {Scammers|They} {target|prefer|look for} {the lonely|teenagers|pensioners|job seekers|people in debt}[,|:] {so don't laugh at victims|a kind voice is enough|it can hit anyone}.
      {Definition|By the rules|Technically}[:|,] {unsolicited and repeated is spam|one honest recommendation is not|a link alone isn't spam|asking for votes is}[, {isn't it|but moderators decide|I think}].`,
  },
];
