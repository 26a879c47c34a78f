import type { LinkMailKind } from '#app/domain/notification/mail.ts';
import type { Tx } from '#db/client.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';

/**
 * The mail that brings a one-time link to the address of its account, in the caller's transaction. It is sent within half a minute:
 * two made at once by a button pressed twice become one mail, with the link that works.
 */
export function queueLinkMail(
  app: AppContext,
  tx: Tx,
  { userId, purpose, linkId }: { readonly userId: string; readonly purpose: LinkMailKind; readonly linkId: string },
): Promise<void> {
  return queueMail(tx, { userId, kind: purpose, about: linkId, idempotencyKey: linkId, at: app.clock.now() });
}
