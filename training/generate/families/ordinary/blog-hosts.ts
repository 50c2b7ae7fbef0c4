import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER, type RegisterMix } from '../../engine/registers.ts';
import { ANY_POST_MATTER } from './any-post-matter.ts';

const AT_WORK: RegisterMix = { standard: 8, casual: 2, formal: 1, bare: 0.6, sloppy: 0.6, learner: 0.4 };

/** Those who answer: authors under their own posts, makers of what was reviewed, readers minding the thread. */
export const BLOG_HOSTS: readonly Family[] = [
  {
    name: 'ordinary/the-author-answers',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: AT_WORK,
    slots: {
      ...ANY_POST_MATTER,
      to: `<nick>|<first>|@<nick>|@<first>|<first> <last>|Hi <first>|<nick> and <first>|Thanks <nick>|Hello <first>`,
      link: `3:<cited-link>|http://{www.|}<first><last>.{com|net|org}/<keyword-part>-<keyword-part>|https://github.com/<repo>|the contact page|the first comment`,
    },
    frames: `<to>{,|:|!} {glad|happy|so glad|good to hear} {it|this} {helped|worked|worked for you|was useful|made you laugh|got you started}{.|!|} [{Let me know how it goes|Which version was it|Say hi to the <relative>|Send a picture}{.|?|!}]
      <to>{,|:|!} {thanks|thank you|thanks a lot} {for the {kind words|correction|link|heads up|pointer|nice comment|report|encouragement}}{.|!|} {Fixed|Corrected|Updated the post|I'll add it|That made my day|I'll look into it {tonight|at the weekend}|It never got through to my mail}{.|!|}
      <to>{,|:} {the {code|file|recipe|pattern|template} is|you can get it|it's|I've put it} {at|here:|on} <link>{.|,} {free to use|{MIT|GPL} licence|no guarantee|mind the {tabs|units}}{.|}
      <to>{,|:} {yes|no|it depends|sadly not|not yet|I wish}{.|,} <claim>{.|, as far as I know.|, but {try|test} it first.}
      <to>{,|:} {mail|write to|email} me {via <link>|at <first> at <honest-domain>|and I'll send it}{,|.} {too long for a comment|I don't want to post it here|with the error text, please}{.|}
      <to>{,|:} {I use|it's|the blog runs on} {WordPress with a theme I butchered|Blogger, nothing special|Jekyll on a <small-price> host|dasBlog|Hugo|Ghost|a script of <n> lines}{.|,} {the theme is called "<coined>"|plugins: as few as possible|took a weekend|I'd choose it again}{.|}
      <to>{,|:} {sure|of course|please do|go ahead}{,|.} {quote|translate|reuse|print} {it|whatever you like}{.|,} {a link back is enough|send me the result|and tell me when it's up}{.|!|}
      {Comments|The thread|This thread} {is closed now|are closed|will close tonight}{.|,} {too much spam|<nn>0 {watch|pill|casino} adverts a day|new post tomorrow|mail me instead}{5:.|} {Thanks|Thank you} {to everyone|all|for <nn> good comments}{.|!|}
      {Thanks|Thank you}{,| to} {all|everyone|everybody}{!|.|,} {I didn't expect|wow,} <nn> comments{.|!} {I'll answer tonight|{Some answers:|To {<first>|the question about <point>}:} {yes|no|the next post covers it|<claim>}}{.|}
      {Update|Edit|UPDATE|Correction}{:|,} {<slip>, as <first> points out|the download moved to <link>|part two is up: <link>|<first> found a better way, see above|the winner of the book is <first> <last>}{.|!|} {Thanks|Sorry for the delay|Mea culpa}{.|!|}
      {I|I've} {deleted|removed} {<n>|two|a dozen} comments {that were|:|,} {adverts|spam for <ware>|off topic|personal}{.|,} {Keep|Please keep} it {friendly|about <point>}{,|.} {thanks|thank you}{.|!|}
      <to>{,|:} {your|the} comment {was|got} {stuck|caught} in the spam {filter|folder}{,|.} {sorry|rescued now|no idea why|the word "{loan|casino|cheap}" did it}{.|!|}
      <to>{,|:} {sorry|apologies} for the {late reply|silence|delay}{,|.} {we had a baby|I was {in hospital|travelling|moving}|new job}{.|!} {Short answer|As to your question|On <point>}{:|,} {yes|no|<claim>}{.|}
      <to>{,|:} {could you|can you|please} {send|post|tell me} {the stack trace|your version|a screenshot|the oven temperature|which browser|line <n>}{?|.} {Works here on|I tested with} {<tech> <n>.<n>|an old <gadget>}{.|}
      Happy {new year|Christmas|holidays|Easter|midsummer} {to all|to my <nn> readers|everyone}{!|.} {Back in {January|<n> weeks}|<nn> posts this year, <nn>0 comments, thank you|No posts until the exams are over}{.|!|}`,
  },
  {
    name: 'ordinary/makers-answering-a-review',
    split: 'train',
    weight: 1.3,
    labels: CLEAN,
    registers: AT_WORK,
    slots: {
      ...ANY_POST_MATTER,
      me: `{I|Hi, I|Hello, I|<first> here, I} {work on|wrote|maintain|build|am one of the developers of|help with} {<tech>|the plugin|the app|<coined>|the {firmware|importer|parser|driver}}|{I'm|I am} {the baker|the author|the pattern designer|one of the organisers|from the council's bike team|on the team|the translator}|{Disclosure|Full disclosure}: {I work there|it's my book|I'm the maintainer|my <relative> runs it}`,
      fix: `{it's|that is} {a bug|our mistake|a known issue}, fixed in {<n>.<n>|the nightly|Friday's build}|{the limit|that} is {documented|intended}, but badly worded|we {can't|couldn't} reproduce it {on|with} {<tech> <n>|an old phone}|the {price|opening time|size chart} on the site was {old|wrong}|{you|your reader} can turn it off under {Options|Advanced}`,
    },
    frames: `<me>{.|;} {thanks|thank you} for the {review|honest review|write-up|criticism|test}{.|!} <fix>{5:.|} [{Mail me|File a ticket at <cited-link>|Ask for <first>} if it {persists|still happens}.]
      <me>{,|.} {and|so} {you're right|that's fair|point taken}{:|,} <fix>{5:.|} {Sorry about|Sorry for} {the trouble|your lost evening|the wait}{.|}
      <me>{.|,} {About|Regarding|On} {comment <nn>|<nick>'s question|the battery|the third row}{:|,} <fix>{5:.|} {There's|We keep} a list at <cited-link>{.|}
      {Great|Nice|Good|Thorough|Helpful} {post|review|comparison|article}{.|!|, thanks.} <me>{.|:} {We|I} {didn't|never} {pay|ask} {for it|for this}{,|.} {and|but} I'd {correct|add} {one thing|a number}{:|,} <fix>{.|}
      <me>{.|:} {You don't need|Don't buy|You may not need} {ours|the paid version|the new one} for {that|<point>}{,|;} {the free one|the old one|a shell script|any {yarn|pan|lens}} {does|will do}{.|}
      <me>{.|,} {If you|Could you} {send|mail} {the log|me the file|your order number|the {dump|photo}} {to <first> at <honest-domain>|via the tracker|through the form}{,|.} {I'll|I will} {look|take a look} {today|on Monday|myself}{.|}
      <me>{.|;} {it|the thing} {started|began} {as a joke|in my kitchen|for my <relative>} in <year>{,|.} {so|and} {reading|seeing} <point> {here|in your post} {is|was} {odd|humbling|lovely}{.|!} {Thanks|Thank you}{.|!|}
      {We|The team} {talked about|read} {this|your post} {at|in} {Monday's meeting|the stand-up|the office}{.|,} <fix>{5:.|} {Keep|Please keep} {the criticism coming|testing}{.|!|}
      {We are|We're|My team is} {hiring|looking for} {a <job>|one more developer|an intern} {in <city>|, remote is fine,} {by the way|, since <nick> asks}{.|,} {pay is <nn>k|no agencies|it's in the job list on the site|no stock options, good cake}{.|}
      <me>{.|,} {no|sorry, no} {<tech>|Linux|Polish|wholemeal} version {planned|this year}{,|.} {but|the} {source|recipe|API} is {open|public}{:|,} <cited-link>{.|}
      {Support|Our support|Whoever answered you} {was wrong|gave you a stock answer|had a bad day}{,|.} {I'm sorry|apologies}{5:.|} <me>{,|.} {and|so} <fix>{.|}
      <me>{.|:} {refunds|the swap|a new {part|copy|skein}} {take|takes} <n> days{,|.} {mail|write} {the order number|a line} {to <first> at <honest-domain>|via the shop page}{,|.} {no receipt needed|not only bloggers get that|everybody gets that}{.|}`,
  },
  {
    name: 'ordinary/minding-the-thread',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { ...BLOG_READER, bare: 2 },
    slots: {
      ...ANY_POST_MATTER,
      pal: `<nick>|<first>|@<nick>`,
    },
    frames: `{Subscribing|Following|Commenting|Just commenting|Replying|A comment} {to {get|see|follow} the {replies|answers|follow-ups|rest}|so I get the mails|to the thread|for the notifications}{.|,|} [{same {problem|question} here|carry on|nothing to add|<ask>?}]
      {Unsubscribe|Please unsubscribe me|Stop mails please|How do I stop these mails|Take me off this list}{.|?|!|} [{I get {<nn>|ten} a day|I only asked about <point>|The link in the mail is dead|Wrong box ticked, sorry}{.|}]
      {Delete|Please delete|Ignore|Sorry, ignore|Please remove} {my|the} {last|first|previous|double|other} comment{,|.|:} {I|} {misread <point>|posted under the wrong post|hit enter too early|found the answer|gave away the ending|used my real name}{.|}
      {Can|Could|Would} {a moderator|the admin|someone|you} {close|clean up|pin|move|split|look at} {this thread|comment <nn>|the argument above}{?|, please?} {It's|That's} {spam|off topic|the <n>rd time|no longer about <point>}{.|}
      {Back to|Can we return to|On} {the topic|topic|<point>}{:|,|?} <claim>{5:.|} {And|But} {leave|let's leave} {the {mayor|grammar|cat}|each other} {out of it|alone}{.|!|}
      <pal>{,|:} {read|see|check} {the post|comment <nn>|the footnote|the FAQ} again{,|:|;} {it|she|the author} {says|answers} {that|<point>}{.|}
      <pal>{,|:} did you {ever |}{get|find} {it to work|an answer|the part|a replacement}{?|, I'm stuck too.} {Same|Like yours}{:|,} {<story>|<ask>?}
      {Moved|Reposting|Copied} {from|my comment from} {the old {blog|site}|the other thread|Facebook|the guestbook}{:|,} <story>{.|}
      Why is {my comment|comment <nn>|<pal>'s reply} {gone|edited|in italics|above the one it answers}{?|, did I break a tag?}
      {<n>|<nn>} comments and {nobody|no one} {mentions|has asked about} <point>{?|!|.} {Strange|I'll start|Or am I blind}{.|?|:} [<ask>?]
      {To sum up|Summary so far|So we agree}{:|,} <claim>{,|;} {<pal> objects|except {on|in} <city>|the rest is taste}{.|}
      {Test|Testing|Does this work}{:|,|?} {b\\>bold|*stars*|émigré|"quotes"|5 \\< 6|€ and £|line\\nbreak}{5:.|} {Good|Ah, no HTML|OK, so plain text|Preview would help}{.|}
      {Hi|Hello} {all|everyone|from <city>}{,|.} {long time {lurker|reader}|found you via <pal>|new here|back after <n> years}{.|,} {I {knit|teach|restore clocks|work nights} and|my <relative> {reads too|sent me}, and} {wanted to say hello|<point> made me register|I have a question: <ask>?}{.|}
      {Lost|I lost} {my password|the link to <point>|the thread}{,|.} {is there|where is} {a|the} {search|archive|login|index}{?|. Never mind, found it.}
      {See you|Meet you} {all |}{next week|on Friday's thread|under the next post}{,|.} {off to|I'm off to} {bed|work|the <animal>}{.|!} {Good|Lovely|Odd} {discussion|thread} {tonight|as always}{.|!|}`,
  },
  {
    name: 'ordinary/recommends-with-a-link',
    split: 'train',
    weight: 1.6,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      shop: `http://www.<last>-{books|bikes|yarns|optics|guitars|tools|tea|seeds|shoes|kayaks}.{com|co.uk|de|ca|nl}|https://www.amazon.{com|co.uk|de}/dp/B0<mixed-id>|https://www.etsy.com/listing/<long-id>|http://www.abebooks.com/servlet/BookDetailsPL?bi=<long-id>|https://www.ikea.com/gb/en/p/<keyword-part>-<digits>/|https://www.thomann.de/{gb|intl}/<keyword-part>_<n>0.htm|http://www.ebay.co.uk/itm/<long-id>|https://www.decathlon.co.uk/p/<keyword-part>-<digits>.html|https://www.bookfinder.com`,
      place: `the {hostel|little hotel|campsite|bakery|repair shop|optician|night train|cooking class|swimming pool|B&B} in <city>|{a|the} {dentist|luthier|driving school|language school|bike hire|bookbinder} in <city>`,
      inn: `http://www.{hotel|pension|hostel|bakery|museum|casa|gasthof|dental|velo}-{<last>|<keyword-part>}.{de|it|at|fr|ch|com}|http://www.tripadvisor.com/{Hotel|Restaurant}_Review-g<digits>|http://www.seat61.com/<keyword-part>.htm|http://www.yelp.com/biz/<keyword-part>-<keyword-part>|https://goo.gl/maps/<mixed-id>`,
      item: `the {lamp|tripod|flour mill|loom|bivvy bag|soldering iron|music stand|pressure cooker|rice cooker|stroller|microscope|bread tin|saddle|tent|rucksack|kettle|e-reader|head torch|pruning saw}|{wool|strings|ink|spare parts|seeds|reeds|filters|climbing shoes|needles|glasses}|{a|the} {book|DVD|map|pattern|course} on {<hobby>|<subjectarea>}`,
      but: `slow shipping|the site is from <year>|smells of rubber at first|instructions in {Dutch|Swedish}|the {zip|hinge|lid} is weak|used is fine|cheaper in person|two sizes too big, send back|my <relative> hates it|batteries not included|heavier than it looks`,
      snag: `cash only|no English menu|closed in {August|winter|Lent}|ask for <first>|they only answer by phone|<n> flights of stairs|noisy on Fridays|book {<n> weeks|a month} ahead|the {tram|bus} stops at {nine|ten}|bring your own towel`,
    },
    frames: `{For|About|Re} <item>{:|,} {I|we} {got|bought|booked} {it|ours|mine} {here|from these people}{:|} <shop> {(<small-price>, <but>)|for <small-price>, <but>|in <year>; <but>}{.|}
      {If you|For those who|In case you} {need|are looking for|still want} <item>{:|,} <shop>{.|,} <but>{,|.} {but|though|otherwise} {good|I'd go again|no complaints}{.|}
      {Great|Nice|Good|Useful} {post|list|review|article}{.|!|, thanks.} {I'd add|Missing from it|One more}{:|} <item>, <shop>{.|,} {<small-price>|about <small-price>|cheap}{,|;} <but>{.|}
      <nick>{,|:} {you asked where|the shop is|it was this one}{:|,} <shop>{.|,} <but>{.|}
      {Is|Was} this {the one|<item>} {you mean|in your photo}? <shop> {<small-price> seems {a lot|cheap}|Reviews say: <but>|Before I order}{.|}
      {We|I} {liked|tried|ended up at} {this one|<place>}{:|,} <inn>{.|,} {kind|quiet|plain|family run}{,|;} <snag>{5:.|} {Thanks|Thank you} for the {route|tip|reminder}{.|!|}
      {Don't|Do not|I would not} {buy|order|book} {from|at} <shop>{.|:} {it took <n> weeks|they charged twice|the second one broke too|wrong size and no reply}{.|,} {Got|I got} <item> {locally|second hand|at the library sale} {for|at} <small-price>{.|}
      {Cheaper|Same thing cheaper|Better made|Second hand}{:|,} <shop> {(not mine|(no affiliate link|(just a customer|(I don't work there}){.|, <but>.|}
      {My|Our} <relative> {gave me|found|swears by} <item> {from|at} <shop>{,|.} {and|} {after <n> years|so far} {it's|still} {fine|going|in daily use}{5:.|} {Only|But}{:|} <but>{.|}
      {The|Your} link to <item> {is dead|goes to a casino now|is for another model}{,|.} {this|it} {should be|must be}{:|} <shop>
      {Out of stock|Discontinued|Sold out} {everywhere|at the usual places}{,|.} {but|found} {they still have|a few left at}{:|} <shop>{.|,} {I bought two|I have mine|<but>}{.|}
      {Paid|I paid} <small-price> for <item> {here|at}{:|} <shop>{.|,} {the local shop wanted|last year it was} <small-price>{,|.} {I felt bad|I'd rather buy local, but|make of it what you will}{.|}
      {In <city>|If you come to <city>|Near there}{:|,} <place>{.|,} {we paid|about|I paid} <small-price>{,|.} <snag>{:|.} <inn>
      {Does anyone know|Has anybody been to|Any thoughts on} <place>? <inn> {My <relative> goes in May|The reviews say <snag>|We'd need it for <n> days}{.|}
      {Thanks|Thank you} for mentioning <place>{.|!} {Booked|Went there}{:|,} <inn>{.|,} {good|fine|worth it}{,|.} {but|only} <snag>{.|}`,
  },
];
