import { SPAM, type Family } from '../../engine/family.ts';
import { BLOG_SPAMMER } from '../../engine/registers.ts';

const SELLERS = { standard: 5, spun: 3, learner: 2, broken: 1.5, sloppy: 1, bare: 1 };

/** What blog spam is there to carry: search terms in the middle of sentences, as a signature, in markup, as a paste of a worthless article. */
export const SEO_WARES: readonly Family[] = [
  {
    name: 'spam/ware-in-the-middle',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLERS,
    frames: `{Your|This} <post> {reminds|reminded} me of {a|an} {article|discussion} about <ware-phrase> I {read|saw} {recently|last week|somewhere}{.|,} {Both|They both} {are|were} <fits>{.|!} [<odd-link>]
      {As|Being} {someone|a person} who {works|has worked} {in|with} <ware> {for|over} <nn> years{,|} I {can|must} {say|confirm} {this|your} <post> is <really> <fine>{.|!} [<bye>] [<odd-link>]
      {If|When} {you|your readers} {are|get} {also |}{interested|looking} {in|for} <ware-phrase>{,|} {this|our|the following} {page|link|guide} {may|will|can} {help|be useful}{:|.} <odd-link>
      {Thanks|Thank you} for {this|the} <fine> {<info>|<post>}{.|!} <ware-phrase> {is|are} {what|something} {I|we} {care|know} {most|a lot} about, and {it|that} {is|was} {hard|difficult} to {find|get} {good|honest} {advice|<sites>}{.|!}
      {Everybody|Everyone|People} {today|nowadays} {need|needs|looks for|search} <ware>{,|} {but|and yet} {few|not many} know {where|which one} to {choose|trust|get}{.|,} {That|This} is why {I like|we need} <posts> {like|such as} {this|yours}{.|!} <trailer>
      <hi>{my|our} <relative> {and I |}{had|has} {a|an} {bad|terrible} experience with <ware> {last year|before|in the past}{.|,} {then|until} {someone|a friend} {told|showed} {us|me} {about|} <odd-link> {and|,} {now|since then} {we are|everything is} {happy|<fine>}{.|!} {Nice|<fine>} {<site>|<post>} {by the way|btw|too}{.|!}
      {<fine>|Great|Nice} <post>{!|.|,} <ware-phrase>{,|.} {<fine>|good} {work|job}{!|,} <ware-phrase>{.|}
      <ware-phrase>{.|,|!} {I|We} {like|love} your <site>{.|,|!} <ware-phrase>
      {Hello|Hi}, {I|we} {am|are} {writing|here} from <ware-phrase>{,|.} {Your|This} <site> {came|was} {to our attention|noticed} {when|while} {checking|reading} {the|our} {competition|market|rankings}{.|!} {Well done|Compliments}{!|.}
      {The|Your} <post> {is|was} {about|like} {life|people} {and|but} {so|also} is <ware>{:|,|.} {one|you} {must|have to} {choose|look} {carefully|twice}{.|!} <odd-link> {helped|is helping} {me|many} {with|to do} {that|it}{.|}
      {With|Through|Thanks to} <ware-phrase> {I|my <relative>} {saved|lost|made|got} {<dollars>|<nn> pounds|so much time} {in|within} {only |}<n> {weeks|months}{,|.} {now|so} {I|we} {share|spread} it {everywhere|with all}{:|.} <odd-link> {<fine>|Nice} <site>{.|!}
      {Is|Are} <ware> {legal|safe|any good|worth the money} in {<country>|<city>}? {Saw|I saw} {many|some} <sites> {offering|with} {it|them}{,|} {for example|like} <odd-link>{,|} {what|your} {do you think|opinion please}?
      {Not|Only} {because|} {of|} <ware>{,|} but {in|for} {general|many reasons} {I|we} {think|feel} {the|this} <matter> {deserves|needs} {such|more} <posts>{.|!} {Cheers|Regards} {from|,} <ware-phrase> {team|blog|experts|guy}`,
  },
  {
    name: 'spam/keyword-signature',
    split: 'train',
    weight: 1.4,
    labels: SPAM,
    registers: BLOG_SPAMMER,
    slots: {
      line: `{<really> |}<fine> <post>[, {thanks|thank you} {for sharing|admin|a lot}]
        {thanks|thank you|thx} for {the|this|your|sharing this} <fine> {<info>|<post>}
        {I|i} {like|love|enjoy} {the|this|your} {<site>|<post>|way you write}
        {what|such} a <fine> {<site>|<post>|read}
        {keep|stay|go} {it up|on like this|writing|sharing}
        {very|so|really} <fits>[, {will|shall} {be back|share it|read more}]
        {you|u} {made|make} my {day|evening|work easier}
        {this|it} {is|was} {what I needed|a big help|new to me|so true}
        {hope|I hope|hoping} {to see|for} {more|new <posts>} {soon|like this}
        {your|the} {<info>|explanation|writing} {is|was} {<fine>|<fits>|of good quality}`,
    },
    frames: `<line>{.|!| ...}\\n\\n<trailer>
      <line>{.|!} <line>{.|!}\\n\\n<trailer>
      <line>{.|!} <line>{.|!} <trailer>
      <line>. <trailer>
      <ware-phrase>: <line>{.|!}
      <ware-phrase>{ -| says| wrote:|\\n} <line>{.|!} [<line>.]
      <line>, <ware-phrase>
      <line>{.|!} {Regards|Cheers|Best|Yours|Love}{,|} <ware-phrase>[ {team|blog|Inc}]
      {<first>|<first> <last>} {at|from|of} <ware-phrase>{:|,} <line>{.|!}
      <trailer>\\n<line>{.|!}
      <line>{.|!}\\n<odd-link>
      {Hi|Hello|Hey}{,|!} <line>{.|!} {I|We} {also |}{blog|write|have a <site>} about <ware>{.|,|:} {<odd-link>|visit us|come and see}`,
  },
  {
    name: 'spam/markup-left-over',
    split: 'train',
    weight: 1.1,
    labels: SPAM,
    registers: { standard: 6, bare: 0.5, sloppy: 0.5, spun: 1 },
    slots: {
      tag: `\\<a href="{http://<spam-domain>/|<odd-link>}"[ rel="{nofollow|dofollow|external}"]\\><ware-phrase>\\</a\\>
        \\<a href=http://<spam-domain>/\\><ware-phrase>\\</a\\>
        \\<a href='http://<spam-domain>/<keyword-slug>' title='<ware-phrase>'\\><ware-phrase>\\</a\\>
        \\[url=http://<spam-domain>/\\]<ware-phrase>\\[/url\\]
        \\[url="http://<spam-domain>/<keyword-slug>"\\]<ware-phrase>\\[/url\\]
        \\[url\\]http://<spam-domain>/<keyword-slug>\\[/url\\]
        \\[link=http://<spam-domain>/\\]<ware-phrase>\\[/link\\]
        \\[b\\]<ware-phrase>\\[/b\\]
        \\[<ware-phrase>\\](http://<spam-domain>/)
        "<ware-phrase>":http://<spam-domain>/
        \\[\\[http://<spam-domain>/\\|<ware-phrase>\\]\\]
        \\[http://<spam-domain>/ <ware-phrase>\\]`,
      word: `{<fine>|great|nice} {<site>|<post>|job}|{thanks|thank you}|{very|really} <fits>|<bye>|cool|good luck`,
    },
    frames: `<tag>
      <tag> <tag> <tag>
      <word>{!|.|,| :)} <tag>
      <tag> <word>{!|.}
      <word>. <tag>, <tag>, <tag>
      {I|We} {found|read|saw} {more|similar <info>|everything} {at|on|in} <tag>{,|.} {<fine>|worth a visit|check it}
      {Hi|Hello}{!|,} <word>{.|!} {Visit|See|Check|My site:} <tag>
      <tag>\\n<tag>\\n<tag>\\n<tag>
      {<coined>|<mixed-id>} <tag>, \\[url=http://<spam-domain>/\\]<coined>\\[/url\\], \\[link=http://<spam-domain>/\\]<coined>\\[/link\\], http://<spam-domain>/
      <odd-link> <ware-phrase>, <mixed-id>, <odd-link> <ware-phrase>, <digits>, <odd-link> <ware-phrase>, <mixed-id>
      {Where|How} {to|can I} {buy|get|find} <tag> {without|with no} {prescription|credit check|registration}?
      {More|See} {on|about} <tag> {and|or} <tag>{.|, <word>}
      {Read|Learn} {more|extra} {here|about it}: <tag>{4:.|} <word>{.|!}`,
  },
  {
    name: 'spam/worthless-article',
    split: 'train',
    weight: 1.4,
    labels: SPAM,
    registers: { standard: 5, spun: 5, learner: 1, broken: 0.5 },
    slots: {
      claim: `{When|If} it comes to <ware#k>, {there are|you will find} {many|a number of|countless} {options|choices|providers} {to pick from|available|on the market today}.
        {Before|Prior to} {choosing|buying|ordering} <ware#k>{,|} {you should|it is wise to|make sure to} {do your research|compare prices|ask around|read reviews}.
        {Most|Many|A lot of} people {do not|never|hardly} {realise|know|think about} {how|that} <ware#k> can {change|improve|affect} {their|your} {life|budget|health|business}.
        {The|One} {first|main|most important} {thing|step|factor} {to consider|you need to look at|to keep in mind} is {quality|the price|your own needs|the reputation of the company}.
        {In addition|Moreover|Furthermore|On top of that}{,|} {professional|a good|reliable} <ware#k> {will|can} {save|spare} you {time|money|stress} {in the long run|over the years|every month}.
        {However|On the other hand|That said}{,|} {not all|not every one of} {these|the} {products|companies|offers} {are|is} {equal|honest|created the same|worth it}.
        {It is|It's} {a fact|no secret|well known} that {the demand for|interest in} <ware#k> has {grown|increased|exploded} {in recent years|since <year>|around the world}.
        {Experts|Doctors|Specialists|Professionals} {recommend|suggest|advise} {to|that you} {start slowly|use it daily|consult someone first|check the label|get three quotes}.
        {So|Therefore|As a result}{,|} {whether|if} you are {a beginner|young or old|on a budget|an expert}{,|} {there is|you'll find} {something|a solution} {for you|that fits}.
        {To sum up|In conclusion|All in all|At the end of the day}{,|} <ware#k> {is|are} {a|an} {great|smart|affordable|excellent} {choice|investment|way to reach your goals}.
        {Another|A further} {advantage|benefit|plus} of <ware#k> is {the convenience|that it can be done at home|its low cost|that anyone can do it}.
        {There is|You find} no {doubt|question} {that|about it:} {the right|good} <ware#k> {makes|make} {a|the} {difference|world of difference}.
        {Many|Several} {sites|companies|shops} {offer|provide} {discounts|free shipping|a guarantee|coupons} {if|when} you {order|sign up|book} {online|early|in bulk}.
        {Remember|Keep in mind|Don't forget}{,|:} {cheap|the cheapest|low price} is not {always|necessarily} {better|the best}{, nor is expensive|}.`,
    },
    frames: `<claim> <claim> <claim>
      <claim> <claim> <claim> <claim> <claim>
      <claim> <claim>
      <claim> <claim> <claim> <trailer>
      <ware#k>. <claim> <claim> <claim> <claim> <odd-link>
      {<fine>|Nice|Great} <post>{.|!} <claim> <claim> <claim>
      <claim> <claim> <claim> <claim> <claim> <claim> <claim>
      ... <claim> <claim> {Read|Click here to read|Continue} {more|the rest}: <odd-link>
      <claim> <claim> {Thanks|Thank you} for {the|this} <fine> {<post>|<site>}{.|!} <trailer>
      {Tips|Guide|Facts} {for|on|about} <ware#k>{:|\\n} <claim> <claim> <claim> <claim>`,
  },
  {
    name: 'spam/own-similar-site',
    split: 'train',
    weight: 1.1,
    labels: SPAM,
    registers: BLOG_SPAMMER,
    frames: `{I|We} {have|own|run|manage} {a|one} {similar|like|comparable} <site> {and|, but} {mine|ours} is {about|on|for} <ware-phrase>{.|!} {Feel free|You are welcome|Do not hesitate} to {visit|look|drop by}{:|.|!} <odd-link>
      {Interesting|<fine>}{,|!|.} {on|over at} {my|our} {own |}<site> {I|we} {describe|cover|explain} {the same|this|it} {from|with} {another|a different} {angle|view}{:|.} <odd-link>. {Hope|I hope} {it helps|you like it|to see you}{.|!}
      {You|Visitors} {can|may|could} {also |}{read|see|find} {my|our} {<post>|review|opinion} {about|of|on} <ware-phrase> {here|at|by following this}{:|} <odd-link>
      <hi>{since|as} {you|your readers} {like|love|care for} such {things|topics}{,|} {I'd|I would|let me} {recommend|suggest|point you to} <odd-link>{,|.} {it|this} {has|is} {lots|plenty|full} of <info>{.|!} [<bye>]
      {After|When} {reading|seeing} {this|your <post>} I {updated|improved|rewrote} {mine|my own <site>}{,|.} {what|tell me what} do you {think|say}? <trailer>
      {Someday|One day} {I|we} {hope|want} {my|our} {page|<site>} {on|about} <ware> {to|will} {be|become} {as|so} {<fine>|popular|big} {as|like} {yours|this}{.|!} <odd-link>
      {Great|<fine>} {minds|people} think alike{!|:|,} {I|we} {just |}{published|posted|wrote} {about|on} {exactly|nearly} {this|the same <matter>} {at|on} <odd-link>{.|}
      {My|Our} <site> {is|was} {new|young|only <n> weeks old} and {needs|wants} {visitors|opinions|critics}{.|,} {please|kindly} {look|stop by}{:|} <odd-link> {Thanks|Thank you|God bless}{.|!} {Your|This} <post> {is|was} {very |}<fine>{.|!}
      {Have|Take} a {look|peek} {at|into} {mine|my page}{,|:} <odd-link>{,|.} {if|in case} you {want|wish|need} {<ware-phrase>|more of this|real <info>}{.|!}
      {By|Just by} the way{,|} {I|we} {also |}{offer|give|do} {free|cheap|honest} {advice|quotes|reviews} {for|on|about} <ware-phrase>{.|!} {Contact|Find} {me|us} {through|at|on} <odd-link>`,
  },
];
