import { and, eq, isNull, sql } from 'drizzle-orm';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import type { Tx } from '#db/client.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { closeInvitationsOf, deleteSessionsOf, findUser } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deletePendingSignIns } from '#db/queries/account/pending-sign-in.ts';
import { invitations, users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from './allow.server.ts';
import { enter, type Entry } from './enter.server.ts';
import { openInvitation, type OpenInvitation } from './find-invitation.server.ts';
import { newPasswordProblems } from './new-password-problems.server.ts';
import { hashPassword } from './password.server.ts';

export interface Acceptance {
  readonly password: string;
  readonly passwordAgain: string;
  /** Asked only where the invitation says so. */
  readonly displayName: string | null;
  readonly email: string | null;
}

/**
 * Uses a one-time link: sets name and password, ends all sessions the account had. Of two who use it at once, one wins.
 * @returns how far she got: in, or to a second step
 * @throws DomainError notFound for a link that doesn't work (any more); invalid with field problems
 */
export async function acceptInvitation(app: AppContext, token: string, input: Acceptance): Promise<Entry> {
  const seen = await openInvitation(app.db, token, app.clock.now());
  await check(app, seen, input);
  const passwordHash = await hashPassword(input.password);
  const now = app.clock.now();
  try {
    return await write(app.db, async (tx) => {
      const invitation = await openInvitation(tx, token, now);
      await tx
        .update(invitations)
        .set({ usedAt: now })
        .where(and(eq(invitations.id, invitation.id), isNull(invitations.usedAt)));
      const userId = invitation.userId ?? (await openFirstAccount(tx, app, invitation, input, now));
      await tx
        .update(users)
        .set({
          passwordHash,
          ...(invitation.asksName ? { displayName: input.displayName } : {}),
          version: sql`${users.version} + 1`,
        })
        .where(eq(users.id, userId));
      // Any other link would set another password.
      await closeInvitationsOf(tx, userId, now);
      await deleteSessionsOf(tx, userId);
      await deletePendingSignIns(tx, userId);
      await appendAudit(tx, now, {
        actorId: userId,
        action: `user.${invitation.purpose}Used`,
        subjectKind: 'user',
        subjectIds: [userId],
      });
      return enter(app, tx, found(await findUser(tx, userId)));
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('duplicate', 'emailTaken', { problems: [{ field: 'email', code: 'emailTaken' }] });
  }
}

async function openFirstAccount(
  tx: Tx,
  app: AppContext,
  invitation: OpenInvitation,
  input: Acceptance,
  now: Date,
): Promise<string> {
  const email = input.email ?? '';
  const [row] = await tx
    .insert(users)
    .values({
      loginIndex: loginIndex(app.vault, email),
      email,
      displayName: input.displayName,
      roles: [...invitation.roles],
      createdAt: now,
    })
    .returning({ id: users.id });
  if (row === undefined) throw new DomainError('unavailable');
  return row.id;
}

async function check(app: AppContext, invitation: OpenInvitation, input: Acceptance): Promise<void> {
  const problems = [];
  if (invitation.asksEmail && !input.email) problems.push({ field: 'email', code: 'required' });
  if (invitation.asksName && !input.displayName) problems.push({ field: 'displayName', code: 'required' });
  problems.push(...(await newPasswordProblems(app, input, invitation.userId, [input.displayName, input.email])));
  if (problems.length > 0) throw fieldError(...problems);
}
