import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

/** Talk under posts of one field each, where the frame itself knows the field. */
export const BLOG_CONVERSATIONS: readonly Family[] = [
  {
    name: 'ordinary/under-recipes',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: { ...BLOG_READER, excited: 1.2, emoji: 0.5 },
    frames: `{Made|I made} {this|the <dish>} {last night|for Sunday lunch|twice already} and it was {amazing|delicious|a hit|so good}{!|.} {I|Only} {swapped|cut} the <ingredient> {for <ingredient>|by half}{.| and baked it <n> minutes longer.}
      {Looks|This looks|That looks} {delicious|amazing|wonderful}{!|.} Do you {think|reckon} it {would work|holds up} with {gluten free flour|almond milk|frozen berries|a hand mixer}?
      {Thanks|Thank you} for {sharing|posting} {this|your grandmother's recipe}{!|.} {Mine|My mum's} {had|used} {lard|a pinch of <ingredient>|no eggs at all} and was {always |}{burnt underneath|eaten before it cooled}{.|}
      {Bookmarked|Pinned|Printed} {for|to try at} {Thanksgiving|the school fair|my <relative>'s birthday}{.|!} {How|Roughly how} many does it {feed|serve}{, with a salad|}?
      {Love|I love} your {blog|photos}{,|} but {the|this} {oven temperature|amount of salt} {can't be right|must be a typo}: {<nn>0 C for <n> hours|<n> tablespoons for one loaf}{?|.}
      {Great|Good|Easy} recipe{,|.} {thanks|thank you}{.|!} {The|My} <ingredient> {sank|split|vanished}{,|} {but|though} {even my <relative>|the lodger} had {seconds|the last slice}{.|}
      {Can|Could} {I|one} {leave|skip} {out |}the <ingredient>{?|,} {My <relative>|My youngest} is {allergic|vegan|five}{.|}
      {Yum|Mmm|Oh my}{!|.|,} {we|I} had {this|something like it} in {<city>|<country>} {on|during} {our honeymoon|a strike} and {never|I've never} {found|got} the {name|recipe}{.| until today.}
      {Five|Four} stars{.|!} {Next time|Would add}: {less sugar|double the <ingredient>|line the tin}. {Kids|The choir} {cleared|emptied} the {plate|pan} in <n> minutes{.|}
      {I'm|I am} {at <nn>00 metres|in <city>}{,|} and {my|the} <dish> {never|didn't} {rise|rose|set}. {Is it|Could it be} the {altitude|water|yeast}?
      {My|The} {sourdough|starter} {smells of nail varnish|is named Brian|doubled overnight}{.|!} {Thank you|Thanks} for the {feeding|rye} {chart|advice}{.|}
      {Used|I used} {your|the} {leftover|freezer} {tips|list} all {winter|month}{,|:} {we|it} saved {us|} about {<small-price>|a third} {a week|on groceries}{.|}`,
  },
  {
    name: 'ordinary/under-travel-and-photo-posts',
    split: 'train',
    weight: 1.3,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Beautiful|Stunning|Gorgeous|Lovely} {photos|pictures|shots}{!|.} {The|That} {third|last|foggy} one {of|with} the {ferry|old man|roofs} {is|would be} {a postcard|my favourite}{.|}
      {We|I} {are|am} {going|flying} {there|to <country>} in {May|three weeks}{,|:} {is|was} {<n> days|a week} enough for {<city>|both islands}{?|, or would you skip one?}
      {Great|Helpful|Useful} {post|guide|info}{,|.} {thank you|thanks}{!|.} Do you {remember|know} {the name of|how to book} {the guesthouse|that boat|the cooking class}?
      {Been|I was} there in <year>{.|,} {No|There was no} {bridge|airport|cable car} {yet|then}{,|} {and|} {a room|dinner} was <small-price>{.| Sigh.}
      {Thanks|Thank you} for the {honest|unvarnished} {take|review}. {Everyone raves|All the other blogs rave} about {the market|<city>} and {nobody|none} mentions the {smell|touts|stairs}{.|}
      {What|Which} {lens|camera|film} {did you use|was that} {for|in} the {night|market|dolphin} {shot|picture}s? {Mine|My <gadget>} {comes|came} out {all |}blue{.|}
      {Careful|Update}{:|,} the {bus|ferry} {from|to} {<city>|the airport} {now |}{stops|leaves} {at the mall|from pier <n>|only on weekdays}{,|} {since|as of} {<year>|June}{.|}
      {This|Your post} took me {back|right back}{.|!} {My|Our} {honeymoon|first job|exchange year} was {in|near} {<city>|that village} and {the bakery|that tree} {is still there|hasn't changed}{.|!}
      {I|We} {followed|did} your {route|itinerary} {last week|in reverse}{:|.} day <n> is {too long|heaven}{,|} and the {museum|pass} is {shut|snowed in} {on Mondays|till June}{.|}
      How {safe|easy} {is|was} it to {go|travel} {alone|with a baby|by bus} {there|at night}? {My guidebook is from <year>|The embassy sounds nervous}{.|}
      {Jealous|So jealous}{!|.} {It's|We have} {minus <nn>|sleet} {here|in <city>}. {Eat|Have} a {mango|<dish>} for me{.|!}
      {Typo|Small thing} in the {caption|map}{:|,} that's the {north|smaller} {tower|lake}{,|} {the|} {cathedral|glacier} is {behind|left of} it{.|}`,
  },
  {
    name: 'ordinary/under-code-and-gear-posts',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Great|Nice|Excellent} {write-up|tutorial|post}{,|.|!} {thanks|thank you}{.|!} {I|We} {got|had} it {running|working} on {<tech> <n>.<n>|a <small-price> VPS} {in|after} {<nn> minutes|an evening}{,|} {apart from|except for} {the certificate|the Arabic text}{.|}
      {Very|Really} {clear|helpful|useful} {explanation|article}{.|!} {One|Just one} question{:|,} {why don't you use|is there a reason you avoid} <tech> for {the queue|that part}?
      {Doesn't|Won't} {this|that} {leak|deadlock|break} {when|if} {two users save at once|the disk is full|the clock goes back}? {Or|Unless} I {missed|overlooked} something{.|}
      {Thanks|Thank you} for {sharing|publishing} {the code|your dotfiles|the numbers}{.|!} {PR|Patch} {sent|on the way}{:|,} {typo|off by one} in {the README|line <nn>}{.|}
      {Been|I've been} {using|fighting} <tech> for <n> years and never knew {about the -<keyword-part> flag|there was a second argument}{.|!} {Awesome|Mind blown|Ha}{.|!}
      {I|We} {switched|moved} {away |}from <tech> {because of|over} {this|exactly this} {bug|behaviour}{,|.} is it {fixed|changed} in <n>.<n>?
      {Nice|Good|Fair} {review|comparison}{,|.} {but|though} {the|your} {battery|noise} {test|figures} {favours|are for} the {old|cheaper} {model|firmware}. {Mine|My <gadget>} {lasts|does} <n> hours {with|at} {everything off|full brightness}{.|}
      {Does anyone know|Has anybody tried} {if|whether} the {hinge|charger|strap} from the {<n>|older} {fits|works}? {Support|The shop} {says|said} {no|buy a new one}{,|} {naturally|of course}{.|}
      {Could|Can} you {post|share} the {full|} {config|STL file|schematic}? {The|My} {second|power} {rail|route} {isn't|is not} {visible|legible} {in|on} the {picture|screenshot}{.|}
      {Wrong|Not quite}{:|,} {since|from} <tech> <n> {it|that} {defaults to|is} {on|UTF-8|lazy}{,|} {see|read} the {changelog|release notes}. {Good|Useful} post {otherwise|though}{.|}
      {Benchmarks|Numbers} {or|please or} it didn't happen{.|! :)} {On|With} my {laptop|data} the {loop|plain version} {wins|is faster} by <percent>{.|}
      {Subscribed|Bookmarked}{,|.} waiting for the {part|post} {on|about} {backups|auth|the power supply}. {Mine|My attempt} {caught fire|lives in a shoebox}{,| so to speak}{.|}`,
  },
  {
    name: 'ordinary/under-town-and-money-posts',
    split: 'train',
    weight: 1.3,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Excellent|Great|Good} {article|reporting|piece}{,|.} {thank you|thanks} for {digging|attending}{.|!} {The|Our} {paper|local news} {had|gave it} {two lines|nothing}{.|}
      {I|We} {live|grew up} {on|near} {that|the} {street|square} and the {noise|traffic} starts at <n> {a.m.|every morning}{,|} {not|whatever} {"occasional"|the council says}{.|}
      {Who|So who} {benefits|pays}? {Follow|Look at} the {land|contract} {sales|list} {of|from} <year>{,|} {three|two} {names|firms} {come up|got it all}{.|}
      {Interesting|Thoughtful} {post|numbers}{,|.} but {rents|wages} {here|in <city>} {rose|fell} {before|after} the {law|strike}{,|} {so|and} {it|that} can't be the {only |}{cause|reason}{.|}
      {With|All due} respect{,|} {this|the post} {ignores|forgets} {renters|the suburbs|disabled people|night workers}. {Try|I'd like to see you} {taking|take} the <nn> {bus|tram} with a {pram|wheelchair}{.|}
      {I {voted|signed} {for|against} it and still think|My <relative> {voted|signed} {for|against} it and still thinks} the {article|tone} is {fair|too kind}. {Well|Nicely} {written|argued}{.|}
      {Great|Good} {explanation|breakdown} of {the bond|compound interest|how the levy works}{.|!} {My|The} {bank|union rep} {couldn't|never} {explain|explained} it {in|} {an hour|ten years}{.|}
      {Could|Can} you {link|post} the {minutes|spreadsheet|full survey}? {<percent>|Half} {of|sounds} {what|high}{?|, and asked when?}
      {Thank you|Thanks}{,|} {I|we} {quoted|used} {this|your table} {at|in} the {residents'|school} meeting and {the councillor|nobody} {had|found} an answer{.|}
      {Same|It's the same} {story|mess} {here|in <city>}{:|,} {a|the} {pool|library} closed {"for repairs"|in <year>}{,|} {flats now|a car park by spring}{.|}
      {I|We} {lost|had} {<dollars>|our deposit} in {that|the} {fund|scheme}. {The|Your} {timeline|post} is {right|accurate}{,|} {except|but} {letters|the first warning} {came|went out} in <year>{.|}
      {Small|One} correction{:|,} the {levy|fare} {rises|rose} {<percent>|by <nn> cents}{,|} {not|and not} {<percent>|"doubled"}. {Still|Either way} {too much|worth a protest}{.|}`,
  },
  {
    name: 'ordinary/under-family-and-health-posts',
    split: 'train',
    weight: 1.3,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Thank you|Thanks} {so much |}for {writing|sharing} this{.|!} {I|We} {lost|nursed} my {mother|<relative>} {in|last} {spring|<year>} and {nobody|no leaflet} {mentions|told us about} the {paperwork|silence|laughing}{.|}
      {Great|Such a helpful|Lovely} {post|article}{.|!} {Our|My} {<n> year old|twins} did {exactly|just} {this|that} with {socks|peas|the stairs}{,|} and it {stopped in June|passed by itself}{.|}
      {I was diagnosed in <year>|I am in remission since <year>}{,|} and {your|this} {list of questions for the doctor|diary} is what I print for friends. {Keep|Please keep} {writing|going}{.|!}
      {How|What} {did|do} you {say|tell} {to|} {the|your} {in-laws|nursery|teacher}? {Ours|Mine} {means well|wrote back in capitals}{.|}
      {I|We} {tried|did} the {chart|no screens week}{:|.} {day|by day} <n> {was|they} {hell|built a den}{,|} {day|by day} <n> {nobody asked|I caved}{.|}
      {Careful|With respect|Please note}{,|:} {that|the} dose is {for adults|per day, not per meal}{,|} {ask|check with} {a|your} {pharmacist|GP}. {Otherwise|Apart from that} {good|helpful} {advice|post}{.|}
      {Laughed|I laughed} {out loud|until I cried} at the {pharmacy|swimming lesson|car seat} {scene|bit}{.|!} {Same|Been} {here|there}{,|} {with|plus} a <animal>{.|}
      {You're|You are} not alone{.|,} <nick>{.|!} {It gets worse before it gets better|Month <n> was the worst here|It passes}. {Sleep|Accept help|Eat the cake}{.|}
      {I|As a <job> I} {see|hear} this {weekly|every day}{,|} and {wish|I wish} {parents|families} {knew|read} {about|} {step <n>|the helpline|your last paragraph}{.|}
      {Does|Did} {anyone|your} {else's |}{kid|mum|son} {hide|refuse|repeat} {food|baths|the same story}{?|, or only ours?} {Any|What} {tips|helped}? {We're|We are} {tired|out of ideas}{.|}
      {Congratulations|Well done}{!|,} <nn> {days|months} {sober|without a cigarette} {is|that's} {huge|no joke}. {Mine|I} {slipped|started again} at <nn>{,|} {then|second time} it {held|stuck}{.|}
      {First|My first} comment {after|in} {years|<n> years} of {reading|lurking}{:|,} the {post|one} {on|about} {grief|your son's school|sleep} {got|helped} me {through|to call someone}. {Thank you|Bless you}{.|}`,
  },
  {
    name: 'ordinary/under-books-films-and-music',
    split: 'train',
    weight: 1.3,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Great|Lovely|Excellent} {review|post}{.|!} {I|We} {finished|saw} it {last night|on Friday} and {the|that} {ending|second half|waltz} {still|} {bothers|follows} me{.|}
      {Thanks|Thank you} for {the|this} {recommendation|list}{.|!} {Ordered|Reserved} {two|number <n>} {from|at} the {library|shop in <city>}. {Nothing|No} {by|} {women|poetry|Finns} {though|on it}{?|.}
      {Disagree|I disagree}{,|:} {she|the narrator} {lies|knows} from {page|minute} <n>{,|} {watch|read} the {letters|mirror} again{.|}
      {I'd|I would} {add|put} {the|his} {early|radio} {plays|tapes|sketches} {to|on} {this|your list}. {Hard|They're hard} to {find|get}{,|} {worth|but worth} it{.|}
      {Interesting|Good} {point|reading} about the {colour|rain|trumpet}. {Never|I never} {noticed|heard} it{,|} and I {teach|projected} {it|that film} for <nn> years{.|}
      {Spoiler|Careful, spoilers} {warning|} {please|next time}{!|.|,} {I'm|we're} {on|at} {chapter|episode} <n>{.| Otherwise lovely post.}
      {Which|What} {edition|recording|cut} {do|would} you {suggest|recommend} {for|to} {a|} {<n> year old|beginner|my dad}? {The|Ours} {first|library's} {skips|scratches} {terribly|at the best bit}{.|}
      {He|She} {played|read} {in|at} {our|a} {school|shop} in <year>{,|} {<nn>|eleven} people{,|} {signed|and drank} {everything|all the tea}. {Nice|Good} to {see|read} {he's|she's} {remembered|not forgotten}{.|}
      {The|Your} {quote|date} {is|should be} from {the sequel|<year>|a letter to her brother}{,|} my {copy|programme} says so. {Great|Wonderful} {blog|site} {though|all the same}{.|!}
      {My|Our} {<relative>|band|book club} {hates|loves} {this|that one}{,|} {we|so we} {take turns|play it loud} {on|at} {Sundays|weddings}{.|}
      {Never|I had never} heard of {her|them}{,|.} {spent|I spent} the {evening|train ride} {with|on} {three|all the} {albums|stories}. {Thank you|Thanks}{!|,} {my wallet|my <relative>} {doesn't|does not}{.|}
      {You wrote|This says} "{underrated|forgotten}"{:|,} {in|here in} <country> {it's|she is} on {the stamps|every syllabus}. {Funny|Odd} how fame travels{.|}`,
  },
  {
    name: 'ordinary/praise-with-one-detail',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      good: `great|nice|good|awesome|excellent|lovely|wonderful|helpful|interesting|informative|useful|brilliant|fantastic|amazing|superb`,
      work: `post|article|blog post|blog|write-up|piece|site|read|page`,
      bit: `the <animal> on the <gadget>|your <relative>'s {recipe|laugh|garden}|the {<subject>|<subjectarea>} {part|chart}|step <n>|paragraph <n>|the <city> {map|photos|story}|the <hobby> {tip|anecdote|table}|the bit on {<tech>|<ingredient>|<gadget>s}|figure <n>|the {footnote|joke} about <job>s|the {second|last} {diagram|recipe}|what you say about {<country>|<subject>|<tech>}`,
    },
    frames: `{<good> <work>|Such a <good> <work>}[, thanks][, <nick>]{!|.} {Especially|In particular|Mostly for} <bit>.
      {<good>|Very <good>} <work>{.|!|,} {I|we} {laughed|cried|learned something|nodded} at <bit>{.|!}
      {Thanks|Thank you} for {sharing|posting|this}{.|!|,} <bit> {made my day|is gold|saved me a trip|was news to me}{.|!}
      {Really|Truly} {enjoyed|liked|appreciate} this {<work>|one}{,|.} <bit> {above all|most of all|too}{.|}
      {I|We} {love|like|enjoy} {your|this} {blog|site}{,|.} and <bit> {is|was} {so you|the reason|a new high}{.|!}
      {Keep up the good work|Keep it up|Keep them coming}[, <nick>]{!|.} {More|Less} {like|of} <bit>{,| please}{.|!}
      <good> {info|stuff|tips}{!|.} {Didn't|I didn't} know {about |}<bit>{.|}
      {Bookmarked|Saved|Shared}{!|.|,} {<bit>|for <bit>} {alone|first of all}{.|}
      {Wow|Oh wow}{,|!} {<bit>!|<bit>...} {<good> <work>|Thank you}{.|!}
      {Well said|Well written|Well done|Nicely put}{,| <nick>,|.} {though|but} <bit> {needs|deserves} {a source|its own post|a warning}{.|}
      {Looking forward|I look forward} to {the next one|more|part two}{.|!} {Hope|I hope} for {more on|a sequel to} <bit>{.|}
      {Your|This} {blog|site} {looks|is} {great|lovely} {since|after} the {redesign|move}{.|!} {Only|But} <bit> {is|got} {cut off|lost} on {my phone|Firefox}{.|}
      {I|I've} {found|discovered} {this|your blog} {through|via} {Google|a friend|<first>'s blog} {and|,} {stayed|read on} {for|because of} <bit>{.|!}
      {Best|Funniest|Most useful} {thing|<work>} {I've|} {read|seen} {today|this week|on <hobby>}{.|!} {<bit>!|Thanks for <bit>.}
      {<good>|So <good>}{!|.} {Sent|Forwarded} {it|this} to my <relative>{,|} {who|because {he|she}} is a <job> and {will laugh at|swears by} <bit>{.|}`,
  },
];
