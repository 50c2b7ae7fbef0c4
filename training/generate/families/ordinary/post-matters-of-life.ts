import type { Slots } from '../../engine/grammar.ts';

/** More of what posts are about (post-matters.ts): the fields in which spam has wares, as those live them who buy nothing. */
export const POST_MATTERS_OF_LIFE: Readonly<Record<string, Slots>> = {
  knitting: {
    point: `the {Estonian|provisional|long-tail} cast-on|how you {block|steek} {the yoke|lace}|your {gauge|needle} table|the {heel|thumb} without holes|unravelling a {jumper|cardigan} from the charity shop|the colour chart for the {mittens|shawl}|mending {socks|elbows} with {visible|Swiss} darning|the story of the {crooked sleeve|dog hair yarn}|spinning on {the bus|a drop spindle}`,
    claim: `{acrylic|superwash} {has its place|pills less|is fine for babies}|{circular|wooden} needles {are easier on the wrists|slow you down}|nobody {swatches|weaves in ends} {gladly|twice}|lace is {only counting|easier than cables}`,
    story: `my {grandmother|great aunt} {knitted|unpicked} {hers|everything} {by touch|during the war|on the tram}|{I|we} {frogged|felted} {the whole back|a <n> week sweater} {by accident|at sixty degrees|in tears}|the {moths|cat} got {my stash|one sleeve} in <year>`,
    ask: `does the {chart|decrease} {lean left|start on the wrong side}|{how many|would <n>} skeins {for a <n> year old|be enough}|can it be {knitted flat|done in cotton|crocheted}|what {needles|yarn weight} {is|was} {that|the grey one}`,
    slip: `row <nn> has {one stitch|two stitches} too {many|few}|the {key|legend} swaps {purl and knit|k2tog and ssk}|<nn>0 metres can't be {one skein|enough for the shawl}`,
  },
  law: {
    point: `the {notice period|cooling-off} table|what {counts as|is not} {a written|an oral} contract|your reading of the {tenancy|copyright|dismissal} ruling|the template letter to the {landlord|airline|debt collector}|the part about {small claims|legal aid|witness costs}|how the {deposit|neighbour|will} case ended|the difference between {a caution and a charge|libel and slander}|the limits on {search warrants|non-compete clauses}`,
    claim: `{most|nine in ten} {disputes|divorces} {settle|end} before {trial|a hearing}|{judges|tribunals} {do read|never read} {handwritten|long} letters|a lawyer is {cheaper than|no use without} {a mistake|paperwork}|terms of service {aren't|are} {binding|readable}`,
    story: `{I|my <relative>} {won|lost} {against|over} {a landlord|an airline|the car park company} {without a lawyer|in <year>|for want of a receipt}|{our|my} {notary|law clinic} {found|missed} {a line|the deadline} that {saved|cost} us <dollars>|{I|we} sat on a jury for <n> {days|weeks}`,
    ask: `{does|would} {this|it} {hold|apply} in {Scotland|Ohio|Quebec|Bavaria}|{what|how much} {does|is} the {court|filing} fee|is {an email|a text message} {enough|"in writing"}|can {tenants|employees} {waive|refuse} that`,
    slip: `the act is from <year>, not {the year after|<year>}|it's section <nn>, {after the amendment|subsection <n>}|{that|the} appeal was {dismissed|allowed}, not {remitted|withdrawn}`,
  },
  religion: {
    point: `the sermon on {Jonah|the lost coin|doubt|the neighbour}|how you {read|translate} {the psalm|Romans <n>|the parable}|the {Ramadan|Advent|Sabbath} {diary|table}|what the {abbot|rabbi|imam|deacon} said about {silence|money}|your {baptism|pilgrimage|retreat} notes|the argument with your {atheist|devout} {brother|colleague}|the old {hymn|icon|chapel} photos|fasting with {diabetes|teenagers}`,
    claim: `{doubt|silence} is {part of|not the opposite of} faith|{ritual|liturgy} {keeps|teaches} what {arguments|words} can't|{scripture|the text} {was never meant|need not be read} literally|a church without {children|the poor} is {a museum|a club}`,
    story: `I {left|came back} {at <nn>|after my father's funeral|in <year>} and {nobody asked|an old woman held my hand}|{our|the} {parish|congregation|temple} {fed|took in} {<nn> people|two families} {in the flood|that winter}|my {grandfather|aunt} {prayed|sang} {aloud|in three languages} {every morning|while milking}`,
    ask: `which {translation|edition} {do you|would you} {read|give a beginner}|how do you {pray|keep it} {with small children|on night shift}|is {the word|that verse} {the same|softer} in {Hebrew|Greek|Arabic}|may {visitors|outsiders} {come|join} {on Fridays|at Easter}`,
    slip: `the verse is {<n>:<nn>|in Luke, not Mark}|{that|the} saint's day is in {March|November}|{it's|he meant} the {second|other} {council|James|letter}`,
  },
  health: {
    point: `the {salt|sleep|pain} diary|your questions for the {surgeon|physio}|the exercise with the {towel|stairs}|what the {biopsy|scan|letter} really said|tapering {off the tablets|slowly}|how you told the {children|office}|the chart of {blood pressure|migraine days}|eating {out|at weddings} with {coeliac|allergies}|the night in {A&E|ward <n>}`,
    claim: `{supplements|detoxes|cleanses} are {expensive urine|mostly placebo}|{walking|sleep} {beats|does more than} {most pills|any app}|{patients|nurses} {aren't|should be} {asked|listened to}|"natural" {means nothing|isn't the same as safe}`,
    story: `{I|my <relative>} {was diagnosed|had the operation} {in <year>|at <nn>} and {still swims|is off the tablets|keeps a list}|it took <n> {doctors|years} to {find|name} {it|mine}|my {GP|pharmacist} {caught|explained} {the interaction|it} {in a minute|with a drawing}`,
    ask: `{did|does} it {hurt|come back} {after|at night}|how {long|soon} {before|until} you could {drive|lift|fly}|is {that|it} {safe|allowed} with {blood thinners|asthma}|did {insurance|the clinic} {pay|wait}`,
    slip: `the dose is in {micrograms|mg per kilo}|{that|the} study had <nn> {people|mice}, not <nn>0|it's {type 1|the left|a virus}, not {type 2|the right|bacteria}`,
  },
  gaming: {
    point: `the {save|checkpoint} {system|rant}|your {speedrun|permadeath} diary|the map of {the swamp|level <n>}|playing {it|co-op} with your {daughter|dad}|the {old|boxed} {manual|box art} scans|why the {sequel|remake} {lost|kept} the {charm|fear}|the {ending|last boss} {theory|explained}|modding the {menu|lighting}|your case for {turn-based|couch} {combat|games}`,
    claim: `{loot boxes|day one patches|season passes} {killed|cheapened} {the fun|single player}|{graphics|open worlds} {matter less|age faster} than {writing|controls}|easy mode {hurts nobody|is how I finished it}|the {first|portable} {one|version} {is|was} {still|} the best`,
    story: `we {shared|hid} {one|a} {Game Boy|Amiga|PlayStation} {between <n> kids|under the desk}|I {lost|deleted} {<nn> hours|my brother's save} {to a power cut|in <year>} and {never|still haven't} {told|recovered}|{my son|my niece} {beat|taught} me {in an hour|the parry}`,
    ask: `does it {run|save} {on|to} {Linux|the old handheld|the cloud}|is there {a|any} {patch|colour-blind mode|local multiplayer}|how do you {get past|beat} {the ferry|the twins|floor <n>}|which {ending|class} did you {get|take}`,
    slip: `the {key|sword} is behind the {second|other} {waterfall|statue}|it came out in <year>{, Japan first|}|that's {the remix|a mod}, the original {track|texture} {is slower|had no bird}`,
  },
  teaching: {
    point: `the {exit ticket|seating plan} {idea|photos}|marking {in green|with stickers|less}|how you {teach|explain} {fractions|the subjunctive|photosynthesis|loops} with {bread|string|dice}|the letter to the {parents|inspector}|your {first|worst} {lesson|week}|letting the {back row|quiet ones} {teach|choose}|the {homework|phone} {ban|experiment}|the {reading|times table} {corner|race}`,
    claim: `{homework|grading} {helps|measures} {the strong|parents, not pupils}|{tablets|interactive boards} {distract|are chalk with a plug}|class size {matters|is everything} {before|under} {age ten|twenty}|nobody {learns|remembers} {from slides|in period <n> on Friday}`,
    story: `I {taught|had} {<nn> pupils|year <n>} {in a container|without books|after lunch} and {it worked|we sang}|a {former|difficult} {pupil|student} {wrote|came by} <n> years later {with a cake|to say thanks, now a <job>}|our {head|caretaker} {banned|built} {it|the shelves} {in <year>|over the summer}`,
    ask: `{does|would} it {work|scale} {with|to} {teenagers|<nn> kids|mixed levels}|how {long|often} {do|did} you {plan|repeat} {it|that}|can I {print|get} the {worksheet|rubric} {in grey|as text}|what {did|do} {parents|colleagues} say`,
    slip: `question <n> has two right answers|the {worksheet|key} says <nn>, it's <nn>|{that|the} quote isn't {Einstein|Montessori}`,
  },
  football: {
    point: `the {pressing|passing} {map|stats}|your {away day|terrace} report|the {offside|handball} explanation|the piece on the {groundsman|tea lady|reserve keeper}|why the {academy|scouting} {works|doesn't}|the <year> {final|derby} memories|the ticket price {table|letter}|the {tactics|formation} {drawings|board}`,
    claim: `{VAR|money|the transfer window} {has|hasn't} ruined {it|the cup}|{the keeper|a back three} {was|is} {to blame|wasted}|{women's|lower league} football is {better value|the real thing}|the {manager|board} {needs time|should go}`,
    story: `{I|my <relative>} {was|stood} {there|behind the goal} in <year> {in sleet|with a broken radio}|we {drove|hitched} <nn>0 miles {for a 0-0|and the pitch was frozen}|{our|the} under-<n>s {lost|won} <n>-0 {and got ice cream|in a hailstorm}`,
    ask: `who {takes|took} the corners {now|after half time}|is {he|she} {injured|on loan} {again|till May}|how {do|did} you get {tickets|in} {as a neutral|with kids}|what {was|is} the record {gate|score}`,
    slip: `it was {the replay|1-1 after ninety}|{he|she} came on {for|with} <n> minutes left|{that|the} ground {was|is} {sold|renamed} in <year>`,
  },
  'saving money': {
    point: `the {spreadsheet|envelope} method|your {first year|net worth} {chart|confession}|comparing the {fees|spreads} of {trackers|brokers}|the {mortgage|pension} {arithmetic|letter}|what the {adviser|leaflet} {left out|charged}|living on {one salary|<nn>k}|the {car|no-spend} {year|experiment}|explaining {compound interest|inflation} with {apples|rabbits}`,
    claim: `{renting|buying} {isn't|is} {dead money|always cheaper}|{paying off|keeping} {the mortgage|debt} {early|} {beats|loses to} the market|{budget apps|side hustles} {cost|take} more than they {save|bring}|nobody {times|beats} {the market|an index} {for long|after fees}`,
    story: `we {paid off|refinanced} {ours|the flat} {in <nn> years|by eating <dish>}|{I|my <relative>} {lost {<nn>00|half} in|put {<nn>00|half} into} {a "sure thing"|bank shares|one stock} in <year>{ and held|}|my {first|} {pension statement|payslip} {made me laugh|was <small-price>}`,
    ask: `{is|was} that {before|after} {tax|fees}|how do you {count|treat} {the house|a pension|childcare}|what {would you|do} {change|do} {at|with} {<nn>|a variable income}|does {it|the table} {assume|include} {inflation|rent}`,
    slip: `{5|6|7}% over <nn> years is {more|less} than {double|that}|the limit went up in <year>|you {divided|compounded} {monthly|twice} in row <nn>`,
  },
};
