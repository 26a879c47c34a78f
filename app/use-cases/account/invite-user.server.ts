import { eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { isOutside, rolesGivenBy } from '#app/domain/account/given-role.ts';
import type { Role } from '#app/domain/account/role.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import type { Tx } from '#db/client.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { teams, users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from './allow.server.ts';
import { makeInvitationLink } from './invitation-link.server.ts';
import { queueLinkMail } from './mail-link.server.ts';
import { once } from './submission.server.ts';

export interface Invitee {
  readonly email: string;
  readonly displayName: string | null;
  readonly phone: string | null;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  readonly teamId: string | null;
  readonly companyId: string | null;
  readonly mentorId: string | null;
  readonly locale?: 'de' | 'en';
}

export interface Invited {
  readonly userId: string;
  /** Shown once to the inviter, who passes it on; works once. Null: it is mailed to the invited. */
  readonly link: string | null;
}

/**
 * Opens an account that waits for its owner to set a password, with a one-time link: mailed to her where the portal sends mails,
 * else given to the inviter. Who has invited by mail never sees the link.
 * A volunteer's address is never stored here: only the keyed hash she signs in with; name and phone neither.
 * @param key the form's `_key`; a second arrival gets a fresh link for the same account
 * @throws DomainError forbidden for roles the actor may not give; duplicate when the address has an account;
 *   invalid when roles and house, team, company or volunteer don't fit together
 */
export async function inviteUser(
  app: AppContext,
  actor: Actor,
  invitee: Invitee,
  key: string | null,
): Promise<Invited> {
  allow(actor, 'user.invite', { organisationId: invitee.organisationId ?? actor.organisationId });
  const given = rolesGivenBy(actor);
  if (invitee.roles.some((role) => !given.includes(role))) throw new DomainError('forbidden');
  try {
    return await write(app.db, (tx) => openInvitedAccount(app, tx, actor, invitee, key));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('duplicate', 'emailTaken', { problems: [{ field: 'email', code: 'emailTaken' }] });
  }
}

/**
 * The same inside the caller's transaction, rights already checked: account and link appear together with what they are for.
 * @throws DomainError invalid as above; a taken address violates the unique index of `users.loginIndex`
 */
export async function openInvitedAccount(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  invitee: Invitee,
  key: string | null,
): Promise<Invited> {
  const userId = await openAccount(app, tx, actor, invitee, key);
  const purpose = 'invitation';
  const made = await makeInvitationLink(tx, app, { purpose, userId, roles: invitee.roles, createdBy: actor.userId });
  // A volunteer's address is not in her account.
  if (app.mailer === null || invitee.roles.includes('mentor')) return { userId, link: made.link };
  await queueLinkMail(app, tx, { userId, purpose, linkId: made.id });
  return { userId, link: null };
}

/**
 * The account alone, without a link: for a volunteer who signs in by codes.
 * @returns its id
 * @throws DomainError invalid as above; a taken address violates the unique index of `users.loginIndex`
 */
export async function openAccount(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  invitee: Invitee,
  key: string | null,
): Promise<string> {
  await checkPlace(tx, invitee);
  const isMentor = invitee.roles.includes('mentor');
  const now = app.clock.now();
  return once(tx, now, { useCase: 'inviteUser', userId: actor.userId }, key, async () => {
    const [row] = await tx
      .insert(users)
      .values({
        loginIndex: loginIndex(app.vault, invitee.email),
        email: isMentor ? null : invitee.email,
        displayName: isMentor ? null : invitee.displayName,
        phone: isMentor ? null : invitee.phone,
        roles: [...invitee.roles],
        organisationId: invitee.organisationId,
        teamId: invitee.teamId,
        companyId: invitee.companyId,
        mentorId: invitee.mentorId,
        locale: invitee.locale ?? 'de',
        createdAt: now,
      })
      .returning({ id: users.id });
    if (row === undefined) throw new DomainError('unavailable');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'user.invite',
      subjectKind: 'user',
      subjectIds: [row.id],
      detail: { roles: invitee.roles.join(' ') },
    });
    return row.id;
  });
}

/**
 * Companies and volunteers stand outside of every house; staff belongs to one, and to a team of it or to none.
 * @throws DomainError invalid
 */
export async function checkPlace(
  tx: Tx,
  account: Pick<Invitee, 'roles' | 'organisationId' | 'teamId' | 'companyId' | 'mentorId'>,
): Promise<void> {
  const { roles, organisationId, teamId, companyId, mentorId } = account;
  if (roles.length === 0) throw fieldError({ field: 'roles', code: 'pleaseChoose' });
  if (roles.some(isOutside)) {
    if (roles.length > 1) throw fieldError({ field: 'roles', code: 'roleStandsAlone' });
    if (roles.includes('company') && companyId === null) throw fieldError({ field: 'roles', code: 'companyMissing' });
    if (roles.includes('mentor') && mentorId === null) throw fieldError({ field: 'roles', code: 'mentorMissing' });
  } else if (organisationId === null) {
    throw fieldError({ field: 'organisationId', code: 'pleaseChoose' });
  }
  if (teamId === null) return;
  const [team] = await tx.select({ organisationId: teams.organisationId }).from(teams).where(eq(teams.id, teamId));
  if (team === undefined || team.organisationId !== organisationId)
    throw fieldError({ field: 'teamId', code: 'teamOfOtherOrganisation' });
}
