import { CLEAN, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

/** Honest comments that share their words with spam: money, links, channels, contacts, free things. */
export const LOOK_ALIKES: readonly Family[] = [
  {
    name: 'ordinary/money-talk',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Does|Do} anyone {here |}{know|understand} {how|why} <asset> {is|are} {taxed|going up|dropping|so volatile} {in <country>|this week|right now|after the rate decision}?
      I {bought|sold|hold} {a little|some|<n> shares of} {<asset>|an index fund|an ETF} in <year> and {honestly|frankly|} {it's been flat|I'm down <percent>|I stopped checking|I regret it|it did fine}.
      {What's|What is} the difference between {a broker and an adviser|a Roth and a regular IRA|stocks and bonds|an ETF and a mutual fund|forex and futures|a limit and a market order}?
      {My|Our} {broker|bank|pension fund|financial adviser} charges {<n>%|a flat fee|<small-price> a month}, is that {normal|too much|worth it}?
      {I'd|I would} {never|not} {put|invest} {money I need|more than I can lose|my emergency fund} in <asset>{.|, but that's just me.|, my <relative> learned that the hard way.}
      {The video|He|The article} {skips|forgets|doesn't mention} {fees|inflation|taxes|the risk} {entirely|completely|}, which {matters|eats most of the return|is half the story} when you {invest|buy <asset>|trade}.
      {Bitcoin|Crypto|<asset>} {will|might} {crash|recover|stay flat} {again|eventually|by next year}, {nobody knows|no one can time it|and I say that as someone who owns some}.
      {I|We} {paid off|refinanced} our mortgage {last year|in <year>} instead of {investing|buying stocks}. {Mathematically wrong maybe, but I sleep better|No regrets|Ask me again in ten years}.
      {Interest rates|Bond yields|Gas prices|House prices} {went up again|are finally falling|are nuts} and {my salary didn't|nobody explains why|the bank still pays <n>% on savings}.
      {How much|What} {does|did} {it|that} cost {to |}{build|ship|repair|insure|run} {it|one of those|a <gadget>} {per year|in total|nowadays}?
      {As|Being} {a <job>|an accountant|a former bank clerk}, {I can tell you|I'd say} {most people|many small investors} {underestimate|ignore} {fees|tax|compound interest|inflation}.
      {Is|Would} {dollar cost averaging|rebalancing|an emergency fund of <n> months} {still |}{make sense|worth it|be enough} {with|on} {a small income|these rates|a student budget}?
      {My|The} {stock|share|portfolio|<asset> position} {dropped|rose|fell} <percent> {today|after earnings|this morning} {lol|, ouch|, classic|and I did nothing|, not selling}.
      {I make|I earn|He earns} <small-price> an hour {as a <job>|at the shop|} and {rent alone is|the bills are} {more than half|killing us|going up every year}.
      {Great|Good|Clear} {explanation|breakdown} of {compound interest|options|inflation|how the Fed works|short selling}{, wish school had taught me this|. One question: what about taxes?|, the chart at <stamp> helped|}.
      {People|They} said the same about {tulips|dot-com stocks|NFTs|housing in 2007}{. | and look how that went. | lol. }{I'll stay out|Not financial advice|Do your own reading}.
      {Lost|I lost} <dollars> {on|in} <asset> in <year>{, lesson learned|. My own fault|, never again|. Still hurts}.
      {The company|Their business} {made|reported|earned} <dollars> {million|billion} {last quarter|in <year>} {but|and} the {stock|share price} {fell|barely moved|jumped}.
      {Investing|Saving|Budgeting} {early|a little every month} {helped|worked for} {me|us|my parents}, but {luck|a good job|cheap rent} {helped more|mattered more|was most of it}.
      {Can you|Could you|Please} {do|make} {a video|an episode|a post} {about|on} {student loans|index funds|pensions in <country>|tax for freelancers|how banks make money}?`,
  },
  {
    name: 'ordinary/scam-warning',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    slots: {
      trick: `"<expert>" {testimonials|who made someone rich}|"message me on <app>" replies|fake giveaways|recovery "experts"|romance scams|fake {support|help desk} accounts|bot comments|crypto shills|"my broker is amazing" comments|phishing mails|lottery mails|job offers that ask for a fee|impersonators with <handle>'s picture|"click my profile" bots`,
    },
    frames: `{Beware|Be careful|Watch out|Careful|Warning}[,|:|!] {the comments are|this section is|my inbox is} {full of|flooded with|crawling with} <trick>.
      {Why|How} {is|are|does} {YouTube|Facebook|this site} {still |}{so full of|not stopping|allow|failing to remove} <trick>?
      {If|When} {someone|anyone|an account} {tells you to|asks you to} {contact a {trader|broker|hacker}|write on <app>|send coins|pay a fee first|give your seed phrase}, {it's|that is|it is always} a scam. {Report it|Don't reply|Block and move on}.
      {My|A friend's} <relative> lost <dollars> to {someone|a man|a woman} {pretending to be|who claimed to be} {a broker|an army doctor|Microsoft support|a crypto mentor} {on <app>|}. {The police couldn't help|Please warn your parents|She still feels ashamed}.
      {lol|Haha|Ha}[,| the] {look at|count|love} the bots {below|above|in the replies}: "I {made|earned} <dollars> with <expert>", {sure you did|every single video|how original|and they all know each other}
      "{Invest|Trade} with <expert> and get <dollars> <every-span>" {yeah right|— said no honest person ever|lol nice try|is how my <relative> got robbed}
      {Reported|I reported|Just reported} {<n>|three|a dozen} {of those|scam} accounts {on|under} this {video|post|thread}{.| and they're back already.|, please do the same.}
      {There|There's} {is |}no {such thing as|} {a |}{guaranteed return|free bitcoin|risk-free profit}. {If it sounds too good|Anyone promising <percent> <every-span>}{, it's fraud|, run| is lying}.
      {PSA|Reminder}: {the real|our real|the} {host|creator|channel|author} {will never|never} {DM|message|text} you {first|about prizes|on <app>|asking for money}. {Those|Replies with a number} are {fake|impersonators|scams}.
      {Is|Was} {this|the} {site|mail|offer|text} {I got|from my bank|about a parcel} {legit|a scam|phishing}? {It asks for my card|The link looks off|Something feels wrong}.
      {Someone|Somebody} {cloned|copied|hacked} my {profile|account|channel} and {is sending|sends} {messages|links} {about|with} {crypto|giveaways|money}. {Please don't click|Ignore them|Not me!}
      {I|We} {always|just} {waste their time|string them along|ask them for a refund first} when {scammers|"<app> brokers"|"Microsoft" people} {call|write}{, best hobby ever| lol|}.
      {The|This} {documentary|report|episode} {on|about} {pig butchering|Ponzi schemes|call centre scams|pump and dump groups|advance fee fraud} {should be shown in schools|was an eye opener|made me furious}.
      {No,|Nope,} you {can't|cannot} {get|win} {free |}{V-bucks|Robux|an iPhone|bitcoin} {from|by} {a comment|a random link|clicking that}{, kids.| lol.|. It steals your password.}`,
  },
  {
    name: 'ordinary/link-shared',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: PROSE,
    frames: `{The docs|The manual|The spec} {cover|covers|explain|explains} this{ here|}: <honest-link>
      {For|To} {anyone|those} {wondering|interested|asking}[,|:] {here's|here is} the {source|paper|original post|full transcript|map|data}: <honest-link>
      {I think|Pretty sure|IIRC} {this was|that's} {fixed|discussed|reported} {in|here}[:] <honest-link>
      {See|Compare|cf.|Related:|Background:} <honest-link> {for the history|(section <n>)|, the second answer|which says the opposite|}
      {That's|This is} {not quite right|a myth|outdated}, {see|as explained at|according to} <honest-link>
      {Same|I had the same} {error|problem|bug} {here|on <tech>}, {this|the answer at} <honest-link> {solved it|helped|worked for me} {after <n> hours|, thanks to whoever wrote it|}.
      @<nick> {try|have you tried|maybe look at} <honest-link> {it worked for me|they explain it well|, especially the part about <tech>|}
      {Link|The link} {in|to} {the description|the article|paragraph <n>} {is broken|is dead|goes to a 404|points to the wrong page}[, {it should be|here's the new one|archived copy}: <honest-link>]
      {Original|The original|Full} {song|interview|speech|sketch|clip}: <video-link>
      {Reminds me of|This is basically|Somebody already did} {this|that}: <video-link> <laugh>
      {I wrote|We wrote|A colleague wrote} {up|down} {our experience|what we learned|the numbers} {with <tech>|from that migration|} {a while back|last year}: <honest-link> {Happy to answer questions|Corrections welcome|It's long, sorry}.
      {Recipe|Pattern|Full instructions|Chords|Sheet music} {for those who asked|as requested|}: <honest-link>
      {According to|From} {the|their} {report|FAQ|changelog} (<honest-link>){,|:} {it changed in <year>|it's intentional|only <percent> are affected|the deadline is next month}.
      <honest-link> {is relevant here|explains why|, point <n>|has a nice diagram}
      {Wikipedia|The encyclopedia|Their own site} {says|claims|has it as} {otherwise|<year>, not <year>|the same}: <honest-link>
      {Where|Does anyone know where} can I {find|get|download} {the {slides|data|sheet|full version|pattern}|the link you mention at <stamp>}? {It's not in the description|The page gives me 404|Thanks in advance}
      {Could|Can} you {post|share|add} {a|the} link {to the {study|tool|song|shop|map}|in the description}? {I can't find it|Thanks|}
      {Please|Kindly} {check|visit} the {FAQ|pinned comment|description|second link} {first|before asking}, {it answers this|everything is there}.`,
  },
  {
    name: 'ordinary/technical',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 6, bare: 1, casual: 2, sloppy: 1 },
    frames: `{I get|I'm getting|We see} "{TypeError: undefined is not a function|Permission denied (publickey)|ENOENT: no such file or directory|Segmentation fault|404 Not Found|Connection refused|out of memory}" when I run \`{npm install|git push|docker compose up|make test|pip install -r requirements.txt|cargo build}\` on {<tech>|Ubuntu 22.04|Windows 11|a Mac}. {Any ideas?|What am I missing?|Works on my other machine.}
      {For|On} <tech>{,| I had to} {you can|just} {set|use|add} \`{--verbose|--no-cache|max_connections = 100|export PATH=$PATH:/usr/local/bin|"strict": true|SELECT COUNT(*) FROM users}\` {and|then} {restart|try again|it works}.
      {Why|Is there a reason} {not use|you didn't use|you chose} <tech> {here|for this|instead of <tech>}? {Seems simpler|We had trouble with it in production|Just curious}.
      {Line|On line} <nn> {should|needs to} be \`{i \\< n|if (x == null) return;|await fetch(url)|list.sort()|const total = a + b;}\`, otherwise <tech-problem>.
      {Since|After} {upgrading|updating} {to|} <tech> {<n>.<n>|} <tech-problem>. {Downgrading helped|Filed a bug|Anyone else?|Any workaround?}
      {We|My team} {moved|switched} from <tech> to <tech> {last year|in <year>} and {never looked back|regret it a bit|the build went from <n> minutes to <nn> seconds}.
      {You|One} {could|can} {also |}{solve|do} {this|it} with {a {loop|recursion|regex|hash map|view|lock}|two pointers|a left join|a reverse proxy}, {O(n) instead of O(n^2)|fewer lines|but it's harder to read}.
      {Nice|Great|Good} {write-up|post|explanation}! {One nit|Small correction|A question}: {in step <n>|in the second example|under "setup"} {you mean|should it not be|it says} <tech>{?|, not <tech>.|, is that on purpose?}
      {How|Is it possible to} {do|would} {I|you} {deploy|test|profile|debug} {this|it} {with|on} <tech>{, given that| if} <tech-problem>?
      {Thanks|Thank you}, {this|that} {fixed|solved} {it|my problem with <tech>}{. I'd been stuck for <n> days| after hours of searching|, you saved my afternoon}.
      {Your|The} {RSS feed|theme|site|page} {breaks|doesn't load|is unreadable} {in|on} {Firefox|dark mode|my phone|Safari}: <tech-problem>{. Screenshot sent by mail|, happy to help debug|}.
      {I|We} {use|run|maintain} <tech> {at work|for our shop|in the lab} with {about |}<nn>,000 {users|rows|requests a day}, {the limits you describe at <stamp> are real|no problems so far|and yes, <tech-problem>}.`,
  },
  {
    name: 'ordinary/asking-around',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{What|Which} {song|track|theme|font|camera|mic|app|plugin|shop|channel} is {that|this|it|used} {at <stamp>|in the intro|in the background|}?
      {Where|Anyone know where} {did you|can I|do you} {buy|get|find} {that|the|those} {shirt|<gadget>|yarn|lamp|plant|<ingredient>|chair} {at <stamp>|in <country>|}?
      {Can|Could} {someone|anybody|you} {recommend|suggest} a {good|cheap|decent|trustworthy} {<gadget>|<job>|doctor|dentist|web host|bank|vet|shop for <hobby>|course on <subjectarea>} {in <city>|for beginners|under <dollars>|}?
      {Is|Does} the {free|trial|student|premium|paid} {version|plan|edition} {enough|include exports|worth it|have ads}{ for <hobby>| or do I need to pay|}?
      {How|What's the best way} {do I|to} {cancel|change|start} my {subscription|profile picture|membership|account|order}? {The button is gone|Support never answered|I looked everywhere}.
      {Does|Did} {anyone|anybody} {else |}{here |}{use|have|try} {WhatsApp|Telegram|Signal|Discord} {for|with} {their {class|club|family|team}|work}? {How do you mute it|Ours is chaos|}
      {My|The} {doctor|dentist|physio|vet} {said|told me|prescribed} {to rest|it's nothing|antibiotics|more exercise|to avoid <ingredient>}{.| but I'm not sure.| and it helped.} {Has anyone had this?|How long did it take you?|}
      {Do|Did} {you|they} {ship|deliver} to <country>? {And how much is it|I'd love one|The site doesn't say}.
      {Is there|Do you have} a {discount|student price|waiting list|refill|spare part} for {the <gadget>|this|members}?
      {I'm|I am} looking for {a job as a <job>|an internship|a flat in <city>|volunteers for our school|a used <gadget>}, {any tips|does anyone have advice|where would you start}?
      {How|What} do {I|you} {get|apply} {for a loan|a mortgage|a visa|a grant} {as a student|when self-employed|in <country>}? {The bank says <n> months|It's so confusing|}
      {Should|Would} {I|you} {learn|start with|buy|choose} {<tech>|<hobby>|a <gadget>|<subjectarea>} {first|or <tech>|this year|at my age}?
      {Who|Anyone} {else |}{is |}{watching|reading|here|listening} {in <year>|at 3 am|from <country>|because of <game>|after the news|instead of working}?
      {How|What} {old|tall|long} is {he|she|that <animal>|the bridge}?[ <laugh>]
      {Why|How come} {is|does} {nobody|no one} {talk|talking} about {<sung-part>|<show>|the editing|the <animal> at <stamp>}?
      {Quick|Stupid|Honest|Serious|Random} question: {what happens if|can|does} {I use <ingredient> instead|you do this without a <gadget>|it matter which side|it work in <country>}?
      {Has anyone|Anyone} {actually |}{tried|tested|bought|visited} {this|it|the <gadget>|their shop}? {Worth the money?|Honest reviews please|Mine broke after <n> weeks.|}
      {Can|May} I {use|share|translate|quote} {this|your video|the picture} {for|in} {my class|a school project|our newsletter}? {I'd credit you|With a link of course|}`,
  },
  {
    name: 'ordinary/creator',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { standard: 5, casual: 3, emoji: 2, excited: 2 },
    frames: `{Thank you|Thanks|Thanks so much|Big thanks}[ all| everyone| guys]{ so much|} for {watching|<nn>k views|all the kind comments|<nn>,000 subscribers|your patience|your questions|reading}! {Links to everything are in the description|Next episode on Friday|I read every one|More soon|It means a lot|}[ <emo>]
      {The|All} {gear|sources|ingredients|timestamps|files|patterns} {I used|from the video|} {are|is} {listed |}in the description {below|as always|now}.
      {Correction|Edit|Update|Erratum}: at <stamp> I {say|said} {<year>|<percent>|"left"} but {mean|it should be} {<year>|<percent>|"right"}. {Sorry|Thanks @<nick> for spotting it|}
      {What|Which} {should|do you want} {I|us} {cover|build|cook|review|play} {next|next week}? {Tell me|Let me know|Vote} {below|in the comments|in the poll}.
      {Glad|Happy|So glad} {you|you all} {liked|enjoyed|found} {it|this one|it useful}{!|.} {The next part|Part two|The recipe|The code} is {coming|on the site|in the works|linked above}.
      {@<nick> |}{thanks|thank you|cheers}[,|!] {I'll|we'll} {fix|add|check|try} that {in the next version|tomorrow|for the next video|}.
      {We're|We are|I'm} {taking a break|back|moving the stream} {next week|after the holidays|to Sunday}, {thanks for sticking around|see you then|don't worry}.
      {Chapters|Timestamps}: <stamp> intro, <stamp> {setup|history|the build}, <stamp> {results|tasting|questions}
      {Pinned|Pinning this}: {yes, the <gadget> works in <country>|no, you don't need <ingredient>|the sale ended|the contest is over, winners were mailed}.
      {If you|Those who} {enjoyed|liked} this {video|one|post}, {there is|I made} {a longer version|an earlier one} {about|on} {<hobby>|<subjectarea>|<tech>} {on this channel|from last year|in the archive}.`,
  },
  {
    name: 'ordinary/channel-words',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{I|i} {just |}{subscribed|subbed|hit subscribe}[,|!|] {love|loved|great} {your|this} {channel|content|voice|style}[ <emo>]
      {this|your} channel {deserves|should have} {more|way more|a million} {subs|subscribers|views|attention}
      {been|I've been} {subscribed|watching|following} {since|from} {<n>k subs|<year>|day one|the garage days}[ <emo>]
      {I|we} {play|watch|listen to} this {every {day|morning|night}|on repeat|at work|when I can't sleep}[ <emo>| <laugh>]
      {check|look at} <stamp>[,| <laugh>] {the <animal>|his face|her reaction|that jump} {kills me|is priceless|omg}
      {my|My} {<relative>|teacher|<animal>} {showed|sent|made} me {this|watch this} {and|,} {now I'm hooked|I can't stop|thanks {mum|dad|bro}}
      {came|I'm here} from {<show>|tiktok|the radio|a meme|<game>|my {<relative>|teacher}}[, who else| and not disappointed| <laugh>]
      {the|The} {ad|ads|sponsor part|algorithm|recommendation} {is|are} {longer than the video|so loud|actually funny|why I'm here}[ <laugh>]
      {like|like this comment} if you {remember|skipped to|cried at|came for} {this|<stamp>|<show>|the old version}
      {YouTube|youtube} {recommended|put this in my feed|finally recommends} {me |}{this|something good}{ after <n> years| at 3 am| again|} <laugh>
      {can't|cannot} believe {this|it} has {only |}<nn>{k|,000|} {views|likes}[, underrated| <emo>|...]
      {unsubscribed|I unsubscribed}[,|.] {too many ads|it used to be better|the new format is <negative-adj>}
      {free|Free} {concert|movie|class|therapy} {here|tonight|for all of us}[,| <emo>] {thank you|love it}
      {we|this} {won|win} {the internet|today|awards}[ <laugh>]
      {I'm|im} not a bot {lol|I promise|, I just like <hobby>|but sometimes I feel like one}
      {follow|Follow} {your|the} {dreams|recipe|arrows|dog}[,|.|!] {not the money|it works|he knows the way|it's worth it}
      {click|I clicked} {so fast|faster than light|for the thumbnail|by accident} [and {stayed|no regrets}|<laugh>]`,
  },
];
