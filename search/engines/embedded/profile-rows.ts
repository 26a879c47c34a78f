import { sql } from 'drizzle-orm';
import type { Tx } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import { isGermanKnown, profileColumns } from '../../matching/match-columns.ts';
import { EVERYBODY, sketchOf, type ConceptNumbers } from './concept-numbers.ts';

/**
 * Writes profiles into the index, replacing what was there. One JSON parameter and `json_each`, rows sorted as the
 * table is: five times as fast as a loop of inserts.
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
  const rows = JSON.stringify(unique.map((document) => profileRow(document, concepts)));
  await tx.run(sql`
    INSERT INTO match_profile (profile, id, organisation, version, german, place, max_km, blended_listening, blended_reading, blended_writing, blended_speaking)
    SELECT value ->> 0, value ->> 1, value ->> 21, value ->> 23, value ->> 24, value ->> 2, value ->> 9, value ->> 3, value ->> 4, value ->> 5, value ->> 6
    FROM json_each(${rows}) ORDER BY value ->> 0`);
  await tx.run(sql`
    INSERT INTO match_document (profile, concepts, document) SELECT value ->> 0, value -> 7, value ->> 8
    FROM json_each(${rows}) ORDER BY value ->> 0`);
  await tx.run(sql`
    INSERT INTO match_row (skill, german, place, max_km, profile, kinds, shifts, licences, hours_min, hours_max, free_day, without_car, listening, reading, writing, speaking, sketch)
    SELECT c.value, d.value ->> 24, d.value ->> 2, d.value ->> 9, d.value ->> 0,
      d.value ->> 10, d.value ->> 11, d.value ->> 12, d.value ->> 13, d.value ->> 14, d.value ->> 15, d.value ->> 16,
      d.value ->> 17, d.value ->> 18, d.value ->> 19, d.value ->> 20, d.value ->> 22
    FROM json_each(${rows}) d CROSS JOIN json_each(d.value, '$[7]') c
    ORDER BY 1, 2, 3, 4, 5`);
  await tx.run(sql`
    INSERT INTO match_count (skill, profiles)
    SELECT c.value, count(*) FROM json_each(${rows}) d CROSS JOIN json_each(d.value, '$[7]') c WHERE true GROUP BY 1
    ON CONFLICT (skill) DO UPDATE SET profiles = profiles + excluded.profiles`);
}

function profileRow(document: MatchDocument, concepts: ConceptNumbers): readonly unknown[] {
  const columns = profileColumns(document);
  const { blended, higher } = columns;
  const numbers = [...document.occupations, ...document.skills].flatMap((key) => concepts.numberOf(key) ?? []);
  return [
    document.number,
    document.id,
    columns.spot,
    blended.listening,
    blended.reading,
    blended.writing,
    blended.speaking,
    [...new Set([EVERYBODY, ...numbers])],
    JSON.stringify(document),
    columns.maxKm,
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
    document.organisationId,
    sketchOf(numbers),
    document.version,
    isGermanKnown(columns) ? 1 : 0,
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
