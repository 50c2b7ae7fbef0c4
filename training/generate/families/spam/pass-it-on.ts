import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const PREACHERS = { ...CHATTY, standard: 5, boomer: 2, shouting: 1.2, learner: 0.7 };

const SLOTS: Slots = {
  cause: `{save|free|help|protect} {the <animal>s|our park|the old cinema|the <game> servers|the internet|our teacher|the rainforest|our library}|{stop|ban|end} {puppy mills|factory farms|animal testing|cyber bullying|daylight saving|the new road|plastic bags}|bring back {<show>|the old cinema|the <game> servers|the night bus}`,
  party: `the Greens|the Liberals|the Conservatives|Labour|the Reform ticket|candidate <last>|<first> <last>|<last>|measure <n>|the yes side|the no side|the independents`,
  lord: `Jesus|God|the Lord|Allah|Mother Mary|the Holy Spirit|your guardian angel|the universe|St. Jude`,
  curse: `{you will have|expect|there will be} {bad luck for <n> years|a sad night|no love until you're <nn>}|a ghost will {stand by your bed|call you}|your {mother|crush} will {leave|forget} you|{she|he} will visit you {tonight|at midnight}|you fail {all your exams|everything this year}`,
  luck: `your crush will {kiss|text} you {tomorrow|on Friday}|{money|good news} {comes|arrives} {in <n> hours|on Tuesday}|{a miracle|something wonderful} happens {tonight|in <n> days}|you'll find {<small-price>|true love}|your wish comes true`,
};

/** Petitions, chains, sermons, campaigns and bait for likes: text that wants to be copied, signed or shared. */
export const PASS_IT_ON: readonly Family[] = [
  {
    name: 'spam/petition-call',
    split: 'train',
    labels: SPAM,
    registers: PREACHERS,
    slots: SLOTS,
    frames: `{please|everyone,|we need you to|take <n> seconds and} {sign|share|sign and share} {this|our|the} petition to <cause>[:|!|,|.] <vote-link>[ {every name counts|only <nn>0 to go|thank you}]
      {we|the people} {can|must} <cause>[!|.|,] {add your voice|sign here|make them listen}[:] <vote-link>
      {help|join} us {and|to} <cause>[.|,|!] {they want to hide this|the vote is on Monday|it takes one minute}[:|.] <vote-link>
      {did you|have you} {sign|signed} {yet|already}? <cause>[:|!] <vote-link>
      {vote|please vote} {for|daily for} {my <relative>|our {school|shelter|band}|<act>|entry <nn>} {in|at} {the|this} {contest|final|talent show|cutest <animal> poll}[,|:|!] {one click|no account needed|we're second now} <vote-link>
      {my|our} {<relative>|team|class} {made|is in} the {final|semi final|top ten} of {<coined> {Talent|Awards|Cup}|a photo contest}[,|.|!] {votes|every vote} {needed|helps}[:] <vote-link>
      {the|our} {mayor|company|school board} {ignores|laughs at} us[.|,|:] <cause>[,|!] {let's reach <nn>,000 names|share everywhere} <vote-link>
      {every|your} {name|signature|vote} {counts|matters}[:|,|!] <cause>[,|.] {<vote-link>|link on my page}[ {thank you|share it}]`,
  },
  {
    name: 'spam/chain-curse',
    split: 'train',
    labels: SPAM,
    registers: PREACHERS,
    slots: SLOTS,
    frames: `{now that|since|once} you {started|have begun|are} reading {this|} {you can't stop|don't stop|it's too late}[.|,|:] {post|paste|send} {it|this} {on|to} <n> {videos|friends|songs} or <curse>. {If you do|But if you do}, <luck>.
      {A girl named <woman>|A boy named <man>|A woman named <woman>} {died|disappeared|was killed} in <year>[.|,|...] {whoever|if you} {reads|read} this {must|has to} {repost|share} it {in|within} <n> {hours|minutes} or <curse>[.|!] {It happened to a boy in <city>|sorry, I had to|not a joke}.
      {I'm sorry|sorry|I hate chains}[,|] {but|I got this|my friend made me}[:|,] {send|paste} this to <n> {people|videos} {and|,} <luck>[,|.] {ignore it and|break it and|if not} <curse>.
      {kiss|close} your {hand|eyes} <n> times[,] {say|think of} {your crush's|a} name[,| and] {paste|post} this {on|to} <n> {videos|pages}[,|:] <luck>.
      {this|it} is {not fake|real|the <n>th chain|proven}[:|,|!] {put|post} {it|this} on <n> {songs|comments} {then|and} {press|look at} {F<n>|your phone}[,|:] <luck>.
      {if you|those who} {don't|ignore and don't} {repost|copy|share} {this|it} {today|by midnight}[,] <curse>[,|.] {no joke|I warned you|my <relative> didn't}.
      {tomorrow|tonight} {will be|is} the best {day|night} of your life[,|:] {but|only if you} {paste|send} this {to|on} <n> {others|videos}[,|.] {or else|otherwise} <curse>.
      {send|give} this {heart|rose|angel|teddy} {❤️|🌹|😇|🧸} to {everyone you love|<n> friends|all girls you care about}[,|.] {if you get <n> back|once you did}[,] <luck>.`,
  },
  {
    name: 'spam/faith-chain',
    split: 'train',
    labels: SPAM,
    registers: PREACHERS,
    slots: SLOTS,
    frames: `{type|comment|write|say} {amen|"amen"|Amen 🙏|"I believe"} {if you|and if you} {love|trust|believe in|are not ashamed of} <lord>[,|.] {and|then} <luck>[.|!]
      {share|copy|repost|forward} this {prayer|message|blessing} {to|with} <n> {people|friends|groups}[,|.] {<lord> will bless you|watch what <lord> does|and <luck>}[.|!| 🙏]
      {whoever|the person who} {reads|sees} this[,|:] <lord> {has a message|sent me|is working} for you[,|.|:] {type yes|claim it|don't scroll past|share to <n> people}[.|!| 🙏| ❤️]
      {<lord>|Our Father} {loves you|died for you|is coming soon}[.|,|!] {repent|visit|learn more at|watch} {<plain-site>|our channel|<own-video>|before it's too late, link on my page}[.|!| 🙏]
      {join|come to|watch} {our|my} {online|live|daily} {prayer|church|bible study|deliverance} {service|group|channel}[,|:] {<social-link>|<plain-phone>|every night at <n>}[ {miracles guaranteed|bring your sickness|God bless}]
      {send|sow|plant} {a seed|an offering|<small-price>} {to|into} {this ministry|our orphanage|prophet <first>}[,|:|.] {and|,} <luck>[.|:] {<contact-line>|<fund-link>}
      {ignore|scroll past|skip} {this|} if you {love|serve} {the devil|satan}[,|.] {like|share} if {you love|your king is} <lord>[ 🙏| ❤️|!]
      {1|one} {like|share|amen} = {1 prayer|one soul|thank you <lord>|10 blessings}[ 🙏| ❤️|!| for this {child|baby|soldier}]`,
  },
  {
    name: 'spam/campaign-paste',
    split: 'train',
    labels: SPAM,
    registers: { ...PREACHERS, standard: 8 },
    slots: SLOTS,
    frames: `{Copy|Copied} and {paste|pasted|share}[:|,|!] {vote|everyone votes} <party> {on Tuesday|this fall|to save our country}[.|!|,] {the media won't tell you|donate <small-price>|spread the word}[:] <spam-link>
      {Vote|Remember to vote|I urge all to vote} <party>[!|.|,] {lower taxes, safe streets|jobs first|we've had enough}[.|,|!] {Join us|Volunteer|Donate} at {<plain-site>|<social-link>|<fund-link>}[!|.]
      {Real|True} {patriots|democrats|citizens} {share|repost} this {before it's deleted|on every page|<n> times}[.|!|:] <party> {<year>|all the way}[!|.|: <spam-link>]
      {Wake up|Attention}[,|!] {America|people|voters}[!|.|,] {watch|read|see} {what they hide|the truth about <subject>|this documentary}[:|,] <promo-link>
      {Sign up|Register|Text {VOTE|FREEDOM|JOIN} to <nn>00<n>}[,| now|] {to|and} {stand with|support|canvass for} <party>[!|.| <spam-link>]
      {Our|The} {team|campaign} {needs|is short} <dollars> {before midnight|by the deadline}[,|.|:] {every gift is doubled|chip in <small-price>}[:|.] <fund-link>
      {Reposting|Repost}[:| because it was deleted:] "{They|The elites|Politicians} {take|want} {your money|our homes|everything}[,|.] {only|vote} <party> {can stop it|fights for us}[.|!]" {Pass it on|Share if you agree|Copy to your wall}.
      {Read|Buy|Download} {the free book|my manifesto|our newsletter} {on|about} {the coming collapse|<subject>|who rules us}[:|,] {<plain-site>|<spam-link>}[ {share|before they ban it}|]`,
  },
  {
    name: 'spam/likes-bait',
    split: 'train',
    labels: SPAM,
    registers: PREACHERS,
    slots: SLOTS,
    frames: `{like|thumbs up} {this|my comment} {for good luck|to get a wish|and <luck>}[,|.] {skip|ignore} it and <curse>[.|!]
      {every|each} {like|share|comment} {gives|means|=} {<small-price>|a meal|one bowl of food} {for|to} {a {hungry|sick} {child|<animal>}|{charity|cancer research}}[,|.|!] {don't scroll|I'm counting}[ ❤️|]
      {my|dad said my} <relative> {will {shave|quit smoking|buy a <animal>|adopt me}|is going to {sing|eat a lemon}} {if I get|at} <nn>{0|00|k} {likes|subs}[,|.|!] {please|help me out|do it}
      {let's|can we} {get|make} {this|my comment} {to|the} {<nn>0 likes|top comment|most liked}[,|?|!] {for no reason|I never had one|please}[ {and sub to me|check my channel|<emo>}]
      {today is|it's} my birthday[,|...] {nobody|no one} {wished me|came|cares}[,|...] {can I get|like for} {<nn> likes|a happy birthday|a sub}[?|:(| 😢|] [my channel is sad]
      {drop|comment|leave} {a ❤️|your country|"me"|a 🔥|the first word that comes to mind} {and I|and we|to} {follow you|like all your posts|pick a winner|send you a gift}[!|.| follow <handle>]
      {who|which of you} {wants|needs} {a shoutout|money|to be famous|a free <prize>}? {like|follow|comment "{me|done}"} {first|and share}[,|.|!] {<handle>|link in bio|watch my next video}
      {only|just} <nn>% {can|of people can} {spot|solve|pass} {this|the error}[:|,|...] {comment your answer|results} {on my page|at <spam-link>|and follow for part <n>}`,
  },
  {
    name: 'spam/headline-link',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 7, casual: 1, bare: 1, boomer: 1, shouting: 1.5, excited: 1, emoji: 0.7 },
    slots: { ...SLOTS, star: `a famous actor|this {singer|actress|footballer|weather girl}|<first> <last>|a <nn> year old <job>|a mother of <n>|a {<animal>|shark}|the host of this show|a {lottery winner|billionaire}` },
    frames: `<star> {left|shocked|angered|silenced} {everyone|the judges|doctors|millions} {after|when|with} {this|what {he|she} {said|did} next|one photo}[:|...| -] <spam-link>
      {BREAKING|Breaking news|Just in|Urgent|Wow}[:|,|!] <star> {was arrested|passed away|is leaving|got married in secret} {today|hours ago|in <city>}[:|...|.] {full story|see video|details} <spam-link>
      {<n>|<nn>} {foods you should never eat|signs that you will be rich|photos that change your mind|secrets doctors hide from you|places you should never visit|jobs that pay <dollars>}[:|.|,] {number <n> is insane|#<n> made me cry} <spam-link>
      {this|one} {kitchen spice|trick|<small-price> gadget|law|mineral} {kills {fat|pain}|cuts your {bill|taxes} by <percent>|is why <star> looks <nn>}[:|,|!] <spam-link>
      {if you|anyone who} {own a house|were born before <year>|drive less than <nn> miles|have <nn> dollars}[,] {read|do|watch} this {now|today|before Monday}[:|!] <spam-link>
      {watch|leaked|banned}[:|!] {the|full} {clip|tape|interview|CCTV} {of|with} <star> {in <city>|before deletion|uncut}[:|,] <spam-link>
      {see|guess} {what|how} <star> {looks like now|earned last year|eats every day}[,|?|...] {you won't recognise {him|her}|number will shock you}[:] <spam-link>
      {the|what} {government|banks|big pharma|news} {doesn't want you to|won't} {see|tell you about} {this|<subject>}[:|...] <spam-link>
      {new|secret} {law|program|grant} {pays|gives|lets} {drivers|seniors|homeowners|students} {<dollars>|<rebate> off|free solar}[:|,|.] {check if you qualify|claim by Friday} <spam-link>`,
  },
];
