import type { Slots } from '../engine/grammar.ts';

/**
 * Words for who people are. The very same lists fill the neutral and the hateful frames,
 * so that a model can learn the label only from what is said about them.
 */
export const IDENTITY: Slots = {
  gender: `women|men|girls and women|trans people|trans women|trans men|transgender people|nonbinary people|mothers|fathers|housewives|single mothers|feminists|intersex people`,
  orientation: `gay people|gays|lesbians|bisexuals|bisexual people|gay men|queer people|homosexuals|LGBT people|asexual people|same-sex couples|LGBTQ folks`,
  faith: `Muslims|Jews|Christians|Hindus|Buddhists|Catholics|Protestants|Sikhs|atheists|Mormons|Jewish people|Muslim women|evangelicals|Orthodox Jews|Shia Muslims|Quakers|Jehovah's Witnesses`,
  ethnic: `black people|white people|Asians|Latinos|Hispanics|Arabs|Roma|Native Americans|African Americans|Black women|Black men|white men|Asian women|indigenous people|Aboriginal people|Kurds|Romani people|brown people|mixed-race people|Blacks|Gypsies and Travellers|Pacific Islanders`,
  nation: `Mexicans|Chinese people|Indians|Pakistanis|Nigerians|Poles|Turks|Syrians|Russians|Americans|Israelis|Palestinians|Somalis|Japanese people|Germans|Ukrainians|Iranians|Albanians|Haitians|Filipinos|Brits|Romanians|Afghans|Koreans|Moroccans`,
  status: `immigrants|refugees|migrants|asylum seekers|foreigners|undocumented workers|foreign students|newcomers`,
  ability: `disabled people|deaf people|blind people|wheelchair users|autistic people|people with Down syndrome|people with epilepsy|people with schizophrenia|the mentally ill|people with dyslexia|amputees`,
  age: `old people|the elderly|pensioners|teenagers|boomers|millennials|young people|seniors|people over seventy`,
  group: `3:<gender>|3:<orientation>|3:<faith>|3:<ethnic>|2:<nation>|2:<status>|2:<ability>|1:<age>`,
  'identity-adj': `gay|lesbian|bisexual|trans|transgender|queer|straight|black|white|Asian|Latina|Latino|Arab|African American|Jewish|Muslim|Christian|Catholic|Hindu|Buddhist|Sikh|atheist|Mexican|Chinese|Indian|Nigerian|Polish|Turkish|Syrian|Russian|American|Israeli|Palestinian|deaf|blind|disabled|autistic|nonbinary|Romani|Native American|Aboriginal|homosexual|heterosexual|old|elderly|young|paralyzed|epileptic|Japanese|Canadian|European|female|male|Kurdish|Pakistani|Somali|Korean`,
  'identity-one': `{gay|lesbian|bisexual|trans|black|white|Asian|Latino|Jewish|Muslim|Christian|Hindu|disabled|deaf|blind|autistic|Mexican|Nigerian|Syrian|Arab|queer|Indian} {man|woman|person|teacher|couple|colleague|neighbour|actor|mayor|friend|student|family}|wheelchair user|trans woman|trans man|lesbian|Muslim|Jew|immigrant|refugee|feminist|Roma woman|nun|imam|rabbi|pensioner|single mother|atheist`,
};
