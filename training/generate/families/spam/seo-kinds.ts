import { SPAM, type Family } from '../../engine/family.ts';

const WRITERS = { standard: 5, spun: 4, learner: 3, broken: 1.5, formal: 1, sloppy: 1.5, bare: 0.7, excited: 0.7 };

/** The stock motifs of blog spam, each told in words of our own: what it says fits every page and names nothing on it. */
export const SEO_KINDS: readonly Family[] = [
  {
    name: 'spam/seo-motifs',
    split: 'train',
    weight: 4,
    labels: SPAM,
    registers: WRITERS,
    slots: {
      blog: `blog|site|website|web site|page|web page|weblog|place|internet site|web blog`,
      post: `post|article|write-up|piece|entry|content|text|posting|story`,
      fine: `great|nice|superb|wonderful|terrific|fantastic|magnificent|lovely|excellent|first rate|neat|fabulous|good|amazing|awesome|incredible|stunning|exceptional`,
      so: `really|truly|very|certainly|definitely|actually|absolutely|quite|simply|honestly`,
      soon: `soon|again|before long|tomorrow|in the near future|often|each week|for updates|next time`,
      mate: `my {cousin|brother|sister|flatmate|uncle|friend|colleague|boss|husband|wife}|a {friend|coworker|classmate} of mine|someone in my {Facebook|Myspace|Twitter|chess} group`,
      motif: `<mate> {sent|forwarded|mentioned} me {the address of|a link to} {this|your} <blog> {and|,} {what a|such a} {find|treat|discovery}{. Every page is worth it|, we discuss it at dinner|}.
        {I|We} {cannot|can't} {get|have} enough of {this|your} <blog>{;|.} {any chance of|are you planning|will there be} {a longer version|part two|a whole series}?
        {Reading|Enjoying} {this|your <post>} {from|here in} {<city>|<country>} {on the bus|over coffee|between two meetings}{,|;} {my|the} {phone|tablet} {shows|opens} it {without any trouble|in a blink}. {Compliments to the team|What technology is it}?
        {Years ago|Once} I {owned|kept} a <blog> {with|in} {nearly the same|a similar} {look|design}{, though on another matter|}. {Nostalgia|You have taste|It made me smile}!
        {Half|A part} of {your|the} {menu|text|pictures} {is hidden|overlaps|disappears} {when I use|on} {Edge|an older tablet|my work computer}. {Nothing serious|Thought you'd want to know}, the <post> itself is <fine>.
        {I've|I have} {now |}{been through|finished} {five|a dozen|most} of your <post>s and {not one disappointed|each is <fine>|my opinion only grew}. {A link to you|Your banner} {is|goes} on {my|our} <blog>.
        {Your|The} {mailing list|comment system} {writes|sends} me {the same message|a mail} {three times|every hour}{,|;} {where|how} do I {unsubscribe|switch that off}? {Apart from that|Otherwise} a <fine> <blog>.
        {May|Might} {we|I} {translate|reprint|use} {a few lines|this <post>} {in|for} {our newsletter|our customers|a brochure}? {Naturally|Of course} {with your name|with a link}.
        {Specialists|Experts|Real professionals} {on|in} this {matter|area} are {few|rare}, {and|but} {you're one|you must be among them}. {Respect|I learn a lot|Hats off}.
        {I|We} {too |also |}{write|maintain|own} a <blog> {and|,} {would|could} {you|we} {swap|exchange} {links|banners|guest <post>s}? {Write me|My contact is attached to my name}.
        {Do|Did} {others|copycats|robots} {ever |}{steal|copy} {your|these} <post>s? {It happens to mine|I saw a similar text elsewhere}{, how do you fight it|, what can be done|}?
        {Search engines|Google|Bing} {sent|brought|led} me {here|to this <blog>} {when|while} I {wanted|needed} {something else|an answer}, {yet|and} I {stayed|remained} {for an hour|until midnight}.
        {The|Your} {tone|style|humour} {is|feels} {so warm|unique|personal}{;|,} {have you published|are you writing} {a book|for magazines}? {You should|I'd buy it}.
        {The|This} {subject|area} {was|has been} {Greek|a mystery} to me {until|before} {today|your <post>}{, and|;} now {I feel|I'm} {like an expert|informed|ready}.
        {How|Tell me, how} {much|many} {time|hours} {does|did} {one|you} {need|spend} {for|on} such a <blog>? {I dream of my own|My {kids|partner} want one too|Is it costly}?
        {Which|What} {tool|software|provider|service} {stands|is} behind {this|your} <blog>? {It never hangs|The fonts are lovely|Mine was hacked and I want to move}.
        {I|We} {clicked|looked} for {a|your} {fan page|channel|profile|forum} {but|and} {didn't see one|found none}{. Is there any|, please add it|}?
        {Such|This} {quality|level} {deserves|calls for} {a bigger crowd|thousands of readers|the front page}{, have you thought of promotion|, I know people who can help|}?
        {Straight|Right} {to|into} my {favourites|reading list|folder of gems}{!|,} {the rest|other <blog>s} {can|should} {learn|take notes}.
        {A|What a} {pleasure|delight|breath of fresh air} {among|after} {all those|so many} {empty|copied|boring} <blog>s{. You clearly care|, carry on|}.
        {Simple|Plain} words, {rich|deep} {content|meaning}{:|,} {that's|this is} {how|the way} {everyone|people} should {write|explain}{ on the web|}.
        {My|Our} {students|customers|readers|kids} {will|are going to} {hear|profit} {about|from} {this|your <post>} {on Monday|for sure}{. Big help|, thank you|}.
        {Honest|Only} question{:|,} {do|can} you {live from|earn with} {this|a <blog>}? {With texts like these you should|I'd like to try|Asking for a friend}.
        {Excuse|Forgive|Sorry for} my {English|grammar}, {I only wanted to|let me} {praise|thank} {the author|this <blog>}{. In my country we need it|. Very educational|}.
        {It|This} {will|is going to} {save|spare} {me|many people} {hours|headaches|money}{,|;} {the internet|the world} {needs|wants} more {<blog>s like yours|of this kind}.
        {Something|Anything} {like|similar to} this {is|was} {missing|needed} {for years|in our branch}{,|.} {glad|happy} {you|someone} {filled the gap|finally did it}.
        {Checked|Compared} {ten|many} <blog>s {before|today}{,|;} {none|nobody} {comes|gets} {near|close to} {yours|this <post>}.
        {You|The team} {never|don't} {stop|cease} to {surprise|impress} {me|your fans}{,|;} {each|every} {week|visit} {something|a thing} <fine>`,
      close: `{Thanks|Thank you|Cheers|Kudos|Bless you|Take care|Best wishes|Many thanks|Regards|Keep writing|Good luck}[!|.|!!| :)]`,
      link: `<spam-link>|{my|our} {site|blog|web page|homepage}[ -|:|;] <spam-domain>|{Feel free to|Please} {visit|surf to|check out} my {site|page}[:|;|...] <spam-link>|{Here is|Look into} my {blog|webpage|homepage} <spam-domain>`,
    },
    frames: `2:<motif>
      <motif> <close>
      {Hi|Hello|Hey there|Hey|Good day|Howdy|Hiya|Heya}{!|,| there!| admin,| dear,|} <motif>
      {Hi|Hello|Hey|Greetings}{!|,| friends,|} <motif> <close>
      <motif> <link>
      <motif> <close> <link>
      <motif> <motif>
      <motif> <motif> <close>`,
  },
  {
    name: 'spam/seo-short',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: WRITERS,
    slots: {
      blog: `blog|site|website|web site|page|web page|weblog|forum`,
      post: `post|article|write-up|piece|entry|content|posting|info|information`,
      fine: `great|nice|superb|wonderful|terrific|fantastic|magnificent|excellent|good|amazing|awesome|informative|useful|helpful|interesting`,
    },
    frames: `{Very|Really|Truly|Extremely|Quite} {fine|informative|useful|helpful|interesting} <post>{, | and }{bookmarked|thanks for sharing|will be back|saved|much obliged}[!|.]
      {A|Another} <fine> <post> {from|by} {you|this <blog>}{, | . }{five stars|bravo|keep them coming|regards}[!|.]
      <fine> <blog>[,| and] {easy|pleasant|quick} to {read|use|follow}{, recommended|. Thumbs up|}
      {Thanks|Thank you|Cheers} for {the|such} {<fine>|helpful} <post>[, {admin|dear|webmaster|friend}][!|.]
      {Impressive|Valuable|Informative|Inspiring|Delightful} {<post>|<blog>|work|read}[!|.| as usual]
      {I|We} {like|love|enjoy|trust} {this|your} <blog>{ so much| the most| very|}[, {see you soon|more please|god bless}][!|.]
      {Best|Finest|Cleanest} <blog> {on|about} {the topic|the web|this matter}[, {well done|hands down|period}][!|.]
      {Learned|Got|Took} {a lot|much|many things} {from|out of} {it|your <post>|here}[, {thanks|regards}][!|.]
      {Waiting|Hungry|Looking} for {your|the} next <post>[, {please hurry|dear author|sir}][!|.]
      {Content|Information|Quality} {like this|of this sort} is {rare|gold|what I need}[.|!]
      {Superb|Crisp|Deep} {explanation|analysis|thoughts}[,| and] {well|nicely|neatly} {put|structured|presented}[.|!]
      {Shared|Liked|Posted} {it|your <post>} {on|in} {my|our} {wall|page|group|feed}[, {everyone is thankful|great reaction}][!|.]`,
  },
];
