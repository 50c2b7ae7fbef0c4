import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER } from '../../engine/registers.ts';

const OPENING = `{Hi|Hello|Hey|Hi there|Hello there|Good {morning|evening|day}|Greetings}{ <nick>| <first>|}{,|!|.}|Dear {<first>|author|Mr. <last>|Dr. <last>},|{Great|Nice|Good|Excellent|Awesome|Useful|Interesting|Lovely|Fantastic} {post|article|tutorial|write-up|site|blog|work|series|explanation}{!|.|,}|{Thanks|Thank you} for {sharing|this|the post|this article|the code|posting|writing it up|your work}{!|.|,}|I {really |}{enjoyed|like|liked|enjoy} {this|your {blog|posts|article|site}}{.|!|,}|First of all{,|} thank you {for your work|for this}{.|!}`;
const CLOSING = `{Thanks|Thank you|Cheers|Thanks in advance|Many thanks|Regards|Thanks again|Kind regards|Best|Best regards|Greetings from {<city>|<country>}}{, <first>|\\n<first>|, <first> <last>|}{!|.|}|||`;

/** Questions to the author which wait for an answer: each says what it is for. */
export const BLOG_ASKERS: readonly Family[] = [
  {
    name: 'ordinary/may-i-reuse-this',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { ...BLOG_READER, learner: 2 },
    slots: {
      opening: `3:{${OPENING}} |2:`,
      closing: CLOSING,
      piece: `this {post|article|essay|tutorial|recipe|code|script|class|regex|pattern|chart|map|glossary|checklist|worksheet|drawing}|your {code|sample|diagram|slides|table|icons|recipe|knitting chart|translation|photo of {the bridge|the <animal>|figure <n>}|second {chart|listing|photo}}|the {snippet|spreadsheet|template|timeline|quotation from <first> <last>|data behind figure <n>}`,
      purpose: `{a|our} {school|parish|club|village|union} {magazine|newsletter}|{a|my} {lecture|course|workshop} on {<subjectarea>|<tech>|<hobby>} {in|at} {<city>|our college}|an {internal wiki|open source project|exhibition in <city>|exam paper}|{our|a} {GPL|MIT licensed|closed source|commercial} {plugin|app|product}|my {thesis|dissertation|book chapter|PhD} on {<subject>|<subjectarea>}|the {Wikipedia article|library display|handbook for new volunteers|deaf students in my class}|a {funeral|wedding} {leaflet|speech}`,
      tongue: `Portuguese|Russian|Chinese|Spanish|German|Turkish|Persian|Polish|French|Italian|Czech|Japanese|Esperanto|Welsh|Ukrainian`,
    },
    frames: `<opening>{may|can|could|might} {I|we} {use|reuse|quote|reprint|copy|include|adapt|show} <piece> {in|for} <purpose>? {With|Of course with} {your name|a credit|a link} {of course|underneath|and the date|}. <closing>
      <opening>{under what|under which} licen{c|s}e is <piece>? {I'd like to|I want to|We would} {use|put} it in <purpose>{,|} {and|but} {our lawyer asks|I could not find one|the file has no header|I don't want to step on toes}. <closing>
      <opening>{may|can|could} I translate <piece> {into|to} <tongue>? {I would|I'd} {link back|send you the draft|put it on my blog with your name|publish it on <cited-link>}{.|,} {My readers|Our students|My parents|Many people here} don't {read|know} {much|} English. <closing>
      <opening>I {have translated|translated|finished translating} <piece> {into|to} <tongue>{,|:} {I hope that is fine|is it all right with you|tell me if I should take it down}{:|.} {http://<honest-domain>/<keyword-part>/<keyword-part>.html|<cited-link>|it's on my blog} <closing>
      <opening>is there a {newer|updated|later|current} version {of <piece>|for {<tech> <n>|Python 3|.NET <n>|Windows <nn>|64 bit|metric units|the <year> rules}}? {The one here is from <year>|It fails with <tech> <n>.<n>|Half the links are gone|The menus have changed since}. <closing>
      <opening>{the|your} {download|zip|PDF|source|sample|file|link to the code|template} {link|} {is dead|gives a 404|asks for a password|is gone|downloads an empty file|seems to have moved}{.|,} {Could|Can|Would} you {upload|post|put} it {again|on GitHub|somewhere else}{?|, please?} {I need it for <purpose>|I only have an old printout|The archive copy is broken too}. <closing>
      <opening>{where|how} can {I|we} {get|download|find} {the source|<piece>|the full code|the data|the PDF|the pattern in size <n>}? {The link points to {codeplex|Google Code|Megaupload|an FTP server that is gone}|It's not in the zip|I looked in the sidebar|I need it for <purpose>}. <closing>
      <opening>{how|where} {can|do|should} {I|we} {contact|reach|write to|email} you {about|regarding} {a talk {at our user group|in <city>}|an interview for <purpose>|a review copy|reprinting <piece>|a bug in <piece>|the photo of my {grandfather|shop}}? {I found no address|The contact form returned an error|My mail to the address in the footer bounced|Your inbox is full, it says}. <closing>
      <opening>{would|could|can} you {speak|give a talk|read} at {our {user group|library|school|book club|conference|choir}} in <city> {in {May|autumn|March}|next year|on a Thursday}? {We can pay {the train|<small-price> and dinner|travel but no fee}|About <nn> people, good coffee|There is a projector}{5:.|} {Mail me at|I'm at|My address is} {<first> at <honest-domain>|<first>.<last> at the college|the one I left with this comment}. <closing>
      <opening>{do|would} you {mind|object} if {I|we} {link to|print out|read aloud|hand out|fork|rewrite} <piece> {for|in} <purpose>? {Nothing is sold|It's <nn> copies|No ads anywhere|We'd send you one}. <closing>
      <opening>{can|could|would} you {post|publish|share} {the {full|complete|whole} {code|config|recipe|dataset|pattern}|a diff|the {unit tests|stylesheet|makefile}|<piece> as text}? {I can't make out|I can't read} {the screenshot|line <nn>|the handwriting}{.|,} {and I'm stuck|it is for <purpose>|I promised it to the class}. <closing>
      <opening>has {anybody|anyone|someone} {ported|converted} <piece> {to|for} {<tech>|Python 3|metric|left-handers|Mac|ARM|gluten free flour}? {I'd|I could} {start|help|test}{,|} {but|} {not twice the work|I have no <gadget>|only at weekends}. <closing>
      {Asked|I asked} {by mail|under the other post|last month} {already|}{,|:} {may|can} {I|we} {use|quote} <piece> {in|for} <purpose>? {No answer means no|I'll wait|A yes in the comments is enough}{.|, thanks.}
      {Yes|Sure|Of course|Please do|Go ahead|No problem}{, <nick>|, <first>|}{!|,|.} {use <piece>|translate it|quote what you like|the code is {public domain|MIT|free}}{,|;} {just|only} {link back|send me a copy|fix my typos|don't sell it|tell me when it's out}{.|!|}`,
  },
  {
    name: 'ordinary/how-do-you-run-this-blog',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      opening: `3:{${OPENING}} |2:`,
      closing: CLOSING,
      tool: `WordPress|Blogger|Movable Type|Drupal <n>|Jekyll|Hugo|Ghost|Typepad|Subtext|dasBlog|Community Server|Octopress|Pelican|Tumblr|Wix|Textpattern|a static generator|Eleventy`,
      widget: `footnotes|code {highlighting|boxes}|{table of contents|archive} page|{print|dark} {view|mode}|comment preview|{"notify me"|subscribe by mail} box|recipe card|image {zoom|gallery}|{formula|LaTeX} rendering|series navigation|{map|GPX} embed|reading list sidebar|language switch|live search`,
      reason: `{mine|my <tool> one} {eats angle brackets|breaks on phones|takes <n> seconds to load|prints the sidebar over the text}|I {teach|write for} {blind readers|<nn> pensioners|a choir} and {contrast|font size|the keyboard} matters|{we|our club} must {move|be off <tool>} {by {June|Friday}|before the plan ends}|my host {raised the price to <small-price>|drops PHP <n>|went bankrupt}|I have <nn>0 {posts|photos} in <tool> and {the export|the XML} is {broken|<nn> MB}|I need {Arabic and Hebrew|Greek|two languages side by side}|our {parish|school} has no budget`,
    },
    frames: `<opening>{what|which} {theme|template|platform|engine|software} {are you using|is this|do you use|did you choose|runs this}? I {ask|need to know} because <reason>. <closing>
      <opening>{how|with which plugin} {do|did} you {do|make|get} the <widget>? {In|With} <tool> {I only get|mine gives} {a plugin from <year>|an error in line <nn>|an empty box}{,|} {and|} <reason>. <closing>
      <opening>is {this|it|the blog} {still |}{on|made with} <tool>{,|} or {did you move|have you switched} to <tool>? <reason>{,|.} {so|hence} {I'd like to hear how it went|was it worth it|how long did it take}{?|.} <closing>
      <opening>does your {site|blog} have {an RSS feed|a full text feed|a comments feed|a mailing list|a search box|an index of the <keyword-part> posts|a mobile version}? {I can't see one in {Opera|Lynx|Feedly|Thunderbird}|<reason>|I read on the train}. <closing>
      <opening>does your {site|blog} have a contact {page|form|address}? {I have|I've got} {a correction for the {<year>|<keyword-part>} post|the original of that photo|a letter from your {great-uncle|old teacher}|<n> more data points|something that shouldn't be public, about the bug in <tool>}. <closing>
      <opening>{which|what} {host|hosting company|provider|registrar} {are you with|do you use|would you pick again}? <reason>{.|,} {I'd pay|My limit is} {up to|about} <small-price> a month. <closing>
      <opening>{what|how much} does {it|this|your server} cost {you|} {a month|per year}{,|} if I may ask? <reason>. <closing>
      <opening>{how|roughly how} many {readers|people|subscribers} does a {<hobby>|<subjectarea>|village|<tech>} blog {get|have}? {Mine has <nn>, I think they are my family|I'm curious, I started in {May|<year>}|I'm writing <n> pages on it for college}. <closing>
      <opening>{how do you deal with|what do you do against} {spam|trolls|the bots|image thieves}? {I got <nn>0 last night on <tool>|Mine is full of {shoes|pills|essays}|<reason>|I had to close comments}. <closing>
      <opening>{I am|I'm} {new|pretty new} to {blogging|<tool>|all this}{,|.} {and|} <reason>{5:.|} {Where|With what} {would you|should one} {start|begin}{,|:} {a theme|the domain|the {about page|first post}}{?|, or just write?} <closing>
      <opening>{what|which} {font|typeface|colour scheme|grid|stylesheet} {is this|do you use}? {I find it easy to read with my {migraine|bad eyes|cracked screen}|<reason>|The lowercase g is lovely}. <closing>
      <opening>do you write {these|the posts} {in one go|in the browser|in Word first|by hand}? {I ask because|Asking as} {I lost <n> drafts to <tool>|my students believe it just flows|<reason>}. <closing>
      <opening>{would|do} you {take|accept|consider} {guest posts|a guest post|reader stories|letters}? {I was {at that meeting|the engineer|in row <n>}|I have {measured|photographed} the same {oven|bridge|beetle} for <n> years|My <relative> was in the {<year>|last} photo} and {have|there are} <n> {pages|pictures}{5:.|} {No links, no product|You can edit as you like|You may cut the rest}. <closing>
      <opening>{who|may I ask who} {drew|made|designed} {the header|your logo|the <animal> in the banner|these icons}? {I'd like|We want} {one|something like it} for {our {choir|bakery|band}|my <relative>'s shop}{,|} {and would pay|budget about <small-price>, I'm afraid}. <closing>`,
  },
  {
    name: 'ordinary/this-page-is-broken',
    split: 'train',
    weight: 1.6,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      opening: `3:{${OPENING}|{FYI|Heads up|Just so you know|Small thing|Bug report|Note to the {webmaster|admin|author}}{:|,}|{Not|I'm not} sure {if|whether} {it's|this is} {just |}me{,|} but|{I'm|I am} sorry to {nag|be a pest}{,|} but} |2:`,
      closing: `${CLOSING}|{Great|Good|Nice} {post|blog|site} otherwise{.|!|}|{Hope|I hope} it helps{.|}|{No need to publish this|Delete this after reading}{.|}`,
      browser: `Firefox <nn>|Firefox <n>|Opera <n>|Safari on {an iPad|my phone}|IE {6|7|8|9|11}|Chrome <nn>|Lynx|Konqueror|Edge|my {Kindle|Nokia|BlackBerry|e-reader}|{Android|iOS} <n>|a <nn>" screen|JAWS|Thunderbird`,
      part: `the {search box|archive|tag cloud|calendar|sidebar|menu|comment form|preview button|feed|captcha|contact form|poll|print stylesheet|second page|footer|login|map|code boxes|footnotes|gallery}`,
    },
    frames: `<opening><part> {does not work|doesn't work|is broken|is empty|overlaps the text|covers the first line|runs off the right edge|is cut off|jumps|flickers|shows only {question marks|<year>|a grey box}} in <browser>. <closing>
      <opening>{your|the} {RSS|Atom|comments} feed {stopped|broke|is empty|shows every post as new|repeats the <keyword-part> post|has not updated} since {{Monday|Tuesday|Friday|last week|yesterday|the weekend|this morning}|the redesign|the move|<n> weeks ago}{.|,} {the validator|my reader|<browser>} {complains about|says} {line <nn>|an undefined entity|"not well-formed"|a bad date|mixed content}. <closing>
      <opening>{I|my <relative>} {typed|tried} the captcha {<n> times|for five minutes} and {it says "wrong code"|it's unreadable|there's no picture in <browser>|the sound version is in {Dutch|Hindi}|it wants traffic lights and shows hills}. <closing>
      <opening>{the text|the post|your comments} {shows|appears|comes out} {as one long line|in grey on grey|with â€™ for every apostrophe|in tiny letters|under the picture|twice|without spaces} {in|on|with} <browser>. <closing>
      <opening>{search|looking} for "<keyword-part>" {gives|returns|finds} {nothing|<nn>0 pages of everything|a 500|only tags|the wrong year}{,|} {although|but} {the post is there|I know you wrote it in <year>|Google finds it}. <closing>
      <opening>{your|the} certificate {expired {{Monday|Tuesday|Friday|last week|yesterday|the weekend|this morning}|on Sunday}|is for another domain|is not valid for www}{,|.} <browser> {warns|refuses|shows a red page} {me|}. <closing>
      <opening>{an ad|a banner|some popup|a survey} {on|over} this page {redirects me to {a casino|a fake prize page}|plays sound|covers <part>|slows <browser> to a crawl}{.|,} {I doubt you {chose it|know}|can you block it|I thought you had no ads}{.|?} <closing>
      <opening>{your site|this page|the blog} {loads|loaded} {very |}{slowly|in <nn> seconds} {from <country>|in <browser>|today} {and|,} {times out at {<part>|the third image}|then shows a database error|"error establishing a database connection", it says}. <closing>
      <opening>{my|the} {comment|reply} {disappeared|vanished|was eaten|is "awaiting moderation" since {Monday|Tuesday|Friday|last week|yesterday|the weekend|this morning}|got posted {twice|three times}}{.|,} {was it|maybe because of} {the link|the {pre|code} tag|its length|the word "{casino|mortgage|pills}"}{?|.} <closing>
      <opening>{the|your} {link|links} {to|in} {part <n>|the source|figure <n>|the "<keyword-part>" post|paragraph <n>} {goes|go|points} {to|} {localhost|your admin page|a parked domain|file:///C:/|a spam site now|the wrong post}. <closing>
      <opening>I {keep getting|get|got} {every comment by mail|<nn> mails a day|the newsletter twice|mails in {Czech|Portuguese}} {from|since} {this post|I ticked the box|{Monday|Tuesday|Friday|last week|yesterday|the weekend|this morning}}{.|,} {the unsubscribe link|<part>} {does nothing|gives a 404|loops}{5:.|} {Can|Could} you {take me off|remove me}{?|, please?} <closing>
      <opening>{the site|your blog|the page} was {hacked|hijacked}{,|} {I think|it seems|I'm afraid}{:|,} {there are|I see} {hidden links to {shoes|pills}|japanese titles in the search results|an iframe at the bottom|a strange redirect from Google}{5:.|} {Update <part>|Change your password|Look at footer.php|Restore a backup}. <closing>
      <opening>the {images|pictures|photos|diagrams} {no longer load|are gone|show "bandwidth exceeded"|ask for a login|are upside down|are <n> MB each} {in|on} {<browser>|this post|all posts before <year>}. <closing>
      {Still|It is still} {broken|slow|empty} {in|on|with} <browser>{,|:} <part>{,|.} {cleared the cache|tried two machines|same at work}{.|,} {sorry|screenshot on request}. <closing>
      {Works again|It works now|Fixed, thank you|Better now}{!|.|,} {only|except} <part> {is still|remains} {odd|grey|too small} in <browser>{.|, but I can live with it.|}`,
  },
];
