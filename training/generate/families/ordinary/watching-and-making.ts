import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const SLOTS: Slots = {
  made: `cover|remix|dance|parody|piano version|short film|zombie film|animation|stop motion|lyric video|choreography|mashup|speedrun|let's play|mod|fan art|cosplay|drum cover`,
  count: `<n>|<nn>|<nn>0|<n>00|<n>k|<nn>k|1,000|10,000|a million`,
  film: `<show>|the new {superhero|zombie|space|spy} film|the first {Matrix|Alien|Toy Story}|the derby|the final|{Friday's|Sunday's} match|the documentary|season <n>|the concert|the grand prix`,
  trouble: `{cables|keys|socks|tangled headphones|cold coffee|dead batteries|snoring|wet shoes|lost remotes|sore necks|barking dogs|slow wifi|foggy glasses|leaking bottles}`,
  design: `logo|banner|thumbnail|intro|album cover|flyer|website|avatar|overlay|font|animation|poster`,
  slogan: `"Keep Calm and <hobby>"|"I Love <city>"|"Just One More <hobby> Video"|"<coined> Gang"|"Powered By Coffee"|"Make <hobby> Great Again"`,
  source: `<cited-link>|<honest-link>|<video-link>`,
};

/** Small channels seen by their viewers, things made for fun, films and matches, designs, gadgets and the day's news. */
export const WATCHING_AND_MAKING: readonly Family[] = [
  {
    name: 'ordinary/viewers-of-small-channels',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{only|just} <count> {subs|subscribers|views}[85:?|??|...] {how|this is so good|you deserve more|criminal}[ <emo>|.|]
      {found|I found|discovered} {you|this channel} {at <count> subs|by accident|through a comment|at <n> am}[75:,|.] {staying|subscribed|bragging later|binged everything}[ <emo>|.|]
      {congrats|congratulations|well done} on <count>[75:!|,|.] {I was number <nn>|next stop <count>|remember when it was your <relative> and me|earned}[ <emo>|!|]
      {don't|please don't} {quit|stop|give up|mind the hate}[75:,|.|!] {your <made> made my week|<count> of us wait every Friday|the mean ones never made anything}[ <emo>|.|]
      {my|our} <relative> {has|started|runs} a {channel|podcast|page} with <count> {subs|listeners}[75:,|.] {he films our <animal>|no, I won't link it|all of them cousins|proud anyway}[ <laugh>|.|]
      {I|i} {had|used to have} a channel {once|in <year>|as a kid}[75:,|.|...] {<count> subs|intro longer than the video|sub4sub days|deleted, thank god}[ <laugh>|.|]
      {at|when you hit|for} <count> {subs|} {you should|will you|please} {do a face reveal|play <gaming>|shave|show the <animal>|do a live stream}[75:?|!|.] {<laugh>|just kidding|you promised|}
      {who|anyone else} {came|subscribed|is here} {before <count>|from <app>|because of <hobby>|for the <animal>}[75:?|??] {early gang|me|hi future people}[ <emo>|.|]
      {you|he|she} {should|could} {get|have} more {subs|views} than {the big channels|any of them|that prank guy}[75:,|.] {better sound|real work|no shouting}[75:.| <emo>]
      {new|first} {subscriber|sub|viewer} {here|today}[75:,|!|.] {where do I start|which video first|love the <made>|you got me at <stamp>}[75:?|.| <emo>]
      {sad|strange|crazy} {that|how} {a <made> like this|this much work} {gets|has} <count> views[75:,|.] {shared it with my class|algorithm, wake up|quality over clicks}[75:.| <emo>]
      {thanks|thank you} for {answering|the shoutout|the heart|replying} {last time|in the stream|under part <n>}[75:,|!|.] {made my day|my <relative> didn't believe me|small channels are the best}[ <emo>|.|]
      {unsubbed|left} at <count>[75:,|.|...] {only shorts now|too much drama|begging every minute}[75:.| <laugh>]`,
  },
  {
    name: 'ordinary/made-for-fun',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{We|My class|My <relative> and I} {made|filmed|did} a <made> {of this|in school|one weekend} {in <year>|once|last summer}[75:,|.] {nobody will ever see it|the camera died|my mum has the only copy|best weekend}[75:.| <laugh>]
      {I'm|I am} {learning|practising|working on} {this|a <made>} for {the school show|my <relative>'s wedding|fun}[75:,|.] {week <n>|any tips for <stamp>|my <animal> leaves the room}[75:?|.| <laugh>]
      {That|Your|The} <made> {is|was} {better than the original|so well lit|shot on a phone?|my childhood}[75:,|.|!] {the bit at <stamp>|who did the sound|how long did it take}[75:?|.| <emo>]
      {Please|Could you|Will you} {do|make|upload} {a|the} <made> {of|with} {<show>|<gaming>|the other song}[75:?] {My <relative> asks daily|No rush|You'd be great}[75:.]
      {Danced|Sang|Played} this {with|for} {my kids|the choir|forty pensioners|my <animal>} {today|at <n> am|last Christmas}[75:,|.] {knees hurt|nobody was in tune|they want it again}[75:.| <laugh>]
      {Zombie|Horror|Student} {films|movies} {made by|from} {friends|kids} {have|show} {more heart|better blood} than {Hollywood|the remake}[75:.|,] {ketchup and all|bring back <year>}[ <laugh>|.|]
      For {those|everyone} {asking|wondering}[75:,|:] {the dance starts|the cover is|they swap roles} at <stamp>[75:.|, you're welcome.| <emo>]
      {Here|This} is {how|where} {he|she|they} {learned|built|filmed} {it|the <made>}[75::|,] <video-link>[ {the making of is the best part|old but good}|]
      {My|Our} <made> {got|has} <count> views[75:,|.|...] {half are mine|all from <country>, why|teacher showed it in class}[75:.| <laugh>]
      {First|My first} {try|attempt|video} was {awful|<nn> minutes of my thumb|upside down}[75:,|.] {keep going|it gets easier|so don't worry}[75:.| <emo>]
      {Rate|Compare|Rank} the {covers|versions|remixes}[75::|?|,] {<act>, then the original|number <n> wins|I liked the kid with the {flute|drum}}[75:.| <emo>]`,
  },
  {
    name: 'ordinary/films-matches-and-streams',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{where can I|on which channel can I|is there any place to|where do people} {watch|stream|see} <film>[ {legally|in <country>|for free}][75:?|??] {it's not on netflix|I missed it|my <relative> has no tv}[75:.]
      <film> is on {the library site|netflix|channel <n>|the broadcaster's page|dvd}[75:,|.] {free till Sunday|in <country> at least|with subtitles}[75:.]
      {the|my|our} stream {lagged|froze|died} {at <stamp>|at the penalty|before the end}[75:,|.|...] {heard the neighbours cheer first|classic|missed the goal}[ <laugh>|.|]
      {watched|just saw|went to see} <film> {yesterday|with my <relative>|for the <n>th time}[75:,|.|!] {cried|too long|better than the trailer|slept|ending made no sense}[ <emo>|.|]
      {back in <year>|in my day|as students} we {downloaded|torrented|taped|copied} {everything|<film>}[75:,|.|...] {took <n> days|got a virus|sound in Russian|burned it on cds}[ <laugh>|.|]
      {full movie|the full match|part <n>} {here|please|when}[75:?|??|...] {only the trailer|buy it people|wrong video lol}[ <laugh>|.|]
      {<team>|we|they} {won|lost|drew} <n>-<n>[75:,|.|!] {robbed|what a goal at <stamp>|the ref needs glasses|I called it}[ <laugh>| <emo>|.|]
      {links|links to pirate sites|"free HD" links} {in the comments|here} {are|always} {ads|viruses|fake}[75:,|.] {wait for the rerun|support the makers|report them}[75:.]
      {is|was} <film> {worth it|any good|better than the book}[75:?|??] {no spoilers|ticket is <small-price>|my <relative> loved it}[75:.]
      {tickets|ticket} for <film>[75::|,] {<small-price>|sold out|row <nn>}[75:,|.|!] {see you there|crazy|popcorn costs more}[ <laugh>| <emo>|.]
      {spoiler|theory|unpopular opinion}[75::|,] {he was dead all along|<film> is overrated|the <animal> did it|it's about grief}[ <laugh>|.|]`,
  },
  {
    name: 'ordinary/gadgets-designs-and-shirts',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Who|Which studio} {made|designed|did} {your|the} <design>[75:?|??] {I need one for our {choir|bakery}|It's so clean|The old one was better}[75:.]
      {Love|I like|Not sure about} the new <design>[75:,|.|:] {the colours|hard to read on a phone|very <year>|my <relative> drew one just like it}[75:.| <emo>]
      I {draw|design|make} <design>s {for friends|as a hobby|for a living}[75:,|.] {<n> hours each|it pays badly|no, I'm booked till May|this tutorial helped}[75:.]
      {How much|What} do {people|designers|you} {pay|charge|ask} for a <design> {these days|in <country>}[75:?] {Mine was <dollars>|A cousin did ours for cake|Just curious}[75:.]
      {Nobody|No gadget|I never} {solved|beat|found a cure for} <trouble>[75:.|,|...] {tape works|buy two|my <relative> just swears}[75:.| <laugh>]
      {Why|How} is <trouble> {still a problem|a thing} in <year>[75:?|??] {we went to the moon|asking for my sanity}[75:.| <laugh>]
      {Backed|I backed|We backed} a {gadget|lamp|bottle|clip} against <trouble> {in <year>|once}[75:,|.] {never came|it's in a drawer|broke in a week|works, oddly}[75:.| <laugh>]
      {Does|Would} {it|this|the thing at <stamp>} {help|work} against <trouble>[75:?] {Mine costs <small-price> and doesn't|Any long term users}[75:.|?]
      {My|Dad's|The} {shirt|mug|cap} {says|reads} <slogan>[75:,|.] {he wears it to church|gift from my <relative>|washed out by now|people honk}[75:.| <laugh>]
      {Saw|I saw} {a guy|someone} {in <city>|at the gym|at a funeral} with a <slogan> {shirt|cap}[75:,|.|...] {hello if you're here|instant friend|brave}[75:.| <laugh>]
      {Reading|I'm reading|Finished} {my <relative>'s|a friend's|your} {manuscript|novel|poems}[75:,|.] {how do I say it's bad|chapter <n> made me cry|so many vampires}[75:.|?| <laugh>]
      {Finally|After <n> years} {my|our} {kitchen|desk|garage} has no <trouble>[75:.|,|!] {one hook, <small-price>|thanks to the tip at <stamp>|until tomorrow}[75:.| <emo>]`,
  },
  {
    name: 'ordinary/news-jokes-and-prayers-shared',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { ...ANYBODY, boomer: 2 },
    slots: SLOTS,
    frames: `{Read|I read|Saw} {this|that} {in|on} {the local paper|the news|Sunday's page}[75::|,] <cited-link>[ {what do you make of it|the comments are wild|hope they fix it}|]
      {Headline|Title} says {"shocking"|"you won't believe"|"more..."}[75:,|.|:] {the study says nothing|it was a <animal>|saved you a click: it's <ingredient>}[75:.| <laugh>]
      {Why did the <animal> {cross the road|learn <hobby>}|A <animal> walks into a bar and orders <dish>|What do you call a <animal> who plays chess}[75:?|.|...] {My <relative>'s favourite|I'll see myself out|The punchline is at <stamp>}[75:.| <laugh>]
      {Dad joke|Joke|Fact} of the day[75::|,] {a <animal> sleeps <n> hours|I'm reading a book on glue, can't put it down|<city> has more <animal>s than people}[75:.| <laugh>]
      {Praying|We're praying|Candles} for {<first>|the family|everyone in <city>}[75:,|.] {news says he's stable|call your loved ones|so close to us}[75:.| 🙏| ❤️]
      {Missing|Lost}[75::|,] {our <animal>|a grey cat|an old man} {near|in} {the park|<city>|our street}[75:,|.] {ring {the shelter|the police}|answers to <nick>|already found, thank you all}[75:.|!]
      {Found|Update}[75::|,] {the <animal>|he|she} is {home|safe|at the vet}[75:,|.|!] {thanks for sharing|you can take the post down|muddy but happy}[75:.| <emo>]
      {Chain letters|"Share or die" posts|Those copy and paste warnings} {again|in <year>|from my <relative>}[75:?|,|...] {nothing happened to me|the hacker warning is from 2009|checked, it's a hoax}[75:.| <laugh>]
      {Amen|God bless|So sorry}[75:,|.] {my <relative> had the same|she was my teacher|we lost ours in <year>|you're not alone}[75:.| 🙏| ❤️]
      {Funny|Cute|Best} {cats|<animal>s|fails|memes} {page|thread|video} {in a while|all week}[75:,|.|!] {the third one|my <animal> does that|coffee on my keyboard}[ <laugh>|.]
      {More|Longer version|The rest}[75:?|...|:] {please|it stops at the best part|on page <n> of the paper|continues in the comments}[75:.|?| <laugh>]
      {Full|The whole} {story|list|interview}[75::|,] <source>[ {number <n> surprised me|long but fair|they corrected the headline}|]`,
  },
  {
    name: 'ordinary/how-making-began',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 6, casual: 3, bare: 1.5, sloppy: 1.5, learner: 1, emoji: 1 },
    slots: {
      ...SLOTS,
      start: `{I|We} {started|filmed|opened} {this|the} channel {in <year>|when I was <nn>|after the layoffs} with {a borrowed camera|my mom's phone|a <small-price> mic|no plan}.
        {I remember|Funny to think of} {the first|your first|his first} {video|stream|<made>}: <count> views, {no sound|bad light|a dog barking}.
        {My <relative>|My son|A pupil of mine} {makes|films} {<made>s|videos on <hobby>} {after school|at night|in the garage}.
        {I'm|I am} {a <job>|<nn>|from <country>} and {never made a video|only watch|edit for fun}.`,
      then: `{At|In} school {they|everybody} laughed at {him|her|me}, {and|but} {this is|that was} {what kept us going|all right in the end|forgotten today}.
        {Each|Every} {video|episode} takes {<n> hours|<n> days|a weekend}, {people have no idea|and it shows|half of it is waiting}.
        {It took|After} <n> years to {reach|get} <count> {subs|subscribers}, {and nobody got rich|slow and honest|then one clip did it}.
        {Then|One day} {the <animal> video|a teacher|the local paper} {made it spread|wrote about it|brought <count> people}.
        {He|She|I} never asked {anyone |}to subscribe, {it felt wrong|people just came}.`,
      end: `{So|That's why} {your video|this|<stamp>} {means a lot|hit home|made me smile}.
        {Keep|Just keep} {making|filming} {what you like|things}, {numbers come and go|the rest follows}.
        {Thank you|Thanks} {to everyone who stayed|for reminding me|for <nn> videos}.
        What was {it like for you|your first one|the hardest part}?
        {No|There is no} {lesson here|secret}, {just wanted to tell someone|only patience}.`,
    },
    frames: `<start> <then> <end>
      <start> <then> <then> <end>
      <start> <end>
      <then> <end>
      {Great|Lovely|Honest} video. <start> <then> <end>
      {@<nick>|<nick>,} {same here|I know that feeling|not my experience}. <start> <then>
      {Since some of you asked|To answer <nick>}: <start> <then> <end>
      <start> <then> {Thank you|Peace|Good night} <emo>`,
  },
];
