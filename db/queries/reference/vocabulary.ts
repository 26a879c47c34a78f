import { asc } from 'drizzle-orm';
import type { Handle } from '../../client.ts';
import { concepts, conceptLabels, conceptRelations, conceptTerms } from '../../schema/reference.ts';

/** All occupations and skills with their labels, written forms and relations, for `createVocabulary`. About 15,000 rows; many times as many with an import. */
export async function loadVocabulary(db: Handle) {
  const rows = await db
    .select({
      key: concepts.key,
      number: concepts.number,
      kind: concepts.kind,
      kldb: concepts.kldb,
      escoUri: concepts.escoUri,
    })
    .from(concepts)
    .orderBy(asc(concepts.number));
  const labels = new Map<string, Record<string, string>>();
  const labelRows = await db
    .select({ key: conceptLabels.conceptKey, language: conceptLabels.language, label: conceptLabels.label })
    .from(conceptLabels);
  for (const { key, language, label } of labelRows) {
    const ofConcept = labels.get(key) ?? {};
    labels.set(key, ofConcept);
    ofConcept[language] = label;
  }
  return {
    concepts: rows.map((row) => ({ ...row, labels: labels.get(row.key) ?? {} })),
    terms: await db
      .select({
        folded: conceptTerms.folded,
        conceptKey: conceptTerms.conceptKey,
        term: conceptTerms.term,
        origin: conceptTerms.origin,
      })
      .from(conceptTerms),
    relations: await db
      .select({ from: conceptRelations.from, to: conceptRelations.to, weight: conceptRelations.weight })
      .from(conceptRelations),
  };
}
