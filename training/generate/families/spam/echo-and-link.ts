import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const SLOTS: Slots = {
  talk: `{Love|Loved|I love} {this|the part at <stamp>|your voice|how calm you are}[.|!|,] {so true|made my day|keep going|instant classic}[.|!].
    {Can't|Can not} believe {it's <year> already|this is {free|<n> years old}|how underrated this is}.
    {Who|Anyone} {else |}{is |}here {in <year>|because of <show>|at 3 am|after the news}?
    {This|That} {reminds me of|takes me back to} {my childhood|<year>|my <relative>|school}.
    {My|Our} <relative> {showed|played} me this {when I was <n>|last night} and {I'm hooked|I cried}.
    {The|That} {ending|intro|editing|guitar|drop} {gives me chills|is insane|deserves an award}.
    {First|Finally|Still} {time here|a good <video>|watching this every day}.
    {Interesting|Good|Fair} point {about|on} <subject>, {though|but} {I see it differently|<country> did it better}.
    {lol|haha}, {the face at <stamp>|my <animal> just|same, every morning|<n> minutes well spent}.`,
  topic: `<hobby>|<subject>|<course-on>|<app-for>|<subjectarea>|<trades>|personal finance|healthy habits|productivity|travel`,
  praise: `What a {fantastic|insightful|refreshing|thoughtful|truly inspiring|well-structured} {video|post|piece|breakdown|perspective} on <topic#t>!
    {Your|The} {ability|gift} to {explain|simplify|break down} <topic#t> {is remarkable|truly shines here|sets you apart}.
    {This|Your content} {perfectly captures|beautifully highlights|sheds light on} {the importance of <topic#t>|what makes <topic#t> so rewarding|the essence of <topic#t>}.
    I {really appreciate|absolutely love|was impressed by} {the depth|how you blend clarity and passion|your authentic approach} {here|throughout|to <topic#t>}.
    {Such|This is such} a {valuable|timely|inspiring} {reminder|resource|guide} for {anyone|everyone} {interested in|exploring|passionate about} <topic#t>.
    {As someone|Speaking as someone} who {cares about|works with|struggled with} <topic#t>, {this resonated deeply|I found this incredibly helpful}.`,
  plug: `{If you're looking to|For those ready to|Anyone wanting to} {take it further|dive deeper|level up}, {check out|I highly recommend|consider exploring} {<plain-site>|<coined> AI|the <coined> app|my {free guide|newsletter|channel}}.
    {Tools|Platforms|Apps} like {<coined>|<plain-site>|<coined> AI} {make|have made} {this|it|the process} {effortless|so much easier} {for me|, and it's free to try}.
    {I|We} {recently |}{discovered|launched|covered this on} {<plain-site>|the <coined> platform|our blog}, and it {pairs perfectly with|builds on} {these tips|what you shared}.
    {By the way|On a related note|Speaking of which}, {<coined> offers|<plain-site> has|our team at <coined> provides} {great solutions|a free trial|personalised plans} {for <topic#t>|in this space|}.
    {Keep up the amazing work|Looking forward to more}! {Feel free to|You may also} {visit|explore} {<spam-link>|<plain-site>|my profile} {for similar insights|for more}.`,
};

/** Comments that would pass were it not for the link at their end; links with next to nothing; keyword adverts. */
export const ECHO_AND_LINK: readonly Family[] = [
  {
    name: 'spam/machine-praise-plug',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { standard: 9, formal: 1, emoji: 1.5 },
    slots: SLOTS,
    frames: `<praise> <plug>
      <praise> <praise> <plug>
      <praise> <plug> <plug>
      <praise> <praise> <praise> <plug>
      {Great|Fantastic|Awesome} {content|read|watch}! <praise> <plug>
      <praise> {Thanks for sharing|Well done}! <plug>
      {🔥|👏|✨|💡|🚀} <praise> <plug> {💪|🙌|👉|✨}`,
  },
  {
    name: 'spam/comment-with-link-attached',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...CHATTY, standard: 5 },
    slots: SLOTS,
    frames: `<talk> <spam-link>
      <talk>\\n<spam-link>
      <talk> <talk> {<spam-link>|<cut-link>|<referral-link>}
      <talk> {btw|ps|p.s.|also}[,|:] {<plain-site>|check <plain-site>|<wares> at <plain-site>|<rebate> off at <plain-site>}
      <spam-link> <talk>
      <talk> {👉|>>|→|➡️} <spam-link>
      <talk> {best <gamble>|buy <medicine>|cheap <wares>|essay help|payday loans} <spam-link>
      <talk> - {<first> from <plain-site>|<plain-site>|posted by <coined>.com|visit <coined>.net}`,
  },
  {
    name: 'spam/two-words-and-link',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 3, bare: 3, casual: 1, excited: 1, emoji: 1, shouting: 0.5 },
    slots: { ...SLOTS, link: `<spam-link>|<spam-link>|<promo-link>|<cut-link>|<plain-site>|<broken-link>` },
    frames: `{watch|look|click|check|see|read|join|try|buy|go|open|vote|free|new|wow|hot|lol|omg|yes|here|this|enjoy|hurry|live|win|shop|play|sign|done}[!|:|...|] <link>
      {watch this|my channel|my song|free coins|free money|good site|nice deal|big sale|best price|cheap shoes|full movie|full album|live now|new video|my cover|click it|try it|thank me|for you|free trial|come chat|real talk|best app|easy cash|hot girls|my shop|vote please|sub please}[!|:|...|] <link>
      <link> {watch|wow|lol|new|free|here|mine|please|best|legit|works|hot|join|enjoy|check|<emo>}[!|]
      <link> {my channel|my page|check this|sub back|free stuff|very cheap|no survey|it works|so good|best site|for free|full video|see this|thank me|not clickbait|<emo><emo>}[!|]
      {<emo>|👉|👇|⬇️|🔥|💰|✅} <link> {<emo>|👈|🔥|💰|✅|}
      <link> <link>
      {#<keyword-part>|#sub4sub|#free|#<genre>|#win} {#<keyword-part>|#follow|#music|#promo} <link>
      {https|http|www}[:| .| dot] <broken-link>`,
  },
  {
    name: 'spam/keyword-advert',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { ...SELLER, standard: 5, bare: 2 },
    slots: SLOTS,
    frames: `{buy|cheap|discount|best|order|wholesale|original|discounted} <wares> {online|uk|usa|free shipping|sale|store|shop|outlet|for men|for women|best price|reviews|<year>}
      {buy|order|get} {<medicine>|<wares>} {online|cheap|now} {in|from} {usa|uk|canada|india|<city>}[ <spam-link>]
      <wares> {best price|price in <country>|discount code|coupon <year>|cheap online}[,|:| -|] <plain-site>
      <trades> {<city>|near me|service <city>|cost|company|experts in <city>}[,|:| -| |] {<plain-site>|<plain-phone>|call now|best rates|book online}
      {best|top <n>|trusted|new} <gamble>s {<year>|in <country>|no deposit bonus|free spins|real money}[,|:| -|] <plain-site>
      {cheap|best} {car insurance|web hosting|flights to <city>|hotels in <city>|payday loans|essay writers|VPN|IPTV|followers}[,|:| -|] {<plain-site>|<spam-link>|compare now|apply online|lowest price guaranteed}
      <plain-site> {sells|for|has|:} {cheap|the best|discount|top} <wares>[,| and] {<wares>|free shipping|best prices|<rebate> off}
      {shop|save|deal}[:|!|,] <wares> {from <small-price>|<rebate> off|buy one get one}[,|.|!] {order|shop|visit} {now|online|<plain-site>}
      {learn|study|course in} <course-on> {online|certificate|fees|in <city>|for beginners}[,|:| -|] {<plain-site>|enroll now|call <plain-phone>}
      {download|get} {app|game|apk|mod} {for|} {<app-for>|<gaming>} {free|unlocked|latest version}[,|:| -|] {<plain-site>|<app-link>}
      {discover|explore|experience} {the best|premium|affordable} {<wares>|<trades>} {at|with} <coined>[,|.|!] {<plain-site>|quality you can trust|shop online today}`,
  },
];
