import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';
import { POST_MATTERS } from './post-matters.ts';
import { MORE_POST_MATTERS } from './post-matters-more.ts';

/** Praise in the words of blog spam, but for a thing that is in the post. */
const PRAISE = `{Great|Nice|Good|Excellent|Lovely|Fantastic} {post|article|write-up|piece|read}[, {thanks|thank you}]{!|.} {I|We} {especially |really |}{liked|enjoyed|appreciated} <point>{.|; <story>.}
  {Really|Very} {interesting|helpful|informative|useful} {post|article|read}{.|!} <claim>? {Not sure|I'd never thought of it that way|Maybe}, but <point> {convinced|persuaded} me{.| otherwise.}
  {Thanks|Thank you} {so much |}for {sharing|writing about|explaining|posting} <point>. <story>{.|, so {this|it} {was|is} good to {read|know}.}
  {I've|I have} {bookmarked|saved|printed|shared} this {for|because of} <point>. {My <relative>|Our club|My students} {will|is going to} {love|need|argue about} it.
  {Wow|Oh|Ha}, <point>{!|...} {I had no idea|That alone was worth the click|Brilliant|I read that twice}. {Keep {it up|them coming}|More of this please|Thanks for posting}{!|.}
  {Awesome|Amazing|Wonderful|Superb} {stuff|work|job}, <nick>. <point> {is|was} {exactly|just} what I {needed|was looking for}{,| -} <story>.
  {Your|This} {blog|site|post} {is|remains} one of the {best|few} {I know on this|worth reading}{,| and} <point> {shows|is} why. {Small|One} {question|thing}: <ask>?
  {Well written|Well put|Nicely done|Great explanation}{.|, <nick>.} {The only thing|What} I'd {add|mention} {is|:} <story>.
  {I|We} {love|loved|like} {this|your posts on this}{,|.} {mostly|not least} {for|because of} <point>{.|, {the photos|your patience} too.}
  {Beautiful|Thoughtful|Honest|Clear} {writing|post|piece}, {thank you|thanks}. {I didn't expect|Who knew} <point> would get me {thinking|laughing|out of my chair}{.|!|?}
  {Found|I found|Stumbled on} {your blog|this|this post} {through|via|on} {Google|a friend|Twitter|<social>} {while|when} {looking up|searching for|reading about} <point>{4:.|,} {and|} {I ended up reading|stayed for} {the whole series|three more|the comments too}. <bye>
  {First time|Long time} {commenter|reader|visitor}{,| here,} {but|and} <point> {made me|got me to} {write|delurk|say hello}: <story>.
  {What a|Such a} {great|fascinating|useful} {post|series|read}! <point>, {who would have thought|I'm still smiling|I'll try that this weekend}.
  {My <relative>|A colleague|Someone at work} {sent|forwarded|showed} me {this|the link} {because|knowing that} <story>. {Glad|Happy} {they|she|he} did{,| -} <point> {explains|settles} it.
  {Just|I just} {wanted|want} to say {thank you|thanks|how much I enjoyed this}. <story>{,|.} {and|} <point> {brought it back|would have helped then}.
  {Looking forward to|Can't wait for} {part two|the next one}[, {especially|and} if {you cover|it has} more {on|like} <point>]{.|!}
  {Thank you|Thanks}, {this|it} {helped|saved me time|was useful}{.|!} <ask>? {Either way|Anyhow}, {great|good|nice} {post|job|site}.
  {I'm|I am} {not a|no} {big |}{commenter|fan of blogs}{,|} but <point> {is|was} too good to {pass by|say nothing}.
  {Subscribed|Subscribed!|Added to my feeds|Now following}{,|.} {for|after} <point> {alone|and the rest of the series}. <story>.
  {Spot on|Exactly|So true|Couldn't agree more}{,|.|!} <story>{.|. And yes, <claim>.}
  {Very|Really} {nice|good|helpful} {site|blog}{,|.} I {came|got here} {via|from} {<engine>|a link on <social>} {looking for|because of} <point> {and|,} {found|got} {more than that|a whole evening's reading}{.|!}
  {I|We} {couldn't|could not} {stop|quit} reading{!|:} <point>{,|.} {then|and then} {the older posts|all of <year>}{.|!} {Do|Will} you {ever |}{write|say} more {about|on} it?
  {Not many|Few} {people|blogs} {write|bother} {about|with} <point>{,|.} {so|and} {thank you|thanks}{.|!} <story>{.|, which is why I ask: <ask>?}
  {Kudos|Respect|Bravo}{,|} <nick>{!|.} {I|I've} {read|seen} {a lot|plenty} on this{,|} {but|and} {nobody|none of it} {explains|shows} <point> {so well|like this}{.|}
  {I'll|I will} {definitely |}{be back|come back|check back} {for the next part|when you get to the sequel}{.|!} <point> {has|got} {me|us} {hooked|curious}{.|}
  {This|Your} {post|article} {made my day|deserves more readers|is a keeper}{.|!} <point>{!|...} {And|Also} <claim>{,| -} {amen|finally someone says it}{.|!}
  {Amazing|Incredible|Impressive}{,|.|!} how {long did <point> take you|much work was <point>}? <story>{,|.} {so|and} I {know|respect} the {effort|work}{.|}`;

const TALK = `{I|I have to|Sorry, I} {disagree|don't agree|am not convinced}[, <nick>]{.|:} <claim>{.|, at least {here|in my experience}.} <story>.
  {Are you sure|Really}? {I'd say|I always thought} <claim>. {But|Still,} {thanks|good post|nice write-up}{, <point> was new to me.|.}
  {Hmm|Hm|Well}, <claim>? {Tell that to|Not according to} {my <relative>|anyone in <city>|the neighbours}: <story>.
  {Small|Tiny|Minor|Pedantic} {correction|nitpick|typo}: <slip>. {Otherwise|Apart from that}{,|} {great|excellent|lovely} {post|article}{.|!}
  {I think|I believe} there's {a mistake|an error|a typo} {in|near} {the|your} {second|third|last} {paragraph|section|table}: <slip>. {Feel free to delete this|No need to publish this comment|Thanks for the post}.
  {Typo|Erratum|FYI}: <slip>{.|, {please|} fix and delete this comment.}
  {Thanks|Great write-up|Nice one}! {One|Quick|A} question{:|,} <ask>?
  <ask>? {Asking because|I ask as|Context:} <story>.
  {Could|Can|Would} you {say more|write|post something} {about|on} <point>? <ask>? {Thanks|Cheers}{.|!}
  {How|What} about {the opposite|the cost|winter|beginners}? {If|Say} <claim>, {then|} <ask>?
  <nick>{,|:} {you|I think you} {missed|skipped|forgot} {something|a step}: <slip>. {Also|And} <ask>?
  {@<nick>|<nick>,|@<first>} {yes|no|same here|good point}{,|:} <story>. {And|But} <claim>{.|, {sadly|I'm afraid}.}
  {Interesting|Good|Fair} {point|question}, <nick>. <claim>{, though|.} {I'd|I would} {still|rather} {try|look at|ask about} <point> {first|before {buying|deciding} anything}.
  <story>. {So|Hence} {no|yes}: <claim>. {Just my|My} {two cents|experience|opinion}.
  <claim>, {you say|full stop|discuss}. {I|We} {wonder|doubt it|used to think so}{.|:} <story>.
  {To everyone|For those} {asking|wondering} "<ask>": {the post says so|see the last comment|yes|no}, {under|right after} <point>.
  {Update|UPDATE|Edit}: {tried|did|checked} it{,|.} {and|} <story>. {So thanks again|You were right|I stand corrected|Not what you promised, but fun}!
  {I'm|I am} {new|pretty new} {to|at} {this|all that}{,|} so {forgive|sorry for} {the|a} {basic|stupid} question{:|,} <ask>?
  {My|Our} {experience|result} {is|was} {different|the same|mixed}{:|.} <story>. {Maybe|Perhaps|I guess} {because|it's that} <claim>.
  {Not|Not quite|Nope}. <slip>. {Source|I know because}: {I was there|it's my job|the manual|a <job> told me}.
  {Hello|Hi}{,|!} {could|would} you {please |}{explain|expand on} <point>{?|,} {I'm|I am} {not sure|unsure} {I|if I} {got|understood} it{.|:} <ask>?
  {I|We} {had|have} {the same|a similar} {question|problem|idea}{.|:} <ask>? Did {anybody|anyone} {ever |}find out?
  {While|Although} I {like|enjoyed} <point>{,|} {I'd|I would} {say|argue} <claim>. {Happy|Willing} to be {wrong|convinced}{.|}
  {Thanks|Thank you} for the {reply|answer}{,|} <nick>{.|!} <story>{,|.} {so|hence} {no|yes,} <claim>{.|}
  {One|Another} {thing|point} {to add|I'd mention}{:|,} <claim>. {And|Also} <slip>{.|}`;

const ASIDES = `{Thanks|Thank you|Cheers|Ta}{,|} <nick>{.|!} <point>{:|,} {just|exactly} what I needed{.|!|}
  <point>{.|...|!} {Love it|Nice|Great|Ha|Yes|Perfect}{.|!|}
  {Great|Good|Nice} {tip|advice|call|idea} {about|on} <point>{.|, thanks{.|!}}
  <ask>?
  <claim>{.|, {imho|if you ask me|no?|end of story.}}
  <slip>.
  {Loved|Enjoyed|Learned a lot from|Still laughing at} <point>{.|!}
  {Thanks|Thank you}! <ask>?
  {Ha|Haha|LOL|Heh}{,|!} <story>{.| :)|!}
  <story>. {True story|Never again|Worth it|Lesson learned|Ask me how I know}{.|!}
  {Subscribed|Bookmarked|Saved|Shared} {for|because of} <point>{.|!|}
  {More|Part two|Next time} {about|on|with} <point>{,|} please{.|!}
  {Disagree|Agreed|Seconded|This}{:|,|.} <claim>{.|}
  {Me too|Same here|So did we}{:|,|.} <story>.
  {So|And|But} <ask>?
  {Good|Great} {post|read}{4:.|,} <point> {is|was} the {best|useful} part{.|}
  <nick>{, remember|, you'll laugh|! Long time}{?|:|.} <story>{.| ...} {See you {Friday|at the reunion}|Say hi to {<first>|the family}|Glad you're writing again|Miss those days}{.|!}
  {As a|Speaking as a} <job>{:|,} <claim>{.|}
  {Came|I came} {here |}for <point>{,|} {stayed for|left with} {the comments|a plan|more questions|the jokes}{.|}
  {10/10|Five stars|A+}{,|} {would|} {read about|read on} <point> again{.|}
  {Very|So|Really} {helpful|useful|interesting}{,|.|!} {especially|above all} <point>{.|!|}
  {Great|Nice|Good} {site|blog|post}{!|.|,} <ask>?
  {Exactly|Just} what I was looking for{:|,|.} <point>{.|!|}
  {Keep|Please keep} {writing|posting|going}{!|.|,} <point> {made|makes} my {week|Monday}{.|!|}`;

const LINKS = `{I|We} {wrote|blogged|posted} {about|on} <point> {too|as well|last year|a while back}{,|:} {with|and got} {different|similar} {results|conclusions}: <cited-link>
  {For|About|On} <point>{,|} {see|there's|have a look at} <cited-link> {too|as well|(free to read)|, which says the opposite}.
  <slip>{:|, see} <cited-link>
  {My|Our|Here's my} {version|take|notes|photos}{:|,} <cited-link>{.|, {credit|thanks} to {your post|you|<nick>}.}
  {Great post|Thanks for this}{.|!} {Reminds me of|It pairs well with} {this|a piece by <first> <last>}{:|} <cited-link>
  {I|I've} {linked|quoted|mentioned} {you|this|<point>} in {today's post|my roundup|our newsletter}{,|:} {hope that's OK|because|as} <story>{.|: <cited-link>}
  {The|Your} link {to|for|behind} {<point>|the source} is {dead|broken|a 404}{.|;} {archived|moved|here it is}: <cited-link>
  <story>{,|.} {full|the long} {story|report} {here|on my blog}: <cited-link>
  {If|In case} anyone {wonders|asks} <ask>{:|, it's answered} {in|at} <cited-link>
  {Counterpoint|A dissent|On the other hand}: <claim>. {Data|Reasoning|Sources}: <cited-link>`;

const LONG = `{Hi|Hello|Dear} <nick>, {great|lovely|thorough} {post|article|write-up}{.|, as {usual|always}.} {What|The part that} {struck|interested|stayed with} me {most |}{is|was} <point>, {because|since} <story>. {I'd|I would} {push back|quibble} {a little |}on one thing, {though|however}: <claim>{.|, or so I {think|was taught}.} {Also|And a question}: <ask>? {Anyway|In any case}{,|} {thanks|thank you} for {taking the time|writing this|the effort}{,|.} {and|} {keep it up|I'll be back for part two|greetings from <city>}{.|!}
  {I've|I have} {followed|been reading} {this blog|your blog|you} {for <n> years|since <year>} and {never|rarely} {commented|left a comment}{,|.} {but|so here goes:} <point> {hit|struck} a nerve. <story>. {At the time|Back then} {everybody|they all} {said|told us} <claim>. {Your|This} post {says|shows} {why|that} {it's not so simple|they were half right}. {Thank you|Thanks} {for that|<nick>}.
  <story>. {After|Since} {that|then} {I|we} {tried|read} {everything|a lot|all the forums} {about|on} it, and {most|nearly all} of {it|them} {repeat|just say} "<claim>". {Yours|This} is the first {post|article} that {goes|went} into <point>. {Two|A couple of} {things|questions} {remain|though}: <ask>? {And|Also,} <slip>, {unless|if} I {misread|am wrong}. {Bookmarked|Great work|Thanks}{.|!}
  {I|As a <job> I} {read|came to} this {expecting|ready} to {disagree|roll my eyes}{,|} and {half of me|I} still {does|do}: <claim>. {But|That said,} <point> is {honest|new|careful} and {better|more useful} than {anything|what} {I've seen|the papers print}. <story>, {so|and} {I know|I'd say} {it|this} {matters|is real}. <ask>?
  {Following|Re|About} {the|your} {discussion|exchange} {with|between} <nick> {and <nick> |}{above|in the comments}: <claim>{.|?} {I|We} {doubt|don't think} {it|that} {settles|explains} <point>. {Here|With us},{ |} <story>. {It|That} {proves nothing|is one case}, {I know|of course}, {but|yet} {it|that} {made|makes} me {careful|curious}. {Has anyone|Anybody} {got|seen} {numbers|other results}?
  {Thanks|Thank you} for {this|a wonderful post}. {I|We} {did|tried} {exactly|more or less} {this|what you describe} {last weekend|in May|yesterday}: <story>. {It|The whole thing} {took|cost} {twice|half} {as long|what you say}{,|} {mostly|partly} {because|as} {I skipped|nobody mentions} <point>. {Next time|For next time}{:|,} <ask>? {My <relative>|The <animal>} {sends|says} {thanks|hello} {too|}{.|, and no, <claim>.}`;

/** Readers of posts in one field after another, who say what they liked, doubt, ask, or lived through. */
export const POST_READERS: readonly Family[] = Object.entries({ ...POST_MATTERS, ...MORE_POST_MATTERS }).map(([field, slots]) => ({
  name: `ordinary/readers-of-${field.replaceAll(' ', '-')}`,
  split: 'train',
  weight: 1,
  labels: CLEAN,
  registers: BLOG_READER,
  slots,
  frames: [PRAISE, PRAISE, TALK, ASIDES, LINKS, LONG].join('\n'),
}));
