import type { Chance } from '#app/domain/chance.ts';
import { consentLanguages, type ConsentLanguage } from '#app/domain/consent/consent.ts';
import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';

type Shares = readonly (readonly [string, number])[];

/** First languages, by papers: who is from Ukraine has other papers than everybody else who fled. */
const ofUkraine: Shares = [
  ['uk', 66],
  ['ru', 34],
];
const ofRefugees: Shares = [
  ['ar', 44],
  ['fa', 18],
  ['ku', 10],
  ['ps', 5],
  ['tr', 7],
  ['ti', 6],
  ['so', 4],
  ['ru', 3],
  ['fr', 2],
  ['sq', 1],
];
const ofEuropeans: Shares = [
  ['ro', 31],
  ['bg', 23],
  ['pl', 15],
  ['it', 10],
  ['es', 8],
  ['pt', 5],
  ['tr', 5],
  ['sr', 3],
];
const ofOthers: Shares = [
  ['tr', 34],
  ['sr', 16],
  ['sq', 14],
  ['ar', 14],
  ['ru', 8],
  ['fr', 6],
  ['vi', 4],
  ['en', 4],
];

/** What people who grew up with a language often speak as well, with how many of a hundred do. */
const besides: Readonly<Record<string, Shares>> = {
  uk: [['ru', 75]],
  ru: [['uk', 40]],
  ku: [
    ['ar', 55],
    ['tr', 25],
  ],
  ps: [['fa', 60]],
  ti: [['ar', 30]],
  so: [['ar', 30]],
  ar: [
    ['fr', 8],
    ['ku', 6],
  ],
  fa: [['ps', 10]],
  bg: [['tr', 30]],
  ro: [['it', 12]],
  sq: [['it', 12]],
};
const shareEnglish = 0.32;

/** ISO 639-1, the first language first. */
export function languagesOf(chance: Chance, papers: ResidenceStatus | null): string[] {
  const first = chance.weighted(sharesFor(papers));
  const spoken = new Set([first]);
  for (const [language, percent] of besides[first] ?? []) if (chance.happens(percent / 100)) spoken.add(language);
  if (chance.happens(shareEnglish)) spoken.add('en');
  return [...spoken];
}

/** In which language she is asked: one she speaks where the consent texts have it. */
export function talkLanguageOf(chance: Chance, spoken: readonly string[]): ConsentLanguage {
  if (chance.happens(0.2)) return 'de';
  return consentLanguages.find((language) => language !== 'en' && spoken.includes(language)) ?? 'en';
}

function sharesFor(papers: ResidenceStatus | null): Shares {
  if (papers === 'protection24') return ofUkraine;
  if (papers === 'euCitizen') return ofEuropeans;
  return papers === 'familyReunion' || papers === 'settlementPermit' || papers === 'otherPermit'
    ? ofOthers
    : ofRefugees;
}
