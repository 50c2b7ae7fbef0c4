import { CLEAN, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

/** What most people write most of the time. */
export const EVERYDAY: readonly Family[] = [
  {
    name: 'ordinary/fan-praise',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{great|good|nice|awesome|cool|amazing|best|lovely|beautiful|epic} {video|song|vid|stuff|clip|voice|tune|edit|beat|recipe|post|one}[ {man|bro|dude|guys|<emo>|!|!!!|as always|ever}]
      {love|i love|loved|we love} {this|it|you|this <song>|her|him|this <video>|that part}[ {so much|<emo>|<emo><emo>|!!|sm}]
      {so|soo|sooo} {good|funny|cute|sad|true|beautiful|catchy|relaxing|satisfying}[ <emo>| <laugh>]
      {who|Who} {else |}{loves|misses|remembers} {this|her|<show>|<sung-part>}[?| <emo>]
      {first|First|FIRST|second|third|early|not first}[!|!!| <laugh>| lol]
      {<emo><emo><emo>|<laugh>|<emo>|🔥🔥🔥🔥|❤️❤️|😭😭😭|👏👏👏👏👏}
      {thank you|thanks|ty|thx}[ {so much|bro|man|for this|for sharing|sir|mate}][!| <emo>]
      {this|That|this one} {slaps|is fire|made my day|is a masterpiece|hits different|never gets old|gave me chills|is art|is underrated|made me cry}[ <emo>]
      {I|i} {agree|agree with you|disagree|feel this|feel you|second that|needed this|can't even|don't get it}[.|!| <emo>|]
      {lol|haha|omg|lmao|wow|yes|no|nope|same|true|facts|this|exactly|legend|goat|ouch|aww|rip|oof}[!|.| <emo>| so true]
      {the|The} {best|worst} {part|bit|moment}[ is| was|:] {<stamp>|<sung-part>|the ending|the <animal>|when he laughs}[ <laugh>]
      {he|she|they} {is|looks|sounds|seems} {so |really |}{talented|tired|happy|young|good|cute|proud}[ here| in this| <emo>|]
      {happy|Happy} {birthday|new year|Friday|holidays|anniversary} {<first>|everyone|from <country>|to you}[!| <emo>]
      {hello|hi|greetings|love} from <country>[!| <emo>|]
      {well|Well} {said|done|deserved|played|that escalated}[!|.| <emo>| <nick>]
      {keep|Keep} {it up|going|up the good work|making these}[!|, <nick>| <emo>| man]`,
  },
  {
    name: 'ordinary/specific-praise',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: PROSE,
    frames: `{The part|The bit|The section} {about|on|where you explain} {<tech>|<hobby>|<subject>|<subjectarea>|<ingredient>} {finally made it click|was new to me|helped a lot|is spot on|answered my question}{. Thank you!|, thanks.|}
      {I|We} {made|baked|cooked|tried} {this|the <dish>} {last night|on Sunday|for my <relative>} {with|and used} {more |less |}<ingredient>{ instead of <ingredient>|}, {it was <positive-adj>|everyone asked for seconds|a bit too salty but good|it fell apart but tasted fine}.
      {Great|Lovely|Thoughtful|Excellent} {post|article|video|piece}, <nick>. {Your point about|What you say about} {<subject>|<hobby>|<tech>} {matches my experience|is what we saw at work|surprised me|deserves a follow-up}.
      {I've|I have} been {reading|following} {this blog|your posts|you} since {<year>|the <hobby> series|you lived in <city>} and {this is one of your best|I still learn something|the comments are half the fun}.
      <sung-part> {gives me goosebumps|is underrated|reminds me of <year>|is so well recorded|made me pick up my guitar again}{, especially live|. Who is playing?|}
      {Thanks|Thank you} for {testing|comparing|explaining|measuring} {the <gadget>|<tech>|both|it} {so carefully|in the rain|with real numbers|without the hype}. {I returned mine|Ordered one|You saved me <dollars>|It confirms my suspicion}.
      {Bookmarked|Saved|Printed} {this|the table|your list} for {my next trip to <country>|exam week|when the <gadget> breaks|our <hobby> club}{, thank you <nick>|. The map is great|}.
      {What a|Such a} <positive-adj> {<animal>|garden|workshop|kitchen|stadium|story}! {How long did|Was it hard to} {it take|build|train|restore}?
      {As|Being} a <job>, I {appreciate|enjoyed|laughed at} {the part at <stamp>|how accurate this is|the detail on <subject>}. {Most {films|articles} get it wrong|More of this please|}
      {My|Our} {<relative>|students|kids} {love|loved|keep replaying} {the <animal> episode|<show>|your <subjectarea> {series|videos}|<sung-part>}, {so thank you|they now want a <animal>|we had a great talk about it}.
      {Interesting|Fascinating|Good read}. {I'd add|I would add|One thing missing:} {that in <country> it's different|<subject>|the role of {weather|money|luck}|what happened in <year>}.
      {The|Your} {diagram|chart|table|photo|map} {of|with} {<hobby>|the {harbour|engine|valley|results}} {is beautiful|explains more than the text|could use a scale}.`,
  },
  {
    name: 'ordinary/story',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    slots: {
      start: `{When|Back when} I {was|turned} <nn>, {my <relative>|we|my whole family} {moved to|lived in|ran a shop in} <city>.
        {I|We} {lost|buried|said goodbye to} my <relative> {last {spring|year}|in <year>} and {this song|this video|<hobby>} {was {his|her} favourite|got me through it|brings it all back}.
        {My|Our} <animal> {ran away|got sick|had {<n>|five} {kittens|puppies|babies}|ate my {homework|sofa|sandwich}} {<day>|once|}.
        {I've|I have} {worked|been} {as |}a <job> for <nn> years and {this|<subject>} {comes up|is discussed} every {day|week}.
        {<day>|Funny story:|True story:|So,} I {was at|went to|got stuck in} <place> with my <relative>.
        {Growing up|As a child} in <country> we {never|always|only} {had|ate|made|watched} {<dish>|television|<game>} {on Sundays|at grandma's|together}.
        I {started|tried|gave up} <hobby> {in <year>|after my operation|because of the <relative>}{ and|.} {it changed how I see the world|I'm still terrible|my back thanks me}.`,
      middle: `{We|They} {laughed|waited|walked|argued} for {hours|<n> hours}{, in the rain,|} {until|before} {the bus came|somebody helped us|the <animal> came back|it got dark}.
        {A|An old} {stranger|<job>|neighbour} {helped|gave} us {with the tyre|some <dish>|directions|a ride} and {refused money|we're still friends|I never learned {his|her} name}.
        The {doctor|teacher|landlord|boss} {said|thought|told us} {it would take <n> weeks|we were crazy|to give up|everything was fine}.
        {It cost|We paid|They wanted} <dollars>{, which was a lot then|. I still have the receipt|}.
        {I|We} {didn't have|had no} {phone|money|idea|map}, {just|only} {a <gadget>|<n> euros|each other}.
        {He|She} {worked|played|cooked|sang} {every night|until the end|at <place>} {and|but} never {complained|asked for anything|got famous}.`,
      end: `{I miss those days|Good times|I think of it often|That's life|I'd do it again|Still my favourite memory|Thanks for reading|Hug your people}.
        {Anyway|So anyway|Long story short}, {thanks for the memories|that's why I love this {song|place}|don't trust a <animal>|great post}.
        {Your|This} {video|post|song} {brought it all back|reminded me of that|made me call {him|her}}.
        {He|She} {passed|retired|moved away} in <year>{. Rest in peace.|, but the recipe stays.|.}`,
    },
    frames: `<start> <middle> <end>
      <start> <middle> <middle> <end>
      <start> <end>
      <start> <middle>`,
  },
  {
    name: 'ordinary/discussion',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{I think|I believe|In my opinion|Imo|Honestly} {<subject> is|the debate about <subject> is} {more complicated than|not as simple as|exactly what} {the article|the mayor|people|he} {says|claims|suggests}{.|, look at <country>.}
      {Not sure|I'm not sure} I {agree|follow|buy that}. {Didn't|Wasn't|Isn't} {<country> try that in <year>|that the whole point|it cheaper to do nothing}?
      @<nick> {good point|fair enough|that's not what I said|source?|I meant the other one|you're right, my mistake|same here|agree to disagree}{.|}[ {I was thinking of|But what about} {<subject>|<country>|<year>}?]
      {The|These} {city|council|government|union|school board} {should|needs to|won't} {spend|listen|explain|fix} {<subject>|the roads first|more on <subject>|what people actually ask for}.
      {<team>|The goalkeeper|The coach|The referee} {played|was|looked} {<positive-adj>|<negative-adj>} {<day>|in the second half|all season}{, especially after the break|. <n>-1 flatters them|}.
      {I|We} {voted|walked|waited} {for|against} {it|<subject>} {last time|in <year>} {and|but} {nothing changed|would do it again|I have my doubts now}.
      {Unpopular|Hot|My} {opinion|take}: {<show>|the remake|<game>|<dish>} {is|was} {overrated|fine|better than the original|<negative-adj>|<positive-adj>}[, {fight me|don't hate me|change my mind}]
      {In|Here in} <country> {we|they} {pay|have|get} {<small-price> for a coffee|<n> weeks of holiday|this since <year>|the same problem with <subject>}{.|, just saying.}
      {The headline|The title} {is misleading|doesn't match|says it all}. {Only <percent>|The study had <nn> people|Read paragraph <n>|They mean <country>}.
      {<game>|The update|The patch|Level <nn>} {is too hard|broke my save|is so fun|needs a map|crashed <n> times}{ on my <gadget>| since <day>|}[ {anyone else|any tips|lol}?]
      {To be fair|In fairness|On the other hand}, {the <gadget>|the author|<team>|<country>} {had|has} {little choice|bad luck|improved a lot|<n> years to fix it}.
      {So|Wait, so|Hold on,} {you're saying|they|he} {just |}{left|built it|lost <dollars>|ate the <dish>} {and nobody noticed|without asking|on live TV}? <laugh>
      {It|This} {was|is} {raining|<nn> degrees|dark by four} in <city> {<day>|right now}{, send help|, perfect for <dish>|}.
      {My|The} <gadget> {died|arrived|makes a noise|needs a new battery} {<day>|after <n> years|}{.| and the shop was great about it.| and I'm sad.}`,
  },
  {
    name: 'ordinary/short-honest',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: {
      business: `offer|shop|business|online store|website|stock|investment|product|price|sale|market|company|brand|service|discount|delivery|advert|account|profile|link|channel|coupon`,
    },
    frames: `{I|We} {run|own|closed|opened} a small {business|shop|bakery|studio} in <city>.
      {The|Your|Their} <business> {is|was|looks|seems} {good|fine|fair|too expensive|slow|closed|broken|new|honest|gone}.
      {I|My <relative>} {like|likes|know|knows|follow|follows} {the|this|your} <business>.
      {Is|Was} the <business> {real|open|still there|in <city>|any good}?
      {Thanks|Thank you} for the {link|tip|offer|invite|update|recipe|free sample}.
      {The|This} stock {went up|went down|did nothing|split} {<day>|again|today}.
      {I|We} {bought|returned|sold|ordered} {it|one|the <gadget>} online {<day>|for <small-price>|last year}.
      {Click|Press|Tap} the {red|second|blue|little} {button|arrow|icon} {to close it|on the left|and wait}.
      {My|Our} {website|online store|page} {is down|got <nn> visitors|needs a new logo|is just a hobby}.
      {The|That} {free|cheap} {coffee|parking|version|sample|concert|app} {was|is} {great|terrible|enough for me|gone now}.
      {Call|Text|Email|Message} me {when you get home|later, mum|if the bus is late|about dinner}.
      {He|She} {makes|earns|made} {good|decent|little} money {as a <job>|with <hobby>|for such hard work}.
      {I|They} {won|lost} the {match|lottery once, ten euros|raffle|bet with my <relative>}.
      {How|What} {do|does} {you|it|he} {invest|cost|sell|earn|link to}?
      {Buy|Try|Visit} {local|the old town|a used one|the museum instead}{, it's worth it|, trust me|}.
      {Nice|Good|Great} {price|deal|shop|product|stock photo}{, where is it?|, I have two.| but ours is better|}.
      {My|Her} profile {picture|photo} is {<n> years old|my <animal>|terrible|from <place>}.
      {The|Their} {customer service|delivery|warranty} {was|is} <positive-adj>{, never had a problem|, not sponsored|}.
      {The|Their} {customer service|delivery|warranty} {was|is} <negative-adj>{, avoid|, two stars|. I want a refund}.
      {I'm|I am} {selling|giving away} my old <gadget>{, <small-price>| to a good home|, pick up in <city>}.`,
  },
  {
    name: 'ordinary/hobbyist-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Third|Second|Fifth} {rewatch|listen|read} and I {still|only now} {notice|hear|spot} {new things|<sung-part>|the <animal>}.
      {Would|Could} {anybody|someone kind} {upload|scan|lend me} the {manual|score|pattern} {for|of} {a <gadget>|the <hobby> kit}? {Mine got wet|I'll return it|}
      {Ours|Mine} {lasted|survived} {<nn> months|two winters|one toddler}. {Decent value at <small-price>|Would not repeat|Replaced the battery myself}.
      {Financially|Moneywise} {it made no sense|we broke even|it was foolish}, but {buying|renting out|fixing} the {flat|boat|van} {taught us a lot|was fun|kept dad busy}.
      {A|One} {bank|broker|shop} {phoned|wrote|emailed} {me|my <relative>} {about|regarding} {fees|a recall|new terms}; {it turned out to be|they were} {genuine|a mistake|polite}.
      {Spent|I spent} {the weekend|all evening} {with|reading about} {<hobby>|<subjectarea>|<tech>}{. Zero regrets|, send snacks|. Brain is soup}.
      {Their|The} {newsletter|channel|podcast} on {<hobby>|<subject>} is {honest|dry but good|less fun lately}. {I support it with <small-price> a month|No ads|}
      {Never|Don't} {wire|send} money to {somebody|people} you {met online|haven't seen}. {My <relative>|A customer of ours} {did|tried}. {Awful|Gone}.`,
  },
];
