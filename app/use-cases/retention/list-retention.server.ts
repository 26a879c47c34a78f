import type { Actor } from '#app/domain/account/actor.ts';
import { backupKey, retentionKeys } from '#app/domain/retention/retention-rule.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listRetentionProofs } from '#db/queries/retention.ts';
import { ruleAt } from '#db/queries/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { retentionWork } from './retention-work.server.ts';

/** For the data protection officer: what is deleted when, on which basis, and the proofs of the last deletions. */
export async function listRetention(app: AppContext, actor: Actor) {
  allow(actor, 'audit.read', {});
  const today = dayOf(app.clock.now());
  const rules = await Promise.all(
    [...retentionKeys, backupKey].map(async (key) => ({
      key,
      where: key in retentionWork ? retentionWork[key as keyof typeof retentionWork].where : null,
      rule: await ruleAt(app.db, `retention.${key}`, today),
    })),
  );
  return { rules, proofs: await listRetentionProofs(app.db, 60) };
}

/** After how many days copies of the database have run out, as the house says; null: it says nothing. */
export async function backupDays(app: AppContext): Promise<number | null> {
  return (await ruleAt(app.db, `retention.${backupKey}`, dayOf(app.clock.now())))?.value ?? null;
}
