import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { housings, isResidenceFlag, isResidenceStatus, needsTitleCopy } from '#app/domain/identity/residence-status.ts';
import {
  needsPermit,
  workAccessByKind,
  type WorkAccessByKind,
  type WorkAccessRule,
} from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import { dayAfterMonths } from '#app/domain/time/period.ts';

/** What rules may know of a person: yes / no and papers per kind, no date from which a birthday follows. */
export interface DerivedFacts {
  readonly isUnder25: boolean | null;
  /** For sums of reports alone. */
  readonly isWoman: boolean | null;
  readonly needsPermit: boolean | null;
  /** The employer keeps a copy of the papers; says nothing about their kind. */
  readonly needsTitleCopy: boolean | null;
  readonly workAccess: WorkAccessByKind;
  readonly titleEndsOn: Day | null;
  /** Where a residence rule that is still in force ties her to (§ 12a AufenthG); null: nowhere. */
  readonly residenceRuleDistrictKey: string | null;
  readonly residenceRuleUntilOn: Day | null;
}

/** Derives case facts from the vault's parts on `today`. Pure; the result replaces older facts daily. */
export function deriveCaseFacts(
  person: Pick<IdentityParts, 'birth' | 'status'>,
  rules: readonly WorkAccessRule[],
  today: Day,
): DerivedFacts {
  const { birth, status } = person;
  const residence =
    status.residenceStatus !== null && isResidenceStatus(status.residenceStatus) ? status.residenceStatus : 'unknown';
  const noted = status.residenceRule ?? null;
  const rule = noted !== null && (noted.untilOn === null || noted.untilOn >= today) ? noted : null;
  const access = workAccessByKind(
    rules,
    {
      status: residence,
      validUntil: status.validUntilOn,
      stayMonths: null,
      stayingSince: status.enteredOn,
      housing: housings.find((housing) => housing === status.housing) ?? null,
      flags: status.flags.filter(isResidenceFlag),
    },
    today,
  );
  return {
    isUnder25: birth.birthOn === null ? null : dayAfterMonths(birth.birthOn, 25 * 12) > today,
    isWoman: birth.sex == null ? null : birth.sex === 'female',
    needsPermit: residence === 'unknown' ? null : needsPermit(access.employment),
    needsTitleCopy: needsTitleCopy(residence),
    workAccess: access,
    // Not the printed day: titles of § 24 are extended by ordinance.
    titleEndsOn: access.employment.validUntil,
    residenceRuleDistrictKey: rule?.districtKey ?? null,
    residenceRuleUntilOn: rule?.untilOn ?? null,
  };
}
