import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

const HATE = unsure(abuse('identity_attack'), 'insult', 'severe_toxicity');

const SLOTS: Slots = {
  courtesy: `With respect|Kindly|Forgive me|Bless them|Dear friends|I say this with love|Not to be rude|I mean well|Don't take it personally|Just an observation|Speaking as a friend`,
  slight: `would be happier among their own|simply lack the discipline|are children who need a firm hand|were not made for {science|freedom|leadership|marriage|city life}|smell different, that's biology|can't help {stealing|lying|breeding}|should be pitied, not employed|need supervision|drag the average down|will never quite be like us|belong in service, not in charge|know only how to take`,
  hidden: `who really owns {the papers|the banks|this site|the vaccine|the party}|who opened the borders|who gains from every war|whose names are on the contracts|who writes the schoolbooks|who is never punished|why the birth rates are as they are|why you can't criticise them`,
  doors: `the pool|our schools|the fire brigade|the jury|our sports teams|the blood bank|this app|the front row|the maternity ward|the neighbourhood watch|university|the voting booth|dating sites|the cemetery`,
};

/** Contempt that hints, smiles, asks or jokes; nothing in the words alone is an insult. */
export const HATE_BY_HINT: readonly Family[] = [
  {
    name: 'hate/smiling',
    split: 'train',
    weight: 1.5,
    labels: HATE,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `<courtesy>[,|:|, but] <group> <slight>.
      <courtesy>[,|:|, but] {a|any} <identity-one> {should|ought to} {stay out of|leave|not be seen in} <doors>.
      {I feel sorry for|I don't blame|One can't hate} <group>[,|;] {they|the poor things} <slight>.
      {Some|Certain} {jobs|places|rights} are {not|simply not} for <group>[,|.] {they|and they} <slight>[.|, ask anyone who hired one.]
      {How nice|How lovely|Wonderful}[,|:] <group> in <doors>. {What could go wrong|There goes the standard|Hide your purse|Progress, they call it}.
      {Of course|Sure|Yes}[,] there are {good|clean|smart} <group>[,|:] {I've heard of one|both of them|the exception proves it|they just <slight>}.
      {I'd|I would} {gladly|happily} {help|pay for} <group> {to|if they} {leave|stay away from <doors>|go home for good|stop having children}.
      {My|Our} {dog|goldfish|toaster} {learned|understood} {manners|the rules} {faster|better} than {any <identity-one>|all <group> together}.
      {For their own good|To protect them}[,] <group> should {be kept from|not be let into|be led out of} <doors>[.|: they <slight>.]
      {What|Guess what} {a <identity-one>|<group>} {adds|bring} to <doors>? {Nothing but trouble|Fleas|Excuses|I'm still waiting}.`,
  },
  {
    name: 'hate/hidden-hands',
    split: 'train',
    labels: HATE,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{Ask yourself|Notice|Look up|Nobody tells you} <hidden>. {It's|Always} <group>[.|, every time.|, surprise surprise.]
      {They|The media} {won't say|hide} it[,|:|, but] <group> {planned|financed|laughed about} {the crash|this war|the pandemic|the protests}[.|, do your own research.]
      {Coincidence|Funny|Strange}[,|?] {that|how} <group> {are|were} {behind|close to|in every room with} {each|every} {scandal|ministry|newsroom}[.|?|, and you still call me paranoid.]
      {Once|When} you {see|know} <hidden>[,] you {understand|see} why <group> {must be stopped|fear free speech|hate us}.
      {Read|Study} {the old books|what they write themselves}[:|,] <group> {want|intend} {to rule us|to turn us against each other|our women|the ruin of every nation they enter}.
      {The|Their} {replacement|takeover|infiltration} {is|goes} {almost done|street by street|exactly as planned}[:|,] <group> in {<doors>|the courts|parliament}, {ours|our sons} {pushed out|in debt}.
      {Every|Each} {empire|country} {that|which} {let|invited} <group> {in|to lend it money} {fell|rotted}[.|: {history doesn't lie|and ours is next}.]
      {Why is it|Why do we find|How come it is} always <group> {holding the purse|near the children|calling for censorship|at the top}? {Open your eyes|I'm just asking|You know why}.
      {You can't|One may not|Try to} {criticise|even name} <group>[,|.] {that tells you|and so we know} <hidden>.
      {Follow|Trace} the money {and|:} {you end|it ends} with <group>[, {as always|like in the thirties they claim not to remember|then tell me I'm wrong}].`,
  },
  {
    name: 'hate/if-they-come',
    split: 'train',
    labels: { ...HATE, threat: 1 },
    registers: ANYBODY,
    frames: `{If|When} {<group> move|a <identity-one> moves} {in|next door|onto our street}[,] {they will|we'll make sure they} {not sleep well|regret it|find their windows broken|leave on a stretcher}.
      {One more|Another} {mosque|parade|shelter|refugee bus} {and|,} {<group> will learn|we show <group>} {what fear is|how fire works|who owns this town}.
      {Should|If} <group> {ever} {touch|teach|talk to} {my kids|our girls}[,] {nobody will find them|I know what to do|there won't be a trial}.
      {It would be|What} a shame if something {happened|happens} to {the|that} {<identity-adj> shop|centre where <group> meet|house with the flag}[.|, wood burns so fast.]
      <group> {better|had better} {pack|run|hide} {before|by} {the election|Friday night|we come round}[.|, last warning.|, the boys are ready.]
      {Give|Hand} {us|the people} {one night|the keys|a free hand} and {no <identity-one> will be left|<group> will be gone|the streets are rid of <group>}.
      {Keep|Go on} {letting|inviting} <group> {in|here} and {there will be|you'll get} {blood|graves|a war they lose}.
      {Good|Decent} {men|people} {own|have} {rope|rifles|matches}[,|.] <group> {should remember that|may want to think twice|have been told}.
      {You|They}, <group>, {walk home alone too|have children as well|sleep sometime}. {We|I} {wait|keep lists|am patient}.
      {I|We} {won't|would not} {call the police|step in|lift a finger} {if|when} {a mob|someone} {finds|drags out} <group>[. {I'd hold the door|They asked for it}|, I'd cheer].`,
  },
  {
    name: 'identity/doors-open',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{Of course|Yes|Absolutely}[,] <group> {belong|are welcome|have a place} in <doors>[, {like everyone else|that was settled in <year>|why is that even asked}].
      {The|Our} {club|union|court|school} {opened|voted to open} <doors> to <group> {in <year>|last week|after years of protest}[.|, {and the sky did not fall|membership doubled|about time}.]
      {When|Back when} <group> were {kept out of|banned from} <doors>[,] {my <relative>|a few brave people} {protested|refused to go|went to court}[.|, {and won|and I'm proud}.]
      {A|The} {sign|rule|clerk} {said|told us} "no <group>" {in|at} <doors>[.|;] {We left|It was <year>|People forget|I still have the photo|Nobody should live that}.
      {Is|Are} there {rules|figures|studies} on {how|whether} <group> {use|are admitted to} <doors>? {For a paper|We plan a new building|I only found data from <year>}.
      {With respect|Forgive me}[,|, but] {you speak|the article writes} about <group> {as if they weren't reading|without asking one|like a problem}. {Try again|We are right here|Words matter}.
      {Some|A few} <group> {avoid|fear} <doors> {because of|after} {the stares|an attack|old rules}[.|,] {so we changed the hours|a friendly face helps|listen to them}.
      {Women's|Men's|Seniors'} {hours|groups|shelters} {exist|help} {for good reason|many <group>}[,|;] {let's talk about funding|opinions differ|no one is excluded from the rest}.
      {I|We} {disagree|argued} about {quotas|toilets|headscarves|the parade route} {yesterday|in class}[,|.] {but nobody|and no one} {doubted|questioned} {the rights|the dignity} of <group>.
      {My|Our} <identity-adj> {<relative>|colleague|friend} {taught me|noticed} {how|that} <doors> {exclude|tire} {people|many}[.|, and we wrote to the council.]`,
  },
  {
    name: 'identity/reporting-hate',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    slots: SLOTS,
    frames: `{Police|Prosecutors} {arrested|charged} a man {after|over} {threats|an arson attack|graffiti} against {<group>|a <identity-adj> {shop|centre|family}}[.|, {the second this year|neighbours collected <dollars>}.]
      {The conspiracy|That tale|The rumour} {about|that} <group> {and|run} {the banks|the vaccine|the media} {goes back to <year>|was invented by a newspaper|has been disproved many times}[.|, see <cited-link>.]
      {Threats|Attacks|Slurs} {against|on} <group> {rose|fell} by <percent> {in <year>|since the election}[,|.] {the ministry says|according to the report|victims often stay silent}.
      {Researchers|We|A team} {studied|coded|collected} <n>00 {posts|letters|interviews} {on|about} <group>[:|.] {contact reduces prejudice|jokes precede exclusion|half had never met one}.
      {The|A} {court|jury|panel} {ruled|found} that {calling <group> vermin|comparing <group> to animals} {is|was} {incitement|not protected speech|punishable}[.|, {a rare verdict|the appeal is pending}.]
      {He|The speaker|The host} {implied|hinted} that <group> <slight>[.|;] {The audience walked out|the moderator stopped him|it was vile and he knew it}.
      {In|During} {the thirties|the genocide|segregation|the riots}[,] {neighbours|radio stations|teachers} {called|described} <group> {as vermin|as a threat|as not human}[.|.] {Words came first|We teach this every spring|My grandmother remembered the names}.
      {Museum|Memorial|Exhibition} {on|for} {the persecution of|the murdered} <group> {opens|reopens} {in <city>|on Sunday}[.|,] {survivors spoke|schools get in free|wreaths were laid}.
      {"They <slight>"|"There goes the standard"|"Who owns the papers"}[:|,| -] {that's how it's coded|my uncle's dinner talk|old hate in a new coat}[.|, don't fall for it.]
      {If|When} {somebody|a stranger} {threatens|insults} <group> {near you|on the tram}[,] {sit with them|film it|speak up|call the hotline}[.|, it mattered to me.]
      {The law|Our code|This forum} {forbids|bans} {attacks on|contempt for} <group>[,|;] {criticism of religion and policy is allowed|appeals go to the moderators|satire is a grey area}.`,
  },
  {
    name: 'hate/over-the-fence-held-out',
    split: 'held-out',
    labels: HATE,
    registers: PROSE,
    frames: `{Pardon|Excuse} my {honesty|bluntness}: <group> {and soap|and gratitude|and the truth} {never met|parted early}.
      {Handrails|Speed limits|Locks} exist {thanks to|because of} <group>, {need one say more|statistics blush}.
      {We|My generation} {built|paid for} {this|the} {chapel|reservoir}; <group> {came for|arrived at} {the ribbon|dessert}, {naturally|empty-handed as ever}.
      {Between|In} {a wolf|a storm} and <group> {I'd choose|give me} the {wolf|storm}[, {it's honest|it leaves again}].
      {Someone|Somebody} {lets|ushers} <group> through {every gate|the customs}; {someone|somebody} {counts|pockets} the {silver|shekels|dues}.
      {Quaint|Adorable}: a <identity-one> with {opinions|a diploma}. {Next, parrots|Who dressed it up}.`,
  },
  {
    name: 'identity/in-the-archive-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: PROSE,
    frames: `{Microfilm|A ledger|Court roll} of <year> {lists|names} {seven|forty} <group> {fined|expelled|freed}; {descendants|students} {transcribed|contest} it.
      {Slander|Hoaxes} {about|regarding} <group> {travelled|sold} by {pamphlet|ferry|telegram}; {our seminar|an archivist} {traces|maps} {the routes|who paid}.
      {Apology|Plaque|Street name} for {expelled|wronged} <group> {unveiled|debated} {at dusk|by the mayor}. {Rain, candles|Overdue|Two abstained}.
      {Oral history|Cassette <n>}: {a <identity-one>|two <group>} {recalls|recall} {the closed gate|a kind stationmaster|hiding in a loft}.
      {Footnote|Glossary}: {the slur|that epithet} for <group> {is kept|appears} {for accuracy|in quotation}; {editors|we} {reject|regret} it.`,
  },
];
