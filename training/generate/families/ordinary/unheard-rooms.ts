import { CLEAN, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

/** Kinds of ordinary comment that no trained family writes: sport, nature films, parents, languages, paperwork, nights out. */
export const UNHEARD_ROOMS: readonly Family[] = [
  {
    name: 'ordinary/terraces-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{offside|handball|never a penalty}[,|...] {the linesman|VAR|my nan} {needs|had} {glasses|the better view}[ <laugh>|]
      {<team>|our back four} {defended|pressed} like {lions|a wet paper bag} {after|before} the {hour|whistle}[ <emo>|]
      {what|such} a {save|volley|tackle|backhand} at <stamp>[,|!] {keeper of the decade|textbook|frame it}[ <emo>|]
      {sell|bench|start} {him|the captain|number <nn>}[,|.] {<n> goals in <nn> games|legs are gone|kid deserves minutes}
      {away|season} ticket {rose|went} to <dollars>[,|...] {football|cricket} {left|forgot} {the working man|its fans}
      {commentator|pundit} {at|around} <stamp>[:|,] {bored|shouting|crying} {like|worse than} my {uncle|neighbour} <laugh>
      {watched|caught} the {final|derby|replay} {in a pub in <city>|with my father|on a ferry}[,|.] {hoarse|speechless|hugged strangers}`,
  },
  {
    name: 'ordinary/nature-films-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    frames: `{Octopuses|Swifts|Glaciers|Wolves|Moss} {deserve|fascinate|humble} {more airtime|me|every classroom}[.|,] {The narration|Slow footage} at <stamp> {is hypnotic|says enough}.
      {Counted|We counted} <nn> {herons|puffins|orchids} {near|outside} <city> {this spring|on Sunday}[.|,] {down from last year|binoculars fogged|ranger confirmed}.
      {Which|What} {lens|hide|species|river} {was|is} {that|it} {around|at} <stamp>? {A kingfisher|Looks like the Danube|Surely not a hawk}?
      {Museum|Planetarium|Aquarium} {shows|lends} {this reel|the same skeleton} {on Wednesdays|to schools}[.|,] {my pupils|twins} {sat silent|drew whales}.
      {Volcano|Trench|Desert} {maps|models} {have changed|were redrawn} since <year>[;|.] {the scale bar|depth quoted} {seems off|needs a footnote}.
      {Heartbreaking|Hopeful|Sobering} {chapter|ending} {about|on} {coral|bees|the last rhino}[.|,] {we planted|our street keeps} {hives|wild grass} {since|afterwards}.`,
  },
  {
    name: 'ordinary/parents-evening-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Toddler|Our eldest|The baby} {refuses|finally accepts} {socks|peas|naps|the car seat}[,|.] {day <nn>|third week}[,|.] {wine|patience|grandparents} {helped|running out}.
      {Screen|Homework|Bedtime} {rules|charts} {lasted|survived} <n> {days|hours}[.|,] {stickers|bribery|chess} {worked|failed}[ <laugh>|.]
      {Head teacher|Nursery|School nurse} {rang|wrote} {about|because of} {lice|a tooth|glitter|the guinea pig}[ <laugh>|.|, again]
      {Second hand|Hand-me-down} {pram|uniform|cot} {did fine|cost <small-price>} for {both|all three}[.|,] {skip|forget} the {fancy|branded} one.
      {Did|Do} {twins|teenagers} {ever|really} {sleep|talk|eat} {through|normally}[?|] {Week <n> here|Zombie mum asking|Dad of four laughing}.
      {Reading|Counting} {came|clicked} {late|overnight} {with|for} {ours|my nephew}[.|,] {comics|cereal boxes|dinosaurs} {got|brought} him there.`,
  },
  {
    name: 'ordinary/tongues-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{In|Over in} {Welsh|Finnish|Tagalog|Bavarian|Yoruba} we {say|call it} "<coined>"[,|:] {no idea why|roughly a wet sheep|grandma's word}.
      {Subtitles|Captions} {at|near} <stamp> {swap|confuse} {"duck" and "dock"|his surname|left with right}[.|,] {native speaker|interpreter} {here|winces}.
      {Accent|Dialect} {from|of} {<city>|the north coast|the islands} {is|sounds} {music|gravel|unmistakable}[.|,] {hear|note} the {vowel|r} at <stamp>.
      {Plural|Past tense|Comma} {police|pedant} {reporting|passing through}[:|,] {it's|should read} "{oxen|hung|fewer}"[, carry on|. Lovely piece anyway|].
      {Took|Needed} <n> {semesters|winters} {of|for} {Latin|Mandarin|Basque} {and|yet} {menus|lullabies|street signs} {still|finally} {defeat me|make sense}.
      {Etymology|Fun detail}[:|,] {the word|that name} {wandered|arrived} {via|from} {Arabic|Old Norse|sailors} {around|before} <year>[?|.]`,
  },
  {
    name: 'ordinary/paperwork-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    frames: `{Embassy|Immigration office|Consulate} {kept|has} my passport {for <n> months|since spring}[.|,] {work permit|visa} {expires|arrived} {Friday|after the wedding}[.|;] {any appeal route|bring two photos|the clerk was kind}?
      {Interviewed|I interviewed} {at|with} {a bakery|the railway|a cruise line} {and|;} {recruiter|HR} {ghosted me|asked my horoscope|offered <dollars>}[. {Normal|Take it}?|.]
      {My aunt|A colleague} {joined|left} {one of those|a} {leggings|shake|oil} {pyramids|parties}[.|,] {garage full of stock|lost <dollars>|friendships suffered}.
      {Tarot|Horoscopes|Palm readers} {amuse|comfort|annoy} me[;|,] {mine promised|grandmother's said} {a tall stranger|twins|rain}[ <laugh>|.]
      {Notary|Registry|Tax office} {wants|misplaced} {the original|form <nn>|my birth certificate}[,|.] {third trip|bus fare <small-price>|bureaucracy wins}.
      {Published|Finishing} {a novel|a thesis|a memoir} {taught|cost} me {humility|<n> winters|my weekends}[.|,] {<nn> readers, mostly cousins|librarians are saints|never check the stars}.`,
  },
  {
    name: 'ordinary/nights-out-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{queue|bouncer|cloakroom} at {the club|that bar in <city>} {ruined|made} {my|the} {night|birthday}[ <laugh>|]
      {<act>|the DJ|support band} {played|came on} {at <n> am|an hour late|barefoot}[,|...] {worth it|ears still ringing|went home}
      {wristband|hangover|glitter} {still|not} {on|gone} {since|after} {thursday|the festival}[ <laugh>| <emo>]
      {anyone|who} {else|here} {lost|found} {a shoe|a tooth|<first>} {at|near} the {main stage|tent city}[?| <laugh>]
      {two for one|happy hour|free entry} {ended|never ends well} {in|with} {tears|karaoke|a kebab}[ <laugh>|]
      {sober|designated driver} {since|for} <n> {weekends|gigs}[,|:] {people dance funny|i remember everything|ginger beer forever}
      {salsa|quiz|karaoke} {with|against} {my boss|pensioners|the nurses}[,|:] {came last|best evening|humiliated}[ <emo>|]`,
  },
];
