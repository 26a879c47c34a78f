import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import type { Handle } from '#db/client.ts';
import { ruleValues, wordingRules, workAccessRules } from '#db/schema/rule.ts';
import { decisionRules } from './rules-decision.ts';
import { aidRules } from './rules-aids.ts';
import { houseRules } from './rules-house.ts';
import { loadPlanTemplates } from './plan-templates.ts';
import { payRules } from './rules-pay.ts';
import { placementRules } from './rules-placement.ts';
import { sheetBegins } from './rule-row.ts';
import { retentionRules } from './rules-retention.ts';
import { workAccessRows } from './rules-work-access.ts';
import { wordingRows } from './wording.ts';

/** All legal and house values the product starts with. */
export const ruleRows: readonly RuleValue[] = [
  ...placementRules,
  ...decisionRules,
  ...payRules,
  ...houseRules,
  ...retentionRules,
  ...aidRules,
];
export { workAccessRows };

/**
 * Adds the rows that are not there yet, by id, and the portal's templates of plans. Rows a house has changed or ended stay
 * as they are, so this may run at every start.
 */
export async function loadRules(handle: Handle): Promise<void> {
  await handle
    .insert(ruleValues)
    .values([...ruleRows])
    .onConflictDoNothing();
  const access = workAccessRows.map((row) => ({
    ...row,
    kinds: row.kinds === null ? null : [...row.kinds],
    flags: [...row.flags],
  }));
  await handle.insert(workAccessRules).values(access).onConflictDoNothing();
  await handle
    .insert(wordingRules)
    .values(wordingRows.map((row) => ({ ...row, validFrom: sheetBegins, validTo: null })))
    .onConflictDoNothing();
  await loadPlanTemplates(handle);
}
