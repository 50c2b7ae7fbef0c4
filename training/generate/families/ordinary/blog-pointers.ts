import { CLEAN, type Family } from '../../engine/family.ts';
import { BLOG_READER, type RegisterMix } from '../../engine/registers.ts';
import { ANY_POST_MATTER } from './any-post-matter.ts';

const TYPED: RegisterMix = { standard: 8, casual: 1.5, bare: 0.7, sloppy: 0.5 };

const OWN = `http://<keyword-part><keyword-part>.blogspot.com/20{05|08|10|13}/0{2|4|6|9}/<keyword-part>.html|https://<keyword-part><keyword-part>.wordpress.com/20{09|12|16}/<keyword-part>-<keyword-part>/|http://www.<honest-domain>/<keyword-part>-<keyword-part>|http://<honest-domain>/{blog|weblog|log|~<keyword-part>}/<keyword-part>.{html|aspx|php}|http://{www.|}<first><last>.{com|net|org|name|co.uk}/{<keyword-part>|<year>/<keyword-part>-<keyword-part>|blog/<keyword-part>/}|https://<last>.{dev|blog|io|me}/<keyword-part>-<keyword-part>|http://blogs.{msdn|technet}.com/<first><last>/archive/<year>/0{2|4|9}/1{1|6|9}/<keyword-part>.aspx|https://<honest-domain>/posts/<docs-page>|https://<coined>.{net|org|name|me}/<year>/<keyword-part>|http://<keyword-part>.livejournal.com/<digits>.html|https://medium.com/@<coined>/<keyword-part>-<keyword-part>-<mixed-id>`;

/** Where readers point: to what they wrote, to a source, a tool, a book, to each other; with a reason or with two words. */
export const BLOG_POINTERS: readonly Family[] = [
  {
    name: 'ordinary/my-reply-is-on-my-blog',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: BLOG_READER,
    slots: {
      ...ANY_POST_MATTER,
      own: OWN,
      subject: `<point>|<point>|<point>|the <hobby> side of it|how we did it {at work|at our school|in <city>}|the cost of <subject>|<tech> {for|in} {small shops|schools|one-man projects}`,
    },
    frames: `{I|We} {wrote|blogged|posted|have written} {a {short|long|grumpy} {reply|response|follow-up|answer}|my take|my thoughts|something|a bit} {about|on} <subject>{: <own>|, here: <own>|. It's at <own>|, see <own>|, over at <own>}
      {Great post|Nice post|Good stuff|Excellent article|Interesting|Thanks for this|Well said|Good read|Great minds}{, <nick>|}{.|!|,} {I|we} {wrote|posted|said} something {similar|like it|about <subject>} {last {year|month}|in <year>|a while back|yesterday}{:|.} <own>
      {Responded|Answered|Replied|Continued|Commented at length|Disagreed} {here|on my {blog|site|journal}|over at mine}{:|,|} <own>
      {My|Our} {two cents|take|notes|version|results|photos|attempt|answer|write-up|talk|slides}{:|,| are here:| -} <own>
      {Here|This} is {how {I|we} {did|solved|measured|cooked|built} it|what came out|what {I|we} {got|made of it}}{:|,|.} <own>{.|, {comments|corrections} welcome.| ({skip to|see} the {end|table|third photo})|}
      {Picked up|Linked|Quoted|Mentioned|Translated} {this|you|your post} {on my blog|in today's links|in our newsletter|at <own>}{4:.|,} {thanks|hope that's OK|because of <subject>}{.|!|}
      {Since|As} {the comment box is small|this got too long for a comment|code doesn't paste well here|I need pictures}{,|:} {I put it|it's|the rest is} {on my blog|here|there}{:|,} <own>
      {I|I've} {moved|updated} the {post|page} {I linked|you link to|mentioned above}{,|:} {it's|now} at <own>
      {Shameless|Small|Self} plug{ (sorry):|, delete if not ok:| alert:|:} {I|we} {compared|tested|wrote up|collected} <subject> {in <year>|for <n> months|with numbers}{:|.} <own>
      {I|We} {tried|asked|ran} {it|this|the same} {too|as well|with <nn> people|on <tech> <n>|in winter} and {got|came to} {different|the same|worse|odd} {results|numbers|conclusions}{:|.} <own>
      {You inspired me to write this|Your post made me write this|Because of you I finally wrote this}{|, a year late}{:|.} <own> {The {title|first line} is yours|Thanks for the push|Let me know if I misquote you}{.|!|}
      {<nick>|<first>|@<nick>}{,|:} {you asked for|here's|this is} {the link|my recipe|my config|the pattern|the list}{:|,|} <own>
      {Old|Ancient|An old} post of mine {on|about} <subject>{:|,} <own>{.|, {still true|the comments are better|don't laugh}.|}
      {I disagree|Not convinced|I beg to differ|Wrong, I think|Half right}{, <nick>|}{.|,|:} {Reasons|Why|Long version|Numbers}{:|} <own>
      {Part two|The sequel|An update|The rest|A correction} {is|is now} {up|online|here}{:|,} <own>
      {Added|I added} {you|this} to my {blogroll|reading list|links on <subject>}{:|,} <own>{.| {Feel free to|Please} check the {spelling of your name|summary}.|}`,
  },
  {
    name: 'ordinary/here-is-a-link-for-that',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: TYPED,
    slots: {
      ...ANY_POST_MATTER,
      link: `3:<cited-link>|3:<honest-link>|${OWN}|http://www.amazon.com/dp/{0|1}{5|4|9}<long-id>|http://www.flickr.com/photos/<keyword-part>/<long-id>/|https://www.youtube.com/watch?v=<video-id>|http://www.imdb.com/title/tt0<digits>/|http://lkml.org/lkml/<year>/{1|4|9}/<nn>/<nn>|https://www.goodreads.com/book/show/<digits>|https://bugs.launchpad.net/bugs/<digits>|https://issues.apache.org/jira/browse/<keyword-part>-<digits>|http://connect.microsoft.com/VisualStudio/feedback/details/<long-id>|http://news.bbc.co.uk/2/hi/{health|technology|uk_news}/<long-id>.stm|http://www.snopes.com/<keyword-part>/<keyword-part>.asp|http://archive.org/web/<year>0{1|5|8}01/http://<honest-domain>/|http://sourceforge.net/projects/<keyword-part>/|http://maps.google.com/?q=<city>`,
      what: `bug|ticket|patch|docs|spec|thread|paper|study|map|video|original|PDF|full text|discussion|photo|obituary|recipe|transcript|data|petition text|court ruling|timetable|source|wiki page|review|interview|errata|book`,
      tool: `Fiddler|Reflector|Process Explorer|ILSpy|Wireshark|LINQPad|Beyond Compare|KDiff3|Inkscape|Audacity|Calibre|Zotero|Anki|Ravelry|Hugin|Pandoc|ImageMagick|jq|ripgrep|QGIS|MuseScore|Paint.NET|Stellarium|GnuCash|LibreOffice|restic|KeePass`,
    },
    frames: `3:<link>
      {See|See also|cf.|Cf|Source|Via|Link|Ref|This|Compare|Relevant|Related|Obligatory|Reminds me of|Here|Here you go|Found it|Like this|Try|Proof|Answer|Context|Background|More|Fixed here|Discussed here|Already answered|Same here|Previously}{:|} <link>
      {The|That|Your|Here's the|This is the} <what>{:| is at| is here:| moved to|,} <link>
      {<nick>|<first>|@<first>}{:|,} <link>{| {has it|explains it|page <nn>|second answer|scroll down|near the end|from minute <n>|should help|does exactly that}{.|}}
      <link> {(PDF|(in German|(subscription|(from <year>|(<nn> pages|(login needed|(audio|(page <nn>|(with pictures}{)|, sorry)}
      {There's|There is|I found|Here is} {a|an {old|open|official|interesting}} <what> {about|on|for} {this|it|<point>}{:|,} <link>
      {According to|As per|If you believe} <link>{,|} <claim>{.|}
      <slip>{:|, see|. Source:} <link>
      {Have you|Did you} {seen|see|try|tried|look at|looked at|read|consider} {<link>|the <what> at <link>}{?| - {free|it's free}, {Windows only|a bit ugly|steep to learn|no ads}{.|}}
      {Use|I use|We use|Try|I'd take|I'd recommend} <tool> {for that|instead|for this kind of thing}{,|.} {it's free|ugly but solid|it does that out of the box|since <year>, never failed}{.|:|} [<link>]
      {The|A|Another} {book|novel|classic} {to read|on this|about it} is "{The|A} {Winter|Silent|Short|Hidden|Long} {<keyword-part>|History|Garden|Machine|Harbour}" by <first> <last>{.|,} {out of print|library has it|dense but fair|my copy fell apart}{.|:|} [<link>]
      {See|Read|As I said in|Answered in|Look at|Scroll up to|Same as} {comment|reply} {#|number |}<nn>{.|,|} {above|below|thanks|it's the same problem|he explains it better}{.|}
      {Filed|Reported|Voted for|Subscribed to|Closed} {as|} {a bug|it|the <what>}{:|} <link>{| {please vote|no answer yet|marked as by design|fixed in <n>.<n>}{.|}}
      {Pingback|Trackback}{:|} {<link>|<first> <last> » <claim>|<coined> » links for <year>-0{1|3|7|9}-1{1|4|8}}
      \\[...\\] {<claim>|<first> on <point>|<nick> {writes|explains|shows} <point>} \\[...\\]
      \\[...\\] {via|from|hat tip to} <first> <last>{:|,} <point> \\[...\\] <link>
      {Links for|Daily links|Morning coffee|Interesting finds|Bookmarks|Linkage|Weekend reading}{:|} {<year>-0{2|5|8}-2{0|3|6}|Monday|part <nn>|<point>|#<nn>}{| - <first> <last>}
      {The|Your} {first|second|last} link {is dead|404s|goes to a parking page|needs a login}{,|;|.} {use|try|mirror:|it's now} <link>
      {Video|Photo|Map|Audio|Recording|Picture} {here|of it|from the day|of <point>}{:|,} <link>{|, {sorry for the {wind|shaking}|taken by my <relative>|I'm the one in the hat}{.|}}
      {The Wayback Machine|Google cache|archive.org|The library} {has|still has|kept} {it|the <what>}{:|,|.} <link>`,
  },
  {
    name: 'ordinary/lists-and-code-pasted-by-readers',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: { standard: 1 },
    slots: {
      ...ANY_POST_MATTER,
      lead: `{Some|A few|My|Useful|More} {links|pointers|references|sources|places to look}{:| for the curious:| I collected:| on this:}|{For|To} <nick>{:|,} {as promised|the list}{:|}|{Footnotes|References|Sources|Further reading|See also}{:|}|{Options|Alternatives} {I|we} {tried|looked at}{:|}`,
      note: `{free|dated|the standard text|dense|slow but thorough|German only|from <year>|abandoned?|with exercises|start here|page <nn>|best photos|the opposite view|by a friend|costs <small-price>}`,
      html: `\\<div class="<keyword-part>"\\>\\n\\<a href="/<keyword-part>.html"\\>{next|more|home|back}\\</a\\>\\n\\</div\\>|\\<img src="http://<honest-domain>/<keyword-part>.gif" width="<nn>0" alt=""\\>|\\<link rel="stylesheet" href="/css/<keyword-part>.css"\\>|\\<meta http-equiv="refresh" content="<n>;url=http://<honest-domain>/"\\>|\\<input type="{text|submit|hidden}" name="<keyword-part>" value="<nn>"\\>|.<keyword-part> \\{ float\\: {left|right}; margin\\: <n>px; \\}|#<keyword-part> a:hover \\{ color\\: #<nn>3; \\}`,
      config: `<keyword-part>_timeout = <nn>|ServerName www.<honest-domain>|RewriteRule ^<keyword-part>/(.*)$ http://<honest-domain>/$1 \\[R=301,L\\]|proxy_pass http://127.0.0.1:80<nn>;|127.0.0.1 <keyword-part>.<honest-domain>|deb http://ftp.<honest-domain>/debian stable main|\\<add key="<keyword-part>Url" value="http://localhost:<nn>80/" /\\>|export http_proxy=http://proxy.<honest-domain>:31<nn>|origin git@github.com:<repo>.git (fetch)|Max<coined> = <nn>|// see http://<honest-domain>/<docs-page>|User-agent: *`,
      shell: `$ {curl -I|wget -q|ping|dig|nslookup|traceroute} {www.|}<honest-domain>|$ git clone https://github.com/<repo>.git|$ svn co http://svn.<honest-domain>/<keyword-part>/trunk|C:\\\\\\> {ipconfig /all|net stop w3svc|telnet <honest-domain> 25}|$ pip install <keyword-part>==<n>.<n>|$ docker run -p 80:80 <repo>|$ ssh <keyword-part>@<honest-domain> -p 22<nn>`,
      result: `HTTP/1.1 {200 OK|301 Moved Permanently|403 Forbidden|404 Not Found|502 Bad Gateway}|{Connection refused|Request timed out|Name or service not known}.|{<nn> packets transmitted, <n> received|Already up to date.|<n> files changed, <nn> insertions(+)}|Error: <tech-problem>`,
      change: `{Fixed|Fixes} {crash|leak|typo|wrong date|focus bug} {when saving|on Windows|in the parser|in Turkish locale} (#<nn>)|{Added|New:} {dark mode|import from CSV|Polish translation by <first>|<tech> <n> support|undo|a test}|{Removed|Dropped} {IE6 support|the old <keyword-part> option|Python 2}|{Thanks to|Patch by} <first> <last>`,
    },
    frames: `<lead>\\n<cited-link>\\n<cited-link>[\\n<honest-link>]
      <lead>\\n- <cited-link> (<note>)\\n- <honest-link> (<note>)[\\n- <cited-link>, <note>]
      <lead>\\n1) <honest-link>\\n2) <cited-link>[\\n3) <honest-link>][\\nThe {first|second|last} one is <note>.]
      \\[1\\] <cited-link>\\n\\[2\\] <honest-link>[\\n\\[3\\] <cited-link>]
      {As for|On|About} <point> \\[1\\], {I'd|I would} {add|read|compare} \\[2\\]{.|, <note>.}\\n\\n\\[1\\] <cited-link>\\n\\[2\\] <honest-link>
      {This|The following|That} {is|was} {in|what is in} {my|our} {config|template|header|hosts file|web.config|.htaccess}{:|, what's wrong with it?}\\n<config>[\\n<config>][\\n<config>]
      {Try|Use|Replace it with|It should read|I ended up with|Works in Firefox:|Add to your stylesheet:|My markup:}\\n<html>[\\n<html>]
      {Why|How come|Any idea why}{:|?}\\n<shell>\\n<result>
      <shell>\\n<result>[\\n\\n{That's|This is} {from|on} {<country>|<tech> <n>|the office line|my phone}{.|, works at home.}]
      {Changelog|Changes in|What's new in|Release notes} {v|}<n>.<n>.<n>{:|}\\n- <change>\\n- <change>[\\n- <change>]
      v<n>.<n>{:| is out:} <change>, {<change>|plus docs}. {Download|Source|Diff}: <cited-link>
      {You|One} {can|could} {do it|write that} {shorter|in one line|without the loop}{:|}\\n<html>\\n{and|or}\\n<html>
      "<claim>" - {<first> <last>|the post|page <nn>|comment <nn>}\\n\\n{Really?|Citation needed.|That is the whole argument.|Compare:} [<cited-link>]
      {Route|Ingredients|Packing list|Setup|Gear|Itinerary}{:|}\\n- <nn>0 g <ingredient> / {two|<n>} eggs\\n- {<city>|<city> by bus, <small-price>}\\n- <gadget> ({second hand|<small-price>|borrowed})\\n{Notes|Photos}: <cited-link>
      {Table|Numbers|Results}{:|, as promised:}\\n<year>: <percent>\\n<year>: <percent>\\n{Source|From}: <cited-link>`,
  },
];
