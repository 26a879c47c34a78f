import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { foldingVersion, foldText } from '#app/domain/reference/fold-text.ts';
import type { Database, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { write } from '../../transaction.ts';
import { districtRows, districtTitle, governmentRegions } from './districts.ts';
import { occupationRows } from './occupations.ts';
import { arabicLabels } from './labels/ar.ts';
import { persianLabels } from './labels/fa.ts';
import { turkishLabels } from './labels/tr.ts';
import { ukrainianLabels } from './labels/uk.ts';
import { otherLanguageTerms } from './other-languages.ts';
import { placeRows } from './places.ts';
import { quarterRows } from './quarters.ts';
import { nearGroups, oneWay, typicalSkills } from './relations.ts';
import { rebuildPlaceKm } from './rebuild-place-km.ts';
import { skillRows } from './skills.ts';
import { conceptSeeds, relationSeeds, termSeeds } from './terms.ts';

/** Raise when the way rows are derived changes while the tables of facts do not. */
const derivationVersion = 3;

/**
 * Brings occupations, skills, districts, places, quarters and distances of a database up to this release, in one
 * transaction. A database that is up to date costs one read. Terms of a house or an import, imported quarters and
 * concepts of our own that a later release no longer lists stay: profiles may use them.
 * @param options `onProgress` gets a German line per step, for the console
 * @returns whether anything was written
 * @throws DatabaseError when a statement fails; nothing is changed then
 */
export async function loadReference(
  db: Database,
  options: { readonly onProgress?: (line: string) => void } = {},
): Promise<{ readonly changed: boolean }> {
  const hash = referenceHash();
  const isCurrent = async (reader: Database | Tx) => {
    const [row] = await reader.all<{ hash: string }>(sql`select hash from reference_versions where name = 'curated'`);
    return row?.hash === hash;
  };
  if (await isCurrent(db)) return { changed: false };
  return write(db, async (tx) => {
    if (await isCurrent(tx)) return { changed: false };
    // Not as arguments of `onProgress?.(...)`: without a listener they would never be evaluated.
    const report = options.onProgress ?? (() => undefined);
    report(`Berufe und Kenntnisse: ${await loadVocabularyRows(tx)} Zeilen`);
    report(`Orte, Stadtteile und Kreise: ${await loadPlaceRows(tx)} Zeilen`);
    report(`Entfernungen: ${await rebuildPlaceKm(tx)} Zeilen`);
    await tx.run(sql`insert into reference_versions (name, hash, loaded_at) values ('curated', ${hash}, unixepoch() * 1000)
      on conflict (name) do update set hash = excluded.hash, loaded_at = excluded.loaded_at`);
    return { changed: true };
  });
}

/** Says which reference data a release carries: over the tables of facts, not over what is derived from them. */
export function referenceHash(): string {
  const facts = [
    derivationVersion,
    foldingVersion,
    occupationRows,
    skillRows,
    otherLanguageTerms,
    arabicLabels,
    persianLabels,
    turkishLabels,
    ukrainianLabels,
    nearGroups,
    oneWay,
    typicalSkills,
    districtRows,
    placeRows,
    quarterRows,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

async function loadVocabularyRows(tx: Tx): Promise<number> {
  const concepts = conceptSeeds();
  const terms = termSeeds();
  const relations = relationSeeds();
  await tx.run(sql`insert into concepts (key, number, kind, kldb, esco_uri, curated)
    select value ->> 'key', value ->> 'number', value ->> 'kind', value ->> 'kldb', value ->> 'escoUri', 1
    from json_each(${JSON.stringify(concepts)}) where true
    on conflict (key) do update set number = excluded.number, kind = excluded.kind,
      kldb = excluded.kldb, esco_uri = excluded.esco_uri, curated = 1`);
  const labels = concepts.flatMap(({ key, labels: ofConcept }) =>
    Object.entries(ofConcept).map(([language, label]) => [key, language, label]),
  );
  // What was reviewed stays reviewed as long as it says the same; what the house corrected stays.
  await tx.run(sql`insert into concept_labels (concept_key, language, label, reviewed, origin)
    select value ->> 0, value ->> 1, value ->> 2, 0, 'curated' from json_each(${JSON.stringify(labels)}) where true
    on conflict (concept_key, language) do update set label = excluded.label, reviewed = 0, version = version + 1
      where origin = 'curated' and label <> excluded.label`);
  await tx.run(sql`delete from concept_terms where origin = 'curated'`);
  await tx.run(sql`insert into concept_terms (folded, concept_key, term, language, origin)
    select value ->> 'folded', value ->> 'conceptKey', value ->> 'term', value ->> 'language', 'curated'
    from json_each(${JSON.stringify(terms)}) where true order by 1, 2
    on conflict (folded, concept_key) do update set term = excluded.term, language = excluded.language, origin = 'curated'
      where concept_terms.origin = 'import'`);
  await tx.run(sql`delete from concept_relations where "from" in (select key from concepts where curated = 1)`);
  await tx.run(sql`insert into concept_relations ("from", "to", weight)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(relations)}) order by 1, 2`);
  return concepts.length + labels.length + terms.length + relations.length;
}

async function loadPlaceRows(tx: Tx): Promise<number> {
  const key = (id: number) => `05${id}`;
  const districts = districtRows.map((row) => [
    row.key,
    districtTitle(row),
    row.kind,
    governmentRegions[row.key.charAt(2)],
  ]);
  const places = placeRows.map(([id, name, lat, lon, population]) => [
    id,
    name,
    key(id),
    key(id).slice(0, 5),
    lat,
    lon,
    population,
  ]);
  const terms = placeTermSeeds();
  await tx.run(sql`insert into districts (key, name, kind, government_region)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(districts)}) where true
    on conflict (key) do update set name = excluded.name, kind = excluded.kind, government_region = excluded.government_region`);
  await tx.run(sql`insert into places (id, name, municipality_key, district_key, lat, lon, population)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
    from json_each(${JSON.stringify(places)}) where true
    on conflict (id) do update set name = excluded.name, municipality_key = excluded.municipality_key,
      district_key = excluded.district_key, lat = excluded.lat, lon = excluded.lon, population = excluded.population`);
  await tx.run(sql`insert into quarters (id, place_id, name, lat, lon)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    from json_each(${JSON.stringify(quarterRows)}) where true
    on conflict (id) do update set place_id = excluded.place_id, name = excluded.name, lat = excluded.lat, lon = excluded.lon`);
  const targets = [...new Set(terms.map(([, kind, target]) => `${kind} ${target}`))];
  await tx.run(sql`delete from place_terms
    where kind || ' ' || target in ${listed(targets)}`);
  await tx.run(sql`insert into place_terms (folded, kind, target)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(terms)}) order by 1, 2, 3`);
  return districts.length + places.length + quarterRows.length + terms.length;
}

/** Folded names and aliases. A quarter is also known as "city quarter"; a county by "Kreis X" and its number-plate letters. */
function placeTermSeeds(): [folded: string, kind: 'place' | 'quarter' | 'district', target: string][] {
  const rows = new Map<string, [string, 'place' | 'quarter' | 'district', string]>();
  const add = (name: string, kind: 'place' | 'quarter' | 'district', target: string) => {
    const folded = foldText(name);
    if (folded !== '') rows.set(`${folded}\n${kind}\n${target}`, [folded, kind, target]);
  };
  const split = (aliases: string) => aliases.split('|');
  const cityNames = new Map<number, string[]>();
  for (const [id, name, , , , aliases] of placeRows) {
    const names = [name, ...split(aliases)];
    cityNames.set(id, [name]);
    for (const one of names) add(one, 'place', String(id));
  }
  for (const [id, placeId, name, , , aliases] of quarterRows) {
    for (const one of [name, ...split(aliases)].filter((alias) => alias !== '')) {
      add(one, 'quarter', String(id));
      for (const city of cityNames.get(placeId) ?? []) {
        add(`${city} ${one}`, 'quarter', String(id));
        add(`${one} ${city}`, 'quarter', String(id));
      }
    }
  }
  for (const row of districtRows) {
    // A district-free city is the same spot as its municipality.
    const isCity = row.kind === 'city';
    const place = String(Number(`${row.key.slice(2)}000`));
    const title = districtTitle(row);
    const names = isCity ? row.signs : [title, ...row.signs, ...row.aliases];
    for (const one of names) add(one, isCity ? 'place' : 'district', isCity ? place : row.key);
    add(
      isCity ? `Stadt ${row.name}` : title.replace(/^Kreis (.+)$/, '$1 Kreis'),
      isCity ? 'place' : 'district',
      isCity ? place : row.key,
    );
    if (title.startsWith('Kreis ')) {
      if (!placeRows.some(([, name]) => name === row.name)) add(row.name, 'district', row.key);
      add(`Landkreis ${row.name}`, 'district', row.key);
      add(`Krs ${row.name}`, 'district', row.key);
      add(`Kr ${row.name}`, 'district', row.key);
    }
  }
  return [...rows.values()];
}
