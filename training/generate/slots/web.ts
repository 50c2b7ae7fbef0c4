import type { Slots } from '../engine/grammar.ts';
import type { Random } from '../engine/random.ts';

const STEMS = ['bright', 'quick', 'mega', 'smart', 'prime', 'easy', 'lucky', 'best', 'top', 'nova', 'alpha', 'royal', 'gold', 'pixel', 'cloud', 'blue', 'true', 'fast', 'ever', 'swift', 'zen', 'luna', 'titan', 'omni', 'vita'];
const GOODS = ['loan', 'coin', 'trade', 'deal', 'shop', 'tech', 'media', 'health', 'diet', 'casino', 'bet', 'rank', 'essay', 'dating', 'hack', 'cash', 'earn', 'replica', 'vape', 'travel', 'roof', 'garden', 'kitchen', 'fit', 'wallet', 'mining', 'tools', 'store', 'hub', 'zone', 'pro', 'world', 'market', 'clinic', 'law'];
const DOUBTFUL_ENDINGS = ['.com', '.net', '.biz', '.info', '.xyz', '.top', '.club', '.online', '.site', '.store', '.ru', '.co', '.io', '.live', '.pro', '.vip', '.shop', '.in', '.website', '.space'];
const HONEST_ENDINGS = ['.com', '.org', '.net', '.io', '.dev', '.co.uk', '.de', '.edu', '.blog', '.ca'];
const ALPHABET = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const code = (random: Random, length: number) => Array.from({ length }, () => random.pick(ALPHABET)).join('');
const domain = (random: Random, endings: readonly string[]) =>
  `${random.pick(STEMS)}${random.chance(0.2) ? '-' : ''}${random.pick(GOODS)}${random.chance(0.25) ? String(random.between(1, 365)) : ''}${random.pick(endings)}`;

/** Addresses: invented ones as spammers write them, and the kind that people share for a reason. */
export const WEB: Slots = {
  code: (random) => code(random, random.between(5, 9)),
  'video-id': (random) => code(random, 11),
  'spam-domain': (random) => domain(random, DOUBTFUL_ENDINGS),
  'honest-domain': (random) => domain(random, HONEST_ENDINGS),
  'hidden-domain': (random) => {
    const address = domain(random, DOUBTFUL_ENDINGS);
    const dot = random.pick([' dot ', ' (dot) ', ' . ', '[.]', ' ,', '·', '。', ' d0t ', '(.)', ' ․ ']);
    return random.chance(0.3) ? address.toUpperCase().split('').join(' ') : address.replaceAll('.', dot);
  },
  'short-link': `{bit.ly|tinyurl.com|ow.ly|is.gd|goo.gl|cutt.ly|rb.gy|t.co|linktr.ee|shorturl.at}/<code>`,
  'spam-link': `{3:https://|2:http://|2:www.|2:}<spam-domain>[/{<code>|promo|signup|?ref=<code>|?id=<digits>|free|claim|index.php?page=<digits>|tag/<keyword-slug>|user/profile/<digits>|<keyword-slug>.html}]|<short-link>|https://<short-link>`,
  'keyword-slug': `best-{slot-games|car-insurance|cheap-flights|keto-gummies|essay-writer|betting-sites|vpn-deals|payday-loan}|buy-{instagram-followers|gold-online|replica-watches|cbd-oil|traffic}|{online-casino|forex-robot|hair-transplant|seo-agency|sbobet|slot-gacor|judi-bola|toto-88|rent-a-car}`,
  digits: (random) => String(random.between(10, 99_999)),
  'video-link': `https://{www.|}youtube.com/watch?v=<video-id>|https://youtu.be/<video-id>|youtube.com/watch?v=<video-id>|http://www.youtube.com/watch?v=<video-id>&feature=share|https://m.youtube.com/watch?v=<video-id>`,
  'honest-link': `https://en.wikipedia.org/wiki/<wiki-page>|https://github.com/<repo>[/issues/<digits>]|https://stackoverflow.com/questions/<digits>|https://docs.<honest-domain>/<docs-page>|https://www.<honest-domain>/<docs-page>|https://<honest-domain>/blog/<docs-page>|https://arxiv.org/abs/2{0|1|2|3}0{1|3|6|9}.<digits>|https://developer.mozilla.org/en-US/docs/Web/<web-page>|https://www.bbc.co.uk/news/<digits>|https://archive.org/details/<docs-page>|https://imgur.com/<code>|https://xkcd.com/<digits>|https://news.ycombinator.com/item?id=<digits><digits>|https://gist.github.com/<code><code>|https://www.reddit.com/r/{AskHistorians|cooking|homelab|learnmath|gardening}/comments/<code>/|<video-link>`,
  'wiki-page': `Dunning–Kruger_effect|Ship_of_Theseus|Sourdough|Photosynthesis|Battle_of_Hastings|Kalman_filter|Octopus|Great_Fire_of_London|Binary_search|Voyager_1|Roundabout|Coffee|Tuberculosis|Bagpipes`,
  repo: `{acme|openlab|tinyco|pebble|northwind|kitebuild}/{parser|router|cli|widgets|cache|synth|charts|mailer}`,
  'docs-page': `getting-started|configuration|faq|changelog|why-we-moved|release-notes|troubleshooting|upgrade-guide|2019/03/lessons-learned|data-tables|annual-report`,
  'web-page': `CSS/grid|API/fetch|HTTP/Headers/Cache-Control|JavaScript/Reference/Global_Objects/Map|HTML/Element/details`,
};
