import { CLEAN, type Family } from '../../engine/family.ts';
import { CHATTY } from '../../engine/registers.ts';

/** People who ask for a link, a page, a price or a share, or tell of one: the words of promotion without its aim. */
export const POINTING: readonly Family[] = [
  {
    name: 'ordinary/asking-where',
    split: 'train',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{where|which site|what website|on which page|what shop} {can|could|do|should} {I|we|one} {buy|get|find|order|download|read more about|learn more about|watch} {that|this|the|your} {<song>|<gadget>|jacket|recipe|book|template|map|mask|app|tool|font|dataset|poster}[?| please?| from?]
      {can|could|would|does} {someone|anyone|somebody|anybody} {link|send|share|post|tell me|point me to} {me |}the {site|link|page|name of the <song>|shop|video|price|instructions|download} {for|of|with|to} {the|that} {<gadget>|<song>|jacket|recipe|game|plugin|demo|lamp}[?| please?| he used?| she wears?| at <stamp>?]
      {is|are} {this|the|your} {<song>|album|course|app|slides|code|book|class} {on|available on|also on|sold on} {Spotify|Bandcamp|Steam|GitHub|Amazon|iTunes|the website|CD|vinyl}[?| yet?| in <country>?]
      {how do I|how can I|who can I} {contact|reach|ask|write to|email} {about|for|regarding} {the download|installing it|a refund|the class|my order|a lesson|the licence}?
      {any|got any|do you have any|is there any} {more |}{details|info|links|documents|material|pages} {on|about|for} {this|the <gadget>|the demos|that part|the method|<hobby>}?
      {the|your} {link|url|download|page|profile} {in the description |}{is broken|gives a 404|doesn't open|asks for a password|seems dead|moved}[.|,] {can you fix it|could you check|please update it}?
      {loved|really liked|so good|wow, love|enjoyed} {these|this|the} {<video>s|demos|<song>|work|examples|talk|performance}[.|!|,] {more please|any more coming|what's next|well done|thank you}[!|?|]`,
  },
  {
    name: 'ordinary/of-profiles-and-shares',
    split: 'train',
    weight: 1.5,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{why|how come} {is|does} {my|your|his} {profile|page|channel|bio|avatar} {blank|empty|say offline|not loading|show the old name|look different}?
      {the|his|her} {profile|page|site|shop} {says|said|still lists|looks} {nothing about it|closed|very nice|<year>|outdated}[.|,] {odd|shame|fair enough|good to know}.
      {I|my <relative>} {bought|sold|held|watched} {<firm>|the shares} {in <year>|too early|too late|for <n> years}[,|.|;] {it fell <percent>|made nothing|lesson learned|still holding|no regrets}.
      {<firm>|the stock} {fell|rose|moved} <percent> {after|before|on} {earnings|the news|the recall|the split}[,|;|.] {nobody knows why|as expected|my pension felt it|the article says so}.
      {our|the|my} {gym|yoga class|school|pharmacy|driving lessons} {put up|raised|cut} {its|the|their} prices[,|.|;] {no discount this year|now it's full|I may leave|still worth it}.
      {my|the} doctor {changed|stopped|halved} my {pills|medication|tablets}[,|.|;] {feeling better|slept at last|side effects gone|will see}.`,
    slots: { firm: `Nvidia|Tesla|Apple|Amazon|Intel|Ford|Sony|Shell|Boeing|AMD` },
  },
];
