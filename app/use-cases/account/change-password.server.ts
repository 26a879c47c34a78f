import { eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { deleteSessionsOf } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deletePendingSignIns } from '#db/queries/account/pending-sign-in.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { countAttempts, forgetAttempts } from './count-attempts.server.ts';
import { newPasswordProblems } from './new-password-problems.server.ts';
import { hashPassword, isPassword } from './password.server.ts';

/**
 * Changes the actor's own password and ends all her sessions, this one too: the caller starts a new one, so that
 * no session from before outlives the change.
 * @throws DomainError invalid with field problems; limit after ten wrong current passwords in a quarter of an hour
 */
export async function changePassword(
  app: AppContext,
  actor: Actor,
  input: { currentPassword: string; password: string; passwordAgain: string },
): Promise<void> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  const attempts = `password:${actor.userId}`;
  await countAttempts(app, [{ key: attempts, most: 10 }]);
  const [row] = await app.db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, actor.userId));
  const user = found(row);
  const problems = await newPasswordProblems(app, input, actor.userId);
  if (!(await isPassword(user.passwordHash, input.currentPassword)))
    problems.unshift({ field: 'currentPassword', code: 'wrongPassword' });
  if (problems.length > 0) throw fieldError(...problems);
  const passwordHash = await hashPassword(input.password);
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await forgetAttempts(tx, attempts);
    await tx
      .update(users)
      .set({ passwordHash, version: sql`${users.version} + 1` })
      .where(eq(users.id, actor.userId));
    await deleteSessionsOf(tx, actor.userId);
    await deletePendingSignIns(tx, actor.userId);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'user.passwordChanged',
      subjectKind: 'user',
      subjectIds: [actor.userId],
    });
  });
}
