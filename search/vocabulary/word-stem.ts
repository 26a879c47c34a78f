/** What kind of worker a word names; a helper is looked for among helpers first. */
export type WordLevel = 'helper' | 'trained';

export interface WordStem {
  readonly stem: string;
  readonly level: WordLevel;
}

// Folded heads of German compounds, longest first where one ends with another.
const helperHeads = ['hilfsarbeiter', 'hilfskraft', 'aushilfe', 'gehilfe', 'helfer', 'hilfe', 'assistent', 'assistenz'];
const trainedHeads = [
  'facharbeiter',
  'mitarbeiter',
  'angestellter',
  'angestellte',
  'arbeiter',
  'fachkraft',
  'fachmann',
  'fachfrau',
  'personal',
  'meister',
  'kraft',
];
const skillHeads = [
  'grundkenntnisse',
  'kenntnisse',
  'erfahrungen',
  'erfahrung',
  'tatigkeiten',
  'tatigkeit',
  'arbeiten',
  'kurs',
];
const endings = ['erinnen', 'erin', 'innen', 'ungs', 'ung', 'erei', 'er', 'en', 'in', 'n', 'e', 's'];
const shortestStem = 4;

/**
 * The stem two words share when they name the same field of work: "Schweissfachkraft", "Schweißerin", "Schweißen" -> "schweiss".
 * @param key one folded word without spaces
 * @returns null when too little is left to tell anything
 */
export function wordStem(key: string): WordStem | null {
  const bare = /(?:er|ent|eur)in$/.test(key) ? key.slice(0, -2) : key;
  const helper = helperHeads.find((head) => bare.endsWith(head));
  const head =
    helper ?? trainedHeads.find((one) => bare.endsWith(one)) ?? skillHeads.find((one) => bare.endsWith(one)) ?? '';
  let stem = bare.slice(0, bare.length - head.length);
  for (let ending = nextEnding(stem); ending !== undefined; ending = nextEnding(stem))
    stem = stem.slice(0, -ending.length);
  return stem.length < shortestStem ? null : { stem, level: helper === undefined ? 'trained' : 'helper' };
}

function nextEnding(stem: string): string | undefined {
  return endings.find((ending) => stem.endsWith(ending) && stem.length - ending.length >= shortestStem);
}
