import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';

const SEO_WRITERS = { standard: 4, spun: 4, learner: 3, broken: 2, formal: 1, sloppy: 2, casual: 0.5, bare: 1 };

/** Praise that would fit any page, and what it is there to carry. */
const SLOTS: Slots = {
  page: `blog|site|website|web site|web-site|web page|webpage|weblog|post|article|write-up|piece of writing|page|content|internet site|blog post|posting|portal`,
  'any-adj': `great|nice|informative|interesting|wonderful|helpful|useful|good|fantastic|excellent|valuable|amazing|awesome|pleasant|impressive|remarkable|superb|well written|outstanding|marvelous|worthwhile|top notch`,
  very: `very|really|truly|quite|extremely|so|such a|indeed|genuinely|absolutely`,
  subject: `{this|the} {topic|subject|matter|issue|theme}|this`,
  me: `I|i|We|I personally`,
  opener: `{Hi|Hello|Hey|Hi there|Hello there|Howdy|Good day|Greetings|Dear admin|Hello admin|Hey there}[,|!|.] |Wow[,|!] |Thanks[,|!] |Amazing[!|,] |`,
  flattery: `{This|Your} <page> is <very> <any-adj>.
    <me> {found|find|consider} your <page> {to be |}<very> <any-adj>.
    {Such|What} a <any-adj> <page>!
    <me> {must|have to|want to|would like to} {say|admit|tell you} {that |}{you have|this is|your writing is} {a <any-adj> <page>|<very> <any-adj>|a gift}.
    {Every|Each} {paragraph|word|part|line} of {this|your} <page> is <any-adj>.
    {You|You surely} {understand|master} {your field|how to hold a reader|what the audience wants}.
    {The way|How} you {explain|write|describe|present} <subject> is <any-adj>.
    {Few|Not many} <page>s {teach|tell} so much in {so few words|such a simple manner|one sitting}.
    {Thanks|Thank you|Many thanks|Kudos|Cheers|Appreciate it} for {sharing|posting|providing|publishing|putting up|writing} {this|such} {a |}<any-adj> {info|information|content|article|knowledge|stuff|piece}.
    <me> {like|love|adore|enjoy|appreciate} {the |}{helpful|valuable|useful|quality} {info|information|advice|knowledge} you {provide|give|offer|share} {in|on|through} your <page>.
    {Keep|Please keep|Do keep} {up the <any-adj> {work|job|effort}|writing|posting|it up|sharing such things}.
    {I am|I'm} {impressed|amazed|delighted|happy|glad|pleased} {with|by|to find} {your <page>|the quality of your <page>|this <page>}.
    {You've|You have} {done|made} {an|a} <any-adj> {job|work|effort|point} {here|on <subject>|with this <page>}.
    {No|Not one} {question|doubt} {is|stays} {open|left} after {reading|seeing} {this|your} <page>.
    {Whoever|The person who} {runs|owns|writes} this <page> {puts|has put} {much|real} {effort|heart} {into|in} it.`,
  visit: `<me> {have|will|shall|am going to} {bookmark|bookmarked|save|saved|book mark|favorite} {it|this|your <page>|you} {and|&} {will|would} {come back|return|check back|be back|visit again} {soon|regularly|often|for more|later}.
    {Will|Surely will|I will definitely} {share|recommend|forward|tweet|suggest} {this|it|your <page>} {with|to} my {friends|followers|colleagues|readers|roommate}.
    <me> {subscribed|have subscribed|signed up} to your {feed|RSS|newsletter|rss feed} {and look forward to|and wait for|hoping for} {more|your next <page>|fresh updates}.
    {I've|I have} been {searching|looking|surfing|browsing} {the web|all over|online|Google|bing} for {hours|days|this kind of info|something like this} {and|until} {finally|luckily|at last} {found|stumbled upon|came across|landed on} {your <page>|this}.
    <me> {stumbled upon|came across|discovered|found} {your|this} <page> {by accident|via Google|while searching for <keyword>|through a friend|on the web}.
    {Waiting|Looking forward} {for|to} {your next|more} <page>{s|}.
    <me> {read|visit|check} {your|this} <page> {every day|daily|on a regular basis|whenever I can}.
    {This is|It's} my first {time|visit} {here|to your <page>|to see at here}, {and|but} {I am|it's|really} <any-adj>.`,
  shop_talk: `{Which|What} {theme|template|platform|cms|plugin|blog engine|web host|hosting company} {do you use|are you using|is this|is your <page> running on}? {I want|I'm hoping|I'd like} {to start|to create|to build} {my own|one|a similar <page>}{ soon|}.
    {The|This} {theme|layout|template} {is|looks} <any-adj>{;|.} {whose work is it|is it for sale|can I buy the same}?
    {Your|The} <page> {loads|loading speed is} {very |}{fast|quick|slow|strange} {in|on} {my {phone|browser|Opera|Safari|laptop}|Internet Explorer|Firefox}{, what host do you use?|, are you using a trick?|. Just wanted to let you know.|. Might want to check.}
    {Do you|Would you} {accept|allow|take} guest {posts|writers|articles}? {I|We} {write|can write} {about|on} <keyword> and {could|would} {contribute|add value}.
    {How|What can I do to} {do you|can I|to} {stop|prevent|handle} {spam|hackers|spammers} {on|at} {your|my} <page>? {I get a lot|It drives me crazy|Any plugin you suggest?}
    {The|Your} {RSS|newsletter|feed} {button|form} {is|seems} {broken|missing}{. How else can I follow|, please repair|}?
    {Our|My} {newsletter|magazine} {could|would like to} {feature|present} {your <page>|a chapter of this}{;|,} {whom do I ask|what is your condition}?
    {Is it|Was it} {difficult|hard|costly} to {set up|start|run} {a|your own} <page> like this? {I'm not|I am no} {very techy|good with code|expert}.
    {More|Some} {films|drawings|graphics} {and|would make} your <page> {perfect|complete}{, we produce them|. I know a good designer|}.
    {You|Your <page>} {could|should} {rank|be ranking} {higher|number one} {on|in} {Google|search} {if you|with} {used some|add|a few} {SEO|backlinks|meta tags}.`,
  keyword: `{cheap|best|online|affordable|buy|top|discount|professional|local|trusted} {car insurance|replica watches|payday loans|slot games|essay writing|web hosting|hair loss treatment|garage doors|dental implants|CBD gummies|weight loss pills|Viagra|Cialis|escort service|movers|SEO services|logo design|plumbers|roof repair|gold coins|VPN|air conditioning|sneakers|handbags|forex brokers|casino bonus|movie streaming|phone cases|tarot reading|carpet cleaning|steroids|vape juice|villa rental|pest control|solar panels|office chairs|baby strollers|online degrees|wedding dresses|dog training}[ {in|near} <city>| online| 202{3|4|5}| for sale| reviews]`,
  brand: `{Bright|Quick|Mega|Prime|Royal|Nova|Blue|Alpha|Star|Grand|Apex|Lotus|Delta} {Digital|Media|Casino|Bet|Rent|Clinic|Movers|Essays|Travels|Jewels|Coins|Tech|Vapes|Legal|Homes} [{Ltd|LLC|Inc|Group|Agency|Solutions|Pvt|88|365|4D}]`,
  tail: `<spam-link>
    <keyword>
    <keyword> <spam-link>
    {Visit|Check|Check out|See|Look at|Feel free to visit|Also visit|Stop by|Review} my {page|web-site|homepage|blog|website|site}{ -| :|:|;| ...| <spam-link>|} <keyword>
    {Regards|Cheers|Thanks|Best}{,|} <brand>
    <brand> {offers|provides|is a leading provider of|sells} <keyword>.
    {Here is|Here's|Also see|More:|Read more:|Source:|Click here:} <spam-link>
    {If you need|For|Looking for} <keyword>{,|?} {visit|try|contact|call} {<brand>|<spam-domain>|<phone>}.
    \\<a href="http://<spam-domain>/"\\><keyword>\\</a\\>
    \\[url=http://<spam-domain>/\\]<keyword>\\[/url\\]
    <keyword>, <keyword>, <keyword>`,
};

export const SEO: readonly Family[] = [
  {
    name: 'spam/seo-praise',
    split: 'train',
    weight: 3,
    labels: SPAM,
    registers: SEO_WRITERS,
    slots: SLOTS,
    frames: `<opener><flattery> <visit>
      <opener><flattery> <flattery>
      <opener><flattery> <flattery> <visit>
      <opener><visit> <flattery>
      <opener><visit> <flattery> <visit>
      <flattery>`,
  },
  {
    name: 'spam/seo-praise-link',
    split: 'train',
    weight: 3,
    labels: SPAM,
    registers: SEO_WRITERS,
    slots: SLOTS,
    frames: `<opener><flattery> <tail>
      <opener><flattery> <visit> <tail>
      <opener><flattery> <flattery> <tail>
      <flattery>\\n<tail>
      <opener><visit> <tail>`,
  },
  {
    name: 'spam/seo-shop-talk',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: SEO_WRITERS,
    slots: SLOTS,
    frames: `<opener><flattery> <shop_talk>[ <tail>]
      <opener><shop_talk> <flattery>[ <tail>]
      <opener><shop_talk>
      <opener><shop_talk> {Thanks|Thank you|Many thanks|Cheers|Kudos|Appreciate it}{ in advance| a lot| for your help|}[!|.] [<tail>]`,
  },
  {
    name: 'spam/seo-keywords',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 4, bare: 1, learner: 1, broken: 1 },
    slots: {
      ...SLOTS,
      claim: `{we|our company|our team|our experts} {offer|deliver|provide|guarantee|specialise in} {the {best|lowest|most competitive}|quality|premium|100% {genuine|original|safe}} {prices|service|products|results|solutions}
        {free shipping|worldwide delivery|24/7 support|money back guarantee|no prescription needed|satisfaction guaranteed|lowest price guaranteed|family owned since <year>|licensed and insured}
        {order|book|call|buy|apply|register|get a quote} {now|today|online} {and save|and get|for} <percent> {off|discount|bonus}`,
    },
    frames: `{Looking for|Are you looking for|Do you need|Searching for|In need of} <keyword>? <claim>, <claim>. {<spam-link>|<phone>|<tail>}
      <keyword>: <claim>. <claim>. <spam-link>
      <keyword> <spam-link> <keyword> <spam-link> <keyword>
      <brand#b> - <claim>, <claim>. {Call|Visit|Contact|Mail}: {<phone>|<spam-link>|<mail>}
      {Our|This} {guide|article|review} {explains|tells you|lists} {how to {choose|find|buy} <keyword>|the top <n> <keyword>}: <spam-link>
      \\[...\\] {<keyword>|read more|more info|find more|here you will find <nn>00 more facts} {on|about|to} {that|this} {topic|matter}: <spam-link> \\[...\\]
      {... |\\[…\\] |}{that was|this is} {the case|how|what} <brand> {noted|wrote|says about <keyword>} {...|\\[…\\]} {<spam-link>|trackback|pingback}
      {<keyword>|<keyword> {is|are} {very popular|in demand|essential} {these days|nowadays}}. {People|Customers|Clients} {all over the world|in <city>|everywhere} {choose|trust|prefer} <brand>. <spam-link>
      {I|We} {sell|supply|ship} {Instagram|YouTube|TikTok|Facebook} {followers|likes|views|subscribers|comments}, {real and active|instant delivery|cheap}: <spam-link>
      {Get|Buy} {<nn>00|1000|5000} {backlinks|guest posts|visitors|followers|email leads} for {only |just |}<small-price>. {DA {40|50|60}+|white hat|targeted traffic|Google safe}. <contact-line>
      {Students|Struggling with homework|Assignment due tomorrow}{?|!} {Our writers|PhD experts|We} {write|deliver|do} {essays|dissertations|coursework|any paper} {plagiarism free|in <n> hours|from <small-price> a page}. {<spam-link>|<contact-line>}
      {Rolex|Gucci|Nike|Louis Vuitton|Ray-Ban|Jordan} {replica|AAA quality|factory outlet|1:1 copies} {up to <percent> off|free shipping|wholesale}. <spam-link>`,
  },
  {
    name: 'spam/seo-nonsense',
    split: 'train',
    labels: SPAM,
    registers: { standard: 2, broken: 3, learner: 3, sloppy: 1 },
    slots: {
      ...SLOTS,
      salad: `the {knowledge|content} in here {gives|brings} {to me|us} {many joy|big profit|a useful mood}
        {such|this} writing {makes|do} the {reader|visitor|client} {strong|educate|more richer} in {mind|business|life}
        {for|to} {each|any} person {which|that} {love|search} the {truth|quality|topic}, {here is the door|your page answer it}
        {I was|me was} {sit|searching} {long hour|in the evening} and {this|the} page {rescue|shine} {my head|on me}
        {the|your} {idea|word} {go|flow} {like river|very logical}, {also|and} the {picture|colour} {is of high grade|satisfy}
        {please|kindly} {accept|take} my {regard|congratulation} {for|upon} {the composition|such labour}
        {whole|entire} {team|family} of {us|mine} {use|apply} {your|these} {advise|learning} {in daily|for the work}
        {not only|beside} {interesting|cheap} but {also|even} {modern|fresh}, {this is what people want|so it must be known}`,
    },
    frames: `<opener><salad>[, <salad>].[ <tail>]
      <salad>. <salad>.[ <visit>]
      <opener><salad>. <flattery>
      <salad>, <visit> [<tail>]`,
  },
  {
    name: 'spam/seo-travelling-reader',
    split: 'held-out',
    labels: SPAM,
    registers: SEO_WRITERS,
    frames: `{Aloha|Hola|Bonjour|Good tidings} from {<city>|<country>}! {Your|This} {articles|pages|lines} {make|made} my {commute|tea break|evening} {nicer|less dull}. {Where can I|How do I} {reach|mail} {you|the editor}?
      {Our|The} {whole |}{office|reading circle} {prints|passes round} {your|these} {columns|notes} {every Monday|and praises them}. {Long may it last|Chapeau}!
      {I|We} {rate|score} {this|your} {portal|journal} {ten out of ten|five stars}; {usefulness|charm}, {clarity|depth} and {speed|taste} {all|everywhere} {present|in order}. [<spam-domain>]
      {One|A person} {learns|gains} {more|plenty} {from|out of} {a single visit|five minutes} {here|with you} than {from|in} {a library|ten other portals}. {Gratitude|Respect}!
      {Is there|Does there exist} {a|any} {forum|community} {connected|attached} to this {portal|journal}? {My team|Our staff} at {<honest-domain>|a small firm} would {gladly|love to} {join|take part}.
      {The layout|Colour scheme|Typography} of {this|your} {portal|journal} {deserves|earns} {an award|a medal}, {may I ask|mind sharing} {who|which studio} {drew|coded} it? [<spam-domain>]
      {We|Our organisation} {share|shared} {this|your} {resource|link} {internally|with the staff}; {the feedback|everyone's reaction} {was|has been} {glowing|warm}. {More of this|Carry on}. <spam-domain>`,
  },
];
