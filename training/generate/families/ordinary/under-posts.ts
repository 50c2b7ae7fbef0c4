import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

const SLOTS: Slots = {
  cause: `the {library|pool|night bus|school kitchen|old mill|youth centre|ferry}|the bridge in <city>|<subject>|the {owls|bees|lynx} in our valley|the {coach|teacher} they fired`,
  fund: `{her|his|their} {surgery|funeral|wheelchair|new roof|guide dog|legal costs}|the {shelter|flood victims|burned bakery|school trip|choir}|<first>'s {family|treatment|van}`,
  merch: `shirt|hoodie|mug|cap|poster|calendar|tote bag|enamel pin|plushie|vinyl|book|sticker sheet`,
  source: `<cited-link>|<honest-link>|<video-link>`,
  happened: `lost {his|her} job|had a stroke|got the diagnosis|passed away|had twins|crashed the car|finally got the visa|came home from hospital`,
};

/** Petitions, collections, merchandise, games, sources and grief, in the words of spam, by people who talk of them where they belong. */
export const UNDER_POSTS: readonly Family[] = [
  {
    name: 'ordinary/petitions-and-votes-in-place',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Is|Was} there {a|any} petition {for|about|to keep} <cause>[85:?] {I'd sign it|The council meets Tuesday|I can't find it on their site}[85:.]
      {The|Our} petition {about|for|on} <cause> {mentioned in|from} {the article|this post|the report} is {here|still open}[75::|,] <vote-link>[ {They need <nn> more names|Closes Friday|I signed on page <n>}.]
      {Signed|I signed|We signed}, {thanks|thank you} for {posting|the link|explaining both sides}[75:.|,] {Our street needs <cause>|I doubt it helps|My <relative> works there}.
      {Petitions|Online petitions} {never|rarely|sometimes} {work|change anything|reach the minister}[75:,|.|:] {ours got <nn>,000 names and a form letter|the one for <cause> did|write to your MP instead}[85:.]
      How did {you|they} {count|collect} {<nn>,000|the} {signatures|votes}[85:?] {Bots voted too|My <animal> could sign|Serious question}[85:.]
      {I|We} {voted|vote} {for|against} {the baker|number <nn>|<first>|the kid with the {harp|drum}}[ {every night|once|by phone}][75:,|.] {robbed|she deserved it|the jury was deaf|no regrets}[85:.|!]
      {The|This} {poll|contest|vote} {is|was} {rigged|a popularity contest|closed early}[75:,|.] {one click per person would help|whoever has more cousins wins|my class voted <nn> times}[85:.]
      {Congratulations|Well done|Congrats}[75:,|] <first>[75:!|.|,] {second place|the final|<n>,000 votes} {is|was} {amazing|no joke|more than we hoped}[75:!|.|, from all at the {bakery|club|school}.]
      {Why|How come} is {everyone posting|every video full of} the same petition {now|under a cooking video}[85:?] {I care about <cause> too|Wrong place|Read the room}[, but {here|not here}?|.]
      {For|To} those {asking|wondering} {about|what became of} <cause>[75::|,] {the vote is on Monday|they postponed it|it's saved until <year>}[75:,|.] {minutes are here|local paper has it}[75::|] <source>`,
  },
  {
    name: 'ordinary/collections-in-place',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Is|Was} there a {fundraiser|collection|gofundme} for <fund>[85:?] {I'd like to give|We knew {her|him} from school|Our office wants to chip in}[85:.]
      {Gave|I gave|Sent|We sent} <small-price> {to|for} <fund>[75:.|,] {get well soon|it's not much|paying forward what someone did in <year>|thinking of you all}[75:.| ❤️|]
      {The|A} {link|page} for <fund> {in the article|above|from the family} {works|is the only real one|was shared by {the school|her sister}}[75:,|:|.] {<fund-link>|it's at <nn>% already|ignore the copies}[85:.]
      {Careful|Please check}[75:,|:] {there are|I saw} {fake|copied} {collections|pages} for <fund>[75:.|,] {The family has no page|Ask the fire station|Only the one in the post is theirs}.
      {Thank you|Thanks}[75:,|] {all|everyone|neighbours}[75:.|!|,] {<fund>|The roof|The operation} is {paid|covered|done}[75:,|.] {we're closing the page|he walks again|soup on Sunday for all}[85:.|!]
      {My|Our} <relative> <happened> {last {week|month|year}|on Monday|in <year>}[75:,|.|...] {so this {post|song|video} hits hard|hug your people|the nurses were angels}[85:.]
      {I|We} {backed|pledged for|supported} {it|this|the kickstarter} {in <year>|on day one}[75:,|.] {<n> months late, but lovely|still waiting|got the wrong colour|refund took a year}[85:.]
      {Crowdfunding|A kickstarter|Patreon} {for|of} {surgery|school books|a <gadget>|cancer care} {says a lot about|is a symptom of} {our system|the times}[75:.|,] {no offence to the family|I gave anyway|sad}.
      {It's|Today is} {my|her|his} birthday {and|,} {nobody remembered|I'm at work|we watch this every year|the cake fell}[ <laugh>|...|.|]
      {I'm|I am} {going|off} to college {in the fall|next week|at <nn>}[75:,|.] {first in the family|mum cried|no idea how to pay|the loan came through}[75:.| <emo>|]
      {Rest in peace|RIP|Farewell}[75:,|] <first>[75:.|,] {<nn> is too young|you taught half the town|the <animal> waits at the door}[85:.]
      {Praying|Fingers crossed|Hoping} for <first>[75:,|.] {surgery is at <n>|any news|from all of us in <city>}[75:?|.| 🙏|]`,
  },
  {
    name: 'ordinary/merch-and-books-talk',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{the|your|his|their} <merch> {arrived|came|got here} {today|in <n> days|after <n> weeks}[75:,|.|!] {fits well|smells odd|my <relative> stole it|so soft|wrong size, support was kind}[ <emo>|.|]
      {put|we need|I want|someone print} {that|"<coined>"|the line at <stamp>|"just one more screw"} on a {<merch>|t-shirt|gravestone}[ <laugh>|!| please|]
      {is|are} the <merch>s {still|ever} {sold|coming back|shipped to <country>}[85:?|?|??] {the shop says {sold out|error}|asking for my <relative>|postage was <small-price>}[75:.|]
      {<small-price>|<dollars>} for a <merch>[75:?|??|...] {no thanks|love you but|I'll draw one myself|who pays that}[ <laugh>|]
      {is|would} {the|your|her} book {be |}{out|any good|translated|at libraries}[85:?] {I've read the first chapter|the sample ends at page <nn>|my club wants to read it}[75:.|]
      {finished|just read|am reading} {the|your|her} {book|novel|ebook} {in <n> days|on the bus|twice}[75:,|.|:] {chapter <n> hurt|too many commas|lent it to my <relative>|the map is a nice touch}[75:.|]
      {he|she|they} {plugs|plug|mentioned|sells} {the <merch>|the course|the book} {again|at <stamp>|<n> times}[75:,|...] {we get it|fair, rent is due|still bought one}[ <laugh>|]
      {wore|I wore|my <relative> wears} the <merch> to {work|a wedding|school|the gym}[75:,|.|] {<n> people recognised it|nobody got it|washed it once and the print's gone}[ <laugh>|.|]
      {I|my <relative>} {wrote|write|am writing} {a book|poems|a fantasy novel} {too|for <n> years now|in a drawer}[75:,|.] {never showed anyone|<n> rejections|this gives me hope|any tips for chapter one}[75:?|.|]
      {the|that} {code|coupon} {from|in} the {video|ad|newsletter} {expired|worked|gave me <rebate> off}[75:,|.] {thanks|fyi|first time ever|not in <country> though}[75:.|]
      {fake|stolen|knock-off} {shops|stores|sites} {print|sell} {her|his|your} {art|designs|<merch>s}[75:,|.] {buy from the artist|report them|mine fell apart|you should know}[75:.|]`,
  },
  {
    name: 'ordinary/game-codes-and-trades',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: { ...SLOTS, 'a-code': `<code>|<coined><nn>|{SUMMER|XMAS|THANKYOU|RELEASE|SORRY}<nn>|<n><code>-<code>` },
    frames: `{the|new|this week's} {code|redeem code} {from|in} {the stream|the patch notes|the event} is <a-code>[75:,|.|:] {works once|ends Sunday|gives <nn> gems|menu, settings, redeem}[75:.|]
      {does <a-code> still work|is <a-code> expired|is <a-code> working for anyone}[85:?|?|??] {says invalid|already used|I typed it <n> times|on ps too?}[75:.|]
      {my|our} friend code {is|:} <digits> <digits>[75:,|.|] {I send gifts daily|need one from <country>|raids after <n>}[ <emo>|.|]
      {map|island|world|seed|level} {code|id|seed}[75::|] {<digits>-<digits>|<long-id>|<a-code>}[75:,|.|] {spawn is by a village|I built it in <n> weeks|tell me if you find the {cat|secret door}}[ <emo>|.|]
      {got|lost|sold|traded} my <game-coin> {for|to|because of} {a fake trade|nothing|a {hat|dragon}|a scam site}[75:,|...|.] {support won't help|I was <n>|never trust "free"|lesson learned}[ <laugh>|.|]
      {free|"free"} <game-coin> {sites|generators|links} {are|always} {fake|steal your account|a virus}[75:,|.|!] {ask my <relative>|I lost a level <nn>|stop falling for it}[75:.|]
      {best|fastest} way to {earn|farm|get} <game-coin>[75::|?|] {daily quests|level <nn> on repeat|selling fish|the arena, ten minutes a day}[75:.|, {no cheats|no spending|still boring}|]
      {anyone|somebody} {want|wanna} to trade {a|my} {shiny <animal>|spare key|<nn> gems|sword}[85:?] {for|need} {a {hat|dragon}|nothing, take it|ice type}[ <laugh>|.|]
      {my|our} {server|clan|guild} {is|was} {just|only} <n> {people|dads|classmates}[75:,|.] {we don't recruit|we play Fridays|nobody talks|best years}[75:.|]
      {is|was} {it|the DLC|the pass} worth <small-price>[85:?] {I have <nn> hours|waiting for a sale|my <relative> says no}[75:.|]
      {downloaded|installed} {the mod|it} from {the dev's page|github|the forum} {and|:} {runs fine|crashes at level <n>|antivirus cried}[75:,|.] {link's in the wiki|version <n>.<n>|back up your saves}[75:.|]
      {used|typed} {his|her|the creator's} {code|creator code} {in|at} the shop[75:,|.] {costs me nothing|why not|he earned it}[75:.| <emo>|]`,
  },
  {
    name: 'ordinary/links-to-sources',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{Source|Sauce|Citation}[75::|] <source>
      {Source|The study|The report}[75::|,] <source>[75:,|.] {page <nn>|table <n>|second paragraph|the footnote matters}[75:.|]
      {That|This|What you say} is {not quite right|outdated|half the story}[75:,|:|.] {see|from|according to} <source>
      {Here|This} is the {paper|map|full text|recording|dataset} {he|she|the video} {mentions|quotes|skips} at <stamp>[75::|] <source>
      {I|We} looked it up[75::|,|.] <source> {says|has} {<year>|<percent>|the opposite|more detail}[75:.|, {so both of you are right|I stand corrected|interesting}.]
      {Read|See} {also|more here}[75::|] <source>[ {long but worth it|the comments there too|paywall, sorry|by the same author}|]
      {Full|Longer|Original} {video|interview|article}[75::|] <source>
      {For|To} {people|anyone} {outside <country>|new to <subject>|asking about the <gadget>}[75::|,] <source>[ {explains it|is a good start|has pictures}.]
      Do you have {a|any} source for that[85:?] {All I find is|Mine is} <source>
      <source> {scroll to|starting at|look at} {the end|<stamp>|figure <n>|the update}
      {Archive|Working|Mirror} link[75::|,] <source>[ {the one above is dead|no cookies|thanks to the librarian}|]
      {"|}<first> <last>, <year>{"|}[75:,|:] <source>
      {More|Better|Old} {pictures|maps|photos} of {it|the mill|the ship|<city>}[75::|] <source>`,
  },
];
