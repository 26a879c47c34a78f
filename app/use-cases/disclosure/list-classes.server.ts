import type { Actor } from '#app/domain/account/actor.ts';
import {
  facetsOf,
  filterGermans,
  MOST_FACETS,
  passesFilter,
  toldSum,
  type ClassFilter,
  type FilterGerman,
} from '#app/domain/disclosure/class-filter.ts';
import { cellGermans, cellKey } from '#app/domain/disclosure/ladder.ts';
import type { ClassCard } from '#app/domain/disclosure/public-side.ts';
import type { ShownClass } from '#app/domain/disclosure/shown-cell.ts';
import { occupationName } from '#app/domain/reference/occupation-name.ts';
import { occupationGroups } from '#app/domain/reference/occupation-group.ts';
import { occupationSegments } from '#app/domain/reference/occupation-segment.ts';
import type { Handle } from '#db/client.ts';
import { listClassCards as listCards } from '#db/queries/disclosure/public-class.ts';
import type { AppContext } from '../app-context.ts';
import { openBrowsing, type Browsing } from './open-browsing.server.ts';
import { shownCell } from './shown-cell.server.ts';

/** A value to filter by. */
export interface FacetChoice {
  readonly value: string;
  /** Sum of the numbers on the cards it leaves; null: none or fewer than ten. */
  readonly sum: number | null;
}

export interface ClassList {
  readonly browsing: Browsing;
  readonly filter: ClassFilter;
  /** More than two at once: no cards, and a sentence why. */
  readonly asksTooMuch: boolean;
  /** Of this page. */
  readonly cards: readonly ShownClass[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly occupations: readonly FacetChoice[];
  readonly germans: readonly (FacetChoice & { readonly value: FilterGerman })[];
  /** Regierungsbezirke and districts. */
  readonly regions: readonly (FacetChoice & { readonly name: string; readonly isDistrict: boolean })[];
}

const pageSize = 24;

/**
 * The cards a company sees, by its filter and in alphabetical order. Everything is computed from the public table, the same
 * for every company; no profile is read.
 * @param asked page from 1; one beyond the end is the last one
 * @throws DomainError forbidden, notFound
 */
export async function listClasses(app: AppContext, actor: Actor, filter: ClassFilter, asked = 1): Promise<ClassList> {
  const browsing = await openBrowsing(app, actor);
  const all = browsing.need === null && browsing.pause === null ? await listCards(app.db) : [];
  const asksTooMuch = facetsOf(filter).length > MOST_FACETS;
  const sum = (change: Partial<ClassFilter>) => toldSum(all, { ...filter, ...change });
  const cards = asksTooMuch
    ? []
    : all
        .filter((card) => passesFilter(card, filter))
        .map((card) => shownClass(app, card))
        .sort(alphabetical(actor.locale));
  const pageCount = Math.max(1, Math.ceil(cards.length / pageSize));
  const page = Math.min(pageCount, Math.max(1, asked));
  return {
    browsing,
    filter,
    asksTooMuch,
    cards: cards.slice((page - 1) * pageSize, page * pageSize),
    total: cards.length,
    page,
    pageCount,
    occupations: [...Object.keys(occupationSegments), ...Object.keys(occupationGroups)].map((value) => ({
      value,
      sum: sum({ occupation: value }),
    })),
    germans: filterGermans.map((value) => ({ value, sum: sum({ german: value }) })),
    regions: regionChoices(app).map((region) => ({ ...region, sum: sum({ region: region.value }) })),
  };
}

/** Is this card shown to companies now? */
export async function isCardShown(handle: Handle, classKey: string): Promise<boolean> {
  return (await listCards(handle)).some((card) => cellKey(card) === classKey);
}

/** A card with the name of its region; for the company and for "Wer könnte mich erraten?" alike. */
export function shownClass(app: Pick<AppContext, 'places'>, card: ClassCard): ShownClass {
  return { key: cellKey(card), cell: shownCell(app, card), count: card.count };
}

/** By what a card says, in the reader's alphabet, all occupations last: an order that tells nothing of the people. */
function alphabetical(locale: Actor['locale']): (a: ShownClass, b: ShownClass) => number {
  return (a, b) =>
    Number(a.cell.occupation === 'any') - Number(b.cell.occupation === 'any') ||
    occupationName(a.cell.occupation, locale).localeCompare(occupationName(b.cell.occupation, locale), locale) ||
    a.cell.region.name.localeCompare(b.cell.region.name, locale) ||
    cellGermans.indexOf(a.cell.german) - cellGermans.indexOf(b.cell.german) ||
    a.cell.rung - b.cell.rung;
}

/** Regierungsbezirke and districts a list can be filtered by, by name. */
export function regionChoices(
  app: Pick<AppContext, 'places'>,
): { readonly value: string; readonly name: string; readonly isDistrict: boolean }[] {
  const districts = app.places.districts();
  const regions = new Map(districts.map(({ key, governmentRegion }) => [key.slice(0, 3), governmentRegion]));
  return [
    ...[...regions].map(([value, name]) => ({ value, name, isDistrict: false })),
    ...districts.map(({ key, name }) => ({ value: key, name, isDistrict: true })),
  ].sort((a, b) => Number(a.isDistrict) - Number(b.isDistrict) || a.name.localeCompare(b.name, 'de'));
}
