import { aftercareCodes, aftercareFor, needsYes } from '#app/domain/assistance/aftercare.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { closeCheckIns } from '#db/queries/assistance/check-in-closing.ts';
import { listPlacementsOfPerson } from '#db/queries/assistance/placement.ts';
import { insertSteps, listSteps } from '#db/queries/assistance/placement-steps.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { recordStepChange } from './record-step-change.server.ts';
import { settleOutcomes } from './settle-outcomes.server.ts';

/** She agreed to be asked later: what still lies ahead of that in her placements is planned. In the caller's transaction. */
export async function planAskedChecks(tx: Tx, at: Date, profileId: string): Promise<void> {
  const today = dayOf(at);
  const book = await rulesAt(tx, today);
  for (const placement of await listPlacementsOfPerson(tx, profileId)) {
    if (placement.startedOn === null || (placement.state !== 'started' && placement.state !== 'lasts')) continue;
    const steps = await listSteps(tx, placement.id);
    const planned = new Set(steps.filter((step) => step.state !== 'skipped').map((step) => step.code));
    const missing = aftercareFor(book, {
      startedOn: placement.startedOn,
      endOn: placement.plannedEndOn,
      hasConsent: true,
      afterPosition: steps.at(-1)?.position ?? 0,
    }).filter(({ code, dueOn }) => !planned.has(code) && dueOn !== null && dueOn >= today);
    await insertSteps(tx, placement.id, missing, null);
  }
}

/**
 * She took that back: what is being asked is over at once, on both sides, and what was to be asked with her yes alone is not
 * asked. In the caller's transaction.
 */
export async function dropAskedChecks(tx: Tx, at: Date, profileId: string): Promise<void> {
  const today = dayOf(at);
  const book = await rulesAt(tx, today);
  const asked = new Set<string>(aftercareCodes.filter((code) => needsYes(book, code)));
  const placements = await listPlacementsOfPerson(tx, profileId);
  await closeCheckIns(
    tx,
    placements.map(({ id }) => id),
    at,
    'consentWithdrawn',
    'unknown',
  );
  for (const placement of placements) {
    await settleOutcomes(tx, book, placement.id, today);
    const open = (await listSteps(tx, placement.id)).filter(({ code, state }) => state === 'open' && asked.has(code));
    for (const step of open)
      await recordStepChange(
        tx,
        step,
        step.version,
        { state: 'skipped', skippedReason: 'consentWithdrawn' },
        { at, byUserId: null, code: 'step.drop' },
      );
  }
}
