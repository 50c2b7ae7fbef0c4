import type { Slots } from '../../engine/grammar.ts';

/**
 * What posts are about, by field, for readers who name it:
 * `point` a thing in the post, `claim` a sentence one may dispute, `story` an experience, `ask` a question, `slip` an error in the post.
 */
export const POST_MATTERS: Readonly<Record<string, Slots>> = {
  programming: {
    point: `the early return instead of nested ifs|how you split the migration into {two|three} deploys|your table of {lock|isolation} levels|the bit on connection pools|the regex for quoted fields|why the index was never used|the hand-rolled event loop|your argument against global state|the memory graph before and after|the part on floating point money|using a queue for the emails|the retry with jitter`,
    claim: `{Integration tests|Type hints|Microservices|ORMs|Code reviews} {cost more than they give|pay off only in teams over <n>|catch what unit tests miss}|{a monolith|SQLite|plain SQL} is {fine|enough} for {most|nearly all} {shops|sites of that size}|premature abstraction hurts more than {duplication|copy and paste}|nobody reads {generated docs|stack traces|the changelog}`,
    story: `{we|our team} ran {into this|into the same deadlock} {when|after} we moved from {MySQL to Postgres|Python 2 to 3|Java 8 to 11|jQuery to React} {last spring|in <year>}|{I|my colleague} spent {two days|a weekend} on a {missing semicolon|stale cache|time zone bug} that {only|} showed up {in production|on the first of the month}|our {build|deploy} went from <nn> minutes to <n> with {the cache|parallel jobs}`,
    ask: `{does|will} it {still work|behave the same} {on|with} {Windows|ARM|Node <nn>|.NET <n>}|how do you {roll it back|test that|log it} {without|if} {downtime|the queue is full}|what happens {when|if} two {requests|workers} {hit|take} the same row|why not {a plain cron job|a Bloom filter|a view}`,
    slip: `the second snippet {misses|lacks} {a closing brace|an await|the import}|you wrote {O(n)|int|GET} where {O(n log n)|long|POST} is meant|line <nn> {shadows|overwrites} {the variable|the loop index}`,
  },
  cooking: {
    point: `toasting the cumin before grinding it|resting the dough overnight|browning the butter first|the trick with ice water|salting the aubergine|the step photos of the lamination|starting the <dish> in a cold oven|using the pasta water|your note on high altitude|weighing the eggs|the spoon test for the custard|how you sharpen the knife`,
    claim: `{garlic|pepper} has no place in {a carbonara|that sauce}|{dried|canned} {beans|tomatoes} are {as good as|better than} fresh in winter|<dish> needs {a day|longer} in the fridge|non-stick pans are {a waste|fine for eggs only}`,
    story: `{mine|the <dish>} {collapsed|came out dense|rose beautifully} {after <nn> minutes|in my gas oven|with wholemeal flour}|my {grandmother|aunt|father in law} {made|swore by} it {with lard|without eggs|in an old biscuit tin}|we {halved|doubled} the {<ingredient>|sugar} and {the kids|even my <relative>} {asked for more|finished it}`,
    ask: `{can|could} I {freeze it|use <ingredient> instead|make it the day before|leave out the <ingredient>}|how {wide|deep} is your {tin|pan|casserole}|{fan|gas} or {conventional|electric} oven|does {it|the batter} {keep|travel} {in summer|for three days}`,
    slip: `the list says <n> eggs but the steps use {one more|only two}|you {never|don't} say when the <ingredient> goes in|<nn>0 °F can't be right for {bread|a custard}`,
  },
  gardening: {
    point: `pruning {after|before} the {frost|flowering}|the comfrey tea|your photo of the leaf curl|growing {leeks|beans} under {fleece|the old windows}|the worm bin drawings|sowing {carrots|parsnips} with radishes as markers|the dry stone edging|leaving the seed heads for the finches|the {two|three} bay compost heap|the chart of sowing dates`,
    claim: `{peat|tilling|raised beds|slug pellets} {does|do} more harm than good|roses {thrive on neglect|hate wet feet}|{bark mulch|cardboard} only {feeds|shelters} the slugs|you can't grow {figs|aubergines} {outdoors|north of} here`,
    story: `our {tomatoes|courgettes|plums} {split|got blight|never ripened} {after the August rain|in <year>|on the north wall}|{the deer|pigeons|my <animal>} {ate|dug up} {every|the whole row of} {tulip|lettuce|seedling}s|I {planted|moved} {a quince|the hydrangea|mine} {last October|too deep} and it {sulked|flowered} {for two years|this week}`,
    ask: `what {soil|zone|variety} {is|was} {that|yours}|{will|does} it {survive|come back} after {minus <nn>|a wet winter}|how {far apart|deep} do you {plant|space} {them|the garlic}|is that {rust|mildew|box blight} {on the third photo|at the edge}`,
    slip: `the {blue|yellow} one {in|on} the photo is {borage|a hellebore|ragwort}, not {comfrey|a peony|tansy}|you give the sowing date {twice|as June in one place and May in another}`,
  },
  travel: {
    point: `the {night train|ferry} from {Lisbon|Split|Oslo|Hanoi}|your map of the {tram|bus} lines|the advice to skip the {castle|tower} queue|the guesthouse with the {goats|blue door}|the {border|visa} story|how you pack for <n> weeks in one bag|walking the {old walls|coast path} at {dawn|low tide}|the warning about {the taxi meters|card fees|the ticket machines}|the {fish|spice} market photos`,
    claim: `{Venice|Prague|Bali|Dubrovnik} is {best|only bearable} {in winter|before eight}|{guidebooks|tours|rail passes} are {a waste of money|still worth it}|you need {a week|two nights at most} {there|in <city>}|nobody speaks {English|German} {outside|away from} the {harbour|centre}`,
    story: `we {missed|nearly missed} the last {bus|boat} and {slept|walked} {at|to} the {station|lighthouse}|{in|back in} <year> {that|the} {road was gravel|hostel had no electricity|hostel was <small-price> a night}|our {driver|landlady} in <city> {fed us|drove us to the clinic|refused a tip}`,
    ask: `is the {ferry|cable car|pass} {open|running} in {March|November}|did you {need|book} {a permit|seats} {ahead|for the second leg}|how {steep|safe} is {it|the path} with {a buggy|kids|bad knees}|which {stop|side of the train} has the view`,
    slip: `the {ferry|bus} {leaves|goes} from {pier|bay} <n>, {it was moved|not from the old one}|that's {Ghent|Porto|Cork}, not {Bruges|Lisbon|Galway}, on the {fourth|last} picture`,
  },
  'city politics': {
    point: `the {budget|turnout} table|what the {council|planning board} {cut|voted} {in|on} {May|Tuesday}|the map of the {parking|school} zones|the quote from the {deputy mayor|fire chief}|the {bike lane|bridge} costs|how the {contract|tender} was {split|awarded}|your timeline of the {stadium|library} plans|the minutes you dug up|the {rent|water} figures per district`,
    claim: `{free parking|the tram extension|a bed tax} {would|won't} {kill|save} {the high street|downtown}|{councillors|landlords} {never|only} listen {before an election|to each other}|the {mayor|union} {had|has} {no|little} choice|{density|a new road} {makes|only makes} traffic worse`,
    story: `I {sat|was} in {that|the} meeting and {half the room|nobody} {left|spoke} before {item <nn>|the vote}|our {street|block} {lost|got} {its trees|a crossing} {after|only after} a {petition|accident} in <year>|the {<nn>|night} bus {hasn't come|is late} {since|every day since} the {timetable|operator} changed`,
    ask: `who {pays|signed} for {the overrun|maintenance after year five}|{is|was} there {a|any} {public record|second bid}|when {does|is} the {appeal|hearing|ballot}|{does|do} the {numbers|figures} include {the suburbs|pensions|debt}`,
    slip: `the {ward|district} has <n> seats, not <n>|the vote was <nn> to <n>{, two abstained|}|{she|he} {left|joined} the {council|party} in <year>, {before|after} that decision`,
  },
  parenting: {
    point: `letting them {choose|carry} their own {clothes|bag}|the {bedtime|screen time} chart|what you wrote on {tantrums|homework battles}|the bit about {twins|the second child}|the {weaning|potty} timeline|reading {aloud|the same book} for the <nn>th time|your list of rainy day {games|crafts}|how the {nursery|school} handled the {biting|bullying}|the pocket money experiment`,
    claim: `{rewards|star charts|time outs} {backfire|work for a week}|{teenagers|toddlers} need {boredom|sleep} more than {clubs|praise}|{fathers|grandparents} get {too little|all the} credit|{homework|sugar} {is|isn't} the {problem|villain}`,
    story: `our {toddler|eldest|daughter} {slept through|said no to everything|hid the car keys} {until|for} {she was three|a whole month}|my {son|twins} {refused|only ate} {<ingredient>|pasta|anything green} {till school|for a year}|{at|in} the {playground|clinic} {somebody|a grandmother} told me {it passes|to cut his hair|the same}`,
    ask: `{what|which} {age|month} {did|was} {yours|she} {when you began|then}|how do you {do|manage} {that|mornings} with {two|a night shift}|did the {school|doctor} {agree|say anything}|does {it|that} work with {a shy child|only one}`,
    slip: `{babies|newborns} shouldn't have {honey|water} {before|under} {one|six months}, {might be worth a note|please add it}|the {rhyme|song} {goes|ends} differently, {third verse|it's "spoon"}`,
  },
  cycling: {
    point: `the {gravel|coast} route|swapping the {cassette|freewheel} {yourself|in a car park}|your {saddle height|tyre pressure} numbers|the climb out of {the valley|town}|the {dynamo|rack} review|riding {brevets|through winter} on {28s|a fixed gear}|the frame repair photos|the commute {diary|spreadsheet}|truing a wheel on the {frame|kitchen table}`,
    claim: `{disc brakes|carbon|tubeless|clipless pedals} {is|are} {overkill|not worth it} for {commuting|most of us}|{helmets|painted lanes} {distract from|are not} the {real|} issue|steel {rides|lasts} {better|longer}|<nn> psi is {far |}too {much|hard} for {that road|a <nn> mm tyre}`,
    story: `I {broke|snapped} {a spoke|the chain} <nn> km from {home|<city>} and {a farmer|another rider} {lent|gave} me {one|a lift}|my {old|first} {tourer|Peugeot|folding bike} {has done|did} <nn>,000 km {on|with} {the same bottom bracket|one chainring}|{we|our club} {rode|tried} it {in sleet|backwards|last June}`,
    ask: `what {gearing|chainring} {do|did} you {use|push} {up there|on the steep bit}|{does|will} the {rack|mudguard} clear {32s|disc brakes}|is {the|that} {path|tunnel} lit {at night|in winter}|how {heavy|long} was it {loaded|with bags}`,
    slip: `it's {an ISO|a JIS} {taper|thread}, not {JIS|Italian}|the {café|spring} at km <nn> {closed|is dry} {last year|since <year>}`,
  },
};
