import { SPAM, type Family } from '../../engine/family.ts';
import { APPLAUSE } from '../../slots/applause.ts';
import { FLUENT_SPAMMER } from '../../engine/registers.ts';

/** Stock comments that talk of other people, or of "this topic", and never of what the post says. */
export const SEO_FLUENT_PASSING_ON: readonly Family[] = [
  {
    name: 'spam/fluent-passes-it-on',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      kin: `my {roommate|flatmate|sister|brother|cousin|boss|best friend|old roommate|uncle|aunt|neighbor|coworker|classmate|teacher|younger brother|older sister|husband|wife|son|daughter|father|mother}|a {friend|colleague|good friend|coworker|classmate} of mine|one of my {friends|colleagues|relatives}`,
      keen: `{always talks|always goes on|is always talking} about {this|<topic>|these things|such things}|is {really into|crazy about|very interested in|mad about} {this|<topic>|such things|this kind of thing}|{studies|is studying|is analyzing|is researching|is looking into} {this|<topic>|such matters|these things}|has been {asking|wondering|talking} about {this|<topic>|such things}|{loves|cannot get enough of} {<topic>|this kind of <content>}|needs {exactly this|this kind of <content>}|once told me the {very |}same`,
    },
    frames: `{This|Your <article>|It|Reading this} {reminds|reminded} me of <kin>{,| -} who <keen><stop> {I will|I'll|I am going to} {send|forward|pass on|mail} {this|it|the link} {right away|this evening|today|at once}<stop> [<wish>]
      {Interesting|Very interesting|Fascinating|Thought provoking|Intriguing}{.|!|,} <kin> <keen>{,|;} so {I will|I'll|I'd better} {let {him|her|them} know|tell {him|her|them}|pass this on|send the link}<stop> [<thanked>]
      <kin> <keen>{,|} and {I am|I'm} {sure|certain} {he|she} {will|would} {enjoy|love|like|appreciate} {this|your <article>|your <blog>|this <article>}<stop> [<thanked>] [10:<trailer>]
      {I must|I have to|I should|I will} {show|forward|send|give|mail} {this|your <article>|this <article>} to <kin>{,|} {who|because {he|she}} <keen><stop> [<verdict>]
      <verdict> {I will|I'll|I'm going to|I have to} {show|forward|send|mail} {this|it} to <kin><stop> [<returning>]
      <verdict> <passing> [<carry-on>]
      <verdict> <kin> <keen>{,|;} {what a|such a} {coincidence|nice surprise|good find}<stop>
      <kin> {told me about|told me to {read|look at|visit}|begged me to read} {this|your} {<blog>|<article>} and {was {right|totally right|absolutely right}|I am glad I listened}<stop> <verdict> [<returning>]
      {Passing|I am passing|I'm passing} {this|your <article>|the link} on to <kin>{.|!|,} {he|she} <keen><stop> [<thanked>]
      {You sound|This sounds} {just |exactly |}like <kin>, who <keen><stop> [<verdict>] [<wish>]
      {Just|I just|I have just|I've just|Already} {sent|forwarded|mailed|shown|passed} {this|it|the link} to <kin>{,|} who <keen><stop> [And {he|she} {bought|owes} me {lunch|a coffee|dinner} {for it|now}, {so thank you|thanks to you|haha}<stop>]
      {<kin> and I|My friends and I|My family and I|My colleagues and I} were {just |}{talking|chatting|arguing|speaking} about {this|<topic>} {yesterday|the other day|over lunch|last night|this week}{,|.} {and|} {this|your <article>} {settles it|comes at the right time|is just what we needed|says it better than I did}<stop> [<thanked>]
      {Do you mind|Would you mind|Is it okay|Is it all right} if I {show|forward|send|read} {this|your <article>|some of this} to <kin>? {He|She} <keen><stop> [<thanked>]
      {Wish|I wish} <kin> {had|could have} {read|seen|known} this {earlier|years ago|before|sooner}{.|!|,} {it|this} {would|could} have {helped a lot|saved {a lot of|so much} trouble}<stop> [<passing>]
      I {always tell|keep telling} {everyone|my friends|my colleagues} {about|to visit} {this|your} <blog>{,|;} {they|most of them|all of them} {love|like|enjoy} it {too|as well|a lot}<stop> [<carry-on>] [10:<trailer>]
      {I will|I'll|I would like to} {quote|mention|use} {this|your <article>} in {a {paper|report|talk|project} {for|at} {school|work|college}|my next {essay|talk|lesson|project}}{, if {I may|that is okay|you allow}|}<stop> [<thanked>]
      {Shared|Liked and shared|Posted} {this|it} on <social>{,|.} {my friends|everyone|people} {there |}will {love|enjoy|talk about} {it|this}<stop> [<carry-on>]
      <hail> <kin> <keen>{.|!|, and} {I finally {understand|see} why|you explain it much better|I will send this over}<stop> [<returning>]`,
  },
  {
    name: 'spam/fluent-community-praise',
    split: 'train',
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      people: `people|folks|readers|everyone|visitors|others|so many people`,
      exchange: `{share|exchange|swap|compare} {views|opinions|thoughts|ideas|experiences}|{discuss|talk about|debate} {things|<topic>} {openly|politely|with respect|in a friendly way}|{help|listen to|learn from} each other|{come|get} together {to talk|over a good <article>|and discuss {things|<topic>}}`,
    },
    frames: `{I like|I love|It's nice|It's good|It is great|I like to see|It's good to see} how {people|folks|readers|visitors} <exchange>{.|!|,} <lauded> <blog>{, keep it up|, stick with it|, well done|. Keep going|}<stop>
      {It's|It is} {nice|good|great|wonderful|refreshing} {to see|seeing|that there are} {people|folks|readers} who <exchange><stop> [<carry-on>] [<site-praise>]
      {Good|Great|Interesting|Lively|Healthy|Excellent} {debate|discussion|conversation|exchange} {here|going on here|in the comments|below the <article>|everyone}{.|!|,} [{I enjoyed|I liked} reading {all of it|every comment|both sides}<stop>] <carry-on>
      {The comments|Your readers|The people here} are {as|almost as} {interesting|good|clever|helpful|inspiring|thoughtful} as the {<article>|<articles>}<stop> {Great|Lovely|What a nice|Such a friendly} community<stop> [<returning>]
      {What|Such} a {friendly|warm|helpful|smart|wonderful|lively} {community|crowd|group|place} {you have {here|built}|this is}<stop> [<carry-on>] [10:<trailer>]
      {There is|There's|You have} {a|such a} {friendly|polite|good|positive|helpful} {tone|mood|atmosphere|spirit} {here|on this <blog>|in these comments}{,|} {which|and that} is {rare|hard to find|not easy to find} {these days|nowadays|online|on the web}<stop> [<site-praise>]
      {Places|<blog>s} where {people|folks|readers} {can |}<exchange> are {rare|worth a lot|needed|what the web was made for}<stop> [<carry-on>] [<thanked>]
      {Nice|Great|Good} to be {part|a part} of {this|such a <lauded>|a <lauded>} {discussion|community|group}<stop> [<returning>]
      I {read|just read|have read|enjoyed} {all|most of|every one of} the comments {too|as well|here}{,|.} {everyone|everybody} {makes|has} a {good|valid|fair} point{|, and so do you}<stop> [<thanked>]
      {Thank you|Thanks} {all|everyone|to everyone|to all of you} for {the|your|sharing your} {views|comments|thoughts|opinions|replies}<stop> {I learned|I have learned|One learns} {{as much from {them|you all|the comments} as|more from {them|you all|the comments} than} from the <article>|a lot from {them|you all|the comments}}<stop>
      It {is|must be} {a joy|a pleasure|good} to {{have|run|read} a <blog>|see discussions} where {people|readers} <exchange><stop> [<carry-on>] [10:<trailer>]
      The {web|internet|world} {needs|could use|should have} more {places|<blog>s|corners} like {this|yours}{,|} where {people|we} <exchange><stop>
      {Hello|Hi|Greetings} {everyone|all|friends|to all}{,|!} {nice|great|glad|good} to see {you all|so many of you|everyone} {here|talking about <topic>|share your thoughts}<stop> [<verdict>]
      {I|We} {agree|side} with {most|many|several} {comments|people|of you} {here|above}{,|.} {it is|this is} {a|such a} <lauded> <article>{| and a good debate|, and a good debate too}<stop> [<wish>]`,
  },
  {
    name: 'spam/fluent-empty-thoughts',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      this: `4:this topic|4:this subject|3:this issue|2:this matter|a subject like this|the subject|the topic|the issue|a topic like this`,
      needs: `{needs|deserves|should get|could use} {more|much more|a lot more|some real|serious} {attention|discussion|thought|coverage}|{is|can be|remains} {more important|more complicated|trickier|closer to us} than {many|most people|we|people} {think|believe|imagine}|{is|has always been} {important|close to my heart|of great interest|a favorite of mine|worth talking about}|{concerns|touches|affects} {all of us|everyone|more people than we think}`,
    },
    frames: `{I think|I believe|I feel|In my opinion|To me|It seems to me} <this> <needs><stop> {Thanks|Thank you} for {bringing it up|raising it|writing about it|looking into it}<stop> [<carry-on>]
      {You|You certainly|You really|You do} {raise|bring up|make} {some |}{valid|good|fair|important|interesting|excellent} {points|questions} about {it|<this>}{,|.} {and|} {I hope {others|people} {take note|listen|will think about it}|it is time {someone|somebody} did|they made me think}<stop> [<thanked>]
      <this> <needs>{,|.} {and|} {I'm|I am} {glad|happy|pleased} {you {wrote|care|write}|that you {wrote|care|write}|someone {wrote|cares|writes}} about it<stop> [<returning>] [10:<trailer>]
      {I have|I've} {been thinking|wondered} about {this|<this>} {a lot|for a while|for some time|lately|myself}{,|} and {you put|your <article> puts|this puts} it {into words|perfectly|better than I could|nicely}<stop> [<carry-on>]
      {Sometimes|Often|At times} {I wonder|I ask myself|one wonders} {why {so few|hardly any} {people|experts} {care about|discuss|understand} <this>|if {anyone really understands|people really understand|we really understand} <this>|where {all this|it all|this} {is going|will lead|will end}}<stop> [<verdict>]
      {It|This} {is|was} {an important|a difficult|a complicated|a delicate|an interesting|a very current} {topic|subject|question|issue|matter}{,|} and {you|your <article>} {handled|treated|presented|covered|explains} it {well|nicely|with care|very well|fairly}<stop> [<returning>]
      {There are {two|many|several} sides|There is more than one side|There will always be two sides} to {it|<this>}{,|.} {but|and} {you {give a fair picture|make a good case|made it clear}|your <article> {gives a fair picture|makes a good case|makes it clear}}<stop> [<thanked>]
      {A lot|Much|So much} has been {said|written} about <this>{,|} but {not often|seldom|rarely|hardly ever} {this|so} {well|clearly|honestly}<stop> [<carry-on>] [10:<trailer>]
      {People|Many people|Most people|Too many people} {still |}{underestimate|overlook|ignore|forget about|do not understand} <this><stop> {<thanked>|<verdict>|<passing>}
      What {you say|you are saying|you write|you wrote} {here |}about {it|<this>} makes {sense|a lot of sense|me think|one think}<stop> [{Can|Could|Would} you {tell|write|say|share} {us |}{a bit |a little |}more about it?]
      {I am|I'm} {no|not an|hardly an} expert on <this>{,|} but {what you {say|write}|your <article>|this} {sounds|seems} {right|very reasonable|convincing|logical} to me<stop> [<thanked>] [<wish>]
      {The|Our} world {is changing|changes} {fast|every day|so quickly}{,|} and {<this> <needs>|we must keep learning|<articles> like this help {us |}to keep up}<stop> [<verdict>]
      {In the end|At the end of the day}{,|} it {all |}comes down to {{how we|the way we} {see|look at|deal with}|what we make of} {it|things}<stop> <verdict>
      {More|Much more|A lot more} {should|needs to|ought to|could} be {said|written|known|done} about <this>{.|!|, and} {this|your <article>} is a {good|great|promising} {start|step|beginning}<stop> [<carry-on>]
      Where would we {be|end up} {without {<articles> like this|people like you}|if nobody wrote {<articles> like this|about such matters}}? <this> <needs><stop>
      {Yes|True|Indeed|Exactly|Right}{,|!|.} {I should|we should|we all need to|we must} {think|talk|learn|know} more about <this><stop> [<thanked>] [10:<trailer>]
      {Good|Great|Interesting|Important} {topic|subject|question|choice of topic}{.|!|,} I {would like|hope|would love|want} to {read|hear|learn|see} more about {it|this} {from you|here|on this <blog>} {soon|in the future|one day|}<stop>`,
  },
  {
    name: 'spam/fluent-polite-hedge',
    split: 'train',
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      hedge: `{I'm|I am} {not sure|not certain|not convinced} {I agree with|about|I can accept} {all of it|everything|every point|each point|all of this|everything {here|you say}}
        I {do not|don't|can't|cannot} {fully|completely|entirely|quite} agree with {you|everything|all of {it|this}|every point}
        {I disagree|I see it differently|I would argue} {on|about|with} {a few|one or two|some} {points|things|details|parts}
        {some|a few|one or two} of {your|the} points {are|seem} {a bit |a little |}{open to debate|debatable|too simple|hard to accept}
        {we may|we might|you and I may} not {see eye to eye|agree} on {everything|every detail|all of this}
        I {have|had} {a few|some|my} doubts {about it|here and there}
        I had my doubts at first`,
      still: `{this|it} is {still |}{a|quite a|a really} <lauded> <article>|I {enjoyed|liked} {reading |}{it|this|your <article>} {anyway|all the same|a lot|nevertheless}|{you|your <article>} {made|did make} me think|I respect your {opinion|view|honesty|courage}|it is <very> <readable>|you {make|argue|present} your case {well|nicely|clearly}|it {gave|gives} me {a lot|plenty} to think about|the discussion is {worth it|needed|a good one}`,
    },
    frames: `<hedge>{,|} but <still><stop> [<carry-on>]
      <hedge>{, yet|. Still,|; all the same,|. Even so,|. Nevertheless,} <still><stop> [<thanked>]
      {Although|While|Even if|Even though|Though} <hedge>, <still><stop> [<wish>] [10:<trailer>]
      <verdict> <hedge>{,|} but <still><stop>
      <greet> <hedge>{,|} but <still><stop> [<returning>]
      {Interesting|Nice|Good|Great|Different} {point of view|perspective|take|angle|opinion}{.|,|!} <hedge>{,|} but <still><stop>
      {Everyone|Everybody|Each of us} {has|is entitled to|should have} {an|their own|his or her own} opinion{,|.} {and|} {I {like|respect|admire} {yours|how you present yours}|yours is well put|this is a good one}<stop> [<carry-on>]
      {Fair enough|Fair points|Good points}{.|!|,} <hedge>{,|} but <still><stop> [<thanked>]
      {I|We} {could|can} {argue|talk} about {this|it|some of it} {for hours|all day|forever}{,|} but <still><stop> [<wish>]
      {Not|Maybe not} {everyone|everybody} will {agree|like this|be happy with this}{,|} but <still><stop> [<carry-on>] [10:<trailer>]
      {Well written|Well said|Nicely put|Clearly written}<stop> <hedge>, {of course|I admit|but that is fine|but who cares}<stop> [<carry-on>]
      I {usually |normally |}{think {the opposite|differently}|see things differently}{,|} but {you|this|your <article>} {almost |nearly |}{convinced me|won me over}<stop> [<verdict>]
      {I'm|I am} {still |}{of two minds|undecided|thinking it over|making up my mind}{,|} but <still><stop> [<returning>]
      {Agree|I agree} with {most|much|a lot|the main part} of {this|it|your <article>}{.|,} {and|} {the rest|what is left} {is a matter of taste|we can discuss another time|gave me something to think about|I have to read again}<stop> [<thanked>]`,
  },
];
