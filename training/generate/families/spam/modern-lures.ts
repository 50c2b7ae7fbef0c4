import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { SELLER } from '../../engine/registers.ts';

const LURERS = { ...SELLER, standard: 6, casual: 2, bare: 2 };

const SLOTS: Slots = {
  coin: `$<coined>|<ticker>|<coined> (<ticker>)|$<coined>AI|$<coined>INU|the <coined> token|<coined> coin`,
  wallet: `MetaMask|Phantom|Trust Wallet|Ledger|Coinbase Wallet|your wallet`,
  go: `<spam-link>|<spam-link>|<contact-line>|https://t.me/<channel-name>|link in {bio|my profile}|<pro-handle>|<cut-link>`,
  task: `{liking|rating} {videos|hotels|apps}|typing captchas|packing pens|data entry|watching ads|reviewing products|copy and paste work|answering chats|posting on {facebook|WhatsApp}`,
  girl: `{my {pics|photos|videos|private page|number|story|web cam}|more of me|the uncensored one|what you want}`,
  slow: `bad credit|no credit check|low interest|<n>% interest|blacklisted people welcome|no collateral|approved in <n> {minutes|hours}|even with debts`,
  brand: `{DHL|USPS|Royal Mail|FedEx|Evri|the post office|customs}|{Netflix|Amazon|PayPal|Apple|Microsoft|your bank|the tax office|HMRC|the IRS|Spotify|Facebook|Binance|Coinbase}`,
  paper: `passports|driver's licenses|ID cards|visas|residence permits|diplomas|degrees|IELTS certificates|NCLEX results|birth certificates|university transcripts|green cards|SSN cards|work permits`,
  crowd: `followers|likes|views|subscribers|watch hours|comments|5 star reviews|blue ticks|streams|members|votes|retweets`,
  tool: `AI {tool|bot|agent|avatar|prompt pack|course|writer|video maker|trading robot|faceless channel system}`,
  game: `<team> vs <team>|tonight's match|{the|this} {derby|weekend|final|accumulator|slip}|<n> matches|the correct score|HT/FT`,
};

/** Lures of the twenties: coins, jobs, loans, profiles, papers, crowds, clever machines, sure bets, parcels and help desks. */
export const MODERN_LURES: readonly Family[] = [
  {
    name: 'spam/coins-and-wallets',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: LURERS,
    slots: SLOTS,
    frames: `<coin> {presale|airdrop|public sale|whitelist|stage <n>} {is live|ends in <n> hours|is <percent> sold|started}[75:!|,|:] <go>[ <money-emo>]
      {claim|get|grab} {free|your|<nn>00} <coin> {airdrop|tokens|reward}[75::|!|,] connect {<wallet>|your wallet}[75:,|:] <go>
      {don't sleep on|all in on|still early for|eyes on|nobody sees} <coin>[75:,|!|.] {<nn>x coming|next 100x|whales are loading|listing tomorrow|dev is based}[ <money-emo>|!]
      <coin> {will|is going to} {make|create} {millionaires|history}[75:!|,|.] {buy before {Friday|the listing}|presale|join}[75::|,] <go>
      {sold|swapped} {my|all my} <ticker> {for|into} <coin>[75:,|.|!] {best move|up <percent> already|join the presale}[ <money-emo>|: <spam-link>]
      {connect|validate|sync|verify} <wallet> {to|and} {fix the error|receive the airdrop|unlock staking|migrate}[75::|,|.] <go>
      {I|i} have <coins> in {<wallet>|a wallet} {and here is|seed phrase:} <keyword-part> <keyword-part> <keyword-part> <keyword-part>[75:...] {how do I {move|withdraw} it|who can help me}[75:?]
      {our|free|vip} {signals|pump|calls} {group|channel}[75::|,] <coin> {next|was <nn>x}[75:,|.|!] <go>
      {while|when} {<ticker>|bitcoin} {dumps|sleeps|crabs}[75:,] <coin> {prints|pumps|holds}[75:,|.|!] {presale price <small-price>|ape in|you're early}[ <money-emo>]
      {stake|lock|deposit} {<coins>|usdt} {and|,} {earn|get} <percent> {daily|a month|APY}[75:,|.|:] {no risk|withdraw anytime|audited}[75::] <go>
      {why|how} {is nobody|are so few} {talking about|buying} <coin>[75:?|??] {low cap|real utility|team is doxxed|you'll regret it}[ <money-emo>|.]
      {elon|the devs|a big exchange} {tweeted|just hinted at|will list} <coin>[75:,|!|...] {load up|moon mission|last chance}[ <money-emo>|!]`,
  },
  {
    name: 'spam/jobs-and-loans',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: LURERS,
    slots: SLOTS,
    frames: `{We are|Our company is|I'm} {hiring|looking for|recruiting} {<nn> people|ladies|students|anyone over 18} {for|to do} <task>[75:,|.] {<dollars> <every-span>|<small-price> an hour|paid daily}[75:,|.|:] {no experience|part time|from your phone}[75:.|:] <go>
      {earn|make} <dollars> {<every-span>|a day} {by|just} <task>[75:,|.|!|:] {no fee|training is free|I'll teach you}[75:.|:] <go>
      {work|job} from {home|your phone}[75::|,|!] <task>[75:,|.] {<dollars> <every-span>|daily payout}[75:.|:|,] <go>
      {who|anyone} {wants|needs} {a side hustle|an online job|extra income|to quit the 9-5}[75:?] {comment "{info|me|yes}"|ask me how|<go>}[ <money-emo>|!]
      {I|My <relative>} {quit my|left the} {job|9-5} {and|,} {now|} {earn|make} <dollars> {<every-span>|by <task>}[75:.|,|!] {dm me|<go>|ask me how}[ <money-emo>]
      {Single moms|Students|Housewives|Retirees} {earn|are making} <dollars> {<every-span>|with <task>}[75:,|.|!|:] <go>
      {Do you|Who} {need|needs|want} a {loan|quick loan|business loan|debt consolidation loan}[75:?] <slow>[75:,|.] {from <dollars> to <dollars>|apply now}[75:.|:] <go>
      {Loans|Cash|Funding} {of|up to} <dollars>[75:,|:|.] <slow>, <slow>[75:.|:] <go>
      {I|We} {was|got} {refused by|turned down by} {every bank|<n> banks} {until|then} <expert> {gave|lent} me <dollars>[75:,|.] <slow>[75:.|:] <go>
      {fix|repair|boost|clean} your credit {score|report} {in|within} <span>[75:,|.|:] {late payments removed|from 4<nn> to 8<n>0|guaranteed}[75:.|:|!] <go>
      <expert> {fixed|raised|cleaned} my credit {score|} {by <nn>0 points|in <span>}[75:,|.|!] {I got the house|approved today}[75:.|:] <go>
      {government|covid|free} {grant|relief|funds} {of|worth} <dollars> {for|to} {everyone over <nn>|seniors|small businesses}[75:,|.|!] {no repay|I got mine|hurry}[75::|.] <go>`,
  },
  {
    name: 'spam/profiles-that-beckon',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...LURERS, emoji: 5 },
    slots: SLOTS,
    frames: `<girl> {in|on|is in|are on} my {bio|profile|page|about|channel}[ <emo>| 😘| 💋|]
      {who|anyone|someone} {wants|want|wanna} {to see|see|} <girl>[75:?|??] {bio|profile|check my page|tap my icon}[ 😘| 💋| <emo>]
      {don't|do not|never} {open|click|look at|tap} my {profile|video|bio|picture} {if you {are shy|have a girlfriend|are under <nn>}|at night|alone}[ 😘| 🔥|]
      {hi|hey}[75:,|] {I'm|im} <woman>[75:,|] <nn>[75:,|.] {lonely|bored|single|new in town} {tonight|and looking for a real man|}[75:,|.|...] {<go>|text me}[ 😘| ❤️|]
      {I'm|im} {a widow|divorced|a nurse|an army wife} {from <city>|with one kid|seeking true love}[75:,|.] {let's talk|be my friend|I like your comment}[75:.|:|,] <contact-line>
      {your comment|your profile|your smile} {caught my eye|is so lovely|shows a good heart}[75:,|.] {can we be friends|I'd love to know you|add me}[75:?|.] [<contact-line>]
      {finally|omg|look}[75:,|!|] {someone|a girl} {found|leaked} <girl>[75::|...] {profile|bio|<cut-link>}[ 💋| <emo>|]
      {read|translate|press} my {name|username}[ 😘| 💋| <emo>|,] {you'll like it|it's true|and come}
      {girls|women|singles|moms} {near you|in <city>|over <nn>} {want to {meet|chat}|are online|no card needed}[75::|,|!] {<spam-link>|<cut-link>|bio}
      {he|they} {said|told me} {I'm|my {body|dance} is} {ugly|too old|boring}[75:,|...] {what do you think|rate me|is it true}[75:?] {<girl> in bio|profile|see my page}[ 😢| 😘|]
      {like|1 like} = {I send|one} {pic|kiss|voice note}[75:,|.|!] {<go>|dm open|profile}[ 😘| 💋|]
      {my|her} {other|private|second} {account|page} {has|shows} {everything|no limits|<girl>}[75:,|.|:] {<handle>|<cut-link>|<social-link>}[ 💋| <emo>]`,
  },
  {
    name: 'spam/papers-crowds-and-machines',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: LURERS,
    slots: SLOTS,
    frames: `{buy|get|order} {real|original|registered|genuine} <paper>, <paper> {and <paper> |}{online|without exam|from <country>}[75::|.|,|!] <go>
      {need|want|lost your} <paper>[75:?] {we {make|register|deliver}|registered in the system|ready in <n> days}[75:.|,|:] <go>
      {I|My <relative>} got {my|a} <paper> {from|through} {<expert>|this man} {without|no} {exam|interview|stress}[75:.|,] <go>
      {<nn>k|<n>,000|real|cheap|instant} <crowd> {for|only} <small-price>[75:,|.|!|:] <go>[ <money-emo>]
      {grow|boost|blow up} your {page|channel|insta|tiktok}[75::|,|!] <crowd>, <crowd>, <crowd>[75:.|:] <go>
      {dm|pay|ask} {me|<handle>} for {cheap |real |organic |}<crowd>[75:,|.|!] {no drop|refund|since <year>|<percent> off today}[ <money-emo>]
      {how|want to know how} {I|this page} got <nn>k <crowd> {in|within} <span>[75:?|:] <go>
      {this|one|my} <tool> {makes|made|pays} me <dollars> {<every-span>|while I sleep}[75:.|,|!] {<go>|comment "AI"|free for <nn> people}[ <money-emo>]
      {stop working|quit your job|forget dropshipping}[75:,|.|!] {let|use|try} {an|this|the} <tool> {do it|and earn <dollars> <every-span>|nobody talks about}[75::|.] <go>
      {I|we} {built|sell|give away} {a|the} <tool> {that|which} {writes|posts|trades|sells} {for you|24/7|on autopilot}[75:,|.|:] {only <small-price>|link in bio|<go>}
      {comment|type|dm} "{AI|LINK|START|GROW}" {and|} {I|I'll} send you {my|the} <tool>[ for free][ <money-emo>|!]
      {ChatGPT|The new AI} {can|will} {make|earn} you <dollars> {<every-span>|by Sunday}[75:,|.|:] {if you know the prompt|copy my system|no skills}[75::|.] <go>`,
  },
  {
    name: 'spam/sure-bets-and-parcels',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: LURERS,
    slots: SLOTS,
    frames: `{fixed|sure|100%|vip|banker} {match|odds|tips|games|ticket} {for|on} <game>[75:,|!|:] {<nn> odds|pay after win|source from {<country>|the club}}[75::|.|,] <go>
      {yesterday|last night|we} {won|delivered|cashed} {<game>|<nn> odds|<dollars>}[75:,|!|.] {today|next} {ticket|slip|game} {is ready|sure}[75::|,|.] <go>
      {stop|tired of} losing {bets|your money}[75:?|,|!] <expert> {gave|sends} me {<game>|<n> fixed games}[75:,|.] {I|and I} won <dollars>[75:.|:] <go>
      {join|free} {tipster|betting|vip} {group|channel}[75::|,] {<nn>% accuracy|daily <n> odds|<game>}[75:,|.|:] https://t.me/<channel-name>
      {deposit|bet} <small-price> {get|win|=} <dollars>[75:,|!|:] {<gamble>|code <coined><nn>}[75::] <go>
      {<brand>[75::|,] |}{your|a} {parcel|package|delivery|letter} {is|was} {on hold|returned|stuck} {due to|because of} {an unpaid {fee|duty} of <small-price>|a wrong address}[75:.|,|:] {pay|update|reschedule} {here|now|at}[75::] <spam-link>
      <brand>[75::] {your|the} {account|card|subscription|wallet} {is|was|has been} {suspended|limited|locked|charged <dollars>}[75:.|,|!] {verify|cancel|log in} {at|here|within <n> hours}[75::] <spam-link>
      you are {owed|due|eligible for} a {tax|council tax|energy|toll} {refund|rebate} of <dollars>[75:.|,|:] {claim|apply}[75::] <spam-link>
      {unpaid|final notice}[75::|,] {toll|fine|invoice} {of|over} <small-price>[75:,|.] {pay|settle} {today|to avoid court|before midnight}[75::] <spam-link>
      {your|this} {number|email|ticket} {won|has won|was drawn for} {<dollars>|a <prize>} {in|from} {the <coined> lottery|our anniversary draw|<brand>}[75:.|,|!] {contact|send name and address to} <mail>
      {<brand> support|Help desk|Official support}[75::|,] {we saw|sorry for} your {issue|complaint|post}[75:,|.] {kindly|please} {dm|write|reach} {us|our agent} {at|on|here}[75::] {<pro-handle>|<mail>|<spam-link>|<phone>}
      {having|got} {trouble|problems} with {<wallet>|<brand>}[75:?] {support|the team|they} {fixed|solved} {mine|it} {in <n> minutes|fast}[75:,|.|:] {<pro-handle>|<mail>|<spam-link>}
      {can't|cannot} {log in|withdraw|get a refund}[75:?|,] {write to|ask|dm} {<pro-handle>|<mail>}[75:,|.] {they|he} {helped|helps} everyone[75:.|!]
      {hi|hello} {mum|dad}[75:,|] {my phone broke|this is my new number|lost my card}[75:,|.] {text me on|save this}[75::|] <plain-phone>`,
  },
  {
    name: 'spam/rooms-pets-and-tickets-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: LURERS,
    frames: `{Furnished|Sunny|Central} {studio|flat|room} in <city>, {<dollars> a month all in|owner abroad}[75:.|,|;] {keys by courier after the deposit|viewing not possible, pictures}[75::] {<mail>|<spam-link>}
      {Rehoming|Free to a good home|Giving up}[75::] {two|our} {Maltese|parrot|kitten|pug}s[75:,|.] {only transport to pay|vaccinated, papers|we relocate to <country>}[75:.|:] {<mail>|<plain-phone>}
      {Selling|Got|Spare}[75::|] {two|<n>} {front row|standing|VIP} {passes|seats} for {<act>|the cup}[75:,|.] {face value|below price|I can't go}[75:.|,] {friends and family payment|gift card ok|<handle>}
      {Whoever|Someone who} {won't haggle|pays tonight} gets my {camper van|motorbike|tractor|piano} {nearly free|for {shipping|<dollars>}}[75:.|,|:] {inherited, no space|escrow only}[75::] {<mail>|<spam-link>}
      {Timber|Copper|Cashew|Sugar|Crude} {suppliers|sellers} in <country> {seek|invite} {serious buyers|an honest partner}[75:.|,] {letter of credit|<percent> commission} {accepted|for you}[75:.|:] <mail>
      {Modelling|Film|Cruise ship} {scouts|agency} {liked your face|casts extras in <city>}[75:.|,|:] {portfolio fee|registration} <small-price>[75:,|.] {reply with measurements|<plain-phone>}
      {Scholarship|Fellowship} {list|places} {for|in} <country> {unclaimed|still open}[75:.|,|:] {processing|file} fee {refundable|<small-price>}[75:.|:] {<mail>|<spam-link>}
      {Timeshare|Boat|Caravan} {stuck|unwanted}? {We have a buyer waiting|Exit in a fortnight}[75:.|,|:] {small|notary} charge {up front|applies}[75:.|:] <plain-phone>`,
  },
];
