import type { Slots } from '../engine/grammar.ts';

/**
 * Words of abuse, graded: `mild`, `medium` and `strong` swearing and name-calling, then the well-known slurs
 * against groups. They are here because a classifier must meet them in attack, in quotation, in reclaimed use
 * and among friends to learn that the word alone decides nothing.
 */
export const ABUSE: Slots = {
  'mild-name': `idiot|fool|clown|loser|moron|dummy|liar|coward|hypocrite|weirdo|dunce|numbskull|nitwit|dimwit|crybaby|buffoon|simpleton|airhead|brat|muppet|imbecile|pest|blockhead|twit`,
  'medium-name': `jerk|scumbag|prick|pig|creep|douche|dumbass|jackass|tosser|wanker|dipshit|douchebag|piece of crap|sleazebag|arse|bollocks merchant|shithead|skank`,
  'strong-name': `asshole|bitch|bastard|motherfucker|fucker|cunt|dickhead|son of a bitch|piece of shit|cocksucker|fuckwit|slut|whore|twat`,
  name: `3:<mild-name>|2:<medium-name>|2:<strong-name>`,
  'mild-swear': `damn|bloody|freaking|goddamn|crappy|frigging`,
  'strong-swear': `fucking|fuckin|motherfucking|goddamn fucking`,
  'slur-orientation': `faggot|fag|dyke|homo|tranny|poof|shemale|sodomite`,
  'slur-ethnic': `nigger|chink|spic|kike|paki|gook|wetback|towelhead|raghead|gyppo|beaner|coon|redskin|savage|camel jockey|zipperhead`,
  'slur-ability': `retard|cripple|spastic|mongoloid|spaz|psycho freak`,
  slur: `2:<slur-orientation>|2:<slur-ethnic>|<slur-ability>`,
  'own-word': `nigga|dyke|queer|fag|bitch|crip|tranny|homo|faggot|slut`,
};
