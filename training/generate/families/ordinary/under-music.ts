import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const SLOTS: Slots = {
  band: `<act>|her first band|Radiohead|Queen|Metallica|Abba|Nirvana|Rihanna|Eminem|the Beatles|Björk|Daft Punk|Adele|Kendrick|Coldplay|Rammstein|Dolly Parton|Shakira|BTS|Sade|Bob Marley|Taylor|Beyoncé|Linkin Park|Drake|Enya`,
  part: `the bass line|the bridge|the second verse|that key change|the drum fill at <stamp>|the piano at <stamp>|the last chorus|her high note|the whistle|the guitar solo|the first <n> seconds|the outro|the violins|the choir|the drop`,
  line: `"the lights go out and I still see you"|"we were never young"|"bring me home"|"nobody told the river"|"one more night, one more lie"|"keep the change"|"I left the window open"|that line about {the train|his father|the rain|dancing alone}|the line at <stamp>`,
  when: `in <year>|on a long drive|at my <relative>'s wedding|at the funeral|in the army|on my paper round|when I was <nn>|every summer|at school discos|in hospital|on a tape from my <relative>|before the internet`,
  mood: `I get goosebumps|I cry|it hits harder|it makes me smile|I turn it up|I have to stop the car|I dance in the kitchen|I miss my <relative>|I feel sixteen again`,
};

/** Listeners: words and notes, memories, other bands, quarrels, concerts, learning to play; nobody sells. */
export const UNDER_MUSIC: readonly Family[] = [
  {
    name: 'ordinary/lyrics-talk',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{every time|whenever} I hear <line>[,] <mood>[ <emo>|.|]
      <line>[,|...] {best|most honest|saddest|dumbest} {lyric|line} {ever|of the year|he wrote|on the album}[ <emo>| <laugh>|]
      {I|my <relative>} always {thought it was|sang|heard} "{bread|my cat|wet socks|the wizard|free soup}" {instead of <line>|at <stamp>} <laugh>
      {what does <line> mean|can someone explain <line>|what is <line> about}[?|, is it {religious|about drugs|about {his|her} ex}?]
      {so|wait,} {this|the song} is {about|not about} {a breakup|his mother|war|a dog|drugs|getting old|god|a car}[?| and I danced to it for years <laugh>|, that changes everything|]
      <part> {into|and then|plus} <part>[,|.] {perfection|unreal|chef's kiss|how|whoever mixed this deserves a raise}[ <emo>|]
      {nobody|no one} {talks about|mentions|appreciates} <part>[ enough|][,|.] {listen with headphones|so much detail|criminal}[ <emo>|]
      {lyrics|the words} {at|from} <stamp>[:|] <line>[ {correct me if wrong|took me <n> tries|subtitles are wrong}]
      {translation|for non {Spanish|Korean|French} speakers}[:|,] {the chorus|<line>} {means|is roughly} "{I would wait|my land is far|don't wake the children|wine and bread}"
      {he|she|they} {wrote|recorded|sang} {this|<part>} {in <n> minutes|when {he|she} was <nn>|in one take|drunk|on a broken {guitar|piano}}[ {and|,} {it shows|it's still the best|legend}|]
      {the|this} {demo|live|acoustic|album|radio} version is {better|slower|sadder|missing <part>|the real one}[,|.] {fight me|change my mind|imo|and it's not close}`,
  },
  {
    name: 'ordinary/song-memories',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{I|We} {first heard|played|danced to|sang} this <when>[,|.] {and|} {now|still} <mood>[.|].
      {My|Our} {late |}<relative> {loved|played|hummed|bought} this {record|song|album}[.|,] {He|She} {passed|died} in <year> and {when it plays|today|at this part} <mood>.
      {This|It} was {playing|on the radio} <when>[,|.] {when|and} {we kissed|my son was born|I got the call|the car broke down|we won the cup|I quit my job}.
      {Back|Way back} <when> {music|a single|this tape} {cost me <small-price>|was all we had|meant waiting by the radio}. {Kids today|Now it's one click} {have no idea|, and I still listen to the same song}.
      {Who|Anyone} {else |}{is |}{here|still listening|crying|dancing} {in <year>|after <show>|because of their <relative>|at {work|<n> am}}[?|??| <emo>]
      {<year>|It's <year>} and {I'm|we're} still {here|listening|singing along}[,|.| <emo>] {real music never dies|my kids know it too|some things don't age}
      {I'm|im} <nn> and {my playlist|my taste|my car radio} is {all {this|<year>}|songs older than me|only <band>}[,|.] {born too late|thank you dad|no regrets}
      {came|I came} {back |}{here |}{after|because} {<band> {died|retired|announced a tour}|a dream|<show> used it|I heard it {at the shop|in an ad}}[,|.] {still|and} {so good|can't skip it|<mood>}
      {played|we played} this {at|for} {my <relative>'s funeral|our wedding|her <nn>th birthday|the last day of school}[,|.] {no dry eyes|perfect choice|the priest sang along|thank you}
      {mom|dad|my <relative>} {had|has} {the vinyl|<n> copies|a poster of <band>}[,|.] {I thought it was boring|I get it now|she met them once|stolen in <year>}
      {summer|winter|autumn} of <year>[,|:] {no phone|one bike|<n> friends|a tent} and this {song|tape}[.|,] {take me back|where did it go|best days}[ <emo>|.]`,
  },
  {
    name: 'ordinary/which-song',
    split: 'train',
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{what|which} {song|track|version|remix|sample} {is|plays|starts} {at <stamp>|in the background|in the intro|during the fight|when {he|she} walks in}[?|??| please| pls| anyone]
      {shazam|google|my <relative>} {can't|couldn't} {find|recognise} {it|the song at <stamp>|the beat}[,|.] {help|anyone|it goes "da da dum"|sounds like <band>}[?|]
      {song|music|track} {at|from} <stamp> {is|=} {"<coined>" by <act>|<band> I think|stock music|the {uploader|editor}'s own}[,|.] {you're welcome|took me an hour|}
      {is|isn't} this {the song|the one} from {<show>|the {car|beer|phone} ad|<game>|the {football|Olympics} intro}[?| <laugh>|]
      {does anyone|anybody} {know|remember} {a|the} song {with|that has} {a {whistle|trumpet|kids' choir}|<line>|a video with {horses|masks|a red car}}[?| {from around <year>|I've searched for years|it haunts me}]
      {where|is there a place} {can I|to} {buy|find|download} {the sheet music|the tabs|this on vinyl|the instrumental|the live album}[?| legally?| in <country>?]
      {who|which one} {sings|plays|raps} {the second verse|at <stamp>|the high part|<part>}[?|, is that <band>?]
      {sounds|this sounds} {like|exactly like|a bit like} {<band>|a <band> b-side|the {Zelda|Mario} theme|my washing machine}[ <laugh>|,| but] {in a good way|am I alone|can't unhear it}
      {is|was} {this|the sample} {taken from|stolen from|a cover of} {<band>|an old {soul|folk|disco} song}[?|] {I know this melody|where have I heard it|my <relative> has the record}
      {can't|cannot} find {this|it|the {<year> version|remix}} on {spotify|itunes|any streaming service}[,|...] {why|rights issues|only here|please upload it}[?|]`,
  },
  {
    name: 'ordinary/other-bands',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{If you like this|If you love <part>|For more of this mood}[,] {try|listen to|check out|look up} <band>[,|:] {the {first|second|live} album {especially|is the place to start}|same producer|the drummer is the same|slower but deeper}.
      {This|It} {reminds|reminded} me of <band>[,|.] {the {harmonies|drums|lyrics} {especially|are so close}|they toured together in <year>|with better singing}.
      {I|We} {prefer|like} <band>[,|.] {but|though} {this|<part>} {is growing on me|beats anything they did|is undeniable}.
      <band> {did|covered|sampled} this {in <year>|live in <city>|too}[,|.] {slower|with an orchestra|and I like it more|nobody remembers}.
      {You|People here} {should|might} {hear|try|know} <band>[,|:] {they're from <country>|my uncle's favourite|folk with a drum machine|nobody plays bass like that}. {No, I'm not in the band|Not my band, sadly|I get nothing for saying it|Just sharing}.
      {Between|Comparing} <band> and <band>[,|:] {one has the voice|one has the songs|I take the first|apples and oranges}[.|, {don't @ me|end of story}].
      {Saw|I saw} <band> {open for|support|together with} {them|<band>} {in <city>|in <year>}[,|.] {ten people in the room|both were great|the opener was better|lost a shoe}.
      {Underrated|Forgotten|Overrated}[:|,] <band>[.|,] {Their|The} {third|last|debut} {album|record} {has <n> perfect songs|was ahead of its time|put me to sleep}.
      {Spotify|The algorithm|My <relative>} {brought|took} me {here|to this} {from|after} <band>[,|.] {and|} {I'm not leaving|good match|different but nice}.
      {My|A} {top|list of} <n> {bands|albums} {of <year>|for rainy days|when coding}[:] <band>, <band>, <band>[.|, in that order|, what's yours?]
      {Please|Could you} {cover|react to|review} <band> {next|someday}[,|.|?] {the song with <part>|my <relative> would love it|you'd sing it well}`,
  },
  {
    name: 'ordinary/fans-and-quarrels',
    split: 'train',
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{stop|can we stop} comparing {her|him|them} to <band>[,|.|!] {different {era|genre|leagues}|just enjoy|both are good}
      {the|all the} <band> fans {in the comments|here} {are|being} {so loud|everywhere|wild today}[ <laugh>|,] {love you though|calm down|hi}
      {unpopular opinion|hot take|I'll say it}[,|:] <band> {was better {before|without autotune|with the old singer}|peaked in <year>|can't sing live}[,|.] {sorry|still listen daily|there I said it}
      {he|she|they} {didn't|never} {write|play} {this|<part>}[,|.] {<band> did|look at the credits|a {Swedish|session} {guy|producer} did|does it matter}[?|]
      {this|that} {deserved|should have won} {a grammy|number one|Eurovision|an oscar}[,|.] {robbed|instead of <band>|the jury slept}[ <emo>|]
      {autotune|playback|lip sync}[?|,] {no|really}[,|.] {saw it live|listen at <stamp>|she's sick here|the mic is clearly on}
      {when|if} <band> {announces|plays|tours} {<country>|<city>|again}[,|...] {take my money|I'll sell a kidney|I'm sleeping outside the venue}[ <laugh>| <emo>|]
      {tickets|front row} {for|cost} <dollars>[?|??|,] {I'll watch it here|insane|resellers ruin it|worth every cent}
      {streaming|buying|playing} {the album|this} {all night|until it's number one|on <n> devices} {for|because} {the comeback|they deserve it}[ <emo>|]
      {disagree|I disagree|nah|respectfully}[,|.] {<part>|the first album|the video} {is|was} {the best thing they did|boring|what saved it}[.|, <nick>]
      {<nn>|<n>00} {million|k} {views|streams} {and|but} {radio|my country|nobody at work} {never heard|plays} {it|of them}[ <laugh>|,] {strange|their loss}`,
  },
  {
    name: 'ordinary/learning-to-play',
    split: 'train',
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{I'm|I am} {learning|practising|trying} {this|<part>} {on|with} {guitar|piano|drums|violin|my school band|a ukulele}[,|.] {and|} {my fingers hurt|the neighbours hate me|week <n> and still slow|any tips for the chord at <stamp>}[?|.]
      {My|Our} {band|choir|orchestra|<relative>} {played|covered|sang} this {at|for} {a wedding|the school concert|an open mic|church}[,|.] {we butchered it|people cried|<part> fell apart|never again}.
      {What|Which} {tuning|capo|key|pedal|snare|amp|mic} {is|does he use for} {this|<part>}[?|] {I hear {a drop D|a flat second|two guitars}|Mine sounds thin}[.|].
      {Your|The} {tutorial|lesson|slow version} {helped|saved me|made <part> click}[,|.] {after <n> {weeks|years}|my teacher gave up on it|thank you from <country>}.
      {I|My <relative>} {recorded|filmed|wrote} {a {cover|song|verse}|my own version} {once|in <year>|for a friend}[,|.] {it's awful|nobody will ever hear it|so I know how hard this is|respect}.
      {As|Being} {a drummer|a sound engineer|a choir teacher|an old roadie}[,] I {love|notice|wince at} {<part>|the mix|the room sound}[.|, listen at <stamp>].
      {Bought|I bought|Found} {a used|my first|the same} {guitar|bass|synth|keyboard|trumpet} {because of|after} this[.|,] {<small-price> at a flea market|my wife is thrilled|best purchase ever|now I need lessons}.
      {How|For how long|How many hours} {long |}did {you|she|he} practise {for this|<part>|before the take}[?|, a week?| I've been at it for <n> months.]
      {The|That} {guitar|drum kit|piano|voice} {sounds|is} {so warm|out of tune at <stamp>|from <year>|older than me}[,|.] {what strings|charming|lovely wood|how}[?|.]`,
  },
];
