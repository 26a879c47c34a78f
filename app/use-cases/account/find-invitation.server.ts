import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Role } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Handle } from '#db/client.ts';
import { findUser } from '#db/queries/account/account.ts';
import { invitations } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';
import { invitationHash, type InvitationPurpose } from './invitation-link.server.ts';

export interface OpenInvitation {
  readonly id: string;
  readonly purpose: InvitationPurpose;
  readonly userId: string | null;
  readonly roles: readonly Role[];
  /** The account's own address; null for volunteers (theirs is in the vault) and the first administrator. */
  readonly email: string | null;
  readonly displayName: string | null;
  /** Volunteers keep their name in the vault, so the form doesn't ask for it. */
  readonly asksName: boolean;
  /** The first administrator has no account yet, so the form asks for the address too. */
  readonly asksEmail: boolean;
}

/**
 * What the owner of a one-time link sees before using it. Looking doesn't use it up.
 * @throws DomainError notFound alike for wrong, used, expired and withdrawn links
 */
export async function findInvitation(app: AppContext, token: string): Promise<OpenInvitation> {
  return openInvitation(app.db, token, app.clock.now());
}

/** The same for a transaction. @throws DomainError notFound */
export async function openInvitation(handle: Handle, token: string, at: Date): Promise<OpenInvitation> {
  const [row] = await handle
    .select({ id: invitations.id, purpose: invitations.purpose, userId: invitations.userId, roles: invitations.roles })
    .from(invitations)
    .where(
      and(eq(invitations.tokenHash, invitationHash(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, at)),
    );
  if (row === undefined) throw new DomainError('notFound');
  const user = row.userId === null ? null : await findUser(handle, row.userId);
  if (row.userId !== null && (user === null || user.deactivatedAt !== null)) throw new DomainError('notFound');
  const isMentor = row.roles.includes('mentor');
  return {
    ...row,
    email: user?.email ?? null,
    displayName: user?.displayName ?? null,
    asksName: !isMentor && row.purpose !== 'passwordReset',
    asksEmail: row.userId === null,
  };
}
