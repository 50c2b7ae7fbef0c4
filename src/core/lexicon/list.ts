/**
 * Words that speak of abuse, by kind, and how grave they are (1 mild, 2 strong, 3 grave). Own list (Apache-2.0),
 * written from general knowledge. Evidence for the model and never a verdict: many of these words are used among friends,
 * in quotation or in medicine, and what they mean there is for the model to learn. Matched on normalised text at word
 * boundaries, so each form is listed.
 */
const LISTED: readonly { readonly kind: LexiconKind; readonly grade: 1 | 2 | 3; readonly words: string }[] = [
  { kind: 'swear', grade: 1, words: 'crap, damn, damned, goddamn, bloody, bollocks, bugger, piss, pissed, arse, ass, sucks, wtf, stfu, omfg' },
  {
    kind: 'swear', grade: 2,
    words: 'shit, shits, shitty, bullshit, shite, horseshit, fuck, fucks, fucked, fucking, fuckin, fking, fcking, fck, f**k, f*ck, f**king, f*cking, sh*t, s**t, motherfucker, motherfucking, mofo, clusterfuck',
  },
  {
    kind: 'insult', grade: 1,
    words: 'stupid, dumb, silly, fool, fools, foolish, clown, clowns, loser, losers, lame, pathetic, coward, cowards, liar, liars, crybaby, snowflake, snowflakes, troll, noob, ugly, fat, lunatic, crazy, delusional, clueless, ignorant',
  },
  {
    kind: 'insult', grade: 2,
    words: 'idiot, idiots, idiotic, moron, morons, moronic, imbecile, imbeciles, dumbass, dumbasses, jackass, dipshit, dumbfuck, dimwit, halfwit, nitwit, retard, retards, retarded, scumbag, scumbags, scum, lowlife, trash, garbage human, vermin, parasite, parasites, degenerate, degenerates, pig, pigs, bastard, bastards, bitch, bitches, b*tch, b**ch, asshole, assholes, a**hole, arsehole, prick, pricks, dick, dickhead, dickheads, douche, douchebag, wanker, wankers, twat, twats, tosser, jerk, creep, brain dead, braindead, piece of shit, shut up, shut the fuck up, screw you, get lost, go to hell, waste of space, waste of oxygen',
  },
  {
    kind: 'insult', grade: 3,
    words: 'cunt, cunts, c*nt, c**t, fuck you, fuck off, fuck yourself, go fuck yourself, f*ck you, suck my dick, cocksucker, cocksuckers, whore, whores, slut, sluts, sl*t, wh*re, skank, kys, subhuman, subhumans, inbred',
  },
  {
    kind: 'slur', grade: 3,
    words: 'nigger, niggers, n*gger, n**ger, n****r, nigga, niggas, faggot, faggots, f*ggot, fag, fags, dyke, dykes, tranny, trannies, shemale, kike, kikes, chink, chinks, gook, gooks, spic, spics, wetback, wetbacks, beaner, beaners, raghead, ragheads, towelhead, towelheads, sand nigger, camel jockey, coon, coons, darkie, darkies, jigaboo, porch monkey, paki, pakis, gyppo, gypos, pikey, abo, abos, redskin, squaw, zipperhead, goyim, shylock, muzzie, muzzies, mudslime, libtard, libtards, feminazi, feminazis, sodomite, sodomites',
  },
  {
    kind: 'sexual', grade: 1,
    words: 'sexy, horny, naked, nude, nudes, boobs, tits, titties, butt, booty, kinky, erotic, porn, porno, xxx, nsfw, onlyfans, escort, escorts, hookup',
  },
  {
    kind: 'sexual', grade: 2,
    words: 'cock, cocks, pussy, pussies, cum, cumming, cumshot, blowjob, blowjobs, handjob, anal, dildo, orgasm, masturbate, masturbating, jerk off, jerking off, wank, boner, erection, deepthroat, gangbang, threesome, milf, bdsm, fetish, dick pic, dick pics, suck me, lick my, ride me, fuck me, send nudes, bend over, spread your legs, sit on my face, in bed with you, have sex with you, sex with me, make you moan, make you cum, wet for me, hard for you',
  },
  {
    kind: 'threat', grade: 2,
    words: 'watch your back, you will regret, you will pay for this, i know where you live, i will find you, im going to find you, we will find you, coming for you, beat you up, beat the shit out of, kick your ass, smash your face, punch you, break your neck, break your legs, you are going to die, youre dead, you are dead, better watch out',
  },
  {
    kind: 'threat', grade: 3,
    words: 'kill you, kill yourself, i will kill, ill kill, gonna kill, going to kill you, murder you, shoot you, stab you, slit your throat, strangle you, burn your house, rape you, hang you, hang yourself, put a bullet, cut your throat, hope you die, hope you get cancer, should be shot, should be hanged, deserve to die, deserves to die, die in a fire, drink bleach, neck yourself, gas them, kill them all, exterminate them',
  },
];

export const LEXICON_KINDS = ['swear', 'insult', 'slur', 'sexual', 'threat'] as const;
export type LexiconKind = (typeof LEXICON_KINDS)[number];

export interface LexiconEntry {
  readonly word: string;
  readonly kind: LexiconKind;
  readonly grade: 1 | 2 | 3;
}

export const LEXICON: readonly LexiconEntry[] = LISTED.flatMap(({ kind, grade, words }) =>
  words.split(', ').map((word) => ({ word, kind, grade })),
);
