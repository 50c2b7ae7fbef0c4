import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

const PLUGIN = `Akismet|Jetpack|Yoast|W3 Total Cache|Disqus|the Syntax Highlighter plugin|Contact Form 7|Lightbox|FeedBurner|reCAPTCHA|WP Super Cache|the "related posts" widget|Gravatar|MathJax|the Twitter widget`;
const SOFTWARE = `WordPress <n>.<n>|Blogger|Movable Type|Drupal <n>|Jekyll|Hugo|Ghost|Typepad|Joomla|b2evolution|Octopress|Pelican|Tumblr`;

/** What visitors truly write of a blog itself: with versions, places, reasons, and an answer wanted. */
export const BLOG_VISITORS: readonly Family[] = [
  {
    name: 'ordinary/it-fixed-my-error',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      error: `"<tech-problem>"|error 0x8007<nn><n>|ORA-0<nn>00|the "permission denied (publickey)" thing|"undefined method for nil"|the 0xc00000<nn> blue screen|"could not find a JavaScript runtime"|"mysql server has gone away"|the SSL handshake failure|"DLL not found"|the grey square over every image|"segmentation fault (core dumped)"`,
      cure: `{setting|changing} {the flag|umask|max_allowed_packet|the locale} to {0|<nn>M|false|UTF-8}|deleting {the lock file|node_modules|~/.cache|the old profile}|step <n>|your second {workaround|script}|downgrading {to|below} <n>.<n>.<n>|the registry key|turning off IPv6|running it as {root|another user}|clearing the print queue|adding the {missing|trailing} slash`,
      system: `{Ubuntu|Debian|Windows|macOS|Fedora|Android} <nn>|a {ThinkPad|Raspberry Pi|Synology|Nexus} <n>|{IIS|PHP|Ruby|Python|Java} <n>.<n>|an old {iMac|XP box}`,
    },
    frames: `{Thanks|Thank you|Thanks a lot|Thank you so much|Cheers}{!|.|,} {that|this|it} {worked|fixed it|did the trick|solved it} {for me |}on <system>{.|!}
      {Great|Excellent|Awesome|Helpful|Useful} {post|article|info}{.|!} I {had|was getting|kept getting} <error> {on|with} <system> and <cure> {fixed|solved|cured} it{.|!} {Thanks|Thank you}{.|!|}
      {You|This post} {saved|just saved} {me|my {day|weekend|thesis}}{.|!} {Spent|I spent} {hours|two days|all night} {with|on} <error> {until|before} I {found|read} {this|your post}{.|;} <cure> {was all it took|worked first time}{.|!}
      {I|We} {searched|googled|looked} {for hours|everywhere|all over} for <error> and {yours|this} is the only {page|post|site} that {mentions|explains} <cure>{.|!} {Bookmarked|Thank you so much|You're a lifesaver|I owe you a beer}{.|!}
      {Didn't|Doesn't|Did not} {work|help} {for me|here}{,|:} still <error> {after|in spite of} <cure>{4:.|,} <system>{,|.} {if that matters|any other ideas|anything else I could try}{?|.}
      {For|In case it helps} {others|anyone} {on|with} <system>: <cure> {alone |}{is|was} not enough{,|.} {you|I} also {need|needed} {to reboot|sudo|version <n>.<n>}{. Then it works, thanks.|.}
      {Confirmed|Works|Still works} {on|with|in} <system>{, <year>|}{.|!} {Thanks|Thank you|Cheers} {for|for posting} {this|the fix}{.|!}
      {Same|I have the same} {problem|issue|error} {here|on <system>}: <error>{4:.|,} {Did|Has} {you|anyone} {ever |}{find|found} {out why|a real fix|the cause}?
      {Years|<n> years} {later|on} {and|} this {post|page} {is|was} still the {answer|first result} for <error>{4:.|,} {Thank you|Thanks} {from <country>|for keeping it up|again}{.|!}
      {Brilliant|Perfect|Genius|Legend}{!|,|.} <cure>{.|...} {Who would have thought|I'd never have guessed|So simple}{.|?|!} {My <relative>|Our secretary|The whole office} {thanks|says thank you} {too|as well}{.|}
      {I|Just} {registered|signed up|came back} {only |just |}to say {thanks|thank you}{:|.} <error> {is|was} gone {after|with} <cure>{.|!}
      {Careful|Warning|Note}{:|,} <cure> {broke|removed|reset} {my settings|sound|the network} {on|with} <system>{.|, {make a backup|note the old value} first.}
      {Thanks|Thank you} for {the|such a} {clear|detailed|step by step} {explanation|instructions|screenshots}{.|!} {Step <n>|The last part} {could|should} {say|mention} that {<system> calls it something else|the menu moved in <n>.<n>}{.|, but I got there.}
      {Worked|It worked}{!|.|,} {thanks|thank you|ty|many thanks}{!|.|}
      {Finally|At last}{!|,|.} {After|I tried} {<n>|three} {forums|other tutorials|support calls}{,|.} {this|yours} {explains|is the one that explains} {what <error> means|why <cure> helps}{.|!} {Great|Nice} {blog|site}{.|!|, subscribed.}
      {Any|Is there any} {chance|way} {of|to get} {an update|this} for <system>? <cure> {isn't|is not} {there|possible} {any more|since <n>.<n>}. {Great|Good} {post|guide} {otherwise|though|anyway}{.|}`,
  },
  {
    name: 'ordinary/about-the-blog-itself',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: { plugin: PLUGIN, software: SOFTWARE },
    frames: `{What|Which} {theme|template} {is this|are you using|did you end up with}? {It|Yours} looks like {Twenty Eleven|Hemingway|K2|Kubrick|Thesis|Minima} but with {the date|footnotes|the sidebar} {on the left|in the margin|moved}{.|. Child theme?}
      {I|I'd} {like|love} the {new|old} {design|layout|theme}{,|.} but the {font is too small|grey on grey text is hard} {for|on} {my old eyes|a <nn> inch screen|paper}{.|, any chance of a print stylesheet?}
      {Your|The} {RSS|Atom} feed {stopped|broke|shows only titles} {after|since} {the move to <software>|you installed <plugin>|{Monday|the redesign}}{4:.|,} {the validator|my reader} {says|complains about} {an unescaped ampersand|a wrong date|a 301 loop} {in|at} {line <nn>|the <keyword-part> post}{.|}
      {Are|Is} you {still |}on <software>{?| or did you move?} {Asking|I ask} because {I'm|we're} {leaving|migrating from} <software> {and|with} <nn>0 posts {of|full of} {maths|code|photos} and {the importer|comments} {chokes|fail}{.|}
      {Did|Does} <plugin> {slow you down|cost you much}? {On|With} my {shared|<small-price> a month} host {it|the page} takes <nn> {seconds|s} with it{,|.} {so|and} {I turned it off|I'd like a lighter one}{.|}
      {How|What} do you {deal|do} {with|about} {comment|trackback} spam? <plugin> {lets|catches} {about|all but} {<nn>|a dozen} a day {through|} {here|on mine}{,|.} {mostly|and nearly all} {"great post" with a link to shoes|praise from a roofing company|one-line flattery|pills}{.|}
      My comment {was caught|vanished} in the filter {yesterday|twice}, was it {the link to Wikipedia|too long|<plugin>}? {Short version|What I said}: {you're right about <hobby>|<subjectarea> is harder than that|the <gadget> has {two|three} versions}{.|}
      {The|Your} {archive|search|tag} page {gives|shows} {a 404|only <year>|{everything|posts} in reverse} {in|with} {Firefox <nn>|Opera|lynx}{4:.|,} {I was looking|I need it} for {the|your} <keyword-part> {series|posts} {from|of} <year>{.|}
      {Could|Would} you {put|add} {dates|a date|your name|the source of the map} {on|to} {the|your} posts? {I'd like|I want} to {cite|quote} {this|the one on <subjectarea>} in {a paper|my thesis|Wikipedia} {and|but} {need|they want} {one|a year}{.|}
      {Which|What} {host|provider} {are you|is this} {with|on} now? {You|The site} {survived|stayed up through} {Slashdot|Hacker News|the Reddit wave} {on|last} {Tuesday|night}{,|;} {mine|my <software>} {falls over|dies} at {<nn>|fifty} {visitors|requests}{.|}
      {Is|Was} {it|this} {hard|much work} to {move|switch} {from <software> to <software>|to your own domain}? {I've|I have} {<nn>0|three years of} posts{,|} {no|little} {PHP|time}{,|} and {links|readers} I {don't want|would hate} to lose{.|}
      {Please|Could you|Any chance you could} {turn off|lose|kill} {the|that} {snow|autoplay video|popup|newsletter box|{infinite|endless} scroll}{?|.} {It|That} {eats|uses} {a whole core|my data} {on|with} {my netbook|the train}{.|, and I come here for {the <hobby>|quiet}.}
      {Do|Will} you {take|accept|run} guest posts? {I|We} {have|finished} {photos|measurements|a write-up} of {the same|our own} {<hobby> trip|<gadget> repair|oven} {that|which} {contradict|continue} your {March|second} {post|part}{.|, happy to just send them too.}
      {Reading|I read} {this|you} {in|through|by} {Lynx|Google Reader|Feedly|email|a screen reader} and {the images|code blocks|footnotes} {don't show|have no alt text|run together}{.|; is it {me|<plugin>}?}
      {I|I've} {started|opened} {a|my own} blog {because of|after reading} {yours|your <hobby> posts}{,|:} {<n>|four} readers{,|} {counting|including} my <relative>{.|!} {How|When} did you {find|get} {your first|people to comment}?
      {Thanks|Thank you} for {full feeds|no ads|keeping comments open|replying to everyone}{,|.} {rare|that's rare} {these days|now}. Is there {a|any} {way|place} to {donate|chip in for hosting}{?| that isn't Paypal?}
      {When|Since} I {subscribed|ticked "notify me"} {to|under} the {<keyword-part>|Christmas} post I get {each|every} comment {twice|in German}{4:.|,} {can|could} you {take|remove} me {off|from the list}? {Same|It's the} address {as|} {above|on this comment}{.|}
      {When|For how long} {have|did} you {start|write|written} {this|blogging}? {The|Your} archive {begins|starts} {in|with} {<year>|"test"} but {the|a} {<hobby>|moving house} post {mentions|links to} {an older|the Geocities} {one|page}{.|}`,
  },
  {
    name: 'ordinary/reports-slips-of-a-post',
    split: 'train',
    weight: 1.8,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      wrong: `"teh"|"loose" for "lose"|"it's" for "its"|"Untied States"|"breaks" instead of "brakes"|"flower" for "flour"|"public" without the l|<nn> km where it should be miles|"{1943|1914}" for "{1934|1941}"|the name of the {mayor|cellist|mountain}|"principle" where you mean "principal"|a doubled "the the"`,
      where: `{in|near} the {first|second|third|last} {paragraph|line|sentence|caption}|in the {title|headline|alt text|table}|under {the photo|figure <n>|"Ingredients"}|right after the {map|quote|code}`,
    },
    frames: `{Typo|Small typo|Tiny thing}: <wrong> <where>{.| (feel free to delete this).}
      {There's|There is|I spotted} {a typo|a mistake|an error} <where>: <wrong>{4:.|,} {Great|Lovely|Good} {post|article} {otherwise|though|apart from that}{.|!}
      {I|We} {think|believe} you {mean|meant} the other one <where>{,|:} <wrong>{?|.} {Otherwise|Else} {the numbers|it} {don't|doesn't} {add up|make sense}{.|}
      {The|Your} link <where> {goes|leads|points} to {a parked domain|a login page|the wrong <keyword-part>|404}{4:.|,} {new|correct|right} {address|one}: <cited-link>
      {Broken|Dead} {link|image} <where>{,|:} {the|your} {PDF|map|second photo|download} {is|was} {gone|blocked|on Photobucket}. {Could|Can} you {re-upload|mail} it? {I need|We used} it for {class|the club|the repair}{.|}
      {Sorry|Forgive me} to be {that person|pedantic|a pain}{,|:} {but|} <wrong> <where>{.|;} {I|my <relative>} {teach|proofread} {for a living|<subjectarea>}{.|, can't help it.}
      {Pictures|Photos} <n> and <n> {are|seem} {swapped|the same|sideways} {on|in} {the phone|Firefox|the feed}. {Lovely|Nice} {<animal>|light|shots} {anyway|though}{.|!}
      {You've|You have} {published|posted} {this|part <n>} twice{,|.} {the|and the} {older|second} one {lacks|misses} {the end|the pictures|the recipe}. {Comments|People} {are|reply} {on|under} both{.|}
      {Proofreading|Editing} {note|gift}{:|,} <wrong> <where>{,|;} {and|also} {the|a} {comma|bracket|footnote} {is missing|never closes}. {Enjoyed|I liked} the {rest|story} {very much|a lot}{.|}
      {Thanks|Thank you}{,|!} {fixed|corrected}{4:.|,} {I|we} {always|never} {miss|see} {that one|<wrong>}{.|}
      {Correction|FYI}{:|,} {the|that} {museum|bakery|trail|shop} <where> {closed|moved} {in <year>|last month|to <city>}{4:.|,} {people|you} may {want|like} to know before {driving|going} {there|}{.|}
      {In|On} {Edge|Safari|my phone} the table <where> {is cut off|runs under the sidebar} {after|at} {column|row} <n>{4:.|,} {so|} I {can't|couldn't} {see|read} {the {oven|torque|final} {temperature|values|score}|what you paid}{.|}`,
  },
  {
    name: 'ordinary/first-comment-and-regulars',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{First time|Long time reader, first time} {commenting|commenter}{.|,|:} {my <relative>|I} {had|grew up with} {the same|a} {<gadget>|<animal>|<dish>} {as in|from} your {<keyword-part>|last} post {and|,} {we|I} {still have it|never understood why}{.|}
      {Just|I} {found|discovered} {your blog|this site} {today|last night} {via|through|from} {<first>'s links|a search for <hobby> {clubs|books} in <city>|the {radio|podcast} interview}{4:.|,} {and|} {read|I've read} {everything|back} {to|since} {<year>|the {boat|house} posts}{.|!} {Please|Do} {say|tell} what {became|happened} {of|to} the <animal>{.|?}
      {I've|I have} been {lurking|reading} {here |}{since|from} {the <keyword-part> days|<year>|your first {house|bike}}{4:.|,} {never|and never} {said|left} {a word|hello}. {Today's|This} {post|one} {about|on} {your father|leaving <city>|the {surgery|move|garden}} {changed|undid} that. {Thank you|All the best}{.|}
      {Subscribed|Bookmarked|Following}{,|.|!} {can't|won't} {promise|pretend} I'll {understand|try} the <subjectarea>{,|} but the {<dish>|<city>|<hobby>} {parts|posts} {are great|made me {hungry|homesick}}{.|!}
      {Hello|Hi|Greetings} from {<city>|<country>}{!|,|.} {We|I} {met|talked} {briefly |}{at|after} {your talk|the <hobby> fair|the {book|bread} stall} in {<city>|<year>}{,|;} {you|and you} {told|promised} me {about this blog|the recipe}. {Glad|Happy} {to find|I found} it{.|!}
      {Is|Are} {anyone|any of you} {else |}{here|reading} {from|in} {<city>|<country>}? {I|We} {read|follow} {this|<nick>} for {the <hobby>|the comments} and would {like|love} to {meet|swap {seeds|books|routes}}{.|}
      {I|We} {check|come} {back|here} {every|each} {Sunday|morning|Friday} {with|over} {coffee|breakfast}{,|.} {no post|nothing new} {this week|since the 3rd}{,|...} {hope|is} {you're|everything} {well|all right}{.|?}
      {Welcome back|Good to see you back|You're back}{!|,|.} {Missed|We missed} {the|your} {<hobby>|<subjectarea>|kitchen} {posts|rants}. How {is the {new baby|knee|kiln}|did the move go}?
      {Happy|Congratulations on the} {<nn>th|tenth} {anniversary|blog birthday}{!|,|.} {I came in|My first comment was in} {<year>|the <keyword-part> {post|contest}}{,|} {and|when} you {had|still had} {the|that} {orange|starry} {theme|background}{.|}
      {My|Our} {book club|class|<relative>} {reads|read} your {<keyword-part>|Monday} {posts|piece} {aloud|together}. {We|They} {voted|argued}{:|,} {<nn>|six} for the <animal>{,|} {two|none} for the {villain|ending}{.|!}
      {Keep|Please keep} {it up|going|writing}{,|.|!} {I|the four of us} {read|need} {every|each} one{,|} {even|especially} {the|those} {about|on} {<subjectarea>|<hobby>|your <relative>}{.|!}
      {Thank you|Thanks} for {answering|replying to} {my|the} {email|question} {about|on} the {<gadget>|<ingredient>|visa}{.|!} {It|That} {worked|helped|arrived}{,|.} {photo|report} {to follow|soon|on its way}{.|}
      {I'll|I will} be {back|here} {for part two|when you {finish|repaint} the {boat|kitchen}}{.|!} {My|The} {money|guess} is on the {<animal>|neighbour|plumbing}{.|}
      {Recommended|Sent|Forwarded} {this|your blog} to {my <relative>|the whole choir}{,|.} {who|she} {is|has been} {fighting the same {disease|landlord}|learning <hobby>} {for <n> years|since <year>}{.|}`,
  },
];
