import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const KIDS = { ...CHATTY, standard: 5, sloppy: 2.5, texting: 4, learner: 1.5 };

const SLOTS: Slots = {
  title: `"{Paper|Broken|Midnight|Golden|Empty|Second|Wild|Frozen|Neon|Quiet|Crooked|Burning} {Crown|Streets|Letters|Summer|Oceans|Mirror|Engines|Sky|Kingdom|Shoes|Hours|Teeth}"|"{Don't Wake|Waiting For|Dancing With|Letter To|Born Without|Back To|Run From} {Me|The Moon|My City|Monday|You|The Noise|Nobody}"|"<coined>"`,
  small: `<n>|<nn>|<n>0|<nn>0`,
  round: `50|100|200|250|500|1,000|1000|1k|5k|10k|100k`,
  shows: `<gaming>|<clip-kind>|<hobby> videos|<animal> videos|stop motion|Lego films|short horror films|zombie films|<genre> beats|prank calls|skate clips|nail art|car videos|top ten lists|sketches|AMVs|magic|lip syncs|parkour|toy reviews`,
  plan: `buy a real {camera|mic|capture card|green screen}|do a giveaway|show my face|dye my hair {pink|green|blue}|sing in {public|my school canteen}|start a series on <hobby>|do a <nn> hour stream|eat a whole onion|upload every day|meet all of you|quit my job|fly to <country>`,
  sub: `sub|subscribe|hit subscribe|click subscribe|press the red button|sub to me|subscribe to me|sub me up`,
  please: `please|pls|plz|pleaseee|plzzz|pretty please|i beg you|it's free|it takes one second|for real|thanks|thx|ily|god bless|no hate|`,
  hate: `dont hate|no hate please|haters back off|don't mind the hate|if you don't like it just scroll|keep the mean comments to yourself|I'm only <n>th grade|be nice I'm new`,
  network: `insta|instagram|IG|twitter|snap|snapchat|tiktok|vine|kik|ask fm|twitch|tumblr|X|threads|musically|periscope|facebook|soundcloud`,
  made: `cover|remix|dance|parody|piano version|guitar version|rap version|flute version|reaction|dubstep remix|nightcore edit|zombie film|short film|animated video|choreography|fan video|Minecraft version|lyric video|8-bit version|mashup|sign language version`,
};

/** Small creators under the videos of others, who tell of themselves and ask for a subscription, a search, a follow. */
export const SMALL_CREATORS: readonly Family[] = [
  {
    name: 'spam/subscribers-and-plans',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: KIDS,
    slots: SLOTS,
    frames: `{when|once|if} I {get|reach|hit|have} <round> {subs|subscribers} {I will|I'll|I'm going to} <plan>[75:,|!|.] {so|} <sub> <please>[ <emo>]
      {I'm|im|I am} at <small> {subs|subscribers} {right now|after a year|and crying}[75:,|.|...] {my goal is|trying for|I dream of} <round>[75:,|.] <sub>[ <please>| and I sub back| <emo>]
      {I|i} {just |}{started|made|opened} {a|my} channel {with|about|for} <shows> {and|,} {nobody watches|I have <small> subs|my <relative> is my only fan|I don't know how to get views}[75:,|...|.] {<sub>|come by|give it a chance}[ <please>|, <hate>]
      {hi|hey|hello}[ guys| everybody| people][75:,|!] {I'm|my name is|it's} <first>[ and|,|.] I {make|upload|post} <shows>[75:,|.] {<sub> and {I will|I'll} <plan>|<hate>|I promise to <plan> at <round>}
      {my|my only|my big} {dream|wish|goal} {is|has always been} to {be a youtuber|live from <shows>|have <round> subs|make people laugh}[75:,|.] {you can make it happen|help me out|one sub is all I ask}[ <please>| <emo>]
      {<n> more|only <nn> more|just one more} {sub|subscriber|follower}[s] {and|then|until} {I|we} {<plan>|get to <round>}[75:!|!!| <please>| <emo>]
      {my <relative>|my friends|everyone at school|my class} {laughs|laugh} at my {channel|<shows>}[75:,|...|.] {show them|prove them wrong|help me}[ and|,|:] <sub>[ <please>]
      <sub> {and|then} {tell me|comment|write} "{done|subbed|im in|hi}"[75:,|:|.] I {sub back|return all|check in {<n> minutes|the evening}}[, <please>| <emo>|]
      {nobody|no one} will {see|read|care about} {this|my comment}[75:,|...|.] {but|still} {I have <small> subs|I worked <n> weeks on my {video|channel}}[75:,|.|...] <sub>[ <please>]
      {I'm|im} <n> {years old |}and {I do|my channel is|I upload} <shows>[75:,|.] <hate>[75:,|.|!] <sub>[ <please>| <emo>]
      {don't|please don't|pls dont} {ignore|skip|mark} {me|this}[75:,|!|...] I {upload|post} <shows> {every day|on Saturdays|from my phone}[ and|,] {<sub>|it would make my week}[ <please>]
      {who|does anyone|anybody} {likes|like|into|loves} <shows>?[ then|] {<sub>|my channel has <nn> of them|look at mine}[, at <round> I <plan>| <please>|]
      {my|the} {old|last|first} channel {got hacked|was deleted|got a strike} {at|with} <round> {subs|}[75:,|.|...] {so I started over|from zero now|this is the new one}[75:,|.|:] <sub>[ <channel-link>| <please>]
      {I|i} {offer|do|can do}[75::|] {sub for sub|like for like|a shoutout for a sub|free {intros|banners} for subs}[75:,|.|!] {small channels|anyone|first <nn>}[, <please>| reply here|]
      {today|it} is my {birthday|first day on youtube|last day before {school|surgery}} {and|,} {all I want is|my wish is|I'd love} <round> {subs|subscribers}[ <emo>| <please>|!]
      {leave|drop} your channel {below|here|name} {and|,} {I sub|I'll watch|we support each other}[75:,|.|!] {but|and} {sub to me first|mine is full of <shows>|let's all get to <round>}`,
  },
  {
    name: 'spam/search-a-title',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: KIDS,
    slots: SLOTS,
    frames: `{search|look up|type in|go search|google|youtube|please search|y'all search}[ for| up|] <title> by <act>[ {it's|,} {fire|deep|about my city|way better than this}| and thank me| <emo>|]
      {search|type} <channel-name>[ {on youtube|in the search bar|up there}|] {and|to|then} {<sub>|find my <made>|see my <shows>}[ <please>|]
      {have you heard|did you hear|who knows} <title> by <act>[85:?|?|??] {go listen|it deserves more|new artist from <city>|my <relative> made it}[ <emo>| <own-video>|]
      {<act>|<channel-name>}[75::|,| -] <title>[75:.|,|!] {search it|look it up|on all platforms|go run it up|you won't regret it}[ <emo>]
      {can|could} {you|someone|everyone} {search|listen to|look up} <title> by <act>[75:,|?] {it's|that's} {my <relative>|my band|me|my {best |}friend} {and|,} {we need {views|<round> plays}|he never gave up|tell me what you think}
      {I|we} {just |}{dropped|released|put out|uploaded} <title>[75:,|.] {search|find it under} {<act>|<channel-name>}[ <please>| and {leave a like|comment}|]
      {if you|whoever} {like|likes|enjoy} {this|this song|<genre>}[75:,] {search|type|look for} {<title>|<title> <act>|<channel-name>}[ {you'll love it|same vibes|trust me}| <emo>]
      {next big thing|remember this name|the next superstar|the voice of <city>}[75::|...|,] <act>[75:,|.|!] {search|song called|hear} <title>[ <emo>| <own-video>]
      {everyone|all of you|stop what you do and} {search|look up} {<channel-name>|<title> by <act>} {he's|she is|I'm} {only <nn>|so underrated|blowing up|from <country>}[ <please>|]
      {type|put} <title> {in|into} {the search|youtube|spotify}[75:,|] {first|second} {video|result}[75:,|.|!] {you'll laugh|that's me|watch till the end}[ <please>]
      {better|real} music[75::|] {search|try|look for} <title> by <act>[ <please>| {no autotune|no label|for free}]
      {out now|new video|new single}[75::|!|...] {<act> - |}<title>[ by <act>][75:,|.] {search it up|link on my channel|just type it}[ <emo>]`,
  },
  {
    name: 'spam/does-it-better',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: KIDS,
    slots: { ...SLOTS, star: `{she|he|this guy|this girl|the original|this band|the singer|this video|this}`, rival: `this {guy|girl|kid|boy|dude|band|man} [ here]|my <relative>|a {friend|kid} from <city>|<act>|a <nn> year old|this unknown {singer|dancer|gamer}` },
    frames: `<rival> {does|did|sings|plays|dances} it {better|way better|so much better|like ten times better}[75::| >>| ->|...|] <own-video>
      <star> {is|was} {good|ok|alright|fine} {but|until you see} <rival> {is better|kills it|will shock you|deserves the views}[75::|,| ] <own-video>
      {forget|who needs} {her|him|them|this}[75:,|?|!] <rival> {has real talent|is the real deal|did it with no budget}[75::|] {<own-video>|search <title>}
      {I|i} {think|swear|bet} <rival> {could|can|would} {beat|outsing|out dance|destroy} {her|him|them}[75:,|.|:] {watch|see|judge yourself|agree}?[75::|] <own-video>
      {compare|now compare} {it|this} {with|to} <rival>[75::|,|-] {<own-video>|<own-video> {who wins|vote in the comments}}
      {dislike|thumbs up} if <rival> {sounds|looks|is} better[75::|,|] <own-video>
      {why|how} {is|does} {this|she|he} {get|famous with} {millions|<nn> million views} {when|while} <rival> {has|gets} <small>[85:?|?|??] <own-video>
      {everyone|all of you} {says|say} {this is the best|nobody sings like this}[75:,|...] {but|well,} <rival> {proves you wrong|just did}[75::|] <own-video>[ <please>]
      <own-video> <rival> {better than|over} {this|her|him|the original}[ {any day|<please>|<emo>}|!]
      {wow|wait|omg}[75:,|!] <rival> {did|does} {this|the same song|the same trick} {blindfolded|on one leg|with a {spoon|broom}|in <n> languages}[75::|,] <own-video>
      {the|my} {version|<made>} {of|by} <rival> {is|sounds} {more real|more alive|cleaner}[75:,|.] {check|judge|compare}[75::| ] <own-video>
      {old|new} {gamers|dancers|singers} {like|such as} <act> {would|could} {teach|show} {him|her} {how it's done|a lesson}[75::|,] <own-video>`,
  },
  {
    name: 'spam/my-version',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: KIDS,
    slots: SLOTS,
    frames: `{I|i|me and my <relative>|we|my band|my crew} {made|did|recorded|filmed|uploaded|finished} {a|our|my first|my own} <made>[ {of|to|for} this][75:,|.|!] {check it out|have a look|tell me if it's good|<hate>|link on my channel}[ <own-video>| <please>]
      {check|see|watch|hear} {my|our} <made>[ {of|to} this {song|game|scene}|][75::|,|!| ->] <own-video>[ <please>| <hate>|]
      {my|our} <made> {is|got|has} {up|out|on my channel|<small> views|finally done}[75:,|.|!] {come|go} {see|watch|judge} it[ <own-video>|, <please>|]
      {we|me and <n> friends} {shot|filmed|made} a {zombie|horror|superhero|war|comedy|kung fu|space} {film|movie|series|trailer} {in|at} {the woods|our school|my garage|<city>|one weekend} {with|for} {no money|<small-price>|one phone}[75:,|.|:] {watch it|part <n> is up|<hate>}[ <own-video>| <please>]
      {come|feel free to|please} {watch|see} me {dance|sing|rap|play|draw|fail} {to|at} {this|the chorus|<gaming>}[75:,|:|.] <own-video>[ <please>]
      {new|fresh|daily|chill} <gaming> {lets plays|series|survival world|speedruns|trolling} {on|at|over at} {my channel|<channel-name>|<channel-link>}[75:,|.|!] {<sub>|episode <nn> today|<hate>}[ <please>]
      {if you|who} {want|wants|need} {a|more} <made>[s|] {like this|of {songs|games} like this}[75:?|,] {I do|we do|my channel has} {requests|one every week|<nn> so far}[ <channel-link>|, <sub>|]
      {took|it took} {me|us} <n> {days|weeks|months} to {make|edit|learn} {this|my} <made>[75:,|...|.] {<small> views so far|please don't let it die|<hate>}[75::|] <own-video>
      {not|I'm not} {the best|a pro|a great singer}[75:,| but] {I|we} {tried|did} {a|my} <made>[75:,|.|:] {be honest|feedback please|<hate>}[ <own-video>|]
      {rate|comment on|react to} {my|our} <made>[75:,|:|] {<own-video>|it's my latest|and I rate yours}[ <please>]
      <made>[ of this]: <own-video>[ <please>| <emo>|]
      {anyone|somebody} {wanna|want to|care to} {hear|see|watch} {a <n>th grader|a girl from <country>|two brothers|my class} {doing|do} {a|the} <made>[85:?|?|??] <own-video>
      {while|since} you're {here|listening}[75:,] {my|our} <made> {needs|wants|could use} {you|views|some love}[75::|,|] {<own-video>|<sub>}[ <please>]`,
  },
  {
    name: 'spam/follow-or-add-me',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: KIDS,
    slots: { ...SLOTS, handle: `<handle>|<channel-name>|@<channel-name>|<coined>_<coined>|<coined>.<coined><nn>|xo<coined>`, why: `I follow back|fb 100%|follow for follow|I post {<animal>s|outfits|memes|<hobby>|gym pics|<team> news}|we can chat|I'm bored|new account|I'm lonely|let's be friends|dm me|I reply to all` },
    frames: `{follow|add|find|hit up|go follow} {me|my page|us|my <animal>} on <network>[75::|,|] <handle>[75:,|.| <emo>|] [<why>]
      {my|our} <network>[75::| is| =|] <handle>[ <why>| <emo>| <please>]
      <network>[75::| -|>] <handle>\\n<network>[75::| -|>] <handle>[\\n<why>]
      {add me|friend me|add me up|send me a request}[75::|,|!|] {<social-link>|<handle>}[ <why>| <please>|]
      {please|pls|everyone} {like|visit|like and share}[75::| this page:|] <social-link>[ <please>| {only <small> likes|we just started|admin wanted}]
      {like|follow} {my|the|our} {page|fan page|group} {and|,} {I|we} {like yours|send you a <animal> pic|follow you back}[75::|,|.] <social-link>
      {who|anybody} {wants|want|up} {to be friends|a follow back|streaks|to chat}[85:?|?|??] {<network> <handle>|add <handle>|<social-link>}[ <emo>|]
      {I|i} {follow|followed} {everyone|the first <nn>} {who|that} {follows|adds} {me|<handle>}[ on <network>|][ <please>|!|]
      {snap|kik|insta|tiktok} {me|<handle>|in bio|anyone}[75:?|,|:] <handle>[ <why>|]
      {bored|new here|just moved here|looking for friends|travelling soon}[75:,|...|.] {add|follow|text} {me|} <handle>[ on <network>|][ <emo>|]
      {my <relative>|my <animal>|my best friend} {needs|has only|wants} <small> {followers|likes}[75:,|.|:] {<handle> on <network>|<social-link>}[ <please>| <why>|]
      {getting|get me|help me get} to <round> on <network>[75:,|:|!] <handle>[ <why>| <please>|]
      {better|more|daily} {pics|clips|edits|memes} {on|over on} my <network>[75::|,|] <handle>[ <emo>|]
      {shoutout|shout out} to {me|whoever follows <handle>|my page}[ lol| <laugh>|,] {<social-link>|on <network>}[ <please>]`,
  },
  {
    name: 'spam/creators-story',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 5, casual: 3, bare: 2, texting: 1.5, sloppy: 2, learner: 1, emoji: 1 },
    slots: {
      ...SLOTS,
      who: `{Hi|Hello|Hey}[ guys| everyone][75:,|!] {my name is|I'm|it's} <first>[75:,|.] {I'm <nn>|from <city>|and I love <hobby>}.
        {I know|Yes,} {you hate comments like this|this looks like spam}, {but|still} {please|} {hear me out|read it}.
        {I'm|I am} {just |}{a kid|a guy|a girl|a <job>} {from <country>|with a {cheap phone|broken laptop|dream}}.
        {A|One} {year|month|week} ago I {started|opened} a channel {with|about} <shows>.`,
      told: `I {film|edit|draw|record} {after school|at night|in my closet|between shifts} {on|with} {my mom's phone|a <small-price> mic|free software}.
        I {put|spend} <n> {hours|days} into {each|every} video and {get|have} <small> views.
        {At|In} school {they|everybody} {laugh|laughs} at me, {but|and} {youtube|making videos} is {my escape|all I have|what I want to do}.
        {My goal is|I'm trying to reach|I need} <round> {subs|subscribers} {before {my birthday|summer|New Year}|so I can <plan>}.
        {I make|My channel is} <shows>, <shows> and {sometimes |}<shows>.
        {My <relative>|My best friend} {believes in me|said I should post this|bet I can't do it}.`,
      asks: `{So|Please}, {if you have a minute|if you can}, <sub>[75:,|.] {it's free|it would mean the world|I sub back}.
        {When|If} I {hit|reach} <round> {I will|I'll} <plan>{, promise|}.
        {You can|Feel free to} {hate|dislike this|scroll on}, {no hard feelings|I just want a chance}.
        {Even|Just} {one|a single} {sub|view|comment} {makes|would make} my {day|week}.
        {Tell me|Comment} {what I should improve|"{video|sub}" and I'll check you out too}. {<channel-link>|My channel is one click away}.
        <channel-link> {thank you|thanks for reading|love you all}.`,
    },
    frames: `<who> <told> <asks>
      <who> <told> <told> <asks>
      <who> <told> <asks> <asks>
      <told> <asks>
      <who> <asks>
      <told> <told> <asks> {Thanks|Thank you|Peace|Bye} <emo>
      {Not|This isn't} {a bot|spam}. <told> <asks>
      {Big|Famous} {youtubers|channels} {like this one|} {started|were once} {small|at zero} too. <told> <asks>
      {Sorry for the|Excuse my} {ad|long comment|English}. <who> <told> <asks>`,
  },
];
