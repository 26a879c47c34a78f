import { milestoneOn } from '#app/domain/assistance/aftercare.ts';
import { outcomeAt } from '#app/domain/assistance/check-outcome.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import type { Day } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import type { Tx } from '#db/client.ts';
import { listCheckIns } from '#db/queries/assistance/check-in.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { setOutcomes, type OutcomeColumn } from '#db/queries/assistance/placement-outcome.ts';

/** The milestones reports count, and where they read them. */
export const outcomeColumns = [
  ['checkMonth6', 'outcomeMonth6'],
  ['checkMonth12', 'outcomeMonth12'],
] as const satisfies readonly (readonly [string, OutcomeColumn])[];

/**
 * Writes down what reports read of a placement: whether the employment exists after 6 and 12 months, as far as that is known
 * or can no longer be known. In the caller's transaction; safe to repeat.
 * @param book the rules as of `today`: they say when the milestones are
 */
export async function settleOutcomes(tx: Tx, book: RuleBook, placementId: string, today: Day): Promise<void> {
  const placement = await findPlacement(tx, placementId, today);
  if (placement === null || placement.startedOn === null) return;
  const checks = await listCheckIns(tx, placementId);
  const changed: Parameters<typeof setOutcomes>[2] = {};
  for (const [code, column] of outcomeColumns) {
    const milestone = milestoneOn(book, code, placement.startedOn);
    if (milestone === null) continue;
    const said = checks
      .filter((check) => check.code === code)
      .map((check) => check.outcome ?? (check.closedAt === null ? null : ('unknown' as const)));
    const outcome = outcomeAt({ ...placement, said }, { on: milestone, askedOn: addWorkingDays(milestone, 0) }, today);
    if (outcome !== placement[column]) changed[column] = outcome;
  }
  await setOutcomes(tx, placementId, changed);
}
