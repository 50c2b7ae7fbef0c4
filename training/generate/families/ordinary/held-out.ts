import { CLEAN, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

/** Honest comments in frames that no training family has: the counterpart of spam/held-out.ts. */
export const ORDINARY_HELD_OUT: readonly Family[] = [
  {
    name: 'ordinary/plain-sentences-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{We|They} {advertise|advertised} {the fair|our concert|the book sale} on the {radio|village website|noticeboard}.
      {Business|Trade|The harbour} {is|was} {quiet|busy} {this season|in <city>|since Easter}.
      {Your|That} {website|shop window} {has|had} a {spelling mistake|lovely photo|wrong phone number}.
      {She|He} {sells|sold} {bread|used books|flowers} {at the market|from a van} {and never advertises|every Saturday|}.
      {Our|The} {company|club} {bought|leases} {a van|new chairs|the hall}{, nothing fancy|. About time|}.
      {Why|When} {is|was} the {product|store|stock exchange} {closed|renamed|so crowded} {on Mondays|today|}?
      {I|We} {clicked|followed} the link and {learned something|it was the wrong page|read it twice}.
      {Subscribe|Subscribing} to {the paper|a magazine} {used to|did} {mean|feel} {something|different}.
      {Profit|Turnover} {matters|fell|rose}, {but so do people|and so did wages|said the baker}.
      {Buy|Sell} {nothing|the old tractor}{, says my <relative>|, keep it|}.`,
  },
  {
    name: 'ordinary/praise-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: CHATTY,
    frames: `{chills|goosebumps|tears}{,| every time| again| at <stamp>}[ <emo>]
      {didn't|did not} {expect|know} {this|to like it|I needed that}[ <laugh>| <emo>|.]
      {how|why} is {she|he|this} so {good|calm|underrated|funny}[?| <emo>]
      {props|respect|kudos} to the {editor|drummer|camera crew|<relative>}[!| <emo>]
      {rewatching|back} {for|because of} {the <animal>|<sung-part>|him}[ <laugh>|.]
      {that's|that was} {some|such} {beautiful|clever|wild} {singing|cooking|driving|writing}[!| <emo>|.]`,
  },
  {
    name: 'ordinary/readers-held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: PROSE,
    frames: `{Section|Chapter} <n> {contradicts|repeats} {what you wrote in <year>|the abstract}, {unless|or did} {I misread|the units changed}?
      {Ran|We ran} your {script|recipe|benchmark} {on|with} {<tech>|an older <gadget>}: {<nn> seconds|<percent> slower}, {so|still} {worth a footnote|good enough for us}.
      {My|Our} {late |}<relative> {subscribed|wrote} to this {paper|blog} {for decades|until <year>}; {thank you for the obituary|he'd have argued with paragraph <n>}.
      {Having|After} {taught|repaired} {<subjectarea>|clocks|engines} for <nn> years{,|} I {still|only} {smile|wince} at {that mistake|figure <n>|the phrase}.
      {Two|Three} {remarks|quibbles}: the {date|caption} is {wrong|missing}, and {<tech>|<country>} {deserves|gets} {more|too much} {credit|space}.
      {Could|Might} the {delay|noise|cost} {come|stem} from {<tech>|the weather|customs}? {Ours did|It did at <place>|I'd check that first}.`,
  },
];
