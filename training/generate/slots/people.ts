import type { Slots } from '../engine/grammar.ts';

/** Names and the roles of people; combinations are drawn at random and mean nobody. */
export const PEOPLE: Slots = {
  woman: `Amanda|Olivia|Grace|Linda|Rebecca|Katherine|Fatima|Ingrid|Sofia|Priya|Camille|Heather|Mei|Naomi|Ruth|Daniela|Elena|Joyce|Brenda|Tanya|Helga|Yolanda|Chloe|Deborah|Isabel|Martha|Svetlana|Abigail|Cynthia|Monique|Aisha|Gloria|Harriet|Nadia|Paula|Valerie|Wendy|Roxanne|Theresa|Bianca|Maureen|Agnes|Juliet|Vera|Kimberly|Tessa`,
  man: `Mark|Daniel|Anthony|Gregory|Kenneth|Oliver|Samuel|Luis|Hassan|Kofi|Dmitri|Rajesh|Patrick|Trevor|Bernard|Wei|Stefan|Marcus|Victor|Nathan|Edwin|Curtis|Raymond|Terrence|Ivan|Emeka|Yusuf|Pedro|Klaus|Harold|Vincent|Desmond|Felix|Graham|Howard|Julian|Leonard|Maxwell|Neil|Oscar|Philip|Quentin|Russell|Simon|Walter|Zachary`,
  last: `Whitfield|Okafor|Brennan|Castellano|Hargrove|Lindqvist|Morrow|Petrov|Sandoval|Tran|Underwood|Vasquez|Winslow|Yamada|Ashford|Beckett|Crawley|Dawson|Eastman|Fairbanks|Gallagher|Holloway|Ibarra|Jennings|Kowalski|Lancaster|Mercer|Novak|Osborne|Prescott|Quinn|Radcliffe|Schneider|Thornton|Upton|Voss|Wakefield|York|Zimmer|Bassett|Conway|Delaney|Everhart|Foster|Garrison|Hendricks`,
  first: `<woman>|<man>`,
  nick: `jake|mel|tobi|Sam|Lizzy|Kev|nat|Big Dave|Jojo|Andy|Mitch|Lou|Steph|Rob|Vee|Katy|Benny|Carl|Mo|Gigi`,
  lady: `{Mrs|Mrs.|Ms|Ms.|Miss|Madam|Lady} {<woman>|<woman> <last>|<last>}`,
  sir: `{Mr|Mr.|Sir} {<man>|<man> <last>|<last>}`,
  expert: `{3:<lady>|2:<sir>|<woman> <last>|<man> <last>|Dr. <last>|coach <first>|Expert <woman>}`,
  relative: `mum|dad|sister|brother|wife|husband|grandma|grandpa|uncle|aunt|cousin|daughter|son|girlfriend|boyfriend|roommate|neighbour|boss|teacher|best friend|coworker|niece|nephew|mother in law|stepdad|flatmate`,
  friend: `mate|buddy|dude|man|bro|sis|friend|my friend|guys|girl|folks|everyone|y'all|people|lads`,
  job: `nurse|teacher|plumber|truck driver|accountant|programmer|student|carpenter|librarian|chef|mechanic|pharmacist|photographer|farmer|electrician|designer|bus driver|paramedic|data analyst|dentist|barista|lawyer|welder|translator|architect|postman`,
  city: `Leeds|Porto|Lagos|Denver|Winnipeg|Kraków|Chennai|Nairobi|Osaka|Perth|Austin|Lyon|Malmö|Cork|Manila|Toronto|Bristol|Boise|Quito|Gdańsk|Izmir|Tampa|Hamburg|Auckland|Dallas|Glasgow|Mumbai|Ghent|Cape Town|Seoul`,
  country: `Canada|Brazil|Poland|Kenya|India|Norway|Japan|Mexico|Turkey|Ireland|Portugal|Vietnam|Egypt|Chile|Germany|the UK|the Netherlands|Nigeria|Italy|Sweden|Argentina|Indonesia|Greece|South Africa|New Zealand`,
  handle: (random) => {
    const stem = random.pick(['nova', 'pixel', 'kira', 'wolf', 'tom', 'mellow', 'crumb', 'zed', 'lina', 'rusty', 'moss', 'echo', 'juno', 'bolt', 'sage', 'finch', 'otto', 'mira', 'drift', 'hank']);
    const tail = random.pick(['_official', '99', 'plays', '.x', '_uk', 'music', '4real', '-tv', '_art', 'codes', '2k', 'xo', '', '_v', 'gardens', '77', 'reads', 'lab']);
    return `@${stem}${tail}`;
  },
};
