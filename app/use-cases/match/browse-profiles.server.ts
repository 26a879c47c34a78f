import type { Actor } from '#app/domain/account/actor.ts';
import type { BrowseFilters } from '#app/domain/match/browse-question.ts';
import { singleChanges, type LeftOut } from '#app/domain/match/chosen-filters.ts';
import { can, mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { germanLevels, levelOfRank, lowestLevel, type CefrLevel } from '#app/domain/profile/language-level.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { countLanguages, publishedIds } from '#db/queries/match/browse.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import type { BrowseCounts, BrowseFiltered } from '#search/engine.ts';
import { freeFrom } from '#search/matching/match-columns.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from '../profile/profile-resource.server.ts';
import { heldFilters, queriesOf } from './browse-queries.server.ts';

/** More than this nobody pages through. */
const mostListed = 2_000;
const pageSize = 20;
/** So few are left that the list says what would bring more. */
const fewLeft = 5;

export interface BrowsedProfile {
  readonly profileId: string;
  readonly caseCode: string;
  readonly occupationLabel: string | null;
  /** Lowest of the four skills. */
  readonly german: CefrLevel | null;
  readonly placeName: string | null;
  readonly km: number | null;
  /** First day she could start; null: now, or nothing was said. */
  readonly freeFrom: Day | null;
  readonly experienceYears: number | null;
}

/** A concept with its name. */
export interface NamedConcept {
  readonly key: string;
  readonly kind: ConceptKind;
  readonly label: string;
}

export interface ChosenConcept extends NamedConcept {
  /** What could stand in its place: near in meaning or in name. */
  readonly instead: readonly NamedConcept[];
}

export interface BrowsedProfiles {
  /** What was asked for without what means nothing, or not to this reader. */
  readonly filters: BrowseFilters;
  readonly total: number;
  /** How many of them can be paged through. */
  readonly listed: number;
  readonly page: number;
  readonly pageCount: number;
  readonly rows: readonly BrowsedProfile[];
  readonly counts: Omit<BrowseCounts, 'spots' | 'concepts'>;
  readonly chosen: readonly ChosenConcept[];
  /** Groups of which one concept is enough, with their names. */
  readonly oneOf: readonly (readonly NamedConcept[])[];
  readonly spotName: string | null;
  readonly occupations: readonly (NamedConcept & { readonly count: number })[];
  readonly skills: readonly (NamedConcept & { readonly count: number })[];
  readonly districts: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** ISO 639-1 codes of the reader's own cases among those who pass; people who speak several count in each. */
  readonly languages: readonly { readonly code: string; readonly count: number }[];
  /** Where few are left: single changes that bring more, most first, each with how many there are then. */
  readonly openings: readonly BrowseOpening[];
}

export interface BrowseOpening extends LeftOut {
  readonly total: number;
}

const mostConceptsShown = 12;
const mostInstead = 6;

/**
 * Profiles of the actor's reach by filters, and what each further value would leave. What was understood of a text is in the
 * filters; `words` are those nobody knows: then only profiles are listed in which somebody wrote them. Languages and such
 * words say more than a profile without a name may: they find the actor's own cases only.
 * Every hit is checked against database and policy, so the index shows nobody who is no longer there.
 * @param options `page` from 1; a page beyond the end is the last one
 */
export async function browseProfiles(
  app: AppContext,
  actor: Actor,
  wanted: BrowseFilters,
  options: { readonly page?: number; readonly words?: readonly string[] } = {},
): Promise<BrowsedProfiles> {
  const today = dayOf(app.clock.now());
  const filters = heldFilters(app, actor, wanted);
  const toQuery = queriesOf(app, actor, options.words ?? []);
  const query = await toQuery(filters);
  const pageOf = (number: number) =>
    app.engine.browseProfiles(app.db, {
      ...query,
      sort: filters.sort,
      offset: (number - 1) * pageSize,
      limit: pageSize,
    });
  const asked = Math.min(mostListed / pageSize, Math.max(1, options.page ?? 1));
  const first = await pageOf(asked);
  const listed = Math.min(first.total, mostListed);
  const pageCount = Math.max(1, Math.ceil(listed / pageSize));
  const page = Math.min(pageCount, asked);
  const answer = page === asked ? first : await pageOf(page);
  const { hits } = answer;
  const records = new Map(
    (
      await findProfiles(
        app.db,
        hits.map(({ profileId }) => profileId),
        today,
      )
    ).map((record) => [record.id, record]),
  );
  const rows = hits.flatMap(({ profileId, version, km }): BrowsedProfile[] => {
    const record = records.get(profileId);
    if (record?.state !== 'published' || record.version !== version) return [];
    if (!can(actor, 'profile.list', profileResource(record))) return [];
    const [occupation] = record.occupations;
    const lowest = lowestLevel(germanLevels(record.german));
    const spotId = record.quarterId ?? record.placeId;
    return [
      {
        profileId,
        caseCode: record.caseCode,
        occupationLabel: occupation === undefined ? null : app.vocabulary.label(occupation, actor.locale),
        german: lowest === null ? null : levelOfRank(lowest),
        placeName: spotId === null ? null : app.places.name(spotId),
        km,
        freeFrom: freeFrom(record),
        experienceYears: record.experienceYears,
      },
    ];
  });
  const { spots, concepts, ...counts } = answer.counts;
  const named = (key: string): NamedConcept => ({
    key,
    kind: app.vocabulary.concept(key)?.kind ?? 'skill',
    label: app.vocabulary.label(key, actor.locale),
  });
  const further = concepts
    .filter(({ concept }) => ![...filters.concepts, ...filters.oneOf.flat()].includes(concept))
    .map(({ concept, count }) => ({ ...named(concept), count }));
  const ofKind = (kind: ConceptKind) => further.filter((one) => one.kind === kind).slice(0, mostConceptsShown);
  return {
    filters,
    total: answer.total,
    listed,
    page,
    pageCount,
    rows,
    counts,
    chosen: filters.concepts.map((key) => ({
      ...named(key),
      instead: insteadOf(app, actor, key, filters.concepts).map(named),
    })),
    oneOf: filters.oneOf.map((keys) => keys.map(named)),
    spotName: filters.spotId === null ? null : app.places.name(filters.spotId) || null,
    occupations: ofKind('occupation'),
    skills: ofKind('skill'),
    districts: districtsOf(app, spots, filters.districts),
    languages: await countLanguages(app.db, await ownAmong(app, actor, query)),
    openings: answer.total > fewLeft ? [] : await openingsOf(app, filters, answer.total, toQuery),
  };
}

/** What one filter less would bring, counted in one question. */
async function openingsOf(
  app: AppContext,
  filters: BrowseFilters,
  total: number,
  toQuery: ReturnType<typeof queriesOf>,
): Promise<BrowseOpening[]> {
  const changes = singleChanges(filters);
  const queries: BrowseFiltered[] = [];
  for (const { without } of changes) queries.push(await toQuery(without));
  const totals = await app.engine.countProfiles(app.db, queries);
  return changes
    .map((change, index) => ({ ...change, total: totals[index] ?? 0 }))
    .filter((opening) => opening.total > total)
    .sort((a, b) => b.total - a.total);
}

/** Ids of everybody in the actor's reach who passes these filters: for noticing whoever is new. */
export async function idsOfBrowse(app: AppContext, actor: Actor, filters: BrowseFilters): Promise<string[]> {
  return app.engine.profileIds(app.db, await queriesOf(app, actor, [])(heldFilters(app, actor, filters)));
}

/** Those of these profiles whose person the actor may read of. */
async function ownAmong(app: AppContext, actor: Actor, query: BrowseFiltered): Promise<string[]> {
  if (!mayEver(actor, 'identity.reveal')) return [];
  const own = await publishedIds(app.db, scopeFor(actor, 'identity.reveal'), dayOf(app.clock.now()));
  if (own.length === 0) return [];
  const mine = new Set(own);
  return app.engine.profileIds(app.db, { ...query, only: query.only?.filter((id) => mine.has(id)) ?? own });
}

function districtsOf(
  app: AppContext,
  spots: BrowseCounts['spots'],
  chosen: readonly string[],
): BrowsedProfiles['districts'] {
  const counts = new Map<string, number>(chosen.map((key) => [key, 0]));
  for (const { spotId, count } of spots) {
    const key = app.places.districtOf(spotId);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts]
    .map(([key, count]) => ({ key, name: app.places.districtName(key), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Concepts near to one, by relation first, then by name. */
function insteadOf(app: AppContext, actor: Actor, key: string, chosen: readonly string[]): string[] {
  const concept = app.vocabulary.concept(key);
  if (concept === undefined) return [];
  const [firstWord = ''] = app.vocabulary.label(key, actor.locale).split(/[^\p{L}]+/u);
  const alike = app.vocabulary.search(firstWord.slice(0, 6), { kind: concept.kind, locale: actor.locale });
  const near = [...app.vocabulary.related(key), ...alike].map((one) => one.key);
  return [...new Set(near)].filter((one) => !chosen.includes(one)).slice(0, mostInstead);
}
