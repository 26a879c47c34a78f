import type { InternshipPurpose, PostingKind } from '../posting/posting.ts';
import { fold, words } from './fold.ts';

/** A Schnuppertag is a step of a placement, not a posting. */
export type KindWord = { readonly kind: PostingKind; readonly purpose: InternshipPurpose | null } | 'step' | 'unknown';

/** First match wins. In a column of kinds "MAG" is the measure, never the welding process. */
const kindWords: readonly (readonly [RegExp, PostingKind | 'step'])[] = [
  [/schnupper|einfuehlung|probetag|hospitation/, 'step'],
  [/^eq$|eqj|einstiegsquali/, 'entryQualification'],
  [/^mag$|massnahmebei|§45|massnahmebeimarbeitgeber|magbeim|^magag$/, 'employerMeasure'],
  [/praktik|^bop$/, 'internship'],
  [/probe(?:arbeit|beschaeft|job|anstell|verhaelt)|aufprobe|^probe$/, 'trialEmployment'],
  [/ausbild|lehrstelle|^azubi|lehre/, 'apprenticeship'],
  [/arbeit|beschaeft|festanstell|fest|^job|vollzeit|teilzeit|minijob|^stelle$|^sv/, 'employment'],
];

const purposeWords: readonly (readonly [RegExp, InternshipPurpose])[] = [
  [/berufsorient|§48a|^bop$/, 'careerOrientation'],
  [/orientier/, 'orientation'],
  [/pflicht/, 'mandatory'],
  [/begleit/, 'accompanying'],
];

/** "Probearbeit", "Praktikum", "MAG", "EQ", "Ausbildung", "Arbeit" and their relatives. */
export function readKind(text: string): KindWord {
  const folded = fold(text);
  const kind = kindWords.find(([pattern]) => pattern.test(folded))?.[1];
  if (kind === undefined) return 'unknown';
  if (kind === 'step') return 'step';
  const purpose = kind === 'internship' ? (purposeWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null) : null;
  return { kind, purpose };
}

/** Several kinds in one cell ("MAG, Praktikum"); what is no kind comes back as `unknown`. */
export function readKinds(text: string): {
  readonly kinds: readonly PostingKind[];
  readonly unknown: readonly string[];
} {
  const kinds = new Set<PostingKind>();
  const unknown: string[] = [];
  for (const word of words(text.replaceAll('/', ',').replace(/\s(?:und|oder)\s/g, ','))) {
    const read = readKind(word);
    if (read === 'unknown') unknown.push(word);
    else if (read !== 'step') kinds.add(read.kind);
  }
  return { kinds: [...kinds], unknown };
}
