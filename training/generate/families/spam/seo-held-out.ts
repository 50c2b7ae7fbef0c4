import { SPAM, type Family } from '../../engine/family.ts';

const WRITERS = { standard: 5, spun: 4, learner: 2, broken: 1, sloppy: 1, bare: 0.7 };

/** Blog spam of kinds that no trained family has: what they show is generalisation. */
export const SEO_HELD_OUT: readonly Family[] = [
  {
    name: 'spam/newcomer-introduction-held-out',
    split: 'held-out',
    weight: 1.5,
    labels: SPAM,
    registers: WRITERS,
    frames: `{Hey|Hello} {guys|people|folks}{,|!} {newbie|new member} {here|from <city>}{.|,} {happy|excited} to join {the|your} {family|board|community}{.|!} {Hobbies|I do}: {<hobby>|gaming}, {<ware>|marketing}{4:.|} {Let's|Hope we} {be|become} friends{.|!} [<odd-link>]
      {My|The} name is <first>{,|.} {<nn>|I am <nn>} years{,|} {live|living} in <city>{.|,} {work|I work} {in|for} <ware>{4:.|} {If|Whoever} {someone|} {wants|likes} {to chat|advice}{,|} {write|add} me{.|!} [<mail>]
      {Just|} {introducing|saying hello,} {myself|your newest member}{:|,} <first>{,|} {married|single}{,|} {fond|fan} of {<hobby>|movies} and <ware>{.|!} {See|Talk to} you {around|later}{.|!}
      {Glad|Nice} to {meet|know} {everyone|you all}{,|!} {I've|I have} {heard|been told} {so much|good things}{.|,} {Can|Where can} {a newbie|I} {post|put} {offers|a signature|photos}? <ware-phrase>
      {Greetings|Salutations} {from|out of} {sunny|cold|rainy} <city>{!|.} {Long|Many} {time|months} {I|} {wished|meant} to {register|sign in}{.|,} {finally|here I am}{.|!} [<odd-link>]
      {Moved|I moved} to <country> {for|with} {work|<ware>}{,|} {don't|and I don't} know {anybody|a soul}{.|!} {Any|Are there} {meetups|parties|nice people} {here|around}? {Skype|Icq}: <channel-name>`,
  },
  {
    name: 'spam/award-and-selection-held-out',
    split: 'held-out',
    weight: 1.2,
    labels: SPAM,
    registers: WRITERS,
    frames: `{Congratulations|Congrats}{!|,} {Your|This} {portal|blog|journal} {was|has been} {selected|nominated|chosen} {among|as one of} {the|our} {top <nn>|best} {of <year>|in its category}{.|!} {Claim|Pick up} {your|the} {badge|certificate} {at|here:} <odd-link>
      {We|Our jury} {rated|ranked} {you|your blog} {<nn>th|number <n>}{.|,} {Put|Show} {our|this} {seal|button} {on|in} {your|the} sidebar{:|} <odd-link>
      {You've|You have} {won|earned} {the|our} {Golden|Silver|Blogger} {Pen|Star|Mouse} {award|prize}{.|!} {Rules|Conditions}{:|} {link|write} {to|about} us{,|} {pass|name} {it|five friends}{4:.|} <odd-link>
      {Editors|Curators} {of|at} <coined> {featured|listed} {this|you}{.|!} {To|In order to} {stay|remain} {listed|visible}{,|} {confirm|verify} {your|the} {email|address} {on|at} <odd-link>
      {Voting|The vote} {is|} {open|running}{!|:} {your|this} {blog|page} {has|got} <nn> {points|votes}{,|} {share|send} <odd-link> {to|among} {your|all} readers{.|!}`,
  },
  {
    name: 'spam/warning-to-the-owner-held-out',
    split: 'held-out',
    weight: 1.2,
    labels: SPAM,
    registers: { standard: 6, formal: 1, broken: 1, spun: 1 },
    frames: `{Attention|Important|Notice}{:|!} {your|this} {domain|certificate|listing} {expires|ends|will be removed} {in <n> days|this week}{.|,} {Renew|Update|Confirm} {it |}{at|here:} <odd-link>
      {I|We} {scanned|tested} {this|your} {server|page} and {found|see} <nn> {critical|serious} {holes|errors}{.|,} {Full|The} report {costs|is} {nothing|<small-price>}{:|} {<odd-link>|<mail>}
      {Your|The} {images|photos} {violate|infringe} {our|my} {copyright|rights}{.|!} {Evidence|See the list}{:|} <odd-link> {Remove|Delete} {them|these} {within|in} <n> {days|hours} or {I|we} {sue|complain to your host}{.|!}
      {Someone|A competitor} {is|} {buying|pointing} {bad|toxic} links {to|at} {you|your blog}{.|,} {Google|Search engines} {will|may} {ban|punish} {it|you}{.|!} {We|My tool} {removes|cleans} {them|this}{:|} <odd-link>
      {Your|The} {page|site} {isn't|is not} {compliant|legal} {with|under} {GDPR|ADA|the cookie law}{.|,} {fines|penalties} {reach|up to} <dollars>{.|!} {Fix|Check} {it |}{free|now}{:|} <odd-link>`,
  },
  {
    name: 'spam/seasons-greetings-held-out',
    split: 'held-out',
    labels: SPAM,
    registers: WRITERS,
    frames: `{Merry|Happy} {Christmas|Easter|Diwali|New Year|Eid|Halloween} {to|for} {the|all} {owner|team|visitors} of this {portal|page|blog}{!|.} [{From|Wishes} {the|} <ware-phrase> {team|crew}]
      {May|Let} {the|this} {coming|new} {year|season} {bring|give} {you|everyone} {health|peace|luck} and {traffic|many readers}{!|.} <odd-link>
      {Season's|Warm|Festive} {greetings|wishes}{!|,|:} {gifts|presents} {still |}{missing|needed}{?|:} <ware> {with|at} <percent> {off|discount}{:|} <odd-link>
      {Valentine|Mother's day|Black Friday} {is|comes} {near|soon}{,|!} {surprise|make happy} {her|your loved ones} {with|through} <ware>{:|.} <odd-link>
      {Have|Wish you} {a|} {blessed|great|sunny} {Sunday|weekend|Monday}{,|!} {dear|respected} {admin|friends}{!|.} {<ware-phrase>|<odd-link>}`,
  },
  {
    name: 'spam/borrowed-wisdom-held-out',
    split: 'held-out',
    labels: SPAM,
    registers: WRITERS,
    frames: `{Life|Love|Success} is {a|like a} {river|ladder|mirror}{:|,} {who|those who} {smiles|waits|climbs} {wins|arrives|shines}{.|!} <trailer>
      {Wise|Old} {men|people} {say|used to say}{:|,} {patience|a good name} {is|beats} {gold|half of health}{4:.|} {Think|Reflect} {about|on} {it|this}{.|!} <ware-phrase>
      {Never|Don't} {chase|cry for} {people|yesterday}{,|;} {build|plant} {a garden|tomorrow} {and|,} {butterflies|friends} {come|follow}{4:.|} [<odd-link>]
      {Happiness|Wealth|Youth} {hides|begins} {in|with} {small|simple} {habits|smiles}{.|,} {one|mine} {is|of them:} <ware>{.|!} <odd-link>
      {A|One} {candle|seed|word} {loses|costs} nothing {by|when} {lighting|giving} {another|to others}{,|:} {so|therefore} {share|pass it on}{.|!} <trailer>`,
  },
  {
    name: 'spam/press-release-held-out',
    split: 'held-out',
    weight: 1.2,
    labels: SPAM,
    registers: { standard: 6, formal: 1, spun: 2 },
    frames: `{<city>|<country>} - <coined> {Inc|Ltd|Group}{,|} a {leading|fast growing} {name|player} in <ware>{,|} {today |}{announced|launched|unveiled} {its|a} {new|next generation} {platform|product line|office}{4:.|} {Press|Media} contact{:|} {<mail>|<odd-link>}
      {The|According to the} CEO{,|} <first> <last>{,|} {said|commented}{:|} {"|}{we|our people} {are|feel} {thrilled|proud} to {bring|offer} <ware> {to|for} {<country>|everyone}{.|}{"|} <odd-link>
      {Global|The} market {for|of} <ware> {to reach|will hit} <dollars> {billion|million} by 20{22|26|30}{,|:} {report|study} {says|finds}{4:.|} {Download|Request} {a|the} {sample|brochure}{:|} <odd-link>
      {<coined>|<coined> Group} {opens|expands} {in|to} <city>{:|,} <ware> {now|finally} {within reach|available} {for|to} {families|firms}{4:.|} <odd-link>
      {Webinar|Free seminar|Fair}{:|} {how|why} <ware> {will|can} {change|shape} {your|the} {industry|retirement}{4:.|} {Seats|Places} {limited|fill fast}{:|} <odd-link>`,
  },
];
