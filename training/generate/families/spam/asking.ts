import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

const ASKERS = { ...CHATTY, standard: 5, learner: 2, broken: 1, boomer: 1 };

const SLOTS: Slots = {
  hello: `{hey|hi|hello|yo|dear friends|good day|people|guys|everybody|excuse me}[,|!| all|...] |||`,
  polite: `please|pls|plz|kindly|if you can|a minute of your time|I would appreciate it|thanks in advance|thank you|god bless you|sorry to bother|sorry for off topic|means a lot`,
  wear: `T-shirt|hoodie|mug|cap|phone case|poster|sticker pack|bracelet|tote bag|tank top|beanie|necklace|pair of leggings|keychain|calendar`,
  print: `a <animal>|<game>|<show>|this meme|his face|funny quotes|our logo|<hobby> jokes|the {<job>|<relative>} motto|your name`,
  need: `my <relative>'s {surgery|treatment|funeral|wheelchair}|<animal> rescue|our school trip|a new <gadget>|my tuition|rent|my first album|a film we shoot|our youth club|flood victims in <country>|an orphanage in <city>|a church roof|my dream of {<hobby>|studying <subjectarea>}`,
  cause: `{save|keep|stop|ban|free|bring back|legalise|protect} {the <animal>s|<show>|our library|the old bridge|<subject>|<game>|the forest near <city>|the teacher who was fired|internet freedom}`,
  product: `{app|game|ebook|novel|comic|course|plugin|cookbook|mixtape|album|magazine|newsletter|browser extension|mod|planner}`,
  topic: `<hobby>|<subjectarea>|<dish> recipes|<game>|love|losing weight|getting rich|the end times|my life|vampires|anxiety|parenting|<tech>`,
};

/** Requests made to strangers under somebody else's post: like my page, buy, give, vote, sign up, install. */
export const ASKING: readonly Family[] = [
  {
    name: 'spam/my-page',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: ASKERS,
    slots: SLOTS,
    frames: `<hello>{like|follow|join|visit|add|share|check out|see|support} {my|our|this|the official} {facebook page|fb page|fan page|page|group|profile|insta|instagram|twitter|blog|tumblr|discord|server|forum|board}[ {about|for} <topic>][:|,|!| ->] <social-link>[ <polite>| <emo>]
      <hello>{I|we} {just |}{made|opened|started|created} {a|our} {page|group|discord|blog|server} {about|for|on} <topic>[,|.] {come in|everybody welcome|likes appreciated|be the first|help it grow}[:] <social-link>
      <social-link> {like|follow|join}[ us| me| it| back][ <polite>| <emo>]
      {more|better} {pictures|jokes|memes|quotes|videos|news} {on|at|here:} <social-link>
      {help|get} {my|our} page {to|reach} <nn>00 {likes|fans|members}[,|!| <polite>] <social-link>
      {my|our} {page|insta|group} {is|has} {new|only <nn> likes|for {real|true} {<hobby>|<game>} fans}[,|.] <social-link>[ <polite>]
      {tag|dm} <handle> {for a feature|to be featured|for shoutouts|to get posted}[,|.| <emo>] {<n>00k followers|cheap|free today}
      {I|we} {write|blog|talk} about <topic> {at|on|over at} {<social-link>|<spam-domain>}[,|.] {hope to see you|visitors welcome|comment there|<polite>}`,
  },
  {
    name: 'spam/merch',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLER,
    slots: SLOTS,
    frames: `{get|buy|order|grab|wear|shop|check} {this|our|the new|your own|a cool|my} <wear> {with|of|featuring|showing} <print>[ {for|only|from} <small-price>][:|!|,| ->] <shop-link>
      <hello>{I|we|my <relative>} {sell|design|make|print} <wear>s {with|of} <print>[,|.|!] {<percent> off|free shipping|ships worldwide|order before Friday|limited edition|every order helps}[: <shop-link>| <shop-link>]
      {who|anyone} {wants|needs|would wear} {a|this} <wear> {with|of} <print>? <shop-link>[ <polite>]
      <wear>s, <wear>s and <wear>s {for|about} {<hobby> lovers|<game> fans|proud <job>s|<animal> owners}[:|,] <shop-link>
      {limited|only <nn> left|last day|back in stock|new drop}[:|!|,] <wear> "<coined>" <shop-link>
      {code|use code|coupon|with code} {<coined><nn>|SAVE<nn>|VIP<n>} {gets you|for|=} <percent> off {on|at} {<shop-link>|our <wear>s}
      {love|proud of} {your {<animal>|country|job}|being a <job>|<hobby>}? {show it|tell the world} {with|by wearing} our <wear>[.|!] <shop-link>
      {my|our} {etsy|shop|store|online boutique|clothing line} {is open|has new stuff|needs customers|just launched}[!|,|:] <wear>s, <wear>s{, and more|}[ {follow|dm to order|link in bio}] {<handle>|<shop-link>}`,
  },
  {
    name: 'spam/donate-and-vote',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: ASKERS,
    slots: SLOTS,
    frames: `<hello>{I'm|we are|I am} {raising|collecting|trying to get} {money|funds|donations|<dollars>} for <need>[,|.] {every {dollar|cent|share} helps|anything helps|<polite>}[: <fund-link>| <fund-link>]
      {my|our} {campaign|kickstarter|fundraiser|indiegogo} {ends|closes} {tomorrow|in <n> days|soon}[,|!] {<percent> funded|we need <dollars> more|<polite>}[:] <fund-link>
      {donate|give|help|back us|pledge}[,| <polite>][:| for <need>:| here:] <fund-link>
      <hello>{my|I have a|our} {<relative>|little <relative>|<animal>|baby} {is {sick|dying|in hospital}|lost {his|her} home|needs <need>}[,|.|...] {we have nothing|I can't pay|nobody helps us|doctors want <dollars>}[,|.] {<polite>|like this so people see|please share}[ <fund-link>| <fund-link>| my paypal is <mail>]
      {sign|please sign|add your name|share and sign} {the|our|this} petition to <cause>[:|!| ->] <vote-link>[ <polite>| we need <nn>00 more]
      <cause>! {<nn>,000 signatures needed|sign before Monday|one click|takes <n> seconds}[:] <vote-link>
      {vote|please vote|vote every day} for {me|my <relative>|our band|number <nn>|<act>|my <animal>}[ in {the {contest|talent show|photo competition}|this poll}][,|:|!] <vote-link>[ <polite>]
      {I'm|my <relative> is} in {the finals|a contest|the top ten|a beauty pageant}[ and|,|...] {need|needs} {votes|your vote|<nn>0 votes}[,|:] <vote-link>[ you can vote {daily|once an hour}]
      {thumbs up|like} {this|my comment} {because|as} {today is my birthday and nobody noticed|I've cancer|my <relative> died|I was bullied|no one ever likes my comments|my dad will buy me a <animal> if I get <nn> likes}[ <emo>|...]
      {help|support} {a poor <job>|an orphan|a student} from <country>[,|.] {I sleep hungry|send what you can|western union or bitcoin}[:] {<contact-line>|<fund-link>}`,
  },
  {
    name: 'spam/sign-up',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLER,
    slots: { ...SLOTS, reward: `<dollars>|free bitcoin|points|gift cards|a $<nn> bonus|paypal cash|<n> free {rides|spins|months}|Amazon vouchers|steam keys|cashback` },
    frames: `{sign up|register|join|create an account}[ free| today| now] {with|using|through} my {link|code|invite}{ and|, you| to} {get|earn|receive} <reward>[:| ->|,] <referral-link>
      {use|enter} {my|the} {code|referral|invite code} {<coined><nn>|<code>} {for|to get|when you join} <reward>[ {at|on} {<spam-domain>|the app|the site}]
      {I|you can|students} {earn|make|get} <reward> {by|for|just from} {answering surveys|watching ads|playing games|solving captchas|walking|testing apps|inviting friends|shopping}[,|.|!] <referral-link>[ <polite>]
      {easy|free|real|legit} {points|paypal money|bitcoin|vouchers}[,|!|:] {payout from <small-price>|paid me <n> times already|proof on my channel|no scam}[:] <referral-link>
      {swagpoints|a survey site|this panel|a cashback app|this faucet} {pays|gave me|sends} <reward> {a week|every hour|for each friend}[,|.] {join under me|my link|here}[:] <referral-link>
      {if you|when you} {join|register|install it} {I get|we both get|both of us receive} <reward>[,|.| <emo>] <referral-link>
      {the|a new} {bank|exchange|broker|casino|delivery app} {gives|hands out} <reward> {to new users|this month|per referral}[:|,] <referral-link>
      <hello>{need|want} <reward>? {fill in|take|complete} {a|this|one} {survey|offer|form|quiz}[,|:] <referral-link>`,
  },
  {
    name: 'spam/install-and-read',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: ASKERS,
    slots: SLOTS,
    frames: `<hello>{I|we|my <relative>|two friends of mine} {made|wrote|published|released|programmed} {a|our first|my own} {free |new |little |}<product> about <topic>[,|.|!] {<polite>|please rate it|reviews welcome|get it before the price goes up}[:] {<app-link>|<shop-link>}
      {download|install|try|get|read|play} {my|our|this|the} {new |free |}<product>[ "<coined>"][:|!|,| ->] {<app-link>|<shop-link>}
      {looking for|need|want} {beta testers|players|readers|reviewers} for {my|our} <product> about <topic>[:|,|.] {<app-link>|<social-link>}[ <polite>]
      "<coined>" {is|:} {the best|a free|my|an addictive} <product> about <topic>[,|.|!] {available on {android|iOS|kindle|steam}|number <n> in the charts|half price this week}[:] {<app-link>|<shop-link>}
      {my|our} <product> {is finally out|hit the store|is <percent> off|has only <n> downloads}[,|!| <emo>] {<app-link>|search "<coined>" in the store|<shop-link>}
      {if you like|fans of|bored of} <game>[,|?] {try|you will love|install} "<coined>"[: <app-link>| <app-link>| free in the app store]
      {chapter|volume} <n> of my <product> is {up|free|online}[,|:] {<shop-link>|<social-link>}[ {feedback please|follow for more}]`,
  },
  {
    name: 'spam/favours-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: ASKERS,
    frames: `{tiny|small|urgent} favour[:|,] {click the heart|tap stars|type your mail} {on|at|under} <promo-link>[, {takes a breath|thanks a million}]
      {handmade|hand painted|custom} {soap|bags|rings|dolls} {by|from} {my mother|a student}[,|:] {ask for the price list|browse} {<shop-link>|<handle>}
      {our|the} {theatre group|animal shelter|startup} {dies|closes} {without you|next month}[,|:] {chip in|adopt a brick} <fund-link>
      {punch in|type} {<coined><nn>|<code>} at checkout {so|and} {we both|I} {win|get a coffee|earn credit}[:] <referral-link>
      {poem|horror story|diary} I {self published|finished at <n> am}[,|:] {first pages free|be cruel} <shop-link>
      {jury|audience} {prize|award}: {choose|pick} {entry <nn>|<act>} {until midnight|please}[,|:] <vote-link>
      {puzzle|racing|card} game {coded in my dorm|by two brothers}[,|:] {crashes sometimes but fun|tell me your highscore} <app-link>`,
  },
];
