import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { listed } from '../listed.ts';
import { piecesOf } from '../pieces.ts';
import { unknownWords } from '../schema/posting.ts';

function ofProfiles(ids: readonly string[]) {
  return and(eq(unknownWords.ownerKind, 'profile'), inArray(unknownWords.ownerId, listed(ids)));
}

/** Unknown words by profile, in the order they were kept; profiles without any are absent. */
export async function listProfileWords(handle: Handle, ids: readonly string[]): Promise<Map<string, ProfileWords[]>> {
  const found = new Map<string, ProfileWords[]>();
  if (ids.length === 0) return found;
  const rows = await handle
    .select({ profileId: unknownWords.ownerId, field: unknownWords.field, words: unknownWords.words })
    .from(unknownWords)
    .where(ofProfiles(ids))
    .orderBy(sql`${unknownWords}.rowid`);
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
  await tx.delete(unknownWords).where(ofProfiles(profiles.map((profile) => profile.profileId)));
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
