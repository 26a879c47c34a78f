import type { Tx } from '#db/client.ts';
import { listUsersWithRole } from '#db/queries/account/account.ts';
import { queueMail } from './queue-mail.server.ts';

/**
 * Data protection officers and administrators get a mail that there is news about what protects people, in the caller's
 * transaction: browsing was closed, or could not be measured. What it is, the page says.
 * @param event names it: told once to each
 */
export async function tellOfProtection(tx: Tx, event: string, at: Date): Promise<void> {
  const readers = [...(await listUsersWithRole(tx, 'dpo')), ...(await listUsersWithRole(tx, 'administrator'))];
  for (const userId of new Set(readers.map(({ id }) => id)))
    await queueMail(tx, { userId, kind: 'protection', about: null, idempotencyKey: event, at });
}
