import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { MailFailure, MailKind } from '#app/domain/notification/mail.ts';
import { log } from '#app/log/log.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { reviveMails } from '#db/queries/notification/mail.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { sendMails } from './send-mails.server.ts';

/**
 * For an administrator: mails of one kind that were given up for one reason are sent again, in the background. Who may not be
 * written to any more, or whose link is over, gets none. One that had arrived nevertheless arrives twice.
 * @throws DomainError forbidden; blocked where there is no mail server; conflict when there are none any more
 */
export async function resendMails(
  app: AppContext,
  actor: Actor,
  group: { readonly kind: MailKind; readonly failure: MailFailure; readonly reply: number | null },
): Promise<void> {
  allow(actor, 'job.run', {});
  if (app.mailer === null) throw new DomainError('blocked', 'mailNotSetUp');
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const mails = await reviveMails(tx, group, now);
    if (mails === 0) throw new DomainError('conflict', 'noMailsToResend');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [],
      detail: { kind: `mails.${group.kind}`, mails },
    });
  });
  void sendMails(app).catch(() => log('mailsFailed'));
}
