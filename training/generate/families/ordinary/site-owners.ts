import { CLEAN, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';

const WRITERS = { standard: 8, casual: 2, bare: 1, sloppy: 1.5, excited: 0.4, learner: 1.5 };

const SLOTS: Slots = {
  pal: `<first>|<nick>|@<nick>|<first> <last>`,
  tool: `WordPress|Drupal|Joomla|Movable Type|Subtext|dasBlog|Ghost|Hugo|Jekyll|Plone|MediaWiki|phpBB|Trac|Bugzilla|Magento|Umbraco|DotNetNuke|a static generator|our home-grown CMS|SharePoint|Django|Rails|ASP.NET|PHP`,
  reader: `Google Reader|Bloglines|NetNewsWire|FeedDemon|Feedly|Thunderbird|Newsgator|the RSS reader in Outlook|Live Bookmarks|Inoreader`,
  host: `GoDaddy|Dreamhost|<coined>Host|<coined> Hosting|my university|my ISP|a friend's server|DiscountASP|Rackspace|Linode|EC2|Azure|a VPS in <city>|a box under my desk|Bluehost|Heroku`,
  mailer: `Yahoo|Gmail|Hotmail|AOL|Outlook|my ISP's mail|MSN|Thunderbird|Lotus Notes`,
  engine: `Google|Yahoo|MSN Search|Bing|AltaVista|Ask|Technorati|Lucene|DuckDuckGo|our own search box`,
  sum: `<small-price>|\${5|7|9|12|20|30|45} a {month|day|year}|{thirty|fifty} bucks a {month|year}|{6|8|15} euros a month|next to nothing`,
  visits: `<nn> {visits|hits|readers} a day|{2|3|4|6|9},<nn>0 {visitors|page views} a {month|week}|about <nn>00 {uniques|subscribers}|{three|twelve} readers and my mother`,
  mailbox: `<nick>{@| at }<honest-domain>|<first>{@|-at-}<honest-domain>|<nick><nn>@{hotmail|yahoo|gmail}.com|the address in my profile|dev@<honest-domain>|the <coined>-users list|me directly`,
};

/** People who run sites among themselves: the words of web trade (host, traffic, ads, search engines, mail) with nothing to sell. */
export const SITE_OWNERS: readonly Family[] = [
  {
    name: 'ordinary/hosting-among-owners',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: WRITERS,
    slots: SLOTS,
    frames: `{I|We} {host|run|keep} {mine|ours|it|my <tool> site|the forum} {on|with|at} <host>{, <sum>|}{.|,} {and|but} {support answers within the hour|it goes down every {spring|Sunday}|the control panel is a nightmare|they block outgoing mail|I can't say I love it|no complaints in <n> years}.
      {How|So how} {did|has} {moving|the move|switching} to <host> {go|work out|treat you}, <pal>? {We're|I'm} {about to|thinking of} {do the same|leave <host>|renew}{, the CPU quota is killing us| and dread the DNS part|}.
      <host> {suspended|throttled|mailed} {me|us} {for|about} {CPU usage|too many connections|a runaway log|<n> GB of bandwidth}{,|.} {turned out to be|it was|we blamed} {a bot|one bad query|the image gallery|hotlinking|<tool>'s cron job}.
      {Shared|Cheap|Free} hosting {is|was} {fine|enough|all I needed} {until|up to} <visits>{,|.} {then|after that} {the database choked|I moved to <host>|<tool> fell over|I paid for the next plan}.
      {Does|Do} <host> {support|allow|offer} {ASP.NET|MVC|full trust|Python|SSH|cron|custom 404 pages|MySQL <n>|wildcard subdomains} {yet|now|on the basic plan}? {Their FAQ|The sales page|Nobody there} {doesn't say|dodges it|told me no in <year>}.
      {Registered|Bought|Lost} the domain {years ago|last week|in <year>} {as a joke|for a side project|to a squatter}{,|.} {it|the thing} {points nowhere|still says "under construction"|costs me <sum>}.
      {What|Which} {plan|box|instance} {are|is} {you|this blog} on, <pal>? {The page|It} {took|needs} <n> seconds {from|here in} {<city>|<country>}{, ping is fine though|. Image sizes perhaps?|}
      {Tried|Spent a day with} <host>{:|.} {uptime|speed} {good|so so}, {docs|support|billing} {awful|decent|slow}{. Back to <host>|. Your mileage may vary|}.
      {My|Our} {setup|stack}: <tool>, {SQL Express|MySQL|Postgres|flat files}, <host>{. <visits>{ and it idles|}|}{. {Boring|Works}|}.`,
  },
  {
    name: 'ordinary/traffic-among-owners',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: WRITERS,
    slots: SLOTS,
    frames: `{I|We} {put|had|tried} {AdSense|banner ads|Google ads} {on|at the bottom of} {the|my} {site|blog|wiki} {for|over} {a year|<n> months}{:|,} {earned|it made} <sum>{.|, {not worth|hardly worth} the {clutter|space}.}
      {Does|Did} {anyone|<pal>} {actually|really} {click|read|buy from} {ads|banners|sponsored posts} on {dev|personal|small} {blogs|sites}? {I block them|I never saw one I liked|Honest question}.
      {Since|After} {the|your} {link|post|mention}{,|} {my|our} {server|counter|inbox} {went mad|jumped to <visits>|is busy}{. Thanks, I think|! :)|}.
      <engine> {ranks|puts|shows} {this|your} post {first|third|above the docs} for {"<tech-problem>"|my own name|the error text}{,|.} {that's how|so} {I landed|everyone lands} here{.|, {years later|as usual}.}
      {My|Our} {stats|logs|referrers} {are|show} {<nn> percent|mostly|half} {bots|image searches|people looking for <keyword-part> pictures|feed readers}{.|, so much for fame.}
      {Subscribed|I'm subscribed|I read you} {in|through|via} <reader>{,|} so {I never see|I missed} {the new {design|theme}|your ads|the sidebar|the poll}{.|. {Just saying|Looks nice, though}.}`,
  },
  {
    name: 'ordinary/pointing-among-owners',
    split: 'train',
    weight: 4,
    labels: CLEAN,
    registers: WRITERS,
    slots: SLOTS,
    frames: `<cited-link>
      {@<nick>|<pal>}{:|,} <cited-link>
      {Don't forget|There's also|And then there is|Nobody mentioned} {<tool>|<engine>|<coined>|the <coined> project}{.|:|,} <cited-link>
      {I|We} {wrote|had written|blogged} {about|up} {a|the} {similar|same} {experience|bug|trick|trip} {a while back|last {spring|year}}{,|:} {it's at|see|here} <cited-link>
      {This|My reply} {got|was getting|became} {long|too long}{,|} so I {posted|put|moved} it {on|to} my {own |}blog{:|.|, {linked|link} {above|from my name}.} {<cited-link>|}
      {Just|} {mentioned|linked to|quoted} {your post|you|this thread} {over at|in|on} {mine|our wiki|<coined>}{:|.} {Curious what you think|Hope that's fine|Shout if you mind}{. <cited-link>|: <cited-link>|}
      {I|We} {did|made|built} {a plug-in|a script|a bookmarklet|an extension|a patch} for {this|that|<tool>} {a while back|ages ago}{.|,} {it|which} {also |}{handles <nn> languages|pastes from the clipboard|works offline|exports CSV}{;|,|.} {source|it} {is|lives} {on my tools page|at https://github.com/<repo>|in the contrib folder}.
      \\[{Via|via}: <first> <last>\\]{ <tool> {tips|links} for {Monday|<year>}|}
      <pal> {posted|has posted|recently published} {a {link|review|summary|reply}|an entry} {about|on|called|to} {<hobby>|<tool>|"<coined>"}{...|, in which he {compares|disagrees}|.}`,
  },
  {
    name: 'ordinary/mail-among-owners',
    split: 'train',
    weight: 3,
    labels: CLEAN,
    registers: WRITERS,
    slots: SLOTS,
    frames: `{Please |Could you |}{send|mail|forward} {the {error|stack trace|log|config|sample}|a mail|the steps} to <mailbox>{ {and|so} {someone|I|the team} {will look|can reproduce it}|}{.|. {Which version|What} {do you run|does it print}?}
      {Drop|Send} {me|us} a {line|mail|note} {at|via} <mailbox> {and|,} I'll {introduce you|add you to the beta|send the {zip|slides|old version}|explain off-list}{.|. {Too long for a comment|No hurry}.}
      {Sorry|Apologies} for {asking|writing|posting} {it |}here{,|:} {your|the} contact {form|page} {gives|shows} {a 500|an error|nothing}{.|;} {where|how} {can|do} I {mail|reach} you {about|regarding} <tool>?
      {Can|Could|Would} {someone|anyone|you} {please |}{send|give} me {an invite|an invitation|a beta key|a test account}{?|, if {any|some} {are|} left?} <mailbox>
      {I|We} {contacted|called|wrote to} {<mailer>|<host>} {support|the help desk} {and|,} {they {fixed|reset} it|no answer for <n> days|got a form letter|was told to wait}{.|, {good luck|so be patient|finally}!}
      {Lost|Locked out of|Can't get into} my <mailer> {account|mail|address} {since|after} {today|<n> days|changing the password|the update}{.|,} {password reset|support|the secret question} {doesn't help|goes in circles|asks for the old mail}{. Any idea|}?
      {Emailed|Mailed} you {the {patch|logs|photos}|about it} {on {Monday|Friday}|twice}{,|.} {check|maybe in} {your |}{spam|junk} folder{.|, {subject|from} <first>.}
      {The|That} {captcha|confirmation mail|newsletter|notification} {from|of} {your|this} {site|blog} {never arrived|landed in junk|came <n> times}{.|,} {just so you know|<mailer> here}.`,
  },
];
