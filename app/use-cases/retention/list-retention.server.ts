import type { Actor } from '#app/domain/account/actor.ts';
import { backupKey, backupKeys, retentionKeys } from '#app/domain/retention/retention-rule.ts';
import { addMonths, dayOf, daysBetween } from '#app/domain/time/day.ts';
import { listRetentionProofs } from '#db/queries/retention/retention.ts';
import { ruleAt } from '#db/queries/rule/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { retentionWork } from './retention-work.server.ts';

/** For the data protection officer: what is deleted when, on which basis, and the proofs of the last deletions. */
export async function listRetention(app: AppContext, actor: Actor) {
  allow(actor, 'audit.read', {});
  const today = dayOf(app.clock.now());
  const whereBackups = app.config.backups === null ? null : 'BACKUP_DIR';
  const rules = await Promise.all(
    [...retentionKeys, ...backupKeys].map(async (key) => ({
      key,
      where: key in retentionWork ? retentionWork[key as keyof typeof retentionWork].where : whereBackups,
      rule: await ruleAt(app.db, `retention.${key}`, today),
    })),
  );
  return { rules, proofs: await listRetentionProofs(app.db, 60) };
}

/** After how many days copies of the database have run out, as the house says; null: it says nothing. */
export async function backupDays(app: AppContext): Promise<number | null> {
  const today = dayOf(app.clock.now());
  const rule = await ruleAt(app.db, `retention.${backupKey}`, today);
  if (rule === null || rule.value === null) return null;
  return rule.unit === 'months' ? daysBetween(today, addMonths(today, rule.value)) : rule.value;
}
