import { SPAM, type Family } from '../../engine/family.ts';
import { STOCK_SPAMMER } from '../../engine/registers.ts';
import { PRETEXTS } from '../../slots/pretexts.ts';

/** Fluent stock messages with a pretext from the writer's own day: where it was read and who sent them, no time now, wisdom to offer. */
export const SEO_PRETEXT_ANYTHING: readonly Family[] = [
  {
    name: 'spam/pretext-personal',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      idle: `bored {to death|to tears|stiff} at {work|the office|school|home}|on my lunch break|at lunch|waiting for {the bus|a train|a friend|my <relative>}|{on|riding} the bus|in {bed|the waiting room|a boring meeting}|at {work|the office} {with nothing to do|on a slow day}|unable to sleep`,
      device: `my {iphone|phone|mobile|ipad|tablet|cell phone|blackberry|smartphone|kindle|laptop}`,
      'who-told': `my {<relative>|<relative>|cousin|brother|friend}|a {friend|colleague|neighbour} {of mine|}|somebody {at work|in my class|on <social>}|one of {my readers|my friends|my colleagues}`,
    },
    frames: `<hey>{greetings from|written from} someone <idle>{!|.} {<device> is|Thank goodness for <device>, it is} {all I have|my only company} and {<this-blog>|your <blog>} {makes|is making} {the hour|the time} {fly|shorter|bearable}{.|!} <fin>
      <hey>{no trouble at all|not a hitch|works like a charm} on <device>{,|:} {<this-blog>|your page} {opens|stood there} {at once|in a blink|like nothing}, {and the signal here is poor|and that {out here|in <city>}|where others time out}{.|!} {Now I read|I am reading} {it|you} <idle>. <fin>
      <hey>{one link led to another|a friend's page named you|<social> sent me|<who-told> left a link} and {here I am|so I ended up here|I stayed longer than planned}{.|!} {The welcome is warm|It feels like home|Looks promising}, {I'll stay|I will follow along|put me down as a follower}. <fin>
      <hey><who-told> {told me about|recommended|pointed me to|sent me the link to|keeps talking about} <this-blog>, and {he was right|she was not wrong|they were right|now I see why}{.|!} {You cannot imagine|You have no idea} how {long|much time} I {had spent|spent|have wasted} {looking|searching} {for this|elsewhere}{.|!} <fin>
      <hey>{was it|could it be} <who-told> {who wrote|who gave you the idea for} {this|this <article>}? {It fits|It describes|This matches} my {problem|situation|case|troubles} so {well|closely|exactly} that {I looked over my shoulder|only someone who knows me could have written it}{!|.} {Whoever it was|In any event}, {it helped|thank you|I feel less alone}. <kind-word> [<so-long>]
      <hey>{thanks to you|because of <this-blog>} {I won an argument|I ate for free|I got a kiss|I'm the clever one} {today|last night|at the weekend}{:|,} {my <relative>|a colleague} {had been hunting for|needed|was desperate for} {exactly this|such <articles>} and I {had it ready|knew the address|pulled it out of my pocket}{.|!} <fin>
      <hey>{I could hear|I hear} my {late|old|dear} {uncle|aunt|father|mother|grandfather|teacher} in {every line|your words|this <article>}{.|!} {The same opinions|Those were the words|That was the tune} {year in, year out|at every dinner|whether we wanted it or not}. {A copy|The link|A printout} {goes out|is on its way} {tonight|by mail|already}, {there will be tears|what a surprise that will be|there'll be a long phone call}. <fin>
      <hey>{a silent reader|someone who never comments|a quiet admirer} {breaks the silence|comes out of hiding|raises a hand} {today|at last}: {I am from|greetings from} <city>{,|} {been here for|reading you for} {months|ages|years}, and {not once bored|never sorry|still curious}{.|!} [<fin>]
      <hey>{greetings|hello|good morning|a big hello} from <country>{!|.} {I am|I'm} <idle> {and|so I} {found|came across|was reading} <this-blog>. <kind-word> <fin>
      <hey>{new here|first visit|just arrived} and {already at home|I like the company|I feel among friends}{.|!} {Even the comments|The people below|The answers} are {worth reading|<useful>|good reading}{.|, which is rare.} <fin>
      <hey>{my <relative>|my whole family|everyone at home|everybody at work} {always says|often tells me|keeps telling me} I {waste|am wasting} {my time|hours} {on the internet|online}, but {I am|I know I'm} {learning|getting smarter} {every day|all the time} {thanks to|by reading} {sites|<articles>} {like this|such as yours}{.|!} <fin>
      <hey>{I am|I'm} {a|just a} {mother of <n>|retired <job>|<job> from <city>|student in my {first|second|third|last} year} and {don't|do not} {usually|often} {read|visit} {blogs|such pages}, {but|yet} <this-blog> {made|has made} me {stay|change my mind|read to the end}{.|!} <fin>
      <hey>{we|I and a few others|my friends and I} were {just |}{discussing|talking about|arguing over} {this|the same thing|this very <subject>} {at work|over lunch|last night|the other day}, and {now|today} I {find|see|come across} {your <article>|this}{.|!} {What|Such} {a coincidence|good timing}{!|.} <fin>
      <hey>{I have|I've had|My <relative> has} {exactly |}{the same|this|a similar} {problem|experience|situation|question} {too|as well|just now} and {nobody|no one|no book} could {help|tell me what to do|explain it}{.|,} {then|until} I {found|read} {this|<this-post>}{.|!} <kind-word> [<so-long>]
      {I was|We were|My <relative> was} {looking|searching} for {something else|another thing|something quite different} on <engine> {when|and} {this|<this-blog>} {came up|appeared|turned up}{.|,} {happy|lucky|glad} {accident|I clicked|that it did}{!|.} <kind-word> [<so-long>]
      <hey>{allow me to introduce myself|let me introduce myself|time to say hello}: <first>, {<job>|reader|fan} from <city>{.|!} {Which other <articles>|What other pages|Which sites} {in this line|of this kind|on the <subject>} {do you read yourself|are worth a visit|would you put beside yours}? <kind-word> <fin>
      <hey>{rain|snow|a heat wave|a power cut} {here in <city>|where I live|all day}, {the kids asleep|the dog at my feet|a cup of tea beside me}, and {<this-blog>|your <articles>} {on the screen|to read}{:|,} {who needs|I need no} {television|more|holidays}{?|!} <fin>
      <hey>{it's|what} a {shame|pity} you {are not|aren't|don't live} {closer|in my city|around the corner}, {we would|I think we'd|we could} {have|get on well and have} {so much|a lot} to {talk about|discuss} over {coffee|a beer|tea}{.|!} <kind-word> <fin>
      <hey>I {found|came across|discovered} <this-blog> {on|with} <device> {during|in} {a break|my lunch hour|a slow day} {at work|at the office|at school} and {have been reading|haven't stopped reading} {ever since|all afternoon}. {It loads quickly|The pages open fast|It is easy to read} {even|also} {here|on a small screen}. <fin>
      <hey><who-told> {recommended|mentioned|suggested} <this-blog> to me {a while ago|last week|yesterday}, and {that was good advice|it was a good tip|I can see why}. I {have spent|spent} {the whole evening|an hour|most of the day} {reading|going through} your <articles>. <fin>
      <hey>I got here {by way of|through|from} {another <blog>|a comment elsewhere|a link on <social>} and {liked it enough to|was happy to} {stay|follow you|sign up}. <kind-word> [<so-long>]
      <hey>my <relative> {has been looking for|would love|needs} {something like this|exactly this kind of <article>}, so {I am passing|I will pass} {it|your <article>|the link} on. {I think|I am sure} {it will help|it'll be appreciated|we will talk about it for days}. <fin>
      <hey>I {have just|just} {found|discovered} <this-blog> and {wanted|felt I had} to {say hello|leave a comment|let you know I was here}. <kind-word> <fin>
      <hey>I {usually|normally} {don't|do not} {leave comments|reply to posts|write anything}, but {this time|today|here} I {had to|wanted to} {make an exception|say something|thank you}. <kind-word> [<so-long>]
      <hey>I was {talking|speaking} {to|with} my <relative> about this {just |}{last week|the other day|yesterday}. I {will|am going to} {show|send} {him or her|them} {<this-post>|your <articles>}, {it explains|you explain} it {better|far better} than I {did|could}. <fin>
      <hey>I {printed|saved|forwarded} this for my {boss|class|colleagues|<relative>}. We {needed|were looking for} something {like it|on this <subject>} and {it is|it's} {perfect|just right|better than what we had}. <fin>`,
  },
  {
    name: 'spam/pretext-short-of-time',
    split: 'train',
    weight: 1.2,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      saved: `bookmarked {it|the page|<this-blog>|you}|saved {it|the page|the address|<this-blog>}|added {it|you|<this-blog>} to my {favourites|favorites|bookmarks|reader|list}|subscribed to {your feed|the feed|<this-blog>|your RSS}|book-marked {it|this}`,
      busy: `I {do not|don't} have {the time|time|a minute} to {read|go through|look at} {it all|everything|the whole thing}{ just now| right now| at the moment| today|}|{I am|I'm} {in a hurry|about to leave|late for work|rather busy} {now|today|just now|at the moment}|there is {too much|far more} {to read in one go|for one evening|than I can read at once}`,
      later: `when I {have|get|find} {more time|a free hour|a quiet moment|the time}|tonight|this weekend|later {today|on|this week}|as soon as I {can|get home|have a minute}`,
    },
    frames: `<hey><busy>. {Still|Even so}, {a first look|one glance|the headline} was {enough|sufficient} {for me |}to know {it is worth it|I'd want it all}{:|,} <saved>, {the feast comes|it gets my full attention|it's all mine} <later>{.|!} <fin>
      <kind-word> <busy>, {but|though|still} I {have |}<saved> and {will|shall|am sure to} {read on|return|catch up|continue} <later>. [<so-long>]
      {Just|I have just|I've just|Already|I already} <saved>{.|!} <busy>, {so|and so} {the rest|the other <articles>|all that} {has|have} to wait{.|...} {Promise to|I will|I'll} {be back|return|read it all} <later>{.|!}
      <hey>{what a|this is a|such a} <good> <blog>{!|.} I {have |}<saved> {so that I|so I|and} {can|will} {read|check|see} {new things|your new <articles>|more} <later>. <fin>
      <hey>{only|I only|just|I've only} {had|got|found} {five|ten|a few|a couple of} minutes and {read|managed|got through} {half|one <article>|the beginning}, {it was|that was} {enough to|all it took to} {make me|turn me into} a {fan|regular|follower}{.|!} {I have|I've} <saved> {and will|to} {finish it|read on|be back} <later>. <fin>
      <hey>{glad|happy|lucky|pleased} I {found|came across|stumbled on|saw} {this|<this-blog>} {before|just before} {leaving|bed|work|my meeting}. I {have |}<saved>, {see you|back|more} <later>{.|!} <fin>
      <hey>{so many|such a lot of|a mountain of} <useful> <articles> and so little time{!|...} {I have|I've|I} <saved>{.|,} {my <relative>|my friends|my colleagues} will {want|like} to {read|see} {them|this} {too|as well}{.|!} <fin>
      {My reading list|The pile beside my bed|The list of pages I save} is {long|endless}, {you just went to the top of it|this goes on top|yours comes first}{.|!} {I have|I've} <saved>, {so|and} {do not|please don't} {delete anything|stop} {before I am through|until I get to it}. [<so-long>]
      <hey>{I will|I'll|I am going to} {print|save|download|copy} {this|it|this <article>} {to read|and read it|for reading} <later>, <busy>. {From what|As far as} I {can see|saw|could read}, {it is|it's|this is} <useful>{.|!} <fin>
      <hey>{checking|I keep checking|I am checking} <this-blog> {every day|each morning|all the time|twice a day} for {something new|new <articles>|updates}. <busy>, {but|yet} {for you|here} I {make|find} {time|an exception}{.|!} <fin>
      <hey>{I should be|I ought to be|I'm supposed to be} {working|studying|asleep|cooking} and {instead |}{I am|I'm|here I am} {reading|going through} {your <articles>|<this-blog>}{!|.} I {have |}<saved> {and|so I} {will|can} {carry on|finish|continue} <later>. <fin>
      <hey>{skimmed|I skimmed|I flew} through {it|this|a few <articles>|<this-blog>} and {liked|loved|was impressed by} what I saw. {The rest|More|Everything else} <later>, {I have|I've} <saved>. <fin>
      {Subscribed|Following|Bookmarked|Shared|Saved for later}{!|.} <kind-word> [<busy>, {but|though} {I will|I'll} {be back|read everything} <later>.]
      <hey>{can|could} you {keep|leave} {this|this <article>|the page} {online|up|where it is}{ for a while|}? <busy> and {I want|I would like|would hate not} to {finish|read} it <later>. <fin>
      <hey>I have <saved> and {sent|emailed|forwarded} the link to {a few friends|my <relative>|my colleagues}. {I will|I'll} {read|look at} the {other <articles>|rest} <later>. <fin>
      <hey>I {only read|have only read} {a couple|two or three|some} of your <articles> so far, but I {like|enjoy} them and will {be back for|come back to} the rest <later>. <fin>
      <hey>{great|nice|good} to see {regular|new|so many} <articles> here. I {subscribed|have subscribed|signed up} so I {don't|won't} miss {any|the next one}. <fin>`,
  },
  {
    name: 'spam/pretext-own-wisdom',
    split: 'train',
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      suggest: `{suggest|recommend|add|mention|propose|contribute} {a few|some|two or three|several|one or two} {interesting |useful |further |more |}{things|points|ideas|tips|sources|facts}`,
      'follow-up': `{a follow-up|a second part|the next <article>|a sequel|more <articles> about it|another <article> on this}`,
    },
    frames: `<hey>{as I read|while reading|halfway down} {a thought|an idea or two|something} {came to me|crossed my mind}{, and I should like to|. May I|, so I'd like to} <suggest>{.|, if you agree.} {If it is of use|If you see fit}, {make|turn it into|put it in} <follow-up>{.|, I won't ask for credit.} [<so-long>]
      <hey>{may I|could I|if I could, I'd like to|would you let me} <suggest>? {They|These} {would|could|might} {go well with|round off|complete} {what you {say|wrote}|this <article>|the picture}. {How about|Have you considered|Would you consider} <follow-up>? <fin>
      <hey>{juries|people who hand out prizes|the newspapers} {must be asleep|should look here|never look in the right places}{:|,} {a <blog> this <useful>|work this <good>|<articles> this <useful>} and no {award|medal|prize} {in the sidebar|anywhere to be seen}{!|?} {I could name|I know} {a few|one or two} {contests|lists} {to send it to|where it would stand a chance}. <fin>
      <hey>{this|the <subject>|what you describe} {has|surely has} {another side|more sides|more to it}{,| as well,} and I {could|would be able to|can} <suggest> from {my own|long|many years of} experience. {Interested|Would you like to hear them|Shall I write them down|Shall I email you}? <fin>
      <hey>{with|after} {<n>|many|over <nn>|twenty} years in {this|the same} {field|area|line of work} I {can|may|dare to} say {you are right|this is sound|it is all true}, and I could <suggest> {besides|on top|for <follow-up>}. <fin-asking>
      <hey>{no quarrel with|I find nothing wrong with|I would sign} {what you say|any of it|this}{.|;} {it is only|only it is|what bothers me is that it is} over so {soon|quickly}, {beginners|people like me|slow readers} {need more|would want each step|get lost}. I {could|can} <suggest> {to fill it out|for <follow-up>}. [<so-long>]
      <hey>{facts|bare words|good arguments} {are one thing|are half of it}, {a story|a face|a figure or two|an example} {is another|is the other half}{.|:} {with that|so armed}, {this|<this-blog>} {would be hard to beat|would go round the world}. I could <suggest>. <fin>
      <hey>{let me|allow me to|if you permit I will} <suggest>: {write shorter|use more pictures|post at the same hour each week|let readers vote|answer every comment|add a summary} and {you will see|watch|be patient and see} {what happens|the visitors grow|the difference}. {It worked|That worked} for {me|mine|us}{.|!} <fin>
      <kind-word> {For|In} <follow-up> I {could|would} <suggest>{,| if you like,} {just|simply|all you have to do is} {ask|write to me|say the word}. [<so-long>]
      <hey>{many|most|a lot of} people {know|understand} {too little|so little|next to nothing} {about|of} {this|the <subject>}, so {<follow-up>|a longer series} would {be welcome|help a lot|find its readers}. {I have|I've gathered|I could send} {notes|material|a few ideas} {for it|that you could use|to get you going}. <fin-asking>
      <hey>{what|how} about {the other side|the cost|the future|the beginners|the risks} of {it|all this|the matter}? {I miss that|You left that out|There is nothing on it|It was not mentioned} {here|in this <article>}, {otherwise|but apart from it} {it is|this is} <good>. I {could|would gladly} <suggest> for <follow-up>. <fin>
      <hey>{after|upon} {reading|finishing|going through} {this|your <article>} I {sat down|thought about it|lay awake} and {wrote|made|put together} {a short list|two pages|some notes}. {Where|To whom|How} {should|may|can} I send {them|my thoughts}? {You|Your readers} {could|might} {use|profit from} {them|it} in <follow-up>. <fin>
      <hey>{we|people|all of us} {need|want|are waiting for} <follow-up>{!|.} {Please|Do|You must} {explain|go into|tell us more about} the {details|details of it|second half|last point}, {I am|I'm} {sure|convinced} {there is more|you know more|you have more to say}. <fin>
      <hey>{a word|one word|some advice} {from|of} {an old hand|a regular|somebody in the trade|a well-wisher}: {don't|do not|never} {let {anyone|critics|the others} {stop you|tell you otherwise}|change your style|give up|sell <this-blog>}. {I could|Should you want, I can} <suggest> {some day|by email|when you are ready}. <fin>
      <hey>I {enjoyed|liked} {this|this <article>} and {have|would have} {some|a few} {suggestions|ideas|thoughts} for <follow-up>, if you are interested. {There is|I think there's} {a lot more|much more} to {say|tell} {about it|on the <subject>}. <fin>
      <hey>{great|good|nice} {start|<article>|overview}, {but|though} {I think|I feel} {it could use|you could add} {more examples|more detail|a few more sources}. I would be {happy|glad} to <suggest>. <fin>
      <hey>would you be {interested in|open to} {a few suggestions|some ideas|some feedback} {for|about} <follow-up>? I {know|have read|have written} {quite a bit|a lot} about {this|the <subject>} and {would be happy|would like} to help. <fin>
      <kind-word> I {think|feel} you could {write|do} <follow-up> and {go deeper|go into more detail|cover the basics}. I {would|will} {read|share} {it|that} for sure. [<so-long>]`,
  },
];
