import { SPAM, type Family } from '../../engine/family.ts';

const MACHINE = { standard: 6, broken: 1, sloppy: 1, bare: 1.5, spun: 1 };

/** Blog spam carried over from other languages word by word, by people or machines with something to place. */
export const SEO_TRANSLATED: readonly Family[] = [
  {
    name: 'spam/translated-from-russian',
    split: 'train',
    labels: SPAM,
    registers: MACHINE,
    frames: `{Author|Respected author}, {you|thou} {simply |}{clever|well done|handsome fellow}! {Very|Extremely} {cognitive|informative|interesting} {article|note|stuff}{,|.} {read|have read} {with|in} {big |}{pleasure|interest}{.|!} [<trailer>]
      {It|This} {is|} {remarkable|rather valuable|very amusing} {phrase|opinion|message|answer|thought}{.|!} [{And|But} {I|me} {would|} {add|look for} {something|a little}.]
      {I|In my opinion I} {confirm|join told all above|consider}{,|.} {so|and} {it|all that} {happens|is}{.|!} {Let's|We can} {discuss|talk} {this|on this} {theme|question}{.| here or in PM.}
      {Excuse|I apologise}{,|} {that|but} I {interfere|disturb|meddle}{,|} {there is|I have} {a|an} {offer|suggestion} {to go|to take} {other|another} {way|path}{:|.} <odd-link>
      {Site|The resource} {liked|pleased me}{,|} {I|} {added|carried} {in|to} {bookmarks|favourites}{.|!} {Advise|I advise} {everybody|all} {to look|to visit} {<ware-phrase>|also here} <odd-link>
      {Earlier|Before} I {thought|considered} {differently|otherwise|in another way}{,|} {thanks|I thank} for {the help|an explanation|information} {in|on} {this|the given} {question|theme}{.|!}
      {Quite|Absolutely} {right|with you I agree}! {In|Behind} {this|it} {something|} is {also |}{good|excellent} {thought|idea|I think}{,|.} {keep|support} {it|}{.|!}
      {You|You have} {visited|had} {excellent|simply excellent|the remarkable} {idea|thought}{.|!} {Where|From where} {I|can I} {more|still} {learn|find out} {about|on} {it|this}? <odd-link>
      {Cheerful|Good} {time|hour of the day}{,|!} {admin|owner of resource}{.|!} {Whether|If} {you|it} {wish|is possible} {to exchange|exchange} {links|banners}? {At|By} {us|me} {<ware>|shop <ware>}{:|,} <odd-link>`,
  },
  {
    name: 'spam/translated-from-asian-languages',
    split: 'train',
    labels: SPAM,
    registers: MACHINE,
    frames: `{Nice|Very nice|So nice} {blog|article} {gan|sis|bro|brother|min}{,|!} {success|always success|keep success} {for|to} {you|the admin}{.|!} {permission|allow me|permit} to {share|save|look}{.|!} [{Do not forget|Dont forget} {visit back|to visit back} <odd-link>]
      {Thank|Thanks you} for {the|} {info|information} {it is|which is} very {help|helpful|benefit} {for|to} {me|we all|us}{,|.} {hopefully|may} {it|this} {useful|become useful} {for|to} {many|other} {people|peoples}{.|!} <ware-phrase>
      {Visit|Blogwalking|Visiting} {morning|night|in the afternoon}{,|!} {greetings|regards} {know|from} {me|newbie}{,|} {waiting|wait} for {visit|the visit} {back|behind}{.|:} <odd-link>
      {This|Your} {web|blog} is very {cool|complete|full}{,|} I {very|so} {like|happy} {can|to} {find|visit} {it|this page}{.|!} {Come|Please come} {play|bet|look} {at|in} <odd-link> {trusted|the best} {agent|site} <ware>
      {Landlord|Building owner|Blogger}{,|} {the article|article} written {really|very} {good|not bad}{,|} {support|top|learn from} {one|a} {under|down}{.|!} {I|Me} {from|come from} <ware-phrase>
      {Pass|Passing} {by|through}{,|} {see|saw} {the|your} {good|wonderful} {text|content}{,|} {left|leave} {a|my} {footprint|message}{.|!} {Welcome|You are welcome} {back|to return} {visit|my station}: <odd-link>
      {Today|In today} I {enter|browse} {your|the} {space|blog}{,|} {feel|feeling} {very|extremely} {warm|beautiful|good}{,|} {wish|hope} {you|blogger} {happy|every day happy} {and|,} {business|traffic} {is|} {booming|prosperous}{.|!} [<trailer>]
      {Good|Great} {product|article|content} {have|has} {good|high} {quality|reputation}{,|} {we|our factory} {is|are} {professional|a manufacturer} {of|in} {<ware>|packaging machine|led display|steel pipe}{,|} {welcome|looking forward} {to|your} {inquiry|contact us|cooperate}: <odd-link>
      {Sir|Dear sir|Respected sir}{,|} {your|this} {post|blog} is {awesome|osm|superb} {and|,} {I|we} {get|have got} {so|very} {much|many} {knowledge|informations}{.|,} {Kindly|Please} {do the needful and|} {approve|accept} my {comment|link}{.|:} <ware-phrase> {in|at} {<city>|Delhi|Noida|Pune}
      {Thanku|Thankyou|Thnx} {so much|sir|mam} for {such|this} {a |}{wonderful|great|nice} {blog|post|article}{.|,} {It|This} {helps|is helping} {lots|a lot} {of|to} {students|freshers|peoples}{.|!} {We|Our institute} {provide|provides|are providing} {<ware>|digital marketing course|packers and movers} {in|at} {Chennai|Delhi|<city>}: <odd-link>`,
  },
  {
    name: 'spam/translated-from-mediterranean-languages',
    split: 'train',
    labels: SPAM,
    registers: MACHINE,
    frames: `{Very|Much} {interesting|beautiful} {the|your} {article|site}{,|} {compliments|my compliments} {for|to} {the|all the} {job|work|graphic}{.|!} {I|We} {come|pass} {back|again} {with|for} pleasure{.|!} [{Greetings|Hello} from {Italy|Spain|Napoli|Sevilla}.] [<trailer>]
      {Good evening|Good morning} {to|at} all{,|.} {I|we} {have|} {found|encountered} this {blog|place} {for|by} {case|accident} {and|, } {I|it} {must|} {say|pleases me} {that it is|is} {made|done} {truly|really} {well|good}{.|!} {Continue|Go on} {like that|thus|so}{!|.}
      {Peace|Blessings|The peace} {be |}{upon|on} you {brother|dear brother|my dear}{,|.} {God|may God} {reward|give} you {with |}{good|all good|wellness} {on|for} {this|the} {great|blessed|wonderful} {effort|topic}{.|!} {Wait|We wait} {your|for the} {new|newest}{.|!} [<trailer>]
      {A|One} {subject|topic} {in|at} the {top|peak} of {splendor|beauty|magnificence}{,|} {thanks|a thousand thanks} {to|for} {you|your person}{.|!} {Accept|Please accept} my {passage|passing} {and|with} {respect|my greetings}{.|!} {<ware-phrase>|<odd-link>}
      {Hello|Hola} {friend|friends}{,|} {what|how} {good|rich} {article|post}{,|} {me|to me} it {has|} {served|helped} {of|very} much{.|!} {I|We} {leave|let} {you|here} {my|the} {page|web} {of|about} <ware>{:|,} <odd-link> {a|one} {greeting|hug|salute}{.|!}
      {Hand|Health} {to|in} your {hands|arms|work} {master|teacher|friend}{,|} {a|it is} {very|} {beautiful|successful} {sharing|explanation} {has been|was}{.|!} {I|We} {expect|await} {the|} {continuation|sequel}{.|!} <trailer>
      {It|This} {is|makes} {a|} {lot|long} time that {I|we} {search|look for} {these|those} {informations|explications}{,|} {finally|at last} {I|we} {have|} found{.|!} {Bravo|Congratulation} {for|to} {the|} {author|this blog}{.|!} {See|To see} also{:|} <odd-link>
      {Excellent|Optimum|Great} {material|content|theme}{,|} {congratulations|parabens|felicitations} {by|for} the {site|initiative}{.|!} {I|We} {will|go} {to |}{recommend|indicate} {for|to} {my|all} {friends|colleagues} {of|from} {faculty|work}{.|!} [<trailer>]
      {Thank|Thanks} {you |}{very|so} much {the|to the} {author|responsible} {of|for} {a|this} {so|such} {detailed|complete} {publication|note}{,|} {one|it} {notes|sees} {that |}{you|he} {dominate|master|control} the theme{.|!}`,
  },
];
