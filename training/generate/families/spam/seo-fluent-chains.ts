import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { APPLAUSE } from '../../slots/applause.ts';
import { FLUENT_SPAMMER } from '../../engine/registers.ts';

/** What joins one stock sentence to the next, and longer ones that only occur among others. */
const LINKED: Slots = {
  ...APPLAUSE,
  also: `4:|2:also,|besides,|by the way,|on top of that,|in any case,|anyway,|moreover,|what is more,|all in all,|and|I must say,|needless to say,`,
  then: `6:|finally,|in any case,|until then,|anyway,|with that said,|for now,|lastly,|in the meantime,`,
  sought: `I {have been|had been|was} {looking|searching|hunting} {for|everywhere for} {this kind of <content>|something like this|a good <article> on <topic>|such a <blog>} {for {weeks|some time|a long while|ages|quite some time}|all {day|week|morning}|since {last week|yesterday|this morning}}{,|} and {you|your <article>|this <blog>} {had it all|delivered|turned out to be the answer|covered everything}<stop>
    {most|many|too many|so many} {<blog>s|<articles>|writers} {on|about} <topic> {only |just |}{repeat|copy|scratch the surface of} {what {others|everyone} {said|wrote}|the same things}{,|;} {but |}{yours goes|this one goes|you go|you dig} {further|deeper|much further}<stop>
    {at first|to be honest|frankly|honestly}{,|} I {was {only browsing|just looking around|about to leave}|did not expect much}{,|} but {your|the} {first lines|<article>|style|writing} {kept me {here|reading|interested}|made me stay}<stop>
    I {run|have|write|keep|started} a {small |little |}<blog> {myself|of my own|too}{,|} {and|so} I know {how much {work|time|effort} {it takes|goes into it}|how hard it {is|can be} to {find|write} {good|original} <content>|what it means to get comments}<stop>
    {it is|it's} {not often|seldom|rare|not every day} that {I find|I come across|one finds|you see} a <blog> that is both {informative|useful|helpful|thorough} and {entertaining|well made|easy to read|enjoyable}<stop>
    {{when|after} I {finished|read} {it|this|your <article>}|while {reading|I was reading} {it|this|your <article>}}{,|} I {realised|understood|felt|noticed} {how little I {knew|had known} about <topic>|that I {had|have} {a lot|much} to learn|that I was not alone with {this|these thoughts}|I should {comment|thank you}}<stop>`,
  again: `{anyone|everyone|people|those} {interested|with an interest} in {it|<topic>|such things} {should|will want to|ought to} {{read|see} {this|your <article>}|visit {your|this} <blog>}<stop>
    {you deserve|your <blog> deserves|this <blog> deserves} {{more|many more|a lot of} {readers|visitors}|{more|a lot of} {attention|credit}}<stop>
    I {would like to|want to|will|should} {read|see|explore|go through} {more of this|the rest of your <blog>|your other <articles>|your older <articles>} {soon|tonight|tomorrow|when I can|this weekend}<stop>
    {it is|it's} {clear|easy to see|obvious} that {a lot of|plenty of|so much} {work|thought|care|research} {went|has gone} into {this|your <article>|your <blog>}<stop>
    {you|you really|you certainly} {put your heart {into|in} {this|your work|what you do}|have {a talent|a gift|a good hand} for {this|what you do|writing}}<stop>
    may your <blog> {grow|live long|keep growing|find many readers}<stop>`,
};

/** Several stock sentences in a row, as the longer templates have them; and a closing wish with nothing before it to wish for. */
export const SEO_FLUENT_CHAINS: readonly Family[] = [
  {
    name: 'spam/fluent-two-in-a-row',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: LINKED,
    frames: `<verdict> <also> <thanked>
      <hail> <verdict> <then> <carry-on>
      <thanked> <also> <returning>
      <site-praise> <also> <learned>
      <agreed> <also> <site-praise>
      <learned> <then> <thanked> [10:<trailer>]
      <sought> <verdict>
      <site-praise> <then> <carry-on>
      <verdict> <also> <passing>
      <greet> <sought> <then> <thanked>
      <returning> <also> <verdict> [10:<trailer>]
      <thanked> <then> <wish>
      <again> <also> <agreed>
      <carry-on> <also> <site-praise>
      <hail> <site-praise> <then> <wish>
      <agreed> <then> <passing>
      <verdict> <again> [10:<trailer>]`,
  },
  {
    name: 'spam/fluent-long-chain',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: LINKED,
    frames: `[<hail> ]<verdict> <also> <learned> <then> <returning> [<wish>]
      [<greet> ]<sought> <thanked> <also> <site-praise> <then> <carry-on>
      [<greet> ]<site-praise> <also> <agreed> <thanked> <then> <wish>
      <sought> <verdict> <also> <again> <then> <thanked> [<wish>]
      [<hail> ]<agreed> <also> <verdict> <passing> <then> <carry-on> <wish>
      <thanked> <also> <learned> <again> <then> <returning>
      [<greet> ]<sought> <also> <learned> <thanked> <then> <wish> [15:<trailer>]
      <verdict> <also> <site-praise> <again> <then> <carry-on> [<wish>]
      [<greet> ]<thanked> <sought> <also> <verdict> <then> <passing>
      <site-praise> <sought> <then> <returning> <wish> [15:<trailer>]
      [<hail> ]<again> <also> <thanked> <learned> <then> <carry-on>
      <agreed> <sought> <also> <site-praise> <then> <wish>
      [<greet> ]<returning> <also> <site-praise> <verdict> <then> <thanked>
      <learned> <also> <again> <passing> <then> <wish> [15:<trailer>]
      [<greet> ]<carry-on> <also> <verdict> <learned> <then> <returning>
      <sought> <again> <also> <agreed> <then> <carry-on> [<wish>]
      <greet> <verdict>\\n<also> <thanked>\\n<wish>
      <thanked>\\n\\n<also> <site-praise> <again>\\n\\n<wish> [15:<trailer>]`,
  },
  {
    name: 'spam/fluent-sorry-i-am-late-held-out',
    split: 'held-out',
    weight: 1.5,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    frames: `{Sorry|Apologies|Forgive me} for {being late|joining so late|coming late} {to the {party|discussion|thread}|with my reply}{,|;} {I simply|but I} {did not want|could not bear} to {leave|miss out} without {a word of recognition|applauding|a kind word}{.|!}
      {I realise|I know|No doubt} {this|my remark} {comes|arrives} {months|ages|a little} {late|after everybody else's}{,|} {yet|still} {quality|good work} {does not {expire|go stale}|never {expires|gets old}}{.|!} [<trailer>]
      {Pardon|Excuse} the {length|brevity} of this {remark|note}{,|;} there is {much|so little} to {express|mention} and {all of it|every bit} is {admiration|positive}{.|!}
      {Is it|Am I} too late to {join in|chime in|add a voice}? {Everything|All} {worth mentioning|that counts} {has been|was} {mentioned|covered} {above|already}{,|} so {count|consider} {me in|this a nod|mine a vote in favour}{.|!}
      {I am|I'm} {not the type to|shy and hardly ever} {speak up|join in}{, but|;|.} {today|this once} {I make an exception|I will be brave}{:|.} {bravo|hats off|ten out of ten|full marks}{.|!}
      {Excuse|Pardon} {my {spelling|grammar}|the typos}, {I am|I'm} on {a phone|the train|a tablet}, {only|just} {dropping|leaving} a {quick|brief} {nod|salute} {for|to} {the effort|whoever is responsible}{.|!} [<trailer>]
      {Off topic|Slightly off topic}{,|} {I am afraid|forgive me}, {yet|but} {somebody|someone} {has to|must} {mention|point out} how {pleasant|tidy|worthwhile} {everything|it all} {is|feels} {around|over} here{.|!}
      {Better late than never|Late as usual|Last to arrive}{:|,} {hats off|bravo|applause} for {a job well done|all of it|such devotion}{.|!} {Onwards|Till next time|More power to you}{.|!}
      {I only|I merely} {intended|meant} to {skim|glance} {over it|at the headline}, {sorry|my apologies}, and {ended up|was} {glued to|absorbed by} {the screen|it} {until|till} {midnight|the kettle boiled|dinner}{.|!}
      {Regrets|My only regret}{:|,} not {arriving|showing up} {earlier|years ago}{.|!} {Everything|The lot} {strikes|impresses} me as {sound|sensible|first class}{,|.} {bravo|my compliments}{.|!}`,
  },
];
