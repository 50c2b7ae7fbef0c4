import type { Slots } from '../../engine/grammar.ts';
import { POST_MATTERS } from './post-matters.ts';
import { MORE_POST_MATTERS } from './post-matters-more.ts';
import { POST_MATTERS_OF_LIFE } from './post-matters-of-life.ts';

/** What posts are about, by field. */
export const ALL_POST_MATTERS = { ...POST_MATTERS, ...MORE_POST_MATTERS, ...POST_MATTERS_OF_LIFE };

const FIELDS = Object.values(ALL_POST_MATTERS);

/** What posts of every field are about, for frames that name one matter only: two would be of different posts. */
export const ANY_POST_MATTER: Slots = Object.fromEntries(
  ['point', 'claim', 'story', 'ask', 'slip'].map((name) => [name, FIELDS.map((field) => `{${String(field[name])}}`).join('|')]),
);
