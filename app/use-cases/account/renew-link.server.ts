import type { Actor } from '#app/domain/account/actor.ts';
import { rolesGivenBy } from '#app/domain/account/given-role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { findUser } from '#db/queries/account.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { makeInvitationLink } from './invitation-link.server.ts';

/**
 * A new one-time link for an account: the invitation again, or a password reset for somebody who has one already.
 * Older links of the account stop working; a reset leaves the old password valid until the link is used.
 * @throws DomainError forbidden when the actor may not give the account's roles; blocked for deactivated accounts
 */
export async function renewLink(app: AppContext, actor: Actor, userId: string): Promise<{ link: string }> {
  const user = found(await findUser(app.db, userId));
  allow(actor, 'user.invite', { organisationId: user.organisationId ?? actor.organisationId });
  const given = rolesGivenBy(actor);
  if (user.roles.some((role) => !given.includes(role))) throw new DomainError('notFound');
  if (user.deactivatedAt !== null) throw new DomainError('blocked', 'accountDeactivated');
  const purpose = user.hasPassword ? 'passwordReset' : 'invitation';
  return write(app.db, async (tx) => {
    const link = await makeInvitationLink(tx, app, { purpose, userId, roles: user.roles, createdBy: actor.userId });
    await appendAudit(tx, app.clock.now(), {
      actorId: actor.userId,
      action: `user.${purpose}`,
      subjectKind: 'user',
      subjectIds: [userId],
    });
    return { link };
  });
}
