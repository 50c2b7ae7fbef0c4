/** Common words with a doubled letter, which shortening a drawn-out letter must keep (`goooood` is `good`). */
export const DOUBLED_WORDS: ReadonlySet<string> = new Set(
  (
    'all ass asses asshole assholes boo boob boobs book books boss broom call calls can cell classy coffee cool cooler coolest ' +
    'creep creepy deep doom dress egg eww fall fee feed feel feels feet fell fill foo food fool foolish fools foot free ' +
    'freedom full funny good goodbye goodness green guess happy hell hello hill hmm hoot hurry idiotess keep kill killed ' +
    'killer kiss less little loo look looking looks loose loser mess meet miss moo mood moon moron need needs noob noobs off ' +
    'oops people pee pissed piss pizza poo poop poor press pretty proof pull pussy really roll room root school see seem ' +
    'seen shall shoot silly sleep smell soon sorry spell still stuff succ sweet sweetie tall tell tells too took tool ' +
    'tools tooth toot three tree well wall week weed weep will woo wood wool wow yell yell yummy zoo zoom bull bully bullshit ' +
    'nigga nigger faggot fuzz jazz buzz buzzing class pass grass glass brass cross loss toss express success access ' +
    'hooray yippee coffee agree three queen screen teen beer cheer cheers deer peer steer heeled attack wanna gonna'
  ).split(' '),
);
