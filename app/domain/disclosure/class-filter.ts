import { occupationGroups } from '../reference/occupation-group.ts';
import { occupationSegments } from '../reference/occupation-segment.ts';
import { isGermanWithin, isOccupationWithin, isRegionWithin } from './cell-within.ts';
import type { CellGerman } from './ladder.ts';
import type { ClassCard } from './public-side.ts';

/** What a company can ask the cards for; null: anything. Read against what a card says, never against people. */
export interface ClassFilter {
  /** `24` (group) or `S12` (segment). */
  readonly occupation: string | null;
  readonly german: FilterGerman | null;
  /** `05758` (district) or `057` (Regierungsbezirk). */
  readonly region: string | null;
}

export const filterGermans = ['upToA2', 'B1', 'B2', 'C', 'fromB1'] as const satisfies readonly CellGerman[];
export type FilterGerman = (typeof filterGermans)[number];

export const classFacets = ['occupation', 'german', 'region'] as const;
export type ClassFacet = (typeof classFacets)[number];

/** Three together would be a question about a handful of people. */
export const MOST_FACETS = 2;
/** "None" and "1-9" look alike: a smaller sum is not told. */
export const SMALLEST_TOLD_SUM = 10;

const occupations = new Set<string>([...Object.keys(occupationGroups), ...Object.keys(occupationSegments)]);

/** The filter of an address. What it does not know it leaves out: an address never fails. */
export function classFilter(params: URLSearchParams): ClassFilter {
  const occupation = params.get('occupation') ?? '';
  const region = params.get('region') ?? '';
  return {
    occupation: occupations.has(occupation) ? occupation : null,
    german: filterGermans.find((band) => band === params.get('german')) ?? null,
    region: /^\d{3}(\d{2})?$/.test(region) ? region : null,
  };
}

/** The address of a filter; empty for none. */
export function classQuery(filter: ClassFilter): string {
  const params = new URLSearchParams();
  for (const facet of classFacets) {
    const value = filter[facet];
    if (value !== null) params.set(facet, value);
  }
  return params.toString();
}

/** The facets a filter asks for. */
export function facetsOf(filter: ClassFilter): ClassFacet[] {
  return classFacets.filter((facet) => filter[facet] !== null);
}

/** Does a card say everything the filter asks? A card that says less than that does not pass. */
export function passesFilter(card: ClassCard, filter: ClassFilter): boolean {
  return (
    (filter.occupation === null || isOccupationWithin(card.occupation, filter.occupation)) &&
    (filter.german === null || isGermanWithin(card.german, filter.german)) &&
    (filter.region === null || isRegionWithin(card.region, filter.region))
  );
}

/**
 * The sum of the numbers on the cards that would be shown; null: none or fewer than SMALLEST_TOLD_SUM, or more than
 * MOST_FACETS at once.
 */
export function toldSum(cards: readonly ClassCard[], filter: ClassFilter): number | null {
  if (facetsOf(filter).length > MOST_FACETS) return null;
  const sum = cards.reduce((total, card) => total + (passesFilter(card, filter) ? card.count : 0), 0);
  return sum < SMALLEST_TOLD_SUM ? null : sum;
}
