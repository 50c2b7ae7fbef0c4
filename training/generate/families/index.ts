import type { Family } from '../engine/family.ts';
import { EVERYDAY } from './ordinary/everyday.ts';
import { LOOK_ALIKES } from './ordinary/look-alikes.ts';
import { MONEY_OFFERS } from './spam/money-offers.ts';
import { PROMOTION } from './spam/promotion.ts';
import { SEO } from './spam/seo.ts';
import { TESTIMONIALS } from './spam/testimonials.ts';
import { HATE_WITHOUT_SWEARING } from './toxicity/hate.ts';
import { IDENTITY_NEUTRAL } from './toxicity/identity-neutral.ts';

export const FAMILIES: readonly Family[] = [
  ...TESTIMONIALS,
  ...MONEY_OFFERS,
  ...SEO,
  ...PROMOTION,
  ...LOOK_ALIKES,
  ...EVERYDAY,
  ...IDENTITY_NEUTRAL,
  ...HATE_WITHOUT_SWEARING,
];

/** The share of each theme among the texts written: as many ordinary comments as spam, as many neutral as hateful. */
export const THEME_SHARE: Readonly<Record<string, number>> = {
  spam: 6,
  ordinary: 6,
  identity: 3,
  hate: 2.5,
};
