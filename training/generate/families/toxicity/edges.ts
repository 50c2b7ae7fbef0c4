import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

const THREAT = unsure(abuse('threat'), 'insult', 'severe_toxicity');

/** Where words mislead: threats that name no weapon and jokes that do, bodies in a clinic and bodies in a leer. */
export const EDGES: readonly Family[] = [
  {
    name: 'threat/between-the-lines',
    split: 'train',
    weight: 1.5,
    labels: THREAT,
    registers: ANYBODY,
    frames: `{I|We} {know|found out|have seen} {where you {live|park|work|sleep}|which school your kids go to|your street|what time you leave}[.|,|...] {sleep well|lock your doors|see you soon|be careful|say hi to your <relative>}.
      {Keep|Go on} {talking|writing|lying|smiling}[,|.|...] {and|} {see what happens|you'll end up in {a ditch|hospital|the river}|someone will shut you up for good|it'll be your last {post|winter|week}}.
      {Accidents|Fires|Bad things|Brakes} {happen|fail}[,|...] {especially to|even to|mostly to} {people like you|those who talk|<job>s who snitch|you and your <relative>}.
      {You better|You'd better|Best} {watch your {back|step|mouth}|look over your shoulder|keep an eye on your family}[,|.|...] {I'm close|we're coming|tonight|<nick>}.
      {Next time|The day|When} {I see you|we meet|you come to <city>}[,|] {you won't walk away|you'll need {teeth|an ambulance|a wheelchair}|bring a coffin|nobody will find you}.
      {One|Some} {day|night|of these nights} {someone|a man|people like me} {will|is going to} {pay you a visit|make you regret it|put you in the ground|burn it all down}[,|.] {count on it|I promise|you were warned}.
      {Somebody|Someone} {should|ought to|needs to} {put a bullet in|run over|hang|drown|stab|beat} {you|him|her|the author|that {judge|mayor|referee}}[, {and soon|I'd pay to watch|I'll bring the rope}].
      {I'm|I am} going to {find you|hurt you|break your {legs|jaw|fingers}|make you bleed|finish you|slit your tyres and then you}[, {mark my words|<nick>|and no one will help you}].
      {Hope|I hope} you {like|enjoy} {hospital food|walking with sticks|your last {day|dinner}}[, {we are outside|I'm on my way|because I'm coming}].
      {Tick tock|Soon|Last warning|Your time is up}[,|.|...] {I have your address|we're watching the house|pray|say goodbye to your <animal>}.`,
  },
  {
    name: 'harmless/figures-of-speech',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{I'm|im} {dead|dying|deceased|crying|screaming}[ <laugh>| 💀| at <stamp>|, {his face|that <animal>|the timing}]
      {that|this} {joke|line|look|beat|outfit|solo} {killed me|murdered|ended {him|my whole career}|destroyed me|slays}[ <laugh>| <emo>]
      {kill|kill off|shoot|murder} {it|the process|the lights|the villain|that boss|this bug}[ {on stage|queen|with fire|before it spawns|and restart}][!| <laugh>|.]
      {how|where} do {I|you} {kill|beat|shoot|blow up|stab|burn} the {<n>th boss|dragon|zombies|spider|final ship|guards}[ {in|on} <game>][?|?? I die every time|, any tips?]
      {if|when} {they|she|he} {cancels|spoils|forgets} {<show>|the ending|my birthday} {again |}I'll {riot|scream|throw my <gadget> out|never speak to my <relative> again|die}[ <laugh>]
      {my|our} {<relative>|coach|boss|wife} {will|is going to} {kill|murder|strangle} me {when|if} {she|he} sees {the bill|the <gadget>|this mess|what I did to the <dish>}[ <laugh>|.]
      {we|<team>} {got|were|are getting} {slaughtered|destroyed|killed|buried|massacred} {<n>-<n>|last night|at home}[,|.| <laugh>] {painful|congrats to them|sack the coach}
      {I could|I'd|I would} {kill|die|fight} for {a {coffee|nap|pizza}|<dish>|that voice|those tickets|front row seats}[ right now| <laugh>|.]
      {watch|mind} your {back|step|head}[,|:] {the {floor|ceiling|path} is {low|wet|icy}|<animal> behind you|sniper on the roof in round <n>}[ <laugh>|.]
      {see you|I'll find you|we'll meet} {outside|at the gate|tomorrow at <n>}[,|:] {bring|don't forget} {cake|your bike|the tickets}[ <emo>|.]
      {nuke|bomb|burn|axe} the {whole |}{repo|save file|meeting|sequel|old kitchen}[,|.|] {start over|best decision|I'm serious <laugh>}
      {the|that} {knife|gun|sword|bomb|hit} {in|of} {<show>|the game|chapter <n>|the museum} {looks fake|is from <year>|was a plot hole|gave me chills}[.|?| <laugh>]
      {stop|please stop} {killing|murdering|torturing} {my favourite characters|that song|the english language|me with cliffhangers}[ <laugh>| <emo>|!]`,
  },
  {
    name: 'sexual/leering',
    split: 'train',
    labels: unsure(abuse('sexual_explicit'), 'insult', 'obscene', 'severe_toxicity'),
    registers: CHATTY,
    frames: `{I'd|i would|id} {ride|lick|bend over|spank|undress|bang|do} {her|him|that|you} {all night|till sunrise|on the desk|twice|without asking}[ 😈| 💦| 😏|.]
      {those|look at those|her|his} {tits|boobs|hips|lips|abs|thighs|legs} {make me {hard|wet|moan}|belong on my face|are made for my hands}[ 🍑| 💦| 🤤|.]
      {need|want|give me} {her|him|you} {naked|on top|on all fours|in my bed|tied up} {now|tonight|asap}[ 😈| 🔥|.]
      {anyone|who} {else |}{jerking|touching themselves|getting off|horny} {to|at|because of} {this|<stamp>|her voice|that dress}[?| lol| 💦]
      {send|show|post} {nudes|your feet|boob pics|more skin|a naked one}[,|] {babe|baby|sexy|please}[ 😘| 🍑|.]
      {my wife|she|he} {came|moaned|went down|swallowed} {<n> times|so hard|on the couch} {last night|while watching this}[.| 😏| lol]
      {wet|filthy|nasty} {dreams|thoughts|things} {about|I'd do to} {her mouth|his body|you in that skirt}[ 💦|.]`,
  },
  {
    name: 'harmless/clinic-and-classroom',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: PROSE,
    frames: `{Is|Was} it {normal|usual|safe} {that|if} {my|the} {breasts|nipples|testicles|period|discharge|libido} {hurt|changed|itch|stopped} {after|during|since} {the pill|pregnancy|surgery|menopause|the new medication}? {I see the doctor {on Monday|next week}|The leaflet is vague|Asking before I worry}.
      {The|Our} {midwife|urologist|nurse|biology teacher|surgeon} {showed|explained|drew} {how|where} {the cervix opens|sperm reach the egg|the prostate sits|to check for lumps|a condom is used}[. {Very clear|Nobody giggled for once|Every school should}|, with diagrams].
      {Chapter|Lecture|Module} <n>: {sexual selection|reproduction|erectile dysfunction|puberty|contraception|sexual consent|the female pelvis} {in|of|for} {mammals|adults|first years|nurses|birds}[. {Exam on Friday|Slides at <cited-link>}|].
      {Half|Most|<percent>} of {men|women|couples|teenagers} {over <nn> |}{report|have} {painful sex|low desire|erection problems|an infection|questions about contraception}[, {according to the study|so you are not alone|and treatments exist}].
      {She|He|My friend} {was|has been} {sexually |}{assaulted|harassed|abused} {as a child|at work|in <year>} {and|but} {the trial starts soon|found help|speaks about it openly}. {Strength to {her|him}|Please believe victims|The hotline is free}.
      {Nude|Naked} {bathing|models|statues|saunas} {is|are} {normal|allowed|common} in {<country>|art school|<city>}[, {nobody stares|we drew for two hours|bring a towel}|].
      {Sex|Gender|Intercourse|Penetration} {scenes|questions|chapters} in {the novel|this series|the survey} {are|were} {handled with care|awkward|unnecessary|cut in <country>}[, I thought|].
      {After|Since} {the mastectomy|my vasectomy|giving birth|the hysterectomy} {sex|intimacy|sleep} {was|is} {painful|different|fine again} {for <n> months|with patience|after physio}. {Talk to your partner|Ask for a referral|Be patient}.`,
  },
  {
    name: 'threat/veiled-held-out',
    split: 'held-out',
    labels: THREAT,
    registers: ANYBODY,
    frames: `{Nice|Pretty} {porch|daughter|little shop} you {have|keep}; {shame|pity} if {matches|a truck|strangers} {found|met} it.
      {Dig|Choose} {a hole|your plot} {now|while you can}, {my shovel|the boys} {won't wait|arrive Friday}.
      {They|Divers} {never|won't} {find|identify} {the ones|people} who {cross|mock} {us|me}, {remember that|<nick>}.
      {I'd|You should} {check|listen} under {your|the} {car|stairs} {each|every} {morning|night} {from now on|if I were you}.
      {Your|Those} {windows|knees|tyres} {first|tonight}, {you|the rest of you} {after|tomorrow}.`,
  },
  {
    name: 'harmless/stage-and-anatomy-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Our|The} {midfield|soprano|quiz team} {buried|crucified|roasted} {theirs|the jury|everyone} {tonight|in the encore}[, {glorious|what scenes}].
      {Headshot|Ambush|Explosion} {physics|animations} in <game> {got|deserve} {a patch|praise|an overhaul}.
      {Mammogram|Smear|Ultrasound} {booked|went fine}, {the radiographer|she} {warmed her hands|made me laugh}.
      {I|We} {choked|bombed|died} {on stage|in the interview}, {twice|spectacularly}, {send tea|rehearsing again}.
      {Stabbing|Crushing|Shooting} pain {in|behind} {the left knee|my eye} {since|after} {the marathon|lunch}: {gout|migraine|see someone}?`,
  },
];
