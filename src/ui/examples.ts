/**
 * Comments as they come, written for this page and for the welcome page. They show what sliders do and are
 * judged by the model like any other; none was used in training. They are in English, as the model reads it best.
 */
export const EXAMPLES: readonly { readonly author: string; readonly text: string }[] = [
  { author: 'Marta', text: 'I tried this with rye flour and it worked, but give it twenty minutes more in the oven.' },
  { author: 'cash4you_team', text: 'I earn $950 a day working from home and so can you!!! Start now at www.quick-cash-daily.example' },
  { author: 'Jonas', text: 'You are such a stupid moron, what an absolute loser.' },
  { author: 'Priya', text: 'The second chart is wrong: the axis starts at 40, so the drop looks far bigger than it is.' },
  { author: 'Olli', text: 'Honestly a rubbish take. Did you even read the article?' },
  { author: 'SubBooster', text: 'Check out my channel for free gift cards, sub to me and I sub back, link in my profile' },
  { author: 'Tom K.', text: 'Damn, that last shot was so good I had to watch it three times.' },
  { author: 'nightowl', text: 'People like you should be thrown out of this country, you are vermin.' },
  { author: 'Fatima', text: 'Thanks! Could you say which version you used? Mine has no such menu.' },
  { author: 'grudge77', text: 'I know where you live and I will make you pay for this.' },
  { author: 'Lena', text: 'I wrote about the same bug last year, details are at https://lena.example/notes/bug' },
  { author: 'Dr. Cure', text: 'My husband left me but this great spell caster brought him back in 48 hours, contact him on WhatsApp +1 555 0100' },
];
