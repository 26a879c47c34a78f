import { fieldError } from '#app/domain/domain-error.ts';
import type { Day } from '#app/domain/time/day.ts';

/**
 * A day somebody plans lies ahead; one that was overdue already may stay as it is.
 * @param field of the form, for the problem
 * @throws DomainError invalid (`dueInPast`)
 */
export function demandDueDay(dueOn: Day | null, today: Day, field: string, before: Day | null = null): void {
  if (dueOn !== null && dueOn < today && dueOn !== before) throw fieldError({ field, code: 'dueInPast' });
}
