import type { Actor } from '#app/domain/account/actor.ts';
import { staffRoles } from '#app/domain/account/role.ts';
import { isReadable, mayDecide } from '#app/domain/audit/employee-log.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { startOf } from '#app/domain/time/berlin-instant.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { listStaffNames } from '#db/queries/account/account.ts';
import { appendAudit, listActionsOf } from '#db/queries/audit/audit.ts';
import {
  findEmployeeLogRequest,
  listEmployeeLogRequests,
  listEndedReadings,
  type EmployeeLogRequest,
} from '#db/queries/audit/employee-log.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

export interface ShownRequest {
  readonly id: string;
  readonly employeeName: string | null;
  readonly reason: EmployeeLogRequest['reason'];
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly requestedAs: EmployeeLogRequest['requestedAs'];
  readonly requestedOn: Day;
  readonly decision: EmployeeLogRequest['decision'];
  readonly readableUntil: Day | null;
  readonly version: number;
  /** The actor is the one who has to agree. */
  readonly mayDecide: boolean;
  readonly isReadable: boolean;
}

/**
 * For data protection officer and staff council: the requests of their house, and whom they can ask about. What is asked about
 * the reader herself is not hers to see before it is over, as for everybody else.
 */
export async function listEmployeeLogs(app: AppContext, actor: Actor) {
  const { organisationId } = actor;
  allow(actor, 'employeeLog.read', { organisationId });
  const today = dayOf(app.clock.now());
  const house = found(organisationId);
  const requests = await listEmployeeLogRequests(app.db, house);
  const employees = await listStaffNames(app.db, house, staffRoles);
  return {
    today,
    requests: requests
      .filter(({ employeeId }) => employeeId !== actor.userId)
      .map((request) => shown(request, actor, today)),
    employees: employees.filter(({ id }) => id !== actor.userId),
  };
}

const pageSize = 50;

/**
 * One employee's log, within the days that were agreed on: what, when, about how many of what; no ids of people. Each page is
 * noted in the log itself before it is shown.
 * @param before the page begins below this row number; null: the newest
 * @throws DomainError notFound of another house, conflict `employeeLogClosed` before both agreed or afterwards
 */
export async function readEmployeeLog(app: AppContext, actor: Actor, id: string, before: number | null) {
  const now = app.clock.now();
  const today = dayOf(now);
  const request = found(await findEmployeeLogRequest(app.db, id));
  allow(actor, 'employeeLog.read', { organisationId: request.organisationId });
  if (!isReadable(request, actor, today)) throw new DomainError('conflict', 'employeeLogClosed');
  await write(app.db, (tx) =>
    appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'employeeLog.read',
      subjectKind: 'user',
      subjectIds: [request.employeeId],
    }),
  );
  const rows = await listActionsOf(app.db, pageSize + 1, {
    actorId: request.employeeId,
    from: startOf(request.fromOn),
    to: startOf(addDays(request.toOn, 1)),
    before,
  });
  const page = rows.slice(0, pageSize);
  return {
    request: shown(request, actor, today),
    rows: page.map(({ seq, at, action, subjectKind, subjectIds }) => ({
      seq,
      at: at.getTime(),
      did: action,
      subjectKind,
      count: subjectIds.length,
    })),
    older: rows.length > pageSize ? (page.at(-1)?.seq ?? null) : null,
  };
}

/** For an employee herself: readings of her own log that were agreed on and are over. */
export async function listOwnReadings(app: AppContext, actor: Actor) {
  allow(actor, 'keptOnStaff.read', { organisationId: actor.organisationId, ownerIds: [actor.userId] });
  const today = dayOf(app.clock.now());
  const ended = await listEndedReadings(app.db, actor.userId, today);
  return ended.map(({ id, reason, fromOn, toOn, requestedAt, readableUntil }) => ({
    id,
    reason,
    fromOn,
    toOn,
    requestedOn: dayOf(requestedAt),
    readableUntil,
  }));
}

function shown(request: EmployeeLogRequest, actor: Actor, today: Day): ShownRequest {
  return {
    id: request.id,
    employeeName: request.employeeName,
    reason: request.reason,
    fromOn: request.fromOn,
    toOn: request.toOn,
    requestedAs: request.requestedAs,
    requestedOn: dayOf(request.requestedAt),
    decision: request.decision,
    readableUntil: request.readableUntil,
    version: request.version,
    mayDecide: mayDecide(request, actor),
    isReadable: isReadable(request, actor, today),
  };
}
