import type { Actor } from '#app/domain/account/actor.ts';
import { bandLimits, caseloadBands, type BandLimits, type CaseloadBand } from '#app/domain/assistance/caseload.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { limitOn } from '#app/domain/rule/rule-book.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { putHouseValue, rulesAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

export interface NamedBand extends BandLimits {
  readonly band: CaseloadBand;
}

/** The target bands in force, for whoever may set them. */
export async function listCaseloadBands(app: AppContext, actor: Actor): Promise<NamedBand[]> {
  allow(actor, 'organisation.edit', {});
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  return caseloadBands.map((band) => ({ band, ...bandLimits(book, band) }));
}

/**
 * Sets the target bands from today on: a changed value is a new row of the rules, the one before it ends yesterday. Null: no
 * such bound from now on. @throws DomainError invalid `bandUpsideDown`
 */
export async function setCaseloadBands(app: AppContext, actor: Actor, bands: readonly NamedBand[]): Promise<void> {
  allow(actor, 'organisation.edit', {});
  const now = app.clock.now();
  const today = dayOf(now);
  const wrong = bands.filter(({ least, most }) => least !== null && most !== null && least > most);
  if (wrong.length > 0)
    throw new DomainError('invalid', 'bandUpsideDown', {
      problems: wrong.map(({ band }) => ({ field: `${band}.least`, code: 'bandUpsideDown' })),
    });
  await write(app.db, async (tx) => {
    const book = await rulesAt(tx, today);
    const changed: string[] = [];
    for (const { band, least, most } of bands) {
      for (const [key, value] of [
        [`house.caseloadLeast.${band}`, least],
        [`house.caseloadMost.${band}`, most],
      ] as const) {
        if ((limitOn(book, key)?.value ?? null) === value) continue;
        await putHouseValue(tx, { key, value, unit: 'count', from: today, until: addDays(today, -1) });
        changed.push(key);
      }
    }
    if (changed.length === 0) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'rule.setCaseload',
      subjectKind: 'rule',
      subjectIds: changed,
    });
  });
}
