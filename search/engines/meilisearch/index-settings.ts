import type { Settings } from 'meilisearch';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { MATCH_DOCUMENT_VERSION } from '../../documents/match-document.ts';
import { MENTOR_DOCUMENT_VERSION } from '../../documents/mentor-document.ts';
import { POSTING_DOCUMENT_VERSION } from '../../documents/posting-document.ts';
import type { IndexKind } from '../embedded/stored-documents.ts';
import type { MeilisearchConnection } from './meilisearch-connection.ts';

/** Raised whenever an entry of an index or its settings change. */
const ENTRIES_VERSION = 1;
const documentVersions: Record<IndexKind, number> = {
  profile: MATCH_DOCUMENT_VERSION,
  posting: POSTING_DOCUMENT_VERSION,
  mentor: MENTOR_DOCUMENT_VERSION,
};

/** What every entry carries: the shape it was written in. */
export const layoutOf = (kind: IndexKind): string => `${ENTRIES_VERSION}_${documentVersions[kind]}`;

/** Name of the index that answers; another layout has another one, so that old entries are never misread. */
export const indexName = ({ prefix }: MeilisearchConnection, kind: IndexKind): string =>
  `${prefix}_${kind}_v${layoutOf(kind)}`;

/** Name of the index that is being built; after the swap it holds what answered before. */
export const nextIndexName = (connection: MeilisearchConnection, kind: IndexKind): string =>
  `${indexName(connection, kind)}_next`;

/** Whether an index is this house's, of any kind and layout. */
export function isOwnIndex({ prefix }: MeilisearchConnection, name: string): boolean {
  return (
    name.startsWith(`${prefix}_`) && /^(profile|posting|mentor)_v[\d_]+(_next)?$/.test(name.slice(prefix.length + 1))
  );
}

/**
 * More who pass every hard filter than this, and the embedded engine answers: fetching them costs more than its whole
 * search (docs/decisions/meilisearch-beside-the-database.md).
 */
export const MOST_CANDIDATES = 5_000;

/** Filters only: no full text, no typos, no ranking rules. What nobody asks for is not built. */
const filtersOnly: Settings = {
  searchableAttributes: [],
  rankingRules: [],
  sortableAttributes: [],
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 1 },
  pagination: { maxTotalHits: MOST_CANDIDATES + 1 },
  proximityPrecision: 'byAttribute',
  facetSearch: false,
  prefixSearch: 'disabled',
};

/** Attributes that are compared for being equal, and those for being less or more: each costs an index of its own. */
function filterable(equal: readonly string[], ordered: readonly string[]): Settings['filterableAttributes'] {
  const features = (equality: boolean) => ({ facetSearch: false, filter: { equality, comparison: !equality } });
  return [
    { attributePatterns: [...equal], features: features(true) },
    ...(ordered.length === 0 ? [] : [{ attributePatterns: [...ordered], features: features(false) }]),
  ];
}

/** The settings of each index, said in full: Meilisearch's defaults would make every field searchable and visible. */
export const indexSettings: Record<IndexKind, Settings> = {
  profile: {
    ...filtersOnly,
    filterableAttributes: filterable(
      ['organisation', 'spot', 'kinds', 'shifts', 'licences', 'withoutCar', 'concepts'],
      ['maxKm', 'hoursMin', 'hoursMax', 'freeDay', ...languageSkills],
    ),
    displayedAttributes: ['id', 'mark', 'facts', 'concepts'],
  },
  posting: {
    ...filtersOnly,
    filterableAttributes: filterable(
      ['spot', 'kind', 'shifts', 'licences', 'needsCar', 'isOpen', 'concepts', 'words'],
      ['hoursMin', 'hoursMax', 'startDay', ...languageSkills],
    ),
    sortableAttributes: ['wordCount'],
    rankingRules: ['sort'],
    displayedAttributes: ['id', 'mark', 'version'],
  },
  mentor: {
    ...filtersOnly,
    filterableAttributes: filterable(['mode'], []),
    displayedAttributes: ['id', 'mark'],
  },
};
