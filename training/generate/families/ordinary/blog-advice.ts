import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

/** Services, prices, banks and luck, named by people who paid for them and gain nothing by saying so. */
export const BLOG_ADVICE: readonly Family[] = [
  {
    name: 'ordinary/recommends-from-experience',
    split: 'train',
    weight: 2.2,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      pal: `<nick>|<first>|@<first>`,
      service: `{Hetzner|Dreamhost|Linode|Bluehost|DigitalOcean|1and1|OVH|Gandi|Namecheap|NearlyFreeSpeech|Fastmail|Gmail|Proton|Dropbox|Backblaze|Crashplan|Flickr|Smugmug|Akismet|Feedly|Evernote|LastPass|Skype|Vonage|Netflix|Spotify|Audible}|{BT|Vodafone|T-Mobile|Comcast|Verizon|GiffGaff}|the {credit union|co-op bank|Post Office account|building society}`,
      firm: `<service>|<service>|{KLM|Ryanair|Lufthansa|Icelandair|Aer Lingus|JetBlue|the night train|the slow ferry|Amtrak|Megabus|Interrail}|{IKEA|Aldi|Costco|the charity shop|Etsy|AbeBooks|Thomann|B&H|Decathlon|Screwfix}`,
      place: `{the|a} {hostel|pension|guesthouse|small hotel|campsite|B&B} {by|near|behind} the {station|old mill|harbour|fish market}|the {noodle|kebab|dumpling|fish and chip} {place|shop} {on|off} {Mill|King|Station|Castle} {Street|Road}|the {bakery|café|pub|diner|trattoria} {opposite|next to} the {library|court|bus station}`,
      helper: `{Dr.|Doctor} <last> {in|from} <city>|a {retired|young|grumpy} {lawyer|dentist|physio|notary|vet|piano tuner|plumber|tax adviser|mechanic|optician} in <city>|{our|my} {vet|midwife|family doctor|driving instructor|joiner|seamstress|plumber}`,
      thing: `my {Canon|Nikon|Moka pot|Brother printer|Thermos|Casio|Kindle|Dualit|Singer|Leatherman|Opinel|Brompton|Roomba|Instant Pot|ThinkPad|Ortlieb bag|Bosch drill|Sennheisers|Garmin|Staub pot|Rohloff hub|Asus router|Aeropress|Logitech mouse|Petzl lamp|hiking boots|cast iron pan|wool socks|{second hand|cheap|old} <gadget>}`,
      drawback: `the {app|website|menu|paperwork} is {awful|ugly|in German only|from <year>}|{support|the owner|the receptionist} answers {after <n> days|only by phone|in riddles}|{parking|breakfast|shipping|the second year} costs {extra|<small-price>}|it's {slow|closed|loud|chaos} {on Sundays|at weekends|at peak times}|there's no {vegetarian menu|Linux client|lift|IPv6|receipt}`,
      flaw: `the {manual|app|handle|lid} is {awful|ugly|in German only|noisy}|it {leaks|rattles|squeaks|sulks} {a bit|in winter|after <n> years}|no {spare parts|case|refills} {any more|in <country>}|the {battery|lid|zip|hinge|strap} {went|broke} {after <n> months|twice}`,
    },
    frames: `{I|We} {have used|have been with|have paid for} <service> {for <n> years|since {the move|<year>}}, {mostly happy|so far content|no regrets|happy}{.|,|:} {it costs|I pay|about} <small-price> {a month|a year|all in}{.|,} {but|only} <drawback>{.|}
      {I'd|I would|Can} {recommend|suggest|vouch for} <firm>{,|.} {not {perfect|cheap|pretty}|with one caveat}{:|,} <drawback>{5:.|} {I don't work for them|No affiliation|Just a customer|Your mileage may vary|Still better than <firm>}{.|}
      {Avoid|Stay away from|Never again|I left|Not a fan of} <firm>{:|,|.} {they {billed me twice|lost my data in <year>|kept me on hold for <nn> minutes}|<drawback>}{.|,} {I'm|we're} {now |}with <firm>{,|.} {better so far|fingers crossed|touch wood|so far so good}{.|}
      {In|If you are in|When in} <city>{,|} {try|go to|stay at|we liked|eat at} <place>{:|,|.} {about|under|we paid} <small-price>{,|} {great {beds|soup|bread|view|coffee}|kind people|clean|they remember you}{.|,} {but|though} <drawback>{.|}
      <helper> {fixed|sorted|found|treated|explained} {it|mine|my {knee|tooth|back|deed|tax mess|gearbox|cat}} {in|within} {an hour|one visit|<n> visits} {for|and charged} <small-price>{.|,} {no upselling|waited <n> weeks though|bring a book|cash only|you need a referral}{5:.|} {Worth the {trip|wait}|Ask me by mail for the number|In the phone book}{.|}
      {I|We} {bought|got} <thing> in <year>{,|} {for|paid} <small-price>{,|.} {and it {still works|outlived two <gadget>s|has been to <country>}|still going strong}{.|,} {drawback|only gripe|downside}{:|,} <flaw>{.|}
      {<thing>|For me <thing>}{,|.} {any day|hands down|over anything with an app}{.|!} {Paid|Cost me} <small-price> {used|on sale|second hand} {in <city>|on eBay|at a car boot sale}{.|,} {though|but} <flaw>{.|}
      {Does anyone have|Has anyone here had|Do you have} {any|some} {experience|luck} with <service>? {My|Our} {contract|plan} {ends|runs out} {in June|next week}{,|.} <service> {wants|now charges} <small-price> {and|while} <drawback>{.|}
      {Great|Nice|Helpful|Good} {list|comparison|review|post|roundup}{.|!|, <pal>.} {I'd|I would} add <service>{:|,} {<small-price> a month|free up to <nn> GB|cheap for students}{,|.} {but|however} <drawback>{.|}
      {Thanks|Thank you} for {the {tip|recommendation|warning}|recommending <firm>}{.|!|, <pal>.} {Signed up|Booked|Went there|Tried it} {yesterday|last week}{:|,|.} {you were right|good so far|not my thing|<drawback>}{.|, {but|and} {cheap|kind staff|no regrets}.}
      {Compared|I compared|We tested} <service> {and|with} <service> {for|over} {<n> months|our {choir|shop|school}}{:|.} {the first|the second|neither} {won|was cheaper|lost <n> mails}{,|.} {the|} difference {is|was} <small-price> {a year|per seat}{.|}
      {Book|Library|Reading} {tip|advice}{:|,|.} "{The|A} {Patient|Plain|Slow|Little|Second} {<keyword-part>|Garden|Letters|Kitchen|Ledger}" by <first> <last>{.|,} {<small-price> used|in every library|skip chapter <n>|read it in <country>}{.|,} {helped me with|the best on} {<hobby>|grief|<subjectarea>|money}{.|}
      {My|Our} <relative> {swears by|works at|left} <firm>{,|.} {make of that what you will|so I'm biased|and still tells me to avoid it}{5:.|} {I|We} {pay|paid} <small-price>{,|} <drawback>{.|}
      {Honest|Quick|Short} {answer|review}{:|,|} {yes|no|it depends}{.|,} <service> {is fine for {mail|one site|a weekend}|was better in <year>}{,|.} {for anything|if you need} more{,|} {look at|ask} {<service>|a local one}{.|}
      {<firm>|I asked <firm>, they} {answered|refunded|replaced it} {within|in} {an hour|<n> days}{,|} {to be fair|credit where due|I was surprised}{.|!} {Last year|Before that} <drawback>{.|}
      {<service> or <service>|Which would you take, <service> or <service>}{?|, for a {student|pensioner|small choir}?} {Budget|I can spend|Limit} <small-price>{.|,} {must|has to} {work in <country>|have a phone number|run offline}{.|}`,
  },
  {
    name: 'ordinary/money-among-readers',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      pal: `<nick>|<first>|@<first>`,
      share: `{10|15|20|30|40|60|80}%|a third|half|a quarter`,
      income: `AdSense|the {ads|banner|tip jar|e-book|newsletter}|my {Amazon links|photo sales|Etsy shop|tutoring|choir CDs|little plugin|evening job}|{donations|affiliate links|Patreon} on my {knitting|chess|radio} blog`,
      saving: `index funds|a {five|three} year bond|premium bonds|the {credit union|building society}|an ISA|the company pension|my 401k|a {boring|cheap} world tracker|cash under the mattress|paying off the {mortgage|student loan}|an emergency fund of <n> months|the overpayment on our mortgage`,
      splurge: `{pay off|burn} the mortgage|a {piano|boat|greenhouse|decent bike|new roof}|buy {my parents a house|the field next door|the village pub}|{endow|fix up} the {library|school roof|cat shelter}|{quit|stay in} my job {and|but} {bake|do <hobby>|sleep}|tell {nobody|only my <relative>}|give {half|most} to {the lifeboats|MSF|the hospice|a food bank}`,
      cause: `{the lifeboats|MSF|the hospice in <city>|Kiva|the food bank|Wikipedia|the Red Cross|a donkey sanctuary|the volunteer fire brigade|our library|a local shelter|the Samaritans}`,
    },
    frames: `<income> {makes|brings|earned|paid|brought} me {about|roughly|maybe} <small-price> {a month|last year|per month|a quarter}{,|.} {enough for {the hosting|coffee|yarn|strings}|so don't quit your day job|before tax|and I spent it on <hobby>}{.|}
      {Earn|Making|You can't make|Nobody makes} {money|a living} {from|with|on} a {blog|small site|<hobby> blog}{?|.} {After <n> years|In <year>|With <nn>00 readers} <income> {made|brought} {me|us} {<small-price>|<nn> cents a day|less than the bus fare}{5:.|} {I do it for fun|It's a hobby|And I'm fine with that}{.|!|}
      {If|Suppose} I won the {lottery|jackpot|Euromillions|pools}{,|} {I'd|I would} <splurge>{,|} {and|then} <splurge>{5:.|} {Odds of one in <nn> million|I don't play|My <relative> buys the tickets|Dreaming is free}{.|}
      {With|For|What would I do with} a million{?|:} <splurge>{.|,} {the rest|then} {goes into|into} <saving>{5:.|} {Boring, I know|My <relative> disagrees|And no more Mondays}{.|!|}
      {I|We} {put|moved|have} {most of it|<share> of it|the {inheritance|bonus}} {in|into} <saving> {in <year>|when the baby came|and forgot about it}{.|,} {no regrets|up about <share> over <n> years|down <share> right now|fees of 0.<n>%|dull but I sleep}{5:.|} {Not advice|Ask someone who knows you|Your case may differ}{.|}
      {Great|Good|Useful|Nice|Honest} {post|article|breakdown|numbers}{.|!|, <pal>.} {But|One thing though:|I'd add that|You forget that} {fees|inflation|taxes|rent|childcare|the dentist} {ate|eats|takes} <share> of {ours|mine|that} {in|since} <year>{.|,} {so|and} we {chose|stick with|went for} <saving>{.|}
      {Our|My} {mortgage|rent|student loan|car loan} {is|was} {fixed|up} {at|to} {3|4|5|6|2}.<n>% {until|since} {<year>|autumn}{.|,} {overpaying|we overpay|switching saved us} <small-price> {a month|}{5:.|} {The broker was honest|The bank never told us|Ask for the exit fee|Spreadsheet on request}{.|}
      {I was offered|They offered me|Headhunters offer} {<n>% more|<nn>k} {to move|for a job in <city>}{,|.} {but|and} {the commute|pension|on-call week|health insurance} {kills it|matters more|is worse}{5:.|} {Would you {take it|go}?|What would you do?|I said no.|Still thinking.}
      {Salary|Pay} for {a|an} <job> {here|in <city>|in <country>} {is|starts at} {about|roughly} {<nn>k|<nn> an hour}{,|.} {so|and} {<subject> is no luxury|the {rent|course} in your post is <share> of it|nobody stays}{.|}
      {Please|If you can,|Instead of {flowers|gifts}|This Christmas} {give|donate|consider giving} {to|something to} <cause>{.|,|:} {I volunteer|my <relative> volunteers} there{,|} {<share> goes to the work|they published the accounts|<small-price> buys a {meal|blanket|net}}{.|}
      {I|We} {give to|gave to|switched our giving to} <cause> {through payroll|every month|in <year>}{,|.} {not much, <small-price>|because of your post|after they helped my <relative>}{.|}
      {Cheap|Cheapest|Affordable|Frugal} {option|tip|trick} {for|with} {students|families|winter}{:|,} {the library|a second hand <gadget>|cook <dish> on Sunday|cancel the {gym|second phone}|share a <gadget> with the neighbours}{,|.} {saves|saved us} {about|} <small-price> {a month|a week}{.|}
      {Is|Was} <saving> {really |}{worth it|sensible|wise} for {someone of <nn>|a {freelancer|student|widow}|<small-price> a month}? {My {bank|<relative>} says {yes|no}|I'm no expert|I mistrust anyone who answers fast}{.|}
      {Beware|Careful}{,|:|} {the|my} {adviser|bank|app} {took|charges} {<n>|1.<n>}% {a year|}{,|} {that's|over <nn> years that is} {a car|<share> of the pot}{5:.|} {We|I} {left|moved it} to <saving>{.|}
      {Crash|Boom|Recession|Bubble} or not{,|} {I|we} {keep|kept} {buying|paying in} {monthly|<small-price> a week}{5:.|} {Ask me again in <n> years|In <year> I sold, and regret it|Patience is the whole trick}{.|}
      {Sold|I sold} {my|the} {<gadget>|plugin|first painting|domain|comic books|stamp collection} for <small-price>{!|,|.} {took <n> months|after fees <small-price>|my <relative> said it was junk|beats <income>}{.|}`,
  },
  {
    name: 'ordinary/support-that-helped',
    split: 'train',
    weight: 1.8,
    labels: CLEAN,
    registers: { ...BLOG_READER, learner: 1.8, boomer: 0.8 },
    slots: {
      firm: `{Yahoo|Hotmail|Gmail|AOL|Outlook|Comcast|Verizon|BT|T-Mobile|Vodafone|Orange|Sky|Telstra|Bell|Airtel} {support|customer service|helpline|}|{HSBC|Barclays|Chase|Citibank|ING|Santander|PayPal|Visa|Amex|my bank|our credit union}|{Dell|HP|Canon|Epson|Netgear|Samsung|LG|Bosch|Miele|Sony} {support|service|}|{eBay|Amazon|DHL|FedEx|Royal Mail|the post office|the airline|the insurance|the tax office|the gas company|the council}`,
      trouble: `{a|my} {locked|hacked|frozen} {account|card|mailbox}|{a|the} {double|wrong|unknown} {charge|bill|payment} of <small-price>|the lost {parcel|suitcase|password|SIM}|{my|the} {refund|deposit|transfer}|{the|my} {router|printer|washer|phone} {that died|under warranty}|my {late mother's|old} {account|contract|pension}|the {address|name} change after the {wedding|move}`,
      menu: `pressing <n>{, then <n>| twice|, then 0, then waiting|, ignoring the voice|}|saying "{agent|complaint|cancel|operator}" {twice|until it gives up}|the {chat|live chat} {behind|under} "{Other|Billing|Something else}"|{calling|ringing} at {8 sharp|lunch time|<n> in the morning}|the {Irish|Dutch|business|sales} line|a {paper letter|fax|recorded letter} to {head office|the CEO|the branch}|asking for {tier two|a supervisor|retentions|the ombudsman form}`,
      wait: `{after|in} {<nn> minutes|three weeks|an hour}|after {<n> calls|two transfers|an hour of music}`,
    },
    frames: `{Great|Good|Useful|Helpful|Thanks for the} {post|article|info|tip}{.|!|,} {I|we} {got|sorted|solved} <trouble> with <firm>{:|,|.} {the trick is|what helped:|it took} <menu>{5:.|} {A|The} {kind|patient|tired} {woman called <woman>|man called <man>|person called <first>} {fixed it|did it|sorted it} <wait>{.|!|}
      {I|We} {called|rang|phoned} <firm> {about|because of|for} <trouble> {today|yesterday|last week|on Monday}{:|.} <menu>{,|.} {then|and} {a human|<first>|someone in {<city>|the office}} {helped|fixed it} <wait>{.|!} {No|And no} {charge|hassle|questions}{,|.} {credit where due|I was amazed|who would have thought}{.|!|}
      {For|To} {anyone|all|everyone|those} {looking for|searching|needing} {a|the} {number|human|real person} {at|of} <firm>{:|,} {it's|the number is} {on|at} {the back of {the|your} card|the bottom of the bill|page <n> of the contract|their own site under "Contact"}{.|,} {don't use|never call|beware of} {the|} {numbers|ones} {in comments|from ads|Google shows first}{.|!} <menu>{,|} {worked|helped} for <trouble>{.|}
      {How|Where} {did|do} {you|people} {reach|contact|get through to} <firm>? {I|We} {have been trying|tried} {for|} {<n> days|a week} {about|over} <trouble>{:|.} {<menu>, nothing|the robot hangs up|the mail bounces|they say <n> working days}{.|}
      {My|Our} {experience|story} with <firm>{:|,} <trouble>{,|.} {<n>|three} {calls|letters|mails}{,|} {no|not one} answer{.|,} {then|finally} <menu>{,|} {and|} {paid|sorted|refunded} <wait>{.|!} {Persistence|Politeness|Writing down names|A paper trail} {pays|helps}{.|}
      <firm> {refused|said no|wouldn't help|blamed me} {first|at first}{.|,} {I|so I} {quoted|mentioned} {the law|your post|section <nn>|the ombudsman}{,|} and <wait> {they|} {paid|gave in|found my file}{.|!} {Thanks|Thank you} {for|so much for} {the template|this blog|the hint|posting the wording}{.|!|}
      {The opposite here|Not my experience|Not so in <country>|Here it was the other way}{:|,|.} <firm> {answered|fixed} {my question about|} <trouble> <wait>{.|,} {polite|no fuss|even called back}{5:.|} {Maybe|I guess} {I was lucky|it depends who picks up|Tuesdays are quiet}{.|}
      {Update|Good news|Progress|Solved}{:|!|.} <firm> {called|wrote|mailed} {back |}{about|on} <trouble>{.|,} {after|thanks to} <menu>{.|,} {money|everything} {is|came} back{.|!} {Thanks|Thank you} {everyone|all|for the support|for the advice}{.|!|}
      {Warning|Beware|Careful}{:|!|,} {someone|a man|"support"} {called|rang|mailed} {me|my <relative>} {pretending|claiming} to be {from|} <firm> {about|over} <trouble>{.|,} {hang up|don't press anything|never give the code}{,|} {call|and call} {the number on your {card|bill}|them yourself}{.|!|}
      {The|Their} {phone|} menu {of|at} <firm>{:|,} {<n>|seven} {options|minutes}{,|} none {is|for} <trouble>{5:.|} {In the end|Finally} <menu>{.|,} {I|we} {know|learned} {the {hold music|tune} by heart|to make tea first}{.|, {lol|sigh}.|}
      {Credit|Hats off|Respect|Thank you|A big thank you} to {<first> at|the {woman|man|lady} at|} <firm>{,|:} who {stayed on the line|called back|solved it|did not make me feel stupid} {over|with|about} <trouble>{.|!} {There are still good people|They should clone her|I wrote to her boss|Five stars from me}{.|!|}
      {I'm|I am} <nn> {years old |}and {not good with computers|no expert}{,|.} {but|and} {your|the} {instructions|explanation} {was|were} {clear|easy}{.|!} <firm> {fixed|gave back} <trouble> <wait>{,|.} {all it took was|what did it was} <menu>{5:.|} {Thank you|God bless|Many thanks}{, dear|}{.|!|}
      {Does|Did} {anyone|anybody} know {if|whether} <firm> {has|still has} {a|an} {email|office|branch} {in <city>|in <country>|for deaf customers|at all}? {It's|This is} about <trouble>{.|,} {I can't phone|phoning from abroad costs <small-price>|<menu> leads nowhere}{.|}`,
  },
];
