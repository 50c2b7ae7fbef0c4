import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { ANYBODY, CHATTY } from '../../engine/registers.ts';

const SLOTS: Slots = {
  title: `"{Harvest|Blue|Hollow|Last|Cold|Thousand|Stone|Lonely|August|Velvet} {Train|Morning|Garden|Goodbye|Winter|Rooms|Heart|Harbour|Birds|Call}"|"{Waiting|Falling|Letters|Postcards|Songs|Leaving} {From|For|To} {Home|The North|Nobody|Maria|The Sea|Yesterday}"|"<coined>"`,
  known: `<act>|<act>|Nina Simone|Portishead|the Smiths|Fleetwood Mac|Aphex Twin|Outkast|Johnny Cash|Massive Attack|the Cure|Tom Waits|Erykah Badu|Blondie|Miles Davis|Gorillaz|Kate Bush|System of a Down|Jacques Brel|Pink Floyd`,
  reason: `the bass line is the same|same producer, different decade|it was the blueprint for this|the lyrics tell the other side of the story|she was <nn> when she wrote it|it starts slow but the end destroys you|he plays every instrument himself|it's where the sample comes from|nobody talks about it anymore|my <relative> played it at every party|the live take from <year> is rawer|it got me through {my divorce|chemo|basic training|exams}`,
  nogain: `no, I don't know them|I get nothing for this|not my band, I can't even clap in time|just a fan|wish I knew them|they split up in <year> anyway|I have no channel, relax`,
  who: `he|she|this guy|the host|the man|the woman in the video|the author`,
  small: `<n>|<nn>|<n>00|<nn>0`,
  source: `<cited-link>|<honest-link>|<video-link>`,
};

/** The words of promotion by people who gain nothing: songs and channels with a reason, versions compared, jokes on subscribers. */
export const RECOMMENDING: readonly Family[] = [
  {
    name: 'ordinary/search-this-song',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{search|look up|listen to|try|go hear} <title> by <known>[75:,|:|;] <reason>[75:.|| <emo>]
      {if you|whoever|people who} {like|love|cry to|dance to} this[75:,] {search|should hear|try|look for} <title>[ by <known>][75:,|:] <reason>[75:.|]
      {reminds me of|sounds like|has the mood of|this is basically} <title> by <known>[75:,|.|...] <reason>[ <emo>|]
      {have you|anyone|has anybody} heard <title>[ by <known>][85:?|?|??] <reason>[, {your thoughts|am I hearing things|or is it me}?|.]
      {I|we} {found|heard|discovered} <known> {because of|through|after} {this|a comment here|someone under another video} {and|,} {now I own every album|<title> broke me|thank you stranger|it's all I play}[75:.| <emo>|]
      {the|that} {song|track} at <stamp> is <title> by <known>[75:,|.] {took me {a week|years} to find|you're welcome|<reason>}[75:.|]
      {underrated|forgotten|criminally ignored}[75::|,] <known>[75:,|.] {start with|try|hear} <title>[75:,|:] <reason>[. <nogain>|]
      {thanks|thank you}[75:,|] {<nick>|whoever wrote that}[75:,|!] {I searched|searched it|listened to} <title> {and|:} {wow|you were right|not for me|goosebumps}[ <emo>|.]
      {my|our} {favourite|top|desert island} {songs|tracks} {like this|of hers|from that year}[75::|] <title>, <title>, <title>[75:.|, what did I miss?|]
      {not|maybe not} {the same genre|what you asked for}[75:,|] but <title> by <known>[75::|,] <reason>[75:.|. <nogain>|]
      {can't|cannot} believe {nobody|no one} {mentioned|named|posted} <known>[75:.|,|...] <reason>[75:.|]
      {searched|googled|looked up} <title> because of {this comment|you|the credits} {and|...} {nothing comes up|found a dentist in <city>|only covers|there it is, thank you}[ <laugh>|]
      {play|listen to} {it|this|<title>} {at|with} {night|headphones|half speed|rain outside}[75:,|.|:] {different song|trust me on this|<reason>}[75:.|]
      {it's|this is} {a cover|not the original}[75:,|:|.] {the original|first version} is {by <known>|<title> from <year>}[75:,|.] <reason>[75:.|]`,
  },
  {
    name: 'ordinary/another-version',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: ANYBODY,
    slots: SLOTS,
    frames: `{I prefer|I like|I love} the {version|cover|recording|live take} {by|of} <known>[75:,|:] {the tempo is right|she lets the words breathe|less polished|you hear the room}[: <video-link>| <video-link>|.]
      {This|The} {guy|girl|lady|kid} {does|explains|plays} it {slower|step by step|on a real {harp|lathe|piano}}[75:,|:] {it helped me|if you get stuck at <stamp>|different method, same result}[75::|] <video-link>
      {The|Here is the} {original|full interview|uncut take|<year> broadcast|rehearsal}[75:,|:] {for those who asked|since the clip cuts off at <stamp>|quality is bad but worth it}[75::|] <video-link>
      {Compare|Now compare} {it|this} with {<known>|the live take|the first try}[75::|,] <video-link>[ {Same notes, other planet|I can't decide|The drummer saves it}.]
      <known> {did|does|sang} it better {in my opinion|live|before the surgery}[75:,|.] but {this|<who>} {has|brings} {more heart|the better band|something new}[85:.]
      {You|They} {say|keep saying} {this kid|<known>|the cover} is better than {the original|her|him}[75:.|,|:] {Different, not better|I don't hear it|At <stamp> maybe}.
      {Better|A better|Clearer} {explanation|source|map|recipe}[75::|,] <source>[ {the chart on page <n>|it has the numbers|he skips the vinegar here}.]
      {Someone|My <relative>} {showed|sent} me the {dance|piano|a cappella|sign language} version[75:,|:] {I can't unsee it|it's so good|they practised <n> months}[ <video-link>|][75:.|, not mine, I fall over my own feet.]
      {Her|His|Their} {cover|remix|remake} {has|got} <small> views {and|but} {deserves a million|I play it daily|I think half are me}[75:,|.] {not related|never met them|found it at 3 am}[: <video-link>|.]
      {Honestly|I think|For me} {the remix|the remake|the zombie film|the sequel|the dub} {is|was} {better|worse|funnier} than {the original|the book|this}[75:,|.] {the ending|the {cast|beat|timing}} {especially|makes it|ruins it}.
      {There's|There is} {a longer|a calmer|an older} {talk|lesson|video} {by|from} {the same person|<who>|a {teacher|vet|pilot}}[75::|,] <video-link> {from <stamp>|the part on <subject>|for anyone who wants more}.`,
  },
  {
    name: 'ordinary/jokes-about-subscribers',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    slots: SLOTS,
    frames: `{he|she|this guy|the channel} {has|got|hit} <small> {subs|subscribers} {and|but} {acts like|makes videos like|edits like} {Spielberg|a network|it's <nn> million}[ <laugh>| <emo>|, respect|]
      {me with|I have|my channel has} <n> {subs|subscribers}[75:,|:|] {mum, dad and|all of them|half of them} {my other accounts|my <relative>s|bots|forgot their password}[ <laugh>|]
      {if|when} I {get|hit} <small> likes {I'll|I will} {tell my crush|clean my room|eat {a lemon|the hat}|finally sleep}[ <laugh>|, I lied|, don't|]
      "{like and subscribe|smash that like button|don't forget to hit the bell|what's up guys}"[ {he says|every}][75:,|] {<n> times in <nn> seconds|while the kitchen burns|my dog knows it by heart|my {nephew|son} says goodnight like this}[ <laugh>|]
      {nobody|no one}[75::|] {ever|}\\n{youtubers|every youtuber}[75::|] {<n>% of you aren't subscribed|this video was requested by nobody|before we start}[ <laugh>|]
      {my|our} {<animal>|grandma|baby} {subscribed|subbed} {to you|by walking on my keyboard|with the remote}[75:,|.] {good taste|now it's all {fish|tractors|knitting}|leave it}[ <laugh>|]
      {I|i} {subbed|subscribed} {so hard|twice|with my nose}[75:,|.|] {now I'm unsubscribed|the button broke|send help}[ <laugh>|]
      {sub|subscribe} {or|and} {the <animal>|he|your wifi} {gets it|will find you|cries}[ {is a strong pitch|, wow ok|<laugh>}]
      {who|why would you} {comments|comment} "{sub to me|check my channel|first}" {under|on} {a funeral|a lecture|a <year> song|a cooking}[ video][85:?] {read the room|be serious|kids these days}[ <laugh>|]
      {in <year> we|back then people} {said|wrote|typed} "{sub4sub|thumbs up if|first|rate 5 stars}"[75:,|...] {simpler days|now it's all bots|I miss it|we were so young}[ <laugh>|]
      {day|week} <nn> of {asking for|waiting for|commenting until I get} {part two|a pin|a heart|the <dish> recipe|a reply}[ <laugh>|]
      {"sub to me"|"I'm <n> and I rap"|"follow back"} {energy|vibes}[ <laugh>|][ {this whole thread|from a grown man|but make it {jazz|taxes}}]
      {plot twist|breaking}[75::|,] {the <small> dislikes|<small> bots|his only sub} {is|are} {his mum|one guy|the <animal>|me}[ <laugh>|]
      {promised|you said|he promised} {to {dye|shave} {your|his} hair|a face reveal|a <nn> hour stream} at <small>k[75:,|...] {we're waiting|pay up|the internet remembers}[ <laugh>| <emo>|]`,
  },
  {
    name: 'ordinary/own-handle-in-conversation',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    slots: { ...SLOTS, me: `<handle>|<channel-name>|@<channel-name>`, place: `discord|steam|twitch|insta|mastodon|github|strava|goodreads|chess.com|ravelry|letterboxd|PSN|itch` },
    frames: `{@<nick>|<nick>,|} {sure|ok|yes please}[75:,|] {I'm|it's|add me, I'm} <me> on <place>[75:,|.|] {the one with the <animal>|evenings only|bad at it though|tell me when you're on}[ <laugh>|]
      {you|someone} asked {for|about} my <place>[75::|,] <me>[75:,|.] {nothing there but {plants|code|<animal>s}|I post twice a year|dead since <year>}[ <laugh>|]
      are you <me> {from|on} <place>[85:?|?|??] {we played {chess|<gaming>} once|I think we met in <city>|small world}[ <laugh>|]
      {I|i} {was|used to be} <me> {on|over at} <place>[75:,|.] {lost the password|changed it after school|cringe name|the old guard knows}[ <laugh>|]
      {that|the} {photo|drawing|clip} {at <stamp>|in the video} is {mine|by me}[75:,|.|!] {thank you for crediting|you asked, I said yes|<me> is my old account}[ <emo>|.|]
      {we're|I'm} {playing|trying|starting} <game> {on|over on} <place> {tonight|on Sunday|at <n>}[75:,|.] {you know where|ping me|ask <me> for the invite}[75:.|]
      {someone|a bot|not me, someone} {took|copied|has} my name[75:,|.|:] {I'm|the real one is} <me>[75:,|.] {don't answer the other|report it please|I never DM}[75:.|]
      {thanks|cheers}[75:,|] <nick>[75:,|!|.] {followed you back|sent a request|I'm <me> there}[75:,|.] {your {sourdough|bike|bird} photos are great|see you Thursday|small talk about <hobby> welcome}[ <emo>|]
      {does anyone|anybody} {here |}{use|still use} <place>[85:?] {looking for <n> people {to play <gaming>|for <hobby>|for a book club}|my friends quit}[75:.|,] {no ads, no servers to sell|just for fun|weekends}[75:.|]
      {my|My} <place> {name|handle} is {still |}<me>[75:,|...] {I was <nn>|named after my <animal>|don't ask|mum chose it}[ <laugh>|]`,
  },
  {
    name: 'ordinary/creators-pinned-notes',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 7, casual: 3, excited: 1.5, emoji: 1, bare: 1 },
    slots: SLOTS,
    frames: `{Pinned|Pinning this|Note|Update|PSA}[75::|,] {anyone|any account} {asking|telling} you to {message|text|write} {me|us} on {Telegram|WhatsApp} is {not me|a bot|fake}[75:.|,] {I never DM|Report it please|There is no giveaway}[75:.|!]
      {The|My|Our} {book|album|shirt|print|course|pattern} {you asked about|from <stamp>|I mention} is {at|on|here:} {<shop-link>|the link in the description}[75:,|.] {no pressure|the PDF stays free|ships next week|your library may have it}[75:.|!]
      {<nn>,000|<n>k|<nn>0k} {subscribers|of you}[75:!|.|...] {I|We} {started|filmed the first one} in {a shed|my dorm|<year>}[75:.|,] {Thank you|I'm speechless|Q&A next week}, {ask below|truly|you nerds}[75:!|. <emo>|.]
      {Sources|Further reading|References}[ for this one|]:\\n<source>\\n<source>[\\n<source>]
      {Thanks|Thank you} to {everyone who|all who} {pledged|voted|donated|signed up|came to the show}[75:.|,|!] {We made it|The roof is paid|We came second|<dollars> for the shelter}[75:!|. <emo>|.]
      {New|Next} {video|episode|stream} {on|this} {Friday|Sunday|Tuesday} at <n>[75::|,|.] {<hobby> part <n>|your questions|we try <dish>}[75:,|.] {see you then|subscribe if you don't want to miss it|bring tea}[75:.|!]
      {@<nick>|<nick>}[75:,|:|] {the code|the link|discount} {in the description|from the sponsor} {expired|works only in <country>|is fixed now}[75:,|.] {sorry|they told me today|thanks for telling me}[75:.|!]
      {Disclosure|To be clear|Full transparency}[75::|,] {I paid for the <gadget> myself|<small-price> of the link goes to me|they sent it free and had no say}[75:.|,] {I'd buy it again|I still don't love it|skip it if yours works}[75:.|]
      {Correction|Edit|Erratum}[75::|,] at <stamp> {I said|it should read} {<year>|<percent>}[75:,|.|;] {thanks <nick>|see|proof}[75::|] {<source>|comments below|I can't count}[75:.|]
      {I'm|We're|I am} {live|streaming|playing} {tonight|in an hour|on Saturday} {here|on this channel|as always}[75:,|.] {come say hi|we'll fix the <gadget>|mods get cake}[75:.|!| <emo>]
      {Our|My} {discord|mailing list|second channel} {is linked above|has the full list|is only for members who asked}[75:,|.] {the rest stays here|no need to join|I answer there on Sundays}[75:.|]
      {If|When} you {used|use|remix|cover} {my|this} {song|beat|model|font}[75:,|:] {just credit|tell me|it's free for}{ the channel| so I can hear it| school projects}[75:.|, {I love hearing them|that's all|no strings}.]
      {Merch|Tickets|Preorders} {closed|are gone|open on Monday}[75:,|.] {thank you|more in spring|I packed <nn> boxes by hand}[75:.|!| <emo>]`,
  },
];
