import { DomainError } from '../domain-error.ts';
import type { PostingKind } from '../posting/posting.ts';
import type { AidDeadline } from '../rule/employer-aid.ts';
import { needsPermit, type WorkAccessFact } from '../rule/work-access.ts';
import type { Day } from '../time/day.ts';
import { applicationFor } from './attachment.ts';
import type { LongMeasureReason, PlacementAttachment, StartRequirement } from './placement.ts';

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
  /** Of `longMeasure`: which of the reasons the law knows. */
  readonly reason: LongMeasureReason | null;
}

/**
 * What blocks "started" for this placement (facts of the field, 1a): the approval of an employer measure and the person's
 * reason for a long one, the permit where the papers ask for one (or nobody knows), the application for EQ and for what
 * is attached, the written contract (a trial agreed only by word of mouth is unlimited, § 16 TzBfG), the works council's
 * consent.
 * @param access what the case facts say for this kind; null: not known, so a permit is asked for
 * @param hasWorksCouncil consent is needed (see worksCouncilConsent; where nobody knows, the plan has a step for it and the start is not blocked)
 * @param isLong an employer measure that lasts longer than usual (see isLongMeasure)
 */
export function startRequirementsFor(
  kind: PostingKind,
  access: WorkAccessFact | null,
  attachments: readonly PlacementAttachment[],
  hasWorksCouncil: boolean,
  isLong = false,
): NeededRequirement[] {
  const needed: NeededRequirement[] = [];
  const add = (requirement: StartRequirement, ruleId: string | null = null) => needed.push({ requirement, ruleId });
  if (kind === 'employerMeasure') add('approval');
  if (kind === 'employerMeasure' && isLong) add('longMeasure');
  if (needsPermit(access)) add('permit', access?.ruleId ?? null);
  const applications = attachments.map(applicationFor);
  if (kind === 'entryQualification' || applications.includes('subsidyApplication')) add('subsidyApplication');
  if (applications.includes('startBonusApplication')) add('startBonusApplication');
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
  if (record.requirement === 'longMeasure') return record.reason !== null;
  if (record.overrideReason !== null) return record.overrideReason.trim() !== '';
  return record.recordedOn !== null && record.recordedOn <= startOn && (record.reference ?? '').trim() !== '';
}

/**
 * Is the day of an application after the contract that is on record? A wage subsidy is lost then; an entry
 * qualification's application may follow until the start.
 */
export function isAfterContract(kind: PostingKind, records: readonly RequirementRecord[], on: Day): boolean {
  const signedOn = records.find(({ requirement }) => requirement === 'contract')?.recordedOn ?? null;
  return kind !== 'entryQualification' && signedOn !== null && on > signedOn;
}

/**
 * Does the contract stand already, without an application on record before it, where the rules want that first?
 * @param before before what the rules want the application
 * @param contractOn day of the contract as ticked; null: not ticked
 */
export function isTooLateToAttach(
  attachment: PlacementAttachment,
  before: AidDeadline,
  contractOn: Day | null,
  records: readonly RequirementRecord[],
): boolean {
  const dayOfRecord = (wanted: StartRequirement | null) =>
    records.find(({ requirement }) => requirement === wanted)?.recordedOn ?? null;
  const signedOn = contractOn ?? dayOfRecord('contract');
  if (before !== 'contract' || signedOn === null) return false;
  const appliedOn = dayOfRecord(applicationFor(attachment));
  return appliedOn === null || appliedOn > signedOn;
}

/**
 * Puts on record why this person's employer measure may last longer than usual.
 * @throws DomainError invalid `longMeasureReasonMissing`
 */
export function recordLongMeasure(
  record: RequirementRecord,
  by: { readonly reason: LongMeasureReason; readonly userId: string; readonly today: Day },
): RequirementRecord {
  if (record.requirement !== 'longMeasure') throw new DomainError('invalid', 'longMeasureReasonMissing');
  return { ...record, reason: by.reason, recordedOn: by.today, recordedBy: by.userId };
}

/**
 * Puts one requirement on record. `on`: the day of the decision or application, not the day of typing.
 * @throws DomainError invalid `longMeasureReasonMissing` | `requirementReferenceMissing` | `requirementInFuture`
 */
export function recordRequirement(
  record: RequirementRecord,
  by: { readonly on: Day; readonly reference: string; readonly userId: string; readonly today: Day },
): RequirementRecord {
  demandNoReason(record);
  if (by.reference.trim() === '') throw new DomainError('invalid', 'requirementReferenceMissing');
  if (by.on > by.today) throw new DomainError('invalid', 'requirementInFuture');
  return { ...record, recordedOn: by.on, reference: by.reference.trim(), recordedBy: by.userId, overrideReason: null };
}

/**
 * Passes one requirement over. Not the reason of a long measure: without one it has to be shorter.
 * @throws DomainError invalid `overrideReasonMissing` | `longMeasureReasonMissing`
 */
export function overrideRequirement(
  record: RequirementRecord,
  by: { readonly reason: string; readonly userId: string },
): RequirementRecord {
  demandNoReason(record);
  if (by.reason.trim() === '') throw new DomainError('invalid', 'overrideReasonMissing');
  return { ...record, overrideReason: by.reason.trim(), recordedBy: by.userId };
}

/** Takes a record or an override back: it blocks the start again. @throws DomainError conflict `requirementNotOnRecord` */
export function takeBackRecord(record: RequirementRecord): RequirementRecord {
  if (record.recordedBy === null) throw new DomainError('conflict', 'requirementNotOnRecord');
  const nothing = { recordedOn: null, reference: null, recordedBy: null, overrideReason: null, reason: null };
  return { requirement: record.requirement, ...nothing };
}

/** A long measure is on record by its reason alone. */
function demandNoReason(record: RequirementRecord): void {
  if (record.requirement === 'longMeasure') throw new DomainError('invalid', 'longMeasureReasonMissing');
}
