import { SPAM, type Family } from '../../engine/family.ts';
import type { Slots } from '../../engine/grammar.ts';
import { CHATTY } from '../../engine/registers.ts';

const SELLERS = { ...CHATTY, standard: 4, learner: 2, sloppy: 2 };

const SLOTS: Slots = {
  there: `{my|our} {profile|page|site|website|web site|homepage|blog|bio|channel|about section|description|avatar|wall|store|shop}|the {link|address|url|site} {in|on|under} {my|our} {profile|name|bio|page|description}|my {name|picture|icon|nick}`,
  look: `see|visit|check|check out|look at|go to|head to|open|click|tap|have a look at|take a look at|stop by|swing by|come to|pop over to`,
  ware: `{free |}downloads|ringtones|wallpapers|templates|presets|ebooks|courses|{training|fitness|yoga|dance|language|driving} {classes|lessons|sessions}|meal plans|supplements|{cheap |}{pills|meds|tablets|medication}|vitamins|sunglasses|watches|trainers|handbags|jerseys|phone cases|{movie|concert|match|festival} tickets|{holiday|flight|hotel} deals|hosting|followers|likes|logo designs|loans|insurance quotes|betting tips|tarot readings|diet tea|hair oil|face cream|car parts|puppies|e-bikes|nail kits|study notes|essay help|job offers|visas`,
  saving: `{a|big|great|huge|massive|nice} {discount|savings|saving|deal|bargain|offer|coupon|voucher}|<percent> off|half price|two for one|money off|lowest prices|a free {trial|sample|month|gift}`,
  push: `{today only|this week only|while {stock|places} last|before it ends|don't wait|hurry|limited places|now}`,
  better: `better|cooler|funnier|crazier|newer|longer|more|way more|even better|even more|much better|much more|the full|the uncut|the real`,
  firm: `<ticker>|{NVDA|TSLA|AAPL|AMZN|MSFT|INTC|PLTR|AMD|NFLX|BA|F|SHEL|GME|RIVN|COIN|SMCI} {stock|shares|calls|}|{Nvidia|Tesla|Apple|Amazon|Meta|Intel|Ford|Sony|Netflix|Shell|Boeing|AMD|Palantir} {stock|shares|calls|}|this {penny stock|small cap|biotech|miner|token|coin}`,
  rise: `{just|has just|only just} {jumped|doubled|tripled|exploded|popped|rocketed|broken out|taken off|gone up <percent>|gapped up|surged|spiked|skyrocketed|leapt {again|<percent>}|gone {crazy|wild|nuts|parabolic}}|is {flying|running|climbing|soaring|ripping|heating up|up <percent> {today|already|since the open}|mooning|going vertical|about to run}|going to the {moon|roof}`,
  enter: `{buy|get in|jump in|load up|grab some|hop on|climb aboard} {now|today|early|quick|fast|asap|while you can|while it's cheap}|{don't|do not} miss {it|out|this one}|last chance {to get in|at this price}|before {everyone else does|the crowd|it closes|the news is out|they all wake up}|or {cry|regret it|stay poor} later|you will {regret it|thank me}`,
};

/** Comments without a link whose only aim is to send a reader somewhere: to a profile, a page, a shop, a stock. */
export const POINTERS: readonly Family[] = [
  {
    name: 'spam/pointer-to-profile',
    split: 'train',
    weight: 3,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `<look> <there> {for|if you want|to get|to find} <ware>[!|.| <emo>| <push>]
      {get|grab|claim|save with|enjoy} <saving> on {our|my|all|the best} <ware>[,|.|!|:] [just |]<look> <there>[!|.| <emo>| <push>]
      <saving> on <ware>[,|!|:| -] <look> <there>[ <push>]
      {nice|good|great|cool|not bad|ok}[ <video>| post|][,|.| but] {there {is|are}|I have|we have|you find|I've got} <better> {ones|stuff|videos|clips|pictures|files|<ware>} {on|at|in} <there>[!|.| <emo>]
      {I|we} {know|have|found|work with} {a guy|people|somebody|a shop|a doctor|a supplier|a team} {who|that} {sells|sell|ships|can get you|gets you|offers} <ware>[,|.|;] {details|info|prices|contact|more} {in|on} <there>
      {want|need|looking for|tired of paying for|who needs|anybody need} {more |cheap |better |}<ware>? <look> <there>[!| <emo>]
      {download|watch|see|hear|read|try} <better> {<song>s|<video>s|stories|recipes|tricks|photos} {free |}{on|at|by clicking} <there>[!|.| <emo>]
      {all|the} {answers|links|details|files|prices|info} {are |}{on|in} <there>[,|.] [<ware> too|<push>]
      {my|our} <ware> {are|is} {back|cheaper|new|in stock|live|out}: {details|order|more|list} {on|in|via} <there>[ <emo>]`,
  },
  {
    name: 'spam/pointer-with-link',
    split: 'train',
    weight: 1.5,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `<look> <there> {for|to get} <better> {<video>s|<ware>}[!|.|:] <spam-link>
      <saving> on <ware>[!|:| at] <spam-link>[ <push>]
      {nice|good|cool}[ <video>|][,|.| but] <better> {ones|<ware>|stuff} {at|on|here} <spam-link>`,
  },
  {
    name: 'spam/casual-stock-tip',
    split: 'train',
    weight: 2,
    labels: SPAM,
    registers: SELLERS,
    slots: SLOTS,
    frames: `{omg|wow|guys|psst|heads up|lol|insane|no way|hey all|fyi}[,|!|:| ] <firm> <rise>[!|!!|.|,] <enter>[!|!!| <money-emo>]
      <firm> <rise>[,|!|...| -] <enter>[!| <money-emo>]
      {off topic but|random but|nobody talks about it but|not advice but} <firm> <rise>[,|.|;] <enter>
      {everyone|my whole office|even my <relative>} is {buying|in|loading up on} <firm>[,|!|:] <enter>[!| <money-emo>]
      {put|throw|stick} {a little|<dollars>|some cash|your pay} {in|into|on} <firm> {before|by} {friday|monday|tomorrow|earnings|the bell}[,|.|!] it <rise>`,
  },
  {
    name: 'spam/pointer-somewhere-held-out',
    split: 'held-out',
    labels: SPAM,
    registers: SELLERS,
    frames: `{Cheapest|Finest|Original} {rugs|candles|perfume|drones|tents|mattresses} {under|behind} my {username|display name}[,|!|.] {post to|shipping to} {EU|anywhere|<country>}
      {If you liked|Whoever enjoyed} this {<video>|<song>}[,|] the {stuff|things} {pinned to|posted on} my {timeline|account|feed} will {amaze|shock} you
      {Massage|Piano|Coding|Surf|Cooking} {school|course|workshop}: {mention this comment|quote this} for {a tenth off|one lesson free}[,|.] {address|booking} {on|through} my account
      {Rumour|Word} {is|has it} {Lucid|Rolls|Zoom|Pfizer|copper} {opens|closes} {sharply |much |}{up|higher} {tomorrow|Monday}[,|;] {get yours|position yourselves} {first|tonight}`,
  },
];
