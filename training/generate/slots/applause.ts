import type { Slots } from '../engine/grammar.ts';

/**
 * The smooth sentences of stock comments: each stands alone, names nothing of the post, and follows any other.
 * Slots of a word or two first, then whole sentences by what they do, in lower case so that they may follow a comma.
 */
export const APPLAUSE: Slots = {
  stop: `4:.|!`,
  blog: `6:blog|6:site|4:website|2:page|weblog|web site|webpage`,
  article: `6:article|6:post|4:blog post|2:piece|write-up|writeup|entry`,
  articles: `5:posts|4:articles|2:blog posts|pieces|write-ups|entries`,
  lauded: `5:great|3:excellent|3:nice|3:good|2:wonderful|2:fantastic|2:interesting|2:helpful|2:informative|2:useful|awesome|amazing|superb|lovely|brilliant|outstanding|insightful|valuable|thoughtful|terrific|impressive|fascinating|enjoyable`,
  readable: `3:well written|3:interesting|3:informative|3:helpful|2:useful|well thought out|well explained|well researched|insightful|engaging|thorough|clear|inspiring|refreshing|thought provoking|enjoyable`,
  besides: `3:easy to follow|2:a pleasure to read|full of useful information|well worth reading|to the point|easy to understand|nicely put together|right on target|just what I needed|very well presented|fun to read|so true`,
  very: `4:really|4:very|2:so|truly|extremely|quite`,
  topic: `4:this topic|4:this subject|2:the subject|2:the topic|this issue|this matter|this area|the matter`,
  content: `3:information|2:content|2:info|2:tips|advice|material|ideas|insights|knowledge|details`,
  soon: `3:soon|again soon|again|regularly|often|for more|for updates|to read more|when I have more time|to check for new <articles>|later`,
  greet: `{hi|hello|hey|hi there|hello there|hey there|good day|good morning|greetings|hi everyone}{,|!|.}`,
  hail: `2:<greet>|wow{,|!}|yes{,|!}|oh my goodness{,|!}|great {stuff|job|work}<stop>|well done<stop>|awesome<stop>|impressive<stop>|so true<stop>|thank you<stop>|thanks<stop>`,
  verdict: `{this|that} {is|was} {a|such a|a really|a truly} <lauded> <article><stop>
    what {a|a really|a truly} <lauded> <article><stop>
    {really|very|truly} <readable> <article><stop>
    <lauded> <article>[, {as always|as usual|thank you|thanks|well done}]<stop>
    I {really|truly|thoroughly|} {enjoyed|liked|loved|appreciated} {reading |going through |}{this|your} <article><stop>
    {your|this} <article> {is|was} <very> <readable>[ and <besides>]<stop>
    {your|this} <article> is <besides><stop>
    {I'm|I am} {very|really|truly} {impressed|pleased|taken} {by|with} {this|your {writing|work|<article>}}<stop>
    {this|your <article>} {made my day|caught my attention|got me thinking|was a joy to read|came at just the right time|is spot on|says it all}<stop>
    {that|this} {was|is} {exactly|just|precisely} {what I {needed|wanted|was hoping} to {read|hear|know}|what I was {looking|searching} for}<stop>
    {well|nicely|beautifully|perfectly} {said|put|written|done|explained}<stop>`,
  agreed: `I {completely|totally|fully|absolutely|} agree with {you|all of {this|your points}|everything you {say|said|wrote} here|what you have written}<stop>
    {you make|you've made|you have made} {some|several|a few|many} {{very |really |}{good|valid|decent}|great|excellent} points {here|there|in this <article>|about <topic>|}<stop>
    {I couldn't|I could not|couldn't} agree {with you |}more<stop>
    {you are|you're} {so|absolutely|completely} right {about <topic>|on this one|}<stop>
    everything you {say|wrote|mention} {here |}{makes {perfect|a lot of|total} sense|is {so |very |}true}<stop>
    {it all|all of it} {makes sense|sounds right} to me[ now]<stop>
    I {share|hold} the same {view|opinion|thoughts}[ {on|about} <topic>]<stop>`,
  'site-praise': `you have a {really|truly|} <lauded> <blog> {here|going here|}<stop>
    I {love|really like|enjoy|really enjoy|appreciate} {your|this} <blog><stop>
    {this|yours} is {one of the|easily one of the} {best|better|finest|most <readable>} <blog>s {I have|I've} {read|seen|visited|come across} {lately|in a while|on <topic>|in a long time|}<stop>
    {there is|there's} {a lot|so much|a great deal} to {learn|discover|enjoy} {here|on this <blog>|on your <blog>}<stop>
    the {quality|standard} of the {writing|content|<articles>} {here|on this <blog>} is {very high|second to none|hard to beat|excellent}<stop>
    {your|this} <blog> {is|has become} a <lauded> {resource|source of <content>|place to learn}<stop>
    {I am|I'm} {so|very|really} {glad|happy|pleased} I {found|discovered|came across|visited} {this|your} <blog><stop>
    {everything|the layout|the design|the whole <blog>} {looks|is} {great|lovely|wonderful|so clear}{,| too,| as well,} and {it reads well|the <articles> are even better}<stop>
    {it's|it is} {nice|good|great|refreshing} to {see|find|visit} a <blog> {with {real|quality|such} content|that {is kept up to date|cares about its readers}|like {this|yours}}<stop>`,
  thanked: `{thanks|thank you|many thanks|thanks a lot|thank you so much} for {{sharing|posting|writing|publishing} {this|such a <lauded> <article>}|{sharing|posting|providing} {such <lauded> <content>|these {ideas|thoughts}}}[30: with us]<stop>
    {thanks|thank you} for {the|all the|your} <lauded> <content><stop>
    {I|we} {really|truly|} appreciate {the {effort|time|work|thought} you {put|have put} into {this|it|your <articles>}|your {work|effort|help|efforts}|it|you sharing this}<stop>
    {thanks|thank you} for {taking|finding} the time to {4:{write|share|post|explain} {this|it|all of this}|put {this|it} together}<stop>
    {much|greatly|really} appreciated<stop>
    {I am|I'm} {grateful|thankful} {for|that you shared} {this|your <content>}<stop>`,
  learned: `I {learned|learnt|have learned|picked up} {a lot|so much|a great deal|quite a bit|something new}{| today| from {this|it|you}}<stop>
    {this|this <article>|your <article>} {helped|has helped} me {a lot|understand <topic> {better|much better}|more than I expected|see things differently}<stop>
    I {had|have} {never|not} {thought about|looked at} it {that|this|in this} way{| before}<stop>
    {I will {definitely |certainly |}|I'll {definitely |}|I'm {definitely |}going to }{try|use|keep in mind|apply} {this|what you {say|suggest}|your <content>}<stop>
    {there is|there's} {a lot|so much|still plenty} to {learn|know|find out|understand} about <topic><stop>
    {it|this} {opened my eyes|gave me a lot to think about|gave me some <lauded> ideas|answered {all |many of |}my questions|cleared things up for me}<stop>`,
  returning: `{I have|I've|I} {bookmarked|saved|added} {this|your} <blog>{| to my favorites| in my bookmarks| for later| for future reference}{| and will {be back|come back|return|visit} <soon>}<stop>
    {I will|I'll} {definitely|certainly|surely|} {be back|come back|return|be returning|visit again|check back|stop by} <soon><stop>
    {definitely|certainly} {bookmarked|bookmarking this|a <blog> to bookmark|worth bookmarking}<stop>
    {I am|I'm} {looking forward to|waiting for|excited for|eager to see} {your next <article>|more|more <articles> {like this|from you}|new <articles>|the next one}<stop>
    {I have|I've|I} just {subscribed to|signed up for} your {feed|newsletter|updates}<stop>
    {I can't|I cannot|can't} wait {to read more|for your next <article>|for more|to see what you write next}<stop>
    please {let me know|tell us} when you {post|publish|write} {again|more|something new}<stop>`,
  passing: `{I will|I'll} {definitely |}{share {this|it} with|pass {this|it} on to|forward {this|it} to|recommend {this|your <blog>} to} my {friends|family|colleagues|<relative>|followers}<stop>
    {I have|I've} {already |}{shared {this|it} with|recommended {this|your <blog>} to} {my {friends|<relative>|colleagues}|everyone I know|a few friends}<stop>
    {more|a lot more|many more} people {should|need to|ought to} {read|see|hear|know about} this<stop>
    {shared|sharing} {this |}{on|with my followers on} <social><stop>
    my {friends|<relative>|colleagues} will {love|enjoy|like} this {too|as well|}<stop>`,
  'carry-on': `4:{2:keep|please keep|do keep} {4:up the {great|good|excellent|fantastic|nice} {3:work|writing|job}|2:{writing|posting|sharing|blogging}|2:it up|going|them coming}<stop>
    2:{please|do} {continue|carry on} {writing|posting|the good work|with it}<stop>
    never stop {writing|sharing|blogging}<stop>
    2:{I hope to see|hope to see|I would love to see} {more|more of this} {soon|from you}<stop>
    2:{I hope|hopefully} you {will |}{keep|continue} {writing|posting}<stop>`,
  wish: `{best of luck|all the best|good luck|much success|best wishes}{| with {your|the} <blog>| to you| for the future| in the future}<stop>
    {have a|wishing you a} {great|nice|wonderful|lovely} {day|week|weekend}[ {everyone|all}]<stop>
    {thanks again|thank you again|thanks once more|thanks|cheers|kudos|many thanks|regards|take care}[ {everyone|my friend}]<stop>`,
};
