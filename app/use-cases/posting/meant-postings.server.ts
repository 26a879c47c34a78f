import { readConditions } from '#app/domain/match/typed-conditions.ts';
import type { Spot } from '#app/domain/reference/spot.ts';
import { placesWithin } from '#db/queries/reference/place.ts';
import type { MeantPostings } from '#db/queries/posting/posting-text.ts';
import type { AppContext } from '../app-context.ts';

const mostFound = 500;

/** Beside the keys of concepts: the place that was read is not meant. */
export const placeKey = 'place';

/** The postings a text means, and the name of the place it was read to name; null: of none. */
export interface ReadPostingText {
  readonly meant: MeantPostings;
  readonly placeName: string | null;
}

/**
 * What somebody who searches postings by a text means beside its letters: a place among the words ("Pflegehilfe Oberhausen", "Lager
 * Duisburg 20 km"), and occupations and skills, in whatever language and spelling, where the vocabulary knows all of the
 * rest; else postings whose titles have these words, however they are written.
 * @param without concepts, or `placeKey`, that somebody says are not meant
 */
export async function meantPostings(
  app: AppContext,
  text: string,
  without: readonly string[] = [],
): Promise<ReadPostingText> {
  if (text.trim() === '') return { meant: { concepts: [], ids: [], place: null }, placeName: null };
  const whole = await meantByWords(app, text, without);
  const named = whole.concepts.length > 0 || without.includes(placeKey) ? null : placeAmong(app, text);
  if (named === null) return { meant: { ...whole, place: null }, placeName: null };
  const { spot, km, rest } = named;
  return {
    meant: {
      ...(await meantByWords(app, rest, without)),
      place: { ids: await placesOf(app, spot, km), rest },
    },
    placeName: spot.name,
  };
}

async function meantByWords(app: AppContext, text: string, without: readonly string[]) {
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

/** The one place among the words, how far around it, and what else was typed; null: none, or more than one. */
function placeAmong(app: AppContext, text: string): { spot: Spot; km: number | null; rest: string } | null {
  const { distance } = readConditions(text);
  const words = distance === null ? text : text.replace(distance.typed, ' ');
  const found = app.vocabulary.resolve(words).unknown.flatMap((part) => {
    const answer = app.places.resolve(part);
    return answer.kind === 'one' ? [{ part, spot: answer.spot }] : [];
  });
  const [place] = found;
  if (place === undefined || found.length > 1) return null;
  const rest = words.replace(place.part, ' ').replace(/\s+/gu, ' ').trim();
  return { spot: place.spot, km: distance?.km ?? null, rest };
}

/** Towns of a district, a town, or those so many kilometres around it; a posting knows no quarters. */
async function placesOf(app: AppContext, spot: Spot, km: number | null): Promise<readonly number[]> {
  if (spot.kind === 'district')
    return app.places
      .choices()
      .flatMap(({ id, kind, districtKey }) => (kind === 'place' && districtKey === spot.districtKey ? [id] : []));
  const town = spot.kind === 'quarter' ? spot.placeId : spot.id;
  return km === null ? [town] : [town, ...(await placesWithin(app.db, spot.id, km))];
}
