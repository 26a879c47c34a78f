import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCheckIn, updateCheckIn } from '#db/queries/assistance/check-in.ts';
import { write } from '#db/transaction.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * Somebody looked after what an answer asked for: it leaves the work list; the answer stays. Done twice, nothing happens.
 * @throws DomainError notFound, forbidden, versionConflict
 */
export async function settleRisk(app: AppContext, actor: Actor, checkInId: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const check = found(await findCheckIn(tx, checkInId));
    const right = check.side === 'candidate' ? 'checkIn.ofPerson' : 'checkIn.ofCompany';
    await ownPlacement(app, tx, actor, right, check.placementId);
    if (check.risk === null || check.riskDoneAt !== null) return;
    const done = { riskDoneAt: now, riskDoneBy: actor.userId };
    if (!(await updateCheckIn(tx, check.id, check.version, done))) throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'checkIn.riskDone',
      subjectKind: 'placement',
      subjectIds: [check.placementId],
      detail: { side: check.side, code: check.code, on: dayOf(now) },
    });
  });
}
