import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#app/domain/account/role.ts';
import type { Tx } from '#db/client.ts';
import { closeInvitationsOf } from '#db/queries/account.ts';
import { invitations } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';

export type InvitationPurpose = 'invitation' | 'firstAdministrator' | 'passwordReset';

const dayMs = 86_400_000;
/** How long a link works. */
export const invitationDays: Record<InvitationPurpose, number> = {
  invitation: 14,
  firstAdministrator: 7,
  passwordReset: 2,
};

/** The database knows links by this hash only. */
export function invitationHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Makes a one-time link for a user (null: the first administrator, who has no row yet). Older open links of the
 * same user stop working. The link is returned once and can't be read back.
 */
export async function makeInvitationLink(
  tx: Tx,
  app: AppContext,
  input: { purpose: InvitationPurpose; userId: string | null; roles: readonly Role[]; createdBy: string | null },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = app.clock.now();
  if (input.userId !== null) await closeInvitationsOf(tx, input.userId, now);
  await tx.insert(invitations).values({
    tokenHash: invitationHash(token),
    purpose: input.purpose,
    roles: [...input.roles],
    userId: input.userId,
    createdBy: input.createdBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + invitationDays[input.purpose] * dayMs),
  });
  return `${app.config.origin}/invitations/${token}`;
}
