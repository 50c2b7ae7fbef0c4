import { SPAM, type Family } from '../../engine/family.ts';

const WRITERS = { standard: 4, bare: 3, shouting: 1, excited: 1, casual: 1, sloppy: 1 };

/** Links that come alone, or with a few words that say nothing of what waits behind them. */
export const BARE_LINKS: readonly Family[] = [
  {
    name: 'spam/bare-link',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: WRITERS,
    frames: `6:<promo-link>
      <own-video>
      <own-video> {<own-video>|<channel-link>}
      <promo-link>\\n<promo-link>
      {>>>|-->|=>|►|👉|☞|→|**|>>} <promo-link>[ {\\<\\<\\<|\\<--|◄|👈|**|<emo>}]
      <promo-link> <emo>[<emo><emo>]
      <emo> <promo-link>
      ( <promo-link> )
      "<promo-link>"
      <promo-link> . . .`,
  },
  {
    name: 'spam/link-and-nothing',
    split: 'train',
    weight: 2.5,
    labels: SPAM,
    registers: WRITERS,
    slots: {
      scrap: `this|here|more|more here|look|look here|see|see this|play|play now|the game|game|click|click here|open it|go|go here|visit|link|the link|my link|new|new one|free|free here|cool|cool stuff|wow|omg|haha|nice|must see|watch|watch here|part 2|full version|download|download here|get it|get it here|try|try it|for real|seriously|best one|info|read|read this|hot|top|join|join us|enter|bonus|come|hurry up|today only|check|this one|better|listen|new song|new video|vote|vote here|sign|buy|shop|sale|site|my site|our page|subscribe|add me|follow|insta|fb|mine|have fun|enjoy|no joke|legit|works|working`,
      dots: `...|!|!!|:|:)|;)|.|->|=||||<emo>| =D| xD| lol|`,
    },
    frames: `<scrap><dots> <promo-link>
      <promo-link> <scrap><dots>
      <scrap> <scrap><dots> <promo-link>
      <promo-link> - <scrap>
      <scrap>: <promo-link>\\n<scrap>: <promo-link>
      {guys|people|everyone|bro|hey|yo|hi all|friends|@<nick>|all of you} <scrap><dots> <promo-link>
      <promo-link> {guys|people|everyone|bro|hey|pls|plz|thanks|thx}<dots>
      #<scrap> #<keyword-part> <promo-link>
      <promo-link> #<keyword-part> #<keyword-part> #<keyword-part>
      <scrap><dots> <promo-link> <scrap><dots>
      <channel-name> {-|:|on youtube} <promo-link>
      <act> - <coined> <music-link>`,
  },
  {
    name: 'spam/link-dump',
    split: 'train',
    labels: SPAM,
    registers: { standard: 4, shouting: 2, bare: 2, boomer: 2 },
    slots: {
      claim: `{the truth|what they hide|real news|evidence|the cure|proof|what really happened|their plan|the documents} {about|behind|of} {<subject>|the banks|the vaccine|the elections|the moon landing|5G|the flat earth|the chemtrails|the new world order|the great reset|the illuminati|the reptiles in government|free energy}`,
      call: `{wake up|open your eyes|do your own research|before they delete it|banned in <n> countries|the media won't show you|share everywhere|they censored me|spread the word|search it yourself|don't be a sheep|prepare yourselves|repent}`,
    },
    frames: `<claim>: <promo-link> <promo-link> <promo-link>
      <call>! <own-video>
      <own-video>\\n<own-video>\\n<own-video>\\n<own-video>
      <call>, <claim> <promo-link>[ <call>]
      {MUST WATCH|URGENT|BREAKING|WARNING|LEAKED}[:|!!!] <claim> <own-video>
      1) <promo-link> 2) <promo-link> 3) <promo-link>
      <claim>\\n<promo-link>\\n<claim>\\n<promo-link>
      {google|look up|search|type} "<claim>" {on|at} {<spam-domain>|<channel-link>}[, <call>]
      {everything|all|the whole story} {is|explained|here} {in|on} {this video|my channel|this site} <promo-link>[ <call>]
      <promo-link> <promo-link>[ <promo-link>][ <promo-link>]`,
  },
  {
    name: 'spam/link-with-crumbs-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: WRITERS,
    slots: {
      crumb: `tap tap|surprise inside|you know what to do|ready?|don't thank me|level one|peek|gift|for you|hmm|interesting...|psst|brand new|last chance|it's up|finally|second one is better|start here|one click|trailer|secret|only today|limited|sound on`,
    },
    frames: `<crumb> <promo-link>
      <promo-link> <crumb>
      <promo-link> / <crumb> / <promo-link>
      <emo> <crumb> <emo> <promo-link>
      <promo-link> <crumb> <promo-link> <crumb>
      [<crumb>] <cut-link>`,
  },
];
