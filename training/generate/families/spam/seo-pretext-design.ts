import { SPAM, type Family } from '../../engine/family.ts';
import { STOCK_SPAMMER } from '../../engine/registers.ts';
import { PRETEXTS } from '../../slots/pretexts.ts';

/** Fluent stock messages about what stands around the words: the look of the site, and pictures, sound and lessons that may not be there. */
export const SEO_PRETEXT_DESIGN: readonly Family[] = [
  {
    name: 'spam/pretext-design',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      theme: `4:theme|3:layout|3:design|template|page design|look|style`,
      pretty: `3:<good>|clean|fresh|modern|simple|tasteful|stylish|elegant|neat|eye catching|easy on the eyes|pleasant`,
      'other-subject': `{it is|it's} {on|about} {a|an entirely|a totally|a completely} different <subject>|{the|its} <subject> has {nothing|little} to do with {this|yours}|the <subject> is another one`,
    },
    frames: `<hey>{are we twins|am I dreaming|is this possible|do I see double}? {The <theme> I picked|What I chose} for {my first <blog>|a <blog> I once had|the page of our club} {was this very one|could be the sister of yours|was all but identical}{,|} {down to|including} the {colours|fonts|header}{!|.} {Though <other-subject>|Mind you, <other-subject>}. {You have taste|Good eye|It made me smile}{!|.} <fin>
      <hey>I {really |absolutely |}{love|like|adore} the <theme> {of|on} <this-blog>. {Did you {make|create|design|build} it yourself|Is it one of your own making|Was it made for you|Is it a ready made one} or {did you hire someone|did you get help|did you download it|can one buy it}? <fin-asking>
      <hey>{may I ask|could you tell me|can I ask|I'm curious} {who designed|who made|who built} {<this-blog>|the <theme>}? {I am|I'm} {about to start|planning|setting up|working on} {my own|a} {blog|site|page} and {would like|am looking for|want} something {similar|along the same lines|like it}. <fin-asking>
      <hey>{which|what} <theme> {are you using|do you use|is this|is it}? {Is it|Do you know if it is|Would it be} {free|a free one|a paid one|available for everyone}? {I have been looking|I looked|I've searched} {for weeks|all over|forever} for {something this|one this|one so} {clean|simple|modern|neat|elegant}. <fin>
      {Pretty|Very|Such a|A really|What a} <pretty> <theme>{!|.} {Easy to find my way around|Everything is where I expect it|Loads quickly too|It works very well with the words|The colours go well together}. {Did it cost much|Was it expensive|Is it hard to set up|Who is the designer|Where did you find it}? <fin>
      <hey>{handsome|pretty|good looking} sites are {often|usually|mostly} {hard to use|slow|thin on content}, and {practical|useful} ones {look like a tax form|are ugly|tire the eyes}{.|;} {here|on <this-blog>} {someone|you} {thought about|took care of|got} both{.|!} {Was there a plan|Who advised you|Did you test it with readers}{, or is it luck|}? <fin>
      <hey>{just|I just|I only} wanted to {say|mention|tell you} {how much I {like|love|enjoy}|that I {love|really like|admire}} the <theme> here. {It is|It's} {<pretty>|so <pretty>} and {easy to navigate|quick to load|does not get in the way|makes reading a pleasure}. {Keep it|Never change it|Don't ever change it|Well chosen}{!|.} <fin>
      <kind-word> {And|Also,|On top of that} the <theme> {is|looks} {<pretty>|very <pretty>|really <pretty>}{.|!} {Did you code it|Is it custom made|Have you paid for it|Do you do design work as well}? <fin>
      <hey>{are|is} {you|the owner} {a web designer|a designer by trade|in web design}? <this-blog> {looks|is} so <pretty> that I {thought|assumed|guessed} {a professional|an agency} was {behind it|at work}. {I'd|I would} {gladly|happily} pay for {something|a <theme>} like {this|it}. <fin-asking>
      The {colours|fonts|headers|pictures|menus|headings} on <this-blog> {are|look} {so well chosen|beautiful|a real treat|very easy on the eyes|just right}, {I want the same|I'd love to have them too|I may have to borrow the idea} for {my own|my <relative>'s|our} <blog>{.|!} {Do you mind|Hope you don't mind|You don't mind, do you}? <fin>
      <hey>{I have|my <relative> has|we have} {a|an old} <blog> with {the very same|the same|an almost identical} <theme>, and yours {looks|is} {so much|ten times|a lot} {better|nicer|tidier}{!|.} {What did you change|Did you alter the code|How did you do it|Which settings did you touch}? <fin-asking>
      <hey>{your|the} <blog> {looks|shows up|comes out} {great|perfect|fine|nicely} {on|in} <browser>{,| and} {which|and that} {is rare|few sites manage|can't be said of many}. {What|Which} <theme> {is that|do you recommend|did you install}? {I will|I'd like to} {get it|try it|switch to it} {for mine|for my own <blog>|too}. <fin>
      {Love|I love|Really like|Loving|I adore} the {new |}{look|<theme>|header|colours}{!|.} {So much easier to read|Much better than other sites|It suits the <articles>|Very <pretty>}. {What did you use|Did you do it on your own|Was it a lot of work|Is it for sale}? <fin>
      <hey>{the first thing|what} I {noticed|saw|liked} {here|on <this-blog>} was the <theme>, and {then|after that} the {<articles>|words|content} {kept me reading|turned out to be <good> too|did not disappoint}. {A winning|A rare|What a|Such a nice} combination{!|.} {Who did the work|Where does the <theme> come from|Did you pay for it}? <fin>
      <hey>{do you|would you} {mind|object|have anything against it} if I {borrow|copy|reuse} {a few ideas|some ideas|one or two things} from your <theme>? {I'd like|I am trying|I want} to {give|make} {my own|our} <blog> {a new|a similar|the same kind of} {look|face}, <other-subject>{,|} so {no one will notice|we would not compete|there is no clash}. <fin>
      <hey>{could|can} you {tell me|let me know} {the name of|who made|where to find} the <theme> {on|of} <this-blog>? {Mine looks|My own <blog> looks|Ours is} {so dull|old fashioned|terrible|a mess} {next to|compared with} {yours|this}. {Was it|Is it} {easy|hard} to {install|set up|change}? <fin-asking>
      <hey>your <theme> is very {close|similar} to the one I {use|have} on my own {blog|site}, {although|but} I {write|blog} about something {else|different}. {It looks better here|Yours is the nicer one|You made more of it}{.|!} <fin>
      <hey>I {really |}{like|love} {how|the way} <this-blog> {looks|is set up|is laid out}. {Everything is easy to find|It all looks <pretty>|The menu is clear} and {the text is easy to read|nothing gets in the way|the colours match}. {Which theme is it|Who made it|Did you do it yourself}? <fin>
      <hey>I am {redoing|working on|rebuilding} {my own site|our blog|a friend's blog} and {came across|have been looking at} yours for {ideas|inspiration}. {Nice|Good|Great} {layout|design|use of colour}{.|!} {Is the theme available somewhere|Can I ask what theme it is|Did it take long to set up}? <fin>
      <kind-word> The {design|layout|theme} is {nice|good|simple} too{.|!} {Did you make it yourself|Where did you get it|Is it a free one}? [<so-long>]
      <hey>{nice|great|good looking|very nice} {site|blog|website}{!|.} I {like|love} the {colours|layout|header|fonts} and {the articles are|the content is} {<good>|<useful>} {too|as well}. {Are you using|Is this} a {free|standard|paid} {theme|template}{ or did someone make it for you|}? <fin>`,
  },
  {
    name: 'spam/pretext-media',
    split: 'train',
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      media: `video|clip|movie|film|video clip|recording|tutorial|lesson|presentation`,
      'media-many': `videos|clips|tutorials|lessons|pictures|images|photos|graphics|video lessons|slides|recordings|movies`,
      net: `the internet|the web|the net|world wide web|online`,
      old: `{textbooks|books|schoolbooks|encyclopedias|libraries}|{newspapers|magazines|the papers|TV|television|the evening news}|{teachers|classes|evening courses|my old school}`,
    },
    frames: `<hey>{the|this} <media> {is|was} {really |very |so |}<good>{,| and} {the sound|the audio|the picture|the quality of the sound|the picture quality} {is|comes out} {clear|excellent|perfect|better than I expected}{.|!} <fin>
      {What|Which} {camera|program|software|microphone} {did you use|was used|do you use} for {this|the} <media>? {The quality|The sound|The picture} is {superb|excellent|very clear|perfect|professional}{.|!} <fin>
      {Very|Really|Such} <useful> <media-many>{!|.} {I watched|I went through|My <relative> and I watched} {them all|every one|several} {in one go|yesterday|tonight} and {learned|picked up|remember} {more than|as much as} {I did in|from} {a whole course|years of school|any <media>}. <fin>
      <hey>{thanks|thank you} for {the|these|such} <good> <media-many>. {I prefer|I like|I would choose} {them|watching} {to|over} reading{ any day| any time|}, {it|and it} {stays|sticks} {in the mind|in my head} {better|longer|far longer}. {Please|Do} {upload|post|add} {more|a new one}{.|!} <fin>
      {These days|Nowadays|Today} {one|you|people} can {learn|find out|study} {anything|almost everything|nearly everything} on {the internet|the web|the net}, {who needs|no need for|and so much quicker than from} <old>{?|.} {<this-blog> is the proof|This <article> proves it|<this-blog> is a good example|Thanks for being part of it}{.|!} <fin>
      {Reading|Getting|Finding} {this|<this-post>|such things} {here|online} is {so much|far|a lot} {easier|faster|better|more fun} than {in|from} <old>{.|!} <fin>
      {I don't|My family does not|Hardly anyone I know will} {bother with|need|spend money on} <old> {any more|these days|any longer}, {I get|we get|one finds} {everything|all I need|all the news} {from|on} {<net>|sites like this|the web}. <kind-word> <fin>
      <hey>the {pictures|images|photos|graphics} {on|in} {<this-blog>|this <article>} are {<good>|so sharp|beautiful|worth a thousand words}, {may I use them|did you take them yourself|where do they come from|are they free to use}? <fin-asking>
      {Funny|Very funny|Hilarious|Too funny|What a funny} <media>{!|,} {I laughed|we laughed|my <relative> laughed} {so much|out loud|all the way through|until it hurt}{.|!} {Please|Do} {post|share|put up} {more|another one} {soon|like it}{.|!} <fin>
      <hey>{can|could|may} {I|we} {download|save|share|embed} {this|the} <media>? {I would like|I want|I'd love} to {show|send} it to {my <relative>|my class|a few friends|my colleagues}. {The sound|The picture|Everything} {is|was} {very |so |}{clear|good}{.|!} <fin>
      {Step by step|Clear|Simple|Short} {tutorials|lessons|clips|videos|guides|demonstrations} like {these|those} are {what|exactly what} {beginners|I|students|people} need{.|!} {My <relative>|Even my <relative>} {understood|got|followed} {it|everything} {at once|the first time|without help}. <fin>
      The {voice|speaker|music|narrator|person} in {the|this} <media> is {so |very |}{pleasant|clear|calm|easy to follow}{.|,} {I could|one could|I can} {listen|watch} {for hours|all day|again and again}. {When|How soon} {is|comes} the next {one|part|<media>}? <fin>
      <hey>{the|your|this} <media> {plays|works|runs} {perfectly|very well|without a hitch|smoothly} {on|with} <browser>{,| and} {that is|that's} {a first|unusual|more than most sites manage}. {Good|Nice|Great} {sound|quality|work} too{.|!} <fin>
      {Students|Teachers|People|Kids} {should|ought to|can} {learn|get|see} more from {<media-many>|sites} like {this|these|yours} than from <old>. {I am {a student|a teacher|a parent} myself, so I {know|can tell|speak from experience}|As {a student|a teacher|a parent} I {know|can tell|should know}}. <fin>
      <kind-word> {I also|We also|Also, I} {liked|enjoyed|loved} the <media>, {the sound|the picture|the editing} {is|was} {<good>|really <good>}{.|!} <fin>
      <hey>{would it be|wouldn't it be|don't you think it would be} {even better|<good>|more fun} {with|if you added|if there were} {a few|some|one or two} <media-many>? {Your <articles> are|The content is|What you write is} {<good>|solid|fine}, but {with|through} {<media-many>|a <media>} {it|this <blog>} {would|could} {beat|leave behind} {all the others|anything in its field|most of its rivals}. <fin>
      {I showed|My <relative> showed|We showed} {this|the} <media> to {my <relative>|the whole office|the kids|some friends} and {everyone|they all|all of them} {wanted the link|loved it|asked for more|watched it twice}{.|!} <fin>
      There is no {newspaper|magazine|school|TV channel|book} that {explains|covers|shows} it {like this|so well|as clearly}{.|!} {Long live|Thank heavens for|I'm glad we have} {<net>|the internet|the web}{.|!} <fin>
      <hey>I {watched|just watched} the {video|videos|clips} and {thought they were|they are|found them} {<good>|really <useful>}. {How did you make them|What program do you edit with|Are there more of them}? <fin>
      I {get|find} {most of my news|all the information I need|everything I want to know} {online|on the internet} {these days|now}, and {sites|blogs} like {this|yours} are {the reason|why}{.|!} <fin>`,
  },
];
