import { postingKinds } from '#app/domain/posting/posting.ts';
import { workKinds, type WorkAccessFact, type WorkKind } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findCaseFacts } from '#db/queries/profile/case-facts.ts';
import { listWorkAccessRules } from '#db/queries/rule/rule.ts';

/** What the rules say about work of one or several kinds, with the row that said so. */
export interface ExplainedAccess extends WorkAccessFact {
  /** Kinds with the same answer; a purpose of an internship stands by itself where its answer is another one. */
  readonly kinds: readonly WorkKind[];
  readonly legalBasis: string | null;
  /** "Stand" of the row. */
  readonly checkedOn: Day | null;
  readonly confirmed: boolean;
  /** Where the row was read. */
  readonly source: string | null;
}

export interface ExplainedFacts {
  readonly isUnder25: boolean | null;
  readonly needsPermit: boolean | null;
  readonly titleEndsOn: Day | null;
  readonly residenceRuleDistrictKey: string | null;
  readonly residenceRuleUntilOn: Day | null;
  readonly access: readonly ExplainedAccess[];
}

/** The derived facts of a case with their legal basis, kinds of the same answer together. Staff of the case only. */
export async function explainCaseFacts(handle: Handle, profileId: string): Promise<ExplainedFacts | null> {
  const facts = await findCaseFacts(handle, profileId);
  if (facts === null) return null;
  const rules = new Map((await listWorkAccessRules(handle)).map((rule) => [rule.id, rule]));
  const groups = new Map<string, ExplainedAccess>();
  for (const kind of new Set([...postingKinds, ...workKinds])) {
    const fact = facts.workAccess[kind];
    if (fact === undefined) continue;
    const rule = rules.get(fact.ruleId);
    const key = JSON.stringify([
      fact.allowed,
      fact.waitUntil,
      fact.validUntil,
      fact.needsImmigrationOffice,
      fact.needsAgencyConsent,
      rule?.legalBasis,
    ]);
    const group = groups.get(key);
    groups.set(key, {
      ...fact,
      kinds: [...(group?.kinds ?? []), kind],
      legalBasis: rule?.legalBasis ?? null,
      checkedOn: rule?.checkedOn ?? null,
      confirmed: rule?.confirmed ?? false,
      source: rule?.source ?? null,
    });
  }
  return {
    isUnder25: facts.isUnder25,
    needsPermit: facts.needsPermit,
    titleEndsOn: facts.titleEndsOn,
    residenceRuleDistrictKey: facts.residenceRuleDistrictKey,
    residenceRuleUntilOn: facts.residenceRuleUntilOn,
    access: [...groups.values()],
  };
}
