import type { Slots } from '../engine/grammar.ts';
import type { Random } from '../engine/random.ts';

const SYLLABLES = ['ka', 'ro', 'mi', 'zel', 'lo', 'tan', 'bri', 'vex', 'du', 'sha', 'nor', 'pli', 'qua', 'ter', 'lyn', 'zo', 'fen', 'gri', 'mox', 'wax', 'bee', 'jun', 'dra', 'sul', 'pax'];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const digits = (random: Random, length: number) => Array.from({ length }, () => String(random.between(0, 9))).join('');
const id = (random: Random, length: number) => Array.from({ length }, () => random.pick(ALPHABET)).join('');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const coined = (random: Random) => Array.from({ length: random.between(2, 3) }, () => random.pick(SYLLABLES)).join('');

/** What people promote: invented channels, acts and shops, and their addresses in every form seen in the wild. */
export const PROMOTED: Slots = {
  'long-id': (random) => digits(random, random.between(9, 16)),
  'mixed-id': (random) => id(random, random.between(6, 22)),
  coined: (random) => capital(coined(random)),
  'channel-name': (random) => {
    const stem = random.chance(0.6) ? capital(coined(random)) : coined(random);
    return random.pick([`${stem}TV`, `${stem}Gaming`, `${stem}HD`, `xX${stem}Xx`, `${stem}Vlogs`, `${stem}Official`, `${stem}Beats`, `${stem}${random.between(1, 2015)}`, `The${capital(stem)}`, `${stem}_yt`, `${stem}Plays`, `${stem}Music`, `${stem}x`, `its${capital(stem)}`, `${stem}Productions`]);
  },
  act: (random) => {
    const stem = capital(coined(random));
    const noun = random.pick(['Harbour', 'Static', 'Lanterns', 'Wolves', 'Paper Boats', 'Neon', 'Foxes', 'Saints', 'Motel', 'Echo']);
    return random.pick([`Lil ${stem}`, `MC ${stem}`, `DJ ${stem}`, `Young ${stem}`, stem, `${stem} & the ${noun}`, `The ${stem} ${noun}`, `${stem} ${noun}`, `Big ${stem}`, `${stem} Boy`, `Queen ${stem}`]);
  },
  scheme: `{4:https://|3:http://|2:www.|2:https://www.|2:}`,
  'own-video': `<scheme>youtube.com/watch?v=<video-id>[20:&feature=youtu.be|&list=PL<mixed-id>|&t=<nn>s]|https://youtu.be/<video-id>|youtube.com/watch?v=<video-id>|/watch?v=<video-id>|<scheme>vimeo.com/<long-id>|youtube (dot) com/watch?v=<video-id>|https://m.youtube.com/watch?v=<video-id>`,
  'channel-link': `<scheme>youtube.com/{user/<channel-name>|channel/UC<mixed-id>|c/<channel-name>|@<channel-name>}[30:?sub_confirmation=1|/videos|/featured]|youtube.com/<channel-name>|<scheme>twitch.tv/<channel-name>|<scheme>dailymotion.com/<channel-name>`,
  'music-link': `<scheme>soundcloud.com/<channel-name>[/<keyword-part>-<keyword-part>]|https://open.spotify.com/{track|album|artist}/<mixed-id>|<channel-name>.bandcamp.com|<scheme>reverbnation.com/<channel-name>|https://itunes.apple.com/us/album/<keyword-part>/id<long-id>|<scheme>datpiff.com/mixtape.<long-id>.html|<scheme>audiomack.com/song/<channel-name>/<keyword-part>|https://distrokid.com/hyperfollow/<channel-name>|<scheme>beatstars.com/<channel-name>`,
  'social-link': `<scheme>facebook.com/{<channel-name>|pages/<channel-name>/<long-id>|groups/<long-id>|events/<long-id>|profile.php?id=<long-id>|photo.php?fbid=<long-id>&type=1}|<scheme>twitter.com/<channel-name>|<scheme>instagram.com/<channel-name>[/]|https://plus.google.com/<long-id>/posts|<scheme>tiktok.com/@<channel-name>|<scheme>vk.com/id<long-id>|https://discord.gg/<mixed-id>|https://t.me/<channel-name>|<channel-name>.tumblr.com|<scheme>ask.fm/<channel-name>|<scheme>linktr.ee/<channel-name>|fb.me/<channel-name>`,
  'shop-link': `<scheme>teespring.com/<keyword-part>-<keyword-part>|https://<channel-name>.spreadshirt.com|<scheme>etsy.com/shop/<channel-name>|<scheme>redbubble.com/people/<channel-name>|http://www.ebay.com/itm/<long-id>|https://www.amazon.com/dp/B0<mixed-id>[?tag=<channel-name>-20]|<channel-name>.myshopify.com|<channel-name>.bigcartel.com|<scheme>zazzle.com/<channel-name>|<scheme>patreon.com/<channel-name>|<scheme>gumroad.com/l/<mixed-id>|https://www.lulu.com/shop/<keyword-part>|<spam-link>`,
  'fund-link': `<scheme>gofundme.com/{f/|}<keyword-part>-<keyword-part>|<scheme>indiegogo.com/projects/<keyword-part>-<keyword-part>/x/<long-id>|<scheme>kickstarter.com/projects/<long-id>/<keyword-part>|<scheme>youcaring.com/<keyword-part>-<long-id>|https://www.paypal.me/<channel-name>|<scheme>ko-fi.com/<channel-name>|https://cash.app/$<channel-name>`,
  'vote-link': `<scheme>change.org/p/<keyword-part>-<keyword-part>-<keyword-part>|<scheme>thepetitionsite.com/<long-id>/|https://secure.avaaz.org/en/petition/<keyword-part>_<keyword-part>|<scheme>strawpoll.me/<long-id>|<scheme>battleofthebands.<spam-domain>/vote/<digits>|http://contest.<spam-domain>/entry.php?id=<digits>|https://www.surveymonkey.com/r/<mixed-id>`,
  'app-link': `https://play.google.com/store/apps/details?id=com.<keyword-part>.<keyword-part>|https://itunes.apple.com/app/id<long-id>|<scheme>mediafire.com/{?<mixed-id>|file/<mixed-id>/setup.rar}|https://apps.apple.com/us/app/<keyword-part>/id<long-id>|<scheme>mega.nz/file/<mixed-id>|http://www.<spam-domain>/download.php?f=<digits>|<scheme>kongregate.com/games/<channel-name>/<keyword-part>|https://store.steampowered.com/app/<digits>`,
  'referral-link': `<scheme><spam-domain>/{?ref=<digits>|r/<mixed-id>|?r=<channel-name>|join/<mixed-id>|index.php?ref=<channel-name>|aff/<digits>|u/<mixed-id>|?share=<digits>|refer?code=<mixed-id>}|http://<channel-name>.<spam-domain>|<scheme>freebitco.in/?r=<digits>|https://www.coinbase.com/join/<mixed-id>`,
  'cut-link': `<short-link>|http://{adf.ly|q.gs|j.gs|linkbucks.com|sh.st|bc.vc|ouo.io}/<mixed-id>|adf .ly /<mixed-id>|adf (dot) ly/<mixed-id>|bit . ly/<code>|goo(.)gl/<code>|tinyurl dot com slash <code>|is(dot)gd/<code>`,
  'broken-link': `<hidden-domain>[/ <code>|/<keyword-part>]|w w w . <spam-domain>|<coined> (dot) {com|net|tk|org|info}[ /<keyword-part>]|<coined>.{c0m|cοm|c o m}|h t t p : / / <spam-domain>|hxxp://<spam-domain>/<code>|<coined> .tk|<coined>[DOT]com (remove brackets)|<spam-domain> (no spaces)`,
  'keyword-part': `summer|never|fly|night|city|dream|help|save|my|dog|rescue|first|road|gold|heart|moon|back|tour|blaze|story|run|crush|zombie|farm|quest|tower|block|quiz|music|light|fight|rent|school|new|laptop|hoodie|legend|crew`,
  'promo-link': `3:<own-video>|2:<channel-link>|2:<music-link>|2:<social-link>|2:<shop-link>|<fund-link>|<vote-link>|2:<app-link>|2:<referral-link>|2:<cut-link>|2:<broken-link>|3:<spam-link>`,
  'cited-link': `https://en.wikipedia.org/wiki/<wiki-page>|https://github.com/<repo>/{issues/<digits>|pull/<digits>|blob/main/README.md|releases/tag/v<n>.<n>}|http://stackoverflow.com/questions/<digits>/{<keyword-part>-<keyword-part>|how-do-i-<keyword-part>}|https://bugzilla.mozilla.org/show_bug.cgi?id=<digits>|https://docs.python.org/3/library/{json|re|asyncio|itertools}.html|http://msdn.microsoft.com/en-us/library/<mixed-id>.aspx|https://learn.microsoft.com/en-us/dotnet/{api/system.<keyword-part>|core/<docs-page>}|https://www.rfc-editor.org/rfc/rfc<digits>|https://developer.mozilla.org/en-US/docs/Web/<web-page>|http://www.w3.org/TR/{html4|CSS2|WCAG20}/|https://groups.google.com/group/<keyword-part>/browse_thread/thread/<mixed-id>|http://<honest-domain>/archive/200{3|4|5|6|7|8|9}/0{1|4|6|8}/{02|11|17|26}/<digits>.aspx|http://blogs.<honest-domain>/<keyword-part>/archive/<digits>.aspx|http://<coined>.blogspot.com/20{05|07|09|11}/0{2|5|7}/<keyword-part>-<keyword-part>.html|http://www.codeplex.com/<keyword-part>|https://arxiv.org/abs/<digits>.<digits>|https://www.theguardian.com/{world|society|money}/20{14|17|21}/{jan|may|oct}/<nn>/<keyword-part>-<keyword-part>|https://www.nytimes.com/20{16|19|22}/0{3|8}/<nn>/<keyword-part>.html|http://jsfiddle.net/<mixed-id>/|http://pastebin.com/<mixed-id>|https://www.gov.uk/<docs-page>`,
};
