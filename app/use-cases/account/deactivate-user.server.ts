import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import {
  closeInvitationsOf,
  countOtherAdministrators,
  deleteSessionsOf,
  findUser,
} from '#db/queries/account/account.ts';
import { deleteFeedOf } from '#db/queries/notification/calendar.ts';
import { endCoverBy } from '#db/queries/account/absence.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deleteFactors } from '#db/queries/account/second-factor.ts';
import { listOpenCases } from '#db/queries/profile/case-assignment.ts';
import { handOnCompanies } from '#db/queries/company/company.ts';
import { handOnNotes } from '#db/queries/assistance/file-note.ts';
import { handOnPostings } from '#db/queries/posting/posting.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { allow, found } from './allow.server.ts';
import { findSuccessor, successorsNeeded, workToHandOn, type WorkToHandOn } from './work-to-hand-on.server.ts';

/**
 * Closes an account at once: sessions and open links end. Open cases and notes to transfer go to another caseworker of the
 * same organisation, postings and companies with the calls promised to them to another officer. The row stays, because
 * history points to it.
 * @param input.successorId the caseworker who takes over; needed only when there are cases or notes
 * @param input.officerSuccessorId the officer who takes over; needed only when there are postings or companies
 * @returns what was handed on
 * @throws DomainError blocked for oneself and the last administrator; invalid without a fitting successor; versionConflict
 */
export async function deactivateUser(
  app: AppContext,
  actor: Actor,
  input: { userId: string; successorId: string | null; officerSuccessorId: string | null; version: number },
): Promise<WorkToHandOn> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const user = found(await findUser(tx, input.userId));
    allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
    const work = await workToHandOn(tx, user.id);
    if (user.deactivatedAt !== null) return work;
    if (user.id === actor.userId) throw new DomainError('blocked', 'notYourself');
    if (user.roles.includes('administrator') && (await countOtherAdministrators(tx, user.id)) === 0) {
      throw new DomainError('blocked', 'lastAdministrator');
    }
    if (user.version !== input.version) throw new DomainError('versionConflict');
    const needed = successorsNeeded(work);
    if (needed.caseworker) {
      const caseworkerId = await findSuccessor(tx, user, 'caseworker', input.successorId);
      const cases = await listOpenCases(tx, user.id);
      await changeProfiles(
        app,
        tx,
        actor.userId,
        cases.map((one) => ({ kind: 'assign', ...one, caseworkerId, reason: 'caseworkerLeft' })),
      );
      await handOnNotes(tx, user.id, caseworkerId);
    }
    if (needed.officer) {
      const officerId = await findSuccessor(tx, user, 'officer', input.officerSuccessorId);
      const handedOn = [
        ['posting', await handOnPostings(tx, now, user.id, officerId)],
        ['company', await handOnCompanies(tx, user.id, officerId)],
      ] as const;
      for (const [subjectKind, subjectIds] of handedOn)
        if (subjectIds.length > 0)
          await appendAudit(tx, now, {
            actorId: actor.userId,
            action: `${subjectKind}.handOn`,
            subjectKind,
            subjectIds,
          });
    }
    await tx
      .update(users)
      .set({ deactivatedAt: now, passwordHash: null, version: sql`${users.version} + 1` })
      .where(eq(users.id, user.id));
    await endCoverBy(tx, user.id);
    await deleteFeedOf(tx, user.id);
    await deleteFactors(tx, user.id);
    await deleteSessionsOf(tx, user.id);
    await closeInvitationsOf(tx, user.id, now);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'user.deactivate',
      subjectKind: 'user',
      subjectIds: [user.id],
    });
    return work;
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
