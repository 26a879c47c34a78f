import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#app/domain/account/role.ts';
import type { Tx } from '#db/client.ts';
import { closeInvitationsOf } from '#db/queries/account.ts';
import { invitations } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';

export type InvitationPurpose = 'invitation' | 'firstAdministrator' | 'passwordReset';

const dayMs = 86_400_000;
/** How many days a link works that lets somebody in who is known already, or into an empty portal: short, whatever the house decides. */
const shortDays: Record<Exclude<InvitationPurpose, 'invitation'>, number> = { firstAdministrator: 7, passwordReset: 2 };

/** How many days an invitation works, by the house's own rule row. */
export function invitationDays(app: AppContext): Promise<number> {
  return houseDays(app.db, app.clock.now(), 'house.invitationDays');
}

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
  const { purpose } = input;
  const days = purpose === 'invitation' ? await houseDays(tx, now, 'house.invitationDays') : shortDays[purpose];
  if (input.userId !== null) await closeInvitationsOf(tx, input.userId, now);
  await tx.insert(invitations).values({
    tokenHash: invitationHash(token),
    purpose,
    roles: [...input.roles],
    userId: input.userId,
    createdBy: input.createdBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * dayMs),
  });
  return `${app.config.origin}/invitations/${token}`;
}
