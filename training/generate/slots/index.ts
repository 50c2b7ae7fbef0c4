import type { Slots } from '../engine/grammar.ts';
import { ABUSE } from './abuse.ts';
import { BLOGGING } from './blogging.ts';
import { CONTACT } from './contact.ts';
import { IDENTITY } from './identity.ts';
import { MARKET } from './market.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { PROMOTED } from './promoted.ts';
import { TOPICS } from './topics.ts';
import { WEB } from './web.ts';

/** The slots every family may use. */
export const SHARED_SLOTS: Slots = { ...PEOPLE, ...WEB, ...PROMOTED, ...BLOGGING, ...CONTACT, ...MARKET, ...MONEY, ...TOPICS, ...IDENTITY, ...ABUSE };
