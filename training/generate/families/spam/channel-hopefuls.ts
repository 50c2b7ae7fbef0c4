import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const HOPEFULS = { ...CHATTY, standard: 5, learner: 1, sloppy: 2 };

const SLOTS: Slots = {
  count: `<nn>|<nn>0|<n>00|1k|<n>k|1000|500|100`,
  go: `come check|check out|sub to|subscribe to|go watch|drop a sub on|have a look at|come see|try|pop over to|go look at`,
  goal: `{reach|hit|get to|grow to} <count> {subs|subscribers|followers}`,
  promise: `I reply to every comment|I sub back|you won't be disappointed|no cringe I promise|new video {daily|every Friday|tonight}|quality content|we're like a family|good laughs guaranteed|giveaway at <count> subs|I'm funny sometimes|leave a comment so I know you came from here`,
};

/** Gamers, vloggers and makers who ask viewers of other channels over to theirs; trades of likes and subscriptions. */
export const CHANNEL_HOPEFULS: readonly Family[] = [
  {
    name: 'spam/gamer-pitch',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `{I|me and my <relative>|we} {do|play|upload|record} <gaming> {and <gaming> |}{let's plays|videos|streams|tutorials|montages}, <go> {my|our} channel[, <promise>| <emo>|!]
      {any|where are my} <gaming> {fans|players|gamers} {here|out there}? <go> my {series|channel|world tour|server}[, <promise>| <channel-link>|!]
      {join|come play on|check} {my|our} <gaming> {server|clan|discord|realm}[,|:|!] {ip in my profile|we have <nn> players|friendly admins|free ranks for the first <nn>|https://discord.gg/<mixed-id>}
      {just|finally} {uploaded|posted|finished} {part <n> of|a new} <gaming> {walkthrough|series|montage|glitch video}[,|!] {link on my channel|<own-video>|go show some love|<promise>}
      {small|new|tiny|growing} <gaming> {channel|streamer|youtuber} {here|looking for viewers|trying to <goal>}[,|.|!] {<promise>|any support helps|every sub counts}
      {want|wanna see|need} {funny|epic|insane|hd} <gaming> {moments|gameplay|clips|kills}? <go> {my channel|<channel-link>|my newest upload}[ <emo>|!]
      {live|streaming|going live} <gaming> {now|in <n> minutes|tonight}[,|:|!] {come hang out|playing with subs|giving away {skins|keys}|first <n> get a shoutout}[ <channel-link>]
      {my|our} {<gaming>|gaming} {channel|videos} {are|is} {underrated|not bad for {a kid|beginners}|better than <nn>% of these}[,|...] <go> {it|them|me}[, <promise>]
      {looking for|need|want} {people|someone|players} {to play|to record} <gaming> {with|for my channel}[,|.] {sub and message me|add <handle>|join my discord}[ https://discord.gg/<mixed-id>]
      {dude|bro|man} {great|nice|sick} {video|gameplay}[,] {wanna collab|can you shout me out|sub to me and we play together}? {I do <gaming> too|I have <count> subs|<promise>}`,
  },
  {
    name: 'spam/vlogger-and-maker-pitch',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `{I|we|my <relative> and I} {make|film|post|started making} <clip-kind> {and <clip-kind> |}{every week|from <country>|for fun|on my channel}[,|.] {please|pls|so|} <go> {them|my channel|us}[, <promise>|!| <emo>]
      {love|like|into|bored of} {<clip-kind>|<hobby>|this kind of video}? <go> {my channel|my page|<channel-link>}[, <promise>|!]
      {hey|hi|hello}[ <friend>| everyone][,|!] I'm <first>[,|.] I {vlog about|talk about|teach} {<hobby>|my life in <country>|<course-on>}[,|.] <go> {my first video|my channel|my newest vlog}[ <own-video>]
      {new|fresh|brand new} {channel|youtuber|podcast} {about|on} {<hobby>|<clip-kind>|travel in <country>}[,|!] {<promise>|be one of the first <count>|<go> it}[ <channel-link>]
      {my|our} {latest|new|first} {video|vlog|episode|short} {about <hobby>|in <city>|with my <animal>|} {is live|took <n> days to edit|is up now}[,|.] <go> it[ <own-video>| and tell me what to improve|!]
      {trying|want|hoping} to <goal> {before|by} {my birthday|summer|school starts|New Year}[,|.] <go> me[, <promise>| please| <emo>]
      {only|just} <n> {subs|subscribers} {away from|left until|to} <count>[,|!] {who will be the one|help me out|please sub}[ <emo>|, <promise>|]
      {funny|cute|crazy} {<animal>|baby|prank|fail} {video|compilation} {on my channel|here|at}[: <own-video>|, <go> it|!]
      {subscribe|sub|follow} {for|if you want} {daily|weekly|more} {<clip-kind>|<hobby> tips|laughs|<animal> videos}[,|!|.] {<promise>|link in my name|}
      {this|the} {video|comment section|channel} {inspired|pushed} me to start {<clip-kind>|my own channel|filming <hobby>}[,|.] <go> {it|the result|me}[ if you have time|, <promise>| <channel-link>]
      {don't|please don't} {read my name|look at my profile picture|watch my last video|subscribe to me}[ {at <n> am|if you hate <hobby>|<emo>|or else}]`,
  },
  {
    name: 'spam/trade-of-subs',
    split: 'train',
    labels: SPAM,
    registers: { ...CHATTY, standard: 3, shouting: 1.2 },
    slots: SLOTS,
    frames: `{who|anyone|anybody} {wants|want|up for|down for|doing} {sub for sub|sub4sub|a sub trade|to exchange subs|like for like|f4f}[?|??| comment below| reply done]
      {sub|subscribe} {to me|me} and {I will|I'll|ill} {sub|subscribe} {back|to you|with <n> accounts}[,|.|!] {just tell me|say "done"|I check every day|no fakes}[ <emo>]
      {let's|lets} {help each other|support each other|grow together|all sub to each other}[,|!|:] {reply and I sub|small channels only|like this if you're in|<count> by Sunday}
      {I|i} {subbed|subscribed|sub} {to |}{everyone|all} {who|that} {subs|likes this|replies}[,|.] {your turn|check my channel|trust me|legit}
      {like|view|comment} {my|on my} {last video|first video|song} and I {like|view|do} {yours|<n> of yours}[,|!| back][ <emo>]
      {need|just need} {<n>|<count>} {more |}{subs|watch hours|likes}[,|...] {s4s|sub back guaranteed|will return}[ anyone?|!]
      {whoever|the first <nn> who|everyone who} {subs|subscribes} {gets|will get} {a shoutout|a sub back|a follow on <app>|a free intro}[!|,| <promise>]
      {like if|thumbs up if} you {want|need} {subs|a sub}[,|...] {and sub to all who like|I start with you|go}
      {train|sub train|follow train}[:|!] {follow|sub to} {the one above|me and the person below}[,|.] {drop your handle|reply "in"}[ <handle>]`,
  },
  {
    name: 'spam/excuse-me-pitch',
    split: 'train',
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `{sorry|I'm sorry|my apologies} {for|about} {the spam|advertising here|this comment}[,|.| but] {it's hard|there's no other way|how else} {to get noticed|for a small channel|these days}[,|?|.] <go> my channel
      {not|this isn't|it's not} {spam|a bot|advertising}[,|...] {I just|just a <job> who|only} {wants|want} {people to see my <clip-kind>|to share {my work|a video}|a few views}[,|.] <go> {it|me|my channel}
      {you can|feel free to} {flag|dislike|ignore|hate on} {this|me}[,|.] {but|after that} <go> my {<clip-kind>|newest video|channel}[ <emo>|]
      {before|if} you {mark|report} {this|me} as spam[,|:] {watch one video|give it <n> seconds|ask yourself how others started}[,|.] <promise>
      {every|even the biggest} {youtuber|channel} {started|began} {with zero|small|like this}[,|.] {so|please} <go> {mine|my channel|me}[, <promise>]
      {I|i} {hate|don't like} {asking|doing this|self promo}[,| but] {my <relative> said|I was told|they say} {I should try|it works}[,|...] <go> my <clip-kind>
      {long shot|probably pointless|worth a try}[,| but|:] {can|could} {<n>|<nn>} {of you|people} <go> my {channel|video} {today|please}?
      {mods|admin|uploader}[,] {delete this if you want|please don't delete}[,|:] {I make|we make} <clip-kind> {at|on} <channel-link>`,
  },
];
