import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

/** Other bloggers, webmasters and old friends: links, keywords and praise, each for a reason that is said. */
export const BLOG_NEIGHBOURS: readonly Family[] = [
  {
    name: 'ordinary/bloggers-citing-themselves',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      own: `http://<keyword-part><keyword-part>.blogspot.com/20{08|10|13}/0{2|4|6|9}/<keyword-part>.html|https://<keyword-part><keyword-part>.wordpress.com/20{09|12|16}/<keyword-part>-<keyword-part>/|http://www.<honest-domain>/<keyword-part>-<keyword-part>|https://<honest-domain>/posts/<docs-page>|<cited-link>`,
      thing: `the <dish> test|our {kitchen|loft} disaster|the <hobby> {weekend|fair}|replacing the <gadget>{'s| } battery|the {council|school} meeting on <subject>|teaching <subjectarea> to {nurses|twelve year olds}|moving to <city> with a <animal>|the {price|noise} measurements|a map of {bakeries|bus stops|old cinemas} in <city>`,
    },
    frames: `{I|We} {wrote|posted|blogged} about <thing> {last month|in <year>|at the time}{,|:} {same|with the opposite} {result|conclusion}{:|.} <own>
      {Inspired|Pushed} by {this|your post} I {finally |}{wrote up|published} <thing>{:|.} <own> {You get|Your second photo gets} {the credit|a link}{.|}
      {I'm|I am} {biased|the author}{,|} {but|so take it with salt,} my {post on <thing> {answers|covers}|notes on <thing> {answer|cover}} {exactly |}{<nick>'s question|the winter case|the cost}{:|.} <own>
      {Quoted|Linked} {you|this} {today|yesterday} {under|in my piece on} <thing>{4:.|,} {because you give|since nobody else gives} {numbers|names|the recipe by weight}{:|.} <own>
      {Nice|Great|Good} {post|write-up}{.|!} {Here's|This is} {how|what} {it|ours} {looked|came out} {in|over in} {<city>|<country>}{:|} <own> ({scroll|skip} {to|past} {the <animal>|<thing>})
      {Not|I don't mean} to {plug|advertise}{,|} {delete|remove} {this|it} if {not ok|you mind}{:|,} {I|we} {keep|made} a {list|spreadsheet|map} {for|of} <thing>{,|} {corrections|additions} welcome{:|.} <own>
      {Follow-up|Update|Sequel}{:|} {a year|<n> months} {later|on} <thing> {cost|took} {<dollars>|twice that}{4:.|,} {details|receipts} {on|at} <own>
      {You|The post} {ask|wonder} {whether|if} anyone {tried|has} it in {<city>|<country>}{:|.} {we|I} did{4:.|,} <own>{.|, {photos|the bad bits} included.}
      {Disagreeing|I disagree} {at length|with love} {over|on my blog} at <own>{.|:} {short version|gist}{:|,} <thing> {shows|proves} {the reverse|it depends on the oven|nothing}{.|}
      {For|To} <nick>{,|:} {who|you} asked {about|for} <thing>{:|,} <own> {and|also} <cited-link>`,
  },
  {
    name: 'ordinary/trackbacks',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 1 },
    slots: {
      heading: `{Notes|Thoughts|A reply} on {<hobby>|<subject>|<subjectarea>}|{Sunday|Weekend|Friday} {links|reading}|{Why|How} I {sold|fixed|kept} the <gadget>|<dish>, {again|three ways|and a confession}|{What|Whose} {is|was} <subject> {for|about}|{Leaving|Back in} <city>|{My|Our} year of <hobby>`,
      excerpt: `<first> {argues|shows|explains} that <subject> {is|was} {about money|older than we think|not the issue}|{a|this} {lovely|careful|grumpy} post on {<hobby>|<subjectarea>} {made|sent} me back to {my notes from <year>|the shed|the library}|{I|we} tried {<first>'s|the} <dish> with <ingredient> and {it|the <relative>} {survived|complained}|{over|down} at {<coined>|<first>'s blog} they {discuss|measure} {<gadget>s|<subject>|old maps of <city>}|<first> has {photos|a long account} of {the <hobby> meet|the flood in <city>|their <animal>}`,
    },
    frames: `\\[...\\] <excerpt> \\[...\\]
      \\[…\\] <excerpt>. {Read|See} {the whole|his|her} {post|piece} \\[…\\]
      {Trackback|Pingback}: <heading>[ « <coined>]
      <heading> | <coined>\\n\\n\\[...\\] <excerpt> \\[...\\]
      <heading>\\n<excerpt>...
      Pingback: <heading> - {<first> <last>|the <coined> blog}
      {Linked|Mentioned} from "<heading>"{:|,} {"|}<excerpt>{"|}
      ... <excerpt>{.|, {with|and} a {funny|sad} ending} ...
      {Via|Hat tip}: <first>. <excerpt>{.|, {worth|do} {your time|read the comments}.}
      <heading> {by|from} <first> <last>[ <cited-link>]`,
  },
  {
    name: 'ordinary/webmasters-on-their-trade',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{I|We} {get|got|counted} {<nn>|dozens of} comments {a day|this week} {praising|saying} {"this great site"|my writing style|"such useful info"} and {linking|each links} to <ware>{4:.|,} {how stupid do they think we are|do people really fall for it}?
      {Somebody|A company} selling <ware> offered me <small-price> for {a|one} {"guest post"|link}{4:.|,} {I|we} {said no|asked who reads <ware> tips on a {knitting|physics} blog}{.|}
      {Guest|Sponsored} posts {are|were} {how|why} {<coined>|that magazine} {died|lost me}{:|,} {first|in January} {a|one} {review|link}{,|} {then|by June} {<ware>|casino ads} {everywhere|every day}{.|}
      {My|Our} <relative> {works|worked} for {a|an} {<ware>|SEO} {firm|company} and {says|swears} {most of it|the blog comments part} is {done|written} by {students|three people|a script}{, paid by the piece| at <small-price> a hundred}{.|}
      {Link exchange|Reciprocal linking|A blogroll} used to mean {friendship|that you read someone}{4:.|,} {now|today} {it's a mail|I get mails} {from|about} "<ware-phrase>" {each|every} {Monday|week}{.|}
      {Does|Will} {nofollow|closing comments after <nn> days|a honeypot} {really|still} {stop|help against} {the|those} {<ware>|pharmacy} {people|bots}? {Mine|They} don't {care|read the source}{.|}
      {The|Your} comment {above|from "<ware-phrase>"} is {spam|a bot|copied}{,|:} {same|the same} {text|words} {appeared|is} {on|under} {my post|<n> other blogs} {yesterday|about <hobby>}. {Delete|Please delete} {it|both}{.|}
      {Interesting|Good} {numbers|post}{4:.|,} {We|I} {paid|tried} {for |}{backlinks|an SEO company} {once|in <year>} and {dropped|fell} {from|off} {page one|the index} {within|in} {a month|weeks}{;|.} {took|it took} {a year|<nn> disavow files} to recover{.|}
      {How|Is} <ware> {legal|advertised|still allowed} {on|in} {TV|<country>}{?|, I wonder.} {Your|The} {piece|post} {names|shows} {the|who is behind the} {shell companies|fines}{,|} {thank you|well done}{.|}
      {I|My <relative>} {actually |}{needed|bought} <ware> {last year|in <city>} and {the|your} checklist {would|might} {have|} {saved|spared} {us|me} {<dollars>|the second quote}. {Question <n>|"Who insures it"} {is|was} the {key|one}{.|}
      {As a|I'm a} {roofer|plumber|locksmith|mover|dentist} {in|from} <city>{,|:} {fair|good} {article|post}{,|} but {<percent>|half} of {that|the} {price|quote} is {insurance|disposal|fuel}. {Always|Do} ask {for|to see} {it in writing|the licence}{.|}
      {Adsense|Affiliate links|The ads} {brought|earned} {me|us} {<nn> cents|<small-price>} {last month|since May}{,|.} so {they're gone|I took them off}. {Readers|Two people} {noticed|said thanks}{.|}
      {Someone|A site} {scraped|copied} {my|our} {whole |}{<hobby>|<dish>} post{,|} {photos|typos} {and all|included}{,|} {between|next to} {ads for <ware>|two casinos}. {Their|The} host {took|pulled} it {down|} {in <n> days|after a DMCA notice}{.|}
      {Fake|Paid} reviews {for|of} <ware> {are|were} {easy to spot|all the same}{:|,} {five stars|perfect grammar|no detail}{,|} {posted|and} {within|on} {an hour|the same day}. {See the {graph|table} above|Your {graph|table} shows it}{.|}`,
  },
  {
    name: 'ordinary/readers-learning-english',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 5, learner: 3, broken: 1.5, sloppy: 1 },
    frames: `{Hello|Hi|Dear <nick>}{,|!} sorry {for|about} my {english|bad English}{,|.} {I am|I'm} {from|living in} {<country>|<city>} and {I tried|I have made} {your|the} <dish> but here {we |}{do not|don't} have <ingredient>{,|.} {what|which thing} can I {use|put} {instead|in its place}?
      {Thank you|Thanks} {very much|a lot} for {this|the} {explication|explanation} {of|about} <tech>{,|.} in my {university|work} nobody {explain|could explain} {the difference|why <tech-problem>}{4:.|,} now {it is|it's} {working|clear} {with|on} version <n>.<n>{.|!}
      {I am|I'm} {student|a student} of <subjectarea> in <city>{4:.|,} {your|this} {article|text} help me {for|with} {my exam of|the chapter <n> of} <subjectarea>{,|} but {in|at} figure <n> {I don't|I not} understand {the arrow|why is minus}{.|?}
      {In|Here in} {<country>|my country} is {different|not so}{:|,} {the|a} {bus|school|doctor} {cost|costs} {<small-price>|nothing} and {people|my grandmother} {wait|must wait} <n> {hours|month}. {So|For this} your {text|article} about <subject> {was|is} very {interesting|strange} for me{.|}
      {I have|I've} the same <gadget> {since|from} <n> years{,|} {bought|I bought} {in|at} <city>. {When|If} {it is|is} cold{,|} {it makes|make} {noise|a noise like <animal>}. {Do|Did} you {know|have} {this|also}? {Greetings|Regards} from {<country>|<city>}{.|}
      {Very|It's very} {nice|good} {photo|foto|picture} {of|from} {the|} {bridge|market|mountain}{!|,|.} {I|my <relative>} was {born|working} {there|near} {before|until} <year>{,|.} {the|now the} {house|tree} {with|on} {the|} left {is|} not more {there|exist}{.|}
      {Please|Can you} {explain|write} {again|more slow} {the|} {step|part} {<n>|with the {regex|dough|chain}}{?|,} {I|we} {made|did} {exactly|all} {like you|as in the video} and {it comes|I get} {an error|too wet|<n> instead of <nn>}{.|}
      {I|We} read your blog for {learn|learning} English and {also|} {<hobby>|about <country>}{.|!} {Today|In this post} I learned {the word|} "{drizzle|grumpy|to tinker|leftovers|knot}"{4:.|,} {in|my language} {we|has} {three|no} words for {it|this}{.|}
      {Excuse|Pardon} me{,|} {but|} <city> {is|it is} not {the|} capital {of|from} <country>{,|.} {I|we} live {there|here}{.|!} {But|Otherwise} {good|nice} {article|trip}{,|} {next time|when you come} {try|eat} {the|} <dish> {in|at} {the|} {station|old market}{.|}
      {My|Our} {grandfather|father} {did|made} {this|the same} {work|wine|trick} {in|at} {mountains|the village} {near|of} <city>{,|} {with|he used} {hands|two stones|a <animal>}. {When|While} I {read|see} your {post|pictures} I {cry|remember} {a little|him}. {Thank you|Spasibo|Gracias|Merci|Danke}{.|}
      {I|We} {translate|have translated} {this|your} {post|recipe} {to|in} {Turkish|Portuguese|Polish} for {my mother|our group}{,|} {is|} it {ok|allowed}? {She|They} {ask|asks}{:|,} {how|what} {big|is} {"cup"|a stick of butter|the oven number}?
      {Not|I am not} agree {with|in} the {point|number} <n>{.|:} {in|at} {winter|big company|<country>} {this|<tech>} {is|it is} {no|not} {possible|so cheap|good idea} because {of|} {the|} {tax|cold|old machines}. But {thanks|thank you} {for|of} {the|} {good|detailed} {test|text}{.|}`,
  },
  {
    name: 'ordinary/old-friends-and-jokes',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { ...BLOG_READER, casual: 5, excited: 1 },
    frames: `{Is|Could} {this|it} {be |}the same <first> who {shared a room|played {bass|chess}|got lost} with me in {<city>|<year>}? {Your|That} {nose|handwriting|bike} {gives|gave} you away{.|!} {Write|Mail} me{:|,} {same|it's still the} address{.|}
      {Uncle|Aunt|Cousin} <first> here{4:.|,} {lovely|nice} {pictures|post}{,|.} {your mother|grandma} {wants|asks for} {the|one of the} {<animal>|wedding} {on paper|for the wall}. When {do you come|are you coming} {home|for Easter}?
      {Nice|Great|Lovely} {post|site|blog}{,|} {son|bro|boss|<nick>}{.|!} {Now|And now} {mow the lawn|do the dishes|back to work|call your mother}{.|!}
      {I|We} {showed|read} this to {my|the} <animal>{4:.|,} {he|she} {is unimpressed|disagrees with point <n>|wants royalties}{.|}
      {Great|Excellent} {article|post}{,|.|!} {would|I'd} {read|have read} {faster|more} if {my <relative>|the <animal>} {hadn't|didn't} {sat on|eaten} the {laptop|router}{.|}
      {Step|Point} <n> {cost|has cost} me {a|one} {eyebrow|marriage|<gadget>}{,|.} {otherwise|apart from that} {fine|very clear instructions}{.|!}
      {Thanks|Thank you} {a lot|so much}{,|.|!} now {I|we} {own|have} {three|<n>} {<animal>s|kilos of <ingredient>|more of them} and {it's|this is} {your|all your} fault{.|!}
      {Do|Does} {the|your} {<relative>|neighbours} know you {post|wrote} {this|about {them|the fence}}? {Asking|I ask} {for|on behalf of} {a friend|the fence}{.|}
      {Remember|I remember} {when|the time} {we|you} {tried|did} {this|<hobby>} {behind|in} {the|} {gym|your dad's garage} {and|until} {the|} {fire brigade|Mrs <last>} {came|called}{?|.} {You|At least you} {learned|have insurance now}{.|!}
      {Q|Question}{:|} how many {<job>s|bloggers} {does it take|are needed} to {change a bulb|read the manual}? {A|Answer}{:|} {see|} {comments above|your paragraph <n>|none, {it's|they use} {dark mode|candles}}{.|}
      {Congratulations|Congrats}{,|!} <nick>{,|!} {tell|hug} <first> {from|for} {me|us}. {Is|Does} {it|the baby} {a|} {girl|look like the <animal>}{?|} {We|<first> and I} {are|will be} {in|through} <city> {on|around} the <nn>th{.|}
      {So|I'm so} sorry {about|to hear about} {your <relative>|the <animal>|the shop}{,|.} <nick>. {He|She} {taught|gave} me {<hobby>|my first {job|<gadget>}} {in <year>|}. {Thinking of|A hug to} you {both|all}{.|}
      {You|He} {still|clearly} {owe|owes} me {<nn> {euros|quid}|a <dish>|that {LP|drill}} from <year>{,|.} {nice|great} {blog|post} {though|by the way}{.| ;)}
      {My|The} {summary|TL;DR}{:|} {<animal> good|buy butter|never trust {step <n>|a <job>}|it was the cable}{.|}`,
  },
  {
    name: 'ordinary/thanks-in-a-line',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Thanks|Thank you|Cheers|Ta|Thx}{, {<nick>|that {did it|worked|helped}|found it|got it now|ordered}| <nick>}{.|!|}
      {Thanks|Thank you} for the {quick|kind|honest} {reply|answer}{,| <nick>}{.|!|} {Trying|I'll try} it {tonight|tomorrow|on the <gadget>}{.|}
      {Works|Worked} {great|fine|perfectly|a treat}[, thanks]{.|!|} {<nn> minutes|Two cups|Second try|On <tech> <n>}{.|}
      {Ah|Oh|Aha}{,|!} {that's|so that is} {why|what the <keyword-part> {button|box} does|how}{.|!} {Thanks|Cheers}{.|!|}
      {Yes|Yep|No|Nope|Same}{,|.} {the|my} {blue|2nd|left|older} one{.|, since <year>.}
      {@<nick>|<nick>}{:|,} {thanks|thank you}{,|!} {that's|you're} {right|what I missed|kind}{.|}
      {Loved|Enjoyed|Liked} the {<animal>|<city>|<dish>|<hobby>} {one|part|bit|story}{.|!|}
      {More|Less} {<ingredient>|<animal>s|<subjectarea>|maps}{,|} please{.|!|}
      {Made|Built|Read|Cooked} it{,|.} {twice|with <ingredient>|in <city>|took <n> hours}{4:.|,} {good|great|thanks}{.|!|}
      {See|Meet} you {there|Saturday|in <city>|at the <hobby> fair}{,|} <nick>{.|!|}
      {Lovely|Nice|Great} {<animal>|hat|view|bridge|garden}{.|!|} {Where|Whose|How old} is {it|he|that}?
      {Page|Link|Photo|Step} <n> {please|?|is my favourite|made me laugh|is wrong}{.|}
      {Sorry|Apologies}{,|} {double post|wrong thread|I meant <nick>|the <animal> typed that}{.|}
      {Done|Fixed|Sent|Voted|Printed}{,|.|!} {thanks|thank you}[, <nick>]{.|!|}`,
  },
];
