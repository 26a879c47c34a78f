import { hasRole, type Actor } from '../account/actor.ts';
import { DomainError } from '../domain-error.ts';
import type { Day } from '../time/day.ts';

/** Why one employee's log may have to be read. A code only. */
export const logReadingReasons = ['complaint', 'suspicion', 'breach', 'employeeAsked'] as const;
export type LogReadingReason = (typeof logReadingReasons)[number];

/** The two who have to agree. */
export const logReadingRoles = ['dpo', 'staffCouncil'] as const;
export type LogReadingRole = (typeof logReadingRoles)[number];

export interface LogReading {
  readonly employeeId: string;
  readonly requestedBy: string;
  readonly requestedAs: LogReadingRole;
  readonly decision: 'approved' | 'declined' | null;
  readonly readableUntil: Day | null;
}

/** In which of the two roles somebody asks; who holds both asks as data protection officer. */
export function askingRole(actor: Actor): LogReadingRole | null {
  return logReadingRoles.find((role) => hasRole(actor, role)) ?? null;
}

/**
 * Whether this person may agree to a request, or decline it: she holds the other role, did not ask herself, and it is not
 * her own log. Two roles in one hand are one person.
 */
export function mayDecide(reading: LogReading, actor: Actor): boolean {
  const other: LogReadingRole = reading.requestedAs === 'dpo' ? 'staffCouncil' : 'dpo';
  return (
    reading.decision === null &&
    hasRole(actor, other) &&
    actor.userId !== reading.requestedBy &&
    actor.userId !== reading.employeeId
  );
}

/** Whether the log may be read on `today`, by either of the two but never by whom it is about. */
export function isReadable(reading: LogReading, actor: Actor, today: Day): boolean {
  return (
    reading.decision === 'approved' &&
    reading.readableUntil !== null &&
    today <= reading.readableUntil &&
    actor.userId !== reading.employeeId
  );
}

/** @throws DomainError invalid `employeeLogSelf` | `dayInFuture` | `endBeforeStart` */
export function checkReadingAsked(
  asked: { readonly employeeId: string; readonly fromOn: Day; readonly toOn: Day },
  actor: Actor,
  today: Day,
): void {
  if (asked.employeeId === actor.userId) throw new DomainError('invalid', 'employeeLogSelf');
  if (asked.toOn > today) throw new DomainError('invalid', 'dayInFuture');
  if (asked.toOn < asked.fromOn) throw new DomainError('invalid', 'endBeforeStart');
}
