import { sql } from 'drizzle-orm';
import type { Handle, Tx } from '#db/client.ts';
import type { MentorDocument } from '../../documents/mentor-document.ts';
import type { MentorHit, MentorsQuery } from '../../engine.ts';
import { compareMentor } from '../../matching/mentor-terms.ts';

/** Writes mentors into the index, replacing what was there; one without a free place leaves it. */
export async function putMentorRows(tx: Tx, documents: readonly MentorDocument[]): Promise<void> {
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  await removeMentorRows(
    tx,
    unique.filter(({ capacityFree }) => capacityFree < 1).map(({ id }) => id),
  );
  const rows = unique
    .filter(({ capacityFree }) => capacityFree > 0)
    .map((document) => [document.id, document.spotId ?? 0, JSON.stringify(document)]);
  if (rows.length === 0) return;
  await tx.run(sql`
    INSERT OR REPLACE INTO mentor_row (id, place, document)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(rows)})`);
}

/** Takes mentors out of the index; ids that are not in it are ignored. */
export async function removeMentorRows(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx.run(sql`DELETE FROM mentor_row WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}

/** Who is near comes first; among the equally near whoever has more that speaks for her. An unknown way comes last. */
const byNearness = (a: MentorHit, b: MentorHit) =>
  way(a) - way(b) || b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1);
const way = ({ km }: MentorHit) => km ?? Number.MAX_SAFE_INTEGER;

/**
 * Ranks the mentors with a free place for a learner: hundreds, so they are compared here and not in SQL.
 * @param among only these, if given
 */
export async function rankMentors(
  handle: Handle,
  query: MentorsQuery,
  limit: number,
  among?: readonly string[],
): Promise<MentorHit[]> {
  const spot = query.spotId ?? 0;
  const rows = await handle.all<{ document: string; km: number | null; place: number }>(sql`
    SELECT m.document, m.place, CASE WHEN m.place = ${spot} THEN 0 ELSE k.km END AS km
    FROM mentor_row m LEFT JOIN place_km k ON k.a = ${spot} AND k.b = m.place
    ${among === undefined ? sql`` : sql`WHERE m.id IN (SELECT value FROM json_each(${JSON.stringify(among)}))`}`);
  const excluded = new Set(query.exclude);
  const hits = rows.flatMap(({ document, km, place }): MentorHit[] => {
    const mentor = JSON.parse(document) as MentorDocument;
    const isPlaceKnown = spot !== 0 && place !== 0;
    const found = excluded.has(mentor.id) ? null : compareMentor(mentor, query, km, isPlaceKnown);
    if (found === null) return [];
    return [
      {
        mentorId: mentor.id,
        version: mentor.version,
        km: isPlaceKnown ? km : null,
        capacityFree: mentor.capacityFree,
        ...found,
      },
    ];
  });
  return hits.sort(byNearness).slice(0, limit);
}
