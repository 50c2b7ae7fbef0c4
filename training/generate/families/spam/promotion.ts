import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const SLOTS: Slots = {
  plead: `please|plz|pls|pleaseee|kindly|can you|could you guys|would you|it would mean the world if you|I'd be so happy if you|do me a favour and|just`,
  look: `check out|check|checkout|go check|have a look at|visit|watch|listen to|subscribe to|sub to|give a chance to|show some love to|support|take a minute for|come see|head over to|drop by`,
  mine: `my channel|my latest {video|song|beat|cover|track|upload}|my new {video|song|mixtape|EP|channel|vlog|remix}|my page|our band|our channel|my covers|my beats|my gaming channel|my first video|my <game> videos|my YouTube|my soundcloud|my profile|my {art|makeup|cooking|prank|comedy|travel|tech|fitness} channel`,
  'sub-count': `<nn>|<nn>0|100|500|1k|1000|10k|5 thousand`,
  who: `I'm {a|an} {young|small|upcoming|14 year old|new|independent|unsigned|struggling|aspiring} {rapper|singer|producer|youtuber|artist|gamer|musician|vlogger|dancer|animator|DJ} {from <city>|from <country>|trying to {make it|grow|be heard|get noticed}|with big dreams|}
    we're {a|an} {indie|rock|metal|new} band from <city>
    I {make|do|upload|post} {covers|beats|music|gaming videos|tutorials|vlogs|comedy|reactions|<game> videos} {every week|every day|too|like this|}
    I {just|only|recently} {started|opened|launched|created} {a|my} channel`,
  swap: `sub for sub|sub4sub|s4s|subscribe to me and I subscribe back|follow for follow|f4f|like for like|I sub back|i will subscribe back to everyone|100% sub back|view for view`,
  humble: `I know {everyone hates|you hate|people hate} {spam|these comments|advertising|self promotion}{ but|, but|, sorry but| however}
    {sorry|I'm sorry} {to bother you|for the spam|if this is annoying}{ but|, but|.}
    {don't|please don't} {skip|ignore|scroll past|hate}{,|.|!}
    not trying to {advertise|spam} {but|or anything but}
    {I know|yes} this is {a long shot|spam|probably gonna be ignored}{ but|,}`,
};

/** People promoting themselves in other people's comments, and the chains that are copied around. */
export const PROMOTION: readonly Family[] = [
  {
    name: 'spam/self-promotion',
    split: 'train',
    weight: 3,
    labels: SPAM,
    registers: { ...CHATTY, sloppy: 3 },
    slots: SLOTS,
    frames: `[{Hey|Hi|Yo|Hello|sup}[ <friend>][,|!] ]<plead> <look> <mine>[ {thanks|thank you|thx|much appreciated|<emo>|peace|god bless}][!|.|!!!]
      {Hey|Hi|Hello|Yo}[ <friend>][,|!] <who>[,|.|!] <plead> <look> <mine>[ <video-link>]
      <humble> <who>[ and I {need|want|dream of} <sub-count> {subs|subscribers|views}][,|.|!] <plead> <look> <mine>[.|!]
      <look> <mine>[!|!!|.| <emo>]
      {if you|everyone who|those who} {like|love|enjoy} {this <song>|this video|this|<game>|good music|this kind of stuff|him|her|this band}[,| then] {you'll|you will|you might|you should} {love|like|enjoy|<look>} <mine>
      <look> <mine>{,|.| and} {tell me|let me know} what you think[ <emo>|!|]
      <swap>[ {anyone|anybody|who's in|?|!|let's grow together|<emo>}]
      {I'm|i am|just} {trying to|want to|hoping to} {reach|hit|get} <sub-count> {subs|subscribers|followers|views} {by|before} {Christmas|summer|my birthday|the end of the {month|year|week}}[,|.| so] <plead> {help|sub|subscribe|help me out}[!|.| <emo>]
      {my|My} {band|<relative>|son|friend|crew} {made|recorded|dropped|released|uploaded} {a {cover|song|parody|dance} {of this|to this|}|a new track|an album|his first song}[,|.| -] <plead> <look> it[:] [<video-link>]
      {better|cooler|way better|funnier|sicker} than {this|the original|most of what's on the radio}[:| ->| →|,] <look> <mine> [<video-link>]
      <video-link> {check it out|watch this|my {cover|remix|version} {of this|}|you won't regret it|please watch|<emo>|like and sub|it's my first video|rate it}
      {anyone|anybody|someone} {want|wanna|willing} to {<look>|support|help} {a small channel|<mine>|a small youtuber|a new artist}?
      {subscribe|like|share|follow} {subscribe|like|share|comment}[,| and| &] {share|subscribe|follow} {please|me|plzzz|<mine>|!!!|}
      {I|we} {upload|post|drop|go live} {every {Friday|day|week}|daily|twice a week}, {<game>|vlogs|beats|memes|tutorials}[,| so] {join|sub to|<look>} {us|me|the family|<mine>}
      {don't|do not} {click|read} {on |}my {name|profile|picture|channel} [{<emo>|unless you like {music|laughing|surprises}|😏}]
      {click|tap} {on |}my {name|profile pic|channel|icon} {for|to see|if you want} {more|better} {videos|beats|music|content|surprises}
      {free|new} {beat|type beat|instrumental|mixtape|song} {on|at} my {channel|page|soundcloud}[,| -|:] {lease|download|link in bio|prod by <nick>|<spam-link>}
      {follow|add} me on {insta|instagram|twitter|twitch|tiktok|facebook|snap|soundcloud|spotify}[:] {<handle>|<spam-link>} {I follow back|for more|<emo>|thanks|}`,
  },
  {
    name: 'spam/petition-and-link',
    split: 'train',
    labels: SPAM,
    registers: { ...CHATTY, standard: 4 },
    slots: SLOTS,
    frames: `<plead> {sign|share|support|donate to} {this|my|our} {petition|campaign|fundraiser|gofundme|cause}{:| ->|,|} <spam-link>[ {every {signature|dollar|share} {counts|helps}|thank you|<emo>}]
      {vote|please vote|vote for} {for |}{me|my <relative>|our band|this girl|my <animal>} {here|at|in this contest}[:] <spam-link>
      {download|try|install|play} {my|our|this} {app|game|extension|app on android|new game}[,|:|!] {it's free|free coins|let me know|rate 5 stars}[:] <spam-link>
      {you|guys, you|everybody|people} {have to|need to|must|gotta} {see|watch|read|try} {this|what happened|this site}[!|:|...] <spam-link>
      {this|that} {video|site|guy|trick|page} {changed my life|shows the truth|is insane|explains everything|made me <dollars>}[:|,| ->] {<spam-link>|<video-link>}
      {OMG|lol|wow|wtf}[,|!] {look what I found|is this you|I found the full {movie|video|episode|album}|watch the leaked version}[:| 👉] <spam-link>
      {watch|download|stream} {the full {movie|season|match|fight}|<team> live|all episodes|HD} {free|online|for free|without ads}[:| 👉| here] <spam-link>
      {buy|get|order} {my|our} {shirts|merch|prints|book|ebook|album|course} {at|here|on}[:] <spam-link> [{use code|code|<percent> off with} {SAVE<n>|LOVE<nn>|VIP}]
      <spam-link>
      {visit|join|come to|go to} {my|our|this} {site|server|discord|forum|shop|group|page}[:] <spam-link> [<emo>]
      {I'm|we're} {collecting|raising} {money|funds} for {my <relative>'s surgery|a laptop|college|my <animal>|rent}[,|.] <plead> {help|donate|share}: <spam-link>`,
  },
  {
    name: 'spam/chain-letter',
    split: 'train',
    labels: SPAM,
    registers: { ...CHATTY, shouting: 2 },
    frames: `{Send|Copy and paste|Post|Repost|Share} this {to|on|in} <n> {other videos|people|friends|comments|groups} {in|within} {the next |}<n> {minutes|hours} {or|and} {you will have bad luck for <n> years|your crush will {call|text} you|something good happens tonight|your mother dies|tomorrow is the best day of your life}.
      {Don't|Do not} {stop|quit} reading{!| this!| now.} {A girl|A boy|A man} named <first> {died|was found dead|disappeared} {in|on} {<year>|her birthday|his way to school}. {If you don't|Unless you} {repost|paste|send} this {to|on} <n> {people|videos}, {she|he} will {be at your bed|come for you|visit you} {tonight|at midnight}.
      {Like|Thumbs up|Like this comment} if {you {love|believe in|miss|trust} {Jesus|God|your mum|your mom|your country|your dog}|you're {alive|awesome|watching in 202{4|5}|reading this}}{,| and} {ignore|scroll|skip} {if you hate {her|him|them}|if you want bad luck|for the devil}.
      {97|98|99}% of {people|teens|you} {won't|will not|don't have the guts to} {share|repost|copy} this. {Will you?|Prove me wrong.|Are you the 1%?}
      {1 like|one like|each like|every share} = {1 prayer|one meal for a hungry child|1 {kiss|hug} for this baby|one push-up|respect for our soldiers}[ <emo>]
      {Put|Paste|Type} this on <n> {songs|walls|pages} {and|then} press {F6|alt F4|ctrl+w} {and|to see} {your crush's name|the name of your future wife} {appears|on the screen}[, it really works| so scary]
      {Facebook|WhatsApp|YouTube|Instagram} {will|is going to} {start charging|become paid|delete accounts|make all photos public} {tomorrow|on Monday|next week}{.| unless you} {copy and paste this|forward this to <n> {contacts|friends}|send this on}.
      {Type|Comment|Write} {amen|yes|"1"|❤️} {and|to} {receive|claim|get} {a miracle|money|blessings|good news} {today|this week|in <n> days}{.|!} {Ignore|Don't type} {and|if} {nothing changes|you hate God|you have no heart}.
      {Today|tomorrow} is {world|national} {sister|cancer|hug|mother|friend} day{,|.} send this to <n> {people|girls} who {mean something to you|rock|you'd never lose}{, if you get <n> back you are loved|}.`,
  },
  {
    name: 'spam/adult-bot',
    split: 'train',
    weight: 1.5,
    labels: { spam: 1, identity_attack: 0, severe_toxicity: 0, threat: 0 },
    registers: { ...CHATTY, emoji: 5 },
    slots: { 'adult-age': (random) => String(random.between(21, 48)) },
    frames: `{I'm|im|i am} a {lonely|single|bored|naughty|hot|divorced} {woman|lady|blonde|brunette|widow} {from <city>|near you|}[, <adult-age>{ y.o|| years old}][,|.] {looking for|want|seeking} {a man|fun|a friend|someone to chat|a date} {tonight|now|}[,|.] {my {photos|pics|videos} are|write me|find me} {on|at|here}[:] {<spam-link>|<pro-handle>|my profile}
      {hot|sexy|horny|lonely} {singles|moms|women|ladies|milfs} {in your area|near you|from <city>|waiting for you} {now|tonight|online|}[!|:] <spam-link>
      {who|anyone} wants {to see my {private|hot|full} {photos|video|pics}|to {chat|play|date} {with me|}}[?] {click|tap|check|visit} my {profile|page|bio|avatar|name} {😘|💋|🍑|😈|❤️|🔞}
      {my|see my|watch my} {naked|nude|uncensored|18+|private} {pics|video|cam show|photos} {here|on my page|are in my profile|free}[:| 👉| 💋] [<spam-link>]
      {adult|sex|casual} {dating|chat|meetings|contacts} {without registration|for free|in <city>}[:|,] <spam-link>
      {tap|click|touch} {my|the} {avatar|picture|icon|name}[,| and| if you] {don't be shy|you won't regret|i'm waiting|let's have fun} {😘|💦|🔥|😏|💋}
      {I|i} {broke up with my boyfriend|am bored|feel lonely|can't sleep} {and|,} {need|want|looking for} {attention|company|a real man}[,|...] {text me|add me|write}[:] {<pro-handle>|<phone>|<spam-link>}
      {escorts|massage ladies|companions} in <city>[,|:| -] {24/7|discreet|real photos|cheap rates}[,|.] {<phone>|<spam-link>}
      {💋|🔞|❤️|😈}{💋|🔞|❤️|} {the best|hot|leaked} {videos|content|models} {on|in} my {channel|bio|profile|page} {👆|👈|🔥|}
      {only fans|OF|o n l y f a n s|0nlyf4ns} {leaked|free|link in bio|50% off} {<spam-link>|<handle>|<hidden-domain>}
      {U R|you are|ur} {so cute|handsome|my type}[,| 😍|!] {can we be friends|message me|come to my page|see who viewed you}[:] {<spam-link>|<pro-handle>}`,
  },
  {
    name: 'spam/healer',
    split: 'train',
    labels: SPAM,
    registers: { ...SELLER, broken: 4 },
    slots: {
      healer: `{Dr|Dr.|Doctor|Priest|Prophet|Chief|Papa|Mama|Baba|Lord|Great} {Ozi|Unity|Zuma|Wise|Adodo|Salami|Oko|Kubu|Lawson|Ekpen|Mercy|Sambo|Aluya|Isaac|Obin|Jumba}`,
      ill: `herpes|HIV|diabetes|cancer|HPV|fibroids|arthritis|high blood pressure|infertility|weak erection|asthma|kidney disease|hepatitis|PCOS|hair loss|tinnitus|gout|lupus`,
      remedy: `herbal medicine|natural herbs|root and herbs|herbal mixture|his spell|traditional medicine|holy water`,
    },
    frames: `{I was|My <relative> was} {diagnosed with|suffering from|sick with} <ill> for <n> years {until|before} <healer> {cured|healed} {me|her|him} with {his|her} <remedy>. <contact-line>
      {My|Thank God my} {husband|wife|ex|boyfriend|lover} {came back|returned|begged me} {after|within} <n> {days|hours} {thanks to|because of|through} <healer>'s {love spell|powerful prayers|work}. <contact-line>
      {Herpes|<ill>} {has a cure|is curable|is gone}! <healer> {can cure|cures|also treats} <ill>, <ill>{,| and} <ill>. <contact-line>
      {I want to|Let me} {thank|appreciate|testify of} <healer> for {curing my <ill>|bringing my marriage back|winning the lottery for me|making me pregnant}{.|!} {He|She} {is real|is the best|also helped my <relative>}. <contact-line>
      {Contact|Reach|Talk to} <healer> for {any|all} {spell|problem|sickness|disease}: <ill>, {lottery numbers|court case|ex back|promotion}, <ill>. <contact-line>
      {Lose|I lost|She lost} <nn> {kg|pounds|lbs} {in|within} <span> {without|with no} {exercise|diet|gym}{,|.|!} {try this|this pill|this tea|the trick}: <spam-link>
      {Doctors|Big pharma|They} {hate|hide|don't want you to know} {this|the} {simple trick|<ill> remedy|weird root}[:| 👉] <spam-link>
      {Buy|Order|Get} {Oxycodone|Xanax|Viagra|Cialis|Ozempic|Adderall|keto gummies|CBD oil} {online|without prescription|overnight|cheap}[:] <spam-link>
      {I took|Been using} {this|these} {gummies|drops|supplement|tea} {for <span>|daily} and my <ill> {vanished|is gone|improved}, {get yours|order here|link}: <spam-link>`,
  },
  {
    name: 'spam/promotion-roundabout',
    split: 'held-out',
    labels: SPAM,
    registers: CHATTY,
    frames: `{a|one} {stranger|person} {discovering|finding} {my|our} {tiny|humble|little} {page|corner|playlist} {would|could} {make|turn} {my|this} {year|week} {around|}[ <emo>]
      {nobody|no one} {ever |}{listens to|plays|opens} my {demos|drawings|streams} [:(|😢|...] {prove|change} {that|it} {today|}{: <spam-link>| , name's above|, tap the icon}
      {day|week} <nn> of {asking|begging} {strangers|you all} {for|until} {<nn>00|one thousand} {followers|listeners}
      {yo|ayo} {producers|rappers|singers}, {my|our} {studio|beat store|kits} {slaps|is open|bangs} {, hit the bio|→ <spam-link>|, dm for prices}
      {while|since} {you're|ur} {here|reading comments}[,| :)] {why not|maybe} {peek at|spin} {what I|the stuff we} {record|paint|stream|cook up}
      {mom|my little brother|grandpa} {said|bet} I {won't|wouldn't} {get|reach} {<nn>|100} {fans|followers}[,|...] {prove|make} {her|him} wrong <emo>`,
  },
];
