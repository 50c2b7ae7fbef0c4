import type { Slots } from '../engine/grammar.ts';
import type { Random } from '../engine/random.ts';

const digits = (random: Random, length: number) => Array.from({ length }, () => String(random.between(0, 9))).join('');
const CIRCLED = ['⓪', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];
const BRACKETED = ['⒪', '⑴', '⑵', '⑶', '⑷', '⑸', '⑹', '⑺', '⑻', '⑼'];
const KEYCAPS = Array.from({ length: 10 }, (_, digit) => `${digit}\uFE0F\u20E3`);
const FULL_WIDTH = Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(0xff10 + digit));
const SPELLED = ['zero ', 'one ', 'two ', 'three ', 'four ', 'five ', 'six ', 'seven ', 'eight ', 'nine '];
const LETTERED = ['O', 'l', '2', '3', '4', 'S', '6', '7', 'B', '9'];

const country = (random: Random) => random.pick(['1', '1', '44', '234', '49', '61', '27', '62', '91', '971', '852']);

/** Writes each digit by a table: circled, spelled out, as keycap emoji… */
function written(number: string, table: readonly string[]): string {
  return number.replace(/\d/g, (digit) => table[Number(digit)] ?? digit).trim();
}

/** How scams ask to be reached: numbers and handles, plain or disguised against filters. */
export const CONTACT: Slots = {
  'plain-phone': (random) => {
    const area = digits(random, 3);
    const [middle, end] = [digits(random, 3), digits(random, 4)];
    return random.pick([`+${country(random)} ${area} ${middle} ${end}`, `+${country(random)}${area}${middle}${end}`, `(${area}) ${middle}-${end}`, `+${country(random)}-${area}-${middle}-${end}`, `0${area}${middle}${end}`]);
  },
  'hidden-phone': (random) => {
    const prefix = random.pick(['＋', '+', '➕', '﹢', '✚', 'plus ', '']);
    const number = country(random) + digits(random, 10);
    return random.pick([
      () => prefix + written(number, random.pick([CIRCLED, BRACKETED, KEYCAPS, FULL_WIDTH, SPELLED, LETTERED])),
      () => prefix + number.split('').join(random.pick([' ', '.', '-', '_', '..', ' . '])),
      () => prefix + number.replace(/(\d{1,3})/g, (part) => `${random.pick(['(', '[', '', '"'])}${part}${random.pick([')', ']', '', ' '])}`),
      () => prefix + number.replace(/\d/g, (digit) => (random.chance(0.5) ? digit : (random.pick([CIRCLED, KEYCAPS, FULL_WIDTH, BRACKETED])[Number(digit)] ?? digit))),
      () => `${prefix}${number.slice(0, 4)}${random.pick(['↔️', '❤', '💬', '✨', '~', '*'])}${number.slice(4, 7)}${random.pick(['↔️', '❤', '💬', '✨', '~', '*'])}${number.slice(7)}`,
    ])();
  },
  phone: `<plain-phone>|2:<hidden-phone>`,
  app: `4:WhatsApp|3:Telegram|Whats app|watsapp|Whatsap|WhatsAppp|W/A|W.h.a.t.s.A.p.p|WhàtsApp|What'sApp|telegrám|Tele gram|TG|T.elegram|t̲elegram|Signal|Facebook|Instagram|IG|insta|Discord|ICQ|Snapchat|Line|WeChat|te le gr am|𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽|𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦|wattsapp|Viber`,
  'pro-handle': (random) => {
    const stem = random.pick(['coach', 'trade', 'fx', 'mentor', 'crypto', 'recovery', 'signal', 'legit', 'broker', 'expert', 'dr', 'official', 'cyber', 'hack', 'invest', 'wealth', 'spell', 'real']);
    const name = random.pick(['mary', 'alex', 'rose', 'henry', 'lucia', 'frank', 'stella', 'george', 'kate', 'adams', 'okoro', 'wilson', 'evelyn', 'jason', 'brown', 'pam']);
    const joined = random.pick([`${stem}${name}`, `${name}_${stem}`, `${stem}_${name}${digits(random, 2)}`, `${name}${stem}${digits(random, 1)}`, `${name}.${stem}`, `${stem}-${name}`]);
    return random.pick([`@${joined}`, `@${joined}`, joined, `＠${joined}`, `@ ${joined.replace(/[_.-]/, ' ')}`, `t.me/${joined}`, `@${joined.split('').join(' ')}`, `👉@${joined}👈`, `"${joined}"`]);
  },
  mail: (random) => {
    const who = `${random.pick(['doctor', 'loan', 'recovery', 'help', 'hack', 'temple', 'invest', 'office', 'dr', 'prince', 'admin'])}${random.pick(['mary', 'wise', 'solution', 'unity', 'king', 'expert', 'smith', 'zuma', 'home', 'fund'])}${digits(random, random.between(0, 3))}`;
    const at = random.pick(['@', '@', '@', ' @ ', ' AT ', '(at)', '[@]', '＠']);
    return `${who}${at}${random.pick(['gmail.com', 'gmail . com', 'outlook.com', 'yahoo.com', 'proton.me', 'g mail dot com', 'mail.com', 'usa.com'])}`;
  },
  reach: `{message|contact|text|reach|dm|hit up|write|inbox|chat|hmu|reach out to|get in touch with|send a message to}`,
  'contact-line': `<reach> {him|her|them|me|us} {on|via|through|at} <app>[:| 👉| 👇|...] {<phone>|<phone>|<pro-handle>}
    {his|her|my|their|our} <app>[:| is| number is| 👉|=>] {<phone>|<phone>|<pro-handle>}
    {on|via|through} <app>[:|..| 👉] {<phone>|<pro-handle>}
    <app>[:|➡️|>>] {<phone>|<phone>|<pro-handle>}
    <app> <phone>
    {email|mail|e-mail|Email address}[:| him| her| us] <mail>
    <reach> <pro-handle> {on|at} <app>
    {just|simply|kindly|please} {search|look up|google|type|find} {<pro-handle>|{his|her} name} on <app>
    👇👇👇\\n<phone>
    <phone>[ 👈👈| 💬|...]
    visit {their|his|her|our|the} {website|site|page|web page|link}[:] {<spam-link>|<hidden-domain>}`,
};
