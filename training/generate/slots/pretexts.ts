import type { Slots } from '../engine/grammar.ts';

/**
 * What the fluent stock messages under blogs share: how they greet, excuse themselves, praise, ask to be answered and
 * take their leave. Whole sentences of smooth English that fit any page; the families of pretexts combine them freely.
 */
export const PRETEXTS: Slots = {
  blog: `5:blog|4:site|3:website|page|web site|weblog|webpage|web page|internet site`,
  article: `4:article|4:post|2:blog post|piece|write-up|entry|posting`,
  articles: `4:articles|4:posts|2:blog posts|entries|pieces|write-ups|postings`,
  good: `3:great|3:nice|2:good|2:excellent|2:wonderful|awesome|fantastic|amazing|superb|terrific|lovely|impressive|brilliant|remarkable|fabulous|outstanding|beautiful|first class`,
  useful: `useful|helpful|informative|interesting|valuable|well written|worthwhile|insightful|enlightening|enjoyable|entertaining|detailed|clear|practical`,
  'this-blog': `4:this <blog>|4:your <blog>|this <blog> of yours`,
  'this-post': `3:this <article>|2:your <article>|this|what you wrote|what you have written here`,
  subject: `3:subject|3:topic|matter|area|field|issue|theme`,
  soon: `soon|again soon|before long|tomorrow|later today|this weekend|in a few days|from time to time|on a regular basis|more often`,
  hey: `4:{Hi|Hello|Hey|Hi there|Hello there|Hey there}{3:,|2:!|.|} |{Good day|Good morning|Good evening|Howdy|Greetings|Hiya|Heya|Hello dear|Hello admin|Hi admin|Dear owner|Hi author|Hello everyone}{2:,|!|.|} |{Wow|Great|Thanks|Nice|Hmm|Well|Oh|Excellent|Lovely|Awesome|Cool}{2:,|!|...} |9:`,
  excuse: `{sorry|apologies|excuse me|forgive me|pardon me} {for going off topic|for being slightly off topic|if this is the wrong place to ask|if this has come up before|for asking something unrelated|if I should not post this here|to bother you with this}{,| here,} but
    {this|what I want to ask|my question} {may be|might be|is probably|is perhaps} {a bit|a little|slightly|totally} {off topic|unrelated|off the <subject>}{,|, I know,} but
    I know {this has little to do with|it is not strictly about|we are wandering away from} {the <subject>|your <article>|what is being discussed}{,|, though} but
    {I could not find|I didn't see} a better {place|spot} {to ask|for this question}, so
    {not sure whether|I am not sure if} this is the {right|proper|best} {place|page|thread} for it{,|,} but`,
  'kind-word': `I {really|truly|quite|do|honestly} {like|enjoy|admire|appreciate} {what you have here|what you are doing|the way you {write|explain things|put things|tell it}|your {style|approach|point of view|way of writing}}{3:.|!}
    {This|<this-blog>} is {such |}a {pleasure|delight|joy|treat} to {read|visit|follow}{.|!}
    {The author|The owner|Whoever writes this} {clearly|obviously|really|certainly} {knows|must know} {the <subject> well|a great deal about this|the <subject> inside out}.
    You {clearly|obviously|really|certainly} know {what you are talking about|your <subject>|your stuff|more about this than most}{.|!}
    {What a|Such a|A really|A truly|A very} <good> <blog>[ you have here| you run| this is]{.|!}
    <good> {<blog>|<article>|job|work|stuff|information}{2:.|!|, as always.|, by the way.|, really.}
    {It is|It's} {hard|difficult|not easy|rare} to find {well informed people|content of this quality|writing this good|anyone who understands the <subject> so well} {these days|nowadays|online|on the web|on the internet}.
    I {have learned|learned|picked up|have taken} {a lot|so much|plenty|several new things|quite a bit} {from your <articles>|here|from reading this|from <this-blog>|on my first visit}{.|!}
    The {content|information|material|advice|writing} {here|on <this-blog>|you {offer|provide|share}} is {really|very|truly|always|} <useful>{.|!}
    {Very|Really|Extremely|Quite} <useful> {information|<article>|content|stuff|reading|ideas}[, {thank you|thanks|much appreciated|well done}]{.|!}
    Your <articles> are {always|so|very|all|consistently} {<useful>|<useful> and <useful>|easy to follow|a pleasure to read}{.|!}
    {You have|You've} {done|made|put together} {a|such a} <good> {job|piece of work|<article>|<blog>}{| here| on this <subject>| with all of this}{.|!}
    {Not many|Few|Hardly any|Very few} {people|writers|bloggers|sites} {explain|cover|treat|discuss} {this <subject>|it|such things} {as well as you do|so clearly|in such depth|with so much care}{.|!}
    I {wish|only wish} {more|other} {people|bloggers|site owners|writers} {wrote|would write|took the trouble to write} {like this|with this much care|the way you do|half as well}{.|!}
    Your {writing|way of explaining|style} makes {everything|it all|the whole <subject>} {sound|seem|look} {so |}{simple|easy|obvious|interesting}{.|!}
    {I agree with|I could not agree more with|You are right about|I am with you on} {most of what|nearly everything|everything|all} {you say|you have said here|is said here|you write}{.|!}
    {This|It} is {exactly|just|precisely} the {kind|sort|type} of {information|content|<article>|thing} {I was hoping to find|people ought to be sharing|that is missing elsewhere|I like to read|the web needs more of}{.|!}
    {There is so|So} much <useful> {information|material|reading|stuff} {here|in one place|on one <blog>}{.|!}
    I have {read|gone through|looked at} {several|a few|some|many|quite a few} of your <articles> {now|today|already|so far} and {they are all <good>|I liked every one of them|each is worth the time|have yet to find a bad one}{.|!}
    {{The best|Easily the most <useful>|By far the best} {<article>|<blog>|thing}|One of the best {<articles>|sites|things}} I have {read|seen|come across|found} {on this <subject>|about this|lately|all week|in months}{.|!}
    {You made|You have made|You raise|I think you made} {some|several|a number of|a lot of} {good|strong|valid|solid|fine} {points|arguments|observations}{| here| in this <article>}{.|!}
    {You have|You've got} {a real|a rare|an obvious|a} {gift|talent|knack} for {this|writing|explaining things|it}{.|!}
    {Everything|It all|The whole thing} is {so|very|really} {well|nicely|clearly|neatly} {explained|presented|laid out|written|organised}{.|!}
    {I am|I'm} {impressed|amazed|delighted|surprised}{, I must say| by what I see here| by how much you know| with the quality of it|}{.|!}
    {I was|We were} {glad|pleased|lucky|happy} to {find|discover|come across|stumble on} {<this-blog>|this|your work}{.|!}`,
  'so-long': `{Keep up|Please keep up|Keep on with|Do keep up|Carry on with} the {good|great|excellent|nice|fantastic|superb} {work|job|writing|posts|effort}{!|.}
    {Thanks|Thank you|Many thanks|Cheers|Thanks a lot|Thank you so much|Thanks so much|Big thanks|I appreciate it|Much obliged}{3:| for {sharing|posting this|the info|your time|your effort|this <article>|all you do|the <good> {read|<articles>|<blog>}}| again| in advance| once more}{2:!|.}
    {Looking forward to|I look forward to|Can't wait for|I am looking forward to|Waiting for} {more|your next <article>|more of the same|further updates|the next one|whatever comes next}{!|.}
    {Take care|Best wishes|Regards|All the best|Good luck|Have a nice day|Have a good one|Bless you|Kudos|Kind regards|Warm regards|Cheers|Well done|Bravo}{!|.|}
    {Either way|In any case|Anyway|At any rate|Whatever the answer|Apart from that}, {<good> <blog>|<good> work|it is a <good> <article>|well done|thanks for the <good> read}[ and {keep going|keep it up|don't stop}]{!|.}
    {Please|Do} {keep|go on|continue} {writing|posting|sharing}[ {like this|such things|more|about this}]{!|.}
    I {hope|do hope|trust} {to see more of this|you will keep posting|you write more about this|there is more to come|this <blog> keeps growing}[ {soon|in future|in the coming weeks}]{.|!}
    {I wish you|Wishing you} {every|much|lots of|continued} {success|luck} with {<this-blog>|it|your {work|project|writing}}{.|!}
    {You have earned|You've got|You just gained|Count me as} {a new|another|one more} {reader|fan|subscriber|follower}{.|!}`,
  answer: `{Please let me know|Let me know|Do let me know|Just let me know|Tell me} {what you think|if you can|either way|when you get a minute|if that is possible|your thoughts}{.|!}
    {Any|Some|A little} {help|advice|guidance|feedback|hint|information} {would be|will be} {welcome|a great help|very useful|much appreciated|really appreciated|gratefully received}{.|!}
    I {would|will} {be|be very|be really} {grateful|thankful|glad} for {any|your} {reply|answer|advice|suggestions|help}{.|!}
    {Could|Can|Would} you {point me in the right direction|help me out|shed some light on it|drop me a line|reply when you have a moment}?
    {I'd|I would} {love|like|be glad|be curious} to {know|hear} {your answer|what you recommend|how you did it|your opinion|more}{.|!}
    {Hope|I hope} {to hear from you|you can help|someone here can help|you find the time to answer}{| soon}{.|!}`,
  return: `{I will|I'll|I am going to} {definitely |certainly |surely |for sure |}{be back|come back|return|visit again|check back|stop by} {<soon>|for more|to see what is new|to read the rest}{.|!}
    {I have|I've|I just|Just} {bookmarked|saved|added} {<this-blog>|this|you|the page} {and|so} {will|I will|I'll} {be back|return|look in again|read the rest} <soon>{.|!}
    {Bookmarked|Saved|Subscribed|Added to my favourites|Shared with my friends|Book-marked}{.|!}
    {I am|I'm} {subscribing|signing up|adding you to my reader|following you} {right away|now|straight away|today}{.|!}
    {I will|I'll} {tell|send this to|share this with|pass this on to} my {friends|family|colleagues|followers|<relative>}{.|!}`,
  fin: `5:|4:<so-long>|2:<kind-word>|2:<kind-word> <so-long>|2:<return>|<return> <so-long>|<kind-word> <return>|<kind-word> <kind-word> <so-long>|<kind-word> <kind-word> <return> <so-long>|[20:<trailer>]|<so-long> [20:<trailer>]`,
  'fin-asking': `3:|4:<answer>|3:<so-long>|2:<answer> <so-long>|2:<kind-word> <answer>|<kind-word> <so-long>|<return>|<kind-word> <kind-word> <answer> <so-long>|<kind-word> <return> <so-long>|<answer> [20:<trailer>]`,
};
