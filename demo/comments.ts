/** A comment of the demo pages, written for them. */
export interface DemoComment {
  readonly author: string;
  readonly text: string;
  readonly replies?: readonly DemoComment[];
}

/** Under the blog post about a repaired radio. */
export const BLOG_COMMENTS: readonly DemoComment[] = [
  { author: 'Marit', text: 'The photo of the old capacitors made me laugh. Mine looked exactly like that, sticky and bulging.' },
  { author: 'Henk', text: 'Which solder did you use for the tuning coil? I always end up melting the former.', replies: [
    { author: 'Marit', text: 'Plain rosin core and a very quick hand. A wet rag around the coil helps.' },
    { author: 'DealzDaily', text: 'CHEAP soldering irons 90% OFF today only!!! Click here http://deals-now.example/iron FREE shipping worldwide' },
  ] },
  { author: 'Odile', text: 'You are a complete idiot and everything you write is stupid garbage. Shut up.', replies: [
    { author: 'Pavel', text: 'No need for that. Everybody starts somewhere, and the radio plays, does it not?' },
    { author: 'Marit', text: 'Agreed, I would rather hear what you would have done differently.' },
  ] },
  { author: 'Tomás', text: 'I remember my grandmother listening to the football on one of these. Thank you for the sound sample at the end.' },
  { author: 'Lucky Crypto', text: 'I made $9,500 in a week with bitcoin trading thanks to my account manager. Contact her on WhatsApp +1 555 0100 to earn daily profit!' },
  { author: 'Ines', text: 'Be careful with the chassis on these sets, on some of them it carries mains voltage.' },
  { author: 'Ravi', text: 'The schematic link in the second section leads to an empty page for me. Could you check it?' },
  { author: 'Jo', text: 'Go and kill yourself, nobody wants you here.' },
  { author: 'Anouk', text: 'I disagree about the varnish. A thin coat of shellac is closer to what the factory did, but I see why you chose it.' },
  { author: 'pills4u', text: 'Buy viagra online without prescription, best price guaranteed, visit http://pills-cheap.example now' },
  { author: 'Bram', text: 'Took me four evenings rather than three, but it plays. The kids now argue about who may turn the dial.' },
  { author: 'Siobhán', text: 'What a stupid mistake I made: I had the loudspeaker wires swapped all the time. Your checklist saved me.' },
  { author: 'Vera', text: 'Is the hum gone completely, or does it come back once the set is warm?' },
  { author: 'SEO Guru', text: 'Great post! I can get your website to the first page of Google with quality backlinks. Order now at http://rank-fast.example' },
  { author: 'Kofi', text: 'The part about the dial cord is the best explanation of it I have read anywhere.' },
  { author: 'Lena', text: 'Shut your mouth, you disgusting piece of trash. I hope somebody beats you up.' },
  { author: 'Georg', text: 'A variac is worth its price for this work. Bringing the voltage up slowly has saved me two transformers.' },
  { author: 'Mei', text: 'Would you share the list of parts with values? I could only make out half of them in the picture.' },
];

/** Under the video of a night train. */
export const VIDEO_COMMENTS: readonly DemoComment[] = [
  { author: 'nightowl', text: 'I fall asleep to this every evening and have yet to see the arrival.' },
  { author: 'Free Gift Cards', text: 'Check out my channel for FREE gift cards, subscribe now and I will subscribe back!!! http://gift.example' },
  { author: 'Dario', text: 'At 12:40 you can see the whole valley light up. Worth watching on a big screen.', replies: [
    { author: 'Yuki', text: 'And at 31:05 the other train passes, that made me jump.' },
    { author: 'Sub4Sub', text: 'sub to my channel please, i sub everyone back 100% check it out' },
  ] },
  { author: 'Hana', text: 'The announcement says the dining car is closed, which is the most realistic part of it all.' },
  { author: 'trollface', text: 'you are a fucking moron and your videos are shit', replies: [
    { author: 'Dario', text: 'Then watch something else, there is plenty.' },
  ] },
  { author: 'Piet', text: 'Which line is this? The viaduct looks like the one near my home town.' },
  { author: 'Emmanuel', text: 'The sound of the points is perfect. Did you use a microphone outside the cabin?' },
  { author: 'HotSingles', text: 'Hot girls waiting for you tonight, click my profile for private pictures http://date.example' },
  { author: 'Agnieszka', text: 'My father drove this route for thirty years. He recognised every signal. Thank you.' },
  { author: 'Noor', text: 'I killed two hours watching this instead of working and I regret nothing.' },
  { author: 'hater', text: 'Women like you should be locked in the kitchen, dumb bitch.' },
  { author: 'Felipe', text: 'The rain on the window between 1:02:00 and 1:10:00 would make a good loop.' },
];

/** Arrive on the video page one after the other. */
export const ARRIVING_COMMENTS: readonly DemoComment[] = [
  { author: 'Ama', text: 'Just got here, is there a timetable of the stops somewhere?' },
  { author: 'WinBig', text: 'You have won an iPhone! Claim your prize now at http://winner.example before midnight' },
  { author: 'Silvia', text: 'Somebody in the description thread listed them all, with times.' },
  { author: 'rage99', text: 'what a pathetic loser, go die in a hole you worthless idiot' },
  { author: 'Oskar', text: 'The sunrise at the very end is worth the wait.' },
  { author: 'Invest Now', text: 'Double your money in 24 hours, guaranteed profit, message me on Telegram @fastprofit' },
  { author: 'Chidi', text: 'More of these, please. The mountain line next?' },
];
