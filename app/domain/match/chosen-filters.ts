import { farthestKm } from '../reference/straight-line-km.ts';
import type { Licence, PostingKind, Shift } from '../posting/posting.ts';
import type { Day } from '../time/day.ts';
import type { BrowseFilters } from './browse-question.ts';

/** One filter that is set, as a reader sees it: one chip. */
export type ChosenFilter =
  | { readonly is: 'concept'; readonly key: string }
  /** Any of these concepts. */
  | { readonly is: 'oneOf'; readonly keys: readonly string[] }
  | { readonly is: 'germanUnknown' }
  /** CEFR by rank. */
  | { readonly is: 'germanExactly' | 'germanFrom' | 'germanTo'; readonly rank: number }
  | { readonly is: 'near'; readonly km: number }
  /** The kilometres alone; the place stays. */
  | { readonly is: 'km'; readonly km: number }
  | { readonly is: 'district'; readonly key: string }
  | { readonly is: 'kind'; readonly kind: PostingKind }
  | { readonly is: 'shift'; readonly shift: Shift }
  | { readonly is: 'hoursFrom' | 'hoursTo'; readonly hours: number }
  | { readonly is: 'freeFrom' | 'freeTo'; readonly day: Day }
  | { readonly is: 'licence'; readonly licence: Licence }
  | { readonly is: 'language'; readonly code: string }
  | { readonly is: 'withCar' };

/** A filter that is set, and the filters that are left without it. */
export interface LeftOut {
  readonly filter: ChosenFilter;
  readonly without: BrowseFilters;
}

const any = { from: null, to: null };

/** Every filter that is set, one by one. */
export function chosenFilters(filters: BrowseFilters): LeftOut[] {
  const { german, hours, free, concepts, districts, kinds, shifts, licences, languages } = filters;
  const found: LeftOut[] = [];
  const add = (filter: ChosenFilter, change: Partial<BrowseFilters>) =>
    found.push({ filter, without: { ...filters, ...change } });
  const less = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);
  for (const key of concepts) add({ is: 'concept', key }, { concepts: less(concepts, key) });
  for (const keys of filters.oneOf) add({ is: 'oneOf', keys }, { oneOf: less(filters.oneOf, keys) });
  if (german === 'unknown') add({ is: 'germanUnknown' }, { german: any });
  else if (german.from !== null && german.from === german.to)
    add({ is: 'germanExactly', rank: german.from }, { german: any });
  else {
    if (german.from !== null) add({ is: 'germanFrom', rank: german.from }, { german: { ...german, from: null } });
    if (german.to !== null) add({ is: 'germanTo', rank: german.to }, { german: { ...german, to: null } });
  }
  if (filters.spotId !== null) add({ is: 'near', km: filters.km ?? farthestKm }, { spotId: null, km: null });
  for (const key of districts) add({ is: 'district', key }, { districts: less(districts, key) });
  for (const kind of kinds) add({ is: 'kind', kind }, { kinds: less(kinds, kind) });
  for (const shift of shifts) add({ is: 'shift', shift }, { shifts: less(shifts, shift) });
  if (hours.from !== null) add({ is: 'hoursFrom', hours: hours.from }, { hours: { ...hours, from: null } });
  if (hours.to !== null) add({ is: 'hoursTo', hours: hours.to }, { hours: { ...hours, to: null } });
  if (free.from !== null) add({ is: 'freeFrom', day: free.from }, { free: { ...free, from: null } });
  if (free.to !== null) add({ is: 'freeTo', day: free.to }, { free: { ...free, to: null } });
  for (const licence of licences) add({ is: 'licence', licence }, { licences: less(licences, licence) });
  for (const code of languages) add({ is: 'language', code }, { languages: less(languages, code) });
  if (filters.withCar) add({ is: 'withCar' }, { withCar: false });
  return found;
}

/** The single changes that widen a list: each filter left out, and a place kept without its kilometres. */
export function singleChanges(filters: BrowseFilters): LeftOut[] {
  const { spotId, km } = filters;
  const further =
    spotId === null || km === null || km >= farthestKm
      ? []
      : [{ filter: { is: 'km' as const, km }, without: { ...filters, km: null } }];
  return [...further, ...chosenFilters(filters)];
}
