import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

/** Readers of blogs in fields and situations that no trained family has: what they show is generalisation. */
export const BLOG_HELD_OUT: readonly Family[] = [
  {
    name: 'ordinary/yarn-and-thread-held-out',
    split: 'held-out',
    weight: 1.5,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Gorgeous|Stunning|Lovely} {shawl|sleeve|colourwork}{!|,} {which|what} {weight|dye lot} did you use? {Mine|My first} {curled|bled} {after|in} {blocking|the wash}{.|}
      {Great|Helpful} {chart|tutorial}{,|.} {thank you|thanks}{.|!} {Row|Round} <nn> {has|needs} {two|<n>} {stitches|decreases} {more|fewer} {in|for} {size M|the left front}{.|, I frogged it twice.}
      {Frogged|Unravelled} {it|mine} {at|to} the {heel|yoke} {thanks to|because of} {the|my} <animal>. {Would|Could} {a|} {provisional cast on|lifeline} {help|have saved it}?
      {I'm|I've been} {a|} {bookmarking|saving} {this|your pattern} {for|until} {the|my} {niece|sister}'s baby{,|.} {wool|cotton} or {bamboo|acrylic} {in|for} <country> {summers|winters}?
      {Your|The} {tension|gauge} {note|swatch} explains why {all my hats|the last cuffs} fit the {teapot|neighbour}{.|}
      {Our|My} {guild|mother} {calls|taught} {it|that} {a different|the Estonian} {name|way}{,|.} {yours|this} {is|looks} {faster|flatter}. <cited-link>`,
  },
  {
    name: 'ordinary/law-and-tax-readers-held-out',
    split: 'held-out',
    weight: 1.5,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Very|Really} {useful|informative} {summary|article}{,|.} {thank you|thanks}. {Does|Would} {section|clause} <nn> {also |}{cover|bind} {subtenants|a sole trader|heirs abroad}?
      {I|We} {filed|appealed} {under|on} {that|the old} {rule|form} in <year> and {won|lost} {by|on} {a date|one missing stamp}. {Worth|It's worth} {adding|a footnote}{.|}
      {Paragraph|Point} <n> {is|seems} {out of date|too broad}{:|,} {the|since the} {Supreme Court|Finance Act} {narrowed|repealed} {it|that} {in|last} {March|year}. <cited-link>
      {My|The} {accountant|landlord|insurer} {reads|read} {it|this} {the other way|more strictly}{:|,} {who|which of you} {is|would be} right{?|, do you think?} The {rent|premium} {is|was} <nn>0 a month.
      {Great|Good} {blog|post} {for|to give} {first year students|small landlords}{.|!} {The|Your} {flow chart|limitation table} {is|was} {missing|cut off} {on|after} {page|step} <n>{.|}
      {Not|I'm not} {legal advice|a lawyer}{,|} {but|though} {witnesses|a lodger} {can't|may not} {sign|inherit}{,|} {ask|see} {a notary|the registry} {in|of} <city>{.|}`,
  },
  {
    name: 'ordinary/after-the-meeting-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Great|Lovely} {evening|turnout|talk} {yesterday|on Thursday}{,|!} {thanks|thank you} {<first>|to the library} for the {room|cake|projector}. {Slides|Minutes}{:|} <cited-link>
      Did {someone|anyone} {find|pick up} {a|the} {green|grey} {umbrella|scarf|<gadget>} {in|at} the {hall|back row}? {It|Mine} has {a dent|my initials}{.|}
      {Next|The next} {meeting|walk|ride}{:|} <nn> {May|October}{,|} {same|usual} {place|gate}{,|} {bring|mind} {boots|cash|a <dish>}. {Dogs|Beginners} {welcome|on leads}{.|}
      {Sorry|Pity} I {missed|couldn't make} it{,|.} {train|the <animal>} {was|} {cancelled|ill}. How did the {vote|raffle|demo} go?
      {Count|Put} me {in|down} for {<n>|two} {seats|plates}{,|} {one|both} {vegetarian|near the door}. {Can|Will} {somebody|we} {fetch <first>|meet me} at the station?
      {Wonderful|Nice} {photos|report}{,|!} {though|but} {that's|it was} {my brother|<first>}{,|} not {me|<first>}{,|} {with the tuba|in the kilt}{.|}`,
  },
  {
    name: 'ordinary/students-citing-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Hi|Hello}{,|} {I'm|we are} {writing|doing} {a|our} {paper|project} {on|about} {<subject>|<subjectarea>} {at|in} {<city>|school} {and|:} {may|can} {I|we} {use|cite} {your|the} {graph|interview}? {Due|It's due} {Friday|in May}{.|}
      {Thank you|Thanks}{,|} {this|your timeline} {helped {me|our group} understand {<subjectarea>|the {treaty|enzyme} question}|got {me|us} top marks in <subjectarea>}{.|!} {Mr|Mrs} <last> {says|said} {hi|source <n> is wrong}{.|}
      {Was|Is} the {quote|table} {in|under} {part|heading} <n> {from|yours or} {the 1st edition|a lecture}? {My|Our} {professor|teacher} {wants|insists on} {page|} {numbers|the original}{.|}
      {Too|This was} {long|hard} {but|and} {I|we} {needed|found} {one|three} {fact|sentences}{:|} {the {height|date|atomic mass}|who paid}. {thanks|ty}{.|}
      {Could|Can} you {explain|show} {why|how} {the|} {entropy|demand|vowel} {falls|shifts} {in|after} {example|step} <n>? {Our|The} {book|tutor} {skips|says "obviously"}{.|}
      {Used|I used} {this|your {map|post}} {in|for} {class|my presentation}. {Two|Some} {kids|people} {argued|disagreed} {about|over} {the border|<year>|the spelling}. {Good|Fun} {lesson|hour}{.|}`,
  },
  {
    name: 'ordinary/authors-replying-held-out',
    split: 'held-out',
    weight: 1.2,
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{Thanks|Thank you} {for commenting|for the kind words}{,|} <nick>{.|!} {The|That} {theme|font|photo} {is|was} {my own|from <year>|<first>'s work}{,|} {I'll|and I'll} {post|write up} {the CSS|how} {next week|soon}{.|}
      {Good|Fair} {catch|question}{,|} <nick>{.|!} {Fixed|Corrected} {above|in the text}{,|} {it|the table} {now |}{says|reads} <nn>. {Teaches|Serves} me {right|for writing at midnight}{.|}
      {Glad|Happy} {it|this} {helped|worked}{,|} <nick>{!|.} {Let|Do let} me know {if|how} the {second|winter} {coat|version|batch} {holds|turns out}{.|}
      {Part|Chapter} <n> {is half written|will be up by Sunday}{.|;} {the <animal>|work|a funeral} {got in the way|came first}.
      {I|I've} {closed|deleted} {three|some} comments {selling|about} {pills|shoes}. {If|In case} yours {vanished|went with them}{,|} {mail|tell} me. {Sorry|My fault}{.|}
      {No|Alas no}{,|} <nick>{,|} I {don't|won't} {take|run} {sponsors|guest posts}. {The|But the} {code|recipe card} {is|stays} free{:|} <cited-link>`,
  },
  {
    name: 'ordinary/condolence-and-news-held-out',
    split: 'held-out',
    labels: CLEAN,
    registers: BLOG_READER,
    frames: `{So|Very} sorry {for your loss|to read this}{,|.} <nick>. {<first>|Your dad} {once |}{lent me {his|a} {<gadget>|boat}|taught me my first chord} and {never asked for|wouldn't hear of} {anything|money}.
      {We|I} {met|knew} {her|him} {through|from} this {blog|page}. {The|That} {Christmas|<dish>} {post|letter} {is|stays} on {our|my} fridge. {Thinking of|Love to} you all{.|}
      {Wonderful|Such good} news{!|,} {three|<n>} kilos {of|and} {trouble|joy}{,|!} {welcome|hello} {little|} <first>. {Sleep|Rest} {when|while} you can{.|}
      {Get|Hope you get} well {soon|quickly}{,|.} <nick>. {The|Your} {readers|tomatoes} {can|will} wait. {My|Mine} {hip|knee} took <n> {weeks|months}{,|} {stairs|socks} {were|are} the worst{.|}
      {Heard|I heard} {it|the name} on {the radio|local news}{:|,} {is|was} {that|this} your {street|workshop}? {Hope|Please tell us} {everyone|the <animal>} {is|} safe{.|}
      {End|The end} of an era{4:.|,} {<nn>|twenty} years of {<hobby>|puns}{,|} {gone|closed} at midnight. Thank you for the {company|archive}.`,
  },
];
