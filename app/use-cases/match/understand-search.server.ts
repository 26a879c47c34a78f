import type { Actor } from '#app/domain/account/actor.ts';
import { usualKm, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { licences, postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import { cefrLevels, levelRank } from '#app/domain/profile/language-level.ts';
import type { AppContext } from '../app-context.ts';

/** One meaning of an ambiguous word: what it would add to the filters. */
export type SearchChoice =
  | { readonly is: 'concept'; readonly key: string; readonly label: string }
  | { readonly is: 'kind'; readonly kind: PostingKind }
  | { readonly is: 'spot'; readonly spotId: number; readonly label: string }
  | { readonly is: 'district'; readonly districtKey: string; readonly label: string };

export interface UnderstoodSearch {
  /** The filters with what was understood. */
  readonly filters: BrowseFilters;
  /** Words with several meanings: asked. */
  readonly ambiguous: readonly { readonly text: string; readonly choices: readonly SearchChoice[] }[];
  /** Parts nothing was found for, as typed. */
  readonly unknown: readonly string[];
  /** Postcodes whose town the house does not know: it has to be written beside them. */
  readonly postcodes: readonly string[];
}

const levelWord = /(?<![\p{L}\p{N}])(?:ab\s+)?(A1|A2|B1|B2|C1|C2)(?![\p{L}\p{N}])/giu;
/** "Führerschein C1", "Klasse CE": a class, no level of German. */
const licenceWord =
  /(?<![\p{L}\p{N}])(?:f(?:ü|ue)hrerschein(?:klasse)?|klasse|fs)\s+(AM|BE|B|C1E|C1|CE|C|D|T)(?![\p{L}\p{N}])/giu;

/**
 * What a typed search adds to the filters: occupations, skills, a level ("B1"), a place or district. Gives an answer for
 * any text and never throws.
 */
export function understandSearch(
  app: AppContext,
  actor: Actor,
  text: string,
  filters: BrowseFilters,
): UnderstoodSearch {
  const named = (key: string): SearchChoice => ({
    is: 'concept',
    key,
    label: app.vocabulary.label(key, actor.locale),
  });
  const classes = [...text.matchAll(licenceWord)].flatMap(([, word]) =>
    licences.filter((licence) => licence === word?.toUpperCase()),
  );
  const rest = text.replace(licenceWord, ' ');
  let { german } = filters;
  const [lowest] = [...rest.matchAll(levelWord)]
    .flatMap(([, word]) => cefrLevels.filter((level) => level === word?.toUpperCase()))
    .map(levelRank)
    .sort((a, b) => a - b);
  if (lowest !== undefined) german = { from: lowest, to: german === 'unknown' ? null : german.to };
  const understood = app.vocabulary.resolve(rest.replace(levelWord, ' '));
  const concepts = [...filters.concepts, ...understood.concepts.map(({ key }) => key)];
  const ambiguous: UnderstoodSearch['ambiguous'][number][] = understood.ambiguous.map(({ text: words, choices }) => ({
    text: words,
    choices: choices.map((choice): SearchChoice => {
      const kind = postingKinds.find((one) => choice === `kind.${one}`);
      return kind === undefined ? named(choice) : { is: 'kind', kind };
    }),
  }));
  let { spotId, districts } = filters;
  const unknown: string[] = [];
  const postcodes: string[] = [];
  for (const part of understood.unknown) {
    const place = app.places.resolve(part);
    if (place.kind === 'unknown') unknown.push(part);
    else if (place.kind === 'postcodeOnly') postcodes.push(part);
    else if (place.kind === 'ambiguous') {
      const choices = place.choices.map((spot): SearchChoice =>
        spot.kind === 'district'
          ? { is: 'district', districtKey: spot.districtKey, label: spot.name }
          : { is: 'spot', spotId: spot.id, label: spot.name },
      );
      ambiguous.push({ text: part, choices });
    } else if (place.spot.kind === 'district') districts = [...districts, place.spot.districtKey];
    else spotId = place.spot.id;
  }
  return {
    filters: {
      ...filters,
      concepts: [...new Set(concepts)].slice(0, 20),
      german,
      licences: [...new Set([...filters.licences, ...classes])],
      spotId,
      km: spotId !== null && spotId !== filters.spotId ? (filters.km ?? usualKm) : filters.km,
      districts: [...new Set(districts)],
    },
    ambiguous,
    unknown,
    postcodes,
  };
}
