import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/client.ts';
import { closeInvitationsOf, deleteSessionsOf } from '#db/queries/account/account.ts';
import { findMentorAccount } from '#db/queries/mentoring/mentor.ts';
import { users } from '#db/schema/account.ts';

/** Closes the account of a volunteer who leaves, in the caller's transaction: nobody signs in with it again. */
export async function closeMentorAccount(tx: Tx, mentorId: string, at: Date): Promise<void> {
  const account = await findMentorAccount(tx, mentorId);
  if (account === null) return;
  // Her address is free again, for a later sign-up; the row stays, because history points to it.
  await tx
    .update(users)
    .set({
      deactivatedAt: at,
      passwordHash: null,
      loginIndex: `closed:${account.userId}`,
      version: sql`${users.version} + 1`,
    })
    .where(eq(users.id, account.userId));
  await deleteSessionsOf(tx, account.userId);
  await closeInvitationsOf(tx, account.userId, at);
}
