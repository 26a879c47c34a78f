import { lastDayOfWeeks } from '../time/period.ts';
import { addDays, type Day } from '../time/day.ts';
import type { PostingDraft } from '../rule/posting-draft.ts';
import type { Posting, PostingContent, PostingKind } from './posting.ts';

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

/**
 * Last day on the board: as long as it counts as current, or until its start where that is later, but never after its own
 * end. Null while it is not approved. `validThrough` of db/queries/posting/posting-lists.ts says the same in SQL.
 */
export function validThroughOf(posting: Pick<Posting, 'currentUntil' | 'startsOn' | 'endsOn'>): Day | null {
  const { currentUntil, startsOn, endsOn } = posting;
  if (currentUntil === null) return null;
  const last = startsOn !== null && startsOn > currentUntil ? startsOn : currentUntil;
  return endsOn !== null && endsOn < last ? endsOn : last;
}

/** An officer asks the company a week before it leaves the board, until she has confirmed or closed it. */
const askDaysBefore = 7;

/** The day by which `day`'s work list asks about postings. */
export function asksUntil(day: Day): Day {
  return addDays(day, askDaysBefore);
}

/** Does an approved posting still stand on the board on `day`? */
export function isCurrent(posting: Parameters<typeof validThroughOf>[0], day: Day): boolean {
  const last = validThroughOf(posting);
  return last !== null && last >= day;
}
