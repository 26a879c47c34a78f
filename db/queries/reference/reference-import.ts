import { and, eq, sql } from 'drizzle-orm';
import { firstImportedNumber } from '#app/domain/reference/imported-concept.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import {
  conceptLabels,
  concepts,
  conceptTerms,
  kldbNames,
  places,
  placeTerms,
  postcodes,
  quarters,
} from '../../schema/reference.ts';

/** All concepts and their words, as an import compares them with a file. */
export async function readConceptsForImport(handle: Handle) {
  return {
    concepts: await handle
      .select({
        key: concepts.key,
        kind: concepts.kind,
        number: concepts.number,
        /** German. */
        label: conceptLabels.label,
        escoUri: concepts.escoUri,
        curated: concepts.curated,
      })
      .from(concepts)
      .leftJoin(conceptLabels, and(eq(conceptLabels.conceptKey, concepts.key), eq(conceptLabels.language, 'de'))),
    terms: await handle
      .select({
        conceptKey: conceptTerms.conceptKey,
        folded: conceptTerms.folded,
        term: conceptTerms.term,
        origin: conceptTerms.origin,
      })
      .from(conceptTerms),
  };
}

/** A concept of an import with all its imported words, or only the words of a curated one. */
export interface ImportedConceptRow {
  readonly key: string;
  /** Null: the concept is a curated one and stays as it is. */
  readonly concept: { readonly kind: ConceptKind; readonly label: string; readonly escoUri: string } | null;
  readonly terms: readonly { readonly folded: string; readonly term: string }[];
}

/** Writes concepts and replaces their imported words; words of the portal and of the house stay. Numbers follow the highest there is. */
export async function putImportedConcepts(tx: Tx, rows: readonly ImportedConceptRow[]): Promise<void> {
  const made = rows.flatMap(({ key, concept }) => (concept === null ? [] : [{ key, ...concept }]));
  await tx.run(sql`insert into concepts (key, number, kind, kldb, esco_uri, curated)
    select value ->> 'key', (select max(max(number), ${firstImportedNumber - 1}) from concepts) + 1 + key,
      value ->> 'kind', null, value ->> 'escoUri', 0
    from json_each(${JSON.stringify(made)}) where true
    on conflict (key) do update set esco_uri = excluded.esco_uri where curated = 0`);
  await tx.run(sql`insert into concept_labels (concept_key, language, label, reviewed, origin, version)
    select value ->> 'key', 'de', value ->> 'label', 0, 'import', 1 from json_each(${JSON.stringify(made)}) where true
    on conflict (concept_key, language) do update set label = excluded.label where origin = 'import'`);
  await tx.run(sql`delete from concept_terms where origin = 'import'
    and concept_key in ${listed(rows.map(({ key }) => key))}`);
  const terms = rows.flatMap(({ key, terms: forms }) => forms.map(({ folded, term }) => [folded, key, term]));
  await tx.run(sql`insert into concept_terms (folded, concept_key, term, language, origin)
    select value ->> 0, value ->> 1, value ->> 2, 'de', 'import' from json_each(${JSON.stringify(terms)}) where true
    order by 1, 2 on conflict (folded, concept_key) do nothing`);
}

/** Names of the KldB by code. */
export async function readKldbNames(handle: Handle): Promise<Map<string, string>> {
  return new Map((await handle.select().from(kldbNames)).map(({ code, name }) => [code, name]));
}

export async function putKldbNames(tx: Tx, rows: readonly (readonly [code: string, name: string])[]): Promise<void> {
  await tx.run(sql`insert into kldb_names (code, name)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(rows)}) where true
    on conflict (code) do update set name = excluded.name`);
}

/** Towns with all their names and their middle, quarters with theirs, and the postcodes so far. */
export async function readPlacesForImport(handle: Handle) {
  return {
    towns: await handle
      .select({
        id: places.id,
        name: places.name,
        municipalityKey: places.municipalityKey,
        districtKey: places.districtKey,
        lat: places.lat,
        lon: places.lon,
      })
      .from(places),
    townTerms: await handle
      .select({ folded: placeTerms.folded, target: placeTerms.target })
      .from(placeTerms)
      .where(eq(placeTerms.kind, 'place')),
    quarters: await handle.select().from(quarters),
    quarterTerms: await handle
      .select({ folded: placeTerms.folded, target: placeTerms.target })
      .from(placeTerms)
      .where(eq(placeTerms.kind, 'quarter')),
    postcodes: await handle.select().from(postcodes),
  };
}

/** Replaces the towns of these postcodes. */
export async function putPostcodes(
  tx: Tx,
  rows: readonly { readonly postcode: string; readonly placeIds: readonly number[] }[],
): Promise<void> {
  const pairs = rows.flatMap(({ postcode, placeIds }) => placeIds.map((placeId) => [postcode, placeId]));
  await tx.run(sql`delete from postcodes
    where postcode in ${listed(rows.map(({ postcode }) => postcode))}`);
  await tx.run(sql`insert into postcodes (postcode, place_id)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)}) where true on conflict do nothing`);
}

/** A quarter of a house, with its distances (whole kilometres, up to 100) to every place and quarter, itself included. */
export interface QuarterRow {
  readonly id: number;
  readonly placeId: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly terms: readonly string[];
  readonly km: readonly (readonly [to: number, km: number])[];
}

export async function putQuarters(tx: Tx, rows: readonly QuarterRow[]): Promise<void> {
  const values = rows.map(({ id, placeId, name, lat, lon }) => [id, placeId, name, lat, lon]);
  const ids = JSON.stringify(rows.map(({ id }) => id));
  await tx.run(sql`insert into quarters (id, place_id, name, lat, lon)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    from json_each(${JSON.stringify(values)}) where true
    on conflict (id) do update set name = excluded.name, lat = excluded.lat, lon = excluded.lon`);
  await tx.run(sql`delete from place_terms
    where kind = 'quarter' and target in (select cast(value as text) from json_each(${ids}))`);
  const terms = rows.flatMap(({ id, terms: names }) => names.map((folded) => [folded, String(id)]));
  await tx.run(sql`insert into place_terms (folded, kind, target)
    select value ->> 0, 'quarter', value ->> 1 from json_each(${JSON.stringify(terms)}) where true on conflict do nothing`);
  const pairs = rows.flatMap(({ id, km }) =>
    km.flatMap(([to, far]) =>
      to === id
        ? [[id, id, 0]]
        : [
            [id, to, far],
            [to, id, far],
          ],
    ),
  );
  await tx.run(sql`delete from place_km where a in (select value from json_each(${ids}))`);
  await tx.run(sql`delete from place_km where a in (select id from places union all select id from quarters)
    and b in (select value from json_each(${ids}))`);
  await tx.run(sql`insert into place_km (a, b, km)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(pairs)}) where true order by 1, 2
    on conflict (a, b) do update set km = excluded.km`);
}
