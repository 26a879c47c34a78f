import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { labelLanguages } from '#app/domain/reference/label-language.ts';
import { conceptKinds } from '#app/domain/reference/understood.ts';
import { day, flag, instant, version } from '../columns.ts';

/** Occupations and skills; the curated ones are seeded from `db/seed/reference`. */
export const concepts = sqliteTable('concepts', {
  /** e.g. `occ.welder`, `skill.mag-welding`; occupations and skills share the key space. */
  key: text().primaryKey(),
  /** Small integer for the match index. */
  number: integer().notNull().unique(),
  kind: text({ enum: conceptKinds }).notNull(),
  kldb: text(),
  escoUri: text(),
  curated: flag().notNull(),
});

/** What a concept is called, per language. A label is also a written form: it stands in `concept_terms` too. */
export const conceptLabels = sqliteTable(
  'concept_labels',
  {
    conceptKey: text()
      .notNull()
      .references(() => concepts.key, { onDelete: 'cascade' }),
    language: text({ enum: labelLanguages }).notNull(),
    label: text().notNull(),
    /** Somebody who speaks the language said in the portal that it is right. Seeded ones were not. */
    reviewed: flag().notNull().default(false),
    /** `house`: corrected by an administrator; a new release or import leaves it alone. */
    origin: text({ enum: ['curated', 'house', 'import'] }).notNull(),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.conceptKey, table.language] })],
);

/** Folded text -> concept; `origin` tells curated synonyms from those of an administrator or an import. */
export const conceptTerms = sqliteTable(
  'concept_terms',
  {
    folded: text().notNull(),
    conceptKey: text()
      .notNull()
      .references(() => concepts.key, { onDelete: 'cascade' }),
    term: text().notNull(),
    language: text().notNull().default('de'),
    origin: text({ enum: ['curated', 'house', 'import'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.folded, table.conceptKey] }),
    index('concept_terms_by_concept').on(table.conceptKey),
  ],
);

/**
 * Folded words people typed that the vocabulary does not know, once per user: an administrator sees a word when enough
 * people have typed it. Who typed it is a keyed hash of user and word, to count users. It is a pseudonym: whoever holds
 * PSEUDONYM_SECRET can try all users on it.
 */
export const typedWords = sqliteTable(
  'typed_words',
  {
    folded: text().notNull(),
    /** What it was typed as: in a field for occupations or for skills. */
    kind: text({ enum: conceptKinds }).notNull(),
    typist: text().notNull(),
    lastOn: day().notNull(),
  },
  (table) => [primaryKey({ columns: [table.folded, table.kind, table.typist] })],
);

/** Words an administrator set aside, as keyed hashes: they may be somebody's name. */
export const dismissedWords = sqliteTable('dismissed_words', {
  hash: text().primaryKey(),
  dismissedOn: day().notNull(),
});

/** `from` can do `to` with this weight in milli (1000 = the same): used as "learnable". */
export const conceptRelations = sqliteTable(
  'concept_relations',
  { from: text().notNull(), to: text().notNull(), weight: integer().notNull() },
  (table) => [primaryKey({ columns: [table.from, table.to] })],
);

/** Names of the KldB 2010 at two to five digits; empty until a house imports them. */
export const kldbNames = sqliteTable('kldb_names', { code: text().primaryKey(), name: text().notNull() });

export const districts = sqliteTable('districts', {
  key: text().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: ['city', 'county', 'region'] }).notNull(),
  governmentRegion: text().notNull(),
});

/** Municipalities; coordinates from GeoNames (CC BY 4.0), names official. */
export const places = sqliteTable(
  'places',
  {
    id: integer().primaryKey(),
    name: text().notNull(),
    municipalityKey: text(),
    districtKey: text().notNull(),
    lat: real().notNull(),
    lon: real().notNull(),
    population: integer().notNull(),
  },
  (table) => [index('places_by_district').on(table.districtKey)],
);

export const quarters = sqliteTable(
  'quarters',
  {
    id: integer().primaryKey(),
    placeId: integer()
      .notNull()
      .references(() => places.id),
    name: text().notNull(),
    lat: real().notNull(),
    lon: real().notNull(),
  },
  (table) => [index('quarters_by_place').on(table.placeId)],
);

/** Folded names and aliases of places, quarters and districts. */
export const placeTerms = sqliteTable(
  'place_terms',
  {
    folded: text().notNull(),
    kind: text({ enum: ['place', 'quarter', 'district'] }).notNull(),
    target: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.folded, table.kind, table.target] })],
);

export const postcodes = sqliteTable(
  'postcodes',
  { postcode: text().notNull(), placeId: integer().notNull() },
  (table) => [primaryKey({ columns: [table.postcode, table.placeId] })],
);

/** Distances up to 100 km, both directions; no trigonometry at query time. */
export const placeKm = sqliteTable(
  'place_km',
  { a: integer().notNull(), b: integer().notNull(), km: integer().notNull() },
  (table) => [primaryKey({ columns: [table.a, table.b] })],
);

/** Which reference data a database holds: an up-to-date one is recognised by one read. */
export const referenceVersions = sqliteTable('reference_versions', {
  name: text().primaryKey(),
  /** SHA-256 over the tables of facts. */
  hash: text().notNull(),
  loadedAt: instant().notNull(),
});
