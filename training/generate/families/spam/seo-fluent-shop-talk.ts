import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { APPLAUSE } from '../../slots/applause.ts';
import { FLUENT_SPAMMER } from '../../engine/registers.ts';

const SHOP: Slots = {
  ...APPLAUSE,
  please: `any {help|advice|tips|ideas|suggestions} would be {great|appreciated|welcome|very welcome}<stop>|I would {be grateful for|appreciate} any {help|advice|tips}<stop>|{thanks|thank you|many thanks} in advance<stop>|I'd {love|like} to {know|hear from you}<stop>|{please|kindly} let me know<stop>||`,
  mine: `I am {about to start|thinking of starting|planning|in the middle of setting up} {my own|a small} <blog>|I {want|would like|hope} to {start|build} {my own <blog>|something similar}|I {run|have} {a|my own} <blog> {too|myself}|my own <blog> {needs|could use} a {new look|fresh start}|a friend {asked me to {build|set up} a <blog>|wants a <blog> too}`,
  fault: `{the {menu|text|sidebar|header} {covers|overlaps} {the rest|the pictures|part of the page}|some {pictures|images|links} {do not|don't|will not} {load|open|show up}|the page {loads|opens} {slowly|only halfway}|{the letters are|the text is} {very|rather|a bit} small|the {layout|design} {looks|seems} {a little |a bit |}{odd|off|broken}}`,
};

/** Stock questions and remarks about the running of a blog, in smooth English, whose answer nobody comes back for. */
export const SEO_FLUENT_SHOP_TALK: readonly Family[] = [
  {
    name: 'spam/fluent-platform-question',
    split: 'train',
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: SHOP,
    frames: `[<greet> ]{which|what} {platform|theme|template|software|blogging platform} {do you use|are you using|is this <blog> built {on|with}}? <mine>{,|} and {I like {yours|what I see here}|this looks {great|<lauded>|easy to read}}<stop> <please>
      [<greet> ]{I was wondering|I wonder|may I ask|could you tell me|would you mind telling me} {what|which} {theme|template|platform|host} you use? <mine><stop> <please>
      {the {design|layout|look} of {this|your} <blog> is|your <blog> looks} {<lauded>|great|so clean|very professional}{.|!} did you {make|build|design} it yourself or {did someone {help|do it for you}|hire somebody}? <please>
      <site-praise> {is it|was it} {hard|difficult|expensive|a lot of work} to {set up|start|build|run} {a <blog> like this|something like this|your own <blog>}? <please>
      {are you|is this <blog>} {on|running on|using} <cms>? <mine>{,|} but I {worry about|am not sure about|have no experience with} {the coding|the technical side|hosting|security|the cost}<stop> <please>
      {who|which company} {hosts|is hosting} {this|your} <blog>? {it|your <blog>} {loads|opens} {very fast|so quickly|much faster than mine} {on|in} {my phone|<browser>|every browser I tried}<stop> <please> [10:<trailer>]
      [<greet> ]<mine>{,|} {and|but} I {have no idea|am not sure|do not know} {where to {begin|start}|which {platform|host} to {choose|trust}|if I need to know how to code}<stop> <please>
      {how do you|how can one|do you have any tips on how to} {find|get|attract} {so many|more} {readers|visitors|comments}? <mine>{,|} {but|yet} {hardly anyone|nobody|no one} {reads|visits|finds} it<stop> <please>
      {how long have you been|when did you start|for how long have you been} {writing|blogging}? you make it look {easy|effortless|so easy|simple}<stop> [<site-praise>]
      {do you|did you ever} {earn|make} {money|anything|a living} {from|with} {this|your} <blog>? <mine>{,|} and I {wonder|ask myself} if it is worth {the effort|it}<stop> <please> [10:<trailer>]
      {where|how} do you {find|get} {your|the} {ideas|inspiration} for {so many|all these|new} <articles>? I {sit in front of|stare at} {an empty|a blank} page {every time|for hours}<stop> <please>
      {do you get {a lot of |many |}|how do you {deal with|handle} }{spam|unwanted} comments{ here| on your <blog>|}? {I get so many|mine is full of them|it is getting worse every {day|week}}{ lately| these days|}<stop> <please>
      {has anyone ever copied|did anybody ever copy} your <articles>{ without asking|}? {it happens|it happened} to {me|a friend} {all the time|often|last week}{,|} and {yours are {well worth stealing|so good}|I do not know what to do}<stop> <please>`,
  },
  {
    name: 'spam/fluent-glitch-report',
    split: 'train',
    weight: 0.7,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: SHOP,
    frames: `[<greet> ]{just|I just wanted|I only wanted} {to let you know|a quick note}{:|,} <fault> on <browser>{.|, at least {for me|on my side}.} [<verdict>]
      {I'm|I am} not sure if {it is|it's} {just me|my computer|my connection|my settings}{,|} but <fault> {when I {visit|open|use} {this|your} <blog> on <browser>|here}<stop> {is anyone else seeing|does anybody else have} {this|the same}? {<verdict>|<site-praise>|<thanked>}
      {has anyone else noticed|did anyone else notice} that <fault>? <please> {<verdict>|<site-praise>} [<carry-on>]
      <verdict> {one|only one|a} small {thing|remark}{:|, though:} <fault> on <browser><stop> [<carry-on>]
      {I|sorry, I} {wrote|had written|typed} a {long|detailed|rather long} {comment|reply} {and|but} {it {disappeared|vanished|was gone}|your <blog> {lost|ate} it|nothing happened} {when|after} I {clicked|pressed} {send|submit|the button}<stop> {anyway|in short|so again}{,|:} <verdict>
      {my|the} {first|last|longer} comment {did not|didn't|does not seem to} {go through|appear|show up}{,|;} so {here it is again|I'll say it again|once more|I will keep it short}{:|,} <verdict>
      {every time|whenever} {someone|anybody} {comments|writes} {here|on this <article>} I {get|receive} {two|three|four|several} {emails|messages} {about it|with the same comment}<stop> {can|could} you {stop that|switch that off|take me off the list}? <thanked>
      I {can't|cannot|could not} {find|see} {a|the|your} {subscribe|contact|follow|share} {button|link|form}{ anywhere|}<stop> {do you have|is there} one? <please>
      {your|the} {feed|RSS feed|newsletter form} {does not|doesn't} {seem to work|work} {for me|in my reader|today}{,|} and I {don't|do not} want to miss {anything|your next <article>}<stop> <please>
      {there are|I noticed|I spotted} {a few|some|one or two} {spelling|grammar|typing} {mistakes|errors} {here|in your <articles>}{,|} but {the content is {great|what counts}|I enjoyed it {anyway|all the same}}<stop> [<returning>]
      {is there a problem with|did you change something on|are you working on} {your|this} <blog>? <fault>{.|!} {it was fine|I had no trouble} {yesterday|last week|until now}<stop> <thanked> [10:<trailer>]
      <site-praise> {I do have to|I must|I should} {say|mention} that <fault> on <browser>{,|} {so you may want to|and you might like to} have a look<stop>`,
  },
  {
    name: 'spam/fluent-wants-more',
    split: 'train',
    weight: 0.8,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: SHOP,
    frames: `{could|can|would} you {please |}{write|post|publish|share} {a little |a bit |}more {about|on} {this|<topic>}? {I would be|I'd be|we would be} {grateful|thankful|so happy}<stop> <verdict>
      <verdict> {{will there be|are you planning|can we expect} a {second part|follow-up|sequel|longer version}?|please write a {second part|follow-up|sequel}.}
      {I think|maybe|perhaps|in my opinion} {a few|some|one or two} {pictures|photos|videos|examples} {would|could} make {it|this|your <blog>|the text} even {better|more <readable>|easier to follow}<stop> <verdict>
      {have you ever thought|did you ever think} {about|of} {writing|publishing} {a book|an e-book}{?| or writing for other <blog>s?} {I know my|my} {readers|friends|visitors} would {enjoy|love|read} {it|your work}<stop>
      {do you|would you} {accept|allow|publish} guest {<articles>|writers|authors}? I {would love|would like|am happy} to {write|contribute|send} something {on|about} <topic><stop> [15:<trailer>]
      {how can I|is there a way to} {reach|contact|write to} you? I {have|had} {a few ideas|a question|some suggestions|a proposal} {for you|about your <blog>}<stop> <site-praise>
      {are you|is this <blog>} on <social>{ too| as well|}? I {would like|would love|want} to {follow|keep up with} you {there|and read more}<stop> <site-praise>
      {could|can|may} I {use|quote|borrow|translate} {part|parts|a paragraph} of {this|your <article>} on my {own |}<blog>{?| if I link back to you?} {my readers|they} would {learn a lot|enjoy it}<stop>
      {would you be|are you} {interested in|open to|up for} {exchanging links|a link exchange|trading <articles>|working together}? {{our <blog>s|we} {cover|write about} the same {things|topics|subjects}|our <blog>s have a lot in common}<stop> [15:<trailer>]
      {do you|does anyone here} know {any other|other|more} <blog>s {about|that cover|on} {<topic>|the same things}? {{I can't find|I have not found} {good ones|any as good as this}|there are hardly any good ones}<stop> <please>
      {is there|do you know} a {forum|group|place} where {people|others} {talk about|discuss} {the same {things|topics}|<topic>}? I would {love|like} to {join|take part}<stop> [<site-praise>]
      {I hope|hopefully} {there will be|you will write|we will get} a {second part|follow-up|part two} {soon|one day|next week}{,|} because {this|it} {ended|was over} {too soon|just when it got interesting}<stop> <carry-on>
      {please|kindly} {write|post|publish} {more often|something every day|more <articles> like this}<stop> {{your readers|many of us} are|I am} waiting for it<stop>`,
  },
];
