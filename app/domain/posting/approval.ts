import { addWorkingDays } from '../time/working-day.ts';
import { lastDayOfWeeks } from '../time/period.ts';
import { addDays, type Day } from '../time/day.ts';
import type { PostingDraft } from '../rule/posting-draft.ts';
import type { PostingContent, PostingKind } from './posting.ts';

/** How long the employer service takes to call a company that posted or wrote: a promise of the house, in working days. */
export const CALL_WITHIN_WORKING_DAYS = 2;

/** The working day by which somebody calls about a posting submitted on `day`. */
export function callByFor(day: Day): Day {
  return addWorkingDays(day, CALL_WITHIN_WORKING_DAYS);
}

/** The kinds that end by themselves; the others are unlimited unless weeks are stated. */
export const limitedKinds: readonly PostingKind[] = [
  'internship',
  'employerMeasure',
  'trialEmployment',
  'entryQualification',
];

/** Last day, included; null without a start or for an unlimited posting. */
export function lastDayOf(content: Pick<PostingContent, 'startsOn' | 'weeks'>): Day | null {
  return content.startsOn === null || content.weeks === null ? null : lastDayOfWeeks(content.startsOn, content.weeks);
}

/** What the rules read of a posting. */
export function draftOf(content: PostingContent): PostingDraft {
  return {
    kind: content.kind,
    internshipPurpose: content.internshipPurpose,
    startsOn: content.startsOn,
    weeks: content.weeks,
    endsOn: lastDayOf(content),
    hoursPerWeekMin: content.hoursPerWeekMin,
    hoursPerWeekMax: content.hoursPerWeekMax,
    pay: content.pay,
    hasCollectiveAgreement: content.hasCollectiveAgreement,
    isMinijob: content.isMinijob,
    seats: content.seats,
  };
}

/** Facts an approval rests on: where one of them changes, the rules are asked again. */
const approvedFacts = [
  'kind',
  'internshipPurpose',
  'startsOn',
  'weeks',
  'hoursPerWeekMin',
  'hoursPerWeekMax',
  'pay',
  'hasCollectiveAgreement',
  'isMinijob',
  'isTemporaryWork',
] as const;
export type ApprovedFact = (typeof approvedFacts)[number];

/** Which of the facts an approval rests on differ between two versions of a posting. */
export function changedApprovedFacts(before: PostingContent, after: PostingContent): ApprovedFact[] {
  return approvedFacts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}

/** How long an approved posting counts as current without being confirmed, in days; a later start makes it longer. */
const CURRENT_FOR_DAYS = 90;

/** Last day on which a search engine should show the posting: 90 days after its approval, or its start where that is later. */
export function validThroughOf(approvedOn: Day, startsOn: Day | null): Day {
  const day = addDays(approvedOn, CURRENT_FOR_DAYS);
  return startsOn !== null && startsOn > day ? startsOn : day;
}
