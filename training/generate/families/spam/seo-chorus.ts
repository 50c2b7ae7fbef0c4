import { SPAM, type Family } from '../../engine/family.ts';
import { BLOG_SPAMMER } from '../../engine/registers.ts';

const SPINNERS = { ...BLOG_SPAMMER, spun: 10, standard: 4 };

/** Spun stock messages of the mass-posting tools: to the other visitors, to the admin, about the wrong subject, with a fact about a trade. */
export const SEO_CHORUS: readonly Family[] = [
  {
    name: 'spam/speaks-to-the-visitors',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: SPINNERS,
    frames: `{Hello|Hi|What's new|How are you}{,|} {colleagues|mates|everybody|friends|all}{,|!} {this|that} {is|was} {a|one} {<fine>|<really> <fine>} {<post>|place} {for|to} {all|each} of us who {like|want} to {learn|improve|grow}{,|.} {keep|please keep} {sharing|it going} {all the time|admin|forever}{.|!}
      {Brothers|Dear visitors|Friends}{,|} {whoever|each one that} {opens|comes to} {this|such a} <site> {goes|returns} {home|away} {with|having} <fine> {<info>|know-how} in {the|his} {pocket|head}{,|.} {I|me also I} {was|am} {the|one} {proof|witness}{.|!}
      {Everyone|Every visitor|Each person} who {wants|would like|hopes} {some|good|real} {help|<info>|fun} {in|about|on} {this|the} <matter> {should|must|has to} {visit|open|read} this <site> {first|before others|only}{.|!}
      {Knowledge|Know-how} {does not|never} {fall|drop} {from|off} {trees|the sky}{,|.} {but|however} {here|on this <site>} {it|all} is {served|given} {daily|fresh}{,|} {so|therefore} {dear|new} {visitors|readers} {make|let it be} {a|your} habit to {look|drop} in {at|by} this place{.|!}
      {Before|After} {office|lunch|sleep} I {each time|all the time|always} {open|check} this <site> {for|in search of} {the|a} {newest|next} <post>{,|.} {such|it} {is|was} {my|a} {little|sweet} {habit|medicine} {against|in} {stress|boring days}{.|!} {Who|Anyone} else{?| here?}
      {At|In our} {home|house} {they|all} {ask|shout}{,|} {why|for what} {are you|do you sit} {always|all the time} {on|before} {the|that} {net|computer}{,|.} {I|me} {show|showed} them {this|your} <site> and {now|since then} {all|they} {read|sit} {with|beside} me{.|!| haha.}
      {Second|Third|Tenth} {time|visit} {at|on} this <site> and {again|still} <fine> <info> {waits|was waiting} {here|for me}{,|.} {not|never} {an|one} {empty|bad} {hand|day} {up to|until} now{.|!}
      {Yes|Yeah|Right}{,|!} {this|the} {<post>|paragraph} is {in fact|truly|<really>} {<fine>|good}{,|.} {I|we} {have|got} {learned|taken} {lot of|many|much} things {from|through} it {about|regarding|concerning} {blogging|it|the <matter>}{.|,} thanks{.|!}
      {Those|People|Visitors} who {comment|write} {here|above}{,|} {thanks|thank you} too{,|.} {your|such} {opinions|comments} {and|with} {the|admin's} <post> {together|both} {make|makes} {a|one} <fine> {lesson|place}{.|!} <bye>
      {Hooray|Super|Victory}{,|!} my {searching|wandering} {ends|is over}{,|.} {from|since} {now|today} {all|every} {facts|<info>} {for|about} {my|our} {study|hobby|work} I {take|shall take} {out of|from} this {<site>|web page} {only|alone}{.|!}
      {There|Here} {is|exists} {so|very} much <info> {at|on} {this|the} {place|<site>}{,|;} {newcomers|new people} {please|do} {read|see} {also|} {the|} {old|previous} <posts>{,|.} {they|all} are {<fine>|<fits>} {too|as well}{.|!}
      {Someone|Anybody}{,|} {tell|explain} {to |}me {part|paragraph} {two|three} {of|in} this <post>{,|?} I {read|studied} {it|all} {two times|from top to bottom} and {the|its} {thought|idea} is so {deep|<fine>} {that |}I {want|need} {company|to talk}{.|!}`,
  },
  {
    name: 'spam/praises-the-admin',
    split: 'train',
    labels: SPAM,
    registers: SPINNERS,
    frames: `{Day|Morning} and {night|evening} {this|the} admin {must|seems to} {sit|labour} {for|over} {us|his visitors}{,|.} {no|not one} {cheap|copied} {thing|material} {here|on the pages}{,|} {everything|all} {is|stays} <fine>{.|!}
      {Mark|Remember} my {words|sentence}{:|,} {next|in one} year {the whole|all the} {blogging world|net|country} {talks|speaks} {of|about} this <site>{,|.} {such|the} {quality|level} {can't|cannot} {stay|be} {hidden|secret}{.|!}
      {Admin|Webmaster|Sir}{,|} {your|the} {efforts|work} {is|are} {seen|visible|appreciated} {by|from} {everyone|us}{,|.} {may|let} {your|this} <site> {grow|shine|rise} {more and more|every day|to the top}{.|!}
      {I|We} {respect|salute|admire} {people|admins|individuals} who {give|share} {free|without charge} <info> {for|to} {the|} {others|public|needy}{,|.} {you|this admin} {is|are} {one|an example} of {them|it}{.|!} [<trailer>]
      {Who|Which person} {writes|is writing} {here|all this}{?|,} {he|she|the person} {deserves|should get} {an award|a raise|a medal}{,|} {truly|really} <fits> {and|as well as} {<fine>|well researched}{.|!}
      {Dear|Respected} {owner|author}{,|} {if|when} you {continue|go on} {like|in} this {way|manner}{,|} {many|lots of} {other|} <sites> {will|can} {close|be out of business}{,|} {haha|lol|I promise}{.|!}
      {To|Towards} {the|} {owner|holder|admin} {I|we} {send|express} {gratitude|respect}{,|} {his|your} {<post>|paragraph} {has|did} {lighted|opened} {my|many} {mind|eyes} {in|about} {this|the} {field|<matter>}{.|!}
      {Some|Few} {people|admins} {are|were} born {for|to} {teaching|write}{,|.} {you|he} {belong|belongs} {to|in} {them|this group}{.|!} {Do|Never} {not |}{stop|change} {anything|a thing}{.|!} <bye>
      {Where|In which place} {would|could} {students|people} like {me|us} {go|turn} {without|if not for} {this|such a} <site>{,|?} {it|which} {feeds|fills} {our|the} {brain|experience}{,|.} {long|may it} live {the|dear} admin{.|!}
      {Boss|Master|Friend}{,|} {your|you have} {<fine>|superb} {thinking|mind|talent}{,|.} {I|we} {want|would like} {your|the} {contact|number|email} {for|about} {a|some} {work|project} {with|on} <ware>{.|!} <trailer>`,
  },
  {
    name: 'spam/mistakes-the-subject',
    split: 'train',
    weight: 1.2,
    labels: SPAM,
    registers: SPINNERS,
    slots: {
      guess: `SEO|search engine optimisation|web hosting|PHP programming|javascript|flash games|video games|online movies|video streaming|digital cameras|photography|cooking|fashion|sports|football news|health|fitness|making money|affiliate marketing|social media|media print|mobile phones|laptops|travel|tourism|real estate|insurance|education|religion|politics|gardening|cars|pets|music downloads|graphic design|blogging`,
    },
    frames: `{<guess#g>|Nowadays <guess#g>}{,|} {who|which of us} {can|could} {live|be} without {it|that}{?|,} {so|therefore} {this|your} <post> {regarding|concerning|about} <guess#g> {comes|arrives} {in|at} {the|} {right|good} {time|hour} {for|to} {all|everyone}{.|!}
      {Small|Big} {lesson|<post>} {of|on|about} <guess#g>{,|} {big|great} {result|profit} {for|to} {me|us}{,|.} {step|point} {by|after} {step|point} I {did|followed} {it|all}{.|!}
      {I|We} {was|am|were} {searching|looking} {for|about} {<guess#g>|tips on <guess#g>} {but|and} {found|got} {this|your} <post>{,|.} {it|this} is {also|even more} <fits>{.|!} {Thanks|Cheers}{.|!}
      {Sharp|Clear} {colours|sound|picture} in {the|this} {video|clip}{,|!} {on|even on} {my|a} {small|old} {phone|screen} it {looks|plays} <fine>{,|.} {which|what} {camera|program} {is|was} it{?|.} {My|All my} <relative> {asks|wants} too{.|!}
      {In|Inside} {this|the} {movie|video|clip|film} {you|they} {explain|show|teach} {<guess#g>|everything} {so|very} {well|nicely}{,|.} {please|kindly} {post|upload} {more|other} {such|like these}{.|!}
      {<guess#g>|Today <guess#g>} {is|are} {a|} {competitive|difficult|growing} {field|market}{,|} {tips|<posts>} {like|such as} {these|yours} {help|are helpful} {for|to} {beginners|newcomers|all}{.|!} [<trailer>]
      {Whether|If} {school|university} {taught|explained} <guess#g> {this|in such a} {way|manner}{,|} {all|every one} {would|could} {be|become} {an expert|a master}{.|!} {<fine>|Great} {job|work}{.|!}
      {We|I and my friends} {fell|were} {off|on} the {chair|floor} {from|with} laughing {at|over} {these|the} {jokes|stories|cartoons}{,|.} {post|put up} {another|new} {ones|portion} {each|every} {day|week} {please|admin}{.|!}
      {Your|The} {lyrics|recipes|sketches|wallpapers|images} {is|are} {<fine>|awesome|of high quality}{,|.} {I|we} {download|copied|saved} {all|some} {to|for} my {laptop|pc|phone}{.|!}
      {As|Since} {a|} {<guess#g> expert|student of <guess#g>|<guess#g> lover} I {think|feel|believe} {your|this} <post> {on|about} <guess#g> {is|was} {just|} <fine>{,|.} {add|do add} {something|more} {about|on} <guess#g> {too|next time}{.|!}`,
  },
  {
    name: 'spam/adds-a-fact-about-a-trade',
    split: 'train',
    weight: 1.8,
    labels: SPAM,
    registers: { spun: 9, standard: 4, learner: 1, sloppy: 0.5 },
    slots: {
      fact: `{health|travel|car|home} insurance {policies|plans} {differ|vary} {greatly|a lot} {between|from one} {companies|providers}, {so|therefore} {people|drivers|families} {must|should} {compare|read the small print} {before signing|each year}
        {a good|an up to date} laptop {or|and} {computer|notebook} {is|will be} {essential|a must} for {students|today's offices}, {but|however} {the price|memory} {should|need} not {be|decide} {everything|the only point}
        {credit|debt} {repair|problems} {can|should} be {handled|solved} {step by step|with a plan}, {and|as} {missing|late} payments {hurt|damage} {your|the} {score|rating} for {years|a long time}
        {student|home|payday} loans {help|allow} {many|lots of} {young people|families}, {yet|but} {the interest|the terms} {may|can} {become|be} {a burden|heavy} {later on|if you don't plan}
        {losing|to lose} weight {requires|takes} {a balance of|} {exercise|sleep} and {a healthy diet|fewer calories}, {pills|supplements} {alone|by themselves} {cannot|never} do {it|the trick}
        {an agent|a broker|a realtor} {knows|can tell} {the|} {local|property} market {better|best}, {which|and this} {saves|spares} {buyers|sellers} {time|thousands}
        {digital|compact} cameras {with|having} {optical|a bigger} zoom {take|make} {sharper|better} {pictures|shots} {than|compared to} {phones|cheap ones}
        {booking|to book} {flights|a hotel|a cruise} {early|in the low season} {is|remains} {one|the best} way to {save|cut} {money|costs}, {and|also} {weekdays|Tuesdays} {are|tend to be} cheaper
        {some|certain} {cancers|diseases} {are|can be} {cured|treated} {better|well} when {found|detected} {early|in time}, {so|hence} {regular|yearly} {check-ups|tests} {matter|are advised}
        {learning|studying} {online|from home} {lets|allows} {working people|mothers} {get|earn} {a degree|a diploma} {without|while} {leaving|keeping} {their|the} job
        {video|online} games {can|may} {train|improve} {the|} {reflexes|eye and hand}, {although|but} {parents|adults} {should|need to} {limit|watch} the {hours|time}
        {the|a} {choice|right choice} of {shoes|a mattress|curtains} {affects|changes} {health|the mood|the whole room} {more|much more} than {people|you} {think|believe}
        {social media|backlinks|good keywords} {bring|brings} {visitors|customers} to {a|any} {business|shop}, {only|but} {results|success} {take|takes} {months|patience}
        {an attorney|a lawyer|legal help} {is|becomes} {necessary|useful} {after|in case of} {an accident|a divorce|asbestos exposure}, {as|because} {deadlines|the other side} {won't|will not} wait
        {skin|hair} {problems|loss} {often|usually} {come|result} from {stress|hormones|bad food}, {and|which means} {creams|lotions} {only|just} {hide|cover} {them|the cause}`,
      point: `{One|One other|Another} {thing|issue|point} {I'd like|I would like|I want} to {add|mention|bring up|say} is that <fact>{.|!}
        {I|We} {also|too} {think|believe|feel} that <fact>{.|!}
        {In|Through} my {experience|years in business|view}{,|} <fact>{.|!}
        {It|From what I have seen it} {is|seems} {clear|important|true} that <fact>{.|!}
        {Something|What} {many|most} people {forget|don't know} {is that|is,} <fact>{.|!}
        {You|As you} {may|might|probably} {know|have noticed}{,|} <fact>{.|!}
        {Finally|Lastly|Also|In addition}{,|} <fact>{.|!}`,
    },
    frames: `{Thanks|Thank you} for {your|this|the} {<post>|<fine> <post>}{.|!} <point> [<point>] [{Thanks|Thank you} for {your|the} {<post>|time|<site>}{.|!}]
      {I|We} {have|'ve} {learned|noticed|seen} {some|a few|many} {important|new|<fine>} {things|points} {through|from|in} your <post>{.|!} <point> <point>
      <point> <point> {Thanks|Thank you} for {sharing|giving|posting} {your|such|these} {<info>|thoughts} {on|through|in} {this|your} <site>{.|!}
      {<fine>|Interesting|Nice} <post>{.|!} <point> <point> <point>
      <point> {Great|<fine>} {<site>|<post>|points}{,|.} {thanks|thank you} {again|a lot|much}{.|!}
      {Your|The} {<post>|<info>} {is|was} <fits>{.|,} <point> [<trailer>]
      <point> <point> <point> {I|We} {hope|wish} {this|it} {helps|will help} {your|the} {visitors|readers}{.|!} [<trailer>]
      {I|Me and my <relative>} {would|'d} {like|love} to {thank|congratulate} you{.|,} <point> <point>`,
  },
  {
    name: 'spam/cannot-agree-enough',
    split: 'train',
    labels: SPAM,
    registers: BLOG_SPAMMER,
    frames: `{Arguing|To argue} with {you|this <post>} {is|would be} {like|as} {fighting|boxing} {the rain|a professor}{,|:} one {loses|gets wet}{.| haha.|!} {And|But} {why should I|who would want to}? {it's|it is} {all|so} {true|<fits>}{.|!} {New|Fresh} {clothes|paint} {for|on} {an|such an} old <matter>{,|.} {bravo|I love it}{.|!}
      {This|Such a} <matter> {is|has been} {dear|close} to {my heart|me|many people}{...|,|.} {where|on which page} {is|do I find} your {contact form|email address|phone number}{?|, by the way?}
      {Oh|My oh my|Goodness}{,|!} {what|such} {an|a} <fine> {<post>|piece}{!|.} {Sadly|But|Unfortunately} {my|the} {feed|RSS|reader} {fails|gives trouble|goes blank} {here|with your <site>}{.|,} {anyone|are others} {with|having} {the same|a cure}{?|, please tell.}
      {I|Personally I} {would|could} {read|look at} {your|such} <posts> {all|the whole} {day|night} {long|} {and|, then} {ask|want} {for|} {more|seconds}{.|!} {How|Why} {is|are} {you|this} not {on|in} {TV|the newspapers}{?|, I ask.}
      {Texts|<posts>} {that|which} {make|force} {people|men and women} {to |}{think|stop|reflect} {are|become} {rare|scarce} {nowadays|these days}{.|!} {Also|And}{,|} {how|so} {kind|nice} {of you|} to {let|allow} {strangers|us} {to |}{answer|have a say}{.|!}
      {Was|I was} {wandering|strolling} {from|through} <sites> {without|with no} {goal|plan}{,|} {then|and} {your|this} {<post>|<site>} {stopped|caught} me{.|!} {Half|One} hour {later|after} I {am|sit} still here{,|} {turning|reading} {pages|<posts>} {with|in} {pleasure|joy}{.|!} {Felt|I feel} I {should|must} {tell|say it to} you{.|!}
      {Someday|One day} {me too|I also} {want|plan} to {put|write} {such|so <fine>} {thoughts|words} {down|on paper}{,|} {each|every} {New Year|Monday} I {promise|swear} {it|to begin}{,|} {then|and then} {the|my} {sofa|TV|job} wins{.|...} {You|At least you} {did|do} it{.|,} {bravo|<fine>}{!|.}
      {When|Whenever} {one|somebody} {writes|makes} {a|such a} <post>{,|} {he|she} {keeps|holds} {the|a} {reader|user} in {mind|his brain}{,|} {that|this} is {why|the reason} {it|your text} {is|feels} {so |}{<fine>|<fits>}{.|!}
      {We|I} {are|am} {linking|pointing} {to|at} {you|this <fine> content} {from|on} {our|my} <site>{.|!} {Hold|Keep} {on to|up} {the|that} {<fine>|good} {style|writing|line}{.|!} <trailer>
      {No|I see no} {one|other <site>} {on|in} {the|this} {planet|net|<matter>} {covers|treats} {it|this} {as|so} {completely|fully} {as you|like here}{.|,} {so|therefore} {double|two} thumbs {up|}{!|.}
      {Next|This} {week|month} {my|our} {class|department|college} {hears|gets} {a|my} {talk|speech} {on|about} {this|the} <matter>{,|} {half|most} of {it|which} {comes|is} {from|out of} {your|this} {<post>|paragraph}{.|,} {I|so I} {owe|give} you {big|} {thanks|credit}{.|!}
      {Dinner|My tea} {got|is} {cold|burnt} {because|since} {of|} {your|this} <site>{,|;} {one|a single} <post> {more|,} {I|I always} {said|say}{,|} then {another|the next}{.|...} {Worth|It was worth} {it|the trouble}{,|!} {the|such} <info> {is|was} <fits>{!|.}`,
  },
];
