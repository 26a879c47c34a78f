import type { MeantPostings } from '#db/queries/posting-lists.ts';
import type { AppContext } from '../app-context.ts';

const mostFound = 500;

/**
 * What somebody who searches postings by a text means beside its letters: occupations and skills, in whatever language
 * and spelling, where the vocabulary knows all of it; else postings whose titles have these words, however they are
 * written.
 */
export async function meantPostings(app: AppContext, text: string): Promise<MeantPostings> {
  if (text.trim() === '') return { concepts: [], ids: [] };
  const readings = (['occupation', 'skill'] as const).map((kind) => app.vocabulary.resolve(text, kind));
  const known = readings.filter(
    ({ concepts, unknown }) => unknown.length === 0 && concepts.every(({ how }) => how !== 'typo'),
  );
  return {
    concepts: known.flatMap(({ concepts, ambiguous }) => [
      ...concepts.map(({ key }) => key),
      ...ambiguous.flatMap(({ choices }) => choices),
    ]),
    ids: await app.engine.findPostings(app.db, { text, limit: mostFound }),
  };
}
