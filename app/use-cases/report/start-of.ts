import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import type { Day } from '#app/domain/time/day.ts';

/** The first instant of a day in Berlin. */
export function startOf(day: Day): Date {
  return berlinInstant(day, '00:00') ?? new Date(`${day}T00:00:00Z`);
}
