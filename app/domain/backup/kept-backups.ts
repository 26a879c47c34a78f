import { dayOf } from '../time/day.ts';

/** regular: every quarter of an hour; asked: by a person or command; beforeMigration: before a new release changes the database. */
export const backupReasons = ['regular', 'asked', 'beforeMigration'] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface KeptBackup {
  readonly name: string;
  readonly at: Date;
  readonly reason: BackupReason;
}

/** How long backups are kept, from which moment on; null: the house has no rule, so none of them goes. */
export interface BackupPeriods {
  /** Every backup that is younger. */
  readonly all: Date;
  /** The first of each day, and those from before a new release: it may turn out after days that one has to go back. */
  readonly daily: Date;
  /** The first of each month. */
  readonly monthly: Date;
}

export const backupEveryMs = 15 * 60_000;
const dayMs = 24 * 60 * 60_000;
/** After a pause, or a leap of the clock, so many backups follow before one goes: an hour in which a wrong clock can be set right. */
const steadyBackups = 4;

/** Whether the next backup is due. One from the future says that the clock was set back: then it is. */
export function isBackupDue(backups: readonly KeptBackup[], now: Date): boolean {
  const newest = newestOf(backups);
  return newest === null || now.getTime() - newest.at.getTime() >= backupEveryMs || isFromFuture(newest, now);
}

/** The newest backup by its own time; null: there is none. */
export function newestOf<Kept extends KeptBackup>(backups: readonly Kept[]): Kept | null {
  return backups.reduce<Kept | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null);
}

/** Made by a clock that is ahead of this one; a minute is no difference. */
export function isFromFuture(backup: KeptBackup, now: Date): boolean {
  return backup.at.getTime() > now.getTime() + 60_000;
}

/**
 * Which backups have run out: all are kept for a day, then the first of each day, then the first of each month (in Berlin),
 * as the rules of the house say; one from before a new release as long as the first of a day. The newest never goes. After a pause of more than a day nothing goes until four
 * backups have followed: a clock that leapt a year ahead would otherwise delete everything at once.
 */
export function runOutBackups(backups: readonly KeptBackup[], periods: BackupPeriods, now: Date): KeptBackup[] {
  const past = backups.filter((backup) => !isFromFuture(backup, now)).sort((a, b) => a.at.getTime() - b.at.getTime());
  if (!isSteady(past)) return [];
  const firstOf = (slot: (at: Date) => string) => {
    const seen = new Set<string>();
    return new Set(past.filter(({ at }) => !seen.has(slot(at)) && seen.add(slot(at))).map(({ name }) => name));
  };
  const daily = firstOf(dayOf);
  const monthly = firstOf((at) => dayOf(at).slice(0, 7));
  return past.slice(0, -1).filter(({ name, at, reason }) => {
    if (at >= periods.all) return false;
    if ((daily.has(name) || reason === 'beforeMigration') && at >= periods.daily) return false;
    return !(monthly.has(name) && at >= periods.monthly);
  });
}

function isSteady(sorted: readonly KeptBackup[]): boolean {
  const pause = sorted.findLastIndex(({ at }, index) => at.getTime() - (sorted[index - 1]?.at ?? at).getTime() > dayMs);
  return pause === -1 || sorted.length - pause > steadyBackups;
}
