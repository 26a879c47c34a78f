import { isInDoubt, leapOf, type ClockLeap, type LeapKind } from '#app/domain/health/clock-leap.ts';
import { log } from '#app/log/log.ts';
import type { Database } from '#db/client.ts';
import { lastWriteProof } from '#db/queries/health/health.ts';
import type { AppContext } from '../app-context.ts';

interface Look {
  /** By the clock, which may be set. */
  readonly at: Date;
  /** By a time that only passes, in milliseconds. */
  readonly passed: number;
  readonly leap: (ClockLeap & { readonly passed: number }) | null;
  readonly aheadMs: number;
}

const looks = new WeakMap<Database, Look>();
/** So long administration is told of a leap. */
const shownMs = 24 * 60 * 60_000;

/**
 * Recurring, and at the start: notices that the clock was set, or ran wrong while the portal was off, and says so in the log. A
 * machine that slept looks the same.
 */
export async function watchClock(app: Pick<AppContext, 'db' | 'clock'>): Promise<void> {
  const before = looks.get(app.db);
  const at = app.clock.now();
  const passed = performance.now();
  const since = before?.at ?? (await lastWriteProof(app.db)) ?? at;
  const differenceMs = at.getTime() - since.getTime() - (before === undefined ? 0 : passed - before.passed);
  const kind = leapOf(differenceMs, before === undefined);
  if (kind === null) {
    looks.set(app.db, { leap: null, aheadMs: 0, ...before, at, passed });
    return;
  }
  const aheadBefore = before !== undefined && isHeld(before) ? before.aheadMs : 0;
  looks.set(app.db, {
    at,
    passed,
    leap: { kind, byMs: Math.abs(differenceMs), noticedAt: at, passed },
    aheadMs: Math.max(0, aheadBefore + differenceMs),
  });
  log(kind === 'pause' ? 'longPause' : 'clockLeapt', { advice: adviceFor(kind, Math.abs(differenceMs)) });
}

/** Whether what runs out by the clock may be deleted: not for a while after it leapt far ahead. */
export function isClockSteady({ db }: Pick<AppContext, 'db'>): boolean {
  const look = looks.get(db);
  return look === undefined || !isHeld(look);
}

/** The last leap of the day, for administration; null: none. */
export function lastClockLeap({ db }: Pick<AppContext, 'db'>): ClockLeap | null {
  const leap = looks.get(db)?.leap ?? null;
  if (leap === null || performance.now() - leap.passed > shownMs) return null;
  return { kind: leap.kind, byMs: leap.byMs, noticedAt: leap.noticedAt };
}

const isHeld = ({ leap, aheadMs }: Look) => leap !== null && isInDoubt(aheadMs, performance.now() - leap.passed);

function adviceFor(kind: LeapKind, byMs: number): string {
  const minutes = Math.round(byMs / 60_000);
  const span = `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const waits = 'what is deleted when its time is over is left alone for twelve hours.';
  return {
    forward: `Forwards by ${span}, or the machine slept. Let NTP set the clock. From an hour on, ${waits}`,
    back: `Backwards by ${span}. Let NTP set the clock. Nothing is lost, times in the log are out of order for a while.`,
    pause: `Its last sign of life was ${span} ago. If that is wrong, set the clock: ${waits}`,
  }[kind];
}
