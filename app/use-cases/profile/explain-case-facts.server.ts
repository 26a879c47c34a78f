import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import type { WorkAccessFact } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findCaseFacts } from '#db/queries/profile.ts';
import { listWorkAccessRules } from '#db/queries/rule.ts';

/** What the rules say about work of one or several kinds, with the row that said so. */
export interface ExplainedAccess extends WorkAccessFact {
  /** Kinds with the same answer. */
  readonly kinds: readonly PostingKind[];
  readonly legalBasis: string | null;
  /** "Stand" of the row. */
  readonly checkedOn: Day | null;
  readonly confirmed: boolean;
}

export interface ExplainedFacts {
  readonly isUnder25: boolean | null;
  readonly needsPermit: boolean | null;
  readonly titleEndsOn: Day | null;
  readonly access: readonly ExplainedAccess[];
}

/** The derived facts of a case with their legal basis, kinds of the same answer together. Staff of the case only. */
export async function explainCaseFacts(handle: Handle, profileId: string): Promise<ExplainedFacts | null> {
  const facts = await findCaseFacts(handle, profileId);
  if (facts === null) return null;
  const rules = new Map((await listWorkAccessRules(handle)).map((rule) => [rule.id, rule]));
  const groups = new Map<string, ExplainedAccess>();
  for (const kind of postingKinds) {
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
    });
  }
  return {
    isUnder25: facts.isUnder25,
    needsPermit: facts.needsPermit,
    titleEndsOn: facts.titleEndsOn,
    access: [...groups.values()],
  };
}
