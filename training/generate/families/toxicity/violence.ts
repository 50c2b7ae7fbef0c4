import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

/** Threats, and the same verbs in games, kitchens, sport, history and idioms. */
export const VIOLENCE: readonly Family[] = [
  {
    name: 'threat/personal',
    split: 'train',
    weight: 2,
    labels: unsure(abuse('threat', 'severe_toxicity'), 'insult', 'obscene'),
    registers: ANYBODY,
    slots: {
      harm: `kill you|break your {legs|neck|jaw|fingers}|beat you {up|senseless|to a pulp}|cut your throat|burn your house down|put a bullet in your head|make you {bleed|suffer|regret this}|hurt your family|stab you|shoot you|smash your face in|run you over|strangle you|bury you alive|end you`,
    },
    frames: `I {will|am going to|'m gonna|swear I'll|promise I'll} <harm>{.|!| , <name>| when I see you.| and nobody will {help you|find you}.}
      {I know where you|We know where you} {live|work|park|sleep}{.| and |, } {sleep well|we'll be there tonight|I will <harm>|watch your back}.
      {Say|Post|Write} {that|this|it} {again|one more time} and {I'll|I will} <harm>.
      {You|Someone like you} {should|deserves to|needs to} be {shot|hanged|beaten|burned|stabbed|run over}{ {slowly|in public}|, and I'd do it myself|}.
      {Someone|Somebody} {should|ought to|please} <harm>{.|, and I'd watch.}
      {Watch|You better watch} your back{, <name>|, <nick>}{. I'm coming|. You won't see {Sunday|Christmas}|}.
      {If|When} I {find|meet|catch|see} {you|your <relative>}{,|} I'll <harm>.
      {I|We} {hope|pray} {you|your <relative>} {die|get run over|burn alive|get cancer}{ {slowly|tonight}|}.
      {Kill|Hang|Shoot|Drown} yourself{, <name>|, {do us a favour|nobody will care}|.}
      {Tomorrow|Tonight|Soon} you {die|will pay with blood|will be in the ground|are a dead man}{, <first>|, <name>|.}`,
  },
  {
    name: 'harmless/violent-words',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{You|She|He|They|The drummer} {absolutely |really |}{killed|nailed|crushed|slayed|murdered|destroyed|smashed} {it|that <song>|the solo|the exam|the interview|those high notes}{!| at <stamp>.| <emo>|.}
      {In|On} {level <n>|<game>|the boss fight} {you|I} {have to|can|always} {kill|shoot|stab|burn|blow up} {the {dragon|guard|zombies|boss|final witch}|everyone|my teammates} {with|using} {a {sword|bow|rocket|spoon}|fire|one hit}{.| lol.|, any tips?}
      {Beat|Whip} the {eggs|cream|egg whites} {until stiff|for <n> minutes}, {then|and} {cut|chop|crush|smash} {the garlic|the <ingredient>|three onions} and {burn|char|roast} the {skin|peppers}{.| a little.}
      {<team>|They|We} {destroyed|slaughtered|crushed|beat|hammered|murdered} {us|them|<team>|the defence} {<n>-<n>|again|in the second half}.
      {My|The} {boss|mum|wife|feet|back|<relative>} {will|is going to|are gonna} kill me {if|when} {I'm late|I forget the <ingredient>|{she|he} sees this <gadget>}{ lol|.|}
      {I'd|I would|I could} {kill|murder|die} for {a <dish>|a coffee|that voice|a nap|some <ingredient>}{ right now|.|}
      {This|That} {heat|exam|commute|waiting|joke|suspense} is killing me{ <laugh>|.|}
      {The|A} {documentary|book|trial|report} {about|on} the {murder|shooting|bombing|stabbing|attack} {in <city>|of <year>} {was hard to watch|left me speechless|is well researched}.
      {Police|The police} {arrested|are looking for} {a man|two suspects|a driver} {who|after they} {threatened|stabbed|shot at} {a <job>|a shop owner}{ in <city>| <day>|}.
      {Kill|Stop|Shoot down} the {process|task|server|zombie process} {with|and} {kill -9|start again|free the port}{.|, that fixed it.}
      {The|That} {plot twist|ending|bass drop|dad joke|chili|<dish>} {killed|destroyed|slayed|finished} me{ <laugh>|, send an ambulance| 💀|}
      {Shoot|Fire} {me |}{a mail|away|your questions}{ if anything is unclear|.| at <first>|}
      {I|We} {shot|blew up|burned through} {the whole {roll|scene}|<nn> photos|the budget|our holiday money} {at <place>|in one day}.
      {Don't|Do not} {beat|torture|kill} yourself {up |}over {it|one exam|a <dish>}{, it happens|, you did well|}.
      {Hit|Punch|Smash} {the like button|snooze|the dough down}{ {gently|and let it rise|again}|.| lol}
      {My|The} <animal> {attacks|kills|bites} {my socks|every toy|the {hoover|<gadget>}}{ <laugh>|, fearless hunter|.}
      {Ants|Weeds|Aphids|Moths} {are killing|attack|destroyed} my {roses|tomatoes|jumpers}, {what kills them|does soap kill them|any advice}?
      {It's|It is} {a crime|criminal|murder} {to put {<ingredient>|pineapple} on {<dish>|pizza}|what they did to {<show>|the remake}}{.| <laugh>}
      {I|We} {died|was dead|lost it} {laughing |}{at <stamp>|when the <animal> came in|at "<negative-adj>"}{ <laugh>|.|}`,
  },
  {
    name: 'threat/veiled',
    split: 'held-out',
    labels: unsure(abuse('threat'), 'severe_toxicity', 'insult'),
    registers: ANYBODY,
    frames: `{Nice|Lovely} {house|<relative>|car} {you have|there}. {Pity|Shame} {if it burned|if something happened}.
      {Count|Enjoy} your {days|last weekend}{, <first>|}. {My cousins|Some friends} {have|found} your address.
      {Next time|The day} {we cross|our paths cross}, {an ambulance|a priest} {will carry you|comes too late}.
      {One|A single} {call|word} {from me|to the boys} and {you vanish|they find you in the river}.`,
  },
  {
    name: 'sexual/explicit',
    split: 'train',
    weight: 3,
    labels: unsure(abuse('sexual_explicit'), 'insult', 'obscene', 'severe_toxicity'),
    registers: CHATTY,
    slots: {
      act: `fuck|have sex with|sleep with|make love to|shag|bang|ride|do naughty things with|get naked with|spend the night in bed with|go down on|undress`,
      person: `you|her|him|that woman|that man|this actress|this actor|the host|the blonde|the guy on the left|your husband|your wife`,
      part: `boobs|tits|ass|breasts|cock|dick|pussy|nipples|bulge|naked body|bare butt|butt`,
    },
    frames: `I {want to|wanna|would|'d love to|need to|would pay to} <act> <person>{ so bad| all night| right now| until morning| tonight|}{.|!| 😈| 🍆💦}
      {Send|Show|Send me|Show us|Post} {nudes|your <part>|a naked pic|some nude photos|your naked body|more skin}[ {please|babe|now|in dm}| 😍| 💦]
      {her|his|those|your} <part> {makes|make|got} me {so |}{hard|wet|horny|turned on}[ 💦|.|!]
      {look at|nice|love|those|what} {those|your|her|his} {huge |perfect |sexy |juicy |big |}<part>[, {I'd suck them|take it all off|damn}| 🍑| 💦|!]
      {I'm|i am|we are} {so |}{horny|hard|wet} {right now|watching this|thinking of <person>}[, {anyone|who} wants to {have sex|play|join}?]
      {suck|lick|ride|touch|kiss} my {cock|dick|pussy|tits|balls}[ {darling|please|, sexy}|.|!]
      {what|which} {position|toy|porn|sex position} do you {like|prefer} {most|in bed}[, {sexy|babe|gorgeous}]?
      {I|i} {masturbated|jerked off|came|touched myself|had an orgasm} {to|watching|thinking of} {this|her|him|your <video>|you}[ {twice|again}| 💦]
      {Are you|You} {wearing {panties|anything} under that|naked under there|good in bed|into anal|into threesomes}?
      {take off|remove|lose} {your|the} {bra|clothes|panties|shirt|towel}[ {for us|now|please}| 😏]
      {she|he} {looks|must be} {so |}{fuckable|good in bed|like a porn star|amazing naked}[ 🔥| 💦|.]
      {wanna|want to|shall we} {fuck|have sex|cyber|hook up and fuck|do a threesome|sext}[?|, {dm me|no strings}| 😈]
      {my|his} {dick|cock} is {so |}{hard|big|ready}{ for <person>| for you|, come and sit on it|}[.|!| 🍆]
      {I'd|I would} {let|make} <person> {moan|cum|scream my name|spank me|tie me up in bed}[ all night| 😈|.]`,
  },
  {
    name: 'harmless/body-and-sex',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: PROSE,
    frames: `{Breast|Testicular|Cervical|Prostate} cancer {screening|checks|exams} {save|saved} {lives|my <relative>}{. {Please get tested|Don't skip yours|Ask your doctor}|, the nurse was lovely|}.
      {Sex|Sexual health} education {should|must} {cover|include} {consent|contraception|anatomy|relationships|menopause}{, the study says| in every school|. <country> shows how|}.
      {My|The} {gynaecologist|urologist|doctor|midwife} {explained|checked|said} {the {pain|lump|rash|bleeding} is {harmless|common}|how condoms fail|when to take the pill}{.| and I felt relieved.}
      {Breastfeeding|Nursing} {in public|at work} {should be|is} {normal|legal|allowed} {in <country>|everywhere}{.|, get over it.}
      {The|A new} {law|report|court ruling|study} {on|about} {pornography|sex work|sexual assault|harassment|same-sex marriage|sex trafficking} {was|is} {debated|published|criticised} {in <country>|<day>|by the opposition}.
      {The|This} {painting|statue|sculpture} {shows|of} {a nude woman|naked bathers|Adam and Eve|a nude athlete} {hangs|is kept|was restored} in <city>{. {Beautiful work|Painted in 18<nn>}|}.
      {The|A} {vagina|penis|uterus|prostate|clitoris|nipple} {is|has} {an organ|nerve endings|supplied with blood|often drawn wrong} {in|by} {the chapter|textbooks|figure <n>}.
      {Sexual|Asexual} reproduction {in|of} {plants|snails|ferns|bacteria|frogs} {is|was} {on the exam|explained at <stamp>|fascinating}.
      {She|He|A survivor} {spoke|testified} about {the sexual abuse|being raped|harassment at work} {in court|in the interview}. {So brave|It took courage|I believe {her|him}}.
      {Same-sex|Gay|Straight} couples {have|want} {sex|love|arguments|kids} {like|as often as} {everyone else|any couple}{.|, what a surprise.}
      {My|Our} {cock crows|rooster wakes us|great tit nests|blue tits feed|donkey (yes, an ass)|pussy cat sleeps} {at <n> am|in the apple tree|by the window|all day}.
      {Chicken breast|The thighs|Rump steak|Pork butt|Spotted dick} {needs|takes} <nn> minutes{, {rest it first|don't overcook}|.}
      {Is|Can} {it safe|one} to {have sex|take the pill|get pregnant} {during chemo|after surgery|with this infection|while breastfeeding}? {My doctor is away|Asking before my appointment|}
      {HIV|Syphilis|Chlamydia|HPV} {infections|cases} {fell|rose} by <percent> {in <country>|since <year>}{, {thanks to testing|the vaccine helps}|.}
      {The|That} kiss {at <stamp>|in <show>} was {so romantic|sweet|earned}{.| <emo>}
      {She|He} {looks|is} {so |}{gorgeous|beautiful|handsome|hot|stunning} {in that {dress|suit}|here|at <stamp>}{!| <emo>|.}`,
  },
];
