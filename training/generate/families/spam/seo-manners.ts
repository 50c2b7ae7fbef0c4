import { SPAM, type Family } from '../../engine/family.ts';
import { BLOG_SPAMMER } from '../../engine/registers.ts';
import { SEO_ADMIRATION } from './seo-admiration.ts';
import { SEO_ARRIVALS } from './seo-arrivals.ts';
import { SEO_QUESTIONS } from './seo-questions.ts';
import { SEO_TROUBLES } from './seo-troubles.ts';

const STOCK = [...SEO_ARRIVALS, ...SEO_ADMIRATION, ...SEO_QUESTIONS, ...SEO_TROUBLES].map(({ frames }) => frames).join('\n');

/** How stock messages arrive: two or three glued together, cut short, unspun, as one line, as a ramble. */
export const SEO_MANNERS: readonly Family[] = [
  {
    name: 'spam/stock-messages-glued',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { ...BLOG_SPAMMER, spun: 8 },
    slots: { stock: STOCK },
    frames: `<stock> <stock>
      <stock>\\n<stock>
      <stock> <stock> <stock>
      <stock>\\n\\n<stock> <stock>
      <stock> <stock> <trailer>
      <trailer> <stock>`,
  },
  {
    name: 'spam/stock-message-with-trailer',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: BLOG_SPAMMER,
    slots: { stock: STOCK },
    frames: `<stock> <trailer>
      <stock>\\n\\n<trailer>
      <stock> <ware-phrase>
      <ware-phrase> <stock>
      <stock> {Regards|Cheers|Thanks|Best wishes}, <ware-phrase>`,
  },
  {
    name: 'spam/breaks-off',
    split: 'train',
    weight: 0.8,
    labels: SPAM,
    registers: BLOG_SPAMMER,
    frames: `<hi>{I|we} {just|only} {wanted|want} to {say|tell you|mention} {that |}{this|your} <site> {is|was} {so|<really>} <fits> and {I|we} {will|shall} {be|come}
      {You|The author} {have|has} {really|surely} {put|brought} {a|some} {new|fresh} {life|light} {in|into|on} {a|this} <matter> {that|which}{...|}
      {Your|This} <post> {has|is} {very|<really>} <fine> {and|because it}{ ...|..|}
      {Thanks|Thank you} for {the|this} {<info>|<post>}{.|!} {I|We} {was|were} {looking|searching} {for|about} {this|it} {since|for}{...|}
      {I|i} {don't|do not} {usually|normally} comment {on|at|in} <sites> {but|however} {your|this} <post> {made|forced|convinced} me {to|so}
      {Nice|<fine>|Good} <site>{,|.|!} {please|kindly} {visit|check|see}
      {It|This} {is|was} {one|1} of the {best|most <fits>} <posts> {I|i} {have|had} {ever |}{read|seen} {on|about|in}
      {If|When} {someone|anyone|some one} {wants|needs|desires} {expert|professional|an} {view|opinion|advice} {about|on|concerning} {blogging|it|this <matter>} {then|afterward} {i|I} {recommend|advise|suggest} {him|her|them} to
      <hi>{admin|author|dear}{,|} {your|the} <post> {very|so|is} <fits>{,|} {I|me} {read|like|bookmark} {and|for} {share|sharing} {with|to}{...|}
      {Great|Good|<fine>} {tips|points}{.|!} {The|Your} {second|third|last} {one|part} {is|especially|I} {...|}[ <trailer>]
      {I|We} {think|believe|feel} {what|that what} you {posted|published|wrote} {made|makes} {sense|a lot of sense}{.|,} {But|However|On the other hand}{,|} {consider|think about|what about} this{,|:} {suppose|what if} you {added|wrote|changed} {a|the} {little|catchier|better} {title|headline}? {I|Me, I} {mean|am not saying} <keyword-part>...
      {Comment|Message|Name|Subject}: {<fine> <post>|thanks|hello} {Website|URL|Link}: <odd-link>
      %{BLOGTITLE|keyword|name}% {is|was} {a|such a} <fine> {<site>|<post>}{,|.} {thanks|thank you} %{author|admin}%{!|}`,
  },
  {
    name: 'spam/unspun-template',
    split: 'train',
    weight: 0.8,
    labels: SPAM,
    registers: { standard: 1 },
    slots: {
      open: `\\{Hi\\|Hello\\|Hey\\}|\\{I\\|We\\}|\\{Great\\|Nice\\|Good\\|Cool\\}|\\{This\\|Your\\}|\\{Thanks\\|Thank you\\|Cheers\\}`,
      noun: `\\{site\\|website\\|blog\\}|\\{post\\|article\\}|\\{web site\\|web-site\\|weblog\\}|\\{info\\|information\\|content\\}|\\{topic\\|subject\\|matter\\}`,
      quality: `\\{great\\|good\\|nice\\}|\\{very\\|really\\|truly\\} \\{useful\\|helpful\\}|\\{amazing\\|awesome\\|<fine>\\}|\\{interesting\\|informative\\}`,
      act: `\\{bookmark\\|save\\} it|\\{visit\\|come back to\\} you|\\{share\\|tweet\\} it|\\{read\\|see\\} more|\\{subscribe\\|sign up\\}`,
    },
    frames: `<open>, {this|your} <noun> is <quality>{.|!} \\{I will\\|I'll\\} <act>{.|!}
      <open> <noun>{!|.} \\{I\\|We\\} {found|love|like} it <quality>[, <bye>]
      {Such|What} a <quality> <noun> \\{here\\|at this place\\}{.|!} <open>{.|!} [<trailer>]
      \\{Hello\\|Hi there\\|Howdy\\}, \\{just\\|only\\} {wanted|want} to \\{say\\|tell you\\|mention\\} {your|the} <noun> {is|looks} <quality>{.|!} [\\{Cheers\\|Thanks\\|Kudos\\}]
      \\{Which\\|What\\} \\{theme\\|template\\|plugin\\} {do|did} you use {for|on} {this|your} <noun>? {It|It's|This} is <quality>{.|!} <bye>
      <open> <quality> <noun>{,|.} <fine> {<post>|<site>}{.|!} {I|We} <act> \\{soon\\|again\\|later\\}{.|}
      {My|A} \\{friend\\|brother\\|cousin\\} {sent|showed} me {this|your} <noun>{,|.} {it's|it is} <quality>{.|!} <trailer>`,
  },
  {
    name: 'spam/one-line',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { ...BLOG_SPAMMER, spun: 3, bare: 1.5 },
    frames: `{I|i|We} {really |truly |}{like|love|enjoy|appreciate|dig} {this|your} {<site>|<post>|way of writing}{,|.|!} {thanks|thank you|cheers|well done}{.|!|}
      {Very|Really|So|Quite} <fits> {<post>|<site>|points|remarks|thoughts}{,|.|!} {keep|carry} {it up|on|writing}{.|!|}
      {Some|Such|Really} {<really> |}<fine> {<info>|<posts>} {here|on this <site>|on here}{,|.|!} {appreciate it|I am impressed|will be back|just what I needed}{.|!|}
      {Yes|Right|Absolutely|Agreed}{,|!|.} {this|it} is {so|<really>} <fits>{.|!}
      {Its|It's|It is} {a|an} {<really> |}<fine> and {useful|helpful|<fits>} {piece of <info>|<post>|<site>}{.|,|!} {glad|happy} you {shared|posted|put up} {it|this}{.|!|}
      {<fine>|Good|Great} {work|job|stuff|effort|insight|share}{,|!|.} {admin|webmaster|author|sir|buddy|mate|friend}{.|!|}
      {Thanks|Thank you|Thanx|Tnx|Cheers} {designed for|in support of|for} {sharing|posting|such a <fine>|giving us} {this|such} {<post>|<info>|thing}{.|!|}
      {I|We} {learned|got|understood} {a lot|so much|many things} {from|by|through} {this|your|the} {<post>|<site>|<info>}{.|!|}
      {Will|Would|Could} {you|admin} {write|post|share} {more|again|another} {on|about} {this|it|this <matter>}? {<fine>|Thanks|Bye}{.|!|}
      {What's|Hows|How is} {up|everyone|it going} {all|here|at this place}{,|?|!} {every|each} {one|person|day} {is|i am} {sharing|learning|reading} {such|so} {<fine>|good} {things|<info>}{.|!|}
      {Nice|Great|Good|<fine>} {one|read|blog|article|info}{.|!|} {Thanks|Regards|Shared|Bookmarked|Liked}{.|!|}
      {Hello|Hi|Hey}{,|!|.} {<fine>|nice|great} {<site>|<post>}{.|!|,} {how|where|what} {can|do|about} {I|you|we} {subscribe|contact you|follow|use}?
      {Your|This} {<site>|<post>} {is|are} {worth|} {reading|<fits>|sharing|a bookmark}{.|!|}
      {Wonderful|Marvelous|Superb|Magnificent|Fabulous} {<site>|<post>|goods|views|piece}{,|!|.} {I|you} {will|have} {be back|got a fan|subscribed|understood it}{.|!|}
      {Just|Simply|Only} {wanted|want|here} to {say|tell} {<fine> <post>|hello|hi|thanks|I like it}{.|!|}
      {Interesting|Helpful|Insightful|Nice} {blog|points|thoughts|article}{.|!|,} {where|what|who} {is|else|did} {your|the|this} {contact|theme|design|from}?
      {People|Everyone|We all} {should|must|need to} {read|see|know} {this|it|your <posts>}{.|!|}
      {Highly|Strongly|Definitely} {recommended|recommend} {<post>|<site>|it|this}{.|!|} {<fine>|Thanks}{.|!|}
      {Ok|So|Wow|Yeah}{,|...} {that|this|it} {really|totally|actually} {helped|made sense|opened my eyes}{.|!| thanks!|}
      {Perfect|Excellent|Amazing|Lovely}{,|.|!} {just|exactly} {what|the thing} {I|we} {was looking for|needed|searched}{.|!|}`,
  },
  {
    name: 'spam/ramble',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: { standard: 4, spun: 7, learner: 1.5, broken: 0.7 },
    frames: `<hi>{I|we} {want|would like|wish} to {thank|express my thanks to} you {not only|both} for {the|this} <fine> <post> {but also|and} for {everything|all the things} you {do|have done} {here|over the years}{.|,} {I|Me, I} {know|understand} {how|what} {much|kind of} {work|effort} {it|a <site>} {takes|means}, {as|because} I {tried|had} one {myself|too}{,|} {and|but} after {some|a few} {weeks|months} I {gave up|lost interest}{,|} {since|as} {nobody|no one} {came|commented|read it}. {Your|This} <site>{,|} on the {other hand|contrary}{,|} {grows|gets better} {every|each} {time|month}{,|} {the|and the} <info> {is|stays} <fits>{,|} the {look|design} {is|stays} <fine>{,|} and {people|visitors} {feel|are} {welcome|at home}{.|!} {So|Therefore} {please|do} {never|not} {stop|lose courage}{,|} {the|our} {net|world} {needs|deserves} {more|such} {people|persons|voices}{.|!} [<trailer>]
      {I've|I have} {gone|looked|read} through {a lot of|many|so many} <sites> {concerning|about|on} this <matter> {in|over} the {last|past} {days|weeks}{,|} and {almost|nearly} {all|every one} of them {left|leave} me with {more|extra} questions {than|as} before{.|;} {some|part} {was|were} {written|made} {only|just} for {search engines|ads}{,|} {some|others} {so|too} {technical|scientific} that {a normal|an ordinary} {person|reader} {cannot|can't} follow{.|;} {yours|your <post>} {is|was} {the|a} {happy|big} exception{.|!} {It|This one} {begins|starts} {at|with} the {beginning|basics}{,|} {goes|moves} {step by step|slowly} {on|forward}{,|} and {at|by} the end {one|you} {knows|know} {what|exactly what} to do{.|!} {I|We} {hope|wish} you {will|would} {do|write} {the same|more} for {related|other} {topics|subjects}{,|} {I'm|I am} {sure|convinced} {many|lots of} {people|readers} {will|would} {be|feel} {thankful|grateful}{.|!} <bye>
      {What|Something} I {have|always} {noticed|found|observed} {is that|over time is:} {good|quality|real} <info> {about|on} <vague> {is|stays} {hard|difficult} to {get|come by|find}{,|} {even|also} {with|in the age of} {Google|the internet|computers}{.|.} {Having|When you have} {the right|a good} {guide|source} {at hand|beside you} {saves|spares} {time|money} and {also |}{nerves|stress|energy}{,|} {this|that} {is|was} {my|the} {experience|lesson} {from|of} {<nn>|many} years{.|.} {Another|One more} {thing|issue} is {that |}{you|people} should {never|not} {rush|hurry|decide too fast}{,|} {but|rather} {think|consider|weigh} {all|the} {pros and cons|sides|options}{.|!} {Your|This} <site> {is|works as} {just|exactly} {such|that kind of} {a |}guide{,|} {I|and I} {thank|salute} you{.|!} [<trailer>]
      <hi>{my|our} {story|situation} {is|was} {simple|short|like many others}{:|.} {for|since} {years|a long time} {I|we} {did|made} everything {wrong|alone|the hard way}{,|} {until|then} {one|some} day {a|my} {friend|<relative>} {said|asked}{,|} why {don't|not} you {look|read} {on|in} the {internet|net}{,|} there {are|is} {people|somebody} who {explain|explains} {it|all this} {for free|better}{.|.} {I|So I} {laughed|did not believe}{,|} but {tried|looked}{,|} and {after|in} {only |}{one|a few} {evening|hours} on {your|this} <site> {many|all the} {things|questions} {became|were} {clear|easy}{.|!} {Since|From} {then|that day} {life|work|my business} {goes|is} {better|smoother}{,|} {and|so} {I|we} {tell|recommend} {it|you} {to|} {everyone|all my <crowd>}{.|!} {God bless|Thanks to|All the best to} {you|the author|your family}{.|!} [<trailer>]
      {Some|A few} {months|weeks} {ago|back} {I|my <relative>} {started|was starting} to {care|think} about <ware>{,|} and {let|you must let} me tell you{,|} {it|the market} {is|was} a {jungle|real mess}{.|!} {Everyone|Each company} {promises|says} {the|to be} {best|cheapest}{,|} {nobody|none} {explains|tells} {the|any} {truth|details}{.|.} {On|At} <odd-link> {I|we} {at last|finally} {found|got} {honest|real|some} {prices|answers|help}{,|} {the|and the} {people|staff} {there|} {were|are} {friendly|polite} and {quick|fast}{.|!} {I|So I} {write|mention} {it|this} {here|} {because|since} {readers|visitors} of {this|your} <fine> <site> {may|might} {have|face} {the|} same {problem|question}{.|!} {Keep|Please keep} {writing|up the <fine> work}{.|!}
      {First|First of all}{,|} <fine> {<site>|<post>}{!|.} {Second|Secondly}{,|} {I|we} {have|had} {been|} {following|reading} {similar|such} <sites> {for|since} {ages|years}{,|} {and|but} {this|yours} {has|does have} {something|a quality} {special|different}{,|} {maybe|perhaps} {it|that} is the {tone|honesty|structure}{,|} {maybe|or} the {patience|love|humour} {with|in} which you {answer|treat} {people|your visitors}{.|.} {Third|And thirdly}{,|} {could|would} you {please |}{think|consider} {of|} {making|doing} a {video|podcast|newsletter}{,|} {so|because} {people|readers} {without|with little} time {can|could} {also |}{enjoy|follow} it{?|.} {In|At} {any|all} {case|events}{,|} {bookmarked|shared|subscribed}{,|} {and|} {greetings|regards} from {<city>|<country>}{!|.} [<trailer>]`,
  },
];
