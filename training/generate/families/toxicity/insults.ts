import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const INSULT = unsure(abuse('insult'), 'severe_toxicity');
const CRUDE_INSULT = unsure(abuse('insult', 'obscene'), 'severe_toxicity');
const SLUR = unsure(abuse('insult', 'identity_attack'), 'severe_toxicity', 'obscene');

/** Abuse of persons: with and without swear words, with slurs; and the rude words that abuse nobody. */
export const INSULTS: readonly Family[] = [
  {
    name: 'insult/without-swearing',
    split: 'train',
    weight: 3,
    labels: INSULT,
    registers: ANYBODY,
    frames: `You {have|must have|'ve got} the {brain|IQ|wit|depth|attention span} of a {<animal>|potato|teaspoon|doorknob|puddle|wet sock|boiled egg|parking meter}.
      {If|Even if} {brains|stupidity|common sense} were {petrol|money|music|a sport}, you {couldn't drive across the street|would be {broke|champion}|wouldn't hear a note}.
      You are {the reason|why} {shampoo has instructions|people hate {this site|comment sections}|your {mother|father} drinks|we can't have nice things|the gene pool needs a lifeguard}.
      {Nobody|No one} {likes|wants|asked|cares about|will ever love} you{, and you know it| or your opinion|, go away|. Not even your <relative>}.
      {What|Such} a {pathetic|miserable|sad|useless|worthless|ridiculous|embarrassing|spineless|vile} {person|excuse for a <job>|little man|human being|creature|waste of time} you are.
      You're {too {stupid|dense|slow|thick} to {tie your shoes|understand a joke|insult|read a map}|as useless as a {chocolate teapot|screen door on a submarine|broken pencil}|dumber than {a <animal>|a bag of hammers|you look}}.
      {I've|I have} {met|seen|stepped in} {smarter|brighter|more interesting} {puddles|houseplants|toddlers|stones|things} than {you|this author|him|her}.
      {Your|His|Her} {face|voice|mother|singing|writing} {makes|would make} {onions cry|babies cry|me sick|milk go sour|people leave the room}.
      {Do|Please do} us {all |}a favour and {never {speak|write|breed|sing} again|stay off the internet|get lost|disappear}{, nobody will miss you|}.
      {Shut up|Shut your mouth|Be quiet}, you {<mild-name>|ugly {troll|toad}|pompous windbag|disgusting {slob|creature}|brainless sheep|overgrown baby}.
      You {<mild-name>|absolute <mild-name>|complete and utter <mild-name>}{, {learn to read|get a life|grow up|go back to school}|.}
      {He|She|The author|This guy|That woman} is {a|a total|such a|clearly a} <mild-name>{ and {always was|everyone knows it|a bore too}|.}
      {Only|Just} {a|an} <mild-name> {would|could} {write|believe|buy|say} {this|that|such nonsense}.
      {Go|Go and} {cry to your {mum|mommy}|play in traffic|crawl back under your rock|touch grass}, <mild-name>.
      {How|Just how} {stupid|dense|blind|sad} {are you|do you have to be|can one person be}?
      {You|People like you} {should be ashamed|disgust me|make me sick|are a joke|are what's wrong with the world|deserve to be alone}{ and so {should|do} your parents|}.
      {I hope|Hopefully} {you|your boss|everyone you love} {lose your job|fire you|leaves you|see what a failure you are}.
      {Fat|Ugly|Old|Bald|Talentless} {cow|pig|hag|has-been|hack|troll}{, {go away|nobody wants to see that|get off the stage}|.}
      {Were you|Are you} {dropped on the head|born yesterday|raised by wolves} or {just|simply} {this stupid|pretending}?
      {Congratulations|Well done|Bravo}, you {just proved|managed to show} {everyone|us} {how {dim|ignorant} you are|you can't read}, <mild-name>.`,
  },
  {
    name: 'insult/with-swearing',
    split: 'train',
    weight: 2,
    labels: CRUDE_INSULT,
    registers: ANYBODY,
    slots: { crude: `<strong-name>|<medium-name>` },
    frames: `{You|What a|Shut up you} {<strong-swear> |stupid |fat |lying |}<crude>{.|!| , {get lost|go to hell|nobody asked}}
      {Fuck|Screw|F*ck|Fck} {you|off|him|her|this guy}{, you <name>|, <first>|. {Nobody likes you|Die mad|Get out}}.
      {He|She|The author|<first>} is {a|such a|nothing but a} {<strong-swear> |}<crude>{ and {always was|can rot}|.}
      {Eat|You're full of} shit{, <name>|, {liar|you <name>}|.}
      {Go|Why don't you go} {fuck|screw} yourself{, <name>|.}
      {Suck|Kiss} my {ass|arse|balls}{, <name>|.}
      {Are you|You must be} {<strong-swear>|} {blind|stupid|deaf|brain dead}{, <name>|}?
      {Dumb|Stupid|Ugly|Worthless} <crude>{, {learn to drive|you can't even spell|quit crying}|.}
      {Nobody|No one} gives a {fuck|shit|crap} {about you|what you think}, <name>.
      {Piss off|Bugger off|Get the fuck out|STFU|stfu}, {you <name>|<nick>}{.|!}`,
  },
  {
    name: 'insult/slurs',
    split: 'train',
    weight: 1.5,
    labels: SLUR,
    registers: ANYBODY,
    frames: `{You|What a|Stupid|Dirty|Shut up you|Go home} <slur>{.|!|, nobody wants you here.}
      {I|We} {hate|can't stand|don't serve|spit on} <slur>s{.| and never will.| in my town.}
      {All|Those|The} <slur>s {are|should be} {the same|sick|locked up|gone|thieves}.
      {He|She|<first>} {is|looks like|acts like|walks like} {a|a filthy|a dirty|some} <slur>{.|, {keep away|disgusting}.}
      {Only|Typical} {a |}<slur>{s|} {would|could|behaviour: to} {say|like|wear|listen to} {that|this <song>}.
      {Don't|Never} {trust|hire|talk to|touch} a <slur>.
      {Get|Keep} {this|that|the} <slur> {off|away from} {my screen|the stage|our <team>|my kids}.
      {The|Too many} <slur>s {are taking over|have ruined|moved to} {<city>|this <game>|my street}.`,
  },
  {
    name: 'quoted/slurs',
    split: 'train',
    weight: 1.5,
    labels: unsure(CLEAN, 'obscene'),
    registers: ANYBODY,
    frames: `{He|She|A man|My boss|A boy in my class|Someone} {called|used to call} me {a|the word} "<slur>" {once|at school|on the bus|in front of everyone} {and|—} {I still remember it|nobody said anything|I cried|I reported it}.
      {Please|Could you} {don't|not} {use|say|write} {the word |}"<slur>"{, it hurts people|. It's a slur|, even as a joke|. My <relative> is <identity-adj>}.
      {The|This} {article|book|film|study|dictionary} {explains|traces|discusses} {where|how} the {slur|word|insult} "<slur>" {comes from|spread|was used in <year>}.
      {He|The coach|The player|A politician} was {fined|suspended|banned|fired} {for|after} {shouting|using|tweeting} {the slur |}"<slur>"{. Rightly so|, the club said|}.
      {If|When} you {call|yell at} {people|someone} "<slur>"{,| you} {you are the problem|expect to be banned|should be ashamed}.
      {My|Our} {<relative>|friend} {grew up|lived} {hearing|being called} "<slur>" {every day|by neighbours} and {became a <job> anyway|never talked about it|forgave them}.
      {Why|Since when} is it {ok|fine|acceptable} to {say|write} "<slur>" {on air|in a comment|in this <game>}? {It isn't|Mods please|}
      {In the|At} {trial|hearing|documentary}, {the witness|a survivor} {said|recalled} {they|the guards|the crowd} {shouted|chanted} "<slur>" {at her family|all night}.`,
  },
  {
    name: 'quoted/reclaimed',
    split: 'train',
    weight: 1.5,
    labels: unsure(CLEAN, 'obscene'),
    registers: CHATTY,
    frames: `{I'm|I am|As} a {proud|loud|happy|tired|grown|fat|black|old} {dyke|queer|fag|tranny|crip|bitch}{ and {my wife|my mum|my whole choir} {knows|loves} it|, hear me roar| from <city>|, and what about it}.
      {My|These are my} {niggas|bitches|queers|homos|dykes|sluts}{, love you all| since <year>| for life| came through last night <emo>}.
      {Us|We} {queers|dykes|fags|crips|old queens|tranny sisters} {have to|need to|must} {stick together|look after each other|dance more|march}.
      {love|miss|proud of} {you|u} {bitch|bitches|my nigga|hoe|slut}[, {happy birthday|see you tonight|you did it}] <emo>
      {What's|what} {up|good}{,|} {my nigga|bitches|queens|homo}[, long time| <emo>|?]
      {Nigga|Bitch}{,| please,|!} {I'm|we} {crying|dead|screaming|made it} <laugh>
      {Call|Calling} me {queer|a dyke|a crip|a bitch} {all you want|is fine}, {I|we} {took that word back|own it|print it on shirts}.
      {Queer|Dyke|Crip|Slutty} {joy|nights|history|book club|karaoke} {in|at} {<city>|<place>} {was|is} {everything|what I needed|free}.
      {yes|yass|work|slay} {bitch|queen|hoe}[!|!!| <emo>| {that dress|that note at <stamp>}]`,
  },
  {
    name: 'profanity/among-friends',
    split: 'train',
    weight: 2,
    labels: { ...CLEAN, obscene: 1 },
    registers: CHATTY,
    frames: `{This|That|The <sung-part>|This <song>|<show>|The new <game>} {<strong-swear>|} {fucking rocks|is the shit|slaps so fucking hard|kicks ass|is fucking {beautiful|brilliant|amazing|genius}|is badass as fuck|is so damn good it's bullshit}{!|.| <emo>}
      {Holy|Oh} {shit|fuck|fucking hell}{,|!} {that|this|she|he} {was|is} {<positive-adj>|so good|insane|what I needed}[!| <emo>| <laugh>]
      {Fuck|Shit}{, | yes! | yeah! }{we won|I passed|he did it|<team> {won|did it}|it finally works|the <dish> came out perfect}[!| <emo>]
      {I|we} {fucking|bloody|damn well} {love|adore|needed} {you|this <song>|this|my <relative>|<dish>|you guys}[!| <emo>| so much]
      {you|You} {crazy|magnificent|beautiful|lucky|talented|funny} {bastard|son of a bitch|motherfucker|fucker}[,| ] {you did it|well done|I love you|never change|happy birthday}[!| <emo>]
      {best|funniest|coolest} {shit|fucking thing} {I've seen|on the internet|ever}[ {all day|this year}| <laugh>]
      {I|i} {laughed|cried|danced|worked} my ass off[ {at <stamp>|today|to this}| <laugh>]
      {no|No} {shit|fucking way}[,|!] {really|that's my <relative>|I live there|they fixed it}[?| <laugh>]
      {proud|so proud} {as hell|as fuck} {of|for} {my <relative>|us|<team>|the whole crew}[ <emo>]`,
  },
  {
    name: 'profanity/at-things',
    split: 'train',
    weight: 1.5,
    labels: unsure({ ...CLEAN, obscene: 1 }, 'toxicity'),
    registers: CHATTY,
    frames: `{this|my|the} {fucking|damn|shitty|bloody} {<gadget>|printer|update|weather|bus|traffic|queue|wifi} {broke|crashed|is late|died} {again|today|on me}[.| <laugh>]
      {what|What} a {shitty|fucked up|crappy} {day|week|ending|referee call|year}[.| <laugh>]
      {I|i} {fucked up|burnt the shit out of|screwed up} {the <dish>|my exam|the measurements|step <n>}[, {try again tomorrow|send help}| <laugh>]
      {fuck|Fuck} {cancer|Mondays|this level|winter|my alarm clock|the <gadget>|traffic|exams}[.| <emo>]
      {damn|shit|crap|bollocks}[,|...] {I forgot the <ingredient>|wrong thread|it's <nn> degrees in <city>|I missed {<show>|the bus}}
      {<tech>|This <gadget>|The <game> patch} is {a piece of shit|full of shit|fucking slow|a pain in the ass} {lately|on my machine|since the update}[.|]
      {who|why} the {fuck|hell} {designed|thought of|made} {this|that} {menu|door|packaging|level|interface}?`,
  },
  {
    name: 'insult/backhanded',
    split: 'held-out',
    labels: INSULT,
    registers: ANYBODY,
    frames: `{Bless your heart|Poor thing}, {thinking|reading} {must hurt|isn't for everyone}.
      {Somewhere|Out there} a {tree|village} {works hard|is missing its fool}, {and you|go} {waste its air|back home}.
      {I'd|I would} {explain it|argue}, but {I left my crayons at home|you'd need a second brain cell}.
      {Mirrors|Cameras} {must hate|avoid} {you|him}{, {gross|revolting} creature|}.
      {Were|If} {talent|charm|sense} {rain|measured in drops}, {you'd be a desert|she would die of thirst}.
      {Keep|Go on} {typing|talking}, {maybe|one day} {something clever|a thought} {falls out|turns up} of that {empty|hollow} {skull|head}.
      {Your|His} {parents|teachers} {wasted|deserve a refund for} {years|money} {on|raising} such a {dud|failure|disgrace}.`,
  },
];
