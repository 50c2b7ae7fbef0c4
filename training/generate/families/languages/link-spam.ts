import { SPAM, type Family } from '../../engine/family.ts';
import type { LanguageTexts } from './index.ts';

/** Innocent sentences with what makes spam of them in any language: links in a row, messengers, handles said over and over. Only measured. */
export function linkSpam({ language, heldOut }: LanguageTexts): Family {
  return {
    name: `spam/links-in-${language}-held-out`,
    split: 'held-out',
    weight: 0.2,
    labels: SPAM,
    registers: { standard: 5, emoji: 2, bare: 1 },
    language,
    slots: { sentence: heldOut, messenger: `WhatsApp|Telegram|whatsapp|Viber|WeChat|Signal|📲|👉 WhatsApp|Telegram 👇` },
    frames: `<sentence> <messenger>: <phone>
      <messenger> <pro-handle#a> <sentence> <pro-handle#a> <pro-handle#a>
      <sentence> <spam-link> <spam-link>
      <promo-link> <promo-link> <promo-link> <sentence>
      <sentence>\\n<referral-link>\\n<messenger> <plain-phone>
      <dollars> 💰 <percent> 📈 <messenger> <pro-handle>
      👉👉 <spam-link> 👈👈 <sentence>
      <spam-link>\\n<spam-link>\\n<spam-link>`,
  };
}
