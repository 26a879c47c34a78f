import { and, eq } from 'drizzle-orm';
import type { MailKind } from '#app/domain/notification/mail.ts';
import type { Handle, Tx } from '../../client.ts';
import { mailChoices } from '../../schema/notification.ts';

/** Whether somebody has switched off a kind of mails. */
export async function isMailOff(handle: Handle, userId: string, kind: MailKind): Promise<boolean> {
  const [row] = await handle
    .select({ isOff: mailChoices.isOff })
    .from(mailChoices)
    .where(and(eq(mailChoices.userId, userId), eq(mailChoices.kind, kind)));
  return row?.isOff ?? false;
}

/** The kinds somebody has switched off. */
export async function listMailsOff(handle: Handle, userId: string): Promise<MailKind[]> {
  const rows = await handle
    .select({ kind: mailChoices.kind })
    .from(mailChoices)
    .where(and(eq(mailChoices.userId, userId), eq(mailChoices.isOff, true)));
  return rows.map((row) => row.kind);
}

/** Whose mails of which kind a link switches off; null: no link of ours. */
export async function findMailChoice(handle: Handle, linkHash: string) {
  const [row] = await handle
    .select({ userId: mailChoices.userId, kind: mailChoices.kind, isOff: mailChoices.isOff })
    .from(mailChoices)
    .where(eq(mailChoices.linkHash, linkHash));
  return row ?? null;
}

/** Keeps a choice, or that there is a link; without `isOff` a choice that was made stays. */
export async function putMailChoice(
  tx: Tx,
  row: { readonly userId: string; readonly kind: MailKind; readonly linkHash: string; readonly isOff?: boolean },
): Promise<void> {
  const { linkHash, isOff } = row;
  await tx
    .insert(mailChoices)
    .values(row)
    .onConflictDoUpdate({
      target: [mailChoices.userId, mailChoices.kind],
      set: { linkHash, ...(isOff === undefined ? {} : { isOff }) },
    });
}
