import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { log } from '#app/log/log.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from './queue-mail.server.ts';
import { sendMails } from './send-mails.server.ts';

/**
 * For an administrator: a mail to her own address that shows whether mails arrive; sent at once, in the background. One a
 * minute: a button pressed twice is one mail.
 * @throws DomainError forbidden; blocked where there is no mail server
 */
export async function queueTestMail(app: AppContext, actor: Actor): Promise<void> {
  allow(actor, 'job.run', {});
  if (app.mailer === null) throw new DomainError('blocked', 'mailNotSetUp');
  const at = app.clock.now();
  const idempotencyKey = String(Math.floor(at.getTime() / 60_000));
  await write(app.db, (tx) => queueMail(tx, { userId: actor.userId, kind: 'test', about: null, idempotencyKey, at }));
  void sendMails(app).catch(() => log('mailsFailed'));
}
