import { SPAM, type Family } from '../../engine/family.ts';
import { STOCK_SPAMMER } from '../../engine/registers.ts';
import { PRETEXTS } from '../../slots/pretexts.ts';

/** Fluent stock messages that offer made-up trouble as help: the page in some browser, the feed, the form, a comment that got lost. */
export const SEO_PRETEXT_TROUBLE: readonly Family[] = [
  {
    name: 'spam/pretext-trouble-display',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      glitch: `{some|parts|a few lines|bits} of {the|your} {text|words|content|<articles>} {run|go|spill|slide|are running} {off|over the edge of|past|outside} {the screen|my screen|the page|the column}
        {the|your|some|a few of the} {images|pictures|photos} {do not|don't|won't|are failing to} {load|show|appear|show up|display}[ {correctly|properly|at all|as they should}]
        {the|your|some of the} {columns|pages|menus|boxes|paragraphs} {overlap|overlap each other|sit on top of each other|run into one another}
        {the|your} {sidebar|menu|header|footer|comment box} {covers|hides|sits on|gets in the way of} {the text|part of the text|half the page|the <article>}
        {it|the page|your <blog>} {takes|takes me|needs} {ages|forever|very long|nearly a minute|a long while} to {load|open|come up}
        {the|your} {layout|page|design} {falls apart|breaks|looks odd|looks scrambled|is all over the place}
        {one|some|a couple|several} of {the|your} links {lead|go|point} {nowhere|to an error page|to a blank page}
        {the|your} {font is|text is|letters are|print comes out} {too small|tiny|so small} to read`,
      maybe: `{Not sure|I'm not sure|I can't tell|Hard to say|No idea} {whether|if} {the fault is|the trouble is|this is} on my {end|side} or {yours|with your <blog>|comes from the <blog> itself}.
        {It may be|It could be|Maybe it is|Perhaps it's|It might just be} {my|my own|an old} {browser|computer|settings|version|internet provider}, {but I thought you should know|but I wanted to tell you|so don't worry too much|but better you hear of it}.
        {Does anyone else|Do other readers|Does anybody else here|Do others} {see|get|have|run into} {this|the same|that problem}? {I will|I'll} {try|check} {another|a different} {browser|computer} {later|tonight|too}.
        {I think|I guess|I suppose|My guess is} {it has to do|it has something to do} with {browser compatibility|the theme|a plugin|the server|my internet browser}, but {who knows|I'm no expert|I am only guessing|you would know better}.
        {Hope you|I hope you|Hopefully you can} {fix it|get it fixed|sort it out|find the cause} {soon|quickly|without much trouble}{.|!}`,
      otherwise: `{Apart from that|Other than that|Besides that|That aside|Otherwise}, {it is a <good> <blog>|I like what I see|I have nothing to complain about|all is well|everything is <good>|<good> <article>|keep going}{.|!} [<kind-word>]
        {Still|Even so|All the same}, {a <good> <blog>|I enjoyed it|<good> <article>|well done}{.|!}
        {The <theme-word>|Design and style|The content|Everything else} {is|looks} <good>{, though|, I should add|}{.|!}
        <kind-word>`,
      'theme-word': `layout|rest|style|design|writing`,
    },
    frames: `<hey>{just|I just wanted|only wanted} to {let you know|tell you|give you a hint|mention|warn you} that <glitch> {when I use|when I view it in|in|on} <browser>. <maybe> <otherwise> [<so-long>]
      <hey>{I hate to be|I don't mean to be|sorry to be} {the one who complains|negative|picky}, but {in|with|on} <browser> <glitch>. <maybe> [<otherwise>]
      <hey>{when|whenever|each time} I {open|visit|look at|load} <this-blog> {in|with|on} <browser>, <glitch>. {In another browser|On my other computer|On my phone} {all is well|it is fine|there is no such problem|everything looks right}. <maybe> [<so-long>]
      <hey>{is it only me who sees|am I the only one who sees|am I alone in noticing|does anyone else notice} that <glitch>? {I am|I'm} {on|using} <browser>. {It's a|Such a} {pity|shame}{,| really,} because {the rest is <good>|the <article> is <useful>|I was enjoying it}. <fin>
      <hey>{something|I think something} {is|seems} {wrong|off|not right} with <this-blog>: <glitch>. <maybe> <otherwise>
      <hey>{are you|is the owner} {aware|aware of the fact|by any chance aware} that <glitch> {on|in|with} <browser>? <maybe> <fin>
      <hey>I {was going|wanted|meant} to {read|finish} {the whole <article>|this <article>|more of your <articles>} {but|, but sadly} <glitch>. <maybe> {I will|I'll} {be back|try again|look in again} {tomorrow|later|soon|on another computer}. [<so-long>]
      <kind-word> {One small thing|Only one thing|A minor point|One little remark}: <glitch> {on|in} <browser>. <maybe> [<so-long>]
      <hey>{a friendly|a small|a quick|one} {note|hint|tip|word} {from a {reader|visitor|fan}|about your <blog>}: <glitch>. {Others|Most visitors|Some people} may {leave|click away|give up} {because of it|before it loads}, and {that would be|it'd be} a {shame|pity}. <otherwise> [<so-long>]
      <hey>{can|could|would} you {check|look at|test} <this-blog> {in|with|on} <browser>? {Here|For me|Where I am}, <glitch>. {A lot of|Many|Most|Plenty of} people {still |}use it, so {you may be losing|you could be missing out on|it might cost you} {readers|visitors|half your audience}. <fin>
      <hey>{what|which} {browser|resolution} is <this-blog> {made|meant|designed} for? {I ask|I'm asking} {because|as} <glitch> {on|in} <browser>. <otherwise>
      <hey>{I am|I'm} {reading|viewing|looking at} {this|<this-blog>} on {my phone|my mobile|a tablet|my {new |}iphone|an old laptop} and <glitch>. {Do you plan|Are you planning|Is there} {a mobile version|a mobile friendly version|something for smaller screens}? {I'd recommend|My <relative> uses|There is} a plugin {for that|that fixes it}. <fin>
      <hey>{do you know|any idea|does anybody know} why <glitch>? {I noticed|I have noticed|I saw} {it|this} {twice|several times|all} this week{.| and other sites work fine.} <otherwise> [<so-long>]
      <hey>{who|which company} is your {web host|hosting provider|host}? {I'm asking because|The reason I ask is that|It's only that} <glitch>. {Mine|My own host|The one I use} is {faster|quicker|very fast}, {I can send you a link|I could recommend it|let me know if you want the name}. <fin>
      <hey>{there are|I found|I noticed|I came across} {a few|several|some|quite a few} {spelling|typing|grammar} {mistakes|errors|slips} {in|on} {<this-blog>|some of your <articles>|your <articles>} and {I find it|it's|it is} {a little|a bit|rather} {distracting|annoying|unfortunate}, {but|still|yet} {I will|I'll} {surely|certainly|definitely} {come back|keep reading|be back}. [<kind-word>]`,
  },
  {
    name: 'spam/pretext-trouble-signing-up',
    split: 'train',
    weight: 1.2,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      feed: `RSS feed|feed|RSS|rss feed|news feed|RSS subscription`,
      lost: `{was gone|disappeared|vanished|never appeared|did not show up|got swallowed|was eaten|got lost}`,
    },
    frames: `<hey>I {am|have been} trying to {subscribe|sign up} to your <feed>, {but|only} {it does not work|nothing happens|I get an error|I only see a blank page|it keeps failing}. {Is anybody|Is anyone else|Are others} having {the same|this|similar} {problem|trouble|issue}? {If you know|Anyone who knows} {the answer|why|a way around it}, {please reply|please let me know|kindly answer}{.|!} [<kind-word>]
      <hey>{I don't|I do not} {understand|know|see} why I {can't|cannot|am unable to} {join|subscribe to|follow} {it|your <feed>|<this-blog>}. {Is the <feed> down|Has it been switched off|Did you move it|Is it my reader}? <fin-asking>
      {Ugh|Argh|Oh no|Oh dear|Hmm|Well}{,|...|!} I {just |}{wrote|typed|finished} {a very long|a really long|such a long|quite a long} comment and {when|after} I {clicked|pressed|hit} {submit|the button|send} it <lost>. {I'm not|I am not going to be|No way I am} {writing|typing} {all that|it all|the whole thing} {again|a second time|over again}. {Anyway|Anyhow|So, in short|In short|All I meant to say}: <good> <blog>{!|.} [<fin>]
      {It seems|It looks like|I think|Looks as if} {my|the} {first|last|long|previous} {comment|message|reply} <lost>{,| (it was really long),} so {I'll|let me|I guess I will} {just |}{sum it up|keep it short|repeat the main thing}{: thank you|: I enjoyed this|: well done|: <good> work|. I liked the <article>}{.|!} {I too|I also|I as well} {want|hope|am trying} to {write|blog|start something like this} {one day|but am still new to it}. <fin-asking>
      <hey>{is there|do you offer|do you have|can I find} {a|any|an email} {newsletter|mailing list|subscription link|sign-up form} {on this <blog>|anywhere|here}? {I can't|I could not|I am unable to} {find|see|spot} {it|one}. {Please|Kindly} {let me know|tell me|add one} so {that |}I {can|may|could} {subscribe|sign up|join}. {Thanks|Thank you}. [<kind-word>]
      When I {first|originally} {commented|left a comment|wrote here} I {must have|seem to have|probably} {ticked|clicked|checked} {the box|some box} {for|about} {new comments|notifications|updates}, and now {every time|whenever|each time} {someone|anybody} {writes|comments|answers} I {get|receive} {three|four|several|a pile of} {identical |}{emails|messages|e-mails} {of it|at once}. {How do I|Is there a way to|Can you} {stop|turn off|end} {that|it|them}? {Thanks|Cheers|Bless you}{!|.}
      <hey>{the|your|that} {captcha|security code|letter puzzle|verification} {is|was} {so hard|hard|impossible|nearly impossible} to read, {it took me|I needed} {five|four|several|<n>} {attempts|tries|goes}{.|!} {Is it|Are they} {really |}{needed|necessary}? {It keeps out|You may be losing|It scares away} {real readers|people|visitors}. {The <blog> is|The rest is|What you write is} {<good>|<useful>}{, though|, mind you|}. [<so-long>]
      <hey>{I|My <relative>} {tried|was trying|wanted} to {register|log in|create an account|join} {here|on <this-blog>} and {the|an} {email|e-mail|message} {never arrived|never came|did not arrive}. {Could you|Can you|Would you} {check|look into it|send it again}? <fin>
      {Third|Second|Fourth|This is my third|Now my second} {try|attempt|time} to {leave|post} a comment here, {let's see|let me see|hopefully|I hope} {if it works|it goes through|it stays}{.|!} I {only|just} wanted to {say|tell you} {thanks|how <good> this is|that I like <this-blog>}. <fin>
      <hey>why {does your <feed> only show|do I only get|do you only send} {half|the first lines|the beginning} of {each|every} <article>? {I read|I like to read|I follow} {you|everything} in {my reader|an app|my mail} {on the train|on the way to work|at lunch}. {A full one|The full text} would be {<good>|perfect|much better}. <fin>
      <hey>{I have|I've} {added|put} your <feed> {to|into} my {reader|browser|start page} and {it|now it} {shows|gives me} {only old|nothing but old|no new} <articles>. {Did something change|Have you moved|Are you taking a break}? {I hope not|I would miss it|It's one of the best I have}{.|!} <fin>
      <hey>{how|where} {can|do|could} I {subscribe|sign up|register} {for|to} {<this-blog>|your <articles>|new <articles>|updates}? {The button|The link|The form} {does nothing|gives an error|seems dead|isn't working} {for me|here|in <browser>}. {I do not want|I don't want|I would hate} to {miss|lose} {anything|the next one|a single <article>}. <fin>
      {The|Your} {share|like|social|tweet} buttons {don't|do not|won't} {work|respond|load} {for me|here|in <browser>|today}. {I wanted|I'd like|I was going} to {share|post|send} {this|<this-post>} {with|to} my {friends|followers|<relative>} on <social>. <fin>
      <hey>{does|will} {your <blog>|this comment form} {hold back|check|moderate} {the |}{comments|messages}? {I wrote|I sent|I left} {one|something} {yesterday|this morning|last week} and it <lost>. {Not to worry|No matter|Never mind}, {it was only|it just said|the gist was}: <good> <article>{.|!} <kind-word>`,
  },
];
