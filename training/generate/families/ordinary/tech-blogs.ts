import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';

const DEVELOPERS = { standard: 8, casual: 2, bare: 1, sloppy: 1, excited: 0.4, learner: 0.5 };

const SLOTS: Slots = {
  stack: `ASP.NET|C#|VB|Java|Ruby on Rails|PHP|Perl|jQuery|LINQ|NHibernate|Subversion|Git|Mercurial|Vim|Emacs|Visual Studio|Eclipse|IIS|Apache|nginx|MySQL|SQL Server|Postgres|Silverlight|Node|Go|Rust|Haskell|Clojure|Angular|React|Svelte|Docker|Kubernetes|MVC|NUnit|xUnit|MSBuild|PowerShell|bash|regex|XML|JSON|YAML|CSS|F#|Blazor|Terraform|Swift|Kotlin`,
  thing: `extension methods|dependency injection|the router|view state|async methods|the garbage collector|partial classes|generics|the build server|code coverage|the debugger|static typing|mocking|connection pooling|merge commits|the session store|lambda expressions|exception filters|HTML encoding|time zones|the model binder|unit tests|closures|the type checker|lazy loading|encoding of URLs|the installer|the context menu|source control|null checks`,
  fix: `clearing the cache|setting the flag to false|a virtual directory|the trailing slash|wrapping it in a using block|upgrading to the beta|reordering the modules|marking it internal|running it as administrator|a second constructor|reading the source|a bindingRedirect|an anonymous type|escaping the quotes|disabling the add-in`,
  code: `foreach (var x in list) \\{ x.Save(); \\}|if (user == null) return;|$('#menu').hide();|SELECT name FROM users WHERE id = @id|string.IsNullOrEmpty(s)|git rebase -i HEAD~<n>|public class Foo : IFoo|return this.items.Where(i =\\> i.Active);|\\<img src="logo.gif" alt="" /\\>|for (int i = 0; i \\< <nn>; i++)|@Html.ActionLink("Home", "Index")|def save(self): pass|try \\{ Open(); \\} finally \\{ Close(); \\}|npm install --save-dev|\\<a href="/about"\\>About\\</a\\>|sudo apt-get update|export default function App()|let x = y ?? 0`,
  pal: `<nick>|<first>|<first> <last>|@<nick>|@<first>`,
  title: `{Why|How|When} {I|we|you should|not to} {use|test|avoid|love|mock|cache} <thing>|{Notes|Thoughts|More} on <thing>|<stack> and <thing>|Links for {Monday|20<nn>-0<n>-1<n>|the weekend}|{A|The} {case for|problem with|trick to} <thing>|<n> {tips|reasons|ways} for <stack>|<thing> {considered harmful|explained|in <stack> <n>.0}`,
};

/** Readers of programming blogs over twenty years: terse, full of names, versions, links and code, and selling nothing. */
export const TECH_BLOGS: readonly Family[] = [
  {
    name: 'ordinary/developers-with-links',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: DEVELOPERS,
    slots: SLOTS,
    frames: `{<pal>: |<pal>, |<pal> - |}{see|have a look at|look at|there's more at|it is explained at|you want} <cited-link>
      {I wrote|I blogged|We wrote|I posted} {about|on} {this|this very thing|<thing>|the same problem} {a while ago|last year|here|too|in <year>}[:|,| -] {<cited-link>|http://www.<honest-domain>/{archive|blog|weblog}/<keyword-part>-<keyword-part>[.aspx|.html|/]}
      {My|Here is my} {take|attempt|version|solution|implementation|follow-up} {on|of|for|using} {this|<thing>|your code}[:|:| is at] <cited-link>
      {There|There's|There is} {already |}{a|an open} {bug|ticket|issue|patch|pull request} {for|about} {this|<thing>}[:|,| in <stack>:] <cited-link>
      {Filed|Reported|Logged} {it|a bug} {with the <stack> team|here}[:] <cited-link>[ {Please vote for it|No answer yet|They closed it as by design}.]
      {The|That} {link|download|sample|zip|screenshot} {is|seems|looks} {broken|dead|gone|a 404}[ {for me|now}][.|, {is it|it's} {here|moved}: <cited-link>|?]
      {Have you {seen|looked at|tried|considered}|Did you {see|look at|try|consider}} {<stack>|<cited-link>|what <first> did at <cited-link>}? {It does|It handles|That covers} <thing>[ {out of the box|nicely|, more or less}].
      {According to|Per} {the docs|the spec|MSDN|the RFC|<first>'s post} (<cited-link>)[,] <thing> {is|are|should be} {deprecated|thread safe|on by default|optional}.
      <cited-link> {has|is|contains} {a fix|the details|a sample|the full discussion|a similar idea}[ {if you use <stack>|, scroll down|in the comments}].
      {Cross posted|Answered} {on|over at} {my|the} {blog|forum|list}[,|:] {since it got long|code formatting is better there}: <cited-link>
      Pingback from {<first> <last>|<title>|<coined>'s weblog}[ - <title>]
      {Trackback|Pingback|Linked} from {<coined>|<first> <last>}[:|,] "<title>" [<cited-link>]
      <title> - <first> <last>
      {Interesting|Daily|Weekly|Good} {Finds|Links|Reading|Bits}[: {<year>-0<n>-2<n>|<title>}|, part <nn>| - <first> <last>]
      \\[...\\] <title> {by|from} <first> \\[...\\]
      {Thanks|Thank you} <pal>, {your <cited-link> post|that link|the article at <cited-link>} {answers it|is exactly what I meant|clears it up}.`,
  },
  {
    name: 'ordinary/developers-talking',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: DEVELOPERS,
    slots: SLOTS,
    frames: `{<pal>: |<pal>, |}{<fix>|Switching to <stack>|<stack> <n>.<n>} {did it|worked|fixed it|solved that} for {me|us}[. {Thanks|Thank you}!|, thanks.|, no idea why.]
      {Does|Will|Can} {this|that|it|the new version} {work|play nicely|integrate} with {<stack>|<thing> in <stack>|<stack> <n>.<n>}?[ {I get an exception|We're stuck on <stack> <n>|Asking because of <thing>}.]
      {Great|Nice|Good|Excellent|Sweet} {post|tip|write up|stuff|series|find}[,| <pal>][!|.] {I|We} {didn't know|never knew|had forgotten} {about <thing>|<stack> could do that|you could use <code>}.
      {Nice|Great|Cool}[,|!|.] {I've|I have} been {looking|waiting|wishing} for {this|something like this|<thing> in <stack>} {since <stack> <n>.0|for months|for our project}.
      {How|What} {would|do|does} {you|this|one} {handle|do about|compare with} <thing>? {In <stack> we|At work we|I} {just use|ended up with|avoid} {<stack>|<fix>|\`<code>\`}.
      {I|I'd} {disagree|have to disagree|am not so sure}[,| <pal>]: <thing> {is|are} {fine|overrated|the wrong tool|a leaky abstraction} {if|unless|when} {you|your team} {know|control|test} {<stack>|<thing>|both ends}.
      {In|For} {line|step|listing} <nn>[,] {shouldn't it be|did you mean|I had to use} <code> [{instead|?|, otherwise <tech-problem>}]
      {Got|I got|We hit} {the same|this|a weird} {error|exception|behaviour} {with|in|on} <stack>[ <n>.<n>]: {<tech-problem>|"<code>"}. {Any ideas|Did you find out why|<fix> helped}?
      Congrats {on|for} {the {new job|book|release|baby|MVP|new blog|move to <city>|launch|engagement|1.0}|<nn>0 posts|shipping <stack>}[,| <pal>][!|.|!!] [{Well deserved|Will you still blog|See you in <city>|Looking forward to reading it|About time}.]
      {Welcome|Glad to have you} {back|to the team|to <city>|to <stack> land}[,| <pal>][!|.]
      {+1|Agreed|Seconded|What <pal> said|Ditto}[.|,| on <thing>.| {for|about} <stack>.]
      {Thanks|Thank you|Cheers|Thx}[ <pal>][,|!|.| -] {<fix>|the bit about <thing>|your sample|the second snippet} {saved|rescued} {me|us} {an hour|a day|a lot of digging|from rewriting it}.
      {May|Can|Could} {I|we} {translate|quote|reuse|repost} {this|the code|your post|part of this} {into|in|for} {Portuguese|Russian|Chinese|my class|our wiki|the newsletter}? {With a link back of course|What licence is it|Under which licence}?
      {Will|Are|When will} {the slides|the source|the video|the binaries} {be posted|available|be online}[ {from your talk in <city>|for <stack> <n>}]?
      \`<code>\` {is|looks} {shorter|clearer|wrong|enough}[, {isn't it|but slower|and works in <stack> too}|?|.]
      {Hmm|Hm|Well|Actually|Interesting}[,|...] {I tried|on my machine|with <stack> <n>.<n>} {<tech-problem>|it prints <nn>|that works without <thing>}.
      {Version|v}<n>.<n>.<nn> {breaks|changes|still has|removed} <thing>[, {so watch out|so we stay on <n>.<n>|sigh}].
      {Ha|Heh|LOL}[,|!|.] {guilty as charged|I do the same with <thing>|<thing> bit me again|that's my whole week|my boss should read this}.`,
  },
  {
    name: 'ordinary/web-talk',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: DEVELOPERS,
    slots: {
      ...SLOTS,
      software: `WordPress|Movable Type|Blogger|Subtext|dasBlog|Community Server|Drupal|Ghost|Jekyll|Hugo|Disqus|FeedBurner|Google Reader|Bloglines|Feedly|Akismet|reCAPTCHA|phpBB|GitHub Pages|Tumblr|TypePad|Mastodon`,
      nuisance: `comment spam|trackback spam|referrer spam|spammers|spam bots|link farms|splogs|scrapers|SEO people|fake followers|phishing mails|casino comments|pill ads|captchas|ad blockers|popups|cookie banners`,
    },
    frames: `{I|We} {get|got|deleted|am seeing|was drowning in} {<nn>0|hundreds of|<n>,000} {<nuisance>|pieces of <nuisance>} {a day|last night|each week|since <year>}[, {so I closed comments|<software> catches most of it|all for the same pills}].
      {Have you {tried|thought about|considered}|Did you {try|enable|think about}|Why not {try|enable|use}} {<software>|a honeypot field|moderation|nofollow|closing old posts|a simple maths question} {against|to stop|for} <nuisance>? {It works for me|It cut mine by <percent>|No false positives so far}.
      {Your|The} {captcha|comment form|preview|email field|OpenID login} {ate|rejected|mangled|refused} {my comment|my first try|the angle brackets|the link|my password}[, {twice|so here is the short version|in <year>, really|sorry for the double post}].
      {Your|The} {feed|RSS|Atom feed|full text feed|comments feed} {is|stopped|shows|seems} {broken|updating|only summaries|empty|showing old posts} {in|since} {<software>|the redesign|Tuesday|I moved to <software>}. {Is it me|Could you check|Validator says line <nn>}?
      {Love|Like|Not sure about|Hate} the new {design|theme|layout|font|header|look}[,|.|!] {but|though|and} {the text is tiny|it loads faster|the sidebar overlaps in Opera|I read you in <software> anyway|the old one was charming}.
      {I|We} {moved|switched|migrated} {our|my|the} {blog|site|forum|mailing list} from <software> to <software> {last month|in <year>} {and|because of} {the import lost <nn> comments|<nuisance>|permalinks were painful|hosting was <small-price> a month}.
      {Which|What} {host|hosting|registrar|provider} {do|did} you {use|end up with}[ for <software>]? {Mine|My current one} {is slow|went down again|charges too much|dropped PHP support}.
      {Google|Bing|Yahoo} {ranks|dropped|indexes|still shows} {my|our|this|your} {page|old address|post} {above|from|instead of} {the official docs|the results|page <n>|the original}[, {funny|no idea why|after the redesign}].
      {AdSense|Advertising|The ads} {paid|earned|brought} me {about <small-price>|<nn> cents|enough for a coffee} {a month|last year}[, {so don't quit your job|then I removed them|not worth the clutter}].
      {Please|Could you} {offer|keep|bring back} {full text feeds|email subscriptions|the archive page|comments by mail|the search box|permalinks}[, {I read on the train|the summaries are useless|<software> breaks without}].
      {You can|Feel free to|Just} {reach|mail|email|write|ping} me {at|via} {<first> at <honest-domain>|the contact form|my first name at <honest-domain>|the address on my site} {if|when} {you want the code|it still fails|you need testers|you are in <city>}.
      {Ads|A site|Blogs} {with|without} {comments|<nuisance>|a feed|contact details} {is|are} {like a party without guests|rare now|what I miss|not a blog}[, {just my opinion|in my book|}].
      {Delete|Please delete|You can remove} {my|the} {previous|duplicate|first} comment[,|.] {the form timed out|wrong thread|I hit submit too early|typo}.
      {Subscribed|Added to my reader|In my feeds}[,| now][.|,] {mostly|only} for {the <stack> posts|<thing>|the photos}[, {not for|please fewer} {politics|link lists}|].
      {Is|Was} {this|that|the one} {comment|reply|trackback} {above|below|from yesterday} {spam|a bot|real|for real}? {It says "great site"|It links to watches|The name is a keyword}[ {and nothing else|, please check|}].
      {Spam|<nuisance>} {is|are} {why|the reason} {I|we} {turned off|gave up} {trackbacks|comments|guestbooks|my public address|the wiki}.`,
  },
  {
    name: 'ordinary/engineers-held-out',
    split: 'held-out',
    weight: 3,
    labels: CLEAN,
    registers: DEVELOPERS,
    frames: `{Benchmarked|Profiled|Patched} {it|ours} {overnight|on a Pi|under load}; {numbers|graphs|diff} {at|under} <cited-link>
      {Kudos|Hats off} to whoever {untangled|documented|backported} {the scheduler|locale handling|that parser}. {Our nightly job|CI|Grandfather's terminal} {finally stays green|thanks you}.
      {Quoting|From} the {manual|changelog|header file}: "{results are undefined|callers must hold the lock|may block}". {So no|Make of that what you will|<cited-link>}
      {The|Your} {guestbook|webring|blogroll|permalink|favicon} {takes me back to <year>|returns a 500|points at the staging server}[, heh].
      {Moderators|Editors}: {two|three} {adverts|junk replies} {slipped through|sit} {above|on page <n>}, {kindly prune|flagged them}.
      {Would|Might} {a lookup table|memoisation|a trie|plain arrays} {beat|replace} {that|your} {loop|query|pattern}? {Untested|I measured <percent>|Just thinking aloud}.
      {Podcast|Conference talk|Keynote} {version|recording} of {this|the above}: <cited-link> {(from minute <nn>)|, subtitles included|}
      {Re|Regarding} {your second bullet|item <n>|the footnote}: {Windows|macOS|Debian} {ships|caches|rotates} {it|certificates|logs} {differently|since <year>}.`,
  },
];
