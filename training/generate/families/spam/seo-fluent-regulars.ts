import { SPAM, type Family } from '../../engine/family.ts';
import { APPLAUSE } from '../../slots/applause.ts';
import { FLUENT_SPAMMER } from '../../engine/registers.ts';

/** Stock comments of people who claim to be fans, regulars or newcomers of a blog of which they name nothing. */
export const SEO_FLUENT_REGULARS: readonly Family[] = [
  {
    name: 'spam/fluent-team-fan',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      team: `you guys|you|you people|you folks|you all|you and your team|the people here`,
      'link-list': `list of links|links page|blog list|list of favorite <blog>s|reading list|list of recommended <blog>s|page of links`,
    },
    frames: `I {like|love|really like|am a fan of|admire|enjoy} {what|the things|everything} <team> {do|put together|put out|publish} {here|on this <blog>|}<stop> [{Smart|Clever|Careful|Honest|Solid} {work|reporting|coverage|writing}, {all of it|every time|as usual}<stop>] [<carry-on>]
      {Such|What} {smart|clever|thorough|careful|solid} {work|coverage|reporting|writing} from <team>{.|!|,} {it|and it} {deserves|should get} {a link|a place} on {my own|our} <blog>{.|, so there it is now.}
      {You've|You have} {earned {a spot|a place}|been} on my <link-list> {since|as of} {today|this morning|last week|yesterday}<stop> [<carry-on>]
      {I have|I've|I} {added {you guys|you|this <blog>|your <blog>} to|put {you guys|you|this <blog>|your <blog>} on} {my|our} <link-list>{,|} {so that|in the hope that|so} {my|our} {readers|visitors} {can|will|may} find {you|it} too<stop> [<carry-on>] [10:<trailer>]
      {Hope|I hope} {you don't|nobody will|you won't} mind that I {linked|have linked|have put a link} to {you|this} {from|on} my {own |}<blog><stop> [<verdict>]
      {My|Our} <link-list> {was|is} {short|rather short|getting long}{,|} but {this|your} <blog> {had to be|simply belongs} on it<stop> [<site-praise>]
      {Keep|Please keep} it {up|going|coming}{,|} {guys|folks|team|everyone|all of you}<stop> {This|Your <blog>|What you do} {is|has become} {a daily stop|part of my {day|week|routine}|one of my favorites}<stop>
      {Big fan|I'm a fan|I have become a fan} of {this|your} <blog> and {the people behind it|everyone who writes here|the team}<stop> [<carry-on>]
      {Great|Excellent|Fantastic|Solid|Superb|Good} {coverage|work|job|reporting|effort}{,|} {guys|everyone|all|team|folks|people}<stop> [<returning>] [<passing>]
      {You guys|You people|You folks|The people here|All of you} {really |certainly |clearly |}{put|have put} {a lot of|so much} {work|care|thought|heart} into this<stop> {It shows|We notice|That is rare|Readers can tell}<stop> [10:<trailer>]
      {I wish|If only} {other|more|all} <blog>s {were {run|kept}|had a team} like this one<stop> <site-praise>
      {Who|May I ask who} is behind this {<lauded> |}<blog>? {You|They|All of you} {deserve a {compliment|medal|big thank you}|can be proud of it}<stop>
      <hail> {what a|such a} <lauded> {team|crew|group of people} {you are|you have here|runs this <blog>}<stop> [<carry-on>]
      {My|Our} own <blog> {is|looks} {nothing|poor|so plain} {compared to|next to|beside} {this|yours|what you people do}{,|} {so|and} I {have linked|link|am linking} to you{| with pleasure| instead}<stop> [10:<trailer>]
      {Nobody|No one} {covers|follows|explains} {this|these things|<topic>} {better|more closely|more carefully} than {you|you guys|you do|this <blog>}<stop> {I have told|I tell} {my {own |}readers|everyone} {so|to come here}<stop>
      {All|Everything} {you guys|you people|you} {post|write|put out} {gets better|is better} {each time|every week|every time I look|all the time}<stop> [<returning>]
      {Would you mind|Is it fine with you|Would it be all right} if I {linked|link} to {this|your} {<blog>|<article>}? <site-praise> [10:<trailer>]`,
  },
  {
    name: 'spam/fluent-regular-visitor',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      often: `every {day|week|morning|evening|weekend|single day|now and then|few days}|daily|weekly|all the time|regularly|on a regular basis|once a {day|week}|most days|whenever I {can|have a minute|am online}`,
      wit: `style|humor|wit|tone|honesty|charm|sense of humor|voice|attitude|way of seeing things`,
    },
    frames: `I {read|visit|check|follow|look at} {your|this} <blog> <often>{,|} {and|because} {the|your} <wit> {is|is always} {great|wonderful|fantastic|so refreshing|just my thing}<stop> [<carry-on>]
      {Your|This} <blog> is {{the first thing|something} I {read|open|check} {every {day|morning|evening|week}|each {day|morning}}|a <blog> I {read|open|check} <often>}{.|!|,} {never a dull moment|your <wit> makes {it worth it|my day}|I like the <wit>|don't ever change}<stop> [10:<trailer>]
      {I'm|I am} {a regular|here <often>|a long time reader|a regular reader|one of your quiet readers}{,|} {and|but} {this is my first comment|I never {say|write} anything|I had to {speak|comment} this time}<stop> <verdict>
      {I'm|I am} {a regular|a daily|a frequent} {visitor|reader|guest} {here|of {this|your} <blog>}<stop> <carry-on>
      {Every|Each} {visit|time I come here|day I stop by}{,|} {there is|I find|I am met by} {something|a little something} {new|worth reading|<readable>}<stop> [<carry-on>] [<wish>]
      {Been|I've been|I have been} {reading|following|visiting|coming back to} {your|this} <blog> for {a while|some time|months|years|a long time} {now|already}{, and|,|.} {this is {one of your best|perhaps your best}|I have never been let down|I finally wanted to say hello|your <wit> keeps me coming back}<stop> [<thanked>]
      {Another|Yet another|One more} {week|day|visit|month}, {another|one more} <lauded> <article><stop> [<carry-on>] [<thanked>]
      {You never fail|This <blog> never fails|You always manage} {to {make me smile|teach me something|surprise me|deliver}}<stop> I {read it|come here|check in} <often><stop>
      {I look forward to|I always enjoy|I never miss} {your|the new|your new|the latest} <articles>{.|!|,} {your <wit> is {great|one of a kind|what makes {them|it} special}|they are <besides>|they never disappoint}<stop> [<carry-on>]
      {My|A} {morning|day|coffee break|lunch break|weekend} {would not be|is not|isn't} {the same|complete} without {this|your} <blog><stop> [<carry-on>] [10:<trailer>]
      I {come|keep coming|always come|often find myself coming} back {here|to this <blog>|to your <blog>} for {the|your} <wit>{| and the <content>}<stop> [<carry-on>] [<wish>]
      {Please never|Please don't ever|Do not ever|Don't} {change|stop|give up}{,|.} {I|some of us|many of us} {read|visit} {this|you} <often> and {would miss|enjoy|love|count on} {it|your <wit>}<stop>
      {Keep|Please keep} {doing what you {do|are doing}|being yourself|the same style|it fresh}, {you're|you are} {doing {great|well|a great job}|on the right {track|path}}<stop> I {read|visit} {you|this <blog>|your <blog>} <often><stop>
      {Been|It has been|It's been} {a while|some time} since {my last visit|I {last |}{visited|stopped by|was here}}{,|} and {your|this|the} <blog> {is {better than ever|as good as ever|still {great|<readable>}}|looks better than ever}<stop> [<carry-on>]
      <hail> I {check|visit|stop by} <often> {to see {what is new|what you will write next}|hoping for {new <articles>|something new}}<stop> {This one|Today's|It} was {well |}worth {it|the wait}<stop>
      {I'm|I am} {hooked|addicted|a fan now|a convert}{.|!|,} {your <wit> is {great|wonderful|just right|fantastic}|every <article> is <besides>|I visit <often>}<stop> [<carry-on>] [10:<trailer>]`,
  },
  {
    name: 'spam/fluent-first-visit',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: FLUENT_SPAMMER,
    slots: {
      ...APPLAUSE,
      source: `<social>|<social>|Google|Bing|Yahoo|a search engine|another <blog>|a forum`,
      chance: `by accident|by chance|by mistake|while searching for something else|while looking around|on <social>|through <source>|via <source>|thanks to {<source>|a friend|my <relative>|a colleague|someone's comment}`,
    },
    frames: `I {found|discovered|came across|stumbled upon|ran into|landed on} {this|your} <blog> {today |just now |yesterday |the other day |this evening |}<chance>{,|} and {I'm|I am} {so |very |really |}{glad|happy|pleased} {I did|about it|that I stayed}<stop> [<returning>]
      {{First time|This is my first time|It's my first time} {here|on this <blog>}|{First visit|This is my first visit|It's my first visit} to {your|this} <blog>}<stop> {<site-praise>|<verdict>} [<returning>]
      {{Just|I just|I only just} {found|discovered|came across}|I've just {found|discovered|come across}} {your|this} <blog> <chance><stop> {<site-praise>|<verdict>} [10:<trailer>]
      {I was|We were} {looking for|searching for|trying to find} {something else|something different|something on <topic>}{,|} {and|but} {ended up|found myself|landed} here {instead|}<stop> {No regrets|What a nice surprise|I am not sorry|I stayed for an hour|Lucky me}<stop> [<returning>]
      {A friend|My <relative>|Someone|A colleague|Somebody} {sent|gave|showed|mailed} me {the link|this link|your address} and {I see why|now I know why|I am glad {she|he} did}<stop> <site-praise> [<returning>]
      {Someone|A friend|Somebody|One of my contacts} on <social> {shared|linked to|mentioned|pointed to} {this|your} <blog>{,|} so I {had|wanted} to {come|drop by|stop by|take a look|see it for myself}<stop> {I like {it|what I see|it a lot}|It was worth it|I was not disappointed}<stop> [<returning>]
      {New|I'm new|I am new} {here|to this <blog>|to your <blog>}{,|} {but|and} {I already {love|like} it|I {plan|intend} to stay|I have been reading for {an hour|hours}}<stop> [<verdict>] [<wish>]
      {{How|Why} have I {never|not} {found|seen|heard of}|{How|Why} did I not {find|see|know}} {this|your} <blog> {before|until now|earlier}? <site-praise>
      {It's|It is} {nice|great|good|so nice} to {have found|finally find|find|discover} {a|such a|a really} <lauded> <blog> {like this|like yours|}{| <chance>}<stop> [<returning>]
      After {an hour|half an hour|some time|a while|a long time} {on|of searching on} <source>{,|} I {finally |}{found|landed on|got to} {this|your} <blog><stop> {<verdict>|<site-praise>|<thanked>} [10:<trailer>]
      {I'm|I am} {glad|happy|thankful} that {<source>|the search engine|a search} {led|brought|sent|pointed|took} me {here|to this <blog>|to your <blog>}<stop> {<verdict>|<returning>}
      {Never|I have never|I had never} {been here|visited|heard of this <blog>} before{,|} {but|and} {I'll|I will} {certainly|definitely|surely} {be back|return|come again|visit again}<stop> [<verdict>]
      {I don't|I do not|I can't|I no longer} {know|remember|recall} how I {ended up|got|landed} here{,|} but {I'm glad I did|this <article> was {great|good|<readable>}|what a <lauded> <blog>|I am staying}<stop> [<returning>]
      {Came|I came} {here|} <chance> and {stayed|remained|read on} {for|because of} the <content><stop> [<site-praise>] [<carry-on>]
      {One|Just one|A single} {visit|look|<article>} and {I was|I'm|I am} {hooked|a fan|convinced|impressed}<stop> [<returning>] [10:<trailer>]
      <greet> I {found|discovered|noticed} {you|your <blog>|this <blog>} <chance> and {I|just} {wanted|want|have} to {tell you|say} {how <readable> it is|that it is <very> <readable>|you are doing {great|a fine job}|that I like it {a lot|very much}}<stop> [<wish>]
      {What a|Such a} {find|discovery|nice surprise|lucky find}{!|.|,} {I|and I} {wasn't|was not} even {looking|searching} for it<stop> {<site-praise>|<returning>}
      {I have|I've} {spent|passed} {my whole|the whole|half the} {evening|morning|lunch break|afternoon} {here|on this <blog>|on your <blog>} after {finding|I found} {it|you} <chance><stop> [<returning>] [<passing>]`,
  },
];
