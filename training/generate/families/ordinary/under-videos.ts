import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const SLOTS: Slots = {
  scene: `the {<animal>|dog|grandma|cameraman|kid} {at <stamp>|in the back|on the roof|who walks by}|his {face|laugh|hair} at <stamp>|when {he|she} {drops|opens|finds|eats} {it|the <dish>|the box}|the silence after <stamp>|the guy in the {red|yellow} shirt|the ending|the sponsor part|that jump`,
  count: `<nn>|<nn>0|<n>k|<nn>k|<n> million|<n>00|<nn>,000`,
  who: `he|she|this guy|the host|the editor|the dog|this kid|grandma`,
  next: `part <n>|the full interview|a video on {<hobby>|<subject>|<course-on>}|<gaming> again|a Q&A|subtitles in {Spanish|Polish|Hindi}|longer episodes|the recipe|a house tour|a follow-up after a year|the bloopers`,
};

/** Viewers: moments, jokes, requests, numbers, games, trials at home, advertising, praise; nobody invites anybody over. */
export const UNDER_VIDEOS: readonly Family[] = [
  {
    name: 'ordinary/moments',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `<stamp>[ <laugh>| <emo>| {this part|I'm dead|omg|wait what|look at the left|here you go|thank me later}]
      <stamp> <scene> <laugh>
      {nobody|no one} {noticed|is talking about} <scene>[?| <laugh>|]
      {can we|let's} {talk about|appreciate|take a moment for} <scene>[ <laugh>| <emo>|]
      {I|i} {lost it|screamed|paused|jumped|cried} at <scene>[ <laugh>| <emo>|]
      {rewatched|replayed|came back for} <scene> {<n> times|all day|like a maniac}[ <laugh>|]
      {skip|jump} to <stamp> {if you|for} {hate intros|want the answer|the actual start|are in a hurry}[, {you're welcome|saved you <n> minutes}|]
      {me|my <relative>|my <animal>} watching <scene>[:|] {😳|"no way"|*leaves the room*|<emo>|same}
      {between|from} <stamp> {and|to} <stamp> {<who>|he} {didn't|never} {blink|breathe|smile|stop talking} once[ <laugh>|]
      {wait|hold on|pause}[,|...] {is that|did {he|she} just|are those} {a <animal>|my old school|eat the <dish>|real|<city>}[?|??| <laugh>]
      {the|that} {transition|cut|sound|zoom|shot} at <stamp>[,|...] {whoever edited this|so smooth|oscar please|how many takes}[?| <emo>|]`,
  },
  {
    name: 'ordinary/comment-jokes',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{nobody|no one}[:|]\\n{absolutely nobody|}[:|]\\n<who>[:|] {let me explain for <n> minutes|<scene>|buys another <ware-one>}
      {teacher|mom|boss|my <relative>}[:|] {where were you|why are you late|what's so funny}?\\n{me|also me}[:|] <scene>
      {instructions unclear|followed the tutorial}[,|...] {now I own a <animal>|stuck in {<city>|the dryer}|burned the <dish>|accidentally married}[ <laugh>|]
      {<n>|<nn>} {seconds|minutes} in and {I already|my <relative> already} {know more than {in school|my professor}|want a <animal>|forgot why I came}[ <laugh>|]
      {plot twist|theory|spoiler}[:|,] <who> {is|was} {the killer|the <animal>|never there|my dentist}[ <laugh>|]
      {the|that} {<animal>|cat|baby}[:|] "{I run this house|feed me|not again|I saw everything}" <laugh>
      {I|i} {came|clicked} for {<hobby>|the <dish>|the <animal>} {and|,} {stayed for|got} {emotional damage|life advice|<scene>|a history lesson}[ <laugh>|]
      {this|the} {video|man|comment section} {has|is} {more plot than <show>|cheaper than therapy|my Roman empire|why aliens avoid us}[ <laugh>|]
      {my|the} {last brain cell|wallet|alarm at <n> am|homework}[:|] {not now|am I a joke to you|bye}[ <laugh>|]
      {like|thumbs up} {for {<scene>|the <animal>}|if you {also |}{checked|held your breath|smelled this}}[ <laugh>|]
      {breaking news|scientists}[:|] {local|area} {man|<animal>} {discovers|refuses} {<hobby>|Monday|to explain}[ <laugh>|]
      {edit|edit 2}[:|] {wow thanks for the likes|mom I'm famous|why is this my top comment|I can't spell}[ <laugh>| <emo>|]`,
  },
  {
    name: 'ordinary/asking-the-creator',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{please|could you|can you|would you} {do|make|upload|post|consider} <next>[?|, please| {sometime|when you have time|my <relative> asks every week}][?|.]
      {when|any date for} {is|} <next> {coming|out|due}[?|] {no pressure|I check every day|you said Friday|take your time}[.|].
      {which|what} {camera|mic|editor|lens|knife|<ware-one>|paint|app} {do|did} you use {here|at <stamp>|for the voice|in <city>}[?|]
      {could|can} you {link|list|mention} {the {tools|parts|books|sources}|where you got the <ware-one>|the music} {in|below} {the description|}[?|, thanks| next time]
      {love the channel|great video|thanks as always}[,|.] {one request|small wish|honest feedback}[:|,] {the music is too loud at <stamp>|show the result longer|slower please|less zoom|captions for my deaf <relative>}[.|].
      {how|where} did you {learn|start with|get into} {<hobby>|editing|this|<course-on>}[?|, {any book for beginners|I'm <nn>, too late?|school or self taught}?]
      {would|does} {this|it|the trick} work {with|on|for} {<ingredient>|an older <ware-one>|small kitchens|left-handed people|<tech>}[?|] {mine keeps slipping|asking before I ruin it|nobody mentions it}[.|].
      {don't|please never} {change|stop|get a sponsor|move to {shorts|tiktok}}[,|.] {the calm is why I'm here|we like the old intro|from a fan in <country>}
      {are you|is the channel|is everything} {ok|okay|coming back}[?|] {no upload since {March|summer|<year>}|we miss you|hope you're well}[ <emo>|.]
      {visit|come to} {<city>|<country>|our {farm|school|museum}} {one day|next}[,|.|!] {the food is worth it|we'd show you around|nobody covers us}
      {I|we} {emailed|wrote|messaged} you {about|with} {a correction|photos of mine|a question on <hobby>}[,|.] {no hurry|maybe it's in spam|just wanted to say thanks}`,
  },
  {
    name: 'ordinary/numbers-talk',
    split: 'train',
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{how|why} {has|does} this {only|just} {got |have }<count> views[?|??| <emo>] {the algorithm is blind|it's better than TV|people have no taste|so underrated}
      {I|we} remember {when|the days when} {this channel|you} had <count> {subs|subscribers}[,|.] {proud|look at you now|and a potato camera}[ <emo>|]
      {<count>|half} of the views {are|is} {me|my <relative>|my class} <laugh>
      {subscribed|subbed} at <count>[,|.] {now|and now} {it's|you have} <count>[,|.] {crazy|well deserved|time flies}[ <emo>|]
      {who|why would anyone|which monsters} {disliked|gave this a thumbs down}[?|??] {<count> people|must be} {have no soul|holding the phone upside down|cat haters}[ <laugh>|]
      {views|likes|subs} {don't|do not} {matter|pay rent|mean quality}[,|.] {this|look at <scene>|small channels} {is|are} {proof|often better}
      {big|fake|dead} channels {get|buy} {<count>|millions of} {views|subs} {for|with} {nothing|thumbnails|drama} {and|while} {this one|<who>} {gets|has} <count>[.|,] {unfair|sad}
      {as|being} a {small|former|tiny} {youtuber|channel|streamer} {myself|with <n> subs}[,] I {know|can say} {how long this takes|editing is <nn>% of it|the first <count> are the hardest}[,|.] {respect|well done}
      {the|your} {counter|like count|sub count} {is stuck|went down|jumped}[,|.] {bug|did youtube delete bots|same here}[?|]
      {he|she|they} {asked|asks|said} {for|to} {likes|subscribe} <n> times in <nn> minutes[,|...] {we get it|drinking game|once is enough}[ <laugh>|]
      {congrats|congratulations} on {<count>|the plaque|trending}[,|!] {next stop <count>|you earned it|been here since <year>|cake please}[ <emo>|]
      {YouTube|the site} {unsubscribed|removed} me {again|without asking}[,|.] {had to find you by name|why|check yours people}`,
  },
  {
    name: 'ordinary/players',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{I|me and my <relative>|we} {play|played|used to play} <gaming> {every {night|weekend}|on a potato pc|in <year>|until {4 am|school}}[,|.] {good times|rank {gold|silver} forever|miss it|I main healer}[ <laugh>|]
      {the|this} {update|patch|DLC|season|nerf} {ruined|saved|broke|is} {<gaming>|my build|everything|the best thing}[,|.] {devs please|who asked|back to <gaming>|finally}
      {spent|I spent} {<small-price>|<dollars>|my pocket money} on {<game-coin>|skins|loot boxes}[ once|] and {got {a spray|nothing|duplicates}|my <relative> found out|regret it|they banned me}[ <laugh>|]
      {how do you|any tips to|what level should I be to} {beat|get past|reach} {level <nn>|the boss at <stamp>|the {ice|fire} {map|temple}}[?|] {died <nn> times|my hands hurt|no guide helps}
      {is|would} <gaming> {worth|be worth} {it|buying|<small-price>} {in <year>|on console|solo}[?|] {waiting for a sale|my friends left|graphics look old}[.|]
      {anyone|somebody} {wanna|want to} {play|queue|try co-op} {later|tonight|after school}[?|] {my team is all bots|I promise I'm not toxic|EU evenings}
      {that|the} {clutch|shot|build|jump|run|speedrun} {at <stamp>|} {was|is} {clean|insane|luck|frame perfect|scripted}[ <laugh>| <emo>|, sorry]
      {cheaters|hackers|smurfs|bots} {ruin|are killing} <gaming>[,|.] {reported <n> today|ban them|I just quit|went back to <gaming>}
      {graphics|story|music|combat} {beats|of <gaming> is better than} <gaming>[,|.] {my opinion|fight me|not even close|controls are worse though}
      {got|I got|finally got} {the achievement|a win|the rare <animal>|platinum|legendary} {after <nn> {hours|tries}|today}[!|!!| <emo>] {now I can sleep|mom come see|nobody cares but me}
      {my|our} {server|clan|guild|save file} {died|got wiped|is just <n> people} {in <year>|after the update|}[,|...] {rip|good memories|we still write on holidays}`,
  },
  {
    name: 'ordinary/tried-at-home',
    split: 'train',
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Tried|I tried|We tried} {this|the recipe|your method} {today|last night|on my <gadget>} {and|:} {it worked|success on attempt <n>|total mess|my <relative> asked for more|the <gadget> runs again}[.|, thank you!|, any idea why?]
      {Works|Worked|Did not work} on {my <gadget>|a <year> model|<tech>|gluten free flour}[,|.] {had to {reset it twice|skip step <n>|use a bigger screw}|just so others know|thanks}.
      {Saved|You saved} me {<dollars>|a call to the <job>|a trip to the shop}[,|.|!] {The part was <small-price>|Took <nn> minutes|My <relative> is impressed}.
      {Step|At step} <n> {mine|the dough|the screen} {looks different|went black|is too wet|says error <nn>}[,|.] {what am I missing|help|older version maybe}[?|.]
      {Used|I used} <ingredient> instead of <ingredient>[,|:] {fine|a bit dry|never again|better, sorry}[.|, baked <nn> minutes].
      {My|Our} {<relative>|kids} {made|built|fixed} {it|one} {after|with} your {video|plans}[,|.] {proud moment|paint everywhere|no fingers lost|they want to do the next one}.
      {Where|In what shop} do you {get|buy} {such a|the} <ware-one> {in <country>|these days|for under <dollars>}[?|] {Mine is from <year>|Everything here is plastic|The link shows only the US store}.
      {I|We} {paid|was quoted|were asked} <dollars> for {this|the same repair|a new one} {in <city>|at the garage}[,|.] {wish I had seen this|robbery|and it failed again}.
      {Safety note|Careful|One warning}[:|,] {unplug it first|wear gloves|never mix the two|the spring is under tension}[,|.] {ask my thumb|otherwise great|my <relative> learned the hard way}.`,
  },
  {
    name: 'ordinary/sponsors-and-ads',
    split: 'train',
    labels: CLEAN,
    registers: CHATTY,
    slots: { ...SLOTS, advertised: `a VPN|mobile games|a mattress|meal boxes|crypto apps|betting sites|earbuds|a website builder|diet pills|online courses|razors|hair tonic|a bank app` },
    frames: `{ads|an ad|two ads|the sponsor} for <advertised> {again|in the middle of the song|at <stamp>|before a funeral speech}[ <laugh>|,| seriously|] {skip|who buys this|I pay for premium}[?|]
      {did|has} {anyone|anybody} {ever|actually} {bought|try|used} <advertised> {from|because of} {a sponsor|his code|these ads}[?|] {asking for my wallet|honest answers|reviews look fake}
      {I|my <relative>} {bought|tried|ordered} <advertised> {with|through} {the code|your link} {last year|once}[,|.] {it's ok|cancelling took <n> calls|not worth <small-price>|happy so far}
      {please|I wish you'd|could you} {not|stop} {advertise|promoting|taking money from} <advertised>[,|.] {kids watch this|you're better than that|my <relative> lost <dollars>|I'll join the patreon instead}
      {good|smoothest|funniest} {ad|sponsor} {read|transition} {ever|at <stamp>|this year}[,|.] {didn't even skip|still not buying|well played}[ <laugh>|]
      {at least|nice that} {he|she|you} {says|tell us|disclose} {it's|that it's} {sponsored|an ad|paid}[,|.] {rare|respect|others hide it}
      {no|zero} {ads|sponsors|begging} {just|only} {<hobby>|facts|music}[,|.] {how it should be|instant sub|thank you}[ <emo>|]
      {merch|the shirt|your book|the calendar} {arrived|came} {today|after <n> weeks|torn}[,|.|!] {great quality|fits|colour is off|my <relative> stole it|worth <small-price>}
      {is|are} {the|your} {shirt|mug|course|print} {still|ever} {available|coming back|sold in <country>}[?|] {the shop says sold out|shipping is <small-price>|}
      {joined|I joined|cancelled} {the|your} {patreon|membership|newsletter} {last month|today|after <n> years}[,|.] {worth it|money is tight, sorry|the extra episode is gold}`,
  },
  {
    name: 'ordinary/polished-praise',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 8, formal: 2, casual: 1, excited: 1, emoji: 0.7 },
    slots: { ...SLOTS, thing: `<hobby>|<subject>|<subjectarea>|<course-on>|<dish>` },
    frames: `{What a|Such a} {thoughtful|well-structured|refreshing|moving|clear} {video|piece|talk|explanation}[!|.] {The part|What you say} {at <stamp>|about <thing>} {answered a question I've had since <year>|is going on our classroom wall|made me call my <relative>|changed how I teach it}.
      {I really appreciate|I admire|Thank you for} {the depth|how calmly you explain|the honesty} {here|at <stamp>|about <thing>}. {My only question|One thing I'd add|I'd love to hear more}: {why <n> and not <nn>|what about beginners|does it hold in <country>}?
      {As someone who|As a <job> who} {struggled with|teaches|worked in} <thing> {for <nn> years|all my life}[,] I {found this incredibly helpful|learned two new things|nodded the whole time|wish I'd had this in <year>}[.|, especially <stamp>.]
      {Your|The} {ability|gift|patience} to {explain|simplify} <thing> {is remarkable|is rare|shines at <stamp>}. {My <relative> and I|We} {tried it the same evening|argued about it over dinner|watched it twice}.
      {This|Your video} {perfectly|beautifully} {captures|shows} what {makes <thing> so rewarding|it was like in <year>|my <relative> used to say about <thing>}. {I cried a little|Thank you from <country>|Please keep going}.
      {Fantastic|Insightful|Excellent|Inspiring} {content|work|episode} {as always|again}[!|.|,] {the chart at <stamp>|the story about the <animal>|the joke about <thing>} {stays with me|made my week|explains so much}.
      {Keep up the {great|amazing|good} work}[!|.|,] {I've watched since <year>|you got me through {chemo|exam week|night shifts}|the <animal> should get its own show}[.|!]
      {This resonated|That hit home}[.|:|,] {I left|I started|My <relative> gave up} <thing> {in <year>|after the accident} and {never told anyone why|your words fit|it still hurts a little}.
      {If you're|Anyone} {new to|struggling with} <thing>[,|:] {start with <stamp>|watch it at half speed|don't skip the boring part}[.|.] {It took me <n> tries|I say that as a slow learner|Worth every minute}.`,
  },
];
