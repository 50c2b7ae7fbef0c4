import type { Family } from '../engine/family.ts';
import { LANGUAGES } from './languages/index.ts';
import { COMMUNITIES } from './ordinary/communities.ts';
import { EVERYDAY } from './ordinary/everyday.ts';
import { GRATITUDE } from './ordinary/gratitude.ts';
import { ORDINARY_HELD_OUT } from './ordinary/held-out.ts';
import { LOOK_ALIKES } from './ordinary/look-alikes.ts';
import { TECH_BLOGS } from './ordinary/tech-blogs.ts';
import { VIEWERS } from './ordinary/viewers.ts';
import { ADVERTS } from './spam/adverts.ts';
import { ASKING } from './spam/asking.ts';
import { BARE_LINKS } from './spam/bare-links.ts';
import { CHAINS } from './spam/chains.ts';
import { CHORUS } from './spam/chorus.ts';
import { COMPLIMENTS } from './spam/compliments.ts';
import { CREATORS } from './spam/creators.ts';
import { FINANCE_SHILLS } from './spam/finance-shills.ts';
import { SPAM_HELD_OUT } from './spam/held-out.ts';
import { MONEY_OFFERS } from './spam/money-offers.ts';
import { PROMOTION } from './spam/promotion.ts';
import { SEO } from './spam/seo.ts';
import { SEO_KINDS } from './spam/seo-kinds.ts';
import { TESTIMONIALS } from './spam/testimonials.ts';
import { TRICKS } from './spam/tricks.ts';
import { HATE_WITHOUT_SWEARING } from './toxicity/hate.ts';
import { TOXICITY_HELD_OUT } from './toxicity/held-out.ts';
import { IDENTITY_NEUTRAL } from './toxicity/identity-neutral.ts';
import { INSULTS } from './toxicity/insults.ts';
import { VIOLENCE } from './toxicity/violence.ts';

export const FAMILIES: readonly Family[] = [
  ...TESTIMONIALS,
  ...MONEY_OFFERS,
  ...FINANCE_SHILLS,
  ...SEO,
  ...SEO_KINDS,
  ...PROMOTION,
  ...BARE_LINKS,
  ...CREATORS,
  ...ASKING,
  ...CHAINS,
  ...CHORUS,
  ...COMPLIMENTS,
  ...TRICKS,
  ...ADVERTS,
  ...LOOK_ALIKES,
  ...EVERYDAY,
  ...COMMUNITIES,
  ...GRATITUDE,
  ...TECH_BLOGS,
  ...VIEWERS,
  ...IDENTITY_NEUTRAL,
  ...HATE_WITHOUT_SWEARING,
  ...INSULTS,
  ...VIOLENCE,
  ...LANGUAGES,
  ...SPAM_HELD_OUT,
  ...ORDINARY_HELD_OUT,
  ...TOXICITY_HELD_OUT,
];

/** The share of each theme among the texts written: as many ordinary comments as spam, as many neutral as hateful. */
export const THEME_SHARE: Readonly<Record<string, number>> = {
  spam: 8,
  ordinary: 8,
  identity: 3,
  hate: 2.5,
  insult: 1.2,
  quoted: 0.8,
  profanity: 0.8,
  threat: 0.6,
  sexual: 0.8,
  harmless: 1.5,
  languages: 2,
};
