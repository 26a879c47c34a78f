import { describe, expect, it } from 'vitest';
import { isBackupDue, runOutBackups, type KeptBackup } from '#app/domain/backup/kept-backups.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const now = new Date('2027-06-15T10:00:00Z');
const ago = (ms: number): KeptBackup => ({
  name: `${ms}`,
  at: new Date(now.getTime() - ms),
  reason: 'regular',
});
const periods = {
  all: new Date(now.getTime() - dayMs),
  daily: new Date(now.getTime() - 30 * dayMs),
  monthly: new Date('2026-06-15T10:00:00Z'),
};

/** A year and a half with a backup every quarter of an hour. */
const everything = Array.from({ length: 540 * 96 }, (_, at) => ago(at * 15 * minuteMs));
const goes = new Set(runOutBackups(everything, periods, now).map(({ name }) => name));
const kept = everything.filter(({ name }) => !goes.has(name));

describe('which backups are kept', () => {
  it('is all of the last day, the first of each of thirty days and of each of twelve months', () => {
    const older = kept.filter(({ at }) => at < periods.all);
    expect(kept.filter(({ at }) => at >= periods.all)).toHaveLength(97);
    expect(older.filter(({ at }) => at >= periods.daily)).toHaveLength(29);
    const monthly = older.filter(({ at }) => at < periods.daily);
    expect(monthly.map(({ at }) => at.toISOString().slice(0, 16))).toEqual([
      '2027-04-30T22:00',
      '2027-03-31T22:00',
      '2027-02-28T23:00',
      '2027-01-31T23:00',
      '2026-12-31T23:00',
      '2026-11-30T23:00',
      '2026-10-31T23:00',
      '2026-09-30T22:00',
      '2026-08-31T22:00',
      '2026-07-31T22:00',
      '2026-06-30T22:00',
    ]);
  });

  it('is the same when it is asked every quarter of an hour: nothing goes that a later day would want', () => {
    let left: KeptBackup[] = [];
    for (let at = 60 * 96; at >= 0; at -= 1) {
      const moment = new Date(now.getTime() - at * 15 * minuteMs);
      left.push({ name: moment.toISOString(), at: moment, reason: 'regular' });
      const since = (days: number) => new Date(moment.getTime() - days * dayMs);
      const gone = new Set(
        runOutBackups(left, { all: since(1), daily: since(30), monthly: since(365) }, moment).map(({ name }) => name),
      );
      left = left.filter(({ name }) => !gone.has(name));
    }
    const days = new Set(left.filter(({ at }) => at >= periods.daily).map(({ at }) => at.toISOString().slice(0, 10)));
    expect(days.size).toBeGreaterThanOrEqual(30);
  });

  it('is everything after the clock has leapt a year ahead, until backups have followed for an hour', () => {
    const before = everything.slice(0, 500);
    const leapt = new Date(now.getTime() + 365 * dayMs);
    const since = (days: number) => new Date(leapt.getTime() - days * dayMs);
    const then = { all: since(1), daily: since(30), monthly: since(365) };
    const after = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: `leapt ${at}`,
        at: new Date(leapt.getTime() - at * 15 * minuteMs),
        reason: 'regular' as const,
      }));
    expect(runOutBackups([...before, ...after(1)], then, leapt)).toEqual([]);
    expect(runOutBackups([...before, ...after(4)], then, leapt)).toEqual([]);
    expect(runOutBackups([...before, ...after(5)], then, leapt).length).toBeGreaterThan(400);
  });

  it('is also each one from before a new release, for as long as the first of a day', () => {
    const before = (ms: number): KeptBackup => ({ ...ago(ms), name: `before ${ms}`, reason: 'beforeMigration' });
    const [week, long] = [before(7 * dayMs + minuteMs), before(31 * dayMs + minuteMs)];
    const gone = runOutBackups([...everything, week, long], periods, now);
    expect(gone).not.toContain(week);
    expect(gone).toContain(long);
  });

  it('leaves the newest one, however old, and those from the future', () => {
    expect(runOutBackups([ago(900 * dayMs)], periods, now)).toEqual([]);
    const future: KeptBackup = { name: 'future', at: new Date(now.getTime() + dayMs), reason: 'regular' };
    expect(runOutBackups([...everything.slice(200, 400), future], periods, now).map(({ name }) => name)).not.toContain(
      'future',
    );
  });
});

describe('the next backup', () => {
  it('is due after a quarter of an hour, at the first start, and when the clock was set back', () => {
    expect(isBackupDue([], now)).toBe(true);
    expect(isBackupDue([ago(14 * minuteMs)], now)).toBe(false);
    expect(isBackupDue([ago(15 * minuteMs)], now)).toBe(true);
    expect(isBackupDue([ago(-dayMs)], now)).toBe(true);
  });
});
