import { SPAM, type Family } from '../../engine/family.ts';
import { STOCK_SPAMMER } from '../../engine/registers.ts';
import { PRETEXTS } from '../../slots/pretexts.ts';

/** Fluent stock questions to the owner: what the site runs on, how it is guarded, and how a newcomer should begin. */
export const SEO_PRETEXT_PLATFORM: readonly Family[] = [
  {
    name: 'spam/pretext-platform',
    split: 'train',
    weight: 1.3,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      platform: `{blog |blogging |}platform|blogging software|content management system|software|cms|blogging tool|publishing system`,
      pest: `{spam|comment spam|spam comments|junk comments}|{hackers|attacks|hacking attempts|malicious visitors}|{content thieves|people who copy everything|plagiarism}`,
      switching: `{move|moving|switch|switching|transfer|migrate}`,
    },
    frames: `<hey>{<cms>|<cms>} and I are {no longer friends|about to part|drifting apart}{:|,} {too much trouble with|one worry after another because of|I am worn out by} <pest>. {So tell me|May I ask}, {what|which} <platform> {carries|runs|is behind} <this-blog>{,| and} {would you take it again|are you happy there|does it give you peace}? <fin-asking>
      <hey><excuse> is <this-blog> {built|made|running|based} on <cms>? {I am|I'm|My <relative> is} {thinking about|considering|planning on} {moving|switching} {to it|there} from <cms>, {but|only} {I have some doubts|I've heard mixed things|opinions about it differ|a friend advised against it}. {Was it|Is it|Has it been} worth {the trouble|it|the effort}? <fin-asking>
      <hey>{how do you sleep at night|are you not afraid} with all the <pest> {about|on the web}? {One bad evening|A single weekend} {last year|in spring} was {enough|all it took} to {empty|wreck|finish} {a <blog> of mine|what I had built}{.|, and nothing was saved.} {Locks|Backups|Plugins}, {what do you rely on|what do you trust|which ones are worth it}? <fin-asking>
      <hey>{which|what} plugin {do you use|would you recommend|is best|have you installed} against <pest>? {I get|I'm getting|My <blog> gets} so {much|many} of {it|them|that} {lately|these days|every day} that {it drives me mad|I spend hours deleting|I nearly gave up|I hardly find time to write}. <fin-asking>
      <hey>{one click and|I clicked and} {<this-blog>|the page} {was there|stood before me}{!|.} {Name your host|Whose server is it|Who hosts it}, {please|if I may ask}{?|,} {I will gladly sign up through you|and send me an invitation|maybe they pay you for new customers}. {At mine one can boil an egg|My own <blog> needs a nap first|Ours takes half a minute}{| while it loads}. <fin>
      <hey>{hosting companies|web hosts|offers for hosting} {are all the same to me|promise everything|confuse me}. {As yours seems to hold|Since <this-blog> never keeps me waiting|You appear to have chosen well}, {which one|what} {is it|did you choose} and {what does it cost|is it dear|would you stay}? <fin-asking>
      <hey>{does|would|will} {running|keeping|having} a <blog> {like this|of this size|such as yours} {take|need|cost} {a lot of|much|a great deal of} {work|time|money}? {I know|I understand} {next to nothing|very little|hardly anything} about {coding|programming|computers}, but {I have wanted|I always wanted|I was hoping} to {have|start} {one|my own} {for a long time|some day|soon}. <fin-asking>
      <hey>{is it all|do you do it all|does one do this} with {buttons and menus|a mouse|a word processor}, or {must one|do you} {learn|know|study} {the codes|html|a programming language} {first|to get so far}? {I type with two fingers|My <relative> set up my computer|I never learnt any of it} {and|but} {dream of|would like} {a <blog>|something} like this. <fin-asking>
      <hey><excuse> {I have to ask|I'd like to ask|may I ask|here goes}: is it {hard|difficult|easy} to {set up|build|run} {your own <blog>|a <blog> from scratch|something like this}? {I pick things up quickly|I learn fast|I'm no technician}, {still|yet} {I have no clue|I'm not sure} where to {begin|start}. <fin-asking>
      <hey>how do you {keep|manage to keep} {the comments|<this-blog>|your comment section} so {clean|tidy|free of rubbish|civilised}? {Mine|My own <blog>} is {full of|drowning in|overrun by} <pest>. <fin-asking>
      <hey>{somebody|some site abroad|a stranger} {earns|is earning|makes} {money|clicks} with {<articles>|texts} {I sat up nights for|from my own pen|I wrote}, {not a word changed|under another name}. {Does that happen to you too|Are you plagued by that as well|You must know this too}? {What helps|Is a letter any use|Does one need a lawyer}? <fin>
      <hey>{do you|does anyone here} know {if|whether} {one|I} can {import|move|carry over|keep} {all my|my old|the} <articles> {from|out of} <cms> {into|to} <cms>? {Any help|Some help|A hint} would {be a blessing|save my week|make my day}{.|!} <fin>
      <kind-word> {What|Which} <platform> {is behind it|do you use|is it}, <cms>? {I am|I'm} {unhappy|not too pleased|disappointed} with {mine|the one I have}. [<answer>]
      <hey>{are you|is <this-blog>} {on|using|made with} <cms>, or is {it|this} {your own code|something custom|a paid service|something else}? {Asking|I'm asking} {for|on behalf of} my <relative>, who {wants|plans|is trying} to {start|launch} {a blog|something similar|one too}. <fin>
      <hey>{how|in what way} {can I|do you|did you} {add|get|put} {this|that|the} {widget|counter|search box|little menu|share bar} {to|on|at the side of} {a page|my own <blog>|the <blog>}? {I've looked|I looked|I have searched} {everywhere|for hours} for {a plugin|something} {like that|of the kind} {without luck|to no avail}. <fin-asking>
      <hey>{how long|how many hours a week|how much time} {does it take|did it take|do you need} to {run|keep up|build} {a <blog> like this|<this-blog>}? {I have|I've got} {a job|a family|two jobs} and {wonder|am not sure} {if|whether} I could {find the time|manage|do it}. <fin>
      <hey>what <platform> is {this|<this-blog>} on? I have had {problems|a lot of trouble} with <pest> on <cms> and {want|would like|am ready} to change to {something safer|something better|another one}. <fin-asking>
      <hey>could you tell me which {hosting company|web host|provider} you use? <this-blog> {loads|opens} {a lot|much|far} {quicker|faster} than {mine|my own <blog>}. <fin-asking>
      <hey>do you need to {know|learn} {any html|how to code|programming} to {run|have|make} a <blog> like this, or {is it all done for you|can anyone do it}? I have {never tried|no experience} but {would love to|it looks like fun}. <fin>
      <hey>is this {blog|site} {hosted|made} on <cms>? I {want|am planning|hope} to {start one|open one} for my {<relative>|club|company|family} and need something {simple|cheap|easy to use}. <fin-asking>
      <kind-word> I {also have|have|run} a blog on <cms> but {the spam is|the costs are|the speed is} {a problem|getting too much|a constant worry}. {What do you use|How do you deal with it|Do you have the same problem}? [<so-long>]`,
  },
  {
    name: 'spam/pretext-newcomer',
    split: 'train',
    weight: 1.2,
    labels: SPAM,
    registers: STOCK_SPAMMER,
    slots: {
      ...PRETEXTS,
      start: `start|begin|open|launch|set up|create`,
      'own-blog': `my own <blog>|a <blog> of my own|my own blog|a small blog|a blog`,
      'same-subject': `almost the same <subject>|a similar <subject>|a closely related <subject>|much the same things`,
    },
    frames: `<hey>{I am|I'm|I have been} {thinking about|considering|toying with the idea of} starting <own-blog> {soon|this year|in the near future|before long} {on|about} <same-subject>. {Do you have|Have you got|Could you give me|Would you share} {any|some|a few} {tips|hints|pointers|suggestions} for {a beginner|a newcomer|new bloggers|someone new to this}? <fin-asking>
      <hey>{free with <cms>|<cms> for nothing|a free account}, or {pay every month|spend money on a host|buy a name and space}? {That is where I am stuck|I keep going round in circles|I've been at this point for weeks} with <own-blog>{.|, and everybody says something else.} {You have been through it|You must have decided once}, {what|which} {would you tell a friend|was right for you}? <fin-asking>
      <hey>how {did you|does one|do people} {get started|begin|get into blogging|find the first readers}? {I have|I've had} {the idea|a plan} for <own-blog> {for years|for ages|for quite a while} but {I am|I'm|I was} {always |}{too shy|afraid of the criticism|busy|unsure of my writing}. <kind-word> <fin>
      <hey>{do you have|is there} {a ritual|a secret|a trick} {before you write|to get going|for the empty page}? {I make tea|I sharpen pencils|I tidy my desk} and {then it is noon|the day is over|still nothing comes}. {Your <articles> read as if|One would think} {they wrote themselves|you never hesitate}{.|!} <fin>
      <hey>{I am|I'm} {new|quite new|a complete beginner|pretty new} to {blogging|the blog world|all this|running a <blog>} and <this-blog> is {a real help|a good example|just what I needed|a great model to follow}. {What|Which} {mistakes|traps|errors} should I {avoid|watch out for}? <fin-asking>
      <hey>{you have inspired me|this inspires me|<this-blog> has moved me} to {finally <start>|<start>|go ahead and <start>} <own-blog>{!|.} {Mine|It} {will be|is going to be} {about|on} <same-subject>, {hope|I hope} you {don't mind|have nothing against it|are not afraid of rivals}. {Would you|Could I ask you to} {have a look|take a look|give me your opinion} {when it is ready|once it's online|later}? <fin>
      <hey>{can|could} you {earn|make} {any money|a living|something} {with|from} a <blog> {like this|such as yours}? {I have no|I don't have a} {job at the moment|great income} and {I love writing|I like to write|I have time to write}. <fin-asking>
      <hey>{how|what} {do|did} you {get|do to get} {listed|found|ranked|noticed} {in|on|by} <engine>? {I have been|I've been} {trying|at it} for {months|a year|a while} with <own-blog> and {nobody comes|I never seem to get there|hardly anyone finds it}. <fin-asking>
      <kind-word> {I wish I could|If only I could|I'd love to} write {like that|like you|half as well}{.|!} {I have|I've got} <own-blog> {too|as well|on the way}, {but|yet} {I am|it is} {far from|nowhere near} {this|your level}. {How long have you been at it|How many years of practice is that|How long did it take you to get here}? {You make it look easy|It looks so easy when you do it|One can see the experience}{.|!} [<so-long>]
      <hey>{this|a <blog> like this} {cannot be|is surely not} the work of {a beginner|one summer}{.|!} {When did you write the first <article>|In which year did it begin|What did the first version look like}? <kind-word> [<so-long>]
      <hey>{do you|would you} {have|know of|recommend} {any|a few|some} {guides|courses|books|forums|places} for {people|those|writers} who {want to|would like to|are about to} <start> <own-blog>? {I would|I'd} {write|be writing} {on|about} <same-subject>. <fin-asking>
      <hey>{my <relative> and I|two friends and I|our little group} {have a name|have a plan|bought a domain} for {a <blog>|a project|a small site} {on|about} <same-subject>{,| and} {nothing else|but no idea how to fill it}. {<this-blog> is our schoolbook now|We read <this-blog> like a manual|What you do is our model}{.|!} {May we ask you things|Will you visit us|Any word of warning}? <fin>
      <hey>{is it|would it be} {too late|still worth it|a good time} to <start> <own-blog> {in <year>|these days|now}? {Everyone|Everybody|My <relative>} {says|tells me|claims} {the time of blogs is over|nobody reads blogs any more|it cannot be done}, {but|yet} <this-blog> {seems|looks} {alive and well|to prove them wrong|busy enough}{.|!} <fin>
      <hey>what {would you do differently|advice would you give|would you tell your younger self} if you {had to|were to} <start> {again|all over|today}? {I have|I've got} <own-blog> {in the making|half ready|on my mind} and {want|would like} to {do it right|avoid the usual mistakes|learn from someone who knows}. <fin>
      <hey>{how often|how many times a week} {should|does} {one|a beginner|a new blogger} {write|post|publish} to {get|keep|win} readers? {I run|I have|I just opened} <own-blog> about <same-subject> and {the visitors|readers|people} {come once and never return|don't stay|are few}. <fin-asking>
      <hey>I {am planning|plan|hope} to {start|set up} a {blog|site} like {yours|this one} but {can't|cannot} {decide on|choose} a platform. Most of the {ones|services} I {have looked at|tried} are either {expensive|too basic|slow} or {hard to use|full of ads|complicated}. What would you {recommend|suggest} {to someone on a small budget|to a beginner|for a start}? <fin>
      <hey>I {always|often} have {trouble|difficulty} with the {first paragraph|beginning|opening lines}, {after that|once that is done} {it goes well|the rest is easy}. Do you {have|know} any {advice|tricks|exercises} for {that|this}? <kind-word> <fin>
      <hey>how did you {learn|manage} to {write|blog} {so well|like this}? I {have|just started} {a small blog|my own <blog>} and {would like|want} to {improve|get better}{.|, so I am reading everything you post.} <fin>`,
  },
];
