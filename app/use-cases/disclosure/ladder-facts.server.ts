import { ladderFacts, type LadderFacts } from '#app/domain/disclosure/ladder.ts';
import { germanLevels, type LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { AppContext } from '../app-context.ts';

/** What the ladder may know of a person: the group of her first wanted occupation, her district, her German. */
export function factsForLadder(
  app: Pick<AppContext, 'vocabulary' | 'places'>,
  person: {
    readonly occupations: readonly string[];
    /** Quarter where known, else place. */
    readonly spotId: number | null;
    readonly german: readonly LevelEvidence[];
  },
): LadderFacts {
  const [wanted] = person.occupations;
  return ladderFacts({
    kldb: wanted === undefined ? null : (app.vocabulary.concept(wanted)?.kldb ?? null),
    districtKey: person.spotId === null ? null : app.places.districtOf(person.spotId),
    german: germanLevels(person.german),
  });
}
