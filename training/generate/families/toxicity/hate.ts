import { abuse, unsure, type Family } from '../../engine/family.ts';
import { ANYBODY } from '../../engine/registers.ts';

const HATE = unsure(abuse('identity_attack'), 'insult', 'severe_toxicity');

/** Hatred of groups of people without a single swear word. */
export const HATE_WITHOUT_SWEARING: readonly Family[] = [
  {
    name: 'hate/dehumanising',
    split: 'train',
    weight: 2,
    labels: HATE,
    registers: ANYBODY,
    slots: {
      vermin: `vermin|parasites|rats|cockroaches|animals|a plague|a disease|a cancer|leeches|savages|maggots|subhuman|a virus|garbage|filth|an infestation|beasts|monkeys|weeds|trash`,
    },
    frames: `<group> are {nothing but |like |just |all |basically |}<vermin>{.|, all of them.| and always will be.| to our society.| and should be treated like it.}
      {The|These|Those} <group> {breed|multiply|spread|crawl in} like <vermin>.
      {Calling|To call} <group> human is {an insult to humans|too generous|a stretch}.
      {I|We} {don't|can't|refuse to} {see|think of|regard} <group> as {people|human beings|equals|my fellow citizens}.
      {Our|This} {country|city|school|neighbourhood} is {infested|infected|crawling|contaminated} with <group>.
      {We|Someone} {need|needs|ought} to {cleanse|clean|purge|rid} {this country|our streets|the town} of <group>.
      {You|One} {can|could} {smell|spot} <group> {from a mile away|before you see them}{, filthy as they are|, like <vermin>|}.
      {God|Nature|Evolution} {made a mistake with|never meant for|gave up on} <group>.
      {A|Every} <identity-one> is {a waste of {air|space|oxygen}|<vermin>|less than an animal}.
      <group> {have no soul|don't feel pain like we do|are closer to apes|are a lower form of life|were made to serve}.`,
  },
  {
    name: 'hate/exclusion',
    split: 'train',
    weight: 2,
    labels: HATE,
    registers: ANYBODY,
    frames: `<group> {don't belong|do not belong|have no place|have no business} {here|in this country|in our schools|among decent people|in politics|in the army}.
      {Send|Ship|Deport|Kick|Throw} {them|all <group>|every last <identity-one>} {back|home|out|away}{ where they came from| before it's too late|, every one of them|}.
      {We|I} {don't want|never wanted|won't accept} <group> {in our town|near my children|next door|in this club|teaching our kids}.
      {This|Our} {country|nation|land} {belongs to us|was better|was built by us}, not {to |by |}<group>.
      {No|Not one} <identity-one> should {ever |}be {allowed|permitted|let} {to vote|to teach|to adopt|to hold office|near children|in here|to have children}.
      {They|The government} {should|must|ought to} {ban|forbid|lock up|round up|expel|sterilise} {all |}<group>.
      {Why|How come} do we {let|allow} <group> {in|to stay|to marry|to breed|to walk around freely}? {They bring nothing|It's a disgrace|Wake up people}.
      <group> {should|must} {stay in the kitchen|know their place|keep quiet|be kept apart|never mix with us|be kept out of sight}.
      {If|Unless} {you are|you're} <identity-adj>, {go home|get out of my country|you are not welcome|you'll never be one of us}.
      {Keep|Get} <group> {away from|out of} {our|my} {women|kids|toilets|churches|neighbourhood|sports}.
      {Since|Ever since} <group> {moved in|arrived|took over}, {this place|our town|the city} {is ruined|went downhill|isn't ours anymore}.
      {I'd|I would} {never|rather die than} {hire|serve|marry|sit next to|rent to|vote for} a <identity-one>.
      {Marriage|Voting|Citizenship|The pool} {is|should be} {not |closed |no place }for <group>.`,
  },
  {
    name: 'hate/stereotypes',
    split: 'train',
    weight: 2,
    labels: HATE,
    registers: ANYBODY,
    frames: `{All|Most|Typical,} <group> {are|:} {lazy|thieves|criminals|liars|terrorists|rapists|greedy|violent|dirty|backward|brainwashed|sick in the head|perverts|uneducated|mentally weak|cowards|ungrateful}{.|, everyone knows it.| and it's in their blood.|, that's just a fact.}
      <group> {are too stupid|are not smart enough|lack the brains|were born too weak} to {run a country|hold a real job|drive|lead|understand science|raise children}.
      {Never|Don't ever} {trust|lend money to|turn your back on|hire|believe} {a <identity-one>|<group>}{. They {steal|lie|cheat} by nature.|, it's in their genes.|.}
      <group> {control|own|run} {the banks|the media|hollywood|the government|the world} and {laugh at us|want us dead|poison our children's minds|pull the strings}.
      {It's|It is} {always|no surprise it's} {the |}<group> {behind every crime|who ruin it for everyone|living off our taxes|who abuse the system|spreading disease}.
      {Crime|Dirt|Disease|Poverty|Noise} {follows|comes with|is what you get from} <group>{ wherever they go|.|, look at <city>.}
      {Being <identity-adj>|That lifestyle|<group>} is {a mental illness|a sickness|a sin against nature|unnatural|a shame|an abomination|a curse}.
      {What|Why} do you expect from a <identity-one>? {They can't help it|Born liars|No morals, no brains|That's their culture}.
      <group> {only|just} {want|come for|care about} {our money|free handouts|our jobs|attention|to replace us|destroying our families}.
      {We|White people|Men|Christians|Real {men|women}} are {simply |just |}{superior to|better than|more civilised than|more intelligent than} <group>{, history proves it|, always have been|}.
      {One|A single} <identity-one> {in the office|in charge|behind the wheel} and {everything goes wrong|standards collapse|you can forget it}.
      <group> {hate our way of life|will never integrate|are all on welfare|raise their kids to steal|cannot be civilised}.
      {The Holocaust|Slavery} {was exaggerated|never happened like they say|was good for them}, <group> {just want our pity|made it up for money|should stop whining}.`,
  },
  {
    name: 'hate/second-person',
    split: 'train',
    weight: 1.5,
    labels: { ...HATE, insult: 1 },
    registers: ANYBODY,
    frames: `{You|You people|You lot|Your kind} {are|will always be} {less than us|beneath me|second class|not wanted here|a stain on this country|the reason we have crime}{, <identity-one>| because you are <identity-adj>|}.
      {Typical|Just like a|Spoken like a true} <identity-one>, {lying|whining|begging|stealing|too dumb to read|playing the victim} {again|as always}.
      {Go|Crawl|Swim} back to {<country>|the jungle|the desert|your cave|your hole|the kitchen}, <identity-one>.
      {Of course|No wonder} you {can't understand|failed|got fired|are poor}, you're <identity-adj>.
      {You are only here because {of quotas|they needed a <identity-one>}|Nobody wants you here, <identity-one>}.
      {I|We} {hate|despise|can't stand|loathe} {you and all <group>|<group>|every <identity-one> I meet|your kind, <group>}.
      {Shut up|Be quiet|Know your place}, {nobody asked a <identity-one>|<group> have no say here|you are just a <identity-one>}.
      {You look|You smell|You talk} like {a <identity-one>|<group>}, {disgusting|get away from me|take a bath}.`,
  },
  {
    name: 'hate/threats-to-groups',
    split: 'train',
    weight: 1.5,
    labels: { ...abuse('identity_attack', 'threat', 'severe_toxicity'), insult: 0 },
    registers: ANYBODY,
    frames: `{We|Somebody|They|I} {should|will|ought to|need to} {shoot|hang|burn|gas|exterminate|wipe out|beat up|hunt down|drown|execute} {all |every one of |the |}<group>.
      {The only good|A good} <identity-one> is a dead one.
      {Hitler|He|They} {should have finished|didn't finish} the job with <group>.
      {If|When} I see a <identity-one> {in my street|near my house|again}, I'll {break his legs|run them over|get my gun|set the dogs on them|make them bleed}.
      {Soon|One day|Tonight} we {will come for|burn the houses of|hang} <group>{ and nobody will stop us| from the lamp posts|}.
      {Death to|Kill|Bombs on|Bullets for} {all |}<group>{!|.| everywhere.}
      <group> {deserve to {die|suffer|be beaten|be shot}|should be put down|belong in {camps|ovens|mass graves}}{.|, no mercy.|, every single one.}`,
  },
  {
    name: 'hate/coded',
    split: 'held-out',
    labels: HATE,
    registers: ANYBODY,
    frames: `{Life|The bus|My street} {was|used to be} {clean|quiet|decent} until {the |}<group> {showed up|were let loose}.
      {Imagine|Picture} a {world|town|city} without <group>. {Heaven|Peace at last|I'd pay for that}.
      {Put|Stick} a fence around <group> {and|then} {throw away the key|let nature do the rest|forget them}.
      {Some|Certain} {races|faiths|people}, like <group>, {were never meant to {rule|read|breed}|drag everybody down|are a mistake}.
      {My dog|A stone|A rat} has {more honour|better manners|more wit} than any <identity-one>.
      {Employ|Elect|Admit} a <identity-one> and {count your spoons|say goodbye to quality|the place will stink}.
      {Wherever|Whenever} <group> {gather|settle|pray}, {rot|ruin|filth} {follows|sets in|grows}.`,
  },
];
