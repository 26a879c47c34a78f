import type { MailKind } from '#app/domain/notification/mail.ts';
import type { Tx } from '#db/client.ts';
import { insertMail } from '#db/queries/notification/mail.ts';

/**
 * Tells a user by mail that there is news, in the caller's transaction: if that fails, nobody is told. Whoever may not or
 * does not want to be written to is found out when it is sent. Several within the quiet time of a kind become one mail.
 * @param mail.about id of what it is about, for the link; never a name or a word somebody typed
 * @param mail.idempotencyKey names the event: queued again within 30 days, it is not mailed again
 */
export function queueMail(
  tx: Tx,
  mail: {
    readonly userId: string;
    readonly kind: MailKind;
    readonly about: string | null;
    readonly idempotencyKey: string;
    readonly at: Date;
  },
): Promise<void> {
  return insertMail(tx, { ...mail, idempotencyKey: `${mail.kind}:${mail.userId}:${mail.idempotencyKey}` });
}
