import { eq, isNull } from 'drizzle-orm';
import type { DigestRhythm } from '#app/domain/notification/digest.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { mailDigests } from '../../schema/notification.ts';

/** How often a user is told; null: never. */
export async function findRhythm(handle: Handle, userId: string): Promise<DigestRhythm | null> {
  const [row] = await handle
    .select({ rhythm: mailDigests.rhythm })
    .from(mailDigests)
    .where(eq(mailDigests.userId, userId));
  return row?.rhythm ?? null;
}

/** Sets how often a user is told; null: never again. The day of the last one stays. */
export async function putRhythm(tx: Tx, userId: string, rhythm: DigestRhythm | null): Promise<void> {
  if (rhythm === null) await tx.delete(mailDigests).where(eq(mailDigests.userId, userId));
  else
    await tx
      .insert(mailDigests)
      .values({ userId, rhythm })
      .onConflictDoUpdate({ target: mailDigests.userId, set: { rhythm } });
}

/** Everybody with a digest who can sign in and wants mails at all, as the actor she is. */
export async function listDigests(handle: Handle) {
  const rows = await handle
    .select({
      rhythm: mailDigests.rhythm,
      lastOn: mailDigests.lastOn,
      wantsMails: users.wantsMails,
      userId: users.id,
      roles: users.roles,
      organisationId: users.organisationId,
      teamId: users.teamId,
      companyId: users.companyId,
      mentorId: users.mentorId,
      locale: users.locale,
    })
    .from(mailDigests)
    .innerJoin(users, eq(users.id, mailDigests.userId))
    .where(isNull(users.deactivatedAt));
  return rows
    .filter(({ wantsMails }) => wantsMails)
    .map(({ wantsMails: _, rhythm, lastOn, ...actor }) => ({ rhythm, lastOn, actor }));
}

/** Notes that a user's digest of this day is done with. */
export async function markDigest(tx: Tx, userId: string, on: Day): Promise<void> {
  await tx.update(mailDigests).set({ lastOn: on }).where(eq(mailDigests.userId, userId));
}
