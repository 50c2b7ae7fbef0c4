import type { Family } from '../engine/family.ts';
import { LANGUAGES } from './languages/index.ts';
import { ABOUT_LURES } from './ordinary/about-lures.ts';
import { ABOUT_MONEY } from './ordinary/about-money.ts';
import { ABOUT_SPAM } from './ordinary/about-spam.ts';
import { ANSWERS } from './ordinary/answers.ts';
import { BLOG_CONVERSATIONS } from './ordinary/blog-conversations.ts';
import { BLOG_HELD_OUT } from './ordinary/blog-held-out.ts';
import { BLOG_NEIGHBOURS } from './ordinary/blog-neighbours.ts';
import { BLOG_THANKS } from './ordinary/blog-thanks.ts';
import { BLOG_ASKERS } from './ordinary/blog-askers.ts';
import { BLOG_BEGINNERS } from './ordinary/blog-beginners.ts';
import { BLOG_POINTERS } from './ordinary/blog-pointers.ts';
import { BLOG_ADVICE } from './ordinary/blog-advice.ts';
import { BLOG_ONE_LINERS } from './ordinary/blog-one-liners.ts';
import { BLOG_THINKERS } from './ordinary/blog-thinkers.ts';
import { BLOG_DIARIES_HELD_OUT } from './ordinary/blog-diaries-held-out.ts';
import { BLOG_HOSTS } from './ordinary/blog-hosts.ts';
import { BLOG_VISITORS } from './ordinary/blog-visitors.ts';
import { CHAT_ROOMS } from './ordinary/chat-rooms.ts';
import { COMMUNITIES } from './ordinary/communities.ts';
import { EVERYDAY } from './ordinary/everyday.ts';
import { GRATITUDE } from './ordinary/gratitude.ts';
import { ORDINARY_HELD_OUT } from './ordinary/held-out.ts';
import { HONEST_TALK } from './ordinary/honest-talk.ts';
import { LONG_COMMENTS } from './ordinary/long-comments.ts';
import { LOOK_ALIKES } from './ordinary/look-alikes.ts';
import { MESSAGES_HONEST } from './ordinary/messages.ts';
import { PLAIN_SHOPPING } from './ordinary/plain-shopping.ts';
import { PLAIN_WATCHING } from './ordinary/plain-watching.ts';
import { POINTING } from './ordinary/pointing.ts';
import { POST_READERS } from './ordinary/post-readers.ts';
import { RECOMMENDING } from './ordinary/recommending.ts';
import { SITE_OWNERS } from './ordinary/site-owners.ts';
import { TECH_BLOGS } from './ordinary/tech-blogs.ts';
import { UNDER_MUSIC } from './ordinary/under-music.ts';
import { UNDER_POSTS } from './ordinary/under-posts.ts';
import { UNDER_VIDEOS } from './ordinary/under-videos.ts';
import { UNHEARD_ROOMS } from './ordinary/unheard-rooms.ts';
import { VIEWERS } from './ordinary/viewers.ts';
import { WATCHING_AND_MAKING } from './ordinary/watching-and-making.ts';
import { ADVERTS } from './spam/adverts.ts';
import { ASKING } from './spam/asking.ts';
import { BARE_LINKS } from './spam/bare-links.ts';
import { BLUNT_CALLS } from './spam/blunt-calls.ts';
import { BLUNT_OFFERS } from './spam/blunt-offers.ts';
import { CHAINS } from './spam/chains.ts';
import { CHANNEL_HOPEFULS } from './spam/channel-hopefuls.ts';
import { CHAT_LURES } from './spam/chat-lures.ts';
import { CHORUS } from './spam/chorus.ts';
import { COMPLIMENTS } from './spam/compliments.ts';
import { CREATORS } from './spam/creators.ts';
import { ECHO_AND_LINK } from './spam/echo-and-link.ts';
import { FINANCE_SHILLS } from './spam/finance-shills.ts';
import { FREEBIES } from './spam/freebies.ts';
import { FUNDRAISERS } from './spam/fundraisers.ts';
import { SPAM_HELD_OUT } from './spam/held-out.ts';
import { MESSAGES } from './spam/messages.ts';
import { MODERN_LURES } from './spam/modern-lures.ts';
import { MONEY_OFFERS } from './spam/money-offers.ts';
import { PASS_IT_ON } from './spam/pass-it-on.ts';
import { POINTERS } from './spam/pointers.ts';
import { PROMOTION } from './spam/promotion.ts';
import { REFERRALS } from './spam/referrals.ts';
import { SCAM_CONVERSATIONS } from './spam/scam-conversations.ts';
import { SELLERS_OF_ANYTHING } from './spam/sellers-of-anything.ts';
import { SEO } from './spam/seo.ts';
import { SEO_ADMIRATION } from './spam/seo-admiration.ts';
import { SEO_ARRIVALS } from './spam/seo-arrivals.ts';
import { SEO_CHORUS } from './spam/seo-chorus.ts';
import { SEO_FLUENT_CHAINS } from './spam/seo-fluent-chains.ts';
import { SEO_FLUENT_PASSING_ON } from './spam/seo-fluent-passing-on.ts';
import { SEO_FLUENT_PRAISE } from './spam/seo-fluent-praise.ts';
import { SEO_FLUENT_REGULARS } from './spam/seo-fluent-regulars.ts';
import { SEO_FLUENT_SHOP_TALK } from './spam/seo-fluent-shop-talk.ts';
import { SEO_HELD_OUT } from './spam/seo-held-out.ts';
import { SEO_KINDS } from './spam/seo-kinds.ts';
import { SEO_MANNERS } from './spam/seo-manners.ts';
import { SEO_ODDITIES } from './spam/seo-oddities.ts';
import { SEO_PRETEXT_ANYTHING } from './spam/seo-pretext-anything.ts';
import { SEO_PRETEXT_CONTACT } from './spam/seo-pretext-contact.ts';
import { SEO_PRETEXT_DESIGN } from './spam/seo-pretext-design.ts';
import { SEO_PRETEXT_HELD_OUT } from './spam/seo-pretext-held-out.ts';
import { SEO_PRETEXT_PLATFORM } from './spam/seo-pretext-platform.ts';
import { SEO_PRETEXT_TRADE } from './spam/seo-pretext-trade.ts';
import { SEO_PRETEXT_TROUBLE } from './spam/seo-pretext-trouble.ts';
import { SEO_QUESTIONS } from './spam/seo-questions.ts';
import { SEO_TRANSLATED } from './spam/seo-translated.ts';
import { SEO_TROUBLES } from './spam/seo-troubles.ts';
import { SEO_WARES } from './spam/seo-wares.ts';
import { SMALL_CREATORS } from './spam/small-creators.ts';
import { STAGE_HOPEFULS } from './spam/stage-hopefuls.ts';
import { TESTIMONIALS } from './spam/testimonials.ts';
import { TRADE_THREADS } from './spam/trade-threads.ts';
import { TRICKS } from './spam/tricks.ts';
import { UNHEARD_PITCHES } from './spam/unheard-pitches.ts';
import { ARGUMENTS } from './toxicity/arguments.ts';
import { COMMENT_THREADS } from './toxicity/comment-threads.ts';
import { EDGES } from './toxicity/edges.ts';
import { HATE_WITHOUT_SWEARING } from './toxicity/hate.ts';
import { HATE_BY_HINT } from './toxicity/hate-by-hint.ts';
import { TOXICITY_HELD_OUT } from './toxicity/held-out.ts';
import { IDENTITY_NEUTRAL } from './toxicity/identity-neutral.ts';
import { INSULTS } from './toxicity/insults.ts';
import { PREJUDICE } from './toxicity/prejudice.ts';
import { VIOLENCE } from './toxicity/violence.ts';

export const FAMILIES: readonly Family[] = [
  ...oftener(TESTIMONIALS, 2),
  ...MONEY_OFFERS,
  ...oftener(FINANCE_SHILLS, 2),
  ...oftener(SEO, 3),
  ...oftener(SEO_KINDS, 3),
  ...oftener(SEO_ADMIRATION, 2),
  ...oftener(SEO_ARRIVALS, 2),
  ...oftener(SEO_CHORUS, 2),
  ...oftener(SEO_FLUENT_PRAISE, 2),
  ...oftener(SEO_FLUENT_CHAINS, 2),
  ...oftener(SEO_FLUENT_PASSING_ON, 2),
  ...oftener(SEO_FLUENT_REGULARS, 2),
  ...oftener(SEO_FLUENT_SHOP_TALK, 2),
  ...oftener(SEO_MANNERS, 2),
  ...oftener(SEO_ODDITIES, 2),
  ...oftener(SEO_PRETEXT_ANYTHING, 2),
  ...oftener(SEO_PRETEXT_CONTACT, 2),
  ...oftener(SEO_PRETEXT_DESIGN, 2),
  ...oftener(SEO_PRETEXT_PLATFORM, 2),
  ...oftener(SEO_PRETEXT_TRADE, 2),
  ...oftener(SEO_PRETEXT_TROUBLE, 2),
  ...oftener(SEO_QUESTIONS, 2),
  ...oftener(SEO_TRANSLATED, 2),
  ...oftener(SEO_TROUBLES, 2),
  ...oftener(SEO_WARES, 2),
  ...oftener(PROMOTION, 3.4),
  ...oftener(POINTERS, 10.2),
  ...oftener(BARE_LINKS, 3.4),
  ...oftener(CREATORS, 3.4),
  ...oftener(ASKING, 1.7),
  ...oftener(CHAINS, 1.7),
  ...CHORUS,
  ...COMPLIMENTS,
  ...TRICKS,
  ...oftener(ADVERTS, 1.7),
  ...oftener(BLUNT_OFFERS, 1.7),
  ...oftener(BLUNT_CALLS, 1.7),
  ...oftener(STAGE_HOPEFULS, 1.7),
  ...oftener(CHANNEL_HOPEFULS, 1.7),
  ...oftener(SMALL_CREATORS, 3.4),
  ...oftener(FUNDRAISERS, 3.4),
  ...oftener(REFERRALS, 3.4),
  ...oftener(SCAM_CONVERSATIONS, 2),
  ...oftener(MODERN_LURES, 2),
  ...oftener(FREEBIES, 1.7),
  ...CHAT_LURES,
  ...TRADE_THREADS,
  ...SELLERS_OF_ANYTHING,
  ...oftener(PASS_IT_ON, 1.7),
  ...ECHO_AND_LINK,
  ...MESSAGES,
  ...LOOK_ALIKES,
  ...EVERYDAY,
  ...COMMUNITIES,
  ...GRATITUDE,
  ...POINTING,
  ...oftener(POST_READERS, 2),
  ...oftener(BLOG_CONVERSATIONS, 2),
  ...oftener(BLOG_NEIGHBOURS, 2),
  ...oftener(BLOG_THANKS, 2),
  ...oftener(BLOG_ASKERS, 2),
  ...oftener(BLOG_BEGINNERS, 2),
  ...oftener(BLOG_POINTERS, 2),
  ...oftener(BLOG_ADVICE, 2),
  ...oftener(BLOG_ONE_LINERS, 2),
  ...oftener(BLOG_THINKERS, 2),
  ...oftener(BLOG_HOSTS, 2),
  ...oftener(BLOG_VISITORS, 2),
  ...oftener(TECH_BLOGS, 2.4),
  ...oftener(SITE_OWNERS, 1.2),
  ...VIEWERS,
  ...ANSWERS,
  ...LONG_COMMENTS,
  ...PLAIN_SHOPPING,
  ...PLAIN_WATCHING,
  ...UNDER_MUSIC,
  ...UNDER_VIDEOS,
  ...oftener(UNDER_POSTS, 2),
  ...oftener(RECOMMENDING, 2),
  ...oftener(WATCHING_AND_MAKING, 2),
  ...CHAT_ROOMS,
  ...HONEST_TALK,
  ...ABOUT_SPAM,
  ...oftener(ABOUT_LURES, 2),
  ...oftener(ABOUT_MONEY, 2),
  ...MESSAGES_HONEST,
  ...IDENTITY_NEUTRAL,
  ...HATE_WITHOUT_SWEARING,
  ...INSULTS,
  ...VIOLENCE,
  ...PREJUDICE,
  ...ARGUMENTS,
  ...EDGES,
  ...HATE_BY_HINT,
  ...COMMENT_THREADS,
  ...LANGUAGES,
  ...SPAM_HELD_OUT,
  ...UNHEARD_PITCHES,
  ...ORDINARY_HELD_OUT,
  ...UNHEARD_ROOMS,
  ...SEO_HELD_OUT,
  ...SEO_PRETEXT_HELD_OUT,
  ...BLOG_HELD_OUT,
  ...BLOG_DIARIES_HELD_OUT,
  ...TOXICITY_HELD_OUT,
];

/**
 * The share of each theme among the texts written: as many ordinary comments as spam, as many neutral as hateful. The
 * public data knows abuse well and hardly any comment spam, so most is about spam.
 */
export const THEME_SHARE: Readonly<Record<string, number>> = {
  spam: 36,
  ordinary: 38,
  identity: 3,
  hate: 2.5,
  insult: 1.6,
  quoted: 0.8,
  profanity: 0.8,
  threat: 0.8,
  sexual: 0.8,
  harmless: 2.5,
  languages: 2,
};

/** The same families drawn so many times as often: kinds of spam that readers meet most, in the most words. */
function oftener(families: readonly Family[], factor: number): readonly Family[] {
  return families.map((family) => ({ ...family, weight: (family.weight ?? 1) * factor }));
}
