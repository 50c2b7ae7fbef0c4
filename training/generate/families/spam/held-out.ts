import { SPAM, type Family } from '../../engine/family.ts';
import { CHATTY, SELLER } from '../../engine/registers.ts';

/** Kinds of spam that the training families know, in frames they do not; and promotion hidden in plain sentences. */
export const SPAM_HELD_OUT: readonly Family[] = [
  {
    name: 'spam/hidden-promotion',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: { standard: 4, casual: 1, bare: 1, learner: 1 },
    frames: `{I|We} {started|opened} {an online store|a web shop|a coaching business} and {you'll|visitors will} {love|adore} {what's|the things} {inside|on offer}: <spam-domain>.
      {Best|Cheapest} {prices|deals} on {phones|sneakers|supplements|laptops} {are|wait} at <spam-domain>{, tell them <first> sent you|}.
      {Need|Want} {a new look|cheap tyres|a faster website|more clients}? {My|Our} {agency|garage|studio} {has|offers} <percent> off {this week|until Friday}, {link below|call <plain-phone>}.
      {Invest|Put} <dollars> {in|into} our {company|fund} {now|today} and {own|receive} {a share|<percent>} {forever|each year}.
      {This|The} stock will {double|triple} {by Friday|next week}, {buy|get} {it |}{now|before everyone knows}.
      {Funny|Cute} {clip|cat}! {By the way|Speaking of which}, {my <relative>|our firm} sells {insurance|candles|crypto courses} at <spam-domain>.
      {Lovely|Wise} words. {I write|We publish} {similar|such} things {for|at} <spam-domain>, {subscribe|orders welcome}.
      {Everyone|All} {gets|receives} a {free|complimentary} {sample|ebook|consultation} {today|this week}: {just|only} {email|text} {<mail>|<plain-phone>}.`,
  },
  {
    name: 'spam/unseen-offers',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: SELLER,
    frames: `{Blue tick|Verification badge|Banned account|Shadowban} {problems|issues}? {<pro-handle>|My guy} {fixes|arranges} {it|them} {in|within} {an hour|one night}. <contact-line>
      {Passport|Driving licence|IELTS certificate|Diploma|Visa} {without exam|real and registered|in <n> days}. <contact-line>
      {Ticket|Tickets} {for|to} {the {final|tour}|<team>} {available|still here}, {half price|no fees}. <contact-line>
      {Scan|Follow} the {QR|code} in my {avatar|picture} {for|and collect} {a bonus of <dollars>|free crypto|your refund}.
      {Puppies|Kittens|Parrots} for {adoption|rehoming}, {shipping|delivery} {paid|included}. <contact-line>
      {Tired of|Fed up with} {ads|bills|debt}? {One|A single} {tap|form} and {they vanish|you are free}: <spam-link>
      {Old|Rare} {coins|banknotes|phones} {bought|wanted}, {we pay|up to} <dollars>. <contact-line>
      {Rent|Buy} my {account|channel|page}: <nn>k {followers|subs}, {monetised|aged}, <dollars>. <contact-line>
      {Fellow|Dear} {trader|believer|gamer}, {a seat|one place} {in|for} {my|the} {private|inner} {room|circle} {just|has} {opened|come free}. <contact-line>`,
  },
  {
    name: 'spam/unseen-channels',
    split: 'held-out',
    weight: 2,
    labels: SPAM,
    registers: CHATTY,
    frames: `{my|our} {uploads|tracks|streams} {need|deserve} {ears|eyes|love}[,| <emo>] {come over|swing by|don't be a stranger}
      {rate|roast|judge} my {new |latest |}{freestyle|drawing|dance|montage} {out of ten|please|on my page}[ <video-link>]
      {if I|when we} {hit|reach} <nn>0 {subs|followers} {I'll|we} {shave my head|give away a <gadget>|eat a <dish> live}[,| so] {tap|smash} {the button|my icon}
      {giving|I give} {a shoutout|free art|<ticker>} to {every|each} {new |}{sub|follower}[,| <emo>] {go|now|run}
      {small|new} {creator|artist} {here|from <city>}[,| <emo>] {every view helps|be my number <nn>|let's grow}
      <video-link> {<emo>|thoughts?|my baby|took me <n> months|turn it up}`,
  },
];
