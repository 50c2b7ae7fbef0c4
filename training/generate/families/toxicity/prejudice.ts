import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const HATE = unsure(abuse('identity_attack'), 'insult', 'severe_toxicity');

const SLOTS: Slots = {
  burden: `drain the system|outbreed us|vote as they're told|live on handouts|lower the standards|bring crime|don't share our values|take more than they give|ruin every school they enter|can't be trusted with power|hate this country|teach their kids to cheat|destroy what our fathers built|are a security risk by nature|never say thank you|spread their perversion|have it too easy`,
  polite: `{I'm not {racist|prejudiced|sexist|a bigot}|No offence|Call me old fashioned|With all due respect|I have nothing against them|Let's be honest|Nobody dares to say it|Someone has to say it|Statistically speaking|As a taxpayer|I'm only asking questions|Politically incorrect, I know}`,
  remedy: `{close the borders to|stop the benefits of|take the vote from|keep the schools free of|register|ban the symbols of|forbid marriage with|cancel the passports of|separate} <group>|put <group> {on the next plane|back where they came from|in their own districts|under curfew}|let <group> {fend for themselves|feel they're unwanted|starve a little}|build {a wall around|a camp for} <group>`,
  plot: `{a plan|an agenda|a long game|a secret deal} {to replace us|to weaken our men|to own every bank|to groom our children|to outvote us by <year>|to erase our faith}`,
};

/** Contempt for groups in the voice of reason, and the same words where somebody disagrees with it or reports it. */
export const PREJUDICE: readonly Family[] = [
  {
    name: 'hate/in-the-voice-of-reason',
    split: 'train',
    weight: 2.5,
    labels: HATE,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<polite>[,| but|:] <group> {simply |just |all |}<burden>.
      <polite>[,| but|:] {we should|we must|it's time to|the only answer is to} <remedy>.
      {Look|Have a look} at {any|every} {city|town|prison|school} {with|full of} <group>[,|:] {they <burden>|decay everywhere|it speaks for itself|need I say more}.
      {The|These|So called} <group> {get|demand|expect} {everything|a house|special rights|respect} {while|and} {we|our own people|veterans|real citizens} {pay|wait|get nothing}. {Throw them out|Enough is enough|They <burden>|They should be grateful to be allowed in}.
      {Let in|Hire|Elect|Marry|House} {one|a single} <identity-one> {and|,} {soon|in a year} {ten more follow|the whole place <burden>|your <relative> isn't safe|it's their town now}.
      {A|Any} {country|nation|family|company} {without|free of} <group> is {safer|cleaner|richer|better off}[, {that's just a fact|check the numbers|look at history}].
      {They|You people} call it {diversity|tolerance|rights}[,|;] {I|we} call it {surrender|decay|poison|suicide}: <group> <burden>.
      <group> {were|are} {put here|brought in|funded|pushed} {by the elites|on purpose} {as part of|for} <plot>.
      {Behind|At the root of} {every|each} {war|crisis|crash|virus|strike} {you find|stand|sit} <group>[ {with their money|laughing|and <plot>}].
      {There is|There's} <plot>[,|:] and <group> {run it|are the foot soldiers|profit from it}. {Wake up|Look who owns the papers|We must <remedy>}.
      {Being|A} {<identity-adj>|<identity-one>} {is not|was never|will never be} {normal|one of us|really human|a real citizen|fit to {lead|raise kids|serve}}.
      {My|Our} {taxes|hospital|school|street} {is|are} {wasted on|lost to|overrun by|handed to} <group>[. {They <burden>|We should <remedy>|Disgusting}|, and we let it happen].
      {Their|The} {culture|religion|kind|genes|lifestyle}, {I mean |}<group>, {is|are} {inferior|a threat|barbaric|incompatible with ours|rotten at the core}.
      {Go|Please go} {back|home} {already|if you don't like it|and take your family}[,|:] {no one|nobody here} {wants|asked for} <group>[, {you <burden>|not then, not now}].
      {Poor|Oh no, the poor} <group>[,|...] {always the victims|crying again|boo hoo}[. {They <burden>|Maybe stop stealing|Try working}].`,
  },
  {
    name: 'identity/answering-prejudice',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{You|He|The minister|My uncle} {say|said|says|claims} <group> <burden>[.|;|,] {the numbers {say|show} otherwise|I've worked with them for <nn> years and it's false|that is a stereotype|where is your source|read <cited-link>}.
      "<polite>, but <group> <burden>" {is|-} {how prejudice sounds|exactly the problem|what we heard in <year> too|not an argument}.
      {No|Nope|Wrong}[,|:|.] <group> {don't|do not} <burden>[. {They work like everyone|Look at the census|You made that up}|, and you know it].
      {Proposals|Calls|Plans} to <remedy> {were rejected|are unconstitutional|scare me|remind me of the worst years|must be opposed}[, {the court said|whoever makes them|by every party}].
      {The|That} {speaker|flyer|candidate|post} {wanted|called on people} to <remedy>. {Shameful|Good that the police acted|My <relative> was in tears|I left the room}.
      {Conspiracy|The old} {tales|lies} about <group> and <plot> {have been debunked|led to massacres|circulate again|are all over <app>}[. {Please don't share them|Historians wrote about it: <cited-link>}|].
      {As a|I'm a} <identity-one>[,| and] {I pay taxes|I was born here|I served|I'm tired} {and|but} {still|every week} {hear that|get told} {we <burden>|I should go home|I'm not one of you}. {It hurts|Imagine that|I'm staying}.
      {I|We} {used to|once} {believe|think} <group> <burden>[. {Then I met some|Travelling cured me|I was wrong and I'm sorry}|, until my daughter married one].
      {Disagree|Argue|Vote} {about|on} {immigration|welfare|the border|religion in schools} {all you like|as you wish}, {but|just} {don't insult|leave out|don't blame} <group>.
      {Immigration|Asylum|Integration|Affirmative action} {policy|rules} {should|needs to|could} {be stricter|be fairer|include work permits|be reviewed}[, {without blaming|and that is no attack on|which many} <group>{ agree with|}].
      {Not every|Hardly any|The average} <identity-one> {fits|lives} {your|that|the} {picture|cliché|headline}. {Mine|My neighbour} {bakes bread|fixes bikes|coaches my kid}.`,
  },
  {
    name: 'hate/from-the-armchair-held-out',
    split: 'held-out',
    labels: HATE,
    registers: PROSE,
    frames: `{Breeding|Good blood|Merit} {tells|counts}, and <group> {have none|never had it}. {Schools|Manners} {won't fix that|are wasted}.
      {Sooner or later|In the end} {we|decent folk} {pay|bleed} for {pampering|housing|coddling} <group>.
      {Name|Show me} one {invention|street|virtue} {we owe|due} to <group>. {Silence|Crickets|Thought so}.
      {Whisper it|Between us}: {the|our} {parish|firm|school board} {was happier|ran well} before <group> {had keys|joined|got ideas}.
      {Give|Hand} <group> {a finger|one seat} and {they own the table|the hand is gone}; {gratitude|honesty} {isn't in them|is foreign to their sort}.
      {Who|Guess who} {pulls|profits from} {the strings|our misery}? {Always|Once more} <group>, {smiling|hand in glove}.`,
  },
  {
    name: 'identity/at-the-table-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: PROSE,
    frames: `{Mother|The barber|An old colleague} {muttered|grumbled} {something nasty|a slogan} about <group>; {we|the cousins} {objected|changed the subject|asked for evidence}.
      {Leaflets|Posters} {blaming|mocking} <group> {appeared|were pasted} {overnight|at the tram stop}; {by noon|soon} {neighbours|pupils} had {scraped them off|covered them in hearts}.
      {Quotas|Subsidies|Prayer rooms} for <group>: {reasonable people|the panel} {differ|differed}, {courteously|without slurs}, {until midnight|and took a vote}.
      {Grandfather|A witness} {recalled|described} {being barred|the sign|yellow stars}: {"no <group>"|<group> were sent to the back}. {Silence in class|We laid flowers|May it not return}.
      {Equal|The same} {pay|pension|grave} for <group>? {Of course|Why is this a question}. {Next item|Signed}.`,
  },
];
