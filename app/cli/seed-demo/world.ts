import type { Actor } from '#app/domain/account/actor.ts';
import type { Role } from '#app/domain/account/role.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { addDays, dayOf, weekday, type Day } from '#app/domain/time/day.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { chanceFrom, type Chance } from '#app/domain/chance.ts';
import type { DemoSize } from './size.ts';
import { trades, type Trade } from './trades.ts';

/** What the parts of the demo world share: chance, the day everything is relative to, and a clock that can be set. */
export interface World {
  /** The house as this day begins: whatever time it is, the world of a day is the same, and nothing in it is still to come. */
  readonly app: AppContext;
  readonly chance: Chance;
  /** Chance of its own for what hangs on a placement: drawing from it changes nobody's story. */
  readonly supportChance: Chance;
  /** The same for what people decide about the time after their start. */
  readonly aftercareChance: Chance;
  readonly size: DemoSize;
  /** Of the companies; people know them too. */
  readonly trades: readonly Trade[];
  readonly today: Day;
  /** The same house at another time: 10 in the morning of `day`; of today its first moment, as 10 may be still to come. */
  at(day: Day): AppContext;
  log(line: string): void;
}

/** Place ids by name; `elsewhere` is for the third that lives further away. */
export interface PlaceIds {
  readonly byName: ReadonlyMap<string, number>;
  readonly elsewhere: readonly number[];
  readonly quarters: ReadonlyMap<number, readonly number[]>;
}

export const demoSeed = 20_261_123;

export function worldOf(app: AppContext, size: DemoSize, log: (line: string) => void): World {
  const today = dayOf(app.clock.now());
  const begunAt = berlinInstant(today, '00:00') ?? app.clock.now();
  const at = (day: Day) => ({
    ...app,
    clock: { now: () => (day === today ? begunAt : new Date(`${day}T09:00:00Z`)) },
  });
  return {
    app: at(today),
    chance: chanceFrom(demoSeed),
    supportChance: chanceFrom(20_270_111),
    aftercareChance: chanceFrom(20_270_711),
    size,
    trades: trades.slice(0, size.companies),
    today,
    at,
    log,
  };
}

/** The working-week day on or before `day`. */
export function officeDay(day: Day): Day {
  const over = weekday(day) - 5;
  return over > 0 ? addDays(day, -over) : day;
}

/** Somebody of the demo world, acting. */
export function actorOf(user: {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly organisationId?: string | null;
  readonly teamId?: string | null;
  readonly companyId?: string | null;
  readonly mentorId?: string | null;
}): Actor {
  return {
    userId: user.id,
    roles: user.roles,
    organisationId: user.organisationId ?? null,
    teamId: user.teamId ?? null,
    companyId: user.companyId ?? null,
    mentorId: user.mentorId ?? null,
    locale: 'de',
  };
}
