import { CLEAN, type Family } from '../../engine/family.ts';

const NEAT = { standard: 8, casual: 2, bare: 2, excited: 0.7, shouting: 0.2, emoji: 0.6, sloppy: 0.5 };

/** Subscribing, following, clicking, winning and visiting, told by the one who did it. */
export const PLAIN_WATCHING: readonly Family[] = [
  {
    name: 'ordinary/plain-subscribed',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: NEAT,
    frames: `I {just |}{subscribed|followed|hit the bell} {to|because of|after} {your channel|this video|your <gaming> series|the first minute} and {I don't regret it|now I want more|I am on episode <n>|can't wait for the next one}.
      {I|My <relative>} subscribed {years ago|when you had <nn>0 subscribers|last week|by accident} and {have|has} {watched every video|never left|learned so much}.
      {I|We} {unsubscribed|stopped watching} when {the ads got too long|he changed|the videos became boring|you switched to shorts}, {sorry|sad to say|but I miss it}.
      {How|Why} does {this|your} channel {have so few|only have <nn>0|have just <n>,000} subscribers? {You deserve more|The quality is great|I don't understand it}.
      {Please|Could you please} {upload|make|post|do} {more|another} {videos like this|<clip-kind>|video about <hobby>|live streams}, {we love them|my <relative> and I watch together|the last ones helped me}.
      {He|She|This guy} {asks|asked} us to subscribe {every minute|five times|so politely}, {it is annoying|so I did|and it worked on me}.
      {Congratulations|Congrats} on {<nn>0,000|one million|your first <n>,000} subscribers, {you earned it|well deserved|I was here at the start}.
      I follow {her|him|them|this channel|you} on {Instagram|Twitter|Twitch} {too|as well|since <year>}, {the photos are lovely|much funnier there|but I prefer the videos}.
      {The|Your} second channel {is|was} {even better|underrated|my favourite}, {more <clip-kind> please|why did you stop|I watch it with my kids}.
      {My|Our} {channel|band|podcast} {died|never grew|ended} {after <n> videos|in <year>}, so {I respect the work|I know how hard this is|well done for lasting}.
      {I|We} {used to|once} {make|upload} <clip-kind> {too|with friends|in school}, {nobody watched|those were the days|all of it is deleted, luckily}.
      {Your|His|Her} new {song|album|video|single} {is|was} {worth the wait|even better|not for me|on repeat here}, {thank you|love from <country>|the old one was better}.`,
  },
  {
    name: 'ordinary/plain-clicked',
    split: 'train',
    labels: CLEAN,
    registers: NEAT,
    frames: `I {clicked|tapped|followed|opened} the link in {your bio|the description|the article|your profile} and {it is broken|found what I needed|the page is gone|it is exactly what I was looking for|it asks for a login}.
      {The|Your} link in {the description|your bio|the pinned comment} {does not work|goes to the wrong page|is dead|works fine for me}, {could you fix it|just so you know|thanks}{.|?}
      {I|We} {found|discovered} {this site|your website|this channel|your blog} {by chance|last night|through a friend|on a forum} and {have read everything|love it|it is very useful|I will be back}.
      {Your|This} {website|site|blog|page} {is|was} {really |very |}{useful|helpful|well made|easy to read}, {thank you for keeping it free|I use it at work|my students like it}.
      {I|My <relative>} {visited|checked|looked at} {your|the} {website|page|shop} {yesterday|after the video|on my phone} and {could not find the recipe|the photos are beautiful|it would not load}.
      {Can|Could} {you|someone} {share|post|send me} the link to {the study|the map|the song|part two|the full interview|the template}? {I cannot find it|It is not in the description|Thank you}.
      {Don't|Please do not|Never} click {the links|that link|any link} in {the comments|these replies|the chat}, {it is a scam|my account was stolen that way|they want your password}.
      {I|We} {clicked|came} {here |}because {of the title|the thumbnail looked funny|my <relative> sent it|I was bored} and {stayed for the story|learned something|no regrets}.
      {What|Which} {site|website|page|shop} {do you use|was that|did he mention} {at <stamp>|for the fonts|to book the trip|for <app-for>}?
      {Free|The free} {version|trial|template|ticket|sample} {was enough for me|ended yesterday|was really free|worked well}, {thank you|so I paid for a year|no complaints}.
      {I|We} signed {the|your} petition {last week|because of this video|for the library|about <subject>}, {I hope it helps|nothing happened yet|the vote is on Monday}.
      {I|My class} {filled in|did|took} the survey {in the link|for your thesis|at the end}, {question <n> was unclear|it took two minutes|good luck with it}.`,
  },
  {
    name: 'ordinary/plain-won',
    split: 'train',
    labels: CLEAN,
    registers: NEAT,
    frames: `{I|My <relative>} {won|got} {a|my} <prize> {at work|in a raffle|for my birthday|at the school fair|from a real giveaway once} and {gave it away|still use it|could not believe it|sold it}.
      {Congratulations|Congrats|Well done} to {the winner|<first>|everyone who won|<team>}, {so well deserved|what a final|I am jealous}.
      Did {anyone|anybody} {ever |}{really win|actually win|get} {a|the} <prize> {from these pages|in this giveaway|that way}? {I doubt it|Just asking|I have my doubts}.
      {We|They|<team>} won {the cup|in the last minute|by luck|<n> to 1} and {I was there|I lost my voice|nobody slept that night}.
      {I|We} never win {anything|these giveaways|the raffle}, {but good luck to everyone|it is always the same people|maybe next year}.
      {You|He|She} {should have won|won fairly|deserved to win} {the contest|the award|that round|the vote}, {the jury was blind|in my opinion|the performance was amazing}.
      {I|My <relative>} got {a mail|a text|a call} saying I {won|had won} a <prize>, {obviously fake|so I deleted it|do not answer those}.
      {The|That} {giveaway|raffle|contest} {ended last week|was great fun|was not fair}, {who won|congratulations to the winner|when is the next one}{.|?}
      {Free|The free} {food|concert|entry|parking} {at|for} {the festival|the museum|the game} {was great|is a nice idea|ended in chaos}, {we will go again|thank you, city council|long queue though}.
      {Thank you|Thanks} for the {free|birthday} {ticket|book|lesson|gift|sample}, {it arrived today|I did not expect it|my <relative> loved it}.`,
  },
  {
    name: 'ordinary/plain-enjoyed',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: NEAT,
    frames: `I {watched|listened to|read} {the whole thing|this|all of it} {twice|in one go|with my <relative>|on the train}, and {I could watch it again|the part at <stamp> is my favourite|it taught me a lot|I still think about the ending}.
      {This|That} was {a really|such a|a very} {good|honest|calm|beautiful|useful} {video|talk|song|interview}, {thank you for the effort|especially the middle part|I sent it to my <relative>}.
      {Great|Nice|Lovely|Excellent|Good} {video|post|article|song|work}, {thank you|I learned something|I had no idea about <subject>|greetings from <country>}{.|!}
      {Thank you|Thanks} {so much |}for {this|sharing this|your honesty|explaining it|the advice}, {it helped me a lot|I needed it today|I will try it at home|my <relative> says hello}{.|!}
      {I|We} {really |}{enjoyed|liked|loved} {this|the video|how you explain things|the music}, {but the ending felt rushed|please do more|the pictures too|what camera is that?}
      {The|His|Her} {voice|story|humour|editing} {reminds me of|is better than} {the old days|my grandfather|most films|television}, {keep going|never change|I could listen for hours}.
      {My|Our} {<relative>|kids|dog|class} {loves|love|watched} {this|your videos|the song}, {we sing it every day|she asks for it at breakfast|so thank you}.
      {Who|Is anyone} else {is |}{watching|listening|here} {in <year>|at night|because of <gaming>|from <country>}{?| and feeling old?}
      {What|Can someone tell me what} {song|music|camera|game} {is|plays} {this|at <stamp>|in the background}{?|, please?}
      {The|This} {recipe|tutorial|fix|trick} {worked|did not work} for me, {I used less sugar|I had to restart twice|thanks for the clear steps|maybe I missed a step}.
      {I|We} {disagree|do not agree} with {you|the video|his point} about <subject>, {but it was well argued|the numbers are old|still worth watching}.
      {Can|Could} you {make|do} a {video|part two|tutorial} {about|on} <hobby>{ for beginners| next| sometime|}? {I would love that|Nobody explains it well|Thank you}.`,
  },
  {
    name: 'ordinary/very-short',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 4, bare: 4, casual: 2, excited: 1, shouting: 0.5, emoji: 1, sloppy: 1, texting: 1 },
    frames: `{just|finally|already} {subscribed|followed|bought it|ordered one|signed|donated|downloaded it|shared it|voted|clicked}[ {!|lol|<emo>|thanks|no regrets}]
      {where|when|how} {can I|did you|do I} {buy|get|order|find|download|watch} {it|this|that <ware-one>|one|the <wares>|part two}[?]
      {love|like|hate|miss} {the|your|this} {page|site|channel|shop|blog|song|website|logo|profile pic}[ {lol|<emo>|!|so much}]
      {link|price|size|source|name|recipe|song|date} {please|?|pls|anyone}[?| <emo>]
      {the|your} {link|site|page|shop|stream|app|video} {is|seems} {down|dead|broken|slow|gone|back|so good|laggy}[ {again|?|for me|lol}]
      {cheap|free|expensive|cool|nice|new} {shoes|headphones|phone|bike|jacket|mic|camera|hat|car}[ {lol|bro|where from?|though|<emo>|!}]
      {not|never|too} {buying|clicking|falling for|paying for} {that|this|it|<wares>|any of that}[ {lol|again|sorry|<emo>}]
      {too|so|way too} {expensive|cheap|long|short|early|loud|quiet|true}[ {for me|lol|sadly|<emo>|in <country>}]
      {I|we} won[ {lol|the raffle|yesterday|!|again|nothing|a <prize>|<emo>}]
      {good|great|nice|fair|crazy|bad} {price|deal|discount|site|offer|shop|app|game|stream|trade}[ {tbh|bro|thanks|<emo>|!}]
      {my|his|her} {new|old|first} {channel name|phone|bike|song|profile pic|haircut|job|laptop} {lol|broke|is great|sucks|died|<emo>}
      {how much|what price|how many|which size|what brand|which app|what game|which song}[ {is it|was it|are they|please|then|roughly}]?
      {sold|sold out|out of stock|in stock|on sale|half price}[ {again|already|everywhere|here too|since Monday|in <country>}][?|!|.|...]
      {free|no} {wifi|parking|refunds|ads|lunch|delivery|spoilers|homework} {today|here|please|at last|lol|?}
      {be careful|watch out|scam|fake|beware}[,|:|!] {don't click|it's a bot|block him|not the real one|they steal accounts|ignore the link}
      {thank you|thanks|cheers|ty} {for|4} {the link|the tip|the code|sharing|the stream|the heads up|the free book}[ {<emo>|!|<nick>}]
      {part|episode|season|level|chapter} <n>[ {please|when|was better|next|!|?|already}]
      {my|our} {loan|mortgage|rent|order|refund|package} {is late|got approved|was denied|arrived|is insane}[ {lol|again|!|<emo>}]
      {first|second|last} {time|visit|video|order|stream|bet|trade} {here|ever|for me|went well|was awful|lol}[ <emo>|!]
      {that|this} {website|casino scene|ad|site|crypto part|discount|course|sponsor} {again|lol|was funny|is useful|scares me|looks fake|helped me}
      {any|got any|know any} {good|cheap|decent} {plumber|dentist|laptop|VPN|course|gym|<ware-one>} {here|in <city>|for students|around}?
      {buy|rent|borrow|build|sew} {one|it|them|your own} {used|locally|instead|if you can|next time|at the market}[.|!| <emo>]
      {who|anyone} {bought|tried|uses|watched|won|invested in} {it|this|that <ware-one>|the course|bitcoin}[?|, worth it?]`,
  },
];
