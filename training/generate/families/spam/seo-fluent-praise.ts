import { SPAM, type Family } from '../../engine/family.ts';
import { FLUENT_SPAMMER } from '../../engine/registers.ts';
import { APPLAUSE } from '../../slots/applause.ts';

/** Stock praise in smooth English: to the text, to its writer, and for its use. */
export const SEO_FLUENT_PRAISE: readonly Family[] = [
  {
    name: 'spam/fluent-short-verdict',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: APPLAUSE,
    frames: `{So|This is so} {well written|well put|nicely explained|well done} that I {had|just had|felt I had} to {leave a comment|comment|say so|tell you|say thank you}<stop> [30:<carry-on>]
      {This|Your <article>|What you wrote} is so {good|true|<readable>}{,| that} I {couldn't|could not} leave without {a comment|commenting|saying {hello|thanks|so}}<stop> [30:<returning>]
      I {{don't|do not} {usually|normally|often}|hardly ever|rarely|seldom} {comment|leave comments|write replies}{,|} but {this|your <article>} {is|was} {{too good|simply too <readable>|far too <readable>} to {pass by|ignore}|<very> <readable>{, so well done|}}<stop> [20:<thanked>]
      {Saved|Bookmarked|Added to my favorites}{.|!|,} I {love|really love|really like|adore} {this|your} <blog><stop>
      {I have|I've|I} {saved|bookmarked|book marked} {this|your <blog>|it} {because|since|as} I {love|like|enjoy} {it|your <articles>|what you write|the style} so much<stop>
      I {agree with|like|would sign} every {{point|word|line} {in here|of this|in this <article>}|point you {make|made}}<stop> [<carry-on>] [10:<trailer>]
      {All of your points {here |}are|Each of your points {here |}is} {valid|spot on|<readable>}{,|} and I {have|find} nothing to add<stop> [25:<wish>]
      {There is|There's|I still have} {a lot|so much|plenty} {more |}to learn about {this|<topic>}{,|} and {this|your} {<article>|<blog>} {is a {great|good|perfect} {start|place to start|beginning}|makes it easy|helps}<stop> [25:<thanked>]
      <verdict>
      <verdict> <returning>
      <agreed> [<verdict>] [8:<trailer>]
      <verdict> <carry-on> [8:<trailer>]
      <hail> <verdict>
      <lauded> {<article>|stuff|job|work|read|information|<blog>}[, {really|very|truly} <readable>]<stop> [<carry-on>]
      <lauded> {<article>|stuff|read|<blog>}{,|.|!} {thanks|thank you} for {sharing|posting|writing|sharing it|putting this up}<stop>
      {I|We} {love|really love|really like|enjoy} {this|your} <blog>{,| -|;} {it's|it is} <very> <readable> and <besides><stop> [10:<trailer>]
      {Very|Really|So} <readable>{,|.} {and|it is} {also |}<besides><stop> [20:<wish>]
      {I've|I have} read {it|this <article>|your <article>} {twice|two times|more than once}{| now| already}{ and {love|enjoyed} it|, it's that good|. It is <very> <readable>|}<stop>
      {Who|I wonder who} {could|would} {disagree|argue} with {this|that|you}? <verdict>
      {Simple|Short}, {clear|to the point} and <readable>{,|.} {just the way I like it|what more could one want|I like it a lot|thank you for that}<stop>
      {You've|You have} {nailed it|done it again|hit the mark}{,|.|!} {<lauded> <article>|<very> <readable>}<stop> [30:<passing>]`,
  },
  {
    name: 'spam/fluent-writer-praise',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: APPLAUSE,
    frames: `[<greet>] Your {style|way of writing|writing style|voice} {is|feels} {unique|so different|a breath of fresh air|like nobody else's}{,| -|} {and|} I {like that|enjoy it|can tell {this|your} <blog> apart from a hundred others|would know it anywhere}<stop> [<returning>]
      You {have|clearly have|certainly have} {an eye for|a feeling for|the knack of spotting} {what {matters|is going on}|the {heart|core} of a {problem|question|subject}}{,|} and {you {make|get} {us|people|others} {care about it|to look at it}|after reading you one sees why it counts}<stop> [{I wish this had {more|a thousand} readers|People really should hear your side|It deserves to be read by everyone}<stop>]
      I {would have thought|thought} {you were|a <blog> like this was|this <blog> was} {famous|known everywhere|followed by thousands} {by now|already}{.|!} {You have the talent for it|The talent is there|It certainly is good enough}<stop> [20:<carry-on>]
      {How come|Why is it that} {so few|hardly any} people {know|read} {this|your} <blog>? {You|You clearly} {deserve|have earned} {a {much |}{bigger|larger|wider} audience|many more readers}<stop>
      {You write|This is written|Your <article> is written} so {clearly|plainly|simply} that {one can tell|it is easy to tell|I am sure} you have {worked|been active} in {this field|this area} for {years|a long time}<stop> [25:<thanked>]
      {You are|You're} {a|such a|a truly} {talented|gifted|skilled|great|natural|wonderful} {writer|blogger|author}{,|.} {and|} I {think|believe|bet} {you'll|you will} {go far|do well|be well known one day}<stop> [<carry-on>]
      {You|You certainly|You really} have {a way with words|a real talent for {writing|this}|the right touch|a good eye for detail}{.|, and} {it shows|your <articles> prove it|I like that}<stop>
      {I|We} {like|love|admire|really like} the way you {explain|describe|approach|look at} {things|<topic>}{,| -|;} {it is|it's} <very> <readable><stop> [15:<trailer>]
      {Not many|Few|Very few} {people|writers|bloggers} {can|could|are able to} {write|speak} {about|on} <topic> {like you do|so clearly|with such {passion|ease|knowledge}|this well}<stop> [30:<thanked>]
      {It's|It is} {clear|obvious|easy to see} {that |}you {know|really know|understand} {your stuff|what {you are|you're} talking about|<topic>|what your readers want}<stop> [<carry-on>] [10:<trailer>]
      {Someone|A person|Anyone} with {your|such|so much} {knowledge|talent|skill|expertise} {should|ought to} {write|consider writing|think about writing} {a book|a novel|for a {newspaper|magazine}}<stop> I would {read|buy|enjoy} it<stop>
      {I|I really|I truly} {envy|admire|respect} {your|the} {skill|talent|patience|passion|dedication} {and|. I also like} {the {time|effort} you {put|have put} into {this|your <articles>}|your honesty|how <readable> it all is}<stop>
      {The|Your} {words|sentences|thoughts|ideas} {just |}{flow|seem to flow}{,|} and {I {can't|could not} {stop|put it down|help reading on}|it is hard to stop once you {start|begin}}<stop> [<returning>]
      {Your|This} {passion|expertise|experience|love of the subject} {really |}{shows|shines through|comes across} in {everything|all that|every line} you write<stop> {The {world|web} {needs|could use}|We need|We could use} more {writers|people} like you<stop>
      {I've|I have} {read|seen} {a lot of|many|plenty of} {<blog>s|<articles>} {on|about} <topic>{,|} but {yours|this one} {is|stands out as|is by far} the {best|clearest|most helpful|most honest} {so far|of them all|I have found}<stop> [20:<returning>]
      {Are you|Have you ever been} a {professional|paid} {writer|author|journalist}? {Your|This} <article> is <very> <readable><stop> I {could not|couldn't} {tell|see} the difference<stop>
      {You have|You've got} {such a|a} {clear|warm|friendly|sincere|fresh} {style|voice|way of putting things}{,|} {which|and this} makes <topic> {easy to follow|<readable>|come alive}<stop> [<thanked>]
      {Whoever|The person who} {writes|wrote} {this|these <articles>} {really |}knows {<topic>|how to {keep|hold} {a reader's|my} {interest|attention}}<stop> [<carry-on>]
      <hail> you {really |}{write|explain things} {well|beautifully|so clearly|with real skill}{,|.} {and |}{I always {learn|find} something {new|useful} here|it is a {joy|pleasure} to read|I hope you keep it up}<stop> [8:<trailer>]`,
  },
  {
    name: 'spam/fluent-gratitude',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: APPLAUSE,
    frames: `{Practical|Useful|Good|Helpful|Solid} {advice|guidance|suggestions}{,| here,| in this <article>,} {thanks|thank you|much appreciated}<stop> {People {forget|underestimate}|I often forget|We tend to forget} how {far|much further} {a small step|a bit of effort|one good habit} {takes|can take} {you|us}<stop>
      {It's|It is} {funny|surprising|true} how much {a small {step|change}|a little {advice|effort|care}} can {do|help|bring}<stop> {Thanks|Thank you} for {the reminder|reminding us|pointing it out|sharing}<stop>
      {Not|There was not} {one|a single} {dull|wasted|boring} {line|word|moment} in {it|this|your <article>}{,|.} {well done|I enjoyed it {all|from start to finish}|and I enjoyed it a lot}<stop> [{Your <blog>|It} is {in|among} my bookmarks now, so {I'll|I will} see the next one<stop>]
      {What a|Such a} <lauded> {read|<article>}{,| -|.} {thanks|thank you|many thanks}{.|!} I {enjoyed|loved} {all of it|every part|it from start to finish}<stop> [<returning>]
      <thanked> <learned>
      <thanked> <returning> [10:<trailer>]
      <greet> <thanked> <verdict>
      I {wanted|want|just wanted|just want|would like} to {say|drop you a line to say} {thanks|thank you|a big thank you} for {your|this|the} <lauded> {<article>|work|<content>|<blog>}<stop> [<learned>] [<wish>]
      {This|Your} {advice|<article>|work} {is|was|has been} {very|really|extremely|so} {helpful|useful|valuable} {to|for} {me|people like me|a beginner like me|anyone {new to|interested in} <topic>}<stop> [<thanked>] [10:<trailer>]
      I {really needed|was looking for|had been looking for} {some|this kind of|exactly this kind of} {advice|information|help|inspiration}{,|} {and|and now} {here it is|I found it|you gave it to me|you delivered}<stop> [<thanked>]
      {Some|Many|So many|A lot of} {<lauded>|really good|very useful} {tips|ideas|suggestions|points} {here|in this <article>|on this <blog>}<stop> {I will|I'll} {try|have to try|be sure to try|use} {some of them|a few of these|them all|them}<stop> [<wish>]
      {Your|This} <article> {has |}{saved|spared} me {a lot of {time|trouble|searching|work}|hours of {reading|searching}}<stop> [<thanked>] [<carry-on>]
      {I am|I'm|We are} {so |very |really |}{grateful|thankful} for {{people|bloggers} {like you|who share what they know|who give <content> {freely|for free}}|<blog>s {like this one|that give <content> {freely|for free}}}<stop> [20:<wish>]
      {Appreciate|I appreciate|We appreciate} {the {time|effort|work} {it took to write|you put into} this|you sharing this <article>|this <article>|your {help|honesty}}{.|!} {Really, thank you|Many thanks}<stop>
      {Thanks|Thank you}{,|!} {this|it} {was|is} {a|such a} <lauded> {source of <content>|<article>} for {me|us}{| and my <relative>}<stop> [<carry-on>]
      {Thanks|Thank you} for {another|one more|yet another} <lauded> <article><stop> {It's|It is} {hard|not easy} to find {such|this kind of} <content> {elsewhere|on other <blog>s|anywhere else|in plain words}<stop>
      {Thank you|Thanks} for {helping {me|us} to|showing {me|us} how to} {see|look at|understand} <topic> {more clearly|in a new light|from a new {angle|side}}<stop> [<returning>]
      {What you {shared|wrote|posted} {here |}|Your <article> }{will|is going to} help {a lot of|many|so many} people{, I am sure|, I think|}<stop> [<thanked>] [<carry-on>]
      {Good|Great|Solid|Sound} {advice|tips|information}{,|.} {thanks|thank you|much appreciated}<stop> [40:<returning>] [10:<trailer>]`,
  },
];
