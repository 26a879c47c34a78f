import type { Actor } from '#app/domain/account/actor.ts';
import { usualKm, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { readConditions } from '#app/domain/match/typed-conditions.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { readLanguage } from '#app/domain/profile/import/language-word.ts';
import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { AppContext } from '../app-context.ts';
import { alternativesIn } from './typed-alternatives.ts';

/** One meaning of an ambiguous word: what it would add to the filters. */
export type SearchChoice =
  | { readonly is: 'concept'; readonly key: string; readonly label: string }
  | { readonly is: 'kind'; readonly kind: PostingKind }
  /** A language people speak besides German, ISO 639-1: asked of the reader's own cases. */
  | { readonly is: 'language'; readonly code: string }
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

/**
 * What a typed search adds to the filters: occupations, skills, a place or district, and conditions beside them ("B1",
 * "Teilzeit", "30 km"). Gives an answer for any text and never throws; a text that says nothing at all is unknown as it stands.
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
  const read = readConditions(text);
  const understood = app.vocabulary.resolve(read.rest);
  /** A language is a skill somebody named, or what people speak: only the reader knows which she means. */
  const languageOf = (key: string) =>
    key.startsWith('skill.') && mayEver(actor, 'identity.reveal')
      ? readLanguage(app.vocabulary.label(key, 'de'))
      : null;
  const concepts = understood.concepts.filter(({ key }) => languageOf(key) === null).map(({ key }) => key);
  const oneOf = alternativesIn(app.vocabulary, read.rest).filter((keys) => keys.every((key) => concepts.includes(key)));
  const ambiguous: UnderstoodSearch['ambiguous'][number][] = understood.ambiguous.map(({ text: words, choices }) => ({
    text: words,
    choices: choices.map((choice): SearchChoice => {
      const kind = postingKinds.find((one) => choice === `kind.${one}`);
      return kind === undefined ? named(choice) : { is: 'kind', kind };
    }),
  }));
  for (const { key, matchedText } of understood.concepts) {
    const code = languageOf(key);
    if (code !== null) ambiguous.push({ text: matchedText, choices: [{ is: 'language', code }, named(key)] });
  }
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
  const isNear = spotId !== null;
  if (read.distance !== null && !isNear) unknown.push(read.distance.typed);
  // Signs alone ("%"): no word is left to look for, and everybody would be no answer.
  const isSilent = understood.concepts.length + understood.ambiguous.length + understood.unknown.length === 0;
  if (isSilent && read.rest === text.replace(/\s+/gu, ' ') && text.trim() !== '') unknown.push(text.trim());
  const isNewSpot = isNear && spotId !== filters.spotId;
  return {
    filters: {
      ...filters,
      concepts: [...new Set([...filters.concepts, ...concepts.filter((key) => !oneOf.flat().includes(key))])].slice(
        0,
        20,
      ),
      oneOf: [...filters.oneOf, ...oneOf].slice(0, 5),
      german:
        read.german === null
          ? filters.german
          : { from: read.german, to: filters.german === 'unknown' ? null : filters.german.to },
      licences: [...new Set([...filters.licences, ...read.licences])],
      kinds: [...new Set([...filters.kinds, ...read.kinds])],
      shifts: [...new Set([...filters.shifts, ...read.shifts])],
      hours: read.hours ?? filters.hours,
      free: read.isFreeNow ? { from: null, to: dayOf(app.clock.now()) } : filters.free,
      spotId,
      km: isNear ? (read.distance?.km ?? filters.km ?? (isNewSpot ? usualKm : null)) : filters.km,
      districts: [...new Set(districts)],
    },
    ambiguous,
    unknown,
    postcodes,
  };
}
