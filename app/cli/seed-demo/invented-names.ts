import type { Chance } from '#app/domain/chance.ts';

/**
 * Names of the demo world. First names are common in many countries; surnames are built from words that say
 * "invented" (German for example, made up, fiction) with endings of many languages, so that no real person is meant.
 */
const firstNames = [
  'Amina',
  'Olena',
  'Samir',
  'Yusuf',
  'Farah',
  'Taras',
  'Rahel',
  'Leyla',
  'Hassan',
  'Sara',
  'Dawit',
  'Nadia',
  'Omar',
  'Irina',
  'Mykola',
  'Zahra',
  'Ali',
  'Mariam',
  'Ivan',
  'Elif',
  'Kemal',
  'Svitlana',
  'Bogdan',
  'Ana',
  'Ion',
  'Maria',
  'Petar',
  'Selam',
  'Abdul',
  'Parisa',
  'Reza',
  'Hiwa',
  'Rojin',
  'Fatou',
  'Ibrahim',
  'Grace',
  'Emeka',
  'Layla',
  'Karim',
  'Nour',
  'Viktor',
  'Halyna',
  'Andriy',
  'Rana',
  'Jamal',
];
const stems = [
  'Muster',
  'Beispiel',
  'Erdacht',
  'Fiktiv',
  'Probe',
  'Exempel',
  'Ersatz',
  'Platzhalter',
  'Namenlos',
  'Denkbar',
  'Scheinbar',
  'Vorgab',
];
const endings = ['', 'enko', 'i', 'zade', 'escu', 'oglu', 'ova', 'yan', 'ani', 'sen', 'ov', 'abi'];

export function inventedName(chance: Chance): { firstName: string; lastName: string } {
  return { firstName: chance.pick(firstNames), lastName: `${chance.pick(stems)}${chance.pick(endings)}` };
}

/** A number nobody has: the 0999 range is not given out. */
export function inventedPhone(chance: Chance): string {
  return `0999 ${chance.between(1_000_000, 9_999_999)}`;
}

export function inventedEmail(name: { firstName: string; lastName: string }, number: number): string {
  return `${name.firstName}.${name.lastName}.${number}@post.example`.toLowerCase();
}

const companyWords = [
  'Exempel',
  'Muster',
  'Probati',
  'Beispiel',
  'Fiktum',
  'Erdacht',
  'Denkmal',
  'Vorbild',
  'Paradigma',
  'Simulo',
  'Illustra',
  'Annahme',
];
const companySuffixes = ['GmbH', 'GmbH & Co. KG', 'e. K.', 'AG', 'KG', 'gGmbH', 'OHG'];

/** A company name for a branch, e.g. "Metallbau Erdacht GmbH"; `number` keeps names apart. */
export function inventedCompany(chance: Chance, branchWord: string, number: number): string {
  return `${branchWord} ${chance.pick(companyWords)} ${number % 7 === 0 ? '& Partner ' : ''}${chance.pick(companySuffixes)}`;
}
