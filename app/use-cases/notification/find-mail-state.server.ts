import type { Actor } from '#app/domain/account/actor.ts';
import { countMailFailures, countMails } from '#db/queries/notification/mail.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

const weekMs = 7 * 86_400_000;

/**
 * For administration: whether mails can be sent, how many wait, how many were sent in the last seven days, and what went
 * wrong in the last thirty. Codes and numbers only, nobody's address.
 * @throws DomainError forbidden
 */
export async function findMailState(app: AppContext, actor: Actor) {
  allow(actor, 'job.read', {});
  const counts = await countMails(app.db, new Date(app.clock.now().getTime() - weekMs));
  return { isSetUp: app.mailer !== null, ...counts, failures: await countMailFailures(app.db) };
}
