import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const SELLERS = { ...SELLER, casual: 2, bare: 2, texting: 1 };

const SLOTS: Slots = {
  invite: `2:<referral-link>|<spam-link>|<short-link>|<scheme><coined>.{com|io|gg|app|net|co}/{?ref=<channel-name>|i/<mixed-id>|invite/<digits>|r/<channel-name>|join?code=<code>}|<app-link>|link in my {bio|profile}|<broken-link>`,
  earner: `{survey site|cashback app|mining game|step counter|faucet|browser|walking app|trading app|exchange|broker|game|bank card|phone plan|taxi app|energy supplier|reward app|casino|quiz app|idle game|tank game|airline card}`,
  gift: `<dollars>|<small-price>|<nn>00 {gems|coins|points|gold}|a free {share|stock|ride|month|tank|spin|skin}|<percent> {cashback|off|bonus}|<nn> free spins|bitcoin|a <prize>|paypal money|gift cards`,
  slogan: `"{Keep Calm and|Born To|Forced To|Too Old To|Real {Men|Girls}|Just Here To|Nobody's Perfect But I} {Fish|Dance|Code|Nap|Grill|Farm|Ride|Sing|Game}"|"{Powered By|Just One More|My Blood Type Is|Sorry, I Only Speak|Easily Distracted By} {Coffee|Metal|Jesus|<hobby>|<animal>s}"|"{Make|Keep} {<coined>|Mondays|Summer} {Great Again|Weird|Forever}"|"I {Love|Survived|Hate} {<city>|Mondays|My <animal>|<year>}"|"<coined> {Gang|Army|Squad|Nation|Mom|Dad}"`,
  wear: `t-shirt|tee|shirt|hoodie|mug|cap|sticker|poster|wristband|phone case|tank top|face mask|onesie|sweater`,
  tale: `novel|book|ebook|manuscript|memoir|thriller|poem collection|fantasy trilogy|vampire romance|children's book|short story|prophecy|self help book`,
  about: `{a girl|a boy|a nurse|a monk|a soldier|an orphan} who {talks to {wolves|the dead|<animal>s}|wakes up in <year>|finds a door|loses {his|her} name|falls for a {vampire|prince|ghost}}|{surviving|how to beat} {cancer|debt|depression|divorce}|{the end of the world|my years in prison|the truth of the bible|love after <nn>}`,
  design: `logos|banners|thumbnails|intros|channel art|album covers|flyers|websites|avatars|overlays|emotes|video edits|business cards|3D animations|beats|portraits`,
  form: `https://docs.google.com/forms/d/<mixed-id>/viewform|https://forms.gle/<mixed-id>|https://www.fiverr.com/<channel-name>|<spam-link>|<social-link>|<channel-name>.wix.com|https://www.surveymonkey.com/r/<mixed-id>`,
  pain: `{cables|keys|socks|tangled headphones|cold coffee|dead batteries|snoring|wet shoes|messy garages|spilled soup|lost remotes|sore necks|barking dogs|smoky grills|slow wifi|foggy glasses|leaking bottles}`,
  device: `{clip|lamp|bottle|cushion|wallet|robot|ring|backpack|charger|strap|app|sensor|mug|tracker|pan|lock|brush|umbrella}`,
  match: `<team> vs <team>|{the final|UFC <nn><n>|the derby|the title fight|the grand prix|game <n>}|<show>|{Avengers|Frozen|Batman|Titanic|Fast and Furious} <n>|the new {Marvel|Disney|zombie|Bond} {film|movie}|season <n>`,
};

/** What is pushed under posts with a link: invitations, shirts, books, designs, inventions, pages of jokes, streams. */
export const REFERRALS: readonly Family[] = [
  {
    name: 'spam/invited-by-me',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `{join|try|get|download} {this|a great|the best|my favourite} <earner>[75:,|:| and] {you get|we both get|earn|receive} <gift>[75::|,|!] <invite>[ <money-emo>]
      {use|sign up with|register through} my {link|code <coined><nn>|invite} {for|and get|to claim} <gift>[75::|,|!|.] <invite>
      {I|my <relative>} {earn|made|got|cashed out} {<small-price>|<dollars>|<gift>} {a day|last week|in <n> hours} {with|from|on} {this|an} <earner>[75:,|.|:] {try it|proof in my video|it's legit}[75::] <invite>
      <invite> {<gift> for free|join me|best <earner>|real payout|my ref}[ <money-emo>|!]
      {who|anyone} {wants|need|needs} <gift>[75:?|??] {easy|just join|no scam}[75::|,] <invite>
      play {this|a new|my} {game|tank game|farm game|card game|browser game} {with me|and help me}[75:,|:|!] {every {click|join} gives me <gift>|we need <n> more|I'm level <nn>}[75::] <invite>
      {click|please click} my {link|city|village|dragon egg|ref}[75:,|:|!] {it gives me|I need|and get} <gift>[75::|.] <invite>[ thanks| thx]
      {new|best|top} <earner> {of <year>|right now|for {students|gamers|moms}}[75::|,|!] <gift> {on start|per friend|every <n> minutes}[75::] <invite>
      {want|wanna} {make|earn} {money|bitcoin|<dollars>} {online|while you sleep|by watching ads|just walking}[75:?] {free to join|I'll help you start|takes a minute}[75::] <invite>
      {stop {paying full price|wasting time}|don't {give banks your money|pay full price}}[75:,|.|!] {this|my} <earner> {gives|pays} <gift>[75::|,] <invite>
      {fill|take|answer} {this|a short|a <n> question} survey {and|to} {win|get|earn} <gift>[75::|,|!] <invite>
      {giveaway|free}[75::|!] <gift>[75:,|!|.] {<n> steps|just register|first <nn> only|pick a winner Sunday}[75::] <invite>
      {not|it's not} {a scam|clickbait|spam}[75:,|] {I got|you get|they sent me} <gift> {from|with} {this|the} <earner>[75::|.] <invite>`,
  },
  {
    name: 'spam/shirts-of-a-slogan',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `{get|grab|buy|check out|order} {the|your|our|my} <slogan> <wear>[75::|!|,] <shop-link>[ {only <small-price>|<n> days left|ships worldwide|<percent> off}]
      <slogan> <wear>s {here|now available|are back|selling fast}[75::|!|,] <shop-link>
      {I|we} {made|designed|print|sell} {a|this} <wear> {that says|with} <slogan>[75:,|.|:] {what do you think|help me sell <nn>|for charity}[75:?|:] <shop-link>
      {who|anyone} {would|wants to} {wear|rock|buy} <slogan>[75:?] <shop-link>
      <shop-link> <slogan> {<wear>|on a <wear>|merch}[ {limited|<emo>|<small-price>}]
      {love|fan of|proud} {<hobby>|your <animal>|being a <job>}[75:?] {this|our} <wear> {is for you|says <slogan>}[75::|,] <shop-link>
      {perfect|best} gift for {any|your|a} {<job>|<relative>|<hobby> lover}[75::|,] <slogan> <wear>[75:,|.] <shop-link>
      {show|support|represent} {your team|the movement|the meme}[75:,|!|:] <slogan> {on|as} a <wear>[75::] <shop-link>
      {after|since} {this|the} {video|song|joke} {blew up|went viral} {I|we} {made|printed} <slogan> <wear>s[75:,|.|:] <shop-link>
      {<percent> off|free shipping|two for one} {on|for} {all|every} <wear>[s] {today|this week}[75:,|!|:] {even <slogan>|code <coined><nn>}[75::] <shop-link>
      {my|our} {first|tiny|new} {clothing|merch|shirt} {brand|line|store} {is live|needs support|launched}[75:,|.|!] {try|see} <slogan>[75::] <shop-link>`,
  },
  {
    name: 'spam/read-my-book',
    split: 'train',
    labels: SPAM,
    registers: { ...CHATTY, standard: 7, learner: 2, boomer: 1 },
    slots: SLOTS,
    frames: `{read|please read|download|get|buy} my {new |first |free |}<tale> {about|on} <about>[75::|,|.|!] {<shop-link>|<app-link>}[ {and pass it on|tell your friends|review please|free till Sunday}]
      {I|my <relative>} {wrote|finished|self published} a <tale> about <about>[75:,|.] {it's|now} {on kindle|free to read|<small-price>}[75::] <shop-link>
      "<coined>"[75:,| -|:] a <tale> {about|on} <about>[75:,|.|:] <shop-link>[ {chapter one free|share it|pass on}]
      {if you|who} {liked|likes|believe in} {this|the film|love|god|vampires}[75:,|?] {my|read my} <tale> {is for you|will move you|changed lives}[75::|,] <shop-link>
      {this|the} <tale> {will|can|could} {change your life|open your eyes|make you cry}[75:,|.|:] {read and pass on|free pdf|please spread}[75::] {<shop-link>|<spam-link>}
      {publishers|agents} {rejected|ignored} my <tale> {<nn> times|for years}[75:,|.] {be the judge|so I put it online|help me prove them wrong}[75::] <shop-link>
      {looking for|need|want} {readers|reviews|beta readers|an editor} {of|for} my <tale>[ about <about>][75:,|.|:] <form>
      {chapter|part} <n> of {my <tale>|"<coined>"} is {up|online|free}[75:,|!|:] {<social-link>|<shop-link>}
      {I|he} {was told|had a dream} to write {this|a} <tale> on <about>[75:,|.] {don't let it die|read it before it happens|share with all}[75::] <shop-link>
      {get|be sent|dm me for} {a free|the full} {copy|pdf|chapter} of {"<coined>"|my <tale>}[75::|,|.] {<mail>|<shop-link>|<handle>}`,
  },
  {
    name: 'spam/designs-and-gadgets',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `{I|we} {make|do|design|offer|sell} {free|cheap|pro|custom|<small-price>} <design>[ and <design>][75:,|.|:|!] {fill the form|order here|dm me|first <n> free}[75::] <form>
      {need|want|looking for} {new |a |good |}<design>[75:?|??] {fill in|use|click} {this form|my form|the link}[75::|,] <form>
      {free|cheap} <design> {for|to} {small channels|subscribers|the first <nn>|streamers}[75:,|!|:] <form>[ {just credit me|sub required|<emo>}]
      {your|this} {channel|logo|thumbnail|video|website} {could|would} look {better|more pro|cleaner}[75:,|.] I {do|fix|make} <design>[75:,|.|:] <form>
      {portfolio|my work|examples|prices}[75::] <form> {<design>, <design>|open for orders|<small-price> each}
      {tired|sick|fed up} of <pain>[75:?|??] {meet|we invented|say hello to|introducing} {<coined>|the <coined>}[75:,|:] {the|a} <device> {that ends it|that fits your pocket|you forget about}[75:.|:] {back us|<percent> funded|pre-order}[75::] {<fund-link>|<spam-link>}
      {everyone|we all|millions} {hate|know|suffer from} <pain>[75:.|,] {That's why|So} {we|two engineers|my <relative>} {built|created|designed} <coined>[75:.|,|:] {A|The first} <device> that {solves it|does the work|charges itself}. {<fund-link>|<spam-link>}
      {<nn>% of|most} {people|homes|drivers} {lose|waste} {<n> hours|<dollars>} {a year|a month} {to|on} <pain>[75:.|,] <coined> {fixes that|is the answer} {for <small-price>|in seconds}[75:.|:] <spam-link>
      {our|the} {kickstarter|campaign} for {<coined>|the smart <device>} {is live|ends soon|hit <percent>}[75:,|!|:] {no more|goodbye} <pain>[75:,|.|:] <fund-link>
      {no more|goodbye|never again} <pain>[75:!|,|.] {the <coined> <device>|this <device>} {is <percent> off|ships free|works in <n> seconds}[75::] <spam-link>
      {would|who would} {you |}{use|buy|back} a <device> {against|for} <pain>[75:?] {we need <nn> backers|early birds <small-price>|feedback welcome}[75::] <fund-link>
      {video|photo|sound} {editor|designer|mixer} {here|for hire|available}[75:,|:] <design>, <design>[75:,|.|:] {<n> day delivery|unlimited changes|cheapest}[75::] <form>`,
  },
  {
    name: 'spam/more-and-more-pages',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...SELLERS, standard: 6 },
    slots: { ...SLOTS, fun: `{funny |cute |crazy |}{cats|<animal>s|jokes|memes|fails|quotes|gifs|wallpapers|baby photos|puns|riddles|facts|news|recipes|football news|celebrity news|car pics|love quotes|horror stories}`, more: `more...|more…|read more…|see more...|continue...|click for more|more here|more >>|full list...|...more` },
    frames: `<fun>, <fun>, <fun> {and|&} <more> <spam-link>
      {best|top <nn>|daily|new|the funniest} <fun>[75::|!|...] <more> <spam-link>
      {Why did the|A} <animal> {cross the road|walk into a bar|fail school|buy a phone}[75:?|...] <more> <spam-link>
      {see|check|like|visit} {our|my|this} page {for|full of|with} <fun> and <fun>[75:!|,|:] {<social-link>|<spam-link>}
      <fun> {•|★|-|/|&} <fun> {•|★|-|/|&} <fun> <spam-link>
      {<first> <last>|A famous singer|The president|This <animal>} {just|finally} {did|said|ate} {the unthinkable|this}[75:...|…] <more> <spam-link>
      {LOL|haha|OMG|too funny|so cute}[75:!|...|,] {<fun> {like this|every day}|you will laugh}[75::] <more> <spam-link>
      {laugh|cry|smile} {of the day|guaranteed|with us}[75::|!] <fun>[75:...] <more> <social-link>
      <nn> <fun> {that {will make you cry|changed the internet}|you missed}[75:...|:] <more> <spam-link>
      {<fun>|news}\\n<fun>\\n<fun>\\n<more> <spam-link>
      {follow|join} {for|us for} {daily |}<fun>[75:,|!|:] {<nn>k fans|new every hour|tag a friend} {<social-link>|<handle>}`,
  },
  {
    name: 'spam/streams-and-torrents',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `{watch|stream|see} <match> {live|free|online|in HD|full movie}[ {free|no ads|no sign up|HD}][75::|!|,] {<spam-link>|<cut-link>|<broken-link>}
      <match> {live stream|free stream|full movie|torrent|download|1080p|uncut} {here|link|free|HD}[75::| >>|] {<spam-link>|<cut-link>}
      {download|get|torrent of} <match>[75:,|:] {no virus|fast|<n> GB|works <percent>}[75::] <app-link>
      {who|anyone} {needs|wants|looking for} {a|the} {link|stream} {to|for} <match>[75:?] {<cut-link>|dm me|<handle> has it|link in {bio|my profile}}
      {full|the whole} {movie|match|episode|album} {on|at} {my channel|<spam-link>|<cut-link>}[75:,|!] {before it's deleted|sub for more|no cam}
      {all|every} {matches|movies|seasons|channels} {for|only} {free|<small-price> a month|<small-price>}[75:,|!|:] {iptv|works on tv|<nn>00 channels}[75::] {<spam-link>|<contact-line>}
      <cut-link> <match> {live|HD|free}
      {link|stream} {is|still} {working|up|live}[75:,|!|:] <match> <cut-link>
      {missed|can't watch|no tv for} <match>[75:?|,] {don't worry|here you go|try}[75::|,] <spam-link>
      {tv|telegram} {group|channel} {with|for} {<match>|all games}[75:,|:|!] https://t.me/<channel-name>
      {part|link} <n>[75::] <cut-link> {part|link} <n>[75::] <cut-link>[ <match>]`,
  },
];
