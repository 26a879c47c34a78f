import { setImmediate as nextTurn } from 'node:timers/promises';
import { DomainError } from '#app/domain/domain-error.ts';
import { keptSince, retentionKeys, shortLived, type RetentionKey } from '#app/domain/retention/retention-rule.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { putRetentionProof } from '#db/queries/retention/retention.ts';
import { ruleAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { retentionWork } from './retention-work.server.ts';

const isShortLived = (key: RetentionKey) => shortLived.some((short) => short === key);

/**
 * Daily: deletes what the rules say is over, in pieces, each with its proof in the same transaction. A rule without a row
 * for today deletes nothing. One that fails does not keep the others from being done.
 * @throws Error naming the rules that failed, after all have been tried; DomainError unavailable when nothing can be saved
 */
export async function keepRetention(app: AppContext, keys: readonly RetentionKey[] = retentionKeys): Promise<void> {
  const failed: string[] = [];
  for (const key of keys) {
    await nextTurn();
    await keepRule(app, key).catch((error: unknown) => {
      // Nothing of the others could be saved either, and the log says so already.
      if (error instanceof DomainError && error.reason === 'cannotSave') throw error;
      failed.push(key);
    });
  }
  if (failed.length > 0) throw new Error(`retention failed: ${failed.join(', ')}`);
}

/** Every ten minutes: what lives for minutes or hours only. */
export function clearShortLived(app: AppContext): Promise<void> {
  return keepRetention(app, shortLived);
}

async function keepRule(app: AppContext, key: RetentionKey): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  const rule = await ruleAt(app.db, `retention.${key}`, today);
  if (rule === null || rule.value === null) return;
  const before = keptSince(now, today, rule.value, rule.unit);
  const work = retentionWork[key];
  if ((await work.may?.(app)) === false) return;
  let removed = 0;
  for (;;) {
    const count = await write(app.db, async (tx) => {
      const piece = await work.remove(app, tx, before);
      const count = piece.count ?? piece.ids.length;
      if (count > 0)
        await putRetentionProof(tx, { rule: key, on: today, ruleId: rule.id, ids: piece.ids, count, at: now });
      return count;
    });
    if (count === 0) break;
    removed += count;
    await nextTurn();
  }
  await work.after?.(app);
  if (removed > 0 && !isShortLived(key))
    await write(app.db, (tx) =>
      appendAudit(tx, now, {
        actorId: null,
        action: 'retention.delete',
        subjectKind: 'retention',
        subjectIds: [key],
        detail: { count: removed, rule: rule.id },
      }),
    );
}
