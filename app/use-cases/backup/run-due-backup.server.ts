import { backupFailureOf } from '#app/domain/backup/backup-failure.ts';
import { isBackupDue, runOutBackups, type BackupPeriods } from '#app/domain/backup/kept-backups.ts';
import { backupKeys, keptSince } from '#app/domain/retention/retention-rule.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { log } from '#app/log/log.ts';
import { deleteBackups, listBackups } from '#db/backup/backup-folder.ts';
import { ruleAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { backupFailureCode, backupPlaceOf, writeBackup, type BackupTrouble } from './write-backup.server.ts';

/** Of this process: the folder itself says what there is. */
const troubles = new Map<string, BackupTrouble>();

/** Why there is no newer backup; null: the last one was written. */
export function backupTrouble({ config }: Pick<AppContext, 'config'>): BackupTrouble | null {
  return config.backups === null ? null : (troubles.get(config.backups.folder) ?? null);
}

/**
 * Recurring: writes the backup of the quarter of an hour and deletes those that have run out. A failure is said once on the
 * console and stays on the administrator's page until one has been written; it is tried again every minute.
 */
export async function runDueBackup(app: AppContext): Promise<void> {
  if (app.config.backups === null) return;
  const { folder } = app.config.backups;
  const now = app.clock.now();
  try {
    if (!isBackupDue(listBackups(folder), now)) return;
    await writeBackup(backupPlaceOf(app), { at: now, reason: 'regular' });
    troubles.delete(folder);
    await deleteRunOut(app, folder, now);
  } catch (error) {
    const code = backupFailureCode(error);
    if (troubles.get(folder)?.code === code) return;
    troubles.set(folder, { code, since: now });
    log('backupFailed', { code, advice: backupFailureOf(code)?.message ?? 'It is tried again.' });
  }
}

async function deleteRunOut(app: AppContext, folder: string, now: Date): Promise<void> {
  const today = dayOf(now);
  const since = async (key: (typeof backupKeys)[number]) => {
    const rule = await ruleAt(app.db, `retention.${key}`, today);
    return rule === null || rule.value === null ? null : keptSince(now, today, rule.value, rule.unit);
  };
  const [monthly, daily, all] = await Promise.all(backupKeys.map(since));
  // Without a rule for the day nothing is deleted.
  if (!monthly || !daily || !all) return;
  deleteBackups(folder, runOutBackups(listBackups(folder), { all, daily, monthly } satisfies BackupPeriods, now));
}
