import { SPAM, type Family } from '../../engine/family.ts';
import { SELLER } from '../../engine/registers.ts';

/** Offers of money: recovery, giveaways, loans, signals, betting tips, jobs. */
export const MONEY_OFFERS: readonly Family[] = [
  {
    name: 'spam/recovery',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLER,
    slots: {
      firm: `<pro-handle>|{Quick|Cyber|Lost Coin|Asset|Ghost|Iron|Prime|Global|Wizard|Trust} {Recovery|Retrieval|Tracers|Hackers|Reclaim|Unlock} {Experts|Agency|Team|Pro|Services|Ltd|Hub|}|<expert>`,
      loss: `<dollars>|my <coins>|all my savings|my wallet|my seed phrase|my funds|my Instagram account|my Facebook page|access to my {account|wallet|gmail}|my pension`,
      thief: `a fake {broker|investment site|trading platform}|scammers on <app>|an online romance|a phishing link|a ponzi scheme|binary option brokers|a hacker|a fake airdrop`,
      feat: `{got|recovered|retrieved|traced|returned|brought back} {it all|everything|every cent|<percent> of it|my money|my coins|my account} {in|within} {<span>|no time}`,
    },
    frames: `{I never thought|Never believed} I would {see|get} {<loss>|my money} {back|again}, {but|until} <firm#f> <feat>. [<contact-line>]
      {Lost|Have you lost|Did you lose} {money|crypto|your coins|<loss>} to {<thief>|scams}? {<firm> can help|There is hope|Don't cry|Don't give up}{,|.|!} <contact-line>
      {I|My <relative>} lost <loss> to <thief>{.| and was devastated.| last year.} {Thanks to|God bless|All thanks to} <firm>, {who|they} <feat>.
      {If you|Anyone who} {have been|was|got} {scammed|hacked|ripped off|locked out}, {contact|reach|write to|I recommend} <firm>{,| -|:} {he|she|they} helped me {recover|get back} <loss>.
      <firm> {is|are} the {best|only {real|legit}} {hacker|recovery expert|ethical hackers|team} {I know|out there|on the internet}. {They|He|She} <feat>. <contact-line>
      {Need|Looking for|Do you need} a {hacker|genuine hacker|private investigator|spy expert} {to|who can} {check|monitor|get into|clone} {your {spouse|partner|wife|husband}'s phone|a {cheating|lying} partner's <app>|any social media account|change school grades|fix your credit score|erase bad records}? <contact-line>
      {My|the} {wallet|account|page|profile} was {hacked|disabled|suspended|locked|drained}{. | and }<firm> {helped|unlocked it|sorted it out}{ in <span>|} 🙏
      {A big|Many} thank{s| you} to <firm> for {helping me|coming through}, {I|we} <feat>.
      {please|kindly} {reach|inbox|dm|message} <firm> {for|if you need} any {hacking|recovery|unlock|unban} {service|help}[, {he|she|they} did mine] <emo>
      {Sorry to hear|I feel your pain|Same thing happened to me}{,|.| and} {but|} <firm> {can get it back|got mine back|will assist you}, {they specialise in|experts in} {blockchain forensics|tracing wallets|chargebacks}. <contact-line>`,
  },
  {
    name: 'spam/giveaway',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...SELLER, emoji: 6, shouting: 3 },
    slots: {
      prize: `<coins>|<dollars>|an iPhone {14|15|16|17} Pro|a PS5|free {Robux|V-bucks|gems|skins|diamonds|spins}|a {$100|$250|$500|$1000} {gift card|Amazon card|voucher}|<n><n>,000 <ticker> tokens|a free NFT mint|a gaming PC|a Tesla|free tokens|free USDT`,
      act: `like|follow|retweet|RT|subscribe|share|comment "done"|tag {2|3|five} friends|join the <app> group|turn on notifications|drop your wallet|connect your wallet|fill the form|verify your address`,
      where: `<spam-link>|<hidden-domain>|link in {bio|my profile|pinned comment|description of my channel}|my channel|<short-link>`,
    },
    frames: `{GIVEAWAY|🎁 GIVEAWAY 🎁|Big giveaway|Airdrop alert|🚨 AIRDROP 🚨|FREE MINT}[!!!|:] {Win|Claim|Get|We are giving away} <prize>. {Rules:|To enter:|All you have to do:|How to join:} <act>, <act>{ and| &|,} <act>. [<where>]
      {Claim|Grab|Get|Receive|Redeem} your {free |}<ticker> {airdrop|tokens|allocation|bonus} {now|today|before it ends|while it lasts}: <where>
      {The|Our} <ticker> {airdrop|claim|presale|drop|fair launch} is {live|open|now on|ending soon}{!|.} {Don't miss|Hurry|Check your eligibility|Eligible wallets can claim up to <dollars>}[!] <where>
      {I just|just} {got|claimed|received|won} <prize> {from|at|on} <where> {, it really works|, try it|omg it's real|and it took <n> minutes} <money-emo>
      {First|The first|Next} {50|100|500|<nn>} {people|users|comments|followers} {to|who} <act> {get|will receive|win} <prize> <money-emo>
      {Send|Deposit} {0.<n>|1|any amount of} {BTC|ETH|SOL} to {the address below|our event wallet|the official address} and {get|receive} {double|2x|twice as much} back {instantly|within minutes}. {Event|Details|Only today}: <where>
      {Congratulations|You have been {selected|chosen|picked}|You won|Lucky winner}! {To claim|Collect|Pick up} <prize>, <act> and {visit|go to|write to} {<where>|<pro-handle>}.
      {Want|Need|Who wants} <prize>? <act>, <act>, <where> <money-emo><money-emo>
      {Generate|Get unlimited|Working in 202{4|5}: get} free {Robux|V-bucks|gems|coins|gift cards|followers} {no human verification|without survey|no download}: <where>
      {GM|gm frens|hey fam}{,| ☕|!} {quick reminder|heads up|update}: <ticker> {eligibility checker|claim page|snapshot} is {up|open}, {takes a minute|easy one|looks simple}. <where> <ticker> <ticker>
      {Whitelist|WL} {spots|open} for <ticker>[ NFT]: <act> + <act> + <act> {LFG|🚀|👇} <where>
      <ticker> {to the moon|100x soon|next 1000x gem|is about to explode|pumping hard} 🚀 {buy now|get in early|don't fade this|load your bags|contract}: <where>`,
  },
  {
    name: 'spam/loans',
    split: 'train',
    labels: SPAM,
    registers: { ...SELLER, formal: 3 },
    frames: `{Do you need|Are you looking for|Are you in search of|Have you been denied} {an urgent|a quick|a legit|a genuine|a business|a personal} loan{?| from a bank?| without collateral?} {We|I|Our firm} {offer|give out|provide} loans {from <dollars> to <dollars>|at <n>% interest|to serious minded people|in 24 hours}. <contact-line>
      {My name is|I am} <first#a> from <city>, I {want|am here} to {testify|thank|tell the world} {about|how} <expert> {gave|granted|offered} me a loan of <dollars> {at|with} <n>% {interest|rate} {after|when} {three banks refused|all doors were closed|I was scammed twice}. <contact-line>
      {Get|Apply for} {your|a} {blank ATM card|loaded debit card|programmed card} {that withdraws|and withdraw} <dollars> {daily|a day} from any {machine|ATM} {worldwide|in the world}. <contact-line>
      {Bad credit|No credit|Low score}? {No problem|We can help|Get approved today}. {Loans|Funding|Mortgages|Credit lines} {up to|from} <dollars>, {same day|instant decision|no paperwork}. <spam-link>
      {Is|Are} {debt|bills|school fees|hospital bills} {weighing you down|too much for you}? {Apply now|Contact us today|Let {God|us} help you}: <contact-line>
      {I|We} {buy and sell|supply} {bank logs|cc fullz|clone cards|PayPal transfers|cashapp flips}{,| -} {legit|trusted vendor|escrow accepted}. <contact-line>
      {Fix|Raise|Repair} your credit score {to 800|by 200 points} {in|within} <span>{,|.} {permanently|guaranteed|no questions asked}. <contact-line>
      {Government|Covid|Relief|Small business} grant{s|} {available|now paying out|of <dollars>}, {I got mine|my <relative> received <dollars>|apply before it closes}. {Ask|Text|Message} {the agent|<expert>}: <contact-line>
      {Join|Become a member of} the {brotherhood|great temple|secret society|illuminati} {today|now} and {be|become} {rich|famous|powerful}{,| and} {get <dollars> instantly|no more poverty|money {house and car|protection and fame}}. <contact-line>`,
  },
  {
    name: 'spam/signals',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLER,
    slots: {
      product: `{free|VIP|premium|daily|accurate} {forex|crypto|gold|futures|options|stock} signals|a forex robot|an AI trading bot|our copy trading group|arbitrage bot|my stock picks|our pump group|a {100|98}% accurate indicator|auto-trading software|a private mentorship`,
      match: `fixed matches|sure odds|correct scores|banker bets|VIP betting tips|football predictions|2+ odds daily|parlay picks|horse racing tips|jackpot predictions|casino hacks`,
    },
    frames: `{Join|Try|Get|Access|Subscribe to} <product> {and earn|to make|for} {<percent> <every-span>|<dollars> <every-span>|consistent profit}. {<contact-line>|<spam-link>}
      {We|I|Our team} {offer|provide|share|post} <product>{, | with }{<percent> accuracy|9{2|4|7}% win rate|risk-free results|no losses this month}. {Join|DM|Link}: {<spam-link>|<pro-handle>}
      {Want|Need|Looking for} <product>? {Inbox me|Send a dm|Check my {bio|profile|pinned post}|<contact-line>}
      {My|The} {mentor's|group's} signals {hit TP again|gave +<nn>0 pips|turned <dollars> into <dollars>} {today|this week}{,|.} {join free|limited slots|only <n> spots left}: {<spam-link>|<pro-handle>}
      <match> {available|ready|for today|for this weekend}{,| -|!} {100% sure|guaranteed|pay after win|no loss}. <contact-line>
      {I|We} {won|cashed} <dollars> {with|from} {<pro-handle>|his|her|these} <match> {yesterday|this weekend|again}. <contact-line>
      {Best|Trusted|#1|Top} {online casino|betting site|slot site|sportsbook|bookmaker}{:| -} <percent> {welcome|deposit} bonus, {fast payout|free spins|instant withdrawal}. <spam-link>
      {Binary|Options|Forex} {account manager|trader} {here|available}{,|:} {minimum deposit|start with} <dollars>, {returns|you get} <dollars> in <span>. {Interested?|Serious people only.|No scam.} <contact-line>
      {Cloud|Bitcoin|BTC} mining {without hardware|with zero fees|contract}{:|,} {earn|mine} <coins> {a day|<every-span>}. {Register|Sign up}: <spam-link>
      {Stop guessing|Stop losing money|Tired of losing}{!|.} {Our|This} {bot|algorithm|community} {trades for you|does all the work|never sleeps}. {Try it free|Free trial}: <spam-link>
      {Send|Text|Message} "{stocks|signal|start|info|yes|crypto}" to {<phone>|<pro-handle>} {for|and get} {free {picks|stocks|training}|tomorrow's {winner|breakout}|our {list|report}} <money-emo> {<ticker> <ticker>|#stocks #crypto|}
      {Stake|Lock|Deposit} your {ETH|SOL|USDT|coins} at <spam-domain> {and earn|for} {up to |}<percent> APY{, guaranteed|, daily payouts|}.`,
  },
  {
    name: 'spam/home-job',
    split: 'train',
    labels: SPAM,
    registers: SELLER,
    frames: `{I|My <relative>|My {roommate's|best friend's} <relative>} {makes|make|earns|gets paid} <dollars> {an hour|<every-span>|a day} {on the {computer|laptop|internet}|working from home|online|part time}. {Last month|Her first check was|Last payment was} <dollars>{.| for a few hours.} {Read more|Go here|See how|Visit|Try it}: <spam-link>
      {Work|Earn|Make money} {from home|from your phone|online} {with no experience|in your spare time|without investment}{,|:|.} {up to|at least} <dollars> {<every-span>|per day}. <contact-line>
      {We are hiring|Hiring now|Urgent vacancy|Job offer}! {Data entry|Product review|Online typing|App rating|Mystery shopper|Chat moderator|Amazon packing} {job|positions|workers needed}{,|.} <dollars> {daily|per week|per task}. {Apply|Text}: {<contact-line>|<spam-link>}
      {Quit|Fire|Say goodbye to} your {boss|9 to 5|boring job}{!|.} {I show you how|Learn how|This system pays me} {to make|making} <dollars> {a month|passively|while you sleep}: <spam-link>
      {Anyone|Who is|Who's} {interested in|looking for|ready for} {an online job|a side hustle|extra cash|a weekly income}? {Inbox me|Comment yes|Text "job"|I have <n> slots left}{.|,| →} <contact-line>
      {Dropshipping|Affiliate marketing|Amazon FBA|Print on demand|AI automation|Faceless YouTube} made me <dollars> in <span>{,|.} {free course|free training|get my blueprint|watch my class} {here|at|in my bio}: <spam-link>
      {Are you|If you are} {ambitious|serious|hard working|motivated|tired of being broke} and {want|willing|ready} to {earn|be your own boss|join a winning team}{,|?} {contact me|ask me how|let's talk}: <contact-line>
      {No boss|No selling|No skills needed}{,|.} {just|only} {copy and paste|post links|watch videos|click ads|answer surveys} and {cash out|get paid} <dollars> <every-span>. <spam-link>
      {Taking surveys|Watching ads|Testing apps|Clicking likes} {pays|paid} me <dollars> {a day|this week} lol {try|sign up|here} <spam-link>`,
  },
  {
    name: 'spam/inheritance',
    split: 'held-out',
    labels: SPAM,
    registers: { formal: 4, standard: 3, broken: 2, learner: 2 },
    frames: `{Dear|Greetings|Hello} {friend|beloved|sir or madam}, I am {barrister|a banker named|the widow of} <man> <last> {from|based in} <city>. {A late client|My late husband} {left|deposited} <dollars> {and no heir|with no next of kin}; {reply|write} to <mail> {so we share it|for your part|with your full name}.
      {United|World|Federal} {Bank|Lottery|Compensation} {board|office} has {approved|released} your {payment|fund} of <dollars>. {Pay only the {courier|release} fee|Confirm your data}: <mail>
      {Parcel|Package|Delivery} {held|waiting|stopped} {at customs|in our depot}: {pay|settle} <small-price> {at|via} <spam-link> {to release it|within 24 hours}.
      {Your|Dear customer, your} {wallet|bank account|mailbox|subscription} {will be {closed|suspended}|shows unusual activity}. {Verify|Restore access|Log in} {at|here}: <spam-link>
      {Support|Help desk|Customer care} {agent|team} here. {Open a ticket|Sync your wallet|Validate your phrase} {at|via} <spam-link> {and the issue is fixed|to solve your problem}.`,
  },
];
