import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER, type RegisterMix } from '../../engine/registers.ts';
import { ANY_POST_MATTER } from './any-post-matter.ts';

const QUICK: RegisterMix = { ...BLOG_READER, bare: 2, casual: 3.5 };

/** A line under a post: wit, doubt, applause, a slip, and jokes about the spam above. */
export const BLOG_ONE_LINERS: readonly Family[] = [
  {
    name: 'ordinary/said-in-a-line',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: QUICK,
    slots: {
      ...ANY_POST_MATTER,
      pal: `<nick>|<first>|@<nick>|@<first>`,
    },
    frames: `{First|First!|Second|Third, drat|Frist|First, at last|Last|Late as usual|Am I late|Posting from {a train|the dentist|a plane}|Testing|Test, sorry|Ping|Bump}{.|!|}
      {Yes|No|Maybe|Nope|Yep|Exactly|Hardly|Sort of|Not really|It depends|Same here|Not here|Me neither|Me too|Guilty|Sold|Done|Fixed|Noted|Seconded|Denied|Ouch|Sigh|Hm|Meh|Huh|Oops|Argh|Bah|Phew|Aha|Really|Why|How|Since when|Says who|And then|So what|Which one|Where|What else}{, <pal>|}{.|!|?|...|}
      {Ouch|Sigh|Heh|Hm|Huh|Ha|Oh dear|Aargh|Eek|Hmm|Well}{.|...|,|!} {that hurt|been there|too soon|so close|I did that {yesterday|twice}|that's my {boss|Monday|whole career}|there goes my weekend|now I can't unsee it|never mind|I stand corrected|busted|my {<relative>|cat} reads this|not again}{.|!|}
      {<claim>|"<claim>"}{.|?|!} {Really|Says who|Citation needed|Tell that to my <relative>|Ha|Discuss|I wish|If only|Since when|On what planet|Speak for yourself|Amen|QED|Sure, and pigs fly}{.|?|!|}
      {You|The post|The title|Paragraph <n>|Your <relative>} {forgot|left out|buried|undersells|oversold|nailed|stole my thunder with|had me at} <point>{.|!|}
      {More|Less|Fewer adjectives, more|Skip the intro, more|All hail|Three cheers for|Team|I blame|It's always|Never trust|Obviously|Next you'll tell us about} <point>{.|!|}
      {<point>|So, <point>}{?|!|...} {Really|In <year>|In public|On a Monday|With {kids|my knees|this weather}|At your age|What could go wrong|Call the police|Shut up and take my money|My therapist will hear of this}{.|?|!|}
      {Typo|Spelling|Nitpick|Pedant here|Grammar police|Erratum|Small thing}{:|,} {"{it's|their|loose|definately|seperate|recieve|accomodate|wierd}"|<slip>|there's an extra {comma|zero|"the"} in {line <nn>|the title}|<nn> should be <nn>|you mean {affect|fewer|whose|principal|stationery}}{.|, sorry.|}
      {Pun|The pun|Joke|That joke|The title|The last line|Paragraph <n>} {{was|is} {terrible|awful|intended, I hope|a crime|worth the wait|stolen from my dad}|needs a {warning|trombone}}{.|!} {I'm stealing it|Have a groan|More please|Go to your room|Ten points|I'll see myself out}{.|!|}
      {Check out|Visit|Read|Please visit|Don't forget to visit|Like and subscribe to|Buy} my {blog|website|homepage|<relative>'s blog|mixtape|newsletter}{.|,|!|...} {just kidding|it has <n> posts, all about {<hobby>|the cat}|last updated in <year>|oh wait, I don't have one|sorry, reflex|vanity is free|my mum already does|nobody else does}{.|!|}
      {As|Like} {they|the kids|my <relative>} {say|says|used to say}{:|,} {<claim>|nothing is as permanent as a workaround|measure twice, swear once|it's always DNS|there's no cloud, just other people's computers|two weeks is never two weeks|butter is a vegetable}{.|!|}
      {Wake up|Come on|Oh please|Seriously|Get real|Nonsense|Rubbish|Bravo|Applause|Standing ovation|Finally|At last|About time|Thank you|Hear hear}{!|, people!|.|,} <claim>{.|!|}
      {Disagree|I disagree|Wrong|Not convinced|Not so fast|Respectfully no|Strongly agree|Agreed|Half agree|Can't agree}{:|.|,} <claim>{.|!|}
      {Sarcasm|Irony|Satire}{, I hope.|?|, right?| detector broken?| tag missing?} {<claim>|Because <claim>|Or do you mean it|Asking for my <relative>}{?|.|}
      {Who else is|Anyone else} here {for|because of} {<point>|the comments|the typo|the <animal>}{?|.}
      {I|We} {ate|broke|burnt|lost|read|printed|forwarded|framed} {it|this|mine} {already|twice|at work|by mistake|in one go|on the loo}{.|!} {No regrets|Worth it|Oops|Again tomorrow|Don't tell <pal>}{.|!|}
      {Today I learned|TIL|Note to self|Lesson|Moral|Summary|In short|TL;DR|Shorter <pal>}{:|,} {<claim>|<slip>|don't|it depends|ask a <job>|back up first|read the manual}{.|!|}
      {Still|Are you still|Is it still|Was it ever} {true|alive|on|working|raining|blogging} {in <year>|<n> years later|after all this}{?|.|}
      {My|The} {<relative>|<animal>|boss|lawyer} {agrees|disagrees|objects|wants royalties|is not amused|says hi|says no comment|demands a recount}{.|!|}`,
  },
  {
    name: 'ordinary/wit-about-spam-and-adverts',
    split: 'train',
    weight: 1.8,
    labels: CLEAN,
    registers: QUICK,
    slots: {
      ...ANY_POST_MATTER,
      junk: `{pills|replica watches|handbags|casinos|payday loans|essay writers|male enhancement|cheap flights|SEO offers|hair loss cures|fake sneakers|keto gummies|a spell caster|<ware>}`,
      stock: `{"great post, very informative"|"nice blog, I bookmarked it"|"thanks for sharing this valuable info"|"I will tell my friends"|"you have a great writing style"|"very useful for my research"|"keep up the good work"|"I was searching for this topic"|"this site loads fast, what host"}`,
    },
    frames: `{Funny|Odd|Strange|Interesting|Sweet|Lol|Ha}{,|:|!|,} {comment|reply|number} <nn> {says|writes|claims} <stock> {and sells|from|and links to} <junk>{.|!} {Do they pay by the word|Who clicks on that|At least it's polite|It's right, though|My mother is nicer, but not by much}{.|?|}
      {The|Your} {ad|banner|Google ad|sidebar} {next to|under|above} {this post|<point>} {is for|offers me|sells} <junk>{.|,|!} {Is that irony|Targeted indeed|Robots have humour|You may want to block it|I laughed}{.|?|!|}
      {My|Our} {filter|spam folder|Akismet queue|moderation queue} {is|was|reads like} {poetry today|full of <junk>|all <stock>|<nn>0 a day}{.|,|;} {yours|how is yours|I almost miss them when it's empty}{?|.|}
      <stock>{.|...|, {there|ha}!} {Sorry, I always wanted to write that|Am I a bot now|Just testing your filter|(My actual comment: <claim>)|No link, I swear|Joking aside, <claim>}{.|}
      {Dear|Hello|Hi} {spammer|bot|Mr. Watches|"cheap <junk>"}{,|:} {nobody here needs <junk>|this is a {knitting|chess|parish} blog|you misspelled "cialis"|your link is broken|we are all {bald|broke} already}{.|!} {Love,|Regards,|Yours,} <first>
      {Congratulations|Hooray|Wow|You made it}{!|,} {your first|the first|you got} {spam comment|comment spam|<junk> comment}{.|!} {You've arrived|Now you're a real blog|Frame it|It gets worse}{.|!|}
      {I|We} {got|get|received} {a mail|mails|an offer|three calls} {today|last week|from a "consultant"} {promising|about} {page one of Google|<nn>,000 followers|<junk>}{,|.} {for a blog {on|about} <hobby>|and I have <n> readers|I replied with a recipe}{.|!|}
      {Free|Buy now|Limited offer|Special offer|Hot deal|Sale}{!|:|!!} {one <relative>, slightly used|my <gadget>, haunted|<n> zucchini, you collect|a kitten, already named {Lucky|Excel}|opinions, any quantity}{.|!} {Serious offers only|No refunds|Call before supper|Cash or cake}{.|!|}
      {Make|Earn|I made} {money fast|<dollars> from home|millions}{:|!|,} {sell your <gadget>|step one, stop buying yarn|I did, then I woke up|by not reading ads|ask my <relative>, still waiting}{.|!|}
      {I won|My <relative> won|Apparently I won} {a free iPod|a cruise|<dollars>|the Nigerian lottery} {again|three times this week|without playing}{.|!} {Lucky me|We must be blessed|The prince sends regards|I told them to deduct the fee}{.|!|}
      {Is|Was} {<first>|comment <nn>|the one above|that praise} {spam|a bot|real|a human}? {Too polite|It says nothing about <point>|The name is "<ware-phrase>"|I can't tell any more|If real, sorry}{.|!|}
      {Not spam|I'm not a bot|Human here|No link today}{,|:|.} {just|only|honestly} {wanted to say|saying}{:|} {<claim>|thanks|nice <animal>|I liked <point>}{.|!|}
      {The captcha|Your spam question|The filter} {{asked me|wants to know} {what <n> plus <n> is|if I'm human}|{says|insists} I'm a robot|made me click all the {bridges|hydrants}}{.|,} {I had to think|existential crisis at {nine|<nn>} o'clock|my <relative> failed|harder than the post}{.|!|}
      {They|The spammers|Spammers|Bots} {should|could} at least {read the post|spell <junk>|comment on <point>|bring cake}{.|!|}
      {Delete|Leave|Keep} the {spam|watch|<junk>} {comment|one} {above|please}{,|.} {it's|that's} {the only one that agrees with me|better written than mine|a period piece|poetry}{.|!|}
      {When|Since when|How come} {did|do} {ads|popups|newsletters|"sponsored" posts} {become|get} {longer than|more honest than|part of} {the article|the news|<point>}{?|.|}`,
  },
  {
    name: 'ordinary/hobbyists-announcing',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      group: `our {<tech> user group|Linux user group|knitting circle|chess club|ringing society|book club|repair café|allotment association|birding group|reading circle|astronomy club|choir|parish bike club|local history society|Toastmasters|board game night|German conversation table}|the {<tech> meetup|village film club|parents' association|camera club|running group}`,
      place: `{at|in} the {library|pub|school hall|town hall|church hall|scout hut|community centre|university, room <nn>|museum café|park, by the fountain}|at {the {Red|White|Old} {Lion|Horse|Mill}|<first>'s place|a café in <city>}`,
      when: `{this|next|every second|the first} {Monday|Tuesday|Thursday|Saturday} {at {7|8|half past six|noon}|evening|morning}|on {the {4|9|12|18|23}th|{May|June|October} {3|14|21}}|{next month|in two weeks}, {date to be fixed|<when-hour>}`,
      'when-hour': `from {6|7|8} pm|after work|doors at {6|7|8}`,
      made: `a {small|tiny|little|rough|simple} {plugin for <tech>|library|command line tool|script|font|theme|Firefox extension|pattern|map of {benches|bus stops|old mills} in <city>|app for {bell ringers|bird lists|recipes}|zine|chess trainer|parser|typing game|calendar of <hobby> events|port of {this|your code} to <tech>}`,
      cause: `the {library|swimming pool|post office|night bus|allotments|old cinema|village school|bus {4|9|12}|cycle path|hospice}`,
      licence: `{GPL|MIT|BSD|public domain|Apache|CC BY}`,
    },
    frames: `{In case anyone is near|For those in|If you are in|Anybody in} <city>{:|,|?} <group> {meets|is meeting} <when> <place>{.|,} {Free|No fee|Bring {cake|a laptop|your {mending|problems}}}{,|.} {beginners welcome|we are about <nn> people|no slides, just talk|coffee is there}{.|!|}
      {<first>|<nick>|Our speaker|A member} {talks|will talk|speaks} {about|on} {<subject>|<subjectarea>|<tech>|<hobby>} at <group> <when>{.|,} {I'd be glad to see some of you|nothing to buy|the post above is on the reading list|shall I save you a seat, <nick>}{.|?|}
      {I|We} {released|finished|put up|published|uploaded} <made> {yesterday|last night|after <n> months}{.|,} {<licence> licence|free, <licence>|it's free}{,|.} {ugly but it works|bugs certain|version 0.<n>|three users so far|feedback more than welcome|please be gentle}{.|: <cited-link>|. <cited-link>}
      {Inspired by|Thanks to|After} {this post|your series|the discussion here}{,|} {I|we} {wrote|made|started} <made>{.|:|,} {the idea is yours|it's my first|no ads, no tracking}{.|: <cited-link>|. <cited-link>}
      {My|Our} first {plugin|release|pull request|talk|exhibition|zine|market stall|concert}{!|,|:} <made>{.|,} {I'm nervous|nobody has tried it yet|<n> downloads, <n> are mine}{.|!|} [{Source|Pictures|Try it} at <cited-link>]
      {v|Version |Release }<n>.<n> of <made> is out{.|,|:} {fixes|thanks to <first> it fixes} {the crash on {Windows|start}|umlauts|the printing bug you found|memory use}{.|,} {<licence>|still free|same place}{.|: <cited-link>|. <cited-link>}
      {There is|We started|I signed|Please consider} a petition {to save|to keep|for|about} <cause>{.|,} {it needs <nn>0 {local |}names by {Friday|the 18th}|only residents of <city> can sign|paper forms <place>}{.|,} {I know {petitions are cheap|what you'll say}|the council must then discuss it|sorry for the detour}{.|}
      {I'm|My <relative> is|We are} {running|walking|cycling|swimming} {<n>|<nn>} {km|miles} for <cause> <when>{.|,} {no pressure|<small-price> is plenty|every little helps|a wave at the roadside is enough}{.|,} {training post follows|pray for my knees|I've never run before}{.|!|}
      {The|Our} {conference|workshop|unconference|book fair|swap meet|open day|hack day|jumble sale|plant swap} {is|takes place} <when> <place>{.|,} {call for papers is open|tickets <small-price>, students free|we still need {speakers|cake|chairs}|I'm on the door}{.|!} {Say hello|See you there, <nick>|Will you come|The programme is on the site}{.|?|!|}
      {Looking for|We need|Anybody want to be} {testers|a tenor|a fourth for bridge|translators {into|for} {Welsh|Polish}|a co-maintainer|volunteers|drivers} {for|in|at} <group>{.|,|?} {unpaid, sorry|an hour a week|mail me, address on my page|no experience needed, patience is}{.|!|}
      {Reminder|Heads up|FYI|Dear all}{:|,} <group> {is cancelled|moves|has moved|starts late} <when>{.|,} {the {hall|heating|speaker} is {booked|broken|ill}|we meet <place> instead|back in {two weeks|autumn}}{.|}
      {Thanks|Thank you} {to all who came|for coming|for the mention|for linking to us}{.|!|,} {<nn> people|more than we had chairs|<n> new members}{,|.} {<group> meets again <when>|photos soon|we raised <small-price> for <cause>}{.|!|}
      {Our|The} {band|choir|quartet|amateur theatre} {plays|sings|is on} <when> <place>{.|,} {free entry, hat goes round|we are not good but loud|I play second {fiddle|trombone}|the <relative> sings}{.|!} {Come|Do come|You owe me one, <nick>}{.|!|}
      {I|We} {open|start|opened} {my|our|a} {little shop|bakery|studio|practice|bookbinding class|allotment stall} <when> <place>{.|!} {Scared|After <n> years of talking|Readers of this blog get tea, not discounts|Your post on <subject> is framed there}{.|!|}
      Is anyone {here |from here |}going to {the <tech> conference|the {wool|book|star|beer|chess} {fair|festival|party}|<group>} <when>{?|, I'd share a {car|room|table}.} {I'd love to|It would be nice to|Happy to} {meet|buy you a coffee|put faces to names}{.|!|}`,
  },
];
