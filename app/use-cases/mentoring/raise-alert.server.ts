import type { Actor } from '#app/domain/account/actor.ts';
import type { TandemAlertKind } from '#app/domain/mentoring/tandem-life.ts';
import type { Tx } from '#db/client.ts';
import { listUsersWithRole } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { addTandemEvents, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { insertAlert, settleAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { managedTandem } from './find-tandem.server.ts';

/**
 * Asks the coordinators of the volunteer's house to call, in the caller's transaction: it stands in their work list, and the
 * one who took her on gets a mail that says that there is something. Asked twice is asked once.
 * @returns whether it is new
 */
export async function raiseAlert(
  tx: Tx,
  tandem: Pick<TandemRecord, 'id' | 'mentorId'>,
  kind: TandemAlertKind,
  at: Date,
): Promise<boolean> {
  if (!(await insertAlert(tx, tandem.id, kind, at))) return false;
  const mentor = await findMentor(tx, tandem.mentorId);
  const coordinators = (await listUsersWithRole(tx, 'coordinator')).map(({ id }) => id);
  const approvedBy = mentor?.approvedBy ?? null;
  if (approvedBy !== null && coordinators.includes(approvedBy))
    await queueMail(tx, {
      userId: approvedBy,
      kind: 'tandemAlert',
      about: tandem.id,
      idempotencyKey: `${tandem.id}.${kind}.${at.getTime()}`,
      at,
    });
  return true;
}

/**
 * The coordinator (or the learner's caseworker) has called: what was open of this tandem is settled, and it counts as a sign
 * of life. Settling nothing changes nothing.
 * @throws DomainError notFound, forbidden
 */
export async function settleTandemAlerts(app: AppContext, actor: Actor, tandemId: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, tandemId, now);
    if ((await settleAlerts(tx, [tandem.id], now, actor.userId)) === 0) return;
    await addTandemEvents(tx, now, actor.userId, 'called', [tandem.id]);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'tandem.called',
      subjectKind: 'tandem',
      subjectIds: [tandem.id],
    });
  });
}
