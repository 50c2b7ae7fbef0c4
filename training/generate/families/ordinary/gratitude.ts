import { CLEAN, type Family } from '../../engine/family.ts';

/** Warm thanks to makers: as generic as blog spam at times, but to someone. */
export const GRATITUDE: readonly Family[] = [
  {
    name: 'ordinary/gratitude',
    split: 'train',
    weight: 2.5,
    labels: CLEAN,
    registers: { standard: 4, casual: 3, learner: 2, bare: 2, emoji: 1, excited: 1.5, sloppy: 1 },
    slots: {
      maker: `<nick>|<man>|<woman>|sir|man|guys|mate|Mrs <last>|Mr <last>|you two|professor|brother|team`,
      thing: `video|channel|series|tutorial|course|playlist|recipe|cover|stream|podcast|documentary|lesson|review`,
      things: `videos|tutorials|lessons|recipes|covers|podcasts|reviews|streams|uploads|lectures`,
      warm: `{I|We} {really |truly |just want to say I |}appreciate {you|these <things>|the effort|you posting|how much you put into this}.
        {You|You guys} {never fail to|always} {make my day|cheer me up|teach me something|entertain us}.
        {Keep up|Keep doing} {the amazing content|what you do|these <things>|this good work}{, <maker>|!|}.
        {Thanks|Thank you} for {posting|sharing|making|uploading} {this|such good <things>|these every week|all the <things>}{, <maker>|!|}.
        {Your|This} <thing> {helped|got} me through {lockdown|a breakup|my exams|chemo|night shifts|a hard year}.
        {Just|I just} {found|discovered} {your|this} channel {yesterday|through <game>|by accident} and {I've watched ten already|I'm hooked|what a gem}.
        {I|We} {look forward to|can't wait for|wait all week for} the next {one|<thing>|episode|part}.
        {I'll|I will} {show|share} {it|this} {to|with} my {class|students|<relative>|team}{ tomorrow|, they need it|}.
        {Words|Thanks} {are not|can't be} enough, {<maker>|you are the best|really}.
        {One of the|Easily the|Simply the} best {<things>|channels|explanations} {out there|on here|I've seen|about <hobby>}.
        {I|We} {like|love|enjoy} {your|the} {voice|writing|humour|style|honesty|editing|energy}.
        {So|Really|Such} {informative|well made|relaxing|inspiring|useful}{, thank you|, <maker>|! More please|}.`,
    },
    frames: `2:<warm>
      <warm> <warm>
      <warm> <warm> <warm>
      {Hi|Hello|Hey|Dear} {<maker>|<nick>}[,|!] <warm> [<warm>]
      <warm> {Love|Greetings|Hugs} from <country>[!| <emo>]
      {Great|Nice|Lovely|Awesome} <thing>[, <maker>][.|!] <warm>`,
  },
];
