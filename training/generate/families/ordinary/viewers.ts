import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const SLOTS: Slots = {
  count: `<nn>|<nn>0|<n>00|<n>k|<nn>k|<nn>,<nn>0|<n>,000|<n> million|<nn>0 million|a billion|<n>.<n>M`,
  units: `views|likes|dislikes|subs|subscribers|comments|thumbs up|plays`,
  heard: `in the {club|gym|car|supermarket|movie|ad}|on the radio|at {a wedding|prom|the game|my <relative>'s}|in <show>|in <game>|from {the commercial|tiktok|a meme|the trailer}|{back |}in <year>|at {school|church|work}`,
  artist: `she|he|the singer|the band|this man|this woman|the drummer|that kid|the actor|her voice|his flow`,
};

/** Viewers below videos: counts, channels, songs and shops, with the words of self-promotion and without its purpose. */
export const VIEWERS: readonly Family[] = [
  {
    name: 'ordinary/counting-views',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{only|already|over|wow|how does this have|how has this only got} <count> <units>[?| {wow|wtf|why|nice|crazy|in <n> days|since yesterday}| <emo>]
      {this|it} {will|is gonna|deserves to|has to|just} {hit|reach|pass|get|passed} <count> <units>[ {soon|by Friday|easily|someday|before {summer|Christmas}}| <emo>]
      {<count>|half} of {the|those|these} <units> {are|is} {me|mine|from me|my <relative>|people {looking for|coming back to} this} <laugh>
      {who|what} are the <count> {people|idiots|souls} that {disliked|hit dislike on} this[?|??| <laugh>]
      {<count>|that many} {people|<units>} {can't be wrong|have taste|need ears|in one day}[ <laugh>|!]
      {came|I came|back} {here |}{when|since|before} it {had|got|was at} <count> <units>[ {and look now|good times|I feel old}]
      {first|second|third|last|like number <count>|comment <count>|view <count>|<nn>th}[!|!!| <laugh>| yay| lol| finally]
      {congrats|congratulations|grats|happy} {on|for} {<count> <units>|the <units>|the play button|<count>}[!|!!| <emo>|, well deserved|, been here since <n>k]
      {YouTube|this site|the counter} {froze|is stuck|broke|stopped} at <count>[ <laugh>| again| for {hours|days}]
      {more|<count>} <units> than {the {original|official one|remix}|<show>|my {school|town}}[ <laugh>| how| and rightly so]
      {the|that} {channel|guy|uploader} {has|had|lost|gained} <count> <units> {now|already|overnight|in a week}[, {good for {him|her|them}|deserved|what happened|crazy}]
      {why|how|where} {did|do|does} {the|this} {views|channel|video} {drop|have so few <units>|go private|disappear|get <count> <units>}?`,
  },
  {
    name: 'ordinary/channel-talk',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{his|her|their|this|your} {channel|page|insta|second channel|live stream|podcast} {is|was} {way better|dead now|so wholesome|what got me into <hobby>|underrated|my comfort place}[ <emo>]
      {I|my <relative>|we} {subbed|subscribed|followed|unfollowed|hit the bell} {ages ago|after this|for the <animal>|because of <stamp>|and never regretted it}[ <laugh>| <emo>]
      {please|pls|plz} {upload|post|stream|make|do} {more|longer videos|more often|part <n>|the full {song|game|interview}|a tutorial|<game> again}[ {please|we miss you|<emo>|!!}]
      {please|can you|could you|you should} {react to|cover|play|review|collab with|sing} {<game>|<show>|this with your <relative>|<act>|the new one|my favourite <song>}[ {next|please|one day}| <emo>]
      {the|this} {song|beat|intro|outro} {is|=} {"<coined>"|<act>|"<coined>" by <act>}[, {you're welcome|for those asking|thank me later <laugh>|found it}]
      {what|which|anyone know what|can someone tell me the} {song|track|beat|game|app|camera|brand|channel} {is|was|plays} {this|at <stamp>|in the background|in the intro|before this}[?|??| please| pls]
      {where|is there anywhere I} {can|could} {I |}{buy|get|stream|download legally|find} {this|the album|the single|that shirt|the sheet music|her dress|tickets}[?| in <country>?| {legally|on vinyl|on CD}?]
      {bought|just bought|ordered|I have|got} {the {album|single|vinyl|ticket|shirt|book|DLC}|it|this on itunes|<n> tickets} {yesterday|today|in <year>|for my <relative>|after one listen}[,| <emo>] {worth it|so good|no regrets|can't wait}
      {i|I} {heard|first heard|found|know} this {<heard>} {and|,} {had to look it up|been obsessed since|came straight here|finally found it}[ <emo>]
      {saw|seen} {them|her|him|<act>} live {in <city>|in <year>|last night|<n> times}[,|.| and] {best night|so loud|cried|they opened with this|goosebumps}
      {<artist>} {can really|can't|should} {sing|dance|act|tour again|win an award|come to <country>|make an album}[ <emo>|!|.]
      {I'm|im} {learning|gonna play|practising} {this|the chorus|<sung-part>} {on|for} {guitar|piano|drums|the school concert}[,|.| <emo>] {wish me luck|fingers hurt|any tabs}
      {my|our} {band|choir|class|<relative>} {played|sang|covered|performed|danced to} this {at|for} {school|a wedding|the talent show|my birthday}[,|.| <emo>] {best day|we lost lol|so nervous|mum cried}
      {who|anyone} {else |}{likes|prefers|misses|remembers} {the old {channel|logo|intro|sound}|<show>|her first album|when <game> came out}[?| <emo>]
      {like|thumbs up|raise your hand} if {you're {from|watching from} <country>|you {came from|found} this <heard>|you still listen|you cried|you know {all the words|the dance}}
      {ads|<n> ads|another ad|two unskippable ads} {for|before|in the middle of} {a <n> minute song|this|<show>}[?|...| really| <laugh>]
      {stop|can people stop|tired of people} {asking|begging} for {likes|subs|views} {here|under every video|in the comments}[ <laugh>| please|, it's sad]
      {everyone|people|kids} {in the comments|here} {advertising|promoting|posting} {their|own} {channels|pages|links}[...| <laugh>| and nobody clicks|, just enjoy the music]`,
  },
  {
    name: 'ordinary/own-doings',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{I|We} {tried|made|started|built|filmed} {a|our own|my first} {video|channel|blog|song|game|app|shirt|website} {once|in <year>|for school|with my <relative>}[ and|,|.] {it was terrible|nobody watched|we had so much fun|got <n> views, all from mum|gave up after a week}.
      {My|His} {<relative>|son|daughter} {wants to be|is|became} a {youtuber|streamer|rapper|singer|gamer|model}[,|.] {should I worry|he has <n> followers|I bought her a microphone|so proud}.
      {Signed|I signed|We signed} the petition {for|about} <subject>[,|.] {nothing happened|hope it helps|<count> names so far|the council has to answer}.
      {Voted|I voted} for {her|him|them|the <animal>} {in the final|every week|last year}[,|.| and] {robbed|deserved to win|so happy}.
      {Downloaded|Installed|Deleted} the {app|game|update|demo} {yesterday|after the review|on my old phone}[,|.| and] {it crashes on level <n>|pretty fun|eats battery|too many ads|not worth <small-price>}.
      {Gave|I gave|We donated} {<small-price>|a bit|what I could} {to|for} {the shelter|the flood|their kickstarter|the school}[ {last week|in <year>}|][,|.] {hope it arrives|the shirt finally came|every bit counts I guess}.
      {Used|Is there|Does anyone have} {a|the} {coupon|promo code|discount code|referral} {at checkout|for members|that still works}[?|, saved me <small-price>.| and it expired yesterday.]
      {Their|The} {shirt|merch|hoodie|mug} {is|was} {sold out|too expensive|good quality|thin|a gift from my <relative>}[, {size up|washed it twice, still fine|shipping was <small-price>}].
      {My|The} {facebook|insta|account|page} {got|was} {hacked|locked|deleted} {again|last year|for no reason}[,|.] {took <n> weeks to get it back|support is useless|lost all my photos}.
      {I|We} {don't|stopped|never} {use|check|read} {facebook|twitter|tiktok|instagram} {anymore|at all|since <year>}[,|.] {so peaceful|ads everywhere|my <relative> tells me the news}.
      {Finished|Reading|Just finished} {his|her|their|your} {book|novel|memoir|comic} {on the train|in <n> days|for the second time}[,|.] {the ending made me <feeling>|chapter <n> is the best|the film is worse|lent it to my <relative>}.`,
  },
  {
    name: 'ordinary/audience-held-out',
    split: 'held-out',
    weight: 3,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{stumbled|wandered} in at <n> am {and stayed|no regrets|send help}[ <laugh>]
      {algorithm|autoplay} {did its job|finally understands me|why this}[ <laugh>| <emo>]
      {the|that} {thumbnail|title|description} {lied|undersells it|is genius}[ <laugh>]
      {grandpa|my class|half my dorm} {hums|quotes|replays} {this|<sung-part>} {daily|at breakfast|nonstop}[ <emo>]
      {vinyl|cassette|cinema} {copy|release} {when|someday|sold out in minutes}[?|!| :(]
      {stats|numbers}: {uploaded|posted} {<n> hours ago|yesterday}, {trending already|<nn> thousand watchers}[ <emo>]
      {does|did} {the|this} {bassist|host|editor} {stream|still perform|have a page} {anywhere|these days}[?|, asking seriously]
      {mum|teacher|boss}: {stop watching|go to bed|work}. {me|also me}: {replay|one more}[ <laugh>]`,
  },
];
