import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';

const WRITERS = { standard: 5, spun: 3, learner: 3, broken: 2, formal: 1, sloppy: 1, bare: 1, excited: 0.5 };

const SLOTS: Slots = {
  trade: `car insurance|payday loans|web hosting|web design|SEO services|essay writing|thesis help|replica watches|designer handbags|outlet shoes|online poker|casino bonus|slot machines|sports betting|pharmacy|cheap meds|diet pills|male enhancement|hair growth|teeth whitening|dental implants|plumbers|locksmith|roof repair|carpet cleaning|pest control|moving company|mattresses|solar panels|LED lights|van hire|airport taxi|villas|cheap flights|wedding photography|forex brokers|binary options|credit repair|life insurance|injury lawyers|divorce lawyers|dating sites|psychic reading|e-cigarettes|CBD oil|software outsourcing|mobile app development|data recovery|call centre|office furniture|steel pipes|packaging machines|phone cases|game gold|proxies|backlinks|instagram followers|logo design|driving school|language courses|nursing jobs|real estate`,
  where: `<city>|<country>|online|near me|USA|UK|Dubai|Delhi|Sydney|Miami|London|2024|reviews|for sale|discount|cheap|price|company|services|agency|experts`,
  keyword: `<trade> <where>|cheap <trade>|best <trade>|<trade>|buy <trade> <where>|top <trade> <where>|<where> <trade>`,
  place: `blog|site|website|web site|page|post|article|weblog|column|writing|share|content|piece|topic|forum`,
  good: `great|nice|good|useful|interesting|wonderful|excellent|informative|amazing|helpful|brilliant|awesome|superb|cool|valuable|perfect|lovely|clear|impressive|quality|fresh|unique|remarkable|genuine`,
  praise: `{<good> <place>|very <good> <place>|<good> and <good> <place>|really <good> <place>|this is <good>|this <place> is <good>|what a <good> <place>|such a <good> <place>|truly <good> {info|information|tips|points|work|read}}
    {I|we} {like|love|enjoyed|appreciate|admire} {this <place>|your <place>|the way you write|what you {do|share} here|your <good> style}
    {thanks|thank you|thx|many thanks|thanks a lot} {for|4} {sharing|the <place>|this <good> <place>|posting|the <good> info|your time|the effort}
    {keep|please keep} {it up|posting|sharing|going|up the <good> work|writing such <place>s}
    {bookmarked|book marked|saved|added to favorites|subscribed|shared with friends|liked}
    {I'll|I will|will} {be back|come again|visit daily|tell my friends|recommend it|read more of your <place>s}
    {found|I found|just found} {your|this} <place> {on|in|through|via} {a search engine|Google|Yahoo|Bing|msn|a forum|another site} {and|,} {I'm glad|it's <good>|stayed long|learned much}
    {you|u} {know|explain|write|cover} {it|this|the matter|your subject} {well|very clearly|like a pro|better than others}
    {everything|all|each point} {is|was} {explained|described|written} {so |very |}{clear|easy|simple|nice}
    {looking forward|waiting} {to|for} {more|the next <place>|your updates}
    {helped|helps} me {a lot|much|very well|in my work|to understand}
    {my|our} {<relative>|boss|team|customers|students} {will|would} {love|like|need} {it|this <place>|to see that}
    {exactly|just} what {I|we} {needed|was searching|looked for}
    {cool|hello|hi|hey}[,| there| admin| friend|!] <good> <place>`,
  signature: `<keyword>
    <keyword> <spam-link>
    <spam-domain>
    <spam-link>
    {regards|cheers|thanks|best|warm regards|from}[,] {<keyword>|<coined> {Ltd|Group|Media|Travels|Digital}|<first> from <trade> <city>}
    \\<a href="<scheme><spam-domain>"\\><keyword>\\</a\\>
    \\[url=<scheme><spam-domain>\\]<keyword>\\[/url\\]
    \\[<keyword>\\](<scheme><spam-domain>)
    {here|visit|see also|my site|more|check}[:| -|;] <keyword>[ <spam-link>]
    <keyword>, <keyword>, <keyword>
    {by the way|btw|also}[,] {we|our company|I} {do|sell|offer|provide} <keyword>
    {for|about} <keyword> {click here|contact us|call <plain-phone>|see my name|go to <spam-domain>}`,
  ask: `{what|which} {theme|template|platform|host|plugin} {is it|do you use|runs this}?
    {is|was} {this|the} {theme|design} {custom|free|paid|made by you}?
    {can|could} {I post|I share|I use|you mail me|you give me} {this|the feed|the source|your contact}?
    {your|the} {rss|feed|captcha|page} {does not work|is not loading|shows error|is slow} {in|on} {my browser|mobile|IE|chrome}
    {do|did} you {get|have} {spam|hackers|copied content} {here|also}? {what plugin helps|how to stop}?
    {how|where} {do I|can I} {subscribe|sign up|follow|contact you}?
    {how much|what} {do you pay|costs} for hosting? {mine is slow|my provider is bad}`,
};

/** Compliments that could stand under any page on earth, with a keyword, a name that is a keyword, or nothing behind them. */
export const COMPLIMENTS: readonly Family[] = [
  {
    name: 'spam/compliment-and-keyword',
    split: 'train',
    weight: 3,
    labels: SPAM,
    registers: WRITERS,
    slots: SLOTS,
    frames: `<praise>[.|!|!!| :)|...] <signature>
      <praise>. <praise>[.|!] <signature>
      <keyword>: <praise>
      <praise> {about|on|for} <keyword>
      <praise>[,| -| and] <praise>[.|!|,] <signature>
      <praise>\\n<signature>
      <praise> <ask> <signature>
      <keyword> <praise>. <praise>`,
  },
  {
    name: 'spam/compliment-alone',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: WRITERS,
    slots: SLOTS,
    frames: `<praise>. <praise>.
      <praise>[,| and] <praise>. <praise>[!|.]
      <praise>. <ask>
      {Hi|Hello|Hey|Greetings|Dear}[ admin| webmaster| owner| sir| author][,|!] <praise>. <praise>[. <praise>].
      <praise>, <praise>[. {God bless|Regards|Cheers|Best of luck}][.|!]
      <praise>! <ask> <praise>.`,
  },
  {
    name: 'spam/spun',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 6, broken: 2, learner: 2 },
    slots: {
      ...SLOTS,
      odd: `awesomely|incredibly|nicely|exceptionally|sincerely|enormously|remarkably|utterly|tremendously|fairly certain|verily|amply`,
      oddnoun: `composition|webpage scribbling|penmanship|knowledge base|written fabric|site structure|literary effort|subject matter stuff|publication|scripture|content matter|chronicle|write-down|elucidation|dissertation`,
      verb: `savour|relish|cherish|respect|get pleasure from|take delight in|digest|peruse|scan|devour|consume|grasp|comprehend`,
      limb: `{I|We|My kinfolk and I} <odd> <verb> {studying|perusing|viewing} {your|this} <oddnoun>
        {this|that} <oddnoun> {possesses|contains|carries|holds} {numerous|a plethora of|copious|plenty} {helpful|fruitful|virtuous} {data|hints|techniques|particulars}
        {you|the proprietor} {have|owns|has} {a|an} {commendable|admirable|extraordinary} {talent|capability|aptitude} {for|in} {blogging|conveying|putting words}
        {hold|stay|retain} {on|up} the {marvellous|grand|luminous} {toil|labour|exertion}
        {I|one} {am|is} <odd> {grateful|indebted|beholden} {to|toward} {the|your} <oddnoun>
        {it|the} {is|matter is} {in point of fact|in reality|as a matter of truth} a {pleasant|favourable|helpful} {portion|chunk|parcel} of {information|knowledge}
        {I|me} {could|shall|shan't} {not|hardly} {abstain|refrain|withhold} from {commenting|leaving a remark|uttering thanks}
        {somebody|a person} {necessarily|obviously} {assisted|lent a hand} to {produce|assemble} {so|such} <good> <oddnoun>
        {on|by} {my|the} {look up|quest|hunt} {for|about} <trade> {your|this} <oddnoun> {emerged|got here up|appeared}
        {the|your} {sentences|paragraphs} {glide|are welded|stick} {together|in unison} {with ease|like butter|for the visitors}`,
    },
    frames: `<limb>. <limb>.
      <limb>, <limb>. <limb>.
      <limb>. <praise>. <signature>
      <limb>; <limb>. <signature>
      <praise>. <limb>. <limb>`,
  },
  {
    name: 'spam/pasted-advert',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { standard: 6, learner: 1.5, shouting: 0.4, broken: 1 },
    slots: {
      ...SLOTS,
      pitch: `{At|With|From} <coined>, {we|our team|our experts} {provide|deliver|bring you|specialise in} <keyword> {at|for} {affordable|the best|unbeatable|honest} {prices|rates}.
        {Whether you|If you} {need|want|look for} <trade> or <trade>, {we|our professionals} {have you covered|are one call away|handle it|can help}.
        {Our|The} {customers|clients|patients|students} {in|from} {<city>|<country>|all states} {trust|choose|recommend} us {since <year>|for quality|every day}.
        {We|They} {accept|take} {all cards|Paypal and Visa|bitcoin|crypto}{ and|,} {ship|deliver} {worldwide|within <n> days|discreetly}.
        {Read|See|Compare} {our|the} {reviews|guide|list of the <nn> best} {on|for|about} <keyword>.
        {Nowadays|These days|In today's world|As we all know}, <trade> {is|has become} {very important|essential|a must|the key to success} for {everybody|each business|modern people|every family}.
        {Choosing|Finding|Selecting} {the right|a good|reliable} <trade> {can be|is} {difficult|confusing|a challenge}{.|, but not with us.|, so ask the experts.}
        {No|Without} {hidden fees|prescription|credit check|deposit|download}{, no {contract|stress|waiting}|}: {apply|order|book|register|play} {today|now|online}.
        {Get|Enjoy|Claim} {<percent> off|a free quote|a free consultation|free spins|a bonus of <dollars>|free shipping} {on your first order|this month|when you sign up}.
        {Licensed|Certified|Award winning|Family owned|24/7} <keyword> {with|and} {<nn> years of experience|<n>000 happy customers|a money back guarantee}.
        {Call|Text|Whatsapp|Mail} {us|now|today}[:| at| on] {<plain-phone>|<mail>}.
        {Visit|Browse|Go to|More info} [our {site|store|showroom|page}][:| at|] <spam-link>.
        {Our|The} {services|products|range} {include|includes|are}: <trade>, <trade>, <trade>, <trade>{ and much more|, etc|}.
        Tags: <keyword>, <keyword>, <keyword>, <keyword>`,
    },
    frames: `<pitch> <pitch> <pitch>
      <pitch> <pitch>
      <keyword>. <pitch> <pitch> <pitch> <pitch>
      <pitch> <pitch> <pitch> <pitch> <pitch> <spam-link>
      <pitch>\\n<pitch>\\n<pitch>\\n<spam-link>
      <praise>. <pitch> <pitch> <pitch>
      <keyword> - <pitch> <spam-link>
      <pitch> <pitch> <pitch> <pitch> <pitch> <pitch> <pitch>`,
  },
  {
    name: 'spam/visitors-book-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: WRITERS,
    slots: { trade: SLOTS.trade, where: SLOTS.where },
    frames: `{Agreeable|Splendid|Top quality|Mind blowing} {portal|material|dispatch}, {carry on|salute|I stay tuned}. <trade> <where>
      {Never|Seldom} {saw|met} {a|one} {portal|material} so {complete|handy|motivating}[; {my|the} {partner|neighbour} {agrees|says same}]. [<spam-domain>]
      {The|This} {stuff|material} {gave|gives} {me|our staff} {new strength|fresh ideas|a smile}, {respectful greetings|warm hug} from <trade> <city>
      {Ranking|Comparing|Searching} <trade> I {ended|landed} {at|on} {you|your doorstep}; {no complaint|pleasant surprise|top notch}.
      {Does|May} {the|a} {editor|writer} {accept|want} {sponsorship|a partner|our articles}? {We|Our firm} {deal|deals} with <trade>. <spam-link>
      {Ten|Hundred} points {to|for} {the author|you}! {Followers|Traffic} {must|will} {explode|grow}[, {ask us how|we can assist}]. <trade> <where>`,
  },
];
