import { fold } from '#app/domain/imports/fold.ts';
import { levelRank, type Assessor, type Certificate, type CefrLevel } from '../language-level.ts';

/** Order matters: "telc DTZ" is a DTZ, "Goethe-Test DTB" a DTB. */
const certificateWords: readonly (readonly [RegExp, Certificate])[] = [
  [/dtz|deutschtestfuerzuwanderer/, 'DTZ'],
  [/dtb|deutschtestfuerdenberuf|deutschtestberuf/, 'DTB'],
  [/testdaf/, 'TestDaF'],
  [/dsh/, 'DSH'],
  [/dsd|sprachdiplom/, 'DSD'],
  [/telc/, 'telc'],
  [/goethe/, 'Goethe'],
  [/oesd|osd/, 'OESD'],
  [/ecl/, 'ECL'],
];

export function readCertificate(text: string): Certificate | null {
  const folded = fold(text);
  return certificateWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Levels a test does not award: DTZ is scaled A2-B1, DTB A2-C1, TestDaF starts at B2. Others award all. */
export function isUnusualLevel(certificate: Certificate, level: CefrLevel): boolean {
  const rank = levelRank(level);
  if (certificate === 'DTZ') return rank < levelRank('A2') || rank > levelRank('B1');
  if (certificate === 'DTB') return rank < levelRank('A2') || rank > levelRank('C1');
  return certificate === 'TestDaF' && rank < levelRank('B2');
}

const assessorWords: readonly (readonly [RegExp, Assessor])[] = [
  [/kurs|traeger|bildungs|sprachschule|lehrkraft|vhs|volkshochschule|bamf/, 'courseProvider'],
  [/sprachbuero|sprachberatung/, 'languageOffice'],
  [/test|meldestelle|einstufung/, 'testCentre'],
  [/pate|patin|mentor|ehrenamt/, 'mentor'],
  [/betrieb|arbeitgeber|firma|praktikum/, 'company'],
  [/selbst|eigene|kundeselbst/, 'self'],
  [/beratung|berater|ifk|vermittl|fallmanag|betreu|jobcenter|agentur|integrationsfachkraft/, 'caseworker'],
];

export function readAssessor(text: string): Assessor | null {
  const folded = fold(text);
  return assessorWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
