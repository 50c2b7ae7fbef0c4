import { SPAM, type Family } from '../../engine/family.ts';
import { STOCK_SPAMMER } from '../../engine/registers.ts';
import { PRETEXTS } from '../../slots/pretexts.ts';

const SLOTS = {
  ...PRETEXTS,
  /** A pretext in one sentence, of every kind. */
  mini: `I {could not|couldn't} find {a contact page|your email}{,| anywhere on <this-blog>,} so {I hope you read this|I'll try it here}.
    {Which|What} {theme|template|platform} {is this|do you use|are you using}?
    {Do you write|Have you ever written|Would you write} for {other sites|other blogs} {too|as well}?
    {Do you have|Is there} {a newsletter|an RSS feed|a mailing list} {for <this-blog>|I can join}?
    {Some of your pictures|The menus|A few links} {don't|do not} {work|load} {on|in} <browser>, {just so you know|by the way}.
    {I read|I am reading} {this|<this-blog>} {at work|on the train|on my phone|during lunch} and {can't stop|had to write|it made my day}.
    My <relative> {told me about|sent me a link to|recommended} <this-blog>{.|!}
    I {do not|don't} have time to read {it all|everything} {now|today}, but I {have bookmarked it|saved the page|will be back}.
    {How long|Since when} have you been {blogging|doing this|writing}?
    I {am thinking of starting|want to start|have just started} {a blog|my own blog|a similar site}{, any tips|, what should I know|}.
    {May I|Can I|Could I} {quote|share|link to} {this|this <article>|your <article>} on {my <social> page|my own site|<social>}?
    The {video|sound|pictures} {is|are|came out} {very |}{clear|good}{, which camera is it|}.
    {I found|I came across|I discovered} {you|<this-blog>|this} {on|through|while searching} <engine>.
    I {agree|fully agree|can only agree} with {you|your conclusions|what was said}.`,
  body: `<mini> <kind-word>|<kind-word> <mini>|<kind-word>|<kind-word> <so-long>|<mini> <so-long>|<mini> <kind-word> <so-long>|<kind-word> <kind-word>|<return> <so-long>|<mini> <answer>`,
  business: `{small |family |local |}{business|company|shop|agency|team}`,
} as const;

/** Fluent stock messages that end in a trade: a product, an address, or a keyword for a name. */
export const SEO_PRETEXT_TRADE: readonly Family[] = [
  {
    name: 'spam/pretext-then-trade',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: SLOTS,
    frames: `<hey><body> <trailer>
      <hey><body>\\n<trailer>
      <hey><body>\\n\\n<trailer>
      <hey><body> {I run|We have|I own|My <relative> runs} a <business> for <ware> {in <city>|} and {your <articles> are|this is|what you write is} {of great use|a help|inspiring} to {me|us}{.|!} [<odd-link>]
      <hey><body> {By the way|Also|On another note|One more thing}, {if {anyone|you|somebody here} {needs|is looking for|wants} <ware>|for <ware-phrase>|should you ever need <ware>}, {look here|try|I can recommend|we use}: <odd-link>
      <hey><body> {If you like|If you are interested|When you have time}, {visit|have a look at|take a look at|check out} <own-page> {about|on|for} <ware-phrase>{.|!|: <odd-link>}
      <hey><body> {I|We} {write|have a <blog>|run a site} about <ware> {too|as well|ourselves}, {so|and} {any feedback is welcome|your opinion would mean a lot|you might like it}{.|: <odd-link>}
      <hey><body> {Does anyone|Does anybody here|Do you} {know|have experience with} {a good place for |a decent provider of |}<ware-phrase>? {I was told|Somebody recommended|I have heard} <odd-link> is {good|the best|worth a try}.
      <hey>I was {looking for|searching for|reading up on} <ware-phrase> {when|and} I {found|came across|hit upon|ended up on} <this-blog>. <body>
      <hey>{as|speaking as} {someone in|a person who works in|the owner of a <business> in} the {<ware> trade|<ware> business|world of <ware>}, I {can tell|must say|know} {this is <good>|you know the <subject>|how true this is}{.|!} <body> [<trailer>]
      <hey><kind-word> {I would|I'd} {like|love} to {see|read} {an <article>|something|more} {about|on} <ware-phrase> {too|here|next}. <so-long> [<trailer>]
      <hey><mini> {At|Here at} <spam-domain> we {have|are in} {the same|a similar} {situation|line} with <ware>. <so-long>
      <hey>{we|our team|my company} at <spam-domain> {enjoyed|liked|loved} {this|<this-post>|your <article>} {very much|a lot|}{.|!} <body>
      <kind-word> {This|It} {also|really} helped me with {<ware>|my <ware> site|<ware-phrase>}{.|!} <so-long>
      <body> {You can|Please|Feel free to} {visit|see|compare} <odd-link> {for|about|if you need} <ware>{.|!}
      <hey><body> {Best regards|Regards|Cheers|Thanks|Yours|All the best}, <first> {from|of|at} {<spam-domain>|<ware-phrase>}`,
  },
  {
    name: 'spam/pretext-signed-by-keyword',
    split: 'train',
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: SLOTS,
    frames: `<hey><body>\\n<ware-phrase>
      <hey><body> - <ware-phrase>
      <hey><body>\\n{Regards|Best|Cheers|Thanks|Yours truly|Greetings},\\n<ware-phrase>
      <ware-phrase>: <hey><body>
      <ware-phrase> {says|wrote|said|commented}: <hey><body>
      <ware-phrase>\\n<hey><body>
      <hey><body> ~<ware-phrase>
      <hey><body> (<ware-phrase>)
      <hey><body> <first>, <ware-phrase>
      <hey><body> <first> / <ware-phrase>
      <hey><body>\\n<first> <last>\\n<ware-phrase>\\n<odd-link>
      <hey>{I am|I'm|my name is|this is} <first> from <ware-phrase>{.|!} <body>
      <hey><body> \\<a href="http://<spam-domain>/<keyword-slug>"\\><ware-phrase>\\</a\\>
      <hey><body> \\[url=http://<spam-domain>\\]<ware-phrase>\\[/url\\] <so-long>
      <hey><kind-word> <ware-phrase> <so-long>
      <hey><body> #<keyword-slug>`,
  },
];
