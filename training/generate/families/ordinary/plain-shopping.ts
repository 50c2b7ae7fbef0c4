import { CLEAN, type Family } from '../../engine/family.ts';

/** As plain and as well spelled as the blunt offers, with their words, by people who offer nothing. */
const NEAT = { standard: 9, casual: 1.5, bare: 1.5, excited: 0.4, shouting: 0.2, sloppy: 0.5 };

/** Buying, paying, losing and taking: what people say of shops, money, medicine, bets, courses, apps and tradesmen. */
export const PLAIN_SHOPPING: readonly Family[] = [
  {
    name: 'ordinary/plain-bought',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: NEAT,
    frames: `I {bought|ordered|got} {this|the same|a|my} <ware-one> {last week|online|on sale|for <small-price>|two years ago|at <plain-site>} and {it still works|I love it|it broke after a month|the quality is great|I regret it a little}.
      {I|We} ordered <wares> {from|at} <plain-site> and {they never arrived|they came in <n> days|the box was empty|the size was wrong|they refunded me}.
      {Where|Where exactly|In which shop} {can I buy|did you buy|do you get|did she find} {those|these|the} <wares>{ at <stamp>| in the video| you are wearing| in the first picture|}?
      {Does anyone know|Do you know} where {to buy|I can find|they sell} {cheap|good|used|decent} <wares> in {<city>|<country>|my size}?
      {Is|Was} {this|the} <ware-one> {worth the money|still worth buying|on sale anywhere|cheaper online}{ in <year>|, or should I wait|}?
      {How much|What} {did you pay|do you pay|should I pay|does it cost} for {the|a good|that|your} <ware-one>{ if I may ask| in <country>|}?
      {Thanks to|After} {this review|your video|your article} I {bought|did not buy|returned|finally ordered} the <ware-one>{, and I am happy with it|, you saved me money|, no regrets|}.
      {The|Their|Your} {shop|store|website} {sells|has|had} {good|terrible|cheap|lovely} <wares>, but {delivery is slow|the prices went up|customer service never answers|I prefer to buy local}.
      {I|My <relative>} {waited|hoped} for {a discount|Black Friday|the sale}, and {then|now} the <ware-one> {was sold out|costs more|was <rebate> off}.
      {Cheap|Expensive} <wares> {are not always bad|fall apart quickly|hurt my back|last longer than you think}, {in my experience|believe me|sadly}.
      {Can|Could} you {please |}{tell us|say|put in the description} {which|what} <ware-one> you {use|bought|are wearing|recommend}?
      {Do they|Does this shop|Do you} {ship|deliver|sell} <wares> {to <country>|in large sizes|to shops in <city>}?
      My <relative> {runs|works in|owns} a {shop|store} that sells <wares>, and {this is so true|we see it every day|the margins are tiny}.
      {I|We} {never|always|rarely} buy <wares> {online|new|on sale|without trying them first}{.|, is that strange?|, too many fakes.}`,
  },
  {
    name: 'ordinary/plain-money',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: NEAT,
    frames: `{How|Tell me, how} do people {make|earn} {money|a living|<dollars> a month} {online|with videos|from home|from streaming}{ without lying| at all|}?
      {I|My <relative>} {work|works} from home {two|three} days a week and {earn|earns} {less|about the same|<dollars> a month}, but {the commute is gone|the children are noisy|I like it}.
      {I|We} took out a {loan|mortgage|student loan} {in <year>|for the house|for the car} and {will pay it off next year|the interest hurts|still owe <dollars>}.
      {The bank|My bank} {refused|approved} {our|my} loan {because of|despite} {my credit score|my age|a missing form}, {very annoying|we were lucky|no idea why}.
      {I|My <relative>} {lost|made} <dollars> {with|on} {crypto|bitcoin|forex|stocks} {last year|in <year>} and {stopped|learned a lesson|sold everything|would not do it again}.
      {Is|Was} {bitcoin|day trading|forex|a second mortgage|an index fund} {really worth it|just gambling|too risky} {for beginners|at my age|for normal people}?
      {Trading|Crypto|Investing|Forex} is {not for me|harder than they say|mostly luck|interesting}, I {prefer|like} {a savings account|paying off debt|sleeping well}.
      {Nobody|No one} {earns|makes} <dollars> a {week|day} {without work|by clicking links|from a phone}, {children|people|friends}.
      {My|The} {pension|salary|rent|electricity bill|insurance} {went up|went down|was late|is <dollars> a month} {this year|again|since January}.
      {We|I} {saved|spent|paid} <dollars> {for|on} {the roof|our wedding|a used car|the dentist|university} {last year|in total|over <n> years}.
      {I|We} {finally|just} {paid off|closed} {the credit card|our mortgage|my student loan}{ after <n> years|}, {what a relief|feels great|time for cake}.
      {If|When} someone {promises|guarantees} {a profit|<percent> a month|free money}, {walk away|do not send anything|ask why they share it}.
      {My|Our} <relative> {won|lost} {<dollars>|the house|ten euros} {in the lottery|at poker|at the casino|betting on <team>} {once|in <year>} and {never played again|bought everyone dinner|still talks about it}.
      {I|We} {sold|bought} {some|a little} bitcoin {in <year>|too early|as a joke} and {laugh about it now|my <relative> never forgave me|it paid for a holiday}.
      {They|My company} {pay|pays|offered} {<dollars> a month|twice the wage|minimum wage} for {night shifts|that job|remote work}, {would you take it|I said no|not bad}{?|.}`,
  },
  {
    name: 'ordinary/plain-health-and-luck',
    split: 'train',
    labels: CLEAN,
    registers: NEAT,
    frames: `My doctor {prescribed|stopped|suggested|refused} <medicine> and {it helped|I felt dizzy|I sleep better|the side effects were bad|we are looking for another option}.
      Has anyone {tried|taken|used} <medicine>{ for a while| after surgery|}? {It made me tired|My pharmacist was not sure|I would like honest answers}.
      {I|My <relative>} {lost|gained} {<n>|<nn>} pounds {last year|in <n> months|since March} {by walking|by eating less|without noticing|with a normal diet}.
      {Nobody should|Please don't|You should never} buy <medicine> {online|from a stranger|without a prescription}, {it may be fake|ask a doctor|my <relative> ended up in hospital}.
      {I|We} {don't|never} {gamble|bet|play the lottery} {anymore|at all}, {the house always wins|it cost me a marriage|too many friends lost money}.
      {My|A} <relative> {was|is} addicted to {online poker|sports betting|slot machines|<medicine>}, and {this documentary|your story|this article} {helped us|made me cry|is accurate}.
      {The|That} {casino|betting|lottery} {scene|ad|advert|sponsor} {was|is} {the best part|everywhere now|a bit much|why I mute the video}.
      {Keto|Fasting|A vegan diet|Running} {worked|did not work} for me, but {everyone is different|I stopped after <n> weeks|my blood values are better|I missed bread}.
      {How long|How many weeks} did it take {you |}to {lose the weight|see results|lose <nn> pounds} {without pills|with this routine|after the baby}?
      {What|Which} {vitamins|tea|cream|exercise} {do you use|would you recommend|helped you} for {your back|dry skin|better sleep|the knees}?
      {I|We} {quit|stopped} {smoking|drinking|vaping|sugar} {<n> months ago|in <year>|today}, and {I feel great|it is hard|the money goes into a jar}.
      {Congratulations|Well done} on {losing the weight|quitting|staying sober for <n> months|the healthy lifestyle}, {very inspiring|you look happy|keep going}.`,
  },
  {
    name: 'ordinary/plain-learning-and-apps',
    split: 'train',
    labels: CLEAN,
    registers: NEAT,
    frames: `I {took|finished|bought|started} a course on <course-on> {last year|at college|online|for my job} and {it was worth it|learned nothing new|your videos are better|it changed my mind}.
      {Is|Would} {a|any} course {on|in|about} <course-on> {worth|be worth} {the money|paying for|doing at my age}, or {are books enough|is practice better|can I learn it for free}?
      {Which|What} {app|book|course|school} {do you use|would you recommend|did you use} for {learning <course-on>|<app-for>}?
      {I|My <relative>} {use|uses|used} an app for <app-for>, and {it works well|it crashes a lot|the free version is enough|it wants too much data}.
      {I|We} {downloaded|installed|deleted} the app {yesterday|after one day|on my old phone}, {it needs an account|too many ads|it is actually good|thanks for the tip}.
      {The|Your} {app|game|update} {keeps crashing|asks for my phone number|is slow|does not work} {on|with} {Android|my tablet|iOS|an old phone}, {please fix it|any ideas|same for you}{.|?}
      My {referral|discount|promo} code {did not work|expired|was already used}, {can you help|so I paid full price|no answer from support}{.|?}
      {I|My <relative>} {bought|wasted money on|spent <dollars> on} <game-coin> {in|for} <gaming>{ as a kid| last month|}, and {I regret it|the account was banned|it was fun}.
      {I|We} {watched|streamed|rented} the full movie {last night|in the cinema|with subtitles|on a plane} and {loved the ending|fell asleep|it was better than the book}.
      {Do you|Does anyone} {use|need|trust} a VPN {for this|in <country>|at work|these days}, or is it {useless|marketing|overkill}?
      {I|My students} {write|wrote} {my|their} essays {by hand|the night before|in two days}, and {the grades were fine|I miss those days|it shows}.
      My {Instagram|Facebook|Steam} account was hacked {last week|in <year>|twice}, {support helped|I lost my photos|turn on two-factor login}.
      {Learning|Studying} <course-on> {takes|took me} {years|about <n> months|patience}, {there is no shortcut|but it is fun|do not give up}.`,
  },
  {
    name: 'ordinary/plain-tradesmen',
    split: 'train',
    labels: CLEAN,
    registers: NEAT,
    frames: `{Can anyone|Could somebody} recommend {someone|a company} for <trades>{ in <city>|}? {The last one never came|We need it before winter|Please no adverts}.
      {We|I} paid <dollars> for <trades> {last month|in <year>} and {they did a good job|the work was terrible|it took <n> weeks|had to do it again}.
      {The|Our} {plumber|roofer|mover|electrician|painter|gardener|locksmith} {came late|was friendly|charged <dollars>|never came back|did great work}, {as always|what can you do|so we tipped him}.
      {How much|What} {does|should|would} <trades> {cost|usually cost} {in <city>|for a small house|these days}?
      I {work in|did|do} <trades> for a living, and {this video is accurate|please do not do it like this|he makes it look easy|the tools are expensive}.
      {My|Our} {roof|drain|website|garden|carpet} {needs repair|was done last year|looks awful} and {the quotes are crazy|I will do it myself|we are saving for it}.
      {I|We} {flew|travelled|went} to <country> {for <small-price>|in <year>|last month}, {the hotel was awful|the food was amazing|book early|never again}.
      {Buying|Paying for} {followers|likes|reviews|subscribers} is {silly|sad|cheating|easy to spot}, {the numbers never match|nobody is fooled|why would you}{.|?}
      {He|She|This channel} {clearly|surely} {did not buy|never bought} {followers|subscribers|likes}, {the comments are real|people love the work|it grew slowly}.
      {My|A} {<relative>|friend} {hired|called} {someone|a company|a man from an ad} for <trades>, {huge mistake|it went fine|he disappeared with the deposit}.`,
  },
];
