import { foldKey, joinFolded } from '#app/domain/reference/fold-text.ts';
import type { PlaceAnswer, PointSpot, Spot } from '#app/domain/reference/spot.ts';
import { allowedMistakes, closestKeys } from '../text/closest-key.ts';
import { tidyPlace } from './tidy-place.ts';

export interface District {
  /** Official five-digit key. */
  readonly key: string;
  /** In full: "Kreis Herford", "Bielefeld". */
  readonly name: string;
  readonly kind: 'city' | 'county' | 'region';
  /** Regierungsbezirk. */
  readonly governmentRegion: string;
}

export interface PlacesRows {
  readonly districts: readonly District[];
  readonly places: readonly { readonly id: number; readonly name: string; readonly districtKey: string }[];
  readonly quarters: readonly { readonly id: number; readonly placeId: number; readonly name: string }[];
  /** `target`: id of a place or quarter, key of a district. */
  readonly terms: readonly {
    readonly folded: string;
    readonly kind: 'place' | 'quarter' | 'district';
    readonly target: string;
  }[];
  /** Empty until a house imports them. */
  readonly postcodes: readonly { readonly postcode: string; readonly placeId: number }[];
}

/** A snapshot of towns, quarters and districts in memory; pure, shared by all requests. */
export interface Places {
  /** The spot a typed text means; asks when several fit equally. Never throws, whatever the text is. */
  resolve(text: string): PlaceAnswer;
  /** A town or quarter by id. */
  find(spotId: number): PointSpot | undefined;
  /** "Bielefeld", "Brackwede (Bielefeld)"; empty for an unknown id. */
  name(spotId: number): string;
  district(key: string): District | undefined;
  /** The district a town or quarter lies in; null for an unknown id. */
  districtOf(spotId: number): string | null;
  /** The key itself for an unknown one. */
  districtName(key: string): string;
  districts(): readonly District[];
  /** All towns and quarters by name, for a select or datalist. */
  choices(): readonly PointSpot[];
}

/** A question with more answers than this is no help. */
const mostChoices = 12;

/** @param rows from `loadPlaces`; rows that point nowhere are left out */
export function createPlaces(rows: PlacesRows): Places {
  const spots = pointSpots(rows);
  const choices = [...spots.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const districts = new Map(rows.districts.map((district) => [district.key, district]));
  const officialNames = new Map(rows.places.map((place) => [place.id, foldKey(place.name)]));

  const byKey = new Map<string, Spot[]>();
  for (const { folded, kind, target } of rows.terms) {
    const district = kind === 'district' ? districts.get(target) : undefined;
    const spot = district
      ? { kind: 'district' as const, name: district.name, districtKey: district.key }
      : spots.get(Number(target));
    if (spot) byKey.set(joinFolded(folded), [...(byKey.get(joinFolded(folded)) ?? []), spot]);
  }
  // Number-plate letters and other short names are taken as they stand, never guessed.
  const near = closestKeys([...byKey.keys()].filter((key) => key.length > 4));
  const byPostcode = new Map<string, Spot[]>();
  for (const { postcode, placeId } of rows.postcodes) {
    const spot = spots.get(placeId);
    if (spot) byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), spot]);
  }

  /** A town of exactly this official name wins over quarters and aliases that share it ("Niederkassel"). */
  const withKey = (key: string): readonly Spot[] => {
    const found = byKey.get(key) ?? [];
    const official = found.filter((spot) => spot.kind === 'place' && officialNames.get(spot.id) === key);
    return official.length === 1 ? official : found;
  };
  const withWords = (words: readonly string[]): readonly Spot[] => withKey(joinFolded(words.join(' ')));
  const withTypo = (key: string): readonly Spot[] =>
    near.find(key, Math.min(2, allowedMistakes(key.length))).keys.flatMap(withKey);

  /** A district by its five digits, a town by its eight; a city that is its own district is the same spot either way. */
  const withOfficialKey = (key: string): readonly Spot[] => {
    const district = districts.get(key);
    if (district !== undefined && district.kind !== 'city')
      return [{ kind: 'district', name: district.name, districtKey: district.key }];
    const town = spots.get(Number(key.padEnd(8, '0').slice(2)));
    return town === undefined ? [] : [town];
  };

  return {
    resolve(text) {
      const { words, core, postcode, officialKey } = tidyPlace(text);
      const tries = [
        () => (officialKey === null ? [] : withOfficialKey(officialKey)),
        // "Neunkirchen" and "Neuenkirchen" fold to one key: as spelled comes first.
        () => withWords(words).filter((spot) => spot.name.toLowerCase() === text.trim().toLowerCase()),
        () => withWords(words),
        () => (core.length < words.length ? withWords(core) : []),
        () => withTypo(joinFolded(core.join(' '))),
        () => insideOf(core, withWords),
        () => (postcode === null ? [] : (byPostcode.get(postcode) ?? [])),
      ];
      for (const attempt of tries) {
        const found = attempt();
        if (found.length > 0) return answer(found);
      }
      return postcode !== null && core.length === 0 ? { kind: 'postcodeOnly' } : { kind: 'unknown' };
    },
    find: (spotId) => spots.get(spotId),
    name: (spotId) => spots.get(spotId)?.name ?? '',
    district: (key) => districts.get(key),
    districtOf: (spotId) => spots.get(spotId)?.districtKey ?? null,
    districtName: (key) => districts.get(key)?.name ?? key,
    districts: () => rows.districts,
    choices: () => choices,
  };
}

function pointSpots(rows: PlacesRows): Map<number, PointSpot> {
  const spots = new Map<number, PointSpot>();
  const towns = new Map(rows.places.map((place) => [place.id, place]));
  for (const { id, name, districtKey } of rows.places) spots.set(id, { kind: 'place', id, name, districtKey });
  for (const { id, placeId, name } of rows.quarters) {
    const town = towns.get(placeId);
    if (town)
      spots.set(id, { kind: 'quarter', id, name: `${name} (${town.name})`, districtKey: town.districtKey, placeId });
  }
  return spots;
}

/** The longest run of words that is a name: "Detmold Heidenoldendorf" is at least Detmold. Short names don't count here. */
function insideOf(words: readonly string[], withWords: (words: readonly string[]) => readonly Spot[]): readonly Spot[] {
  const most = Math.min(words.length, 8);
  for (let length = most - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= most; start += 1) {
      const run = words.slice(start, start + length);
      const found = run.join('').length > 3 ? withWords(run) : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

function answer(found: readonly Spot[]): PlaceAnswer {
  const distinct = [...new Map(found.map((spot) => [spotKey(spot), spot])).values()];
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return { kind: 'one', spot: only };
  return { kind: 'ambiguous', choices: distinct.slice(0, mostChoices) };
}

function spotKey(spot: Spot): string {
  return spot.kind === 'district' ? spot.districtKey : `${spot.kind} ${spot.id}`;
}
