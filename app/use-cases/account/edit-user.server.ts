import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import type { Role } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { countOtherAdministrators, deleteSessionsOf, findUser } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { endCoverBy } from '#db/queries/account/absence.ts';
import { countOpenCases } from '#db/queries/profile/case-assignment.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { checkPlace } from './invite-user.server.ts';

export interface UserEdit {
  readonly userId: string;
  readonly displayName: string | null;
  readonly phone: string | null;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  readonly teamId: string | null;
  readonly version: number;
}

/**
 * Changes name, roles and place of an account. Changed rights end its sessions, so that nobody goes on with the old ones;
 * a new organisation or role ends cover, given and taken.
 * Cases stay in their house: somebody with open cases can't change the organisation or lose the caseworker's role.
 * @throws DomainError versionConflict with what stands there now; invalid for a team of another organisation; blocked for the last administrator or open cases
 */
export async function editUser(app: AppContext, actor: Actor, edit: UserEdit): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const user = found(await findUser(tx, edit.userId));
    allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
    if (user.version !== edit.version) {
      throw new DomainError('versionConflict', 'versionConflict', {
        current: {
          displayName: user.displayName ?? '',
          phone: user.phone ?? '',
          roles: user.roles.join(', '),
          organisationId: user.organisationName ?? '',
          teamId: user.teamName ?? '',
          _version: String(user.version),
        },
      });
    }
    await checkPlace(tx, {
      roles: edit.roles,
      organisationId: edit.organisationId,
      teamId: edit.teamId,
      companyId: user.companyId,
      mentorId: user.mentorId,
    });
    if (
      user.roles.includes('administrator') &&
      !edit.roles.includes('administrator') &&
      (await countOtherAdministrators(tx, user.id)) === 0
    ) {
      throw new DomainError('blocked', 'lastAdministrator');
    }
    const leavesCases =
      edit.organisationId !== user.organisationId ||
      (user.roles.includes('caseworker') && !edit.roles.includes('caseworker'));
    if (leavesCases && (await countOpenCases(tx, user.id)) > 0) throw new DomainError('blocked', 'handOnCasesFirst');
    const rolesChanged = [...edit.roles].sort().join() !== [...user.roles].sort().join();
    const coverEnds = rolesChanged || edit.organisationId !== user.organisationId;
    const rightsChanged = coverEnds || edit.teamId !== user.teamId;
    const isMentor = edit.roles.includes('mentor');
    await tx
      .update(users)
      .set({
        displayName: isMentor ? null : edit.displayName,
        phone: isMentor ? null : edit.phone,
        roles: [...edit.roles],
        organisationId: edit.organisationId,
        teamId: edit.teamId,
        ...(coverEnds ? { coveredBy: null } : {}),
        version: sql`${users.version} + 1`,
      })
      .where(and(eq(users.id, user.id), eq(users.version, edit.version)));
    // Whoever covers was chosen among colleagues of the same house and role: it ends on both sides.
    if (coverEnds) await endCoverBy(tx, user.id);
    if (rightsChanged && user.id !== actor.userId) await deleteSessionsOf(tx, user.id);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'user.edit',
      subjectKind: 'user',
      subjectIds: [user.id],
      detail: { roles: edit.roles.join(' ') },
    });
  });
}
