import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const COPIERS = { ...CHATTY, shouting: 2, boomer: 2, sloppy: 2 };

const SLOTS: Slots = {
  copy: `copy and paste this|copy this|paste this|repost this|post this|share this|send this|forward this|put this comment|spread this`,
  target: `<n> {videos|songs|friends|people|pages|groups|channels|comments}|ten {videos|friends|songs}|everyone you {know|love}|your <relative>|all your contacts`,
  limit: `within {the next |}<n> {minutes|hours|days}|before midnight|today|tonight|without {stopping|reading twice}|right now|by tomorrow`,
  doom: `your {<relative>|<animal>|crush} {will {die|leave|hate you}|disappears}|you'll {never find love|fail everything|be alone|have bad luck for <n> years|hear knocking}|{a|the} {girl|clown|man|shadow} {will stand {by your bed|in your room}|comes at <n> am|follows you}|your account {gets deleted|will be charged}`,
  boon: `{he|she|your crush} {will {kiss|call|text|ask} you|says yes}|you {get|will find|receive} {money|good news|a miracle|your wish|<dollars>}|{something|the best day} {great happens|of your life comes}|god {blesses|answers} you`,
  tale: `{a|one} {girl|boy|teacher|driver|man} {named <first>|called <first>|from <city>} {ignored|laughed at|didn't share|broke} this {and|, then} {was never seen again|lost everything|died {<n> days later|in {his|her} sleep}}
    {<first>|my <relative>|a girl from <city>} {shared|reposted|believed} it {and|,} {won <dollars>|got {her|his} love back|was healed}`,
};

/** Letters that want to be copied, and hearts on sleeves that want to be liked. */
export const CHAINS: readonly Family[] = [
  {
    name: 'spam/copy-me',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: COPIERS,
    slots: SLOTS,
    frames: `{sorry|so sorry|I hate these but|I'm scared|not taking chances}[,|...|:] <copy> {to|on|under} <target> <limit> or <doom>
      <copy> {to|on} <target> <limit>[,|:| and] <boon>[, {but if you|ignore it and|break the chain and} <doom>]
      <tale>. <copy> {to|on} <target>[ <limit>] or <doom>
      {if you|now that you} {read|have read|are reading|started reading} this[,|...|:] {you can't stop|it's too late|keep going}. <copy> {to|on} <target> <limit>[ or <doom>| and <boon>]
      {<tale>|it worked for me|this is real|no joke}[,|.|!] <boon> if you <copy> {to|on} <target>
      {like|reply|comment} {and|+} <copy> {to|on} <target>[,|:] <boon>
      {new rules|warning|alert|attention}[:|!] {the site|they|<app>|facebook} {will|is going to} {charge|sell|delete} {you|your photos|inactive accounts}[,|.] <copy> {to|on} <target> <limit>[ or <doom>]
      {step 1|first}: {say|think of} {a name|your wish} <n> times. {step 2|then}: <copy> {to|on} <target>. {step 3|and}: <boon>`,
  },
  {
    name: 'spam/sob-story',
    split: 'train',
    labels: SPAM,
    registers: { ...COPIERS, standard: 4, learner: 2 },
    slots: {
      ...SLOTS,
      misery: `{my|our} {house burned|<relative> has cancer|<relative> lost the job|baby needs an operation|<animal> was run over}|I {have {one month|<n> months} to live|sleep in my car|am <n>teen and alone|can't feed my kids|have no shoes for school}|{today|it} is my birthday and nobody {came|wrote}|we are {refugees|orphans|homeless} in <country>|they {bully|beat} me {every day|at school} and`,
      plea: `{one|every|each} {like|share|dollar|comment} {helps|is a prayer|keeps me alive|makes me smile}|please {don't scroll past|like so others see|send something|pray and share|subscribe, it's all I have}|{dad|mum|the doctor} {promised|said} {surgery|a <animal>|school} {for|if I get} <nn>00 {likes|subs}|{cash app|paypal|gofundme|bitcoin}[:| ->] {<fund-link>|<mail>|<handle>}|{thumbs up|share} {if you care|if you have a heart|or you have no heart}`,
    },
    frames: `<misery>[,|.|...] <plea>
      <misery>[.|...|,] <misery>. <plea>
      {I know|sorry} {nobody cares|this isn't the place|you'll skip this}[,|...| but] <misery>. <plea>
      <plea>. <misery>. <plea>
      {please|god bless|help}[,|!|...] <misery>[,|.] <plea>[ <emo>]`,
  },
  {
    name: 'spam/old-superstitions-held-out',
    split: 'held-out',
    labels: SPAM,
    registers: COPIERS,
    frames: `{whoever|he who} {breaks|deletes} {the|this} {circle|chain of luck} {weeps|loses a tooth|wakes cold} {by Sunday|in <n> nights}[,|.] {pass it|hand it} {to|on to} <n> {walls|inboxes}
      {light|type} {a candle|🕯️} {for|in memory of} {<first>|the lost child} {and tag|then tag} <n> {mothers|classmates}[,|.] {skipping it|silence} {hurts|brings rain}
      {grandmother's|this old} {blessing|coin} {travels|went} {round the world|through <nn> countries}[,|:] {keep it moving|don't hold it} {past midnight|a day}
      {scroll if|only ignore when} you {dislike|hate} {angels|babies|veterans}[,|;] {otherwise|others} {type halo|double tap|pass it along}`,
  },
];
