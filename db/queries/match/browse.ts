import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { listed } from '../../listed.ts';
import { profilesInScope } from '../profile/profile-lists.ts';
import { listProfileWords } from '../profile/profile-words.ts';
import { users } from '../../schema/account.ts';
import { profiles } from '../../schema/profile.ts';

/**
 * Published profiles in the scope of people who speak all of these languages, whatever else they speak.
 * @param codes ISO 639-1; `today` decides who covers
 */
export async function profilesSpeaking(
  handle: Handle,
  scope: Scope,
  today: Day,
  codes: readonly string[],
): Promise<string[]> {
  const speaks = codes.map(
    (code) => sql`exists (select 1 from json_each(${profiles.otherLanguages}) where value = ${code})`,
  );
  return publishedIds(handle, scope, today, and(...speaks));
}

/** Published profiles in the scope. */
export async function publishedIds(handle: Handle, scope: Scope, today: Day, more?: SQL): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(profilesInScope(scope, today), eq(profiles.state, 'published'), more));
  return rows.map(({ id }) => id);
}

/** How many of these profiles speak each language besides German, most first. */
export async function countLanguages(
  handle: Handle,
  ids: readonly string[],
): Promise<{ readonly code: string; readonly count: number }[]> {
  if (ids.length === 0) return [];
  return handle.all<{ code: string; count: number }>(
    sql`select l.value as code, count(*) as count from ${profiles} cross join json_each(${profiles.otherLanguages}) l where ${inArray(profiles.id, listed(ids))} group by 1 order by 2 desc, 1`,
  );
}

/** Those of these profiles in whose words outside the vocabulary each of these words begins one. */
export async function profilesWithWords(
  handle: Handle,
  ids: readonly string[],
  words: readonly string[],
): Promise<string[]> {
  const wanted = words.flatMap((word) => foldText(word).split(' ')).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const written = await listProfileWords(handle, ids);
  return [...written].flatMap(([id, held]) => {
    const forms = held.flatMap((one) => foldText(one.words).split(' '));
    return wanted.every((word) => forms.some((form) => form.startsWith(word))) ? [id] : [];
  });
}
