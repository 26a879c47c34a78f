import { createHash, createHmac } from 'node:crypto';
import { and, desc, gt, inArray, isNull } from 'drizzle-orm';
import type { Role } from '#app/domain/account/role.ts';
import type { Handle, Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { closeInvitationsOf } from '#db/queries/account/account.ts';
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
 * The secret of a link, made from its random id and the house's secret: a mail that goes out later can hold it without its being
 * kept anywhere, and nobody who reads the database alone finds it.
 */
function linkSecret(app: AppContext, id: string): string {
  return createHmac('sha256', app.config.pseudonymSecret)
    .update(JSON.stringify(['oneTimeLink', id]))
    .digest('base64url');
}

/**
 * The secret of the newest of these links that can still be used, for the mail that brings it.
 * @returns null: all are used, over or withdrawn, or the house's secret has changed since
 */
export async function openLinkSecret(
  app: AppContext,
  handle: Handle,
  ids: readonly string[],
  at: Date,
): Promise<string | null> {
  const [row] = await handle
    .select({ id: invitations.id, tokenHash: invitations.tokenHash })
    .from(invitations)
    .where(and(inArray(invitations.id, [...ids]), isNull(invitations.usedAt), gt(invitations.expiresAt, at)))
    .orderBy(desc(invitations.createdAt))
    .limit(1);
  const secret = linkSecret(app, row?.id ?? '');
  return row?.tokenHash === invitationHash(secret) ? secret : null;
}

/**
 * Makes a one-time link for a user (null: the first administrator, who has no row yet). Older open links of the
 * same user stop working, unless `keepsOthers`: somebody who types an address cannot end what was handed over.
 * @returns the link, for whoever hands it over now, and its id, for the mail that brings it
 */
export async function makeInvitationLink(
  tx: Tx,
  app: AppContext,
  input: {
    purpose: InvitationPurpose;
    userId: string | null;
    roles: readonly Role[];
    createdBy: string | null;
    keepsOthers?: boolean;
  },
): Promise<{ readonly id: string; readonly link: string }> {
  const id = newId();
  const token = linkSecret(app, id);
  const now = app.clock.now();
  const { purpose } = input;
  const days = purpose === 'invitation' ? await houseDays(tx, now, 'house.invitationDays') : shortDays[purpose];
  if (input.userId !== null && input.keepsOthers !== true) await closeInvitationsOf(tx, input.userId, now);
  await tx.insert(invitations).values({
    id,
    tokenHash: invitationHash(token),
    purpose,
    roles: [...input.roles],
    userId: input.userId,
    createdBy: input.createdBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * dayMs),
  });
  return { id, link: `${app.config.origin}/invitations/${token}` };
}
