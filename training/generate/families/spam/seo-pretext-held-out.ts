import { SPAM, type Family } from '../../engine/family.ts';
import { STOCK_SPAMMER } from '../../engine/registers.ts';

/**
 * Fluent blog spam with a pretext that no trained family has: it joins a discussion among the visitors, sides, objects and
 * changes its mind, and never says what about. In words of its own, none of the shared stock of pretexts.
 */
export const SEO_PRETEXT_HELD_OUT: readonly Family[] = [
  {
    name: 'spam/joins-a-vague-debate-held-out',
    split: 'held-out',
    weight: 1.5,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      thing: `debate|discussion|question|argument|exchange|conversation`,
      side: `the second opinion|both sides|the earlier comment|the majority|those who disagree|the person above|the last speaker`,
      polite: `Respect to everyone who took part{.|!}|No hard feelings{.|!}|Just my two cents.|That is how I see it, at least.|Others may differ.|Time will tell.|Nothing more to add from me.|Peace to all{.|!}`,
      ad: `3:<trailer>|2:<odd-link>|<ware-phrase>|{We in|Those of us in|All who work in} the <ware> trade {know|see|hear} it {daily|too|first}{.|: <odd-link>}|{My longer answer|More of my thoughts|The rest} {is at|can be read on|stands here:} <odd-link>`,
    },
    frames: `I {can see|understand|respect} <side>, {though|but|yet} {personally|for my part|if I am honest} {I lean the other way|I would not go that far|I'm still undecided}. {It was|It is} a {fruitful|lively|civil} <thing> {all the same|anyhow|nonetheless}. <polite> <ad>
      {At first|In the beginning|Ten minutes ago} I {disagreed|was against it|thought otherwise}, {then|but then} the comments {changed my mind|won me over|gave me pause}. {Rarely|Seldom} does {a|one} <thing> {online|on a page} {end so well|have that effect|stay this calm}. <ad>
      {Without wishing to|I do not want to|Far be it from me to} {start a quarrel|offend anyone|take sides}, {it must be said|one has to say|may I remark} that {the truth lies in the middle|everyone has a point|there are two ways to look at it}. <polite> <ad>
      {There is|Clearly there's|One finds} {merit|wisdom|some truth} {in what <side> said|on either side}, {so|and} {we should|let us|people should} {keep an open mind|listen to each other|weigh it calmly}. <polite> <ad>
      {To the commenter above|To whoever replied before me|@<first>}: {you took the words out of my mouth|could not have put it better|that is my experience too|I was about to say that}. {The author|Our host} {deserves|has earned} {credit|applause} for {opening|hosting|allowing} {this|such a} <thing>. <ad>
      {Playing devil's advocate|Just for the sake of argument|If I may object}: {what if|suppose|has anybody considered that} {the opposite is true|it is simpler than that|things change next year}? {I ask|I say it} {only out of curiosity|with a smile|because somebody has to}. <polite> <ad>
      {A mature|A balanced|A grown-up|An honest} <thing> {for once|for a change|at last}. {On other sites|Elsewhere|In most places} {it ends in|one only sees|you get nothing but} {shouting|insults|name calling}. {Hats off to|Credit to|Praise to} {the moderators|all involved|the host}{.|!} <ad>
      {This|The} <thing> {comes up|returns|is had} {every year|again and again|wherever people meet}, {and|yet} {seldom|never} {with such good arguments|on this level|with heads this clear}. {I side|I am} with <side>{.|, for now.} <ad>
      {Everyone|Each of us|Everybody} is {entitled to|allowed|free to have} {an opinion|a view}, {mine is|and mine would be} {simple|that both are right|the same as the host's|still forming}. <polite> <ad>
      {I have followed|Having followed|After following} the {whole |entire |}<thing> {from the first reply|in silence|over several days}, {I must|it is time to|one can only} {congratulate|applaud|thank} {all sides|everyone|the participants}. <ad>
      {Strange|Odd|Funny} {how|that} {a few lines|some simple thoughts|one page} can {divide|unite|stir up} {so many people|the readers|us}. {I stand|Put me down} with <side>. <polite> <ad>
      {Please|Let us|Can we} {stay|keep it|remain} {polite|friendly|civil}, {the host|whoever runs this} {has put in a lot of effort|means well|deserves better}. {Both views|All opinions} {can be true|have their place|add something}. <ad>
      {Half of me|My heart|My head} {agrees|says yes}, {the other half|my wife|experience} {says no|is not convinced|hesitates}. {What do others|How do the rest of you|What would you} {think|do|see it}? <ad>
      {I told|I tried to tell} {my brother in law|a neighbour|the people at work} the {very same|exact same} thing {last month|only yesterday|for years} and {was laughed at|nobody believed me}. {Vindicated|Proof at last|Now I can show them this <thing>}{.|!} <ad>`,
  },
];
