import type { Actor } from '#app/domain/account/actor.ts';
import {
  workAccess,
  type ResidenceFacts,
  type WorkAccessFact,
  type WorkAccessRule,
  type WorkKind,
} from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import { listWorkAccessRules } from '#db/queries/rule/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** An answer with the row it rests on; the row is null where none spoke. */
export interface ExplainedAnswer extends WorkAccessFact {
  readonly legalBasis: string | null;
  readonly checkedOn: Day | null;
  readonly confirmed: boolean;
  readonly source: string | null;
}

/**
 * What the rules say about these papers, this kind and this day: asked without a person, nothing is stored or logged.
 * For all staff. @throws DomainError forbidden
 */
export async function askWorkAccess(
  app: AppContext,
  actor: Actor,
  asked: { readonly facts: ResidenceFacts; readonly kind: WorkKind; readonly on: Day },
): Promise<ExplainedAnswer> {
  allow(actor, 'rule.read', {});
  const rows = await listWorkAccessRules(app.db);
  const fact = workAccess(rows, asked.facts, asked.kind, asked.on);
  const rule = rows.find(({ id }) => id === fact.ruleId);
  return {
    ...fact,
    legalBasis: rule?.legalBasis ?? null,
    checkedOn: rule?.checkedOn ?? null,
    confirmed: rule?.confirmed ?? false,
    source: rule?.source ?? null,
  };
}

/** Every row of the table, for staff who want to see what the answers rest on. @throws DomainError forbidden */
export async function listAccessRules(app: AppContext, actor: Actor): Promise<WorkAccessRule[]> {
  allow(actor, 'rule.read', {});
  return listWorkAccessRules(app.db);
}
