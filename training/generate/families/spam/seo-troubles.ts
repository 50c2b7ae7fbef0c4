import { SPAM, type Family } from '../../engine/family.ts';
import { BLOG_SPAMMER } from '../../engine/registers.ts';

/** Made-up trouble with the page, vague requests to improve it, and promises to return: stock messages without a post in view. */
export const SEO_TROUBLES: readonly Family[] = [
  {
    name: 'spam/reports-vague-trouble',
    split: 'train',
    weight: 1.4,
    labels: SPAM,
    registers: BLOG_SPAMMER,
    frames: `<hi>{I'm|I am} not {sure|certain} {if|whether} {it's|this is|the problem is} {me|my side} or {your|the} <site>{,|} {but|} {parts|some|a part} of {the|your} {text|words|pictures} {run|runs|goes} {over|off|outside} the {edge|screen|border} {in|on|with} <browser>. {Does|Do} {others|anybody else|other visitors} {see|have} {it|the same} {too|as well}? {Maybe|It might be} {my|a} {settings|version}{.|,} {it|I have had it} {happened|happens} {before|elsewhere}. {Cheers|Thanks|Kudos}
      {When|Each time} I {load|open|visit} your <site> {in|on|with} <browser> it {looks|seems} {fine|perfect} {but|however} {with|in} <browser> {the|some} {menu|top|columns} {overlap|overlaps|is cut}{.|!} {Only|I just} {wanted|thought|mention it} to {let you know|warn you|tell you}{.|,} {Besides|Other than|Apart from} that{,|} {<fine>|a very <fine>} <site>!
      {Since|From} {this|last} {week|month} {the|your} {rss|RSS feed|feed} {shows|gives|brings} {me |}{nothing|only errors|old <posts>}{.|,} {Other|All my other} <sites> {work|load} {fine|normal} in {the same|my} reader{,|;} {so|therefore} {who|which one} {is|has} {the|} {guilty|fault}{, you or me| lol|}? {Readers|People} {with|having} {a|the} {solution|idea} may {tell|help} me{.|!!}
      {Ugh|Argh|Grr|Oh no}{,|!|...} I {just |}{typed|wrote} {a|such a} {long|huge|detailed} {comment|message|reply} and {after|when} I {clicked|pressed|hit} {submit|send|the button} {it|everything} {vanished|was gone|disappeared}{.|!} {Well|Oh well|Anyway}, {I'll|I am} not {typing|writing} {all |}{that|it} {again|over}{.|!} {In short|Just}{,|:} {<fine>|really <fine>} <site>{.|!}
      <hi>{sorry|apologies} {for|about} {being|going} off {topic|subject}{,|} but {is|does} {anyone|anybody|the admin} {else |}{notice|having trouble with} {slow|strange} {loading|images|pictures} on {this|the} <site>? {I'm|I am} {trying|testing} to {find out|see} {if|whether} {it's|it is} {my|the} {connection|provider} or {the|your} {server|<site>}. {Feedback|Any reply} {would be|is} {<really> |}{welcome|appreciated}.
      {There|I see there} {are|were} {some|a few|several|quite a few} {spelling|grammar|typing} {mistakes|errors|issues} {in|on} {your|the} <posts>{,|} {which|and it} {distract|disturb|bother} {a bit|a little|me} {but|yet} {I|still I} {will|shall} {surely|certainly} {return|be back|keep reading} {because|as} the <info> {is|remains} <fine>{.|!}
      {One|A single} comment of {mine|me} {here|on your <site>} and {now|ever since} my {mailbox|inbox} {is|gets} {full|flooded}{,|:} {three|four|five} {copies|mails} {for|of} {each|every} {answer|reply}{.|!} {Where|How} {is|do I find} the {off|stop} {button|switch}{?|, if you please?} {It's|It is} {a|an otherwise} <fine> <site>. {Bless you|Thanks a lot|Thank you}!
      {The|Your} {link|button|image} {on|at|in} {the|your} {top|bottom|sidebar|second page} {seems|appears} {broken|to be dead|not to work}{,|;} {please|kindly} {check|fix|repair} {it|that}{.|!} {The rest|All else} {of the <site> |}{is|was} <fine>{.|!} [<trailer>]
      {I|Today I} {had|needed} to {refresh|reload|try} {the|your} <site> {<n>|several|many} times {to|before I could} {see|read|open} it{,|} {luckily|but} {it was|the <post> is} worth {it|the wait|waiting}{.|!} {Maybe|Perhaps} {a|some} {better|faster|new} {host|hosting|server} {helps|would do}? {I|We} {use|can recommend} <odd-link>
      {Reading|Viewing} {this|your <site>} {on|from} my {phone|cellphone|mobile} {is|was} {hard|not easy|a pain}{:|,|;} {the|all} {letters|fonts|buttons} {are|look} {too |so |}{small|tiny}. {Do|Would} you {plan|make} {a|some} {mobile|smartphone} {version|theme}? {I|My <relative>} {know|knows} {a|one} {developer|company} {for|who does} it{.|!} <bye>
      {Heads|Just a heads} up{:|,|!} {your|the} <site> {code|layout|header} {looks|seems|appears} {a bit |}{odd|off|weird|strange} {in|on} <browser>{.|,} {Could|Might|May} be {a|some} {plugin|css|browser compatibility} {thing|issue}{.|!} {Keep|Otherwise keep} {up |}the {good|<fine>} {work|job} {up|}{.|!}
      {I|We} {can't|cannot|am not able to} {subscribe|sign up|follow|register}{,|:} {the|your} {form|button|link} {gives|shows|says} {an |}error{.|,} {Kindly|Please} {permit|allow|let|help} {me|us} {so|in order} {that |}I {may|can|could} {join|get the news|read more}{.|!} {Thanks|Thank you}.`,
  },
  {
    name: 'spam/suggests-more-pictures',
    split: 'train',
    labels: SPAM,
    registers: BLOG_SPAMMER,
    frames: `{Text|Words} alone {is|are} {dry|half the fun}{,|;} {picture|imagine} {how|what} {this|your} <site> {would|could} be with {videos|photos|clips} {in|between} {it|the <posts>}{!|.} {You|I think you} {have|got} the {content|knowledge}, {now|only} {eyes|the eye} {need|wants} {food|something} {too|as well}{, don't you think|}? {Every|All} {competitor|other <site>} in {your|this} {niche|field} would be {jealous|left behind}{.|!}
      <hi>{nice|<fine>} <post>{,|} {but|only} {one|a} {suggestion|wish|idea}{:|,} {more|some} {images|video|graphics|colour} {please|would help}{.|!} {People|Visitors|We} {today|these days|nowadays} {like|prefer|want} to {watch|see} {not|instead of} {read|reading}{.|!} [{We|My studio} {make|makes} {explainer|short|cheap} videos: <odd-link>]
      {Your|These} <posts> {belong|should be} {in|printed as} a {book|magazine|e-book}{,|.} {have|did} you {asked|thought of} {a|any} publisher? {In|For} {my|our} own <site> {about|on} {similar|related} {topics|things} a {chapter|text} {by|from} you {would|might} be {a |an }{honour|big hit|success} {with|among} {the|my} {subscribers|readers}{.|!} {Drop|Send} {a|me a} {mail|note} {when|if} {it sounds good|interested}.
      {It|This <post>} {would|could} be {even |}{better|nicer|more <fine>} if {you|the author} {could|would} {share|show|give} {a|some|more} {example|examples|photos|facts} {about|of|on} it{.|!} {Any|A} {part|chance of part} {2|two}? {I|We} {wait|am waiting|look forward}{.|!} <bye>
      {Why|How come} {is|there is} {there |}no {donate|paypal|tip} button {on|at|here on} {your|this} <site>? {I'd|I would} {without doubt|surely|gladly} {give|send|donate} {something|a few dollars|a coin} to {such a|this} <fine> {project|<site>|work}{.|!} {Well|Until then|For now}{,|} {I|a bookmark and} {share|sharing} {it|} {with|on} {my <crowd>|<social>} {must do|will have to do|is what I can do}{.|!}
      {Can|Could|May} we {hope|expect|wait} for {a|the} {second|next|follow-up} {part|<post>|chapter}? {There|I feel there} {is|must be} {so much|a lot} {more |}to {say|tell|know} {on|about} this{.|!} {You|Please} {left|don't leave} me {hungry|hanging|wanting more}{.|!| :)} [<trailer>]
      {There are|They have} {prizes|awards} for {blogs|<sites>} {each|every} year{,|.} {why|how come} {have you|you} {not |never }{won|entered} {one|any}? {My|The} {vote|voice} {is|would be} {yours|for you} {at once|for sure}{.|!}
      {Put|Add|Place} {a|the|some} {like|share|tweet} {button|box} {please|on top|to the page}{,|;} {I|people} {want|would love} to {share|show} {this|it} on <social> {but|and} {have|had} to copy {it|the address} {by hand|each time}{.|!} {Very|So} <fine> <post>.
      {Does|Do} {someone|anybody} {here |}know {a|any} {forum|chat|group} {where|in which} {people|visitors} of {this|your} <site> {meet|talk}? {I'd|I would} {join|sign up} {today|immediately}{,|;} {there|it} {is|are} {nobody|few people} {in|around} {my town|my circle|here} to {discuss|share} {such|this kind of} {things|<info>} {with|}{.|!}
      {Please|Could you please} {translate|offer|make} {it|this <site>|your <posts>} {into|in} {Spanish|French|Hindi|Russian|more languages}{,|.} {my|our} {people|country|friends} {need|would love} {it|such <info>}{.|!} {Google translate|The machine} {makes|does} {it|the text} {funny|not good}{.|!} [<bye>]`,
  },
  {
    name: 'spam/bookmarked-and-will-return',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: BLOG_SPAMMER,
    frames: `{Bookmarked|Bookmarked!|Saved and bookmarked|Added to favorites|Book marked}{,|!|.|;} {I|really I|I <really>} {like|love|enjoy} {your|this} <site>{.|!|!!}
      {Now|So now} {this|your <site>} {is|sits} {first|on top} {in|of} my {bookmarks|favorites|list} and {every|each} {Monday|morning|weekend} {I'll|I will} {open|check} {it|you} {to|and} {see|learn} {what|which <info>} is new{.|!} {Much|Lots of} {luck|success} {with|for} {the|your} {project|<site>|future}{!|.}
      <hi>{looking|searching} for {a|the} {subscribe|newsletter} {link|form|button} {left and right|everywhere} and {there is|I see} {none|only the rss}{.|!} {By email|With email} {would|is} {be |}{easier|best} for {people|someone} like me, {can|could} you {add|create|make} {it|one}? {Such|So} <fine> <posts>, {I don't|don't want to} {miss|lose} {any|a single one}{.|!}
      {Subscribed|I subscribed|Just subscribed|I've joined} {to|} your {feed|rss|newsletter|channel} and {hope|expect|look forward} {to|} {more|seeking more|get more} of your {<fine>|magnificent|helpful} <posts>{.|!} {Also|Additionally|And}{,|} {I've|I have} {shared|posted|put} {your|the} <site> {in|on|with} my <crowd>{.|!}
      {I|We} {will|shall|am going to} {tell|inform|let} my <crowd> {about|of|know} this <site>{,|;} {so|because} {they|everyone} {can|should|must} {also |}{benefit|learn|profit} {from|} {it|this <fine> <info>} {too|as well}{.|!} [<trailer>]
      {Sharing|I'm sharing|Going to share} {this|it|your <post>} {right now|now|today} {on|with|to} <social>{,|.|!} {my <crowd>|everyone there} {will|is going to} {like|love|thank you for} {it|this}{.|!| :-)} <bye>
      {Keep|Please keep|Do keep} {on |}{writing|posting|working|going}{,|!|.} {<fine>|great|good} {job|work|<site>}{!|.|, friend!} [{I|We} {read|follow|love} {you|it} {each|every} day{.|!}]
      {My <relative> and I|Both of us|I} {read|went through} {it|the <post>} {twice|to the end|from A to Z} {and|,} {all|each part} {was|is} <fine>!! {Thanks|Thank you} for {the|such} {good|<fine>} {hour|time|reading}, {your|the} {link|<site>} {is|stays} {saved|in my bookmarks} {for|until} {next|the next} {update|<post>|time}{.|...}
      {Will|I'll|I will} {be |}{coming|check|come} back {tomorrow|soon|for sure|in a few days} {to|for} {see|read|the} {more|updates|next one}{.|!} {Meanwhile|Until then}{,|} {stay|be|keep} {well|safe|this <fine>}{.|!}
      {I|I've} {copied|saved|written down} {the|your} {address|url|link} {of|for} {this|your} <site> and {will|shall} {look|come|drop} {in|by|back} {when|as soon as|once} I {have|find|get} {more |some |}{free |spare |}time{.|!} {Very|Really|So} {<fine>|<fits>} <info>{.|!} [<trailer>]
      {More|Give us more|Some more} {please|of it}{!|.} {Waiting|The waiting} {for|until} {a|the} next <post> {is|gets} {the|} {hard|hardest part|difficult}{, haha|}. {Tremendous|What a|<fine>} <site>{.|!}
      {Instant|Immediate} {bookmark|subscribe|follow}{!|.|,} {Where|Why} {was|were} {this|you|your <site>} {all|for} {my life|these years|this time}{?|?!|...} {Greetings|Love|Cheers} from {<city>|<country>}{!|.}
      {Solid|Strong|<fine>|Nice} {arguments|examples|points}{,|.|!} {clear|<fine>|no-nonsense} {writing|words|style}{.|!} {Hold|Keep} {that|this} {level|line|course}{.|!}`,
  },
];
