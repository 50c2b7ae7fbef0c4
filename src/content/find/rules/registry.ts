import type { Rule } from './rule.ts';
import { wordpressPingback } from './wordpress-pingback.ts';
import { wordpress } from './wordpress.ts';
import { wpdiscuz } from './wpdiscuz.ts';

/** Every rule. Order decides between rules that claim the same text: the more particular first. */
export const RULES: readonly Rule[] = [wpdiscuz, wordpress, wordpressPingback];
