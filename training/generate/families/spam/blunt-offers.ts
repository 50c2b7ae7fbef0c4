import { SPAM, type Family } from '../../engine/family.ts';

/** Plain, well spelled and to the point; what a reader types who tries out a filter. */
const NEAT = { standard: 9, casual: 1, bare: 1.5, excited: 0.7, shouting: 0.3 };

/** Offers in one or two plain sentences: shops, sites, loans, pills, casinos, courses, apps, services, jobs, coins. */
export const BLUNT_OFFERS: readonly Family[] = [
  {
    name: 'spam/blunt-shop',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: NEAT,
    frames: `{Buy|Order|Get|Shop} {cheap |quality |original |brand new |discount |}<wares> {online|today|now} at <plain-site>{.|!} [{Free shipping|Fast delivery|Limited stock|Best prices guaranteed}.]
      {We|Our shop|Our store} {sell|offers|has|sells} {the best|the cheapest|top quality|authentic} <wares> {on the internet|in <city>|at wholesale prices}, {order today|visit us at <plain-site>|message us for prices|shipping is free}.
      {Looking for|Need|Want|Searching for} {cheap|good|original|affordable} <wares>? {Visit|Check out|Try|Go to|Come to} {our store|our online shop|<plain-site>|our website} {today|for great deals|and save up to <rebate>|now}.
      {Get|Save|Enjoy} <rebate> off {all|your first order of|our new|selected} <wares> {this week|today only|with code <coined><nn>|until Sunday}{.|!}
      {Hurry|Last chance|Don't miss out}, our <wares> are {on sale|selling fast|half price|almost gone}{.|!} {Order|Buy yours|Shop} now at <plain-site>.
      {The best|Best} place to buy <wares> {is|online is} <plain-site>, {I promise|prices start at <small-price>|they ship worldwide|trusted by <n>,000 customers}.
      {Huge|Big|Massive|Summer|Black Friday|Clearance} sale on <wares> and <wares>, {visit|see} <plain-site> {before it ends|for details|today}.
      {I am|I'm|We are} selling {brand new |cheap |original |}<wares>, {message me|text me|DM me|contact us} {for the price|if you are interested|to order|on WhatsApp}.
      {Quality|Luxury|Handmade|Designer|Replica} <wares> {from only|starting at|for just} <small-price>, {free delivery|worldwide shipping|cash on delivery}, {order here|shop now|link in profile}{.|!} [<spam-link>]
      {Check out|Have a look at|Take a look at} our {new|latest|full} {range|collection|selection} of <wares> {at <plain-site>|on our website|in our online store}.
      {Why pay more|Stop overpaying} for <wares>? {Our prices are|We are} {half of what|the lowest|unbeatable}, {click here|shop here|see for yourself}: <spam-link>
      <wares>, <wares> and <wares> {at low prices|with free shipping|for sale}, {visit our site|order online now|best deals at <plain-site>}.
      {You|Everyone} {can|should} {buy|get} {this|the same} <ware-one> {for <small-price>|much cheaper} at <plain-site>, {use my code <coined><nn>|hurry before it sells out|I am the seller}.`,
  },
  {
    name: 'spam/blunt-site',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{Visit|Come visit|Please visit|Be sure to visit} {our|my} {website|new website|site|blog|homepage} {for|to get|to find} {more information|great deals|free tips about <hobby>|the best offers|amazing content|daily news}{.|!}
      {Visit|Go to|Check out|Take a look at} <plain-site> {for|to find|and get} {the best deals|free <wares>|everything about <hobby>|exclusive content|cheap <wares>|hot news}{.|!}
      {I|We} {just |}{launched|opened|started|built} {a|my|our} {new |}{website|blog|online magazine|web shop|forum} about <hobby>, {please visit|come and see|check it out} {and tell your friends|at <plain-site>|and sign up}.
      {If you like|If you are into|If you love} <hobby>, {visit|you will love|you must see|sign up at} {my website|our website|my blog|<plain-site>}.
      {Click here|Click this link|Click the link below|Follow this link|Tap here} {to|and} {learn more|see our offers|get started|read my blog|join for free|find out more|claim yours}: <spam-link>
      {My|Our} {website|blog|site} has {the best|free|exclusive|thousands of} {recipes|wallpapers|tips|downloads|games|articles}, {visit it today|please come by|sign up for free}{.|!}
      {More|Better|Much more} {videos|articles|pictures|news|tips} {like this|about this} {at|on} {<plain-site>|my website|our blog}, {come and see|check it out|free for everyone}.
      {Great|Nice|Good|Excellent} {post|article|video|information}, {please|now|also} {visit|check out|see} my {website|blog|site} {too|as well|for more}{.|!} [<spam-link>]
      {Register|Sign up|Join|Create an account} {for free|now|today} {at|on} <plain-site> {and|to} {get a bonus|receive our newsletter|win prizes|start earning|meet people}{.|!}
      {Read|See|Find} {the full story|more about this|the rest|our review} {on|at} {our website|my blog|<plain-site>}, {you will not regret it|it is worth it|link in my profile}.
      {The|This} website <plain-site> {has|offers|gives you} {everything you need|free movies|the latest songs|the best <wares>|free samples}, {go there now|tell everyone|you have to try it}.
      {I|We} {write|post|blog} about <hobby> {every day|every week} at <plain-site>, {please subscribe|follow along|drop by sometime|come say hello}.`,
  },
  {
    name: 'spam/blunt-money',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: NEAT,
    frames: `{Make|Earn} {<dollars>|extra money|easy money|real money|a full income} {a day|a week|every month|from home|online} {with no experience|from your phone|working two hours a day|without a boss}, {ask me how|message me|click here|sign up today}{.|!}
      {I|My <relative>} {make|makes|earn|earned|made} <dollars> {a week|a month|last month|every day} working {from home|online|on my laptop}, {and you can too|ask me how|here is the link|here is how} [<spam-link>]
      {Do you want|Want|Would you like} to {make|earn} {money|<dollars> a week|passive income} {online|from home|while you sleep}? {Click the link in my bio|Message me|Join our team|Contact me on WhatsApp|Sign up at <plain-site>}.
      {Need|Do you need|Looking for} a {quick |fast |personal |business |payday |}loan{ with bad credit| today|}? {Apply online|We approve everyone|Get cash in <n> hours|No credit check} at <plain-site>.
      {We|Our company} {offer|offers|give|provide} {personal|business|urgent|home} loans {at <n> percent interest|with no collateral|up to <dollars>|to anyone}, {apply now|contact us today|email us at <mail>}.
      {Get|Receive} {up to |}<dollars> in your account {today|within 24 hours}, no {credit check|paperwork|questions asked}, {apply here|visit <plain-site>|contact us now}.
      {Invest|Deposit|Start with} {only |just |}<dollars> and {receive|earn|get back} <dollars> {in <n> days|within a week|every month}, {guaranteed|no risk|ask me how|contact my manager}.
      {Double|Triple|Multiply} your {bitcoin|money|investment|crypto} in {<n> hours|one week|<n> days} {with our platform|guaranteed|at <plain-site>|with <expert>}{.|!}
      {Join|Sign up for|Try} our {trading|crypto|forex|investment} {group|platform|signals|academy} {for free|today|on Telegram} and {earn|make} {<percent> profit|daily profits|<dollars> a week}.
      {Trade|Invest in} {crypto|bitcoin|forex|gold} with {<expert>|us|our robot} and {earn|see} {<percent> returns|guaranteed profits|<dollars>} {every week|daily|in a month}.
      {Fix|Repair|Raise} your credit score {fast|in <n> days|by <nn>0 points}, {contact|call|message} {us|me|<pro-handle>} {now|today|for a free quote}.
      {Lost|Stolen} {money|bitcoin|crypto} {to a scam|online}? {We|Our experts|<expert>} {can|will} {recover|get back} {it|your funds} {fast|in <n> days}, {contact us|write to <mail>}.
      {Work|Part time work|Remote jobs} from home, {<dollars> a week|no skills needed|paid daily}, {apply today|only <nn> places left|text "job" to <plain-phone>}.
      {Claim|Get} your free {bitcoin|crypto|<dollars> bonus|airdrop} {now|today}, {just connect your wallet|it takes one minute|only for the first <n>00 users}: <spam-link>
      {This|Our} {method|system|app|program} {pays|paid me|will pay you} <dollars> {a day|every week}, {no investment|no skills} needed, {join now|try it free|link in bio}.`,
  },
  {
    name: 'spam/blunt-pills-and-bets',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{Buy|Order|Get} {cheap |generic |real |}<medicine> {online|without a prescription|with overnight shipping}, {best price|discreet packaging|visit <plain-site>|no questions asked}.
      {Cheap|Discount|Generic|Original} <medicine> {for sale|delivered to your door|at <plain-site>}, {no prescription needed|order today|secure payment}.
      {Lose|Drop|Burn} <nn> pounds {in <n> weeks|fast|without exercise} with {our|this amazing} {pill|tea|gummy|keto diet|patch}, {order now|click here|try it free}{.|!}
      {This|Our|A new} {pill|cream|drink|supplement} {melts fat|cures <n> diseases|regrows hair|removes wrinkles|ends joint pain} in {days|<n> weeks|one month}, {get yours|order here|free bottle} <spam-link>
      {Want|Need} {bigger muscles|to lose weight|better skin|thicker hair|more energy}? {Try|Order|Buy} {our|this} {natural |}{supplement|formula|program} {today|with <rebate> off|risk free}.
      {Play|Win|Bet} {at|on|with} {the best|our new|the number one} <gamble> {and|to} {get <nn> free spins|win real money|double your deposit|receive a <dollars> bonus}{.|!}
      {Sign up|Register|Join} at {our|this|the best} <gamble> {and|to} {get|claim|receive} {a <dollars> welcome bonus|<nn> free spins|free bets}{.|!} [<spam-link>]
      {I|My <relative>} won <dollars> {on|at|playing on} {this|a new} <gamble>, {try your luck|join here|register with my code}: {<spam-link>|<plain-site>|link in my bio}
      {Try your luck|Win big|Spin and win} {today|tonight|now} at <plain-site>, {the best|the most trusted|a licensed} <gamble>{.|!}
      {Fixed|Sure|Guaranteed|Correct score} {matches|betting tips|odds} {every day|100 percent}, {join our channel|contact us on Telegram|text <plain-phone>}.
      {Get|Bring} your ex back {in <n> days|fast} with {a|our} {love spell|powerful prayer}, {contact|message} {<expert>|Dr. <last>|us} {today|on WhatsApp}.
      {Free|Get a free} {sample|bottle|trial|consultation} of our {weight loss|anti aging|hair growth|muscle} {formula|treatment|cream}, {just pay shipping|click here|limited time offer}.`,
  },
  {
    name: 'spam/blunt-courses-and-apps',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{Learn|Master|Study} <course-on> {in <n> days|online|from home|with us} {with|in|through} {my|our} {course|free webinar|ebook|academy}, {enroll now|sign up here|only <small-price>|link in my bio}{.|!}
      {My|Our} {online |new |free |}course on <course-on> {is open|starts Monday|is <rebate> off|has only <nn> seats left}, {join today|register here|sign up at <plain-site>}.
      {Buy|Get|Download} my {ebook|course|guide|masterclass} {on|about} <course-on> {for only <small-price>|today|and change your life}{.|!}
      {Want|Ready|Do you want} to learn <course-on>? {Enroll in my course|Join our academy|Visit <plain-site>|Message me for a free lesson}{.|!}
      {Download|Install|Try|Get} {our|my|this} {free |new |amazing |}app for <app-for> {and|now,} {get a bonus|it is free|earn coins|use my code <coined><nn>|rate it five stars}{.|!}
      {Download|Install} the app {here|from my link|in my bio} and {earn|get|win} {<dollars>|free coins|a free <prize>|points} {today|for every friend|instantly}.
      {Use|Enter} my {code|referral code|invite link} <coined><nn> {and we both get|to get|for} {<dollars>|a discount|free rides|<rebate> off} {on|at|in} {your first order|the app|<plain-site>}.
      {Our|My} app for <app-for> {just launched|is number one in <country>|is free this week}, {download it now|please support us|link in profile}{.|!}
      {The best|A great new|The number one} app for <app-for> is {free|here|now on Google Play}, {install it today|get it from <spam-link>|you will love it}.
      {Get|Buy|Subscribe to} {a cheap |our |the fastest |}VPN {for <small-price> a month|with <rebate> off|today}, {watch any country|stay anonymous|use code <coined><nn>}.
      {Get|Claim|Generate} {free|unlimited} <game-coin> {with|at|from} {this generator|our tool|<plain-site>}, {no survey|works on every device|takes two minutes}{.|!}
      {Cheap|Safe and cheap|Fast} <game-coin> for <gaming> {at|only at} <plain-site>, {instant delivery|use code <coined><nn>|best prices}.
      {Watch|Stream|Download} {any movie|the full movie|all episodes|every match} {free|in HD|without ads} {at|on} <plain-site>.
      {We|Our writers} {write|will write|do} your {essay|homework|thesis|assignment} {for you|overnight|from <small-price> a page}, {order now|contact us|visit <plain-site>}.
      {I|We} can {hack|recover|unlock} any {Instagram|Facebook|WhatsApp|Snapchat} account{ for you| in minutes|}, {contact|message} {me on Telegram|<pro-handle>|<mail>}.`,
  },
  {
    name: 'spam/blunt-services',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{Need|Looking for|Do you need} {a reliable |cheap |professional |affordable |}<trades>{ in <city>| service|}? {Call|Text|Contact} {us|me} {today|now} {at|on} <plain-phone>.
      {We|Our team} {offer|offers|do|provide} {professional|cheap|fast|24 hour} <trades> {services |}in <city>, {call <plain-phone>|free quote|visit <plain-site>|contact us today}.
      {Best|Cheapest|Number one|Top rated} <trades> {company|service|experts} in <city>, {call now|free estimate|book online at <plain-site>|message us}.
      {Get|Book|Request} {a free quote|a free estimate|<rebate> off} {for|on} <trades> {today|in <city>|this month}, {call us|visit our website|send us a message}.
      {Hire|Call|Try} {us|our company|<coined> Services} for {all your |}<trades> {needs|and <trades>|jobs}, {satisfaction guaranteed|no job too small|same day service}.
      {Grow|Boost|Promote} your {channel|business|Instagram|song} with {our|real} {followers|promotion service|marketing team|SEO experts}, {prices from <small-price>|message us|visit <plain-site>}.
      {Buy|Get} {<n>,000|<nn>00|real|cheap} {followers|subscribers|likes|views|comments} {for <small-price>|instantly|today} {at|from} <plain-site>.
      {I|We} {design|make|build|edit} {logos|websites|thumbnails|intros|videos} {for <small-price>|for small channels|in one day}, {message me|order on my page|DM for samples}.
      Does your {roof|carpet|drain|car|website|garden} need {cleaning|repair|an upgrade}? {We come to you|Call the experts|<rebate> off this week}: <plain-phone>.
      {Flights|Hotels|Car rentals|Cruises|Apartments} {to|in} <country> {from <small-price>|at half price|with free cancellation}, {book now|book at <plain-site>|call <plain-phone>}.
      {Family|Local|Licensed} {company|experts} for <trades>, {serving <city> since <year>|fully insured|free estimates}, {call|visit|text} <plain-phone>.`,
  },
];
