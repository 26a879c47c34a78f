import { asc } from 'drizzle-orm';
import type { Handle } from '../client.ts';
import { concepts, conceptRelations, conceptTerms } from '../schema/reference.ts';

/** All occupations and skills with their written forms and relations, for `createVocabulary`. About 8,000 rows; ten times as many with an import. */
export async function loadVocabulary(db: Handle) {
  return {
    concepts: await db
      .select({
        key: concepts.key,
        number: concepts.number,
        kind: concepts.kind,
        labels: concepts.labels,
        kldb: concepts.kldb,
        escoUri: concepts.escoUri,
      })
      .from(concepts)
      .orderBy(asc(concepts.number)),
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
