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
        {I am sure|Surely|I suppose|No doubt} it is {a small thing to put right|a matter of minutes|easily repaired|nothing serious}{.|!}`,
      otherwise: `{Apart from that|Other than that|Besides that|That aside|Otherwise}, {it is a <good> <blog>|I like what I see|I have nothing to complain about|all is well|everything is <good>|<good> <article>|keep going}{.|!} [<kind-word>]
        {Still|Even so|All the same}, {a <good> <blog>|I enjoyed it|<good> <article>|well done}{.|!}
        {The <theme-word>|The content|Everything else} {is|seems} <good>{, though|, I should add|}{.|!}
        <kind-word>`,
      'theme-word': `writing|appearance|structure|idea behind it|material`,
    },
    frames: `<hey>{it may interest you|you may want to hear|for your information|I thought I would report|as a small service to you}: <glitch> {when I view the page in|in|on|as soon as I use} <browser>. <maybe> <otherwise> [<so-long>]
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
      <hey>{a proofreader|a second pair of eyes|a spelling program|an English teacher} {would do|could do|might do} {<this-blog>|your <articles>} {good|no harm}{.|, if you allow the remark.} {What is said|The substance|The thinking behind it} is <useful>, {but|only} {the commas|the typing slips|the missing letters} {make me stumble|take something away from it|slow me down}. [<kind-word>]
      <hey>I {noticed|have noticed|saw} that <glitch> {on|in} <browser>. {I don't know|No idea} {if anyone has told you|whether you knew|if you are aware of it}, so {I thought I would mention it|here it is}. <kind-word> [<so-long>]
      <hey>I am having {some trouble|problems|a hard time} {reading|viewing} <this-blog> because <glitch>. I {tried|have tried} {another browser|a different computer|clearing my cache} and it {made no difference|was the same}. <fin-asking>
      <hey>I don't know if {it is|it's} just {me|my phone|my computer}, but <glitch>. {Can someone|Could somebody|Can anyone} {confirm|tell me if they see} {this|it} too? <fin>
      <hey>{good|great|nice} {blog|site|content}, but <glitch> {on|in} <browser>. {You might want to|Perhaps you should|It would be good to} {check|look into|fix} {that|it}. <fin>`,
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
    frames: `<hey>your <feed> {refuses to|does not want to|will not} {load|update|open} in {my reader|any program I own|the app I use}. {It asks for a password|It shows an empty list|There is just a white page}{.|, and I have tried twice.} {Has someone|Did someone|Maybe somebody has} {solved|cured|found a cure for} {it|this} already{?|, then please say how.} [<kind-word>]
      <hey>{what became of|what happened to|is there something the matter with} your <feed>? {Last month|A week ago|Until recently} {it worked|it was fine|I received it daily} and {now|since then} {it is silent|there is only an error|nothing comes through}{.| on any computer.} <fin-asking>
      {The page|My browser|My connection|The button} {swallowed|ate|threw away|lost} {half an hour of typing|a comment I had worked on for ages|three careful paragraphs} {the moment|just when|as soon as} I {pressed send|wanted to post it|was done}{.|!} {Starting over is more than I can face|I have no strength left for a second round|My coffee is cold by now}, so {only the essence|here is the gist|the short version}: <good> <blog>{!|.} [<fin>]
      {There was|I had written} {quite a bit|a whole page|a long answer} here {a minute ago|before the page reloaded|earlier} and {none of it|not a word of it} {survived|was kept|is left}. {What it came down to|The heart of it|In two words}: {I enjoyed this|<good> work|well done}{.|!} {Blogging tempts me too|One day I will try it myself|I'd like to write such <articles> one day}, {so|and} {any trick|every piece of advice} {you can spare|is welcome}. [<so-long>]
      <hey>{is there|do you offer|do you have|can I find} {a|any|an email} {newsletter|mailing list|subscription link|sign-up form} {on this <blog>|anywhere|here}? {I can't|I could not|I am unable to} {find|see|spot} {it|one}. {Please|Kindly} {let me know|tell me|add one} so {that |}I {can|may|could} {subscribe|sign up|join}. {Thanks|Thank you}. [<kind-word>]
      <hey>{ever since|since} I {answered|wrote to} someone {here|on this page} my {inbox|mailbox} {fills up|is filling up|overflows} with {notices|notifications|alerts}, {each of them|the same one} {three|four|a dozen} times. {Where|How} {can I switch that off|do I unsubscribe|does one end it}? {Nothing against|I have nothing against|No complaint about} {the <blog>|your <articles>}, <good> {stuff|work|reading}{!|.}
      <hey>{the|your|that} {captcha|security code|letter puzzle|verification} {is|was} {so hard|hard|impossible|nearly impossible} to read, {it took me|I needed} {five|four|several|<n>} {attempts|tries|goes}{.|!} {Is it|Are they} {really |}{needed|necessary}? {It keeps out|You may be losing|It scares away} {real readers|people|visitors}. {The <blog> is|The rest is|What you write is} {<good>|<useful>}{, though|, mind you|}. [<so-long>]
      <hey>{I|My <relative>} {tried|was trying|wanted} to {register|log in|create an account|join} {here|on <this-blog>} and {the|an} {email|e-mail|message} {never arrived|never came|did not arrive}. {Could you|Can you|Would you} {check|look into it|send it again}? <fin>
      {My third|My second|The fourth|Another} {try|attempt} to {leave|post} a comment here, {let's see if|hopefully|I hope} it {works|goes through|stays} {now|this time}{.|!} I {only|just} wanted to {say|tell you} {thanks|how <good> this is|that I like <this-blog>}. <fin>
      <hey>why {does your <feed> only show|do I only get|do you only send} {half|the first lines|the beginning} of {each|every} <article>? {I read|I like to read|I follow} {you|everything} in {my reader|an app|my mail} {on the train|on the way to work|at lunch}. {A full one|The full text} would be {<good>|perfect|much better}. <fin>
      <hey>{I have|I've} {added|put} your <feed> {to|into} my {reader|browser|start page} and {it|now it} {shows|gives me} {only old|nothing but old|no new} <articles>. {Did something change|Have you moved|Are you taking a break}? {I hope not|I would miss it|It's one of the best I have}{.|!} <fin>
      <hey>{how|where} {can|do|could} I {subscribe|sign up|register} {for|to} {<this-blog>|your <articles>|new <articles>|updates}? {The button|The link|The form} {does nothing|gives an error|seems dead|isn't working} {for me|here|in <browser>}. {I do not want|I don't want|I would hate} to {miss|lose} {anything|the next one|a single <article>}. <fin>
      {The|Your} {share|like|social|tweet} buttons {don't|do not|won't} {work|respond|load} {for me|here|in <browser>|today}. {I wanted|I'd like|I was going} to {share|post|send} {this|<this-post>} {with|to} my {friends|followers|<relative>} on <social>. <fin>
      <hey>{does|will} {your <blog>|this comment form} {hold back|check|moderate} {the |}{comments|messages}? {I wrote|I sent|I left} {one|something} {yesterday|this morning|last week} and it <lost>. {Not to worry|No matter|Never mind}, {it was only|it just said|the gist was}: <good> <article>{.|!} <kind-word>
      <hey>I {would like|want|was trying} to get {your new <articles>|updates from <this-blog>} {by email|by RSS|in my feed reader}, but {the feed gives me an error|the page does not load|the link does nothing}. Is {that|this} a known problem{ or is it just me|}? <fin-asking>
      <hey>I was {almost|nearly} {done|finished} with a {long|rather long|detailed} comment when {the page reloaded|my session ended|the site went down} and {I lost it all|it was all gone}. {Oh well|Never mind|Anyway}, {the main point was|what I wanted to say is} that I {really |}{enjoyed|liked} {reading this|<this-post>}{.|!} [<so-long>]
      <hey>there {does not seem|doesn't seem} to be {a|any} way to {follow|subscribe to} <this-blog>. {Have you thought about adding|Would you consider|Please think about} {a newsletter|email updates|an RSS button}? I am {sure|certain} {I'm not the only one who|many readers} would {sign up|use it}. <fin>`,
  },
];
