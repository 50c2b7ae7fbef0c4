import { CLEAN, type Family } from '../../engine/family.ts';
import type { RegisterMix } from '../../engine/registers.ts';
import { ANY_POST_MATTER } from './any-post-matter.ts';

const CLUMSY: RegisterMix = { standard: 4, learner: 4, broken: 1.5, bare: 1.5, sloppy: 1.5, formal: 0.7, excited: 0.5, boomer: 0.4, texting: 0.5 };

const HELLO = `{Hi|Hello|Hey|Dear sir|Hello sir|Hi all|Hi friends|Hello everyone|Sir|Dear <first>|Hi <nick>|Good day|Respected sir|Hai}{,|!|.}|{Nice|Good|Great|Very nice|Very good|Excellent} {post|article|tutorial|blog|site|work|job|information}{.|!|,}|{Thanks|Thank you} {for|so much for} {this|sharing|your post|the code|this article}{.|!|,}`;
const BYE = `{Thanks|Thank you|Thanks in advance|Please help|Please reply|Plz help|Please reply soon|Waiting for your reply|Kindly help|Thanks and regards|God bless you|Any help appreciated|Help me out}{.|!|}{ <first>|\\n<first>||}|||`;

/** Beginners and strangers in need, in clumsy English: they ask for code, for details, for a mail, and mean it. */
export const BLOG_BEGINNERS: readonly Family[] = [
  {
    name: 'ordinary/please-send-me-the-code',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CLUMSY,
    slots: {
      hello: `3:{${HELLO}} |2:`,
      bye: BYE,
      stack: `ASP.NET|C#|VB.NET|PHP|Java|JSP|Flash|Perl|jQuery|AJAX|MySQL|SQL Server <year>|Crystal Reports|Excel VBA|Access|Android|Django|Rails|Delphi|MATLAB|Arduino|Python|WordPress|Silverlight|WPF|WCF|LINQ|Hibernate|Spring|Struts|Angular|React|Flutter|Unity|OpenCV`,
      task: `{upload|resize|crop} {an image|a file}|{export|print} a {grid|report|table} to {Excel|PDF|Word}|send {SMS|mail with attachment} {from my page|from <stack>}|make a {login page|shopping cart|chat|calendar|dropdown menu|tree view|barcode|progress bar|captcha}|connect {<stack>|my page} to {database|<stack>|a printer|serial port}|read {XML|a text file|the {webcam|fingerprint|GPS}}|fill {one|the second} dropdown from {the other|database}|call a {web service|stored procedure}|convert {number to words|video|PDF to text}|store {date|Arabic text|pictures} in {table|database}|validate a {form|phone number|date}|sort {a linked list|an array} without {using|} function`,
      mail: `<first><nn>@{gmail|yahoo|hotmail|rediffmail}.com|<first>_<last>@{yahoo|hotmail}.com|<last>.<first>@{gmail.com|mail.ru|yahoo.co.in}`,
      why: `{it is|this is} {for|my} {my |}{final year|college|school|semester|diploma} project|my {boss|manager|teacher|guide} {wants|needs} it {by|till|before} {Monday|tomorrow|the {5|9|14|18|27}th}|I {joined|started} {new job|a company} {last week|as fresher}|my exam is {on|in} {<n> days|Friday}|{I am|I'm} {new|fresher|beginner|a student|learning} {in|to|of} <stack>|I {tried|try} {all|<n> days} but no luck`,
    },
    frames: `<hello>{I am|I'm|im} {new|very new|a beginner} {to|in} <stack>{.|,|and} {please|can you|could you} {send|mail|give} {me|} {the|full|complete|sample} {code|source code|example|project} {to|how to} <task>{.|?} {My {mail|email|mail id|e-mail} is|Mail me at|} <mail> <bye>
      <hello>{how|please tell how|can you tell me how|pls explain how} {to|can I|do I} <task> {in|using|with} <stack>? <why>{.|,|...} <bye>
      <hello>I {want|need|have} to <task> {in|using} <stack>{.|,} {but|and} {it is not working|nothing happens|it shows error|error comes|I get blank page|I don't know from where to start}{.|,} <why>{4:.|} <bye>
      <hello>{can|could} {you|anyone|anybody|someone} {please |}{help|guide} me{?|,|.} {When|After|If} I {run|click|compile|open} {it|the page|your code|the button} {it says|I get|it is giving|error is} "<tech-problem>"{.|,} <why>{4:.|} <bye>
      <hello>{this|your code|it} {works|is working} {fine |}{in|on} {my PC|local|Firefox|Visual Studio} {but|and} {not|it does not} {on|in} {server|IIS|IE|hosting|mobile}{.|,} {what|where} {is|can be} the {problem|reason|mistake}? <bye>
      <hello>{where|in which file} {I|do I|should I|must I} {put|write|paste|save} this code? {In|Inside} {head|body|code behind|functions.php|main|the form|a module}{?|,} {I am not a programmer|<why>|sorry for stupid question}{4:.|} <bye>
      <hello>{is|was} {it|this} {possible|same|any way} {to|in} {do this in <stack>|use it with <stack>|<task> {with|without} <stack>}? <why>{4:.|} <bye>
      <hello>{please|kindly|pls} {upload|post|give} {the|} {video|screenshots|step by step|zip|demo|next part|PDF} {for|of} {this|beginners|<stack>}{.|,} {my English|my internet} is {not good|weak|slow}{,|.} {and|but} {I understand {pictures|code}|your way is easy}{4:.|} <bye>
      <hello>{you|your site|your tutorial} {explain|explained|explains} {very |so |}{well|good|simple|clear}{.|,|!} {even|also} {I|a beginner|my little brother} {understood|can follow}{.|!} {Please|Can you} {write|explain|make one} {about|for} {<stack>|how to <task>}{?|.} <bye>
      <hello>I {copy|copied|pasted|typed} {all|everything|the code} {same to same|as it is|exactly} {but|and} {line <nn>|the third part|"<keyword-part>"} {is red|gives error|says undefined}{.|,} {did I {forget|miss} {something|one file}|which {reference|library|namespace} to add}{?|.} <bye>
      <hello>{which|what} book {is|you suggest|should I buy} {good|best|} {for|to learn} <stack> {for beginners|from zero|in Hindi|for interview}? <why>{4:.|} <bye>
      <hello>{I|me} {also|too} {have|am facing|got} {same|this|the same} {problem|issue|error|doubt} {like|as} <first>{.|,} {did|if} {you|anyone} {find|found|solve|got} {solution|the answer}{?|,} {please share|tell me also|mail to <mail>}{4:.|} <bye>
      {Sir|Hello sir|Hi}{,|} {your|the} {program|code|logic|method} {is|was} {very useful|super|good}{.|,|!} {I|we} {used|got} it {for|in} {my|our} {project|lab|viva} and {got {full marks|<nn> marks}|teacher was happy|it run first time}{.|!} {Thank you|Thanks} {sir|so much|from my heart|a lot}{.|!|}
      {I|Ok I|Oh I} {got|found|solved} {it|the solution|the problem}{,|.|!} {I|it} {forgot|was} {the semicolon|to start the service|the connection string|capital letter|wrong path}{.|,} {sorry|sorry for trouble|thanks anyway|thank you for {good|nice} {post|site}}{.|!|}
      {What|Sorry, what|Sir what} {is|does} {the {<n>th|third|last} line|"<keyword-part>"|this symbol =\\>|lambda|a pointer|the meaning of <stack>} {mean|doing|for}{?|,} <why>{4:.|} <bye>
      <hello>{job|interview|salary}{:|,} {is|are} there {jobs|any job|openings|scope} {for|in} <stack> {for freshers|in <city>|without experience}{?|,} <why>{.|} {I don't want to pay any agency|Only your honest opinion|You said in post that demand is less} <bye>`,
  },
  {
    name: 'ordinary/strangers-asking-how-you-did-it',
    split: 'train',
    weight: 1.8,
    labels: CLEAN,
    registers: CLUMSY,
    slots: {
      ...ANY_POST_MATTER,
      hello: `3:{${HELLO}} |2:`,
      bye: BYE,
      body: `the {bank|embassy|airline|customs office|tax office|post office|university|hospital|consulate|landlord's agency|telephone company|insurance|pension office|county clerk|school board|visa centre|warranty department|ombudsman}|{Amazon|Google|Microsoft|eBay|PayPal|Yahoo|Facebook|Blogger|Dell|Sony|HP|Lufthansa|Ryanair|Vodafone|DHL} {support|people|}`,
      problem: `my {account is locked|parcel is in customs|refund did not come|visa is delayed|number was given to other person|luggage is lost|phone is dead after update|photos are deleted|father's pension stopped|deposit is not returned|certificate has wrong name|licence is from <country>|blog is blocked|card was swallowed in <city>}`,
      detail: `{form|phone|room|fax} number|{working|direct} {email|phone number|address}|the {name|office} of the person|{list|copy} of documents|{date|price} {of|for} {the|} {course|bus|ferry|test}|{size|brand|model} of the {<gadget>|needle|filter|tyre}|{name|place} of the {doctor|shop|market|guesthouse|mechanic}`,
    },
    frames: `<hello>how did you contact <body>? {Please|Can you} give me {details|the <detail>|<detail>}{,|.} <problem> {since <n> {weeks|months}|and nobody answers|and I am {in|from} <country>}{4:.|} <bye>
      <hello>{I have|I am having|we have} {the |}same {problem|case|situation} {with|like you with} <body>{:|,} <problem>{.|,} {what|which letter} did you {write|say|do}? <bye>
      <hello>{do|does} {you|anyone here|somebody} {have|know} {the|} <detail>? {In|On} their {site|page} {I cannot find|there is only a robot|it is only in {German|Italian|Japanese}}{,|.} <problem>{4:.|} <bye>
      <hello>{please|kindly|pls} {help|advise|guide} me{.|,} <problem>{.|,} {I am|we are} {an old woman|a student|from a small village|a widow|alone in <city>|a driver} and {don't know the law|cannot pay a lawyer|my {son|daughter} writes this|have nobody to ask}{.|} {Is|Was} it {free|difficult} {for|to} {you|complain}? <bye>
      <hello>{is|was} it {true|real|safe} {that|what they say, that} <body> {pay|pays|gives} {back|the money} {after|in} <n> {days|weeks}? <problem>{,|.} {you|your post} {wrote|says} {it worked|yes}{4:.|} <bye>
      <hello>{how|for how} {much|many days|long} {did|does} {it|the {visa|repair|test|operation|course}} {cost|take} {you|in <country>}? {I have|My budget is} {only |}{<dollars>|<small-price>|my savings}{.|,} <problem>{4:.|} <bye>
      <hello>{where|in which shop} {can|did} {I|you} {buy|get|find} {this|it|the <ingredient>|the {red|long} one|the {thread|filter|spare part}} {in|near} {<city>|<country>}? {Here nobody knows|I asked in three shops|Sorry my English|Online is too expensive for me}{.|} {Please|Pls} {send|tell} <detail>{4:.|} <bye>
      <hello>{I|my <relative>} {also |}{want|would like|wish} to {learn|start|do} {<hobby>|driving|English|sewing|<tech>|the accordion}{.|,} {how|where} {to|can one} {begin|start} {at age <nn>|without money|in <city>}? {Your story gave me hope|You wrote you began with old books|I have {<n> hours|only Sunday} free}{4:.|} <bye>
      <hello>{my|our} {baby|son|mother|<animal>} {has|have} {the same|this} {too|like in your photo|since <n> days}{.|,} {which|what} {doctor|cream|food|name} {was|did you use}? {I will ask our doctor also|The clinic is <nn> km away|The vet does not know}{4:.|} <bye>
      <hello>{I|we} {will|want to} {come|travel|move} to {<city>|your country|<country>} in {May|winter|<n> months}{.|,} {is|are} {there|} {rooms|work|buses|a school} {for|with} {family|foreigners|small budget}{?|,} {please give|tell} {advice|advise|<detail>}{4:.|} <bye>
      <hello>{can|could|will} you {answer|write me|tell|say} {slowly|again|in simple words} {about|} <point>? {My English is not {so |}good|I use a translator|I am learning since <n> months}{,|.} {but|} {I like|I read} {your|this} {blog|site} {every week|with dictionary}{4:.|} <bye>
      <hello><ask>? {Sorry for my {bad |}English|I am from <country>|I hope you understand me|I am beginner}{.|,} <bye>
      {Thank you|Thanks}{,| sir,| dear <first>,|} {your|the} {advice|answer|letter|<detail>} {helped|was right|works}{.|,|!} {they|<body>} {answered|paid|called me back} {in|after} <n> days{.|!} {I|My family} {will not forget|pray for you|send greetings from <country>}{.|!|}
      {Today|Yesterday|Finally|At last} <body> {called|answered|gave it back}{.|!|,} {I|we} {did|wrote} {like you said|your letter|as in step <n>}{.|!} {Thanks|Thank you} {to all here|very much|friend|for your help}{.|!|}
      <hello>{I|me} {read|found|see} {your|this} {post|story} {too late|only today}{.|,} <problem> and I {already |}{paid|lost} {<dollars>|<small-price>} to {a man|an agent} who {promised help|said he knows <body>}{.|...} {Everybody be careful|Can police do something|Is there any chance}{.|?} <bye>`,
  },
];
