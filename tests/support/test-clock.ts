/** A clock that stands still until it is moved. */
export interface TestClock {
  /** The instant it shows. */
  now(): Date;
  /** Jumps to an instant (ISO text) or the noon of a day (`2026-11-23`), both without a time zone read as UTC. */
  set(instant: string): void;
  /** Moves forwards; whole or broken days, hours, minutes. */
  advance(by: { days?: number; hours?: number; minutes?: number }): void;
}

/** A clock for `app.clock`; starts at Monday, 11 January 2027, 09:00 in Berlin unless told otherwise. */
export function testClock(start = '2027-01-11T08:00:00Z'): TestClock {
  let millis = parse(start);
  return {
    now: () => new Date(millis),
    set: (instant) => {
      millis = parse(instant);
    },
    advance: ({ days = 0, hours = 0, minutes = 0 }) => {
      millis += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },
  };
}

function parse(instant: string): number {
  const millis = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(instant) ? `${instant}T12:00:00Z` : instant);
  if (Number.isNaN(millis)) throw new RangeError(`not an instant: ${instant}`);
  return millis;
}
