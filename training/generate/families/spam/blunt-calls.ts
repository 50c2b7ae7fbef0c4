import { SPAM, type Family } from '../../engine/family.ts';

const NEAT = { standard: 9, casual: 1.5, bare: 2, excited: 1, shouting: 0.4, emoji: 0.7 };

/** Plain calls to subscribe, follow, click, win or write to somebody, in one or two sentences. */
export const BLUNT_CALLS: readonly Family[] = [
  {
    name: 'spam/blunt-subscribe',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: NEAT,
    frames: `{Subscribe|Please subscribe|Everyone subscribe|Go subscribe|Guys, subscribe} to my {channel|YouTube channel|gaming channel|music channel|second channel|newsletter} {for|if you like|to watch} {<clip-kind>|more <clip-kind>|funny videos|<gaming>|weekly videos}{.|!}
      {Subscribe|Sub} to {my|our} channel and {I will subscribe back|I'll sub to you|win a <prize>|get a shoutout|help me reach <nn>0 subscribers}{.|!}
      {I|We} {make|post|upload} <clip-kind> {every day|every week|on my channel|and nobody watches}, {please subscribe|subscribe if you want|check me out|come and watch}{.|!}
      {Check out|Come check out|Please watch|Watch|Go watch} my {new|latest|first|funny} {video|song|vlog|cover|short film|<gaming> video} {on my channel|and tell me what you think|it took me <n> weeks|you will love it}{.|!}
      {If you like|If you enjoy|Everyone who likes} {this video|<gaming>|<genre>|this song|<clip-kind>}, {subscribe to|check out|you will love|come to|watch} my {channel|videos|page}{.|!}
      {Help|Can you help|Please help} me {get|reach|hit} {<nn>0|1,000|<n>,000|<nn>} {subscribers|followers} {before my birthday|this month|by Christmas|today}, {it means a lot|I subscribe back|thank you}{.|!}
      {My|Our} channel {has|is all about|is full of|posts} {better videos than this|<clip-kind>|<gaming> and more|new videos daily}, {subscribe now|please give it a chance|come and look}{.|!}
      {Small|New|Young} {YouTuber|artist|streamer|rapper|channel} here, {please|any} {give me a chance|support me|support is appreciated|check out my videos|subscribe}{.|!}
      {Sub for sub|Follow for follow|Like for like|I subscribe back to everyone|Sub to me and I sub to you}, {comment when done|just tell me below|let's grow together|who wants to}{.|!|?}
      {Come|Join me|Watch me} {live on Twitch|on my stream|on my channel} {tonight|every night|right now}, {I play <gaming>|giveaways every hour|drop a follow}{.|!}
      {Listen|Please listen} to my {new |first |}{song|album|mixtape|single|cover} {on Spotify|on SoundCloud|on my channel|everywhere}, {link in my bio|search for <act>|it's fire|let me know}{.|!}
      {I|We} {just |}{started|made|opened} a {channel|YouTube channel|Twitch|podcast} about {<hobby>|<gaming>|<genre>|my life}, {please subscribe|give it a look|come and say hi}{.|!}
      {Thumbs up|Like this} {so|if} {people can see this|you want a shoutout|you will subscribe to me}, {I make <clip-kind>|my channel needs help}{.|!}`,
  },
  {
    name: 'spam/blunt-follow',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{Follow|Add|Please follow|Find} me on {Instagram|Twitter|TikTok|Snapchat|Facebook|Twitch|Threads} {at <handle>|for more|and I follow back|for daily <genre>|for <clip-kind>|, link in bio}{.|!}
      {Click|Tap|Check|Follow|Hit|See} the link in {my|our} {bio|profile|channel description|about page} {for|to get|and win|to see|to buy} {more|a free gift|exclusive photos|my new song|cheap <wares>|a discount|the full video}{.|!}
      {Like|Follow|Visit|Join|Share} {my|our} {Facebook page|fan page|Instagram|page|Discord server|Telegram channel|group} {for|to get|about} {<hobby>|daily memes|free tips|giveaways|news about <gaming>|updates}{.|!}
      {Follow|Subscribe|Like and follow|Share} {us|me|this account|our page} {to win|for a chance to win|and receive|and get} {a <prize>|<dollars>|a free <ware-one>|a shoutout}{.|!}
      {Check|See|Look at|Visit} my {profile|page|pinned post|about page} {for|if you want|to see} {a surprise|hot pictures|free <game-coin>|the full story|the best <clip-kind>|my work}{.|!}
      {Join|Come to|Enter} {our|my} {Discord|Telegram|WhatsApp} {group|server|channel} {for|to get|and get} {free <game-coin>|trading signals|daily giveaways|movies|betting tips|job offers}{.|!}
      {DM|Message|Text|Write} me {for|if you want|to get} {promo|a shoutout|free followers|a collab|cheap <wares>|my price list|good deals}{.|!}
      {I|We} {follow|like} back everyone {who follows|who likes} {me|our page}, {100 percent|try me|just comment done|go}{.|!}
      {Add|Text|Write to} me {on|at} {WhatsApp|Telegram|Snapchat|Kik} {if you are single|if you want to chat|for photos|for a date}, {I am waiting|don't be shy|I am <nn>}{.|!}
      {Tag|Invite} <n> friends and follow {<handle>|our page|me} {to win|for} a <prize>{.|!}
      {My|Our} {Instagram|page|TikTok|profile} is {full of|all about} {<hobby>|memes|<genre>|my art}, {follow if you like|please follow|follow <handle>}{.|!}`,
  },
  {
    name: 'spam/blunt-prize',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{Congratulations|Congrats|Good news}, you {won|have won|are the winner of|have been selected for} a {free |brand new |}<prize>{.|!} {Click here to claim it|Claim your prize now|Send us your address|Contact us to collect it|Claim at <spam-link>}.
      {Win|You can win|Get a chance to win} a {free |brand new |}<prize> {today|by clicking this link|if you answer <n> questions|just for signing up}{.|!} [<spam-link>]
      {Get|Claim|Receive|Grab} {a|your} free <prize> {here|now|at <plain-site>|by completing a short survey|, just pay shipping}{.|!}
      {I|My <relative>} {just |}{got|won|received} a free <prize> {from|on|at} {<plain-site>|this website|this app}, {try it|you can too|it really works|hurry up}{.|!}
      {We are|I am|Our page is} giving away {a <prize>|<n> <prize>s|<dollars>|<nn> gift cards} {to our followers|today|to the first <nn> people}, {click to enter|comment and follow|message us}{.|!}
      {Complete|Take|Fill in} {this|a|our} {short|one minute|quick|free} survey {and|to} {get|win|receive} a <prize>{.|!} [<spam-link>]
      {Free|Totally free} {movies|<game-coin>|<prize>s|gift cards|ringtones|samples|<wares>} {for everyone|no catch|today only}, {visit <plain-site>|click my name|link below|get yours now}{.|!}
      {You have been|Your account was|Your number has been} {chosen|selected|picked} {to receive|for} {<dollars>|a <prize>}, {reply|text|message} {YES|us|<plain-phone>} {to claim|within 24 hours}.
      {Type|Comment|Reply} "{win|yes|me|done|free}" {and|then} {check your messages|click the link in my bio|visit my page} {to|and} {get|claim} {your|a} <prize>.
      {The first|Only the first} <nn>0 people to {click|sign up|comment} {get|receive|win} {a <prize>|<dollars>}, {be quick|hurry|go now}: <spam-link>`,
  },
  {
    name: 'spam/blunt-clips-and-news',
    split: 'train',
    labels: SPAM,
    registers: NEAT,
    frames: `{You|People|Everyone} {won't believe|will not believe|must see} what {happened next|she did|this man found|he looks like now}, {click here|watch here|see the video}: <spam-link>
      {Watch|See|Click to see} the {shocking|leaked|banned|uncensored|full} {video|interview|footage} {here|before it is deleted|on my page}: <spam-link>
      {Doctors|Banks|Experts|Teachers} hate this {one |simple |weird |}trick, {read more|find out|see why} at <plain-site>.
      {This|The} {video|news|photo} {is being deleted everywhere|changed my life|will shock you}, {watch it on|full version at|download it from} <plain-site>.
      {I|We} found {a|this} {site|website|page} that {pays you|gives free <game-coin>|shows who viewed your profile|has every movie}, {look|try it|go there}: <spam-link>
      {See|Find out|Check} who {viewed|visited|blocked|unfollowed} {your|you on your} profile {with this app|here|at <plain-site>}.
      {Sign|Please sign|Everyone sign} {my|our|this} petition to {ban|save|stop|free} {<subject>|the dogs|the park|our teacher}, {only <nn>0 more needed|share it|link in bio}: <vote-link>
      {Vote|Please vote} for {me|my <relative>|our band|my dog} in {the contest|the talent show|this poll}, {it takes one click|we need your help|you can vote daily}: <vote-link>
      {Copy|Share|Repost|Send} this {message |comment |}{to|on|with} <n> {friends|videos|pages|people} {and|or} {something good will happen|you will have bad luck|your wish comes true|you will find money}{.|!}
      {Donate|Please donate|Give} {to|for} {my|our} {school trip|surgery|new camera|church|dog} {at|here|on} <fund-link>, {every dollar helps|God bless you}.
      {Meet|Chat with|Date} {beautiful|hot|single|local} {women|girls|men|singles} {in your area|in <city>|online} {tonight|for free|now} at <plain-site>{.|!}
      {I am|I'm} {a lonely|a single|a beautiful} {girl|woman|widow} {looking for|who wants} {love|a man|fun}, {click my profile|write to me|add me on WhatsApp}{.|!}`,
  },
  {
    name: 'spam/very-short',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: { standard: 4, bare: 4, casual: 1, excited: 1, shouting: 0.7, emoji: 0.7, sloppy: 1 },
    frames: `{visit|check|see|like|follow|join} my {page|site|channel|blog|profile|website|insta|group|shop}[ {please|now|thanks|guys|everyone|today}][!|.]
      {cheap|best|free|discount|original|wholesale} <wares> {at|on|from|@} <plain-site>
      {click here|click this|press here|tap here|go here} {for|to get|to win|to see|to buy} {free <game-coin>|<wares>|a <prize>|more videos|cheap <wares>|<wares> online|the full movie|money|a discount}
      {free|get free|unlimited|cheap|buy} <game-coin> {at|on|here:|@|->} <plain-site>
      {buy|order|get|purchase} <wares> {online|now|here|cheap|for <small-price>|with discount}[!|.]
      {buy|order|get} <medicine> {online|cheap|here|without prescription|overnight}
      {subscribe|sub|follow} {me|to me|to my channel|for more|please|back}[ {please|guys|now|thanks|<emo>}][!]
      <plain-site> {best|cheap|free|great|top} {site|<wares>|prices|offers|deals|movies|downloads}
      {cheap|discount|wholesale|replica} <wares> {for sale|online|store|outlet|free shipping}
      <medicine> {online|for sale|cheap|best price|no prescription}
      {best|top|cheap|trusted} <gamble> {here|bonus|online|<plain-site>|free spins}
      {my|our} {new|latest|first} {song|video|mixtape|vlog|beat|channel} {is out|is up|is live|out now|on my page}[ {check it|go watch|<emo>|listen}][!]
      {earn|make} {money|<dollars>|cash|bitcoin} {online|daily|from home|fast|here}[!| <plain-site>]
      {loan|cash|credit|money|bitcoin} {in <n> hours|today|now|fast|without papers}[,|:|!] {<plain-site>|<plain-phone>|contact us|apply now|whatsapp me}
      {best|good|cheap|reliable|professional} <trades> {in <city>|call <plain-phone>|<plain-site>}
      {essays|homework|hackers|followers|likes|views|backlinks} {for sale|for hire|from <small-price>|cheap|fast and cheap}[:|,] <plain-site>
      {hot|single|lonely|sexy} {girls|women|singles|moms} {here|in <city>|waiting|near you}[:|!| <emo>] [<spam-link>]
      {win|get} a {free |}<prize> {here|now|today|at <plain-site>}[!]
      {sub4sub|f4f|sub for sub|like4like|follow 4 follow|s4s|l4l}[ {anyone|please|now|quick|i sub back|<emo>|?|me first}][!|!!]
      {link|read|look|click} in {bio|profile|my bio|the bio}[ <emo>|!|, {hurry|free|thank me later}]
      {use|code|use code|discount code|promo code} <coined><nn> {for <percent> off|at checkout|and save|for free shipping}[!]
      {better|more|free|new} {videos|songs|beats|memes|content} on my {channel|page|site|profile}[!| <emo>]
      {download|install|get|try} {my|our|this} {app|game|mod|ebook|song}[ {free|now|here|please|<app-link>}][!]
      {call|text|whatsapp|contact} {<plain-phone>|<pro-handle>} for {loans|hacks|cheap <wares>|<trades>|love|<medicine>}
      {full movie|full album|full match|full video} {here|free|on my page|at <plain-site>|HD}[: <spam-link>]`,
  },
];
