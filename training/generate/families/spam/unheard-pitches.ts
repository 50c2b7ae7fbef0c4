import { SPAM, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, SELLER } from '../../engine/registers.ts';

/** Kinds of spam that no trained family pitches: nightlife, novels, recruiting, fortune-telling, papers, software. */
export const UNHEARD_PITCHES: readonly Family[] = [
  {
    name: 'spam/nightlife-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: CHATTY,
    frames: `{ladies|students|everyone} {in|free before midnight} {free|enter free} at {Club|Bar} <coined> {this|every} {Saturday|Thursday}[,|:|!] {guestlist|tables} {<plain-phone>|<handle>}
      {who's|anybody} {in|near} <city> {tonight|this weekend}? {afterparty|rooftop|boat party} {with|feat} <act>[,|.] {early birds|entry} <small-price> {<social-link>|at the door, say my name}
      {festival|rave|open air} {season|alert}[:|!] <act>, <act> {and|+} <act>[,|.] {grab|secure} {passes|wristbands} {while cheap|before the price step} <spam-link>
      {promoters|bouncer's cousin} {here|speaking}[,|:] {birthday|bachelor} {groups|squads} {drink|skip the line} {for nothing|with me}[,|:] {ping|ring} {<handle>|<plain-phone>}
      {karaoke|quiz|salsa} {night|nights} at <coined> {<city>|downtown}[,|!] {two for one|happy hour till <n>}[,|.] {reserve|tag your crew} <social-link>
      {last|final} <nn> {wristbands|seats} for <act> {unplugged|on tour}[,|:] {resale|group rate} <small-price> <spam-link>`,
  },
  {
    name: 'spam/novelists-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: ANYBODY,
    frames: `{Fans|Readers} of {dragons|thrillers|vampires|slow romance} {might|will} {devour|adore} my {novel|trilogy|debut} "The {Salt|Glass|Ninth|Hollow} <coined>"[,|:] {Kindle|paperback|audiobook} <small-price> <shop-link>
      {I wrote|I self-published|My husband wrote} {a memoir|a cookbook|<n> novels|poems} {during|after} {night shifts|chemo|lockdown}[,|.] {first chapter|sample} {sits|waits} at <shop-link>
      {Book one|Volume one} {costs nothing|is <small-price>} {till|until} {Sunday|midnight}[,|.|!] {reviews|stars} {adored|needed} <shop-link>
      {If|Should} {this clip|the topic} {grip|fascinate} you[,] my {paperback|ebook} on <subject> {digs|goes} {deeper|further}[:|,] <shop-link>
      {ARC|beta} readers {sought|welcome}[:|,] {witches|detectives|space pirates}, <nn>0 pages[,|.] {mail|nudge} {<mail>|<handle>}
      {Signed|Dedicated} {copies|hardcovers} of "<coined> {Rising|Falls|and the River}" {ship|go out} {weekly|from my kitchen}[,|:] <shop-link>`,
  },
  {
    name: 'spam/recruiters-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: SELLER,
    frames: `{Ambitious|Hungry|Coachable} {women|folks|go-getters}[,|:] {my team|our downline|the <coined> family} {expands|opens} in {<city>|<country>}[,|.] {bonus car|trips|residuals}[,|.] {inbox "curious"|<handle>}
      {Crew|Nannies|Drivers|Packers|Fruit pickers} {wanted|needed} {overseas|in <country>|on a cruise ship}[,|.] {visa, flat and meals|<dollars> salary} {included|sponsored}[,|:] {<mail>|<plain-phone>}
      {Say goodbye to|Fire} your {boss|alarm clock}[:|,] {wellness|skincare|scented wax} {company|opportunity} {seeks|mentors} {<nn> leaders|new distributors}[,|.] <spam-link>
      {Vacancy|Urgent hiring|Walk-in interview}[:|,] {receptionist|<job>|forklift operator}[,|.] {no CV|age 18+}[,|.] {apply|send photo} {<mail>|<plain-phone>}
      {HR|Recruiting} {lady|manager} {Ms <last>|<first>} {offers|is handing out} {like-and-earn|order-boosting|hotel-rating} {shifts|tasks}[,|:] {<app> <phone>|<pro-handle>}
      {I retired|My sister quit nursing} {thanks to|because of} {direct selling|a shake|patches}[,|.] {webinar|zoom} {Thursday|tonight}[,|:] <spam-link>`,
  },
  {
    name: 'spam/fortune-tellers-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: { ...SELLER, emoji: 4 },
    frames: `{Scorpio|Leo|Pisces|Aries|Virgo}[,|:] {an ex returns|someone hides a secret|money is near}[,|...] {private|full} {reading|spread} {<handle>|on my page} {🔮|✨|🌙}
      {Pull|Pick} {a card|pile one, two or three}[:|,] {the tower|the star|the queen} {waits|speaks}[,|.] {book|DM} {<handle>|<pro-handle>} {for|about} {the rest|your chart}
      {Spirit|Your ancestors|The angels} {told|asked} me {to find you|to reach this profile}[,|.] {a blockage|dark energy|a gift} {surrounds|sits on} {you|your home}[,|.] {message|knock at} <pro-handle>
      {Twin flame|Birth chart|Past life|Palm} {sessions|analysis} {by|with} {Madame|Guru|Baba} <coined>[,|:] <small-price>, {accurate|no questions asked} <contact-line>
      {Numerology|Moon|Rune} {says|warns}[:|,] {your|this} {number|week} {pays|turns}[,|.] {join|enter} {my circle|the ritual} <spam-link>
      {Evil eye|Jealous neighbours|Cold husband}? {Candle|Salt|Egg} {cleansing|work} {overnight|from afar} <plain-phone>`,
  },
  {
    name: 'spam/papers-and-borders-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: SELLER,
    frames: `{Move|Migrate|Relocate} to {Canada|Germany|Australia|Portugal} {in|within} <nn> days[,|:] {work permit|family visa|golden visa} {approved|handled} {or refund|by insiders}[,|.] {<plain-phone>|<mail>}
      {Second passport|Residence card|Driving permit|Birth certificate} {real database|registered|without test}[,|:|.] {ask|approach} <pro-handle>
      {Study|Nursing} {abroad|in <country>}[:|,] {full scholarship|IELTS waiver}[,|.] {our consultants|<coined> Overseas} {file|submit} {it all|your case}[,|.] <spam-link>
      {Green card lottery|Asylum case|Embassy slot} {stuck|refused|delayed}? {Lawyer|Agent} <last> {opens doors|wins}[,|:] <contact-line>
      {Flight tickets|Umrah packages|Visa runs} {from|out of} <city> {at|for} <dollars>[,|.] {pay half|seats until Friday} <plain-phone>
      {Invoices|Bank statements|References|Doctor's notes} {issued|printed|stamped} {same hour|that pass checks}[,|:] {<mail>|<pro-handle>}`,
  },
  {
    name: 'spam/toolmakers-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: { standard: 7, casual: 2, formal: 1, emoji: 1 },
    frames: `{Founder here|Indie dev here|Maker of <coined>}[:|,] {we automate|we replace spreadsheets for|our bot drafts} {invoices|captions|cover letters|tickets}[,|.] {lifetime deal|beta invites} {at|via} <plain-site>
      {Instead of|Rather than} {doing this by hand|paying an agency}[,] {let|feed it to} <coined>.{ai|io} {summarise|transcribe|schedule} it[,|.] {early adopters|the first <nn>} {pay nothing|get <rebate> less}
      {Chrome|Figma|WordPress} {plugin|extension} {alert|launch}[:|!] <coined> {fills|cleans|tracks} {forms|backups|prices}[,|.] {upvote|install} us {today|on launch day} <spam-link>
      {We benchmarked|Our team measured} {<nn>|<nn>0} {stores|agencies}[:|,] <coined> {lifted|doubled} {conversions|bookings}[,|.] {demo|calendar} <spam-link>
      {Struggling|Juggling} with {churn|payroll|captions|inventory}? <coined> {plugs into|syncs} <tech> {in minutes|without code}[,|.] {see|sandbox} <plain-site>
      {Free|Open} {template|prompt pack|checklist} for <hobby> {nerds|coaches}[:|,] {trade your email|grab it} {at|on} <plain-site>`,
  },
];
