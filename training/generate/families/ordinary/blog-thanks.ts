import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';
import { ANY_POST_MATTER } from './any-post-matter.ts';

const PAL = `<nick>|<first>|<nick>|<first> <last>|@<first>|Dr. <last>|Mr. <last>|prof`;

/** Praise and thanks that mean somebody: short, first-person, with a name or the thing itself. */
export const BLOG_THANKS: readonly Family[] = [
  {
    name: 'ordinary/praise-in-a-breath',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: { ...BLOG_READER, bare: 2 },
    slots: {
      ...ANY_POST_MATTER,
      pal: PAL,
      good: `great|nice|good|lovely|excellent|cool|neat|brilliant|superb|awesome|fine|fantastic|clever|solid|wonderful|sweet|interesting|helpful|handy|useful`,
      work: `post|one|write-up|stuff|piece|read|article|job|tip|find|summary|explanation|shot|review|list|story|idea|reply|answer|series|recap|rant|analysis|talk|point`,
      thing: `8:<point>|3:the {comments|title|footnotes|last line|second photo|map|diagram|punchline|ending|table|captions}|your <relative>'s {remark|advice|recipe}`,
    },
    frames: `{Well said|Well put|Nicely put|Beautifully put|Amen|Amen to that|Hear, hear|Hear hear|Exactly|So true|Spot on|Bang on|Right on|Quite right|Preach|Word|Bravo|Touché|Point taken|Good call|Fair point|Totally agree|Couldn't agree more|I second that}{, <pal>|}{.|!|}
      <good> <work>, <pal>{.|!} [{Thanks|Thank you|Cheers|Ta|Thx|Respect|Much obliged}{.|!|}]
      {Nice|Good|Great|Excellent} {work|one|stuff|going|job}, <pal>{.|!} {About time|You earned it|Told you so|See you {Friday|at the meetup|in <city>}|Drinks on me|Now part two|I owe you one|The <relative> agrees}{.|!|}
      <good> <work>{.|!|,} {I laughed|made me laugh|made me smile|made me cry|made me hungry|made my day|cheered me up|I needed that|needed this today|brings back memories|took me back to <year>|same here|been there|guilty as charged|I had no idea|never knew that|learned something|news to me|finally I get it|now it makes sense to me|I stole the idea|I'll try it tonight|trying it {now|this weekend}|printed it|sent it to my {boss|<relative>}|my <relative> agrees}{.|!|}
      {I {laughed|chuckled|snorted|cried|nodded|blushed|cringed|cheered}|Laughed|Nodded|Still smiling|Spat out my {coffee|tea}|Woke the <animal> laughing|Goosebumps|Got a lump in my throat} at <thing>{.|!|}
      {Spot on|Right on|So true|Exactly right|Dead right} {about|on} <thing>{.|!|, <pal>.}
      {Love|Loved|Like|Liked|Enjoyed|Adored|I love|I really like|Big fan of|Can't get over|Still thinking about} <thing>{.|!|, <pal>.}
      {This|That|It|Your post|You} {saved|just saved} {me|my <relative>|us} {an afternoon|a whole day|an hour|a phone call|a trip to {the shop|<city>}|an argument|<small-price>|my Sunday|the cake|from a silly mistake|a call to support}{.|!} {Thanks|Thank you|Cheers|Merci|Danke}{.|!|, <pal>.|}
      {Thanks|Thank you|Thanks a lot|Many thanks|Cheers|Ta|Thx}{, <pal>|}{.|!|,} {just what I needed|that helped|that did it|I'll try that|I had forgotten|will do|you too|fixed|good to know|got it|makes sense|that explains it|I feel less alone|I needed the laugh|the <relative> says hi|no idea how I missed it|read it twice}{.|!|}
      {Thanks|Thank you} for <thing>{.|!|, <pal>.|}
      {Ha|Haha|Heh|LOL|Ha ha|Hehe}{!|,|.} {<good> <work>|good one|brilliant|love it|nice one|I see what you did there|that's my <relative>|you got me|been there|very true|I resemble that remark}{, <pal>|}{.|!|}
      {Wow|Whoa|Ooh|Oh my|Crikey|Gosh|Blimey|Yay|Yes}{!|,|.} {<good> <work>|I want one|what a story|how long did that take|well done|I had no idea|you did that alone}{, <pal>|}{!|.}
      {Interesting|Fascinating|Thought provoking|Food for thought|Helpful|Informative|Inspiring|Encouraging|Sobering}{.|, <pal>.|,} {I|and I|but I} {never|hadn't} {looked at it that way|thought of it like that|considered the cost|heard of it}{.|!|}
      {I always|I do} {learn something|find something} {here|from you}{.|,} {today|this time} {it's|it was} <thing>{.|!|}
      {Welcome back|Good to see you back|Glad you're back|We missed you|Missed you|Happy to see you writing again|There you are}{, <pal>|}{.|!} [{<good> <work> too|How was <city>|How's the {knee|baby|new place}|It was quiet here}{.|?|!}]
      {Great|Good|Lovely|Nice} to {meet|see|hear|talk to} you {at the {conference|fair|wedding|workshop}|in <city>|yesterday|last week|on the radio|on stage}{, <pal>|}{.|!} [{Thanks for the {slides|lift|coffee|signed copy}|Let's do it again|Sorry I had to run|Here's to next year}{.|!|}]
      {Made my {day|week|Monday|commute}|Best thing I read {today|all week}|Needed that|I'm in tears|I'm stealing this|Framing this|Reading this aloud to the <relative>}{, <pal>|}{.|!|}
      {+1|Plus one|This|Same|Ditto|Yep|Yup|Seconded|Agreed|Indeed|Absolutely|Precisely}{, <pal>|}{.|!} {Nicely put|Well argued|And <thing> too|Especially <thing>|Been saying it for years|I'd sign that|Great post}{.|!|}`,
  },
  {
    name: 'ordinary/congratulations-on',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { ...BLOG_READER, excited: 1.5 },
    slots: {
      pal: PAL,
      news: `the {new job|baby|twins|book|release|launch|wedding|engagement|award|grant|degree|PhD|promotion|house|move|marathon|exhibition|gig|medal|MVP|prize|citizenship|driving test|retirement|puppy|first paper|big interview}|your {book|talk|daughter|son|<nn>th birthday|first sale|black belt|half marathon}|<nn>0 posts|the <nn>00th comment|<n> years of {blogging|the blog}|version <n>.0|going {full time|freelance|public|solo}|shipping {it|<tech> support|v<n>}|finishing {the thesis|chemo|the {quilt|boat|kitchen|novel}}|quitting {smoking|the day job}`,
    },
    frames: `{Congratulations|Congrats|Congratz|Gratulations|Felicitations|Well done|Hurrah|Kudos|Mazel tov|Cheers} {on|for} <news>{, <pal>|}{!|.|!!|}
      {Congratulations|Congrats|Well done}{, <pal>|}{!|.|!!} {Well deserved|About time|So happy for you|I knew you would|You earned it|What a ride|Enjoy it|Party at yours|I cried a little|Get some sleep while you can|Will you still {blog|reply to us little people}|When can we {buy|download|meet} {it|her|him}}{!|.|?|}
      {Happy|A very happy|A belated happy} {birthday|anniversary|blogiversary|new year|nameday|retirement|<nn>th}{, <pal>|, dear blog}{!|.} [{Here's to <n> more|I've been here since <year>|You were the first blog I {read|subscribed to}|Remember the orange background|Cake please|May the server hold}{!|.|}]
      {Best of luck|Good luck|All the best|Fingers crossed|Break a leg} {with|for|in} {<news>|the new place|<city>|the exam|your talk|the operation|the move to <tech>}{, <pal>|}{!|.} [{Keep us posted|We'll miss you here|Don't forget the <animal>|Send photos|They're lucky to have you}{.|!|}]
      {Wonderful|Great|Fantastic|Lovely|Amazing|Awesome|Terrific|Excellent} news{, <pal>|}{!|.} {So glad|I'm glad|Thrilled|Happy} {for you {both|all|three}|to hear it|the scan was clear|it's a girl|they said yes|you passed|you kept the name}{!|.|}
      {Welcome {to the world|to the team|to <city>|to the club|aboard|to parenthood}|Hello {world|little one|neighbour}}{, little <first>|, <pal>|}{!|.} [{You'll love it|Sleep is overrated|The coffee is on floor <n>|Ask me about the bins|Two legs down, none to go}{!|.|}]
      {I|We} {pre-ordered|ordered|bought|downloaded|got} {it|the book|my copy|two copies|the album|the app} {this morning|at once|on day one|at the reading}{.|!|,} {congratulations|congrats|well done}{, <pal>|}{!|.} [{Signed copy|Sequel|Audiobook}{ please|?}]
      {Sorry to hear|So sorry|Sad to read} about {the job|your {dad|mum|<animal>|friend}|the layoffs|the flood|the split}{, <pal>|}{.|...} {Thinking of you|Big hug|Thank you for writing it down|Your post was beautiful|You have my number|Take your time, we'll wait}{.|!|}
      {You're|You are} {leaving|moving|stopping|closing}?{!|} {Nooo|Oh no|Sad day|End of an era|Say it isn't so}{!|.} {Thanks|Thank you} for {<n> years|everything|the {<hobby>|<tech>} posts|answering my silly mails}{, <pal>|}{.|!|}
      {Great|Nice|Good} to see {you|this} {in {print|the Guardian|<city>|the paper}|at number one|on the front page}{, <pal>|}{!|.} {My <relative>|The whole office} {is|was} {impressed|jealous|reading along}{.|!|}
      {Just|I just} {heard|saw} the {news|interview|podcast}{.|!|,} {you {rock|star|dark horse}|congratulations|proud of you|what a surprise}{, <pal>|}{!|.} {And you said|To think that|Remember when} {nobody would {read|buy} it|you wanted to quit in <year>|we laughed at the idea}{.|?|}
      {Thanks|Thank you} {, <pal>,|} for {having me|the shout-out|the link|quoting me|the kind words|the review|coming to my {talk|gig|reading}|the birthday wishes|printing my letter}{.|!} {Made my {week|day}|My <relative> framed it|I blushed|Sold three copies|My stats jumped to <nn>}{.|!|}
      {Great|Lovely|Good} {interview|talk|reading|show|episode|concert} {last night|yesterday|on Sunday|in <city>}{, <pal>|}{.|!} {We were in the third row|I asked the question about <subject>|Sorry about the coughing, that was me|The encore|My <relative> wants the slides}{.|!|}
      {Hugs|Greetings|Love|Best wishes|Cheers} from {<city>|<country>|all of us|the old team|room <nn>|your <relative>}{, <pal>|}{!|.} [{We saw the news|The {cake|card} is in the post|Call when you land|Proud of you}{.|!|}]`,
  },
  {
    name: 'ordinary/thanks-the-fix-worked',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: { ...BLOG_READER, learner: 1.8 },
    slots: {
      pal: PAL,
      trouble: `error {1|3|7|10|18}{00|15|42|53}|error 0x{800|C00|8AB}{4|7}0{0|1}{05|2E|57}|the {blue|black|white} screen|"{access|permission} denied"|"{file|module|class|device} not found"|the {500|502|403|404} {after login|on every page|in IIS <n>}|{stuck|hanging} at <nn>%|the {printer|scanner|sound card|webcam|fingerprint reader} {after the update|on {Vista|Windows <nn>|Ubuntu <nn>.04}}|a {boot|redirect|login} loop|"ORA-0{1|0|4}{403|942|031}"|{no sound|no network|wrong fonts|double icons} after the upgrade|the licence popup|a NullReferenceException in {Page_Load|the designer}|code {10|28|43}|the {yellow triangle|frozen taskbar}|{git|npm|pip|apt} {refusing|failing} behind the proxy|"could not load file or assembly"`,
      cure: `{deleting|renaming} {the .lock file|web.config|the Temporary ASP.NET Files folder|node_modules|~/.cache|the prefs file|the old driver}|{setting|changing} {it|the value} {to {0|1|false|<nn>}|back to default}|{method|step|option|solution|tip} {number |#|}<n>|{reinstalling|downgrading to|upgrading to} {.NET <n>.<n>|version <n>.<n>.<n>|the beta|Java <n>}|{running|typing} {\`ipconfig /flushdns\`|\`sfc /scannow\`|\`sudo apt-get install -f\`|\`git config --global core.autocrlf true\`|\`chmod 600 id_rsa\`|\`iisreset\`|\`npm cache clean --force\`|\`regsvr32 msxml3.dll\`|\`systemctl restart cups\`}|{unplugging|holding} {it|the power button} for <nn> seconds|the {registry|hosts file|regex} {trick|hack|fix}|{unticking|ticking} {the second box|"Use hardware acceleration"|"Show hidden devices"}|your {script|macro|patch|one-liner|makefile}|turning off {IPv6|the firewall|fast startup|the extension}|clearing the {DNS|browser|font} cache|a colleague's {service account|USB stick}|the {32|64} bit version`,
      system: `{Windows|Ubuntu|Debian|Fedora|macOS|OS X} <n>|{XP|Vista} SP{1|2|3}|a {Dell|ThinkPad|MacBook|Nexus|Galaxy} from <year>|{PHP|Python|Ruby|.NET|Java|Node|Rails} <n>.<n>|Visual Studio {2005|2008|2012|2019}|Office {2003|2010|365}|my {old|work|<relative>'s} <gadget>|{Firefox|Chrome|IE} <n>`,
    },
    frames: `{Thanks|Thank you|Thank you so much|Thanks a million|Thanks a ton|Many thanks|Cheers|Thx}{, <pal>|}{!|.|,} <cure> {fixed|solved|cured|did it for|got rid of} <trouble>{.|!|}
      {Worked|It worked|That worked|Works|Works great|Works perfectly|Works like a charm|Still works|That did it|Bingo|Solved|Fixed} {on|with|in|for} <system>{.|!|,} {thanks|thank you|you're a star|you're my hero|you rock|I owe you a {beer|coffee}|you saved me|bless you|thanks so much}{, <pal>|}{.|!|}
      {Great|Nice|Excellent|Awesome|Helpful|Perfect|Brilliant|Superb} {post|article|solution|tip|info|tutorial|fix}{.|!|,} {<trouble> was driving me {mad|crazy|nuts}|I had <trouble> for {weeks|<n> days|months}|I almost {threw it out|reinstalled everything|gave up|called a technician}} {until|and then} <cure> {worked|helped}{.|!|}
      {Spent|I spent|Wasted|I lost} {<n> hours|all {day|night|weekend}|two days|the whole morning} {on|with|fighting} <trouble>{.|,} {and|then} <cure> {and it was gone|was the answer|fixed it in a minute}{.|!} {Thank you|Thanks|Thanks a lot|You saved my {day|job|weekend|sanity}}{.|!|, <pal>!|}
      {Microsoft|Dell|HP|The helpdesk|Support|My provider|The shop|The manual|An "expert"} {could not help|was useless|wanted <small-price>|told me to reinstall|kept me on hold {for an hour|<nn> minutes}}{.|,|;} {your post|this page|you} {did it|solved it} for free{.|!} <trouble> {is gone|never came back}{.|!} {Thanks|Thank you|God bless}{.|!|}
      {Thank you|Thanks}{!|.|,} {I|We} {googled|searched for|looked up} <trouble> {everywhere|for hours|and tried ten other pages} and {this|yours} {is|was} the {only|first} {one|page} {that|which} {worked|helps|made sense|mentions <cure>}{.|!|}
      {<cure>|Step <n>}{!|...|.} {So simple|Of course|Who knew|I feel stupid|I never would have guessed|Genius|Hallelujah|Eureka}{.|!|?} {Thanks|Thank you|Cheers}{, <pal>|}{.|!|}
      {For|In case it helps} {anyone|others} {on|with|using} <system>{:|,} {I had to|you also need to|it only worked after I} {restart|reboot twice|run it as admin|log out first|install the <n>.<n> patch|do it in safe mode}{.|,} {after that|then} <trouble> {went away|was gone}{.|!} {Thanks|Great post|Thank you}{, <pal>|}{.|!|}
      {Almost|Nearly}{!|.|,} <cure> {helped|worked} {on|with} <system> but {not on|on} <system> {I still get|there is still} <trouble>{.|?|} {Thanks|Thank you} {anyway|all the same|for trying|though}{.|!|}
      {Thanks|Thank you} {<pal>|for this}{,|.|!} {comment|reply|answer} {#|number |}<nn> {is|was} {it|the one|what fixed it} for {me|us}{:|,} <cure>{.|!|}
      {It's <year>|<n> years later|Ten years on|Years later} and this {still works|is still the best answer|fixed <trouble> {today|for me}}{.|!} {Thank you|Thanks|Never delete this|Please keep it online}{, <pal>|}{.|!|}
      {My|Our} {<relative>|boss|whole team|office|parish} {thanks you|says thanks}{.|!|,} {<trouble> is fixed|<trouble> gone after <cure>|they think I'm a genius now}{.|!|}
      {You|This post|This blog|This comment|<pal>, you} {are|is} {a lifesaver|a life saver|gold|a gem|pure gold|the best|my hero}{.|!} {<trouble> fixed|No more <trouble>|Goodbye <trouble>} {on|with} <system>{.|!|}
      {Did not|Didn't|Doesn't} {work|help} {for me|here}{.|,|:} {still|I get} <trouble> {after|with} <cure>{.|,} {on|using} <system>{.|, any ideas?|. What else can I try?|. Thanks though!}
      {Here's|This is|Below is} what {worked|I did} {for me|} {on|with} <system>{:|,} <cure>{,|;} {then|and} {a restart|<cure>}{.|!} {Hope it helps|Thanks for the hint|Thanks <pal>|YMMV}{.|!|}
      {I|I have} {registered|signed up|come back} {just|only} to {say|tell you} {thanks|thank you}{.|!|,} <cure> {fixed|solved} <trouble>{.|!|}
      {Thanks|Thank you}{, works|, solved|. Solved|! Fixed|! Worked}{.|!} [{<system>|on <system>|First try|In two minutes|After <n> months}{.|!|}]
      {How did you {find|figure} {that|it} out|Where did you learn that|Who finds such things}? <cure>, {really|of all things}{!|?} {Anyway|Well}{,|} {thanks|thank you}{,|.} {it|<system>} {works|runs} again{.|!|}`,
  },
  {
    name: 'ordinary/thanks-it-worked-at-home',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { ...BLOG_READER, learner: 1.8 },
    slots: {
      pal: PAL,
      trouble: `the {squeaking|sticking} {brake|door|drawer|fan}|the {leaking|dripping} {tap|radiator|tent|skylight}|error {E<nn>|F0<n>} on {my|our} {dishwasher|boiler|washing machine|oven}|the {zip on my {jacket|tent}|wobbly table|creaking stair}|the dropped stitch <n> rows down|my {sunken|soggy|crumbling} {loaf|cake|quiche}|the {curdled|runny} {custard|jam|mayonnaise}|the {moths|ants|slugs|fruit flies}|the {aphids|blight} on my {roses|tomatoes}|the {red wine|ink|rust|candle wax} stain|the smell in the {car|fridge|drain}|the {stuck|seized} {seat post|bolt|jar|key}|my {stiff neck|tennis elbow|shin splints|hiccups|nappy rash nights}|{bedtime|the homework} with our <n> year old|the {cat|dog} on the worktop|the squeal in my {amp|violin}|blurry {moon|hockey} photos|the {visa|tax} form question <n>`,
      cure: `{vinegar|baking soda|a toothpick|a hairdryer|dental floss|beeswax|cardboard|a rubber band|cold water|a magnet|a paperclip|salt|lemon juice|an old sock} {and {patience|hot water|ten minutes}|overnight|from below|twice|}|{a|the} new {gasket|washer|fuse|filter|spring} for <small-price>|{your|the} {second|third|last} {tip|method|trick|exercise}|step <n>|{lower heat|a colder bowl|resting the dough|one more egg}|{turning|unscrewing|loosening} it the other way|{going to bed|starting} an hour earlier|shooting at 1/<nn>0|box <nn>, not box <n>|leaving it alone for {a day|<n> days}|{your|the} {drawing|video|photo} of the {valve|knot|hinge}`,
    },
    frames: `{Thanks|Thank you|Thank you so much|Bless you|Cheers}{, <pal>|}{!|.} {<cure> did it|It was <cure>|<cure> was all it took|<cure>, of all things, and} {for <trouble>|, <trouble> is history|and I forgot about <trouble>}{.|!|}
      {Great|Nice|Helpful|Lovely|Excellent|Useful|Brilliant} {tip|post|article|idea|advice|info}{.|!|, <pal>.} {Tried|I tried|We tried} <cure> {on|for|against} <trouble> {last night|at the weekend|this morning} and it {worked|helped|really works}{.|!|}
      {You|This post|Your tip} {saved|just saved} {me|us} {<small-price>|a plumber|a new one|a trip to the shop|our holiday|Christmas|my marriage}{.|!} {<cure>, who would have thought|<trouble> is gone|Goodbye <trouble>}{.|!|}
      {It worked|Worked|Success|Hooray|Hurrah|Eureka|Finally}{!|.} <cure>{,|;} {and|then} <trouble> {was gone|stopped|was no more}{.|!} {Thank you|Thanks|My <relative> thanks you|I'm so happy}{, <pal>|}{.|!|}
      {Three|<n>} {plumbers|mechanics|aunts|books|videos} {couldn't|could not} {help with|explain|fix} <trouble>{.|,} {you|your post} {did|could} {in|with} {one paragraph|a drawing|<n> lines}{.|!} {Thanks|Thank you|I'm in awe}{.|!|}
      {Sceptical|I was sceptical|I didn't believe it|I laughed at <cure>}{,|.} {but|and then} {<trouble> is gone|it works|my <relative> tried it}{.|!} {Sorry for doubting|Thanks|I take it back}{, <pal>|}{.|!|}
      {Didn't|Did not|Doesn't} {work|help} {here|for us}{:|,} <trouble> {is still there|got worse} after <cure>{.|,} {Any|Some} other {idea|ideas|tricks}?
      {Half|It half} worked{:|,} <cure> {helped for a day|was fine}{,|;} {then|and then} <trouble> {came|was} back{.|...} {Thanks|Nice post} {anyway|though}{.|!|}
      {Question|One question}{:|,} {does|will} <cure> {also|} {help|work} {for|against|with} <trouble>? {Great|Nice|Good} {post|blog}{.|!|} {Thanks|Thank you}{.|!|}
      {My|Our} {<relative>|grandmother|neighbour} {swore by|always said} <cure> {for|against} <trouble>{,|.} {nice|good|funny} to {see|read} {it|her vindicated} {here|in writing}{.|!|}
      {Reporting back|Update|Promised report}{, <pal>|}{:|.} <cure>{,|:} <trouble> {gone|better|unchanged} after {<n> days|a week|one go}{.|!} {Thanks|Thank you|You were right|Photo to follow}{.|!|}
      {I|We} {had|lived with} <trouble> {for {<n> years|ages}|since <year>}{.|!} {Today|Now} {it's gone|it's fixed|silence}{.|!} {Thank you|Thanks|Thanks a lot|Hugs}{, <pal>|, whoever you are|}{.|!|}`,
  },
];
