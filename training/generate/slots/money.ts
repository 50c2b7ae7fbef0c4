import type { Slots } from '../engine/grammar.ts';

/** Amounts, times and the vocabulary of finance, as shills and as ordinary people use it. */
export const MONEY: Slots = {
  n: (random) => String(random.between(2, 12)),
  nn: (random) => String(random.between(11, 98)),
  year: (random) => String(random.between(1998, 2025)),
  ticker: `$`+`{DOGE|PEPE|SHIB|SOL|XRP|ADA|LINK|AVAX|MATIC|FLOKI|BONK|ARB|APT|SUI|TON|WIF|KAS|INJ|LUNC|TIA}`,
  dollars: (random) => {
    const amount = random.pick([50, 200, 500, 750, 1000, 1500, 2400, 3500, 4800, 5000, 7300, 9200, 10_500, 12_000, 15_400, 18_750, 22_000, 28_600, 35_000, 47_800, 64_000, 85_000, 120_000, 175_000, 240_000, 400_000]);
    const mark = random.pick(['$', '$', '$', '£', '€', 'USD ']);
    return random.pick([`${mark}${amount.toLocaleString('en')}`, `${mark}${amount}`, `${amount} ${random.pick(['dollars', 'bucks', 'USD', 'usdt', 'pounds', 'euros'])}`, amount >= 1000 ? `${mark}${Math.round(amount / 1000)}k` : `${amount}$`, amount >= 1000 ? `${Math.round(amount / 1000)}k` : `${mark}${amount}`]);
  },
  'small-price': (random) => `${random.pick(['$', '£', '€'])}${random.between(1, 60)}${random.pick(['', '.99', '.50', '.00'])}`,
  coins: (random) => `${random.pick([`${random.between(1, 38)}`, `${random.between(0, 9)}.${random.between(1, 97)}`])}${random.pick(['', ' '])}${random.pick(['BTC', 'btc', 'bitcoin', 'ETH', 'eth', 'Bitcoins', 'bitcoins'])}`,
  span: `{two|three|four|five|six|seven|ten|<n>} {days|weeks|months|business days|working days|hours}|{a|one|just a} {week|month|few weeks|couple of months|fortnight|year}|less than {a week|a month|<n> days|<n> weeks|24 hours|<n> months}`,
  'every-span': `every {day|week|month|<n> days|ten days|two weeks|fortnight|weekend}|weekly|daily|monthly|on a {weekly|daily|monthly} basis|per week|each week`,
  percent: (random) => `${random.pick([5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60, 65, 75, 80, 90, 100, 150, 200, 300])}%`,
  asset: `bitcoin|Bitcoin|BTC|crypto|cryptocurrency|crypto currency|forex|stocks|the stock market|the crypto market|ETH|binary options|gold|digital assets|real estate|bonds|NFTs|altcoins|shares|options|index funds|oil|foreign exchange|dividends`,
  market: `the market|the crypto market|the stock market|forex|this market|the financial market|trading|the current market`,
};
