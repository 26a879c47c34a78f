import type { Actor } from '#app/domain/account/actor.ts';
import { askingRole, checkReadingAsked, mayDecide, type LogReadingReason } from '#app/domain/audit/employee-log.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { findUser } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import {
  decideEmployeeLogRequest,
  findEmployeeLogRequest,
  hasOpenRequest,
  insertEmployeeLogRequest,
} from '#db/queries/audit/employee-log.ts';
import { write } from '#db/transaction.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Data protection officer or staff council asks to read one employee's log, with a reason. Nothing is readable before the
 * other one agrees. @returns id of the request
 * @throws DomainError notFound for somebody of another house or without an account of the staff, invalid (see
 *   `checkReadingAsked`), conflict `employeeLogOpen` while another request about her is open
 */
export async function askEmployeeLog(
  app: AppContext,
  actor: Actor,
  input: { employeeId: string; reason: LogReadingReason; fromOn: Day; toOn: Day; key: string | null },
): Promise<string> {
  const now = app.clock.now();
  const today = dayOf(now);
  const { employeeId, reason, fromOn, toOn } = input;
  return write(app.db, (tx) =>
    once(tx, now, { useCase: 'askEmployeeLog', userId: actor.userId }, input.key, async () => {
      const { organisationId, roles } = found(await findUser(tx, employeeId));
      allow(actor, 'employeeLog.read', { organisationId });
      const requestedAs = askingRole(actor);
      if (requestedAs === null || organisationId === null) throw new DomainError('forbidden');
      if (roles.some((role) => role === 'company' || role === 'mentor')) throw new DomainError('notFound');
      checkReadingAsked(input, actor, today);
      if (await hasOpenRequest(tx, employeeId, today)) throw new DomainError('conflict', 'employeeLogOpen');
      const row = { organisationId, employeeId, reason, fromOn, toOn, requestedAs };
      const id = await insertEmployeeLogRequest(tx, { ...row, requestedBy: actor.userId, requestedAt: now });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'employeeLog.request',
        subjectKind: 'user',
        subjectIds: [employeeId],
        detail: { reason, as: requestedAs },
      });
      return found(id);
    }),
  );
}

/**
 * The other one agrees or declines. Agreed, both may read for some days (rule `house.employeeLogDays`).
 * @throws DomainError notFound, conflict `employeeLogNotYours` for whoever asked, holds only the same role, or is meant;
 *   versionConflict
 */
export async function decideEmployeeLog(
  app: AppContext,
  actor: Actor,
  input: { id: string; version: number; decision: 'approved' | 'declined' },
): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  await write(app.db, async (tx) => {
    const request = found(await findEmployeeLogRequest(tx, input.id));
    allow(actor, 'employeeLog.read', { organisationId: request.organisationId });
    if (!mayDecide(request, actor)) throw new DomainError('conflict', 'employeeLogNotYours');
    const days = await houseDays(tx, now, 'house.employeeLogDays');
    const isApproved = input.decision === 'approved';
    const decided = {
      decision: input.decision,
      decidedBy: actor.userId,
      decidedAt: now,
      readableUntil: isApproved ? addDays(today, days) : null,
    };
    if (!(await decideEmployeeLogRequest(tx, request.id, input.version, decided)))
      throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: isApproved ? 'employeeLog.approve' : 'employeeLog.decline',
      subjectKind: 'user',
      subjectIds: [request.employeeId],
      detail: { as: request.requestedAs === 'dpo' ? 'staffCouncil' : 'dpo' },
    });
  });
}
