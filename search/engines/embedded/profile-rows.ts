import { sql } from 'drizzle-orm';
import type { Tx } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import { isGermanKnown, profileColumns } from '../../matching/match-columns.ts';
import { EVERYBODY, sketchOf, type ConceptNumbers } from './concept-numbers.ts';

/**
 * Writes profiles into the index, replacing what was there. JSON parameters and `json_each`, rows sorted as the table is;
 * a person's columns are taken out of the JSON once, not once for each of their concepts, and documents travel apart,
 * for SQLite renders a list anew for every value taken out of it: eight times as fast as a loop of inserts.
 */
export async function putProfileRows(
  tx: Tx,
  documents: readonly MatchDocument[],
  concepts: ConceptNumbers,
): Promise<void> {
  if (documents.length === 0) return;
  // The last of two documents of the same profile counts, as it would one after the other.
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  await removeProfileRows(
    tx,
    unique.map(({ id }) => id),
  );
  const held = unique.map((document) => heldConcepts(document, concepts));
  const rows = JSON.stringify(unique.map((document, index) => profileRow(document, held[index] ?? [])));
  const texts = JSON.stringify(
    unique.map((document, index) => [document.number, held[index], JSON.stringify(document)]),
  );
  await tx.run(sql`
    INSERT INTO match_profile (profile, id, organisation, version, german, place, max_km, blended_listening, blended_reading, blended_writing, blended_speaking)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
    FROM json_each(${rows}) ORDER BY 1`);
  await tx.run(sql`
    INSERT INTO match_document (profile, concepts, document) SELECT value ->> 0, value -> 1, value ->> 2
    FROM json_each(${texts}) ORDER BY 1`);
  await tx.run(sql`
    WITH person AS MATERIALIZED (
      SELECT value ->> 0 AS profile, value ->> 4 AS german, value ->> 5 AS place, value ->> 6 AS max_km,
        value ->> 11 AS kinds, value ->> 12 AS shifts, value ->> 13 AS licences, value ->> 14 AS hours_min, value ->> 15 AS hours_max,
        value ->> 16 AS free_day, value ->> 17 AS without_car, value ->> 18 AS listening, value ->> 19 AS reading,
        value ->> 20 AS writing, value ->> 21 AS speaking, value ->> 22 AS sketch, value -> 23 AS concepts
      FROM json_each(${rows}))
    INSERT INTO match_row (skill, german, place, max_km, profile, kinds, shifts, licences, hours_min, hours_max, free_day, without_car, listening, reading, writing, speaking, sketch)
    SELECT c.value, german, place, max_km, profile, kinds, shifts, licences, hours_min, hours_max, free_day, without_car,
      listening, reading, writing, speaking, sketch
    FROM person CROSS JOIN json_each(person.concepts) c
    ORDER BY 1, 2, 3, 4, 5`);
  await tx.run(sql`
    INSERT INTO match_count (skill, profiles)
    SELECT c.value, count(*) FROM json_each(${JSON.stringify(held)}) d CROSS JOIN json_each(d.value) c WHERE true GROUP BY 1
    ON CONFLICT (skill) DO UPDATE SET profiles = profiles + excluded.profiles`);
}

function heldConcepts(document: MatchDocument, concepts: ConceptNumbers): readonly number[] {
  const numbers = [...document.occupations, ...document.skills].flatMap((key) => concepts.numberOf(key) ?? []);
  return [...new Set([EVERYBODY, ...numbers])];
}

/** In the order of the statements above. */
function profileRow(document: MatchDocument, held: readonly number[]): readonly unknown[] {
  const columns = profileColumns(document);
  const { blended, higher } = columns;
  return [
    document.number,
    document.id,
    document.organisationId,
    document.version,
    isGermanKnown(columns) ? 1 : 0,
    columns.spot,
    columns.maxKm,
    blended.listening,
    blended.reading,
    blended.writing,
    blended.speaking,
    columns.kinds,
    columns.shifts,
    columns.licences,
    columns.hoursMin,
    columns.hoursMax,
    columns.freeDay,
    columns.withoutCar,
    higher.listening,
    higher.reading,
    higher.writing,
    higher.speaking,
    sketchOf(held.filter((number) => number !== EVERYBODY)),
    held,
  ];
}

/** Takes profiles out of the index; ids that are not in it are ignored. */
export async function removeProfileRows(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  const held = sql`json_each(${list}) i CROSS JOIN match_profile p ON p.id = i.value CROSS JOIN match_document d ON d.profile = p.profile CROSS JOIN json_each(d.concepts) c`;
  await tx.run(sql`
    INSERT INTO match_count (skill, profiles) SELECT c.value, -count(*) FROM ${held} WHERE true GROUP BY 1
    ON CONFLICT (skill) DO UPDATE SET profiles = profiles + excluded.profiles`);
  await tx.run(
    sql`DELETE FROM match_row WHERE (skill, german, place, max_km, profile) IN (SELECT c.value, p.german, p.place, p.max_km, p.profile FROM ${held})`,
  );
  await tx.run(
    sql`DELETE FROM match_document WHERE profile IN (SELECT p.profile FROM json_each(${list}) i CROSS JOIN match_profile p ON p.id = i.value)`,
  );
  await tx.run(sql`DELETE FROM match_profile WHERE id IN (SELECT value FROM json_each(${list}))`);
}
