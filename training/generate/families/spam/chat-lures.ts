import { SPAM, unsure, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const LUST = unsure(SPAM, 'toxicity', 'obscene', 'insult', 'sexual_explicit');

const SLOTS: Slots = {
  kiss: `😘|💋|🍑|😏|🥵|💕|😈|❤️|👀|🔞|🌹|😉`,
  age: `21|22|23|24|25|26|28|29|31|34|37|41|46`,
  wink: `I'm waiting|don't keep me waiting|you'll like it|no shy boys|be gentle|I don't bite|only today|it's free|before I delete it|just for you|can't sleep`,
  love: `honest|loyal|God fearing|loving|caring|mature|serious|sincere|humble|faithful`,
};

/** Profiles that want to be clicked, hearts that want to be written to, numbers that pretend to be the host's. */
export const CHAT_LURES: readonly Family[] = [
  {
    name: 'spam/profile-lure',
    split: 'train',
    weight: 1.5,
    labels: LUST,
    registers: { ...CHATTY, emoji: 4, standard: 4 },
    slots: SLOTS,
    frames: `{nobody|no one} {likes|wants|looks at} {me|my photos}[,|...] {am I ugly|rate me|tell me the truth}[?|] {check|see|look at} my {profile|page|pics} <kiss>
      {my|i put my} {private|uncut|last night's|beach|shower} {video|pics|photos} {is|are} {on my {page|channel|profile}|in my bio}[,|!|] <wink> <kiss>
      {hi|hey|hello}[ {boys|handsome|daddy|everyone}][,|] {I'm|im} <age>[ {from <city>|and single|, new here}][,|.] {wanna|want to} {play|meet|chat|see more}? {tap|click} {my {name|picture|avatar}|here <spam-link>} <kiss>
      {who|which guy} {wants|will be} {my|to be my} {boyfriend|valentine|sugar daddy} {today|tonight|for one night}? <kiss> {link in|check|open} my {bio|profile}
      {don't|never} {click|look|open} my {profile|avatar|page} {if you are under <age>|at work|unless you're single|near your wife} <kiss>
      <kiss> {finger|tap|press|touch} my {pic|icon|name} {for|to see|if you want} {a surprise|the rest|all of me|full video} <kiss>
      {lonely|bored|hot|alone} in <city>[,|...] {any|where are the} {real men|cute guys|gentlemen}[?| here?] {write|snap|text} me <handle> <kiss>
      {he|my ex|my husband} {cheated|left|is away}[,|...] {so|and now} {I post everything|I want revenge|I'm free tonight}[:|,|] {<spam-link>|see my page|bio} <kiss>
      {my|best|hot} {onlyfans|OF|fans page|cam} {is free|has <rebate> off|free trial} {today|this week|for the first <nn>}[:|,|!] {<spam-link>|link in bio|<handle>} <kiss>
      {like|comment} "{hi|yes|❤️}" {and|if you want} {I send|I'll dm} {you |}{my pics|a video|my number} <kiss>
      {pause|stop|look} at <stamp> {then|and} {look at|check} my {profile|pic}[,|...] {same|twins|who is hotter}[?| <kiss>]`,
  },
  {
    name: 'spam/dating-teaser',
    split: 'train',
    labels: LUST,
    registers: { ...CHATTY, standard: 5, learner: 1 },
    slots: SLOTS,
    frames: `{single|divorced|lonely} {in|near|around} <city>? <n>00 {women|men|girls|members} {are online|want to meet you|looking for fun} {now|tonight}[:|,|!] <spam-link>
      {I|my <relative>} {found|met} {a girlfriend|my wife|two dates|someone special} {on|through|at} <plain-site> {in <n> days|last week|, no joke}[,|.|!] {free|try it|no card needed}
      {tired of|forget|delete} {Tinder|swiping|bars|being alone}[?|,|!] {real|local|mature} {people|women|singles} {at|on} <plain-site>
      {does she|does he|is your girlfriend} {cheat|love you|text others}? {find out|check} {with her number|here|in <n> minutes}[:|,] <spam-link>
      {take|do} {the|this} {test|quiz|love calculator}[,|:] {who is your soulmate|when will you marry|which <nn>% match}[:|?|,] <spam-link>
      {Russian|Asian|Latina|Ukrainian|Filipina} {girls|brides|ladies} {seek|want|dream of} {marriage|American men|a new life|foreign men}[:|,|!] <spam-link>
      {chat|video chat|talk} with {strangers|girls|singles} {free|no sign up|random}[,|:|!] {like omegle but better|<nn>k online|adults only} <spam-link>
      {join|new} {dating|hookup|singles} {group|server|channel} {for|in} {<city>|<country>|over <nn>}[,|:] {link in bio|<spam-link>|https://t.me/<channel-name>}`,
  },
  {
    name: 'spam/romance-letter',
    split: 'train',
    labels: SPAM,
    registers: { ...SELLER, broken: 4, learner: 4, boomer: 0.7 },
    slots: SLOTS,
    frames: `{Hello|Hello dear|Hi beautiful|Greetings my dear|Good day}[,|.] {I am|my name is} <first> {from <country>|, {an army officer|an engineer|a surgeon|an oil rig worker}|by name}[,|.] {I saw your {comment|profile} and|your picture made me smile,} {I want to be your friend|I wish to know you|something tells me to write}[.|,] {Can we chat on <app>|My number is <phone>|Write me <mail>}?
      I am a <love> and <love> {man|woman|lady|widower|widow} of <nn> years {with one son|with no kids|who lost my {wife|husband}}[,|.] {searching for|in need of|looking for} {a soulmate|a life partner|true love|someone to grow old with}[.|,|:] <contact-line>
      {Dear|My dear|Sweet} {lady|friend|one}[,] {I like|you have} {your smile|a kind heart|how you write}[.|,] {Please|Kindly|Try and} {send me a friend request|add me|reply through} {here|on <app>|my mail <mail>}[, {so we talk better|I can't add you|God bless}].
      {You look|You are} {so |}{beautiful|amazing|like an angel}[,|.] {I tried to|I can't} {send you a request|message you}[,|.] {if you don't mind|please} {add me|text me} {<handle>|<phone>|on <app>}.
      {I|Am} {new on|not often on} {this app|Facebook|here}[,|.] {where are you from|how is the weather over there|are you married}? {Let us|We can} {talk|chat} {on <app> <phone>|privately|at <mail>}.
      {Looking for|I need} {a sugar {baby|boy|daddy|mummy}|a submissive partner|a travel companion} {to spoil|with allowance <dollars> weekly|age does not matter}[,|.|:] <contact-line>
      {After|Since} {my divorce|my {wife|husband} died|<n> years alone} I {pray|hope|ask God} for a <love> {man|woman}[.|,|...] {Could it be you|Maybe destiny|If you feel the same}[?|,] <contact-line>
      {I have|There is} {a box|a package|gold|<dollars>} {to send you|in my name|for a trusted person}, {I am {a soldier|a widow|sick}|because I trust you|my love}[,|.] {reply|write} <mail>`,
  },
  {
    name: 'spam/host-impostor',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { ...SELLER, emoji: 4, standard: 6 },
    slots: {
      ...SLOTS,
      hosted: `{Thanks|Thank you|Appreciate you} for {watching|commenting|the feedback|being here|subscribing|your support}|Hey <nick>|Hello dear|🎉 Congratulations|Congrats|You've been {picked|selected|shortlisted}|Yes you|Winner!|You won!`,
      claim: `{claim|receive|collect|redeem} your {prize|gift|package|reward|<prize>}|I have {something|a package|a gift} for you|to {talk|discuss} {business|an opportunity}|for {more details|guidance|delivery}|to confirm your {name|address|win}`,
    },
    frames: `<hosted>[,|!|.] {text|message|write|telegram|hit} me {on|via|through} <app> {☝️|👆|👉|⬆️|<phone>|<pro-handle>} <claim>
      <hosted>[,|!|.] {send|drop} {a|me a} {dm|direct message|text|screenshot} {on|to} {<phone>|<pro-handle>|the number above} <claim>[ 🎁| 🎉| 📩| ❤️]
      {📞|📩|💬|📲|➕|☎️}<hidden-phone> {<claim>|text me|let's talk|message now}
      {I'm|we are} {picking|choosing|announcing} <n> {random |lucky |}{commenters|subscribers|winners}[,|.] {you are one|you made it|congratulations}[,|!] {telegram|write|text} <pro-handle> <claim>
      {only|the first} <nn> {people|subscribers} {who|that} {message|text} {<pro-handle>|my telegram|me} {get|will receive} a <prize>[ 🎁| 🎉|, {don't miss|hurry}]
      {my|our} {only|official|new|backup} {account|number|telegram|channel} is {<pro-handle>|<phone>}[,|.] {text|write} <claim>
      {this is|it's} {the real|the creator|me from the video|<first> from the team}[,|.] {your comment won|I liked your comment|you get a <prize>}[,|:|.] {reach|text} {<phone>|<pro-handle>}
      {to all my|dear} {subscribers|fans|viewers}[,|:] {giving away|I'm sharing} {<dollars>|<n> <prize>s|<coins>} {today|for reaching <n> million}[,|.|!] {comment done and|just} {text|add} {<pro-handle>|<phone>}`,
  },
  {
    name: 'spam/number-drop',
    split: 'train',
    labels: SPAM,
    registers: { ...SELLER, standard: 4, emoji: 2 },
    slots: { ...SLOTS, need: `loan|recovery|forex help|crypto mining|bitcoin|love spell|spy app|credit fix|account hack|visa|job abroad|signals|herbal cure|business funding|lost funds|fake ID|exam answers` },
    frames: `<app> {<hidden-phone>|me <hidden-phone>|➡️ <hidden-phone>|👉 <hidden-phone>}[ {for <need>|anytime|fast reply|💯|✅}]
      {for|on} <need>[,] {text|call|chat|reach} {him|her|us|me} {<hidden-phone>|<pro-handle> on <app>|on <app> <phone>}[ 💯| ✅| 🙏]
      {<hidden-phone>|<pro-handle>} {handles|is good at|fixed my|knows} <need>[,|.|!] {tell {him|her} <first> sent you|fast and legit|{he|she} replies quick}
      {here|this is|the right|try} {number|line|contact|handle}[:| is| 👉] {<phone>|<pro-handle>}[ {<app> only|no calls|ask for <first>}]
      {serious|only serious} {people|clients|investors} {text|add|inbox} {<pro-handle>|<phone>}[,|:| for] <need>
      {w h a t s a p p|W-h-a-t-s-A-p-p|Wh@tsapp|T e l e g r a m|teIegram|T.G} {<hidden-phone>|<pro-handle>}
      {her|his} {user name|username|tag|ID} {is|=} <pro-handle>[,|.] {don't fall for fakes|check the spelling|one underscore}[ {on <app>|💯}]
      {I|we} {got|get} {my|our} <need> {from|through|via} <hidden-phone>[,|.|!] {no regrets|thank God|so happy|real one}`,
  },
];
