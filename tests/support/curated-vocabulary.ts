import { conceptSeeds, relationSeeds, termSeeds } from '#db/seed/reference/terms.ts';
import { createVocabulary, type Vocabulary } from '#search/vocabulary/vocabulary.ts';

/** The vocabulary as shipped, without a database. */
export function curatedVocabulary(): Vocabulary {
  return createVocabulary({
    concepts: conceptSeeds(),
    terms: termSeeds(),
    relations: relationSeeds().map(([from, to, weight]) => ({ from, to, weight })),
  });
}
