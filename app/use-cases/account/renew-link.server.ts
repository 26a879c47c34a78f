import type { Actor } from '#app/domain/account/actor.ts';
import { rolesGivenBy } from '#app/domain/account/given-role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { LinkMailKind } from '#app/domain/notification/mail.ts';
import type { Tx } from '#db/client.ts';
import { findUser } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { makeInvitationLink } from './invitation-link.server.ts';
import { queueLinkMail } from './mail-link.server.ts';

/**
 * A new one-time link for an account, to be handed over: the invitation again, or a password reset for somebody who has one already.
 * Older links of the account stop working; a reset leaves the old password valid until the link is used.
 * @throws DomainError forbidden when the actor may not give the account's roles; blocked for deactivated accounts
 */
export async function renewLink(app: AppContext, actor: Actor, userId: string): Promise<{ link: string }> {
  const { purpose, roles } = await accountToLetIn(app, actor, userId);
  return write(app.db, async (tx) => {
    const { link } = await makeInvitationLink(tx, app, { purpose, userId, roles, createdBy: actor.userId });
    await noteLink(app, tx, actor, { purpose, userId });
    return { link };
  });
}

/**
 * The same by mail, to the address of the account; whoever asks for it does not see the link.
 * @throws DomainError as above; blocked (`mailNotSetUp`, `accountHasNoAddress`) where no mail can be sent
 */
export async function mailNewLink(app: AppContext, actor: Actor, userId: string): Promise<void> {
  const { purpose, roles, email } = await accountToLetIn(app, actor, userId);
  if (app.mailer === null) throw new DomainError('blocked', 'mailNotSetUp');
  if (email === null) throw new DomainError('blocked', 'accountHasNoAddress');
  await write(app.db, async (tx) => {
    const { id } = await makeInvitationLink(tx, app, { purpose, userId, roles, createdBy: actor.userId });
    await queueLinkMail(app, tx, { userId, purpose, linkId: id });
    await noteLink(app, tx, actor, { purpose, userId });
  });
}

async function accountToLetIn(app: AppContext, actor: Actor, userId: string) {
  const user = found(await findUser(app.db, userId));
  allow(actor, 'user.invite', { organisationId: user.organisationId ?? actor.organisationId });
  const given = rolesGivenBy(actor);
  if (user.roles.some((role) => !given.includes(role))) throw new DomainError('notFound');
  if (user.deactivatedAt !== null) throw new DomainError('blocked', 'accountDeactivated');
  const purpose: LinkMailKind = user.hasPassword ? 'passwordReset' : 'invitation';
  return { purpose, roles: user.roles, email: user.email };
}

function noteLink(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  { purpose, userId }: { readonly purpose: LinkMailKind; readonly userId: string },
): Promise<void> {
  return appendAudit(tx, app.clock.now(), {
    actorId: actor.userId,
    action: `user.${purpose}`,
    subjectKind: 'user',
    subjectIds: [userId],
  });
}
