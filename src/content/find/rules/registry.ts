import { bbpress } from './bbpress.ts';
import { blogger } from './blogger.ts';
import { bloggerClassic } from './blogger-classic.ts';
import { bluesky } from './bluesky.ts';
import { commento } from './commento.ts';
import { conventions } from './conventions.ts';
import { coral } from './coral.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { disqusServer } from './disqus-server.ts';
import { drupal } from './drupal.ts';
import { facebook } from './facebook.ts';
import { flarum } from './flarum.ts';
import { fluxbb } from './fluxbb.ts';
import { giscus } from './giscus.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { habr } from './habr.ts';
import { hackerNews } from './hacker-news.ts';
import { hyvorTalk } from './hyvor-talk.ts';
import { instagram } from './instagram.ts';
import { invision } from './invision.ts';
import { isso } from './isso.ts';
import { jcomments } from './jcomments.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { livefyre } from './livefyre.ts';
import { livejournal } from './livejournal.ts';
import { lobsters } from './lobsters.ts';
import { mastodon } from './mastodon.ts';
import { microdata } from './microdata.ts';
import { movableType } from './movable-type.ts';
import { mybb } from './mybb.ts';
import { nodebb } from './nodebb.ts';
import { openweb } from './openweb.ts';
import { peertube } from './peertube.ts';
import { phpbb } from './phpbb.ts';
import { phpbb2 } from './phpbb2.ts';
import { pikabu } from './pikabu.ts';
import { reddit } from './reddit.ts';
import { reddit2018 } from './reddit-2018.ts';
import { redditOld } from './reddit-old.ts';
import { remark42 } from './remark42.ts';
import type { Rule } from './rule.ts';
import { sbNation } from './sb-nation.ts';
import { slashdot } from './slashdot.ts';
import { smf } from './smf.ts';
import { spip } from './spip.ts';
import { squarespace } from './squarespace.ts';
import { stackExchange } from './stack-exchange.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { twitchChat } from './twitch-chat.ts';
import { typepad } from './typepad.ts';
import { utterances } from './utterances.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin } from './vbulletin.ts';
import { vcRu } from './vc-ru.ts';
import { viafoura } from './viafoura.ts';
import { wordpress } from './wordpress.ts';
import { wordpressPingback } from './wordpress-pingback.ts';
import { wordpressThesis } from './wordpress-thesis.ts';
import { wpdiscuz } from './wpdiscuz.ts';
import { x } from './x.ts';
import { xenforo } from './xenforo.ts';
import { xenforoWidget } from './xenforo-widget.ts';
import { xenforo1 } from './xenforo1.ts';
import { youtube } from './youtube.ts';
import { youtubeLiveChat } from './youtube-live-chat.ts';

/**
 * Every rule. Order decides between rules that claim the same text: what is particular to a platform first, then
 * what any page may carry, last the class names that others borrow.
 */
export const RULES: readonly Rule[] = [
  bbpress,
  blogger,
  bloggerClassic,
  bluesky,
  commento,
  coral,
  discourse,
  disqus,
  disqusServer,
  facebook,
  flarum,
  fluxbb,
  giscus,
  github,
  gitlab,
  habr,
  hackerNews,
  hyvorTalk,
  instagram,
  invision,
  isso,
  jcomments,
  lemmy,
  linkedin,
  livefyre,
  livejournal,
  lobsters,
  mastodon,
  mybb,
  nodebb,
  openweb,
  peertube,
  phpbb,
  phpbb2,
  pikabu,
  reddit,
  reddit2018,
  redditOld,
  remark42,
  sbNation,
  slashdot,
  smf,
  spip,
  squarespace,
  stackExchange,
  threads,
  tiktok,
  twitchChat,
  typepad,
  utterances,
  vanilla,
  vbulletin,
  vcRu,
  viafoura,
  wpdiscuz,
  x,
  xenforo,
  xenforoWidget,
  xenforo1,
  youtube,
  youtubeLiveChat,
  microdata,
  movableType,
  drupal,
  wordpressThesis,
  wordpress,
  wordpressPingback,
  conventions,
];
