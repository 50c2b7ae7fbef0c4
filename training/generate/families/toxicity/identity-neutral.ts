import { CLEAN, type Family } from '../../engine/family.ts';
import { ANYBODY, PROSE } from '../../engine/registers.ts';

/** Identity terms where nothing bad is said: news, history, everyday life, kindness, oneself. */
export const IDENTITY_NEUTRAL: readonly Family[] = [
  {
    name: 'identity/self-description',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{I am|I'm|As|Hi, I'm} a{ proud| | <nn> year old|} <identity-adj> {man|woman|person|guy|girl|<job>|parent|student|dad|mum}{ from <city>| and I love this {<song>|video|blog}| and <hobby> is my life| with two kids| who {loves|hates} <hobby>|}.
      I am <identity-adj>.
      I'm <identity-adj>{ and {proud|tired|happy|hungry}|, my wife is <identity-adj>| by the way|, so what?|, nice to meet you}.
      {My|Our} {<relative>|neighbour|boss|best friend} is <identity-adj>{ and {a wonderful <job>|very funny|we go <hobby> together}|, not that it matters|}.
      {I|We} {grew up|was raised|live} in a <identity-adj> {family|household|neighbourhood|community} {in <city>|and loved it|and we ate <dish> every Friday}.
      {I|My <relative>} {converted|came out|moved here} in <year> and {my <identity-adj> friends|everyone at work} {threw a party|were great about it|asked a thousand questions}.
      {As|Being} the only <identity-adj> {kid|<job>|person} in {my class|the office|our village} {was lonely|taught me patience|meant many questions}.
      {You|We|They} are <identity-adj>{ and I respect that| too| people|}.
      {Any|Are there} other <identity-adj> {<hobby> fans|gamers|readers|people} {here|in this thread}?
      {I|My parents} {fled|came from|left} <country> as {refugees|immigrants|asylum seekers} and {built a life here|opened a bakery|never forgot the kindness}.
      {Raised|Brought up} by two {mums|dads|lesbian mothers|gay fathers|deaf parents}, {I turned out fine|ask me anything|dinner was always loud}.
      {Hug|Kiss|Love|Marry|Be} {me, |}{a |} <identity-adj> {person|man|woman|friend}{, life is short| today| and smile|}.`,
  },
  {
    name: 'identity/news-and-history',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    frames: `{The|A} {museum|university|city|court|report|study} {opened|published|presented} {an exhibition|a book|figures|a ruling} {on|about} {the history of |the lives of |rights for |}<group>{ in <country>| since <year>|}.
      {In|By} <year>{,|} {around |about |}<percent> of <group> {in <country> |}{had a job|voted|could read|lived in cities|were under thirty}.
      <group> {make up|are} {about |}<n>% of the {population|workforce|students} {in|of} <country>.
      {The|A new} law {allows|lets|protects|grants} <group> {to marry|to vote|to adopt|to serve|from discrimination|equal pay}{ since <year>|}.
      {During|After|Before} the war, {many|thousands of|most} <group> {fled|were deported|were persecuted|hid|fought} {in|to|from} <country>{, my grandparents among them|. We must not forget it|}.
      {Police|Officials|Reporters} {said|confirmed} {the victim was|two of the winners are|the candidate is} a <identity-one> {from <city>|aged <nn>|}.
      {A|The first} <identity-one> {was elected|won the prize|opened a clinic|became {mayor|captain|a judge}} in <city> {<day>|in <year>|}.
      {The|Our} {film|book|series|podcast} {follows|is about|portrays} a <identity-one> who {becomes a <job>|moves to <city>|falls in love|looks for {his|her} father}.
      {Historians|Scholars|Sociologists} {disagree|still debate} {how|why|whether} <group> {came to <country>|lost the vote|shaped {music|cooking|trade} in <city>}.
      {Churches|Mosques|Synagogues|Temples} in <city> {opened their doors|collected food|held a joint service} for {<group>|flood victims} {<day>|}.
      {Why|How} {do|are} <group> {underrepresented|so often missing} in {films|parliament|science|management}? {Here are the numbers|The panel discussed it|Good question}.
      {Many|Some|Most} <group> {celebrate|observe|speak|cook|work} {differently|two languages|at home|abroad|on holidays}, {the article explains|depending on the region|just like everybody}.
      {<group> and <group>} {have lived|worked|marched|traded} together in <city> {for centuries|since <year>|for decades}.
      {Discrimination|Violence|Prejudice} against <group> {is|was} {illegal|rising|a serious problem|studied} in <country>, {the report|researchers} {says|found}.`,
  },
  {
    name: 'identity/support',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `<group> {deserve|have a right to|should get} {respect|equal rights|love|safety|decent pay|to be heard|the same chances}{ like everyone else|, period|. It's that simple|}.
      {I|We} {love|support|admire|stand with|respect|pray for} <group>{ everywhere|, always| in <country>|}.
      {There is|There's} nothing wrong with {being <identity-adj>|<group>|loving who you love|praying differently}.
      {Happy|Have a great} {Pride|Eid|Hanukkah|Diwali|Easter|Christmas|Vesak|Women's Day|Nowruz} to {all|my} {<group>|<identity-adj> friends|<identity-adj> brothers and sisters}!
      {Please|Let's|We should} {stop|end|question} {the hate|the stereotypes|prejudice} {against|about} <group>. {They are|We are all} {human|people|someone's family}.
      {Some of|Half of} my {best friends|favourite singers|colleagues} are <group>{ and they {rock|taught me so much}|}.
      {What|Such} a {brave|talented|beautiful|inspiring} <identity-one>{! | . }{Thank you for sharing your story|More people like this please|I cried}.
      {Kids|Children} {should|need to} {learn|see} that <group> are {normal|people like anyone|doctors, teachers and bakers too}.
      {As|Speaking as} a <identity-one>{,| myself,} {thank you for this|representation matters|I felt seen|this made my week}.
      {Not all|Hardly any} <group> {think|live|vote} {the same|alike}{, we're all different|. Talk to some}.
      {Proud|So proud} of {our|the} <identity-adj> {community|team|students|neighbours} {for|after} {cleaning the park|winning|raising <dollars> for the hospital}.
      {My|Our} {church|mosque|school|club} {welcomes|is open to|cooks for} <group>{ and everyone else| every Sunday|, come by}.
      {Hiring|Employing} <group> {made|makes} our {team|shop|school} {better|stronger}. {Best decision|I recommend it|Try it}.`,
  },
  {
    name: 'identity/short-templates',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 4, bare: 2, casual: 1 },
    frames: `{He|She|This person|My friend|The actor|The <job>} is <identity-adj>.
      {<first>|The new <job>} is a <identity-one>.
      <group> {live|work|study|eat|sing|vote} {here|in <city>|everywhere|too}.
      {Being <identity-adj>|To be <identity-adj>} is {<positive-adj>|fine|normal|not easy|not a choice|great}.
      {A|One|Another} <identity-one> {smiled|waved|called|helped me|moved in next door|got the job}.
      <group> are {people|human|my neighbours|welcome|great|funny|kind|everywhere}.
      {I|We} {met|married|hired|know|love|saw} {a|some} <identity-adj> {person|people|<job>} {in <city>|<day>|}.
      {What|Where|Who} {is|are} {the|} <identity-adj> {word for bread|community in <city>|restaurants|students from}?
      {the|my favourite} <identity-adj> {<dish>|restaurant|writer|singer|holiday|comedian|film}[ is <positive-adj>]
      {Is|Was} {he|she|<first>|the author} <identity-adj>{?| or <identity-adj>?}
      {Are there|How many} <group> in {<city>|your class|the team}?`,
  },
  {
    name: 'identity/counter-speech',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    slots: {
      claim: `<group> are {criminals|parasites|vermin|stupid|lazy|dangerous|disgusting|a disease|inferior|not human}|<group> {should go back|don't belong here|ruin everything|can't be trusted|should not exist|have no place here}|all <group> {are the same|steal|lie}|we should get rid of <group>`,
    },
    frames: `{Saying|To say|Claiming} "<claim>" is {hate|wrong|racist and false|disgusting|not an opinion|plain bigotry}{.|, shame on whoever says it.| and I'll report it.}
      {Nobody|No one} {should|has the right to} {say|claim|believe} that <claim>.
      {It's|It is} {simply not true|a lie|a myth} that <claim>.
      {My|His|Her} {<relative>|teacher|boss} {said|used to say|once told me} "<claim>" and {we stopped talking|I walked out|I was ashamed|it hurt for years}.
      {I|We} {would never|never|don't} {say|think|believe} that <claim>.
      {If|When} you {say|think|write} "<claim>", you {are the problem|should read a book|need to meet some|have never talked to one}.
      {He|She|A man} {shouted|yelled|wrote} "<claim>" at {a|the} <identity-one> {on the bus|at <place>}. {People stepped in|Police were called|Nobody helped, shameful}.
      {Propaganda|The posters|Old newspapers} {said|claimed} "<claim>". {We know where that led|That's how it started|Never again}.
      {Stop|Please stop} {saying|writing|implying} that <claim>{.|, it isn't.|, it's hurtful.}
      "<claim>"?? {Seriously?|What is wrong with you?|Reported.|Delete this.|It's 202{4|5}.|My <relative> is one of them.}
      {How|Why} can {anyone|people} {still |}{believe|say} <claim>?`,
  },
  {
    name: 'identity/quiet-lives',
    split: 'held-out',
    weight: 1,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Breakfast|Coffee|Bingo} with {three|a few|two} <group> {turned into|became} {a long walk|a choir|a small business}.
      {Ask|Listen to} <group> {before|when} {you plan|building} {a bus stop|the new school|a website}.
      {Our|The} {vet|dentist|organist|plumber} happens to be <identity-adj>{; nobody {minds|cares}|, great hands|}.
      {Census|Survey} {tables|data} {for|on} <group> {appear|are} on page <nn>.
      {Translated|Dubbed} by a <identity-one>, {the poems|these songs} {sound|feel} {fresh|old and new}.
      {The choir|Her class|That street} {includes|has} <group>, <group> and {one|a} <identity-one>.
      {Two|Several} <group> {asked|wrote} {the editor|our council} {for|about} {longer opening hours|street lights|a crossing}.`,
  },
];
