import type { MeantPostings } from '#db/queries/posting-lists.ts';
import type { AppContext } from '../app-context.ts';

const mostFound = 500;

/**
 * What somebody who searches postings by a text means beside its letters: occupations and skills, in whatever language
 * and spelling, where the vocabulary knows all of it; else postings whose titles have these words, however they are
 * written. @param without concepts that somebody says are not meant
 */
export async function meantPostings(
  app: AppContext,
  text: string,
  without: readonly string[] = [],
): Promise<MeantPostings> {
  if (text.trim() === '') return { concepts: [], ids: [] };
  const readings = (['occupation', 'skill'] as const).map((kind) => app.vocabulary.resolve(text, kind));
  const known = readings.filter(
    ({ concepts, unknown }) => unknown.length === 0 && concepts.every(({ how }) => how !== 'typo'),
  );
  const concepts = known.flatMap(({ concepts: found, ambiguous }) => [
    ...found.map(({ key }) => key),
    ...ambiguous.flatMap(({ choices }) => choices),
  ]);
  return {
    concepts: [...new Set(concepts)].filter((key) => !without.includes(key)),
    ids: await app.engine.findPostings(app.db, { text, limit: mostFound }),
  };
}
