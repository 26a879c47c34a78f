import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCheckIn, updateCheckIn } from '#db/queries/assistance/check-in.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { newSecret, secretHash } from '../consent/link-secrets.server.ts';
import { ownPlacement } from './own-placement.server.ts';
import { isAnswerable } from './take-check-answer.server.ts';

/**
 * A link with which a company answers one check-in on a phone, without an account. It works until everything is answered or
 * the check-in is over; a new one takes the place of the old. Returned once: the portal knows its hash only.
 * @throws DomainError notFound, forbidden, conflict (`checkInOver`), versionConflict
 */
export async function makeCheckInLink(app: AppContext, actor: Actor, checkInId: string): Promise<string> {
  const now = app.clock.now();
  const token = newSecret();
  await write(app.db, async (tx) => {
    const check = found(await findCheckIn(tx, checkInId));
    await ownPlacement(app, tx, actor, 'checkIn.ofCompany', check.placementId);
    if (check.side !== 'employer' || !isAnswerable(check, dayOf(now))) throw new DomainError('conflict', 'checkInOver');
    if (!(await updateCheckIn(tx, check.id, check.version, { linkHash: secretHash(token) })))
      throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'checkIn.link',
      subjectKind: 'placement',
      subjectIds: [check.placementId],
    });
  });
  return `${app.config.origin}/check/${token}`;
}
