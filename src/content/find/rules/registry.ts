import { blogger } from './blogger.ts';
import { bloggerClassic } from './blogger-classic.ts';
import { conventions } from './conventions.ts';
import { disqus } from './disqus.ts';
import { disqusServer } from './disqus-server.ts';
import { drupal } from './drupal.ts';
import { hackerNews } from './hacker-news.ts';
import { invision } from './invision.ts';
import { livefyre } from './livefyre.ts';
import { movableType } from './movable-type.ts';
import { phpbb2 } from './phpbb2.ts';
import { reddit2018 } from './reddit-2018.ts';
import { redditOld } from './reddit-old.ts';
import { sbNation } from './sb-nation.ts';
import { slashdot } from './slashdot.ts';
import { spip } from './spip.ts';
import { squarespace } from './squarespace.ts';
import { stackExchange } from './stack-exchange.ts';
import { typepad } from './typepad.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin } from './vbulletin.ts';
import { wordpress } from './wordpress.ts';
import { wordpressPingback } from './wordpress-pingback.ts';
import { wordpressThesis } from './wordpress-thesis.ts';
import { wpdiscuz } from './wpdiscuz.ts';
import { youtube } from './youtube.ts';
import type { Rule } from './rule.ts';

/**
 * Every rule. Order decides between rules that claim the same text: what is particular to a platform first, blog
 * software whose class names others borrow last.
 */
export const RULES: readonly Rule[] = [
  blogger,
  bloggerClassic,
  disqus,
  disqusServer,
  hackerNews,
  invision,
  livefyre,
  phpbb2,
  reddit2018,
  redditOld,
  sbNation,
  slashdot,
  spip,
  squarespace,
  stackExchange,
  typepad,
  vanilla,
  vbulletin,
  wpdiscuz,
  youtube,
  movableType,
  drupal,
  wordpressThesis,
  wordpress,
  wordpressPingback,
  conventions,
];
