import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import {
  closeInvitationsOf,
  countOtherAdministrators,
  deleteSessionsOf,
  findUser,
  listColleagues,
} from '#db/queries/account.ts';
import { endCoverBy } from '#db/queries/absence.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { listOpenCases } from '#db/queries/case-assignment.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { allow, found } from './allow.server.ts';

/**
 * Closes an account at once: sessions and open links end, open cases go to another caseworker of the same organisation.
 * The row stays, because history points to it.
 * @param input.successorId who takes the cases; needed only when there are any
 * @returns how many cases were handed on
 * @throws DomainError blocked for oneself and the last administrator; invalid without a fitting successor; versionConflict
 */
export async function deactivateUser(
  app: AppContext,
  actor: Actor,
  input: { userId: string; successorId: string | null; version: number },
): Promise<{ handedOn: number }> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const user = found(await findUser(tx, input.userId));
    allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
    if (user.deactivatedAt !== null) return { handedOn: 0 };
    if (user.id === actor.userId) throw new DomainError('blocked', 'notYourself');
    if (user.roles.includes('administrator') && (await countOtherAdministrators(tx, user.id)) === 0) {
      throw new DomainError('blocked', 'lastAdministrator');
    }
    if (user.version !== input.version) throw new DomainError('versionConflict');
    const cases = await listOpenCases(tx, user.id);
    if (cases.length > 0) {
      const caseworkerId = await fittingSuccessor(user.organisationId, input.successorId);
      const reason = 'caseworkerLeft';
      await changeProfiles(
        app,
        tx,
        actor.userId,
        cases.map((one) => ({ kind: 'assign', ...one, caseworkerId, reason })),
      );
    }
    await tx
      .update(users)
      .set({ deactivatedAt: now, passwordHash: null, version: sql`${users.version} + 1` })
      .where(eq(users.id, user.id));
    await endCoverBy(tx, user.id);
    await deleteSessionsOf(tx, user.id);
    await closeInvitationsOf(tx, user.id, now);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'user.deactivate',
      subjectKind: 'user',
      subjectIds: [user.id],
    });
    return { handedOn: cases.length };

    async function fittingSuccessor(organisationId: string | null, successorId: string | null): Promise<string> {
      const colleagues =
        organisationId === null ? [] : await listColleagues(tx, organisationId, 'caseworker', input.userId);
      const successor = colleagues.find((colleague) => colleague.id === successorId);
      if (successor === undefined) {
        throw new DomainError('invalid', 'handOnCasesFirst', {
          problems: [{ field: 'successorId', code: 'pleaseChoose' }],
        });
      }
      return successor.id;
    }
  });
}

/**
 * Opens a deactivated account again. It has no password: the administrator passes on a new one-time link.
 * @throws DomainError versionConflict
 */
export async function reactivateUser(
  app: AppContext,
  actor: Actor,
  input: { userId: string; version: number },
): Promise<void> {
  await write(app.db, async (tx) => {
    const user = found(await findUser(tx, input.userId));
    allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
    const changed = await tx
      .update(users)
      .set({ deactivatedAt: null, version: sql`${users.version} + 1` })
      .where(and(eq(users.id, user.id), eq(users.version, input.version)))
      .returning({ id: users.id });
    if (changed.length === 0) throw new DomainError('versionConflict');
    await appendAudit(tx, app.clock.now(), {
      actorId: actor.userId,
      action: 'user.reactivate',
      subjectKind: 'user',
      subjectIds: [user.id],
    });
  });
}
