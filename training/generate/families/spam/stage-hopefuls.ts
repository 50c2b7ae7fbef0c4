import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const HOPEFULS = { ...CHATTY, standard: 5, learner: 1, sloppy: 2, boomer: 0.4 };

const SLOTS: Slots = {
  teen: `<teen-age> {years old|yrs old|year old|yo}`,
  'teen-age': `13|14|15|16|17|18|19|21|23`,
  role: `rapper|singer|songwriter|guitarist|drummer|pianist|producer|beatmaker|DJ|dancer|violinist|bass player|vocalist|one man band`,
  work: `cover|remix|freestyle|parody|mashup|acoustic version|piano version|violin version|metal version|drum cover|dance|reply track|lyric video|new single|debut single|beat|loop cover|a cappella version`,
  thumbs: `thumbs this up so others can see|like this so it doesn't get buried|thumbs up please|a like would help too|give it a like on your way out|top comment please|keep this at the top|`,
  thanks: `thanks for reading|thank you for your time|bless you all|love you all|much love|peace|have a great day|it's appreciated|God bless|thank you so much|one love|cheers`,
  ask: `please {check out|listen to|take a look at|give a chance to|watch|support}|would you {check out|listen to|have a quick look at}|could you {spare a minute for|go see|give some feedback on}|come {see|hear}|go {check|listen to|peep}|I only ask you to {hear|try}|take <n> minutes for`,
  dream: `my dream is to {sing on a real stage|live from music|buy my mom a house|be heard|quit the warehouse|open for <act>}|music is {all I have|my life|the only thing that keeps me going}|I {have been|was} {singing|writing|rapping} since I was <n>`,
  hardship: `we can't pay for ads|I don't have money for promotion|I record on my phone|my mic is a <small-price> one|nobody in my town {listens|cares}|I work nights at a warehouse|my parents don't believe in me|I was bullied for {singing|my voice}|I don't have a label or rich parents|we lost our drummer last year|I got laid off`,
};

/** Musicians who pitch themselves below the music of others, from the one-liner to the life story. */
export const STAGE_HOPEFULS: readonly Family[] = [
  {
    name: 'spam/rapper-pitch',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `I'm a <teen> {<genre> |}<role> from {<city>|<country>|a small town} and <dream>, <ask> my {channel|songs|page|latest <work>}[, <thanks>|. <thumbs>|]
      {real talk|no cap|honestly|swear}[,] I {spit|rap|write} better than {half the radio|these mumble guys|whoever this is}, <ask> my {page|mixtape|soundcloud}[ <music-link>| <emo>]
      {new|fresh|unsigned} <genre> {artist|talent|<role>} {out of|from|straight from} <city>, <ask> {my first EP|my tape|what I do}[: <music-link>|, it's on my page|]
      {my|our} {first|second|new} {mixtape|EP|track|video} "<coined>" {is out|just dropped|drops Friday|is finally up}, {go stream it|it's on all platforms|free download|tell me if it's trash}[ <music-link>| <emo>]
      {if|when} you {read|see} this[,] {God bless you|you're a real one|you're beautiful} and {also|while you're at it|maybe} <ask> my {raps|music|stuff}
      {producers|rappers|singers|artists}[,] {need|looking for|want} {beats|a feature|a hook|mixing}? {my prices are low|I do it free for the first <n>|dm me|listen on my page}[ <handle>| <music-link>]
      {free|hard|sad|dark|bouncy} <genre> type beat {on|over at} my {channel|page}[,|:] {use it for non profit|<small-price> lease|rap over it and tag me|no tags}[ <own-video>]
      {nobody|no one|not a soul} {will read|reads|sees} this but I'm a <role> and <hardship>, {so|if you did,} <ask> my {songs|videos|page}
      {they|people|haters} {told|said to} me {I'd never make it|to quit|it's a waste of time}[,|...] <ask> my <work> and {prove them wrong|judge for yourself|tell me who was right}
      yo this {beat|song|verse} is {hard|fire|cold} but {wait till you hear|have you heard|it's nothing compared to} my {<work>|new one|verse on it}[ <own-video>|, on my page]`,
  },
  {
    name: 'spam/band-and-cover-pitch',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `{Hey|Hi|Hello}[ everyone| guys| all| music lovers][,|!] {I|we|my <relative> and I} {just uploaded|recorded|made} {a|our|my} <work> of this <song>[,|.|!] <ask> it[ and {leave a comment|be honest|subscribe if you like it}][: <own-video>|.|!]
      {my|our} <work> of this {is|got} {finally up|on my channel|<nn> views so far|way different from the original}[,|.] <ask> it[ <own-video>| <emo>| <thanks>]
      {we're|we are} {<act>|a <genre> band from <city>|four friends with guitars}[,|.] {first album|debut EP|new single} "<coined>" {out now|is free on our page|on iTunes}[,|.|!] <ask> {it|us}[ <music-link>]
      {I|we} {play|sing|do} {<genre> covers|covers of songs like this|originals and covers} {every week|in my bedroom|on the street in <city>}[,|.] <ask> {them|my channel|one of them}[ <channel-link>]
      {if you like|fans of|for people who love|tired of waiting for new music from} {this|this band|<genre>|<act>}[,|?] <ask> {my band|us|<act>|our new album}[,|.|:] {same vibe|same producer|you'll thank me|we sound like a mix of both} [<music-link>]
      {can I|may I|let me} {ask|be bold and ask} {for|you for} {<n> minutes|a little feedback}? {I|My <relative>} {sang|recorded|filmed} a <work> {of this|for a friend's wedding|in one take}[,|:] <own-video> <thanks>
      {first time|finally brave enough} {singing|playing|uploading} {on camera|a <work>}[,|...] {don't be mean|please be kind|hope you like it}[:] {<own-video>|it's on my channel|click my name}
      {rate|score|judge} my <work> {from 1 to 10|honestly|please}[:|,|!] {<own-video>|it's the newest one on my channel|link on my page}
      {our|my} {singer|drummer|<relative>} {thinks|bet me|says} {nobody will click|we can't get <nn>0 plays}[,|...] <ask> "<coined>" {and prove it wrong|please|on our page}[ <music-link>]
      {the|this} {chorus|solo|melody} {inspired|made} me {to write|write} {my own song|a <work>}[,|:] {hear it|it's} {on my channel|here <own-video>|at <music-link>}[, <thumbs>]`,
  },
  {
    name: 'spam/better-than-this',
    split: 'train',
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `{this|it}'s {ok|good|alright|nice|overrated} but {<act>|my <relative>|this kid|the girl on my channel|the guy here} {does it|sings it|plays it} {way |}better[:|,|...] <own-video>
      {you want|wanna hear|looking for} {real|good|actual} <genre>? {search|look up|type|google|listen to} "<act>"[ {on youtube|on Spotify|and thank me later|right now}]
      {why|how come} does {this|she|he} have {millions of|<n> million} views {and|when} {my band|<act>|my channel} {gets|has} {none|<nn>|two}? {not fair|change that|click my name}[ <channel-link>]
      {stop|quit} {listening to|watching} this {garbage|mainstream stuff|overplayed song} and {go to|hear|try} {<music-link>|my channel|<act>}
      {I bet|bet|I'm sure} {you|y'all} {haven't heard|never heard} {<act>|anything like my <work>|this}[:|,|...] <own-video>
      {best|only good} version {is|=} {mine|here|on my channel}[ lol| <emo>|][:|,] <own-video>
      {the|real} {future|king|queen} of <genre> is {not here|on my page|<act>}[,|:] {remember the name|search it|subscribe before it's cool}[ <channel-link>]
      {my <relative>|my little <relative>|a <n> year old from <city>} {sings|dances|drums|plays} this better {than the original|with one hand|, no joke}[:|,] <own-video>[ <thumbs>]
      {like|dislike} this {comment|} if you think <act> is better[,|.|:] {proof|hear yourself|listen}[:] <own-video>`,
  },
  {
    name: 'spam/playlists-and-streams',
    split: 'train',
    labels: SPAM,
    registers: HOPEFULS,
    slots: SLOTS,
    frames: `{I|we} {made|update|run} a <genre> playlist {every Friday|with <nn>0 songs|full of songs like this}[,|:] {follow it|save it|add it to your library}[:] https://open.spotify.com/playlist/<mixed-id>
      {curators|playlisters|playlist owners}[,] {add|please add|consider} {my|our} track "<coined>" [<music-link>]
      {send|submit|drop} {me |us |}your {songs|tracks|demos}[,|:] {we promote|our page has|playlist with} <nn>k {listeners|followers}[,|.] {<small-price> a spot|first week free|dm <handle>|spots left: <n>}
      {pre-save|presave|stream} {my|our|the new} {single|EP} "<coined>"[ {on all platforms|before Friday|out at midnight}][:|,] <music-link>[ <thanks>]
      {live|streaming|on air} {now|tonight|every night at <n>}[:|,] {<genre> sets|song requests|me and my guitar|beat making}[,|.] {come chat|be my first viewer|we need <nn> followers for affiliate}[ <channel-link>| twitch.tv/<channel-name>]
      {24/7|nonstop|free} <genre> radio {on|at} {my channel|<channel-link>|<plain-site>}[,|.] {no ads|chill with us|turn it on and study}
      {put|using|with} my music {in your videos|for free|no copyright}[,|:] {just credit me|download in the description|link on my page}[ <music-link>]
      {votes|streams|plays} for <act> {needed|please|count until Sunday}[,|:] {we're in the battle of the bands|help us open the festival|one click a day}[:] <vote-link>
      {tickets|gig|show|tour} {alert|news}[:|!] <act> {plays|live in} <city> {on Friday|next week}[,|.] {come|tickets <small-price>|bring friends} [<social-link>]`,
  },
  {
    name: 'spam/hardship-tale',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { standard: 6, casual: 2, bare: 1, learner: 1, sloppy: 1, boomer: 0.5, emoji: 0.5 },
    slots: {
      ...SLOTS,
      open: `{I know|I'm aware|Yes,} {this is not the place|most of you scroll past|nobody likes comments like this}, but {I have no other way|please give me ten seconds|hear me out}.
        {I|Hi, I} {never do this|feel bad doing this|usually don't comment}, {but|however} {I'm desperate|I need help|it's now or never}.
        {Hi|Hello|Hey}, my name is <first> and I'm a <role> from {<city>|<country>|a small village}.
        {You|Most people} {will ignore|are going to skip} this, {but one person might not|and that's okay|like always}.
        {To|For} {whoever|the one person who} reads this: {thank you|you have a good heart|I wish you the best}.`,
      close: `{One|A single} {click|view|share|subscriber} {could|can|would} {change my life|mean the world|keep me going}.
        {All I ask|The only thing I ask} is {<n> minutes of your time|that you listen once|a chance}.
        {If you don't like it|If it's bad}, {tell me|you can insult me|just close it}, {no hard feelings|at least you tried}.
        {Click|Tap} {my name|the icon|my picture} and {judge for yourself|the first video is it|you'll find "<coined>"}.
        <own-video> {Thank you|Please|It took me <n> months}.
        {Share|Pass} {it|my channel} on {even if you don't like it|to one friend}, <thanks>.`,
    },
    frames: `<open> {Sadly|The thing is|The truth is}, <hardship>, and <hardship>. <close>
      <open> I {started|began} {with nothing|in my closet|with a borrowed guitar} and <dream>. <close>
      <open> {My <relative>|My mom} {passed away|got sick|left} in <year> and {I promised {her|him} to keep singing|music saved me|I wrote a song about it}. <close>
      <open> <hardship>. {But|Still} <dream>. <close> <close>
      {Every day|Each night} I {comment|write this} {under|on} <nn> {videos|songs} {hoping|because I hope} {someone listens|for one person}, {since|because} <hardship>. <close>
      {They say|People say} {talent is enough|hard work pays}, but <hardship> and <hardship>. <close>
      <open> {I have|My channel has} <nn> {subscribers|followers} after <n> years. <close>
      {Imagine|Think of} {singing|playing|rapping} {for years|every day} and {nobody hears it|getting <n> views}. {That's me|This is my life}, <hardship>. <close>`,
  },
];
