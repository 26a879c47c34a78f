import type { Licence } from '../posting/posting.ts';
import { fold, saysNothing, tidy } from './fold.ts';

const classes: Readonly<Record<string, readonly Licence[]>> = {
  am: ['AM'],
  m: ['AM'],
  roller: ['AM'],
  mofa: ['AM'],
  b: ['B'],
  pkw: ['B'],
  auto: ['B'],
  ja: ['B'],
  vorhanden: ['B'],
  fuehrerschein: ['B'],
  b96: ['B'],
  be: ['B', 'BE'],
  c1: ['C1'],
  c1e: ['C1', 'C1E'],
  c: ['C'],
  lkw: ['C'],
  ce: ['C', 'CE'],
  d: ['D'],
  d1: [],
  d1e: [],
  de: ['D'],
  bus: ['D'],
  t: ['T'],
  l: [],
  traktor: ['T'],
  // Anlage 3 FeV: the old class 3 holds B, BE, C1 and C1E, class 2 C and CE besides.
  3: ['B', 'BE', 'C1', 'C1E'],
  2: ['B', 'BE', 'C1', 'C1E', 'C', 'CE'],
  a: [],
  a1: [],
  a2: [],
  motorrad: [],
  stapler: ['forklift'],
  gabelstapler: ['forklift'],
  staplerschein: ['forklift'],
  gabelstaplerschein: ['forklift'],
  flurfoerderschein: ['forklift'],
  flurfoerderzeuge: ['forklift'],
  fluerfoerderzeug: ['forklift'],
  kran: ['crane'],
  kranschein: ['crane'],
  hallenkran: ['crane'],
  kranfuehrerschein: ['crane'],
  brueckenkran: ['crane'],
};

/** "B, Stapler", "Klasse B/C1", "ja", "FS Kl. 3". Words that are no licence come back as `unknown`; "nein" and "-" are none at all. */
export function readLicences(text: string): {
  readonly licences: readonly Licence[];
  readonly unknown: readonly string[];
} {
  const licences = new Set<Licence>();
  const unknown: string[] = [];
  for (const part of text.split(/[,;/+&\n]|\sund\s|\su\.\s/)) {
    const word = tidy(part).replace(
      /^(?:f(?:ue|ü)hrerschein|fs|klassen?|kl\.?)[\s:.]*(?:klassen?|kl\.?)?\s*(?=\S)/i,
      '',
    );
    if (saysNothing(word) || /^kein/i.test(word)) continue;
    const folded = fold(word);
    const found = classes[folded] ?? (folded.endsWith('schein') ? classes[folded.slice(0, -6)] : undefined);
    if (found !== undefined) for (const licence of found) licences.add(licence);
    else if (/^(?:(?:am|be?|c1?e?)\s+)+(?:am|be?|c1?e?)$/i.test(word)) {
      for (const single of word.split(/\s+/)) for (const licence of classes[fold(single)] ?? []) licences.add(licence);
    } else unknown.push(word);
  }
  return { licences: [...licences], unknown };
}
