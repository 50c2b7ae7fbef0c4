import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';
import { ALL_POST_MATTERS } from './any-post-matter.ts';

const WARM = `{Great|Nice|Good|Excellent|Wonderful|Lovely|Superb|Interesting|Fascinating|Thoughtful|Fantastic|Awesome} {post|article|piece|read|essay|write-up|analysis|blog|series|discussion}{, <nick>|, thanks|, thank you|}{.|!}|{Thanks|Thank you} {so much |very much |}for {sharing|writing|posting|this|this article|the effort|putting this together}{.|!|, <first>.}|I {really |truly |}{enjoyed|appreciate|liked} {this|reading this|your post|your perspective|the article}{.|!}|{Very|Really} {informative|helpful|well written|useful|interesting|thought provoking}{, thank you|, thanks|}{.|!}|{I agree|I mostly agree|Well said}{, <nick>|}{.|!}|{Keep up the good work|Keep it up|Keep writing|Looking forward to the next one|I'll be back|Bookmarked|Shared with my <relative>|You have a new reader}{.|!}`;

/** Comments of several sentences which open or close in the warm words of spam, and argue about the matter in between. */
const ARGUED = `<warm> {I'd|I would|Let me} {push back|disagree|quibble} on one {point|thing}{, though|}: <claim>. <story>{.|, so I've seen {it|both sides}.} {Or do you think|Unless you mean to say} {that's an exception|it was luck|things have changed}? [<warm>]
  <warm> {What|The part that} {I keep coming back to|stayed with me|I'd underline} is <point>. {In|From} my {experience|small corner}, <claim>{.|, and that changes {the picture|the sums}.} <story>. {Does that fit|How does that square} with what you {found|saw}?
  <story>. {That's|Which is} why <point> {rings true|made me stop|matters to me}. {But|Still,} I {wonder|doubt|am not sure}: <claim>? {Some|Many} {would say so|of my friends would}; I {used to|did}, {until|before} {last year|it happened to us}. <warm>
  <warm> {A few|Some} {thoughts|notes|remarks}. First, <claim>. Second, <point> {deserves|needs} {a post of its own|more space|a source}. {And lastly|Third}, <ask>? [<warm>]
  {I|We} {came|got} here {expecting|ready for} {the usual list|a rant|an advert} and found <point>. <warm> {Having said that|That said|However}, <claim>{.|, at least {where I live|in my trade|for beginners}.} <story>.
  <warm> {May I|Let me|I'd like to} {add|offer} {a counterexample|an example|a caveat}? <story>. {So|Hence} {when|if} {people|you} say "<claim>", {I'd ask|my question is} {for whom|compared with what|how we know}. [<warm>]
  {@<nick>|<nick>|To <nick> above}{:|,} {I see your point|fair enough|no}{,|;} {but|and yet} <claim>. {The post|The author} {says|shows} as much {with|when discussing} <point>. <story>. {Anyway|In any case}: <warm>
  <warm> {Where I get stuck|What I don't follow|My problem} is <point>. {If|Suppose} <claim>, {then what|what then|what follows}? <ask>? {I'm asking|I ask} {honestly|because my <relative> and I argue about it|as a <job>}.
  {As a|Speaking as a|I'm a} <job> {of|with} <nn> years{,|;} {I|and I} {nodded|winced|laughed} at <point>. <claim>{.|, whatever the {brochures|headlines} say.} <story>. <warm>
  <warm> {Small|One small} correction{:|, if I may:} <slip>. {It doesn't|That doesn't} {change|hurt} {your|the} {conclusion|main point}, {which|and that} I {share|mostly share}: <claim>. [<warm>]
  <warm> {Your|The} {conclusion|last paragraph} {is too kind|goes too far|surprised me}. <story>, {and|yet} nobody {concluded|wrote} {anything|that} from {it|our case}. {I'd rather say|More likely}: <claim>.
  {Long comment, sorry|This got long, sorry|Bear with me}. <story>. {Later|Years later|After that} {I|we} {read|heard} {everywhere|from everyone} that <claim>. {I|We} {believed|doubted} it {for a while|until now}. {Your|This} post, and {above all|mostly} <point>, {changed|shifted} {that|my mind}. <warm>
  <warm> {On|About} <point>: {there is|I know of} {research|a book|an old study} {saying|that says} the opposite ({<first> <last>, <year>|<last> and <last>, <year>|<cited-link>}){.|, though {the sample was small|it's dated}.} {I lean|I'd still lean} your way. <ask>?
  <warm> {I'd|I would} {love|like} to {hear|read} {more|a follow-up} on <point>{,|;} {because|as} {here|in our case} <story>. {Nobody|No one} could {tell|explain to} us <ask>. {Maybe|Perhaps} {the answer is that|it's simply that} <claim>.
  {I read this twice|I slept on this before replying|I've read the comments too}. {My first reaction|My instinct} was that <claim>. {Then|But then} I remembered: <story>. {So|Now} I'm {with you|less sure|in the middle}, {and|though} <point> {is|was} {what did it|the strongest part}. <warm>
  <warm> {Nevertheless|Even so|Then again}, {who|whom} does {it|this} {serve|help}? <claim>. {For|To} {most|the rest} of us <point> {is|remains} {theory|a luxury|the easy part}. <story>{.|. I don't say it to complain.}
  {Dear|Hello|Hi} <first>, <warm> {My <relative>|A friend|My late father} {would have|might have} {objected|argued} that <claim>, and {I|we} {would|might} have {pointed|referred} {her|him|them} to <point>. <story>. {Greetings from|Best wishes from} <city>{.|!}`;

export const BLOG_THINKERS: readonly Family[] = Object.entries(ALL_POST_MATTERS).map(([field, slots]) => ({
  name: `ordinary/arguing-under-${field.replaceAll(' ', '-')}`,
  split: 'train',
  weight: 0.3,
  labels: CLEAN,
  registers: BLOG_READER,
  slots: { ...slots, warm: WARM },
  frames: ARGUED,
}));
