import type { Slots } from '../../engine/grammar.ts';

/** More fields, in the same five slots as post-matters.ts. */
export const MORE_POST_MATTERS: Readonly<Record<string, Slots>> = {
  photography: {
    point: `the {side|window} light in the {third|second} portrait|metering for the {snow|highlights}|the {contact sheet|histogram} comparison|your {developer|stop bath} times|the {50|35|85} mm shots at {f/2|f/8}|the focus stacking steps|scanning {negatives|slides} with a {macro lens|lightbox}|the {harbour|foggy bridge} series|the crop you {rejected|explained}`,
    claim: `{film|full frame|RAW} {is|isn't} worth the {bother|money} {for prints that size|for web use}|{sharpness|gear} is overrated|black and white {hides|forgives} {bad light|weak composition}|{tripods|zooms} make you lazy`,
    story: `I {shot|lost} {a roll|two cards} at my {sister|cousin}'s wedding {with the lens cap on|on ISO 3200}|my {Pentax|Nikon|Leica|Zenit} from <year> {still works|came from a flea market for <small-price>}|{we|our club} printed {ours|them} at <nn> cm and {the grain|nobody} {showed|complained}`,
    ask: `which {filter|profile|paper} did you {use|print on}|{handheld|on a tripod} at {that|1/15} {shutter speed|s}|did you {ask|know} the {man|woman} {in|on} the {bench|market} {picture|photo}|how {do|did} you {keep|get} the {sky|skin} {from burning out|so neutral}`,
    slip: `the {EXIF|caption} says f/<nn>, {the text|you write} f/<n>|{photo|picture} <n> is {mirrored|shown twice}`,
  },
  hardware: {
    point: `the {idle power|noise} measurements|replacing the {capacitors|thermal paste}|the {schematic|pinout}|your {soldering|fan} photos|the {NAS|router} teardown|why the {regulator|drive} ran hot|the {serial console|bootloader} trick|undervolting the {GPU|CPU}|the {3D printed|wooden} case|the cable {test|table}`,
    claim: `{RAID|ECC|liquid cooling} {is|isn't} {needed|worth it} {at home|under <n> drives}|{cheap|no name} {PSUs|chargers} {kill|outlive} {everything|boards}|<nn> W at idle is {a lot|impressive} for {that board|an Atom}|{tinkerers|nobody} {should|} {trust|buy} {refurbished|helium} {drives|disks}`,
    story: `mine {died|started beeping} after <nn> months{, same capacitor|, the fan bearing|}|I {flashed|bricked} {two|one} of these {before|and} {reading the forum|found the jumper}|the {seller|vendor} {replaced|refused} {it|the board} {after|in spite of} {three mails|the receipt}`,
    ask: `{does|will} it {boot|run} {headless|from NVMe|with BIOS <n>.<nn>}|what {resistor|screw|firmware} {is|was} {that|on yours}|how {loud|warm} is it {under load|in a closet}|{is|was} the {second|left} {slot|port} {x4|USB 3}`,
    slip: `pin <n> is ground, {not|you labelled it} {5 V|data}|the {ratio|formula} should be {R1 over R2|P = U²/R}|that {chip|model} has <n> GB, {see the datasheet|not <nn>}`,
  },
  history: {
    point: `the {parish|tax} records|the {letters|diary} of the {blacksmith|nurse}|your map of the {canal|siege}|the bread prices {before|after} {1789|the war}|the {ship|coin} hoard|how you date the {cellar|fresco}|the footnote on the {dockers|weavers}|the {1911|1841} census page|the photo of the {mill|barracks}`,
    claim: `{the plague|the railway|cheap grain} {changed|explains} {more|less} than {we|schoolbooks} {think|admit}|{Napoleon|Churchill|Bismarck} {gets|got} too much {blame|credit}|the {revolt|strike} {failed|began} {for want of|because of} {bread|weather|leaders}|the {Vikings|Romans} never {held|came near} {that|the} {valley|ford}`,
    story: `my {great-grandfather|great aunt} {worked|lived} {at|near} {that|the} {mill|pit|shipyard} {until|before} {it burned|1926}|we {found|dug up} a {clay pipe|button} {like that|of that pattern} {in|behind} our {garden|cellar}|{at school|in <city>} we {learned|were told} the opposite`,
    ask: `{where|in which archive} {is|did you find} the {original|ledger}|{is|was} the {spelling|date} {yours|Julian or Gregorian}|do we know who {paid for|signed|owned} it|{has|did} anyone {checked|compare} the {Dutch|Polish|church} {sources|books}`,
    slip: `{Frederick|Louis|Edward} {II|III|IV} was {dead|a child} by {then|that date}|the battle was {in|on} {April|the 9th}, {two|three} {days|years} {before|after}`,
  },
  economics: {
    point: `the {chart|regression} of {rents|wages} against {interest rates|productivity}|why {the survey|CPI} {misses|understates} {housing|self-employment}|the {bus fare|minimum wage} natural experiment|the appendix on {weights|seasonality}|your {tulip|railway} bubble comparison|the {Phillips|demand} curve sketch|the small-sample warning|the {pension|mortgage} arithmetic`,
    claim: `{inflation|the deficit|trade} is {mostly|never only} {a supply|a political} story|{index funds|rent caps|tariffs} {work|don't work} {once|when} everybody {uses|expects} them|{median|real} {income|wealth} tells you {more|little}|{correlation|one quarter} isn't {proof|a trend}`,
    story: `I {worked|was} {at a bank|in the ministry} {in 2008|that year} and {the mood|the spreadsheet} was {different|worse}|our {bakery|workshop} {raised|froze} prices {twice|by <percent>} and {lost|kept} {few|most} customers|my {professor|father} {used|told} {the same|a} example with {herring|coal}`,
    ask: `{is|are} {that|the figures} {nominal|per household|before tax}|how {robust|sensitive} is it {to|without} {the 2020 data|London}|{which|whose} deflator {is|did you use}|does it hold {for|in} {Japan|small towns|<country>}`,
    slip: `the y axis {starts at <nn>|is in thousands}, {which|so it} {exaggerates|halves} the {drop|gap}|<percent> to <percent> is {a rise in points|not "per cent"}`,
  },
  film: {
    point: `the {long take|match cut} in the {kitchen|station}|your reading of the {ending|red coat}|the {aspect ratio|score} paragraph|the comparison with {Ozu|Bergman|the novel|the remake}|the {box office|budget} numbers|what the {director|editor} {left out|said about the cut}|the {silent|Hammer} era trivia|the {dubbing|restoration} notes`,
    claim: `{the sequel|the third act|the twist} {drags|was earned|ruins it}|{CGI|nostalgia} {dates|sells} faster than {stop motion|talent}|{critics|the jury} {were|got it} wrong {in <year>|again}|{she|he} {carried|deserved} {it|more than a nomination}`,
    story: `I saw it {in|at} a {half empty|drive-in|village} {cinema|screening} {in <year>|with my <relative>} and {the reel tore|people walked out|half the room cried}|my {students|kids} {laughed|fell asleep} at {the villain|minute <nn>}|we {rented|taped} it {every|one} {summer|Christmas}`,
    ask: `{is|was} the {longer|Italian} cut {out|any better}|who {sang|played} {the|in the} {bar|last} scene|{does|did} {it|the book} end {like that|the same way}|which {transfer|edition|subtitles} do you {recommend|mean}`,
    slip: `that {line|scene} is from the {first|second} one|it's {Stefan|Joan|Marion}, not {Stephen|Jean|Marianne}, in the credits|the year {is|should be} <year>`,
  },
  science: {
    point: `the {error bars|control group} {discussion|paragraph}|the {moth|octopus|lichen} photos|how the {telescope|spectrometer} was calibrated|your analogy with the {bathtub|library}|why the {vaccine|replication} {trial|study} {stopped|failed}|the {half-life|orbit} sum|the {sediment|ice} core picture|the pre-print {link|table}|the kitchen {experiment|chemistry} part`,
    claim: `{peer review|p \\< 0.05|the sample} {hides|means} {less|more} than {people|journalists} think|{dark matter|string theory} is {a placeholder|bookkeeping}|{mice|students} aren't {people|a population}|{the press office|the headline} {oversold|got} it`,
    story: `{in|at} our lab {we|the freezer} {failed|broke} {<n>|three} times {before|the week before} {it crystallised|the deadline}|I {measured|counted} {frogs|meteors} for that {survey|project} {in|as a student in} <year>|my {doctor|supervisor} {drew|explained} it {on a napkin|the other way round}`,
    ask: `{does|did} {they|the authors} {correct|control} for {age|temperature}|{is|are} the {raw|} data {public|on a repository}|what {would|could} {falsify|explain} {it|that}|how {far|cold|old} {is|was} {that|the sample}`,
    slip: `{that|it} is a {fungus|spider|prokaryote}, not {a plant|an insect|a virus}|you {mixed up|swapped} {mass|velocity|meiosis} and {weight|speed|mitosis}|<n> orders of magnitude, {check the exponent|not <n>}`,
  },
  music: {
    point: `the {voicing|fingering} in bar <nn>|the {tube amp|violin} repair|your ranking of the {late quartets|live albums}|recording the {drums|choir} with two mics|the history of the {12 string|accordion}|the tape {hiss|speed} part|the interview with the {luthier|tuner}|the {chord|set} list|why the {chorus|bridge} modulates`,
    claim: `{vinyl|mono|the remaster} sounds {better|worse|different, not better}|{Bach|Coltrane|the drummer} {needs|had} no {pedal|solo}|{playlists|streaming} {killed|saved} the album|{the second|their first} record is {the one|unbearable}`,
    story: `I {saw|heard} them {in|at} {<city>|a barn} in <year>, {<nn> people|the power failed} and {it was the best|they played on}|my {teacher|band} {made|had} me {count|sing} it {slowly|backwards} {for weeks|first}|our {choir|brass band} {dropped|tried} it {after|before} the {concert|tour}`,
    ask: `what {strings|tuning|reed} {is|do you use} {that|on the demo}|{is|are} the {parts|stems} {available|written out}|how {do|did} you {mic|mute} the {snare|piano}|{who|which} pressing {is|plays} it`,
    slip: `it's {in|actually in} {D minor|6/8|drop C}, {listen to|see} the {bass|left hand}|{he|she} {left|joined} the band {before|after} that {session|tour}`,
  },
  books: {
    point: `the {translation|cover} comparison|the list of {unreliable narrators|island novels}|what you say about {chapter <n>|the widow}|your {margin|library card} photos|the {second-hand|night} bookshop walk|the {dialect|footnotes}|why you {gave up on|reread} {the trilogy|Middlemarch|Proust}|the {sestina|haiku} exercise`,
    claim: `{prologues|blurbs|adverbs} {lie|should go}|{audiobooks|abridged ones} {count|don't count} as reading|{the ending|the middle part} {was|felt} {rushed|right}|{the author|she} {never|only} {understood|liked} {her|the} {villain|minor characters}`,
    story: `{my|our} book club {split|fought} over {it|the last page} {in <year>|for two meetings}|I {read|found} it {on|in} {a ferry|hospital|the attic} and {missed my stop|never forgot it}|my {daughter|late husband} {wrote|underlined} {in it|half of it}`,
    ask: `{is|was} the {Penguin|older} translation {better|still in print}|{should|can} I {start|begin} with {volume <n>|the essays}|does {it|she} {return|get funnier}|{where|which edition} {is|has} the {quote|map}`,
    slip: `the {butler|sister} is called {Anna|Lydia|Thomas}, not {Hannah|Linda|Tomas}|that quote is {Wilde's|Chekhov's|misattributed}, {from a letter|not from the play}`,
  },
  running: {
    point: `the {taper|hill} week|your {knee|achilles} exercises|the {pace|heart rate} table|running {negative|even} splits|the {mud|night} relay report|the {sock|shoe} drop test|the bit on {salt|gels}|the {last|dark} six {miles|kilometres}|couch to <n>k at <nn>`,
    claim: `{stretching|carbon plates|barefoot shoes} {does|do} {nothing|little} {for|at} {my|that} pace|{rest|sleep} days {matter|count} more than {long runs|mileage}|{walking|crying} is {allowed|training too}|<nn> miles a week is {plenty|too much} for {a first half|beginners}`,
    story: `I {bonked|cramped} at {mile|km} <nn> {in|of} {<city>|my first} and {a spectator|a kid} {gave me|offered} {orange slices|crisps}|my {physio|watch} {said|claims} {rest|<n> weeks}{, I lasted four days|}|{our|the} parkrun {was|got} {cancelled|snowed in} {three|<n>} times`,
    ask: `{what|which} {shoe|lube|gel} {did|do} you {wear|use} {in the end|for that distance}|how {long|often} did {the shin splints|recovery} {take|come}|is the {loop|course} {flat|measured}|{did|do} you {eat|drink} before {the long ones|six a.m.}`,
    slip: `a half is 21.1, not <nn>|the {start|bag drop} {moved|is} {to|at} the {school|east} {side|gate} this year`,
  },
};
