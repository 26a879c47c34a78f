import { and, eq, inArray, sql } from 'drizzle-orm';
import { foldText } from '#app/domain/reference/fold-text.ts';
import type { Handle } from '../client.ts';
import { unknownWords } from '../schema/posting.ts';
import { profiles } from '../schema/profile.ts';

/**
 * Published profiles of people who speak all of these languages, whatever else they speak.
 * @param codes ISO 639-1
 */
export async function profilesSpeaking(handle: Handle, codes: readonly string[]): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        eq(profiles.state, 'published'),
        ...codes.map((code) => sql`exists (select 1 from json_each(${profiles.otherLanguages}) where value = ${code})`),
      ),
    );
  return rows.map(({ id }) => id);
}

/** How many of these profiles speak each language besides German, most first. */
export async function countLanguages(
  handle: Handle,
  ids: readonly string[],
): Promise<{ readonly code: string; readonly count: number }[]> {
  if (ids.length === 0) return [];
  return handle.all<{ code: string; count: number }>(
    sql`select l.value as code, count(*) as count from ${profiles} cross join json_each(${profiles.otherLanguages}) l where ${inArray(profiles.id, sql`(select value from json_each(${JSON.stringify(ids)}))`)} group by 1 order by 2 desc, 1`,
  );
}

/** Profiles in whose words outside the vocabulary each of these words begins one. */
export async function profilesWithWords(handle: Handle, words: readonly string[]): Promise<string[]> {
  const wanted = words.flatMap((word) => foldText(word).split(' ')).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const rows = await handle
    .select({ id: unknownWords.ownerId, words: unknownWords.words })
    .from(unknownWords)
    .where(eq(unknownWords.ownerKind, 'profile'));
  const byProfile = new Map<string, string[]>();
  for (const row of rows) byProfile.set(row.id, [...(byProfile.get(row.id) ?? []), ...foldText(row.words).split(' ')]);
  return [...byProfile].flatMap(([id, held]) =>
    wanted.every((word) => held.some((one) => one.startsWith(word))) ? [id] : [],
  );
}
