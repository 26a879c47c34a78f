import { isDay, type Day } from './day.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const hourMs = 3_600_000;

/**
 * The instant at which clocks in Berlin show `time` ("16:30") on `day`. Null when they never do (the hour that is
 * skipped in spring) or the text is no time; of the hour that comes twice in autumn the first.
 */
export function berlinInstant(day: Day, time: string): Date | null {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  for (const offset of [2, 1]) {
    const instant = new Date(asUtc - offset * hourMs);
    if (wallClock.format(instant) === `${day} ${time}`) return instant;
  }
  return null;
}

/**
 * The same moment as ISO text with the offset of that day: `2027-02-21T23:59:00+01:00`.
 * @throws RangeError for an hour that Berlin skips
 */
export function berlinStamp(day: Day, time: string): string {
  const instant = berlinInstant(day, time);
  if (instant === null) throw new RangeError('no such time in Berlin');
  const hours = (Date.parse(`${day}T${time}:00Z`) - instant.getTime()) / hourMs;
  return `${day}T${time}:00+0${hours}:00`;
}

/** What clocks in Berlin show at an instant: "16:30". */
export function berlinTime(instant: Date): string {
  return wallClock.format(instant).slice(11);
}

/** The first instant of a day in Berlin. */
export function startOf(day: Day): Date {
  return berlinInstant(day, '00:00') ?? new Date(`${day}T00:00:00Z`);
}
