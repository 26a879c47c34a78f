import type { PostingKind } from '../posting/posting.ts';
import { placementAttachments, type PlacementAttachment, type StartRequirement } from './placement.ts';

/** What a placement is supported with. Share and length are planned for a wage subsidy only. */
export interface Attachment {
  readonly attachment: PlacementAttachment;
  readonly percent: number | null;
  readonly months: number | null;
}

/** Attachments that are lost when applied for too late, with the application that must be on record before the start. */
const applications: Partial<Record<PlacementAttachment, StartRequirement>> = {
  wageSubsidy: 'subsidyApplication',
  section16e: 'subsidyApplication',
  section16i: 'subsidyApplication',
  startBonus: 'startBonusApplication',
};

/** The application without which the first day waits; null: a late one is not known to be lost, the authority says so. */
export function applicationFor(attachment: PlacementAttachment): StartRequirement | null {
  return applications[attachment] ?? null;
}

const forEmployment: readonly PlacementAttachment[] = ['wageSubsidy', 'startBonus', 'section16e', 'section16i'];
const forTraining: readonly PlacementAttachment[] = ['assistedApprenticeship'];

/** What can be attached to this kind: subsidies of a wage need an employment, AsA flex an apprenticeship or EQ. */
export function attachmentsFor(kind: PostingKind): PlacementAttachment[] {
  const isEmployment = kind === 'trialEmployment' || kind === 'employment';
  const isTraining = kind === 'apprenticeship' || kind === 'entryQualification';
  return placementAttachments.filter(
    (item) => (isEmployment || !forEmployment.includes(item)) && (isTraining || !forTraining.includes(item)),
  );
}
