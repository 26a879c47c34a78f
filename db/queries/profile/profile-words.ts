import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
import { piecesOf } from '../../pieces.ts';
import { unknownWords } from '../../schema/posting.ts';

const isOfProfiles = and(eq(unknownWords.ownerKind, 'profile'), inArray(unknownWords.ownerId, listGiven('ids')));

const wordsOfProfiles = keptQuery((handle) =>
  handle
    .select({ profileId: unknownWords.ownerId, field: unknownWords.field, words: unknownWords.words })
    .from(unknownWords)
    .where(isOfProfiles)
    .orderBy(sql`${unknownWords}.rowid`)
    .prepare(),
);
const deleteWords = keptQuery((handle) => handle.delete(unknownWords).where(isOfProfiles).prepare());

/** Unknown words by profile, in the order they were kept; profiles without any are absent. */
export async function listProfileWords(handle: Handle, ids: readonly string[]): Promise<Map<string, ProfileWords[]>> {
  const found = new Map<string, ProfileWords[]>();
  if (ids.length === 0) return found;
  const rows = await wordsOfProfiles(handle).all({ ids: JSON.stringify(ids) });
  for (const { profileId, field, words } of rows) {
    const list = found.get(profileId) ?? [];
    found.set(profileId, list);
    list.push({ field: field === 'occupation' ? 'occupation' : 'skill', words });
  }
  return found;
}

/** Keeps these words of these profiles instead of what was kept before. */
export async function replaceProfileWords(
  tx: Tx,
  profiles: readonly { readonly profileId: string; readonly words: readonly ProfileWords[] }[],
): Promise<void> {
  if (profiles.length === 0) return;
  await deleteWords(tx).run({ ids: JSON.stringify(profiles.map((profile) => profile.profileId)) });
  const rows = profiles.flatMap(({ profileId, words }) =>
    words.map((item) => ({
      id: newId(),
      ownerKind: 'profile' as const,
      ownerId: profileId,
      field: item.field,
      words: item.words,
    })),
  );
  for (const piece of piecesOf(rows)) await tx.insert(unknownWords).values(piece);
}
