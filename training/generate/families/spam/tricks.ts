import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const GAMERS = { ...CHATTY, standard: 4, learner: 2, sloppy: 2 };

const SLOTS: Slots = {
  currency: `Robux|V-bucks|gems|diamonds|coins|Riot points|steam wallet codes|PSN codes|Xbox codes|google play cards|iTunes cards|FIFA coins|minecraft accounts|skins|UC|Nitro|crystals|netflix accounts|spotify premium|gift cards|amazon codes`,
  service: `instagram|facebook|snapchat|gmail|whatsapp|paypal|cashapp|twitter|tiktok|roblox|icloud|wifi|your school grades|your partner's phone|bank|credit score`,
  tool: `generator|hack|cheat|mod apk|tool|glitch|trick|bot|unlocker|script|checker|method`,
  assure: `no survey|no human verification|100% working|tested today|undetected|no virus|no password|updated {daily|<year>|this week}|I was skeptical too|proof in video|works on android and ios|takes <n> minutes|patched soon`,
  brand: `Microsoft|Norton|HP printer|Quickbooks|Netgear|McAfee|Yahoo mail|Coinbase|Cash App|Amazon|Facebook|Delta Airlines|Roku|Gmail|Epson|Metamask|Trust wallet|PayPal|Outlook|Binance`,
};

/** Generators, hacks, streams with prizes, pump groups and help lines: what is promised cannot be. */
export const TRICKS: readonly Family[] = [
  {
    name: 'spam/generators',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: GAMERS,
    slots: SLOTS,
    frames: `{get|want|need|free|unlimited|claim} {free |<nn>00 |<n>0,000 |}<currency>[?|!|:|...] {use this|try this|go to|search|with this} {<tool>|site}[:|,| ->] <promo-link>[ <assure>]
      {this|the|my} <currency> <tool> {actually|really|still} {works|gave me <n>000|is legit}[,|!|.] <assure>[,|:] <promo-link>
      {thanks|thx|omg|wow}[,|!] {got|just got|I have} <nn>00 <currency> {from|with|on} {<promo-link>|<spam-domain>|this <tool>}[ <assure>| <emo>]
      {how to get|tutorial|method for} {free |}<currency>[:] 1. {go to|open} {<spam-domain>|<cut-link>} 2. {enter your {username|ID}|choose the amount} 3. {invite <n> friends|wait|enjoy}
      {hack|crack|spy on|open|recover|track} {any |a |}<service> {account |}{in <n> minutes|with only a username|without {password|touching it}}[:|!|,] {<promo-link>|<contact-line>}
      {need|anyone need|who needs} {a|someone to} {hack|hacker|get into|unban} {<service>|a <service> account}? {<pro-handle>|<contact-line>|<spam-link>}[ <assure>]
      {earn|make|I make|get} {<dollars>|<small-price>} {a day|per 1000 clicks|monthly} {by|for|with} {shortening links|posting links|sharing short urls|uploading files}[:|,|!] <cut-link>[ <assure>]
      {aimbot|wallhack|<game> cheats|<game> <tool>|cracked <game>} {free|cheap|undetected|download}[:|,|!] <app-link>[ <assure>]
      {download|get} <game> {full|cracked|for free|beta key}[,|:] <assure>[:|,] {<app-link>|<cut-link>}
      {giving away|I'm giving} {my|<n>} {old |}{<currency>|accounts|keys}[,|!|:] {check|link on|instructions on} {my channel|<promo-link>}
      {type|comment|put} {your {username|gamertag|ID}|"me"} {below|here} {and|then} {go to|claim on} <cut-link> {for|to receive} <currency>`,
  },
  {
    name: 'spam/stream-prizes',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: { ...GAMERS, emoji: 3, shouting: 1.5 },
    slots: { ...SLOTS, star: `{Elon|Vitalik|a famous CEO|the president|Saylor|<act>|the founder of <coined>|the team|Ripple|Tesla}` },
    frames: `{I'm|we're|going} live {now|right now|tonight}[,|!|:] {giving away|dropping|handing out} <nn>00 <currency>[ {at <nn>0 viewers|to random chatters|every hour}][:|!] <promo-link>
      <star> {is|are} {live|giving back|doubling} {now|all {BTC|ETH|XRP}|coins|<ticker>}[,|!|:] {hurry|real event|I sent 0.<n> and got 2 back}[:|,] <promo-link>
      {pump|signal|whale|VIP} {group|room|channel} {with|of} <nn>k {members|traders}[,|:] next {pump|coin|call} {in <n> hours|on Sunday|is <ticker>}[:|,] <promo-link>
      {airdrop|claim|snapshot|free mint|bounty}[:|!] {connect|verify|link} {wallet|metamask} {at|on} <promo-link>[, {first <nn>00 only|ends tonight|worth <dollars>}]
      {<ticker>|$<coined>} {airdrop|presale|pump} {is live|starts {now|at <n> pm}|ends in <n>h}[,|!] {<nn>% bonus|whales in|don't be late} <promo-link>
      {retweet|like|share} {and|+} {follow|join} {<handle>|<promo-link>} {to win|for} {<coins>|<currency>|<dollars>|a <gadget>}[ <emo>|!| winner tomorrow]
      {the|our} {discord|telegram|group} {posts|shares|leaks} {free |}{signals|<currency>|insider calls|alpha} {daily|hourly}[,|:] <promo-link>
      {last|yesterday's|today's} {pump|call|giveaway} {made|gave|paid} {<percent>|<dollars>|<currency> to <nn> people}[,|.] {next one soon|be there}[:|,] <promo-link>`,
  },
  {
    name: 'spam/help-lines',
    split: 'train',
    labels: SPAM,
    registers: { standard: 5, formal: 2, learner: 2, broken: 1, shouting: 0.5 },
    slots: SLOTS,
    frames: `{Call|Dial|Contact|Ring} <brand> {support|helpline|customer care|toll free number|technical help}[:| at| on|,] <plain-phone>[ {24/7|for refund|for password reset|and talk to a live person}]
      <brand> {customer service|support number|phone number}[:| is|,] <plain-phone>. {Our|The} {technicians|experts|agents} {fix|solve|resolve} {any|all} {error|issue|login problem}.
      {If|When} your <brand> {is locked|shows error <nn>0|is not working|was charged twice}, {call|dial|text} <plain-phone>[ {immediately|and get refund|for instant help}].
      {I|My <relative>} {had|faced} {an issue|a problem} with <brand> {but|and} {they solved|this number solved} it {in <n> minutes|fast}: <plain-phone>
      {How to|Steps to} {contact|speak to someone at|cancel|recover} <brand>? {Dial|Just call} <plain-phone> {and|,} {follow the agent|say your order number|it's free}.
      {Attention|Notice|Dear} <brand> {user|customer}[,|:] your {account|device|wallet} {has a problem|was accessed|is infected}. {Call|Verify at} {<plain-phone>|<spam-link>}.`,
  },
  {
    name: 'spam/shortcuts-held-out',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: GAMERS,
    slots: { currency: SLOTS.currency },
    frames: `{my|a} {cousin|classmate} {works at|leaked from} {the company|customer support}[,|:] {codes|<currency>} {fall off the truck|for nothing} <promo-link>
      {wheel|lucky box|scratch card} {paid|landed} <currency> {on first spin|twice}[,|...] {your turn|spin yours} <promo-link>
      {locked out|forgot your pin|ex blocked you}? {<pro-handle>|a wizard} {opens|reads} {any door|every chat} {for|from} <small-price>
      {tonight|at midnight} {everyone|<nn>k of us} {buys|presses buy on} <ticker> {together|at once}[:|,] {seat|room} <promo-link>
      {reset|refund|booking} {desk|hotline} {never sleeps|answers in seconds}: <plain-phone>
      {paste|drop} {this|a} {script|line} {in|into} {the console|your browser}[,|:] <currency> {rain|arrive} <cut-link>`,
  },
];
