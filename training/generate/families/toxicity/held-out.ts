import { abuse, CLEAN, unsure, type Family } from '../../engine/family.ts';
import { ANYBODY, CHATTY, PROSE } from '../../engine/registers.ts';

/** A functional test: hate and its look-alikes in frames that no training family has. */
export const TOXICITY_HELD_OUT: readonly Family[] = [
  {
    name: 'hate/plain-held-out',
    split: 'held-out',
    labels: unsure(abuse('identity_attack'), 'insult', 'severe_toxicity'),
    registers: ANYBODY,
    frames: `{Nothing|No good} {ever |}{comes|came} {from|out of} <group>.
      {Fire|Expel|Remove} {every|each} <identity-one> {from|in} {public office|our school|the police}.
      {I'm|We are} {sick|tired} of {seeing|hearing} <group> {everywhere|on TV|demand things}; {they should vanish|it turns my stomach}.
      {If|Suppose} <group> {disappeared|left} {overnight|tomorrow}, {nobody|who} would {miss them|weep|even notice}{.|?}
      {Wake up|Face it}: <group> {breed|plot|cheat} while we {work|sleep|pay}.
      {It|Letting them in} was a mistake to {give|grant} <group> {rights|passports|a voice}.`,
  },
  {
    name: 'quoted/held-out',
    split: 'held-out',
    labels: unsure(CLEAN, 'obscene'),
    registers: PROSE,
    frames: `{Graffiti|A banner} {reading|with} "<slur>" {was|were} {removed|painted over} {by neighbours|within a day|in <city>}.
      {Being|Getting} called "<slur>" {never|doesn't} {gets|get} easier{, even at <nn>|. Thanks for writing this|}.
      "{<group> out|No <group> here}" {said|read} the sign{; |. }{we kept it in the museum as a warning|my grandmother walked past it daily|imagine growing up with that}.
      {Whoever|Anyone who} {thinks|believes} <group> {are lesser|deserve hate} {is mistaken|has no place in our club|needs help}.
      {I|We} {reject|condemn} {the idea|the lie} that <group> are {a threat|dirty|to blame}.`,
  },
  {
    name: 'profanity/held-out',
    split: 'held-out',
    labels: { ...CLEAN, obscene: 1 },
    registers: CHATTY,
    frames: `{fucking|bloody} {legend|poetry|magic|heroes}[,| all of you| <emo>|!]
      {sweet|hot} {fuck|damn}{,| that} {<sung-part>|<dish>|goal} {though|is unreal}[ <emo>]
      {happy|congrats on the} {fucking |damn }{birthday|new job|baby|finals} {mate|sis|<nick>}[!| <emo>]
      {we|they} {bloody|fucking} {made it|won|love it here}[!| <emo>]`,
  },
  {
    name: 'harmless/held-out',
    split: 'held-out',
    weight: 2,
    labels: CLEAN,
    registers: ANYBODY,
    frames: `{Our|The} {knitting|chess|quiz} {club|night} {is|was} {brutal|a bloodbath|murder} {<day>|this week}{, I lost <n> times| <laugh>|}.
      {How|Where} {do|can} {I|we} {kill|get rid of} {slugs|mould|background processes|the pilot light}?
      {The|My} {surgeon|vet} {cut|removed} {a lump|the stitches} from {my breast|his testicle|the <animal>'s rear}{, all benign|}.
      {A|The} {bomb|rifle|knife} {from|of} the {war|bronze age} {was|is} {found|displayed} {near|in} <city>.
      {Blast|Nuke|Fry} {it|the leftovers} {in the microwave|on full heat} {for|only} <n> minutes.
      {Puberty|Menopause|Pregnancy|A vasectomy} {changes|is explained in} {chapter <n>|many things}{, ask the nurse|, said the doctor|}.
      {The|This} {striker|bowler|pianist} is a {killer|beast|monster|weapon} {in front of goal|on stage|tonight}.`,
  },
  {
    name: 'sexual/held-out',
    split: 'held-out',
    labels: unsure(abuse('sexual_explicit'), 'insult', 'obscene', 'severe_toxicity'),
    registers: CHATTY,
    frames: `{bend|get} {over|on your knees}[,| and] {gorgeous|sexy|beautiful}[ 😈| 💦|.]
      {imagine|picture} {her|him|those two} {naked|in bed|in the shower with me}[ 🔥| 💦|...]
      {my|her|his} {hands|tongue|lips} {between|on} {your|her} {thighs|breasts} {tonight|all night}[ 😏|.]
      {rate|show me} {your|her} {rack|butt|package}[, {hottie|sexy}][!| 🍑|.]
      {looking for|need} {a dirty|some kinky} {chat|night|hookup} {tonight|now}[, {adults only|dm}][ 😈|.]`,
  },
];
