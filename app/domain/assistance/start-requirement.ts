import { DomainError } from '../domain-error.ts';
import type { PostingKind } from '../posting/posting.ts';
import { needsPermit, type WorkAccessFact } from '../rule/work-access.ts';
import type { Day } from '../time/day.ts';
import type { PlacementAttachment, StartRequirement } from './placement.ts';

/** Something that must be on record before the first day. `ruleId`: the row of the work access table behind a permit. */
export interface NeededRequirement {
  readonly requirement: StartRequirement;
  readonly ruleId: string | null;
}

/** What is on record for one requirement: day, reference and by whom - or why it was passed over. */
export interface RequirementRecord {
  readonly requirement: StartRequirement;
  readonly recordedOn: Day | null;
  readonly reference: string | null;
  readonly recordedBy: string | null;
  readonly overrideReason: string | null;
}

/** Attachments that are lost when applied for too late: the application must be on record before the start. */
const appliedBeforeStart: readonly PlacementAttachment[] = ['wageSubsidy', 'section16e', 'section16i', 'startBonus'];

/**
 * What blocks "started" for this placement (facts of the field, 1a): the approval of an employer measure, the permit
 * where the papers ask for one (or nobody knows), the application for EQ and wage subsidies, the written contract
 * (a trial agreed only by word of mouth is unlimited, § 16 TzBfG), the works council's consent.
 * @param access what the case facts say for this kind; null: not known, so a permit is asked for
 * @param hasWorksCouncil consent is needed (see worksCouncilConsent; where nobody knows, the plan has a step for it and the start is not blocked)
 */
export function startRequirementsFor(
  kind: PostingKind,
  access: WorkAccessFact | null,
  attachments: readonly PlacementAttachment[],
  hasWorksCouncil: boolean,
): NeededRequirement[] {
  const needed: NeededRequirement[] = [];
  const add = (requirement: StartRequirement, ruleId: string | null = null) => needed.push({ requirement, ruleId });
  if (kind === 'employerMeasure') add('approval');
  if (needsPermit(access)) add('permit', access?.ruleId ?? null);
  if (kind === 'entryQualification' || attachments.some((item) => appliedBeforeStart.includes(item)))
    add('subsidyApplication');
  if (kind !== 'employerMeasure') add('contract');
  if (hasWorksCouncil) add('worksCouncil');
  return needed;
}

/**
 * What is still missing for a start on `startOn`: a record counts with day, reference and name, and not when it is dated
 * after the start; an override counts with a reason. An empty list means: may start.
 */
export function mayStart(records: readonly RequirementRecord[], startOn: Day): StartRequirement[] {
  return records.filter((record) => !isMet(record, startOn)).map((record) => record.requirement);
}

function isMet(record: RequirementRecord, startOn: Day): boolean {
  if (record.recordedBy === null) return false;
  if (record.overrideReason !== null) return record.overrideReason.trim() !== '';
  return record.recordedOn !== null && record.recordedOn <= startOn && (record.reference ?? '').trim() !== '';
}

/**
 * Puts one requirement on record. `on`: the day of the decision or application, not the day of typing.
 * @throws DomainError invalid `requirementReferenceMissing` | `requirementInFuture`
 */
export function recordRequirement(
  record: RequirementRecord,
  by: { readonly on: Day; readonly reference: string; readonly userId: string; readonly today: Day },
): RequirementRecord {
  if (by.reference.trim() === '') throw new DomainError('invalid', 'requirementReferenceMissing');
  if (by.on > by.today) throw new DomainError('invalid', 'requirementInFuture');
  return { ...record, recordedOn: by.on, reference: by.reference.trim(), recordedBy: by.userId, overrideReason: null };
}

/** Passes one requirement over. @throws DomainError invalid `overrideReasonMissing` */
export function overrideRequirement(
  record: RequirementRecord,
  by: { readonly reason: string; readonly userId: string },
): RequirementRecord {
  if (by.reason.trim() === '') throw new DomainError('invalid', 'overrideReasonMissing');
  return { ...record, overrideReason: by.reason.trim(), recordedBy: by.userId };
}
