import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const BEGGARS = { ...CHATTY, sloppy: 3, learner: 1, broken: 1 };

const SLOTS: Slots = {
  genre: `rap|hip hop|trap|drill|R&B|pop|rock|metal|indie|folk|country|house|dubstep|EDM|reggae|afrobeats|lofi|punk|gospel|latin|jazz|acoustic`,
  work: `song|track|single|mixtape|EP|cover|remix|freestyle|music video|demo|verse|album|mashup|beat|instrumental|piano version|acapella`,
  show: `gaming channel|vlog|let's plays|<game> series|prank channel|unboxings|montages|reaction videos|makeup channel|comedy sketches|animations|tutorials|challenge videos|tech reviews|fail compilations|cartoon|dance videos|montage|podcast|fitness channel|minecraft server|roleplay videos|travel vlog`,
  trade: `sub4sub|sub 4 sub|s4s|sub for sub|like4like|l4l|follow4follow|f4f|view4view|subs for subs|comment for comment|subscribe me i subscribe you|sub me back`,
  mark: `10|25|50|75|100|150|200|250|300|500|700|1000|1k|2k|5k|10k`,
  fans: `subs|subscribers|followers|views|likes|listeners|fans|plays|streams`,
  prize: `do a face reveal|drop a new <work>|give away {a <gadget>|skins|gift cards|<n> keys}|post every day|upload the full version|dye my hair|do a 24 hour stream|make part <n>|eat a ghost pepper|sing live|show my setup`,
  ask: `give {it|me|us|them} {a chance|a listen|a try|one listen|<n> minutes|a shot|some love}|{tell|let} me {know |}what you think|leave {a like|a comment|feedback}|share it with a friend|hit {the |}{like|subscribe|bell}|drop a follow|lend me your ears|rate {it|me|us} honestly|be honest with me|spread the word|help {me|us} out|turn notifications on|comment done|support {the grind|small creators|real talent|local music}`,
  polite: `please|pls|plz|pleeease|if you can|if you have a minute|it takes <n> seconds|it costs nothing|no pressure|I beg you|for real|god bless|peace|much love|thank you so much|it would make my day|means the world|just once|only once`,
  self: `{me and my {<relative>|friend|crew|band}|my friend <nick>|my little brother|I|a buddy of mine|us two|our band <act>|this kid <act>|my homie <act>}`,
  dream: `I want to be {a singer|a rapper|famous|a youtuber|heard|on the radio} {one day|so bad|since I was {five|eight|little}}|{music|gaming|singing|dancing} is {my life|all I have|my dream|my passion}|I'm only <nn> and {I produce everything myself|I work so hard|I spend all my money on studio time}|no label, no money, just {talent|hard work|passion}|{nobody|no one} {in my town|at school|around me} {believes in|supports} {me|us}|I've been {doing this|making music|uploading} for <n> years {and still have <nn> subs|with no results|}|the industry {only pushes|is full of} {garbage|fakes}, we need {new|real} {blood|voices}`,
};

/** Creators who nobody asked: musicians, gamers and vloggers in search of an audience. */
export const CREATORS: readonly Family[] = [
  {
    name: 'spam/small-artist',
    split: 'train',
    weight: 2.5,
    labels: SPAM,
    registers: BEGGARS,
    slots: SLOTS,
    frames: `{just|I just|we just} {dropped|released|finished|put out|uploaded|recorded} {a|my|our} {new |first |<genre> |second |}<work>[ called "<coined>"][,|.|!] {<polite> <ask>|<ask>}[ <music-link>| <own-video>| <emo>]
      {any|real} <genre> {fans|heads|lovers}{ here|?| in here?| reading this?} <ask>[,| <polite>][: <music-link>|: <own-video>]
      <dream>. <polite> <ask>[ <own-video>| <emo>]
      <dream>, so <polite> {check|go to|search|look up|type in} {my <work>|<act>|my <genre> channel|"<act> - <coined>"}[ <emo>]
      {my name is|they call me|I go by|I'm} <act>[,| and] {I make|I write|I do|we play} <genre>[ {from|out of} <city>][.|,|!] <ask>[ <polite>][: <music-link>]
      {if|since} you {like|love|came for|enjoy} {<genre>|this <work>|good vocals|real lyrics|this artist}[,| then] {search|look up|check|youtube|spotify|google} {<act>|"<coined>" by <act>}[ <polite>| you will not regret it| <emo>]
      {sorry|not gonna lie|I know|yeah} {I know this is annoying|you hate these comments|self promo is lame|this is cheesy}[ but|,|...] {<self> {made|sang|recorded|wrote} {a <work>|this <genre> <work>|our own version}}[,|.] <ask>[ <own-video>]
      <self> {did|made|sang|covered|rapped over|produced} {this <song>|this beat|this too|a <genre> version of this}[,|.|!] {<ask>|<polite>}[ <own-video>| on my channel]
      {looking for|need|searching} {feedback|listeners|a label|collabs|a manager|honest opinions|rappers for my beats} {on|for} my {<genre> |}<work>[:|,| ->] {<music-link>|on my page|click my name}
      {stream|listen to|go stream|bump|run up} {my|our} {new |}<work> "<coined>"[ {out now|on all platforms|on spotify and apple music|everywhere}][ <music-link>| <emo>| #<genre> #newmusic]
      {producers|singers|rappers|DJs|labels}[,|!| and fans] {hit my page|check my <work>s|I have <genre> beats from <small-price>|free beats on my channel}[ <music-link>]
      {better than|who needs|forget} {most of the radio|the mainstream|this one}[,|?|:] <act> {is next|is the future of <genre>|will blow up}[,|:] <music-link>`,
  },
  {
    name: 'spam/small-channel',
    split: 'train',
    weight: 2.5,
    labels: SPAM,
    registers: BEGGARS,
    slots: SLOTS,
    frames: `{if|when|once} {I|we} {reach|get|hit|make it to|can get} <mark> <fans>[ {by|before} {tonight|Friday|my birthday|Christmas|the weekend}][,| then] {I|we}{'ll| will|} <prize>[ <polite>| <emo>|!]
      {only|just|so close,|I need|need} <mark> {more |}<fans> {left|to go|to reach my goal|away from <mark>}[,|!|...] <polite> <ask>
      <trade>[ {anyone|who wants|100%|fast|now|legit|?|!|<emo>|back in <n> minutes}]
      <trade> <trade> <trade>
      {I|we} {do|make|run|have|started} {a|my own|our} <show>[ {with|about|and} {<game>|my <relative>|my <animal>|funny stuff}][,|.|!] <polite> <ask>[ <channel-link>]
      {anyone|who|somebody} {wants|into|looking for|like} {a new |some |}<show>[?|s?] {I got you|mine is on my page|come to my channel|<channel-link>|<channel-name> is the name}
      {subscribe|sub|go sub|please sub} {to|2} {<channel-name>|my <show>|my channel <channel-name>|<channel-link>}[ <polite>| <emo>|!!!| and I'll sub back]
      {follow|add} {me|us} {on|at} {X & IG|insta|IG|twitter|tiktok|snap|twitch|X and tiktok}[:| -|=>] {<channel-name>|<handle>|@<channel-name>}[ <emo>| for {daily memes|giveaways|beats|updates}| I follow back]
      {insta|IG|snap|twitter|tiktok|twitch}[:| -| @| =] <channel-name>[ {follow|add|f4f|for collabs|<emo>}]
      {hi|hello|hey}[ guys| everybody| everyone|], {I am|I'm} {new|a new youtuber|a small streamer|<n>teen|a beginner} {and|,} {I|my channel} {has|have|got} {only |}<n> <fans>[,|.|...] <ask>[ <polite>]
      {live|going live|streaming} {now|tonight|in <nn> minutes|every day}[,|:|!] <show>[, {<game>|giveaway at <mark> viewers|come say hi|viewers join in}][ <channel-link>]
      {my|our} <show> {is|are} {growing|dead|better than this|stuck at <mark> <fans>|so underrated}[,|.| <laugh>] <ask>[ <channel-link>]
      {1|one} {sub|like|share} = {1 prayer|one <animal> fed|one more video|a smile|a shoutout}[ <channel-link>]
      {shoutout|shout out} to {the first|everyone who subs|the next} <mark>[ people][,|!] {go|hurry|<channel-link>|comment when done}
      {we|let's|lets} {grow|rise|blow up} together[,|!] <trade> {drop your channel|comment your link|I never unsub}`,
  },
  {
    name: 'spam/search-for-name',
    split: 'train',
    labels: SPAM,
    registers: { ...BEGGARS, standard: 5 },
    slots: SLOTS,
    frames: `{search|type|look|look up|google|find} {for |}{"<channel-name>"|<act>|"<coined> <work>"|<channel-name>} {on|in} {youtube|this site|the search bar|google|spotify|tiktok|the app store|facebook}[,| and] {thank me later|click the first one|you'll see|hit sub|it's free|<ask>}
      {the|my} {channel|page|site|game|app} is {called|named} {<channel-name>|"<coined>"|<act>}[,|.] {<ask>|go see|find it}
      {have you|did you|did anyone} {ever |}{heard|hear|seen|tried|played} {of |}<coined>? {search it|type it in|it's on youtube|best thing ever|you are welcome}
      {read|type} {the first letters|my name|it} {backwards|into google|in the search}[,| and] {see|win|surprise|you'll find <coined>}
      {you|u} {should|gotta|must|have to} {search|watch|type} {<channel-name>|"<coined>"}[,| <emo>] {no link because|so they don't delete me|trust me|way better}`,
  },
  {
    name: 'spam/hungry-stage-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: BEGGARS,
    frames: `{bedroom|garage|teen|self taught} {guitarist|producer|streamer|comedian} {over here|reporting in|from <country>}[,|...] {one play|a single view|your click} {keeps|makes} {me going|the lights on|grandma proud}[ <music-link>]
      {my|our} {debut|sophomore} {record|clip|video} {is finally out|sits at <nn> plays|deserves ears}[:| ->| <emo>] {<music-link>|<own-video>}
      {whoever|everybody who} {joins|presses the button on} <channel-name> {today|tonight} {gets|wins|receives} {a drawing|a shout|my <gadget>}
      {currently|right now} {broadcasting|playing} <game> {blindfolded|with one hand|until I drop}[,|:] <channel-link>
      {hey|psst} {talent scouts|bored people|insomniacs}[,|:] {press play on|visit|judge} {<act>|<channel-name>}[ <emo>]
      {mutual|swap} {subs|follows|likes}[?|!] {reply|answer|write} {"in"|"me"|a star}[,| and] {I return the favour|done within the hour}
      {people|strangers} {say|tell me} I {sound like|remind them of} {a young|the female} <act>[...|:] {agree|true}? <own-video>`,
  },
];
