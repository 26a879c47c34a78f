import type { CompanyState } from '../company/company.ts';
import { isCurrent } from '../posting/approval.ts';
import { missingCriteria } from '../posting/criteria.ts';
import type { Posting } from '../posting/posting.ts';
import type { Day } from '../time/day.ts';

/** What a company still needs before it may look at profiles without a name, the first thing first. */
export type BrowsingNeed = 'companyVerified' | 'postingApproved' | 'postingCurrent' | 'criteria';

/** Why nobody sees cards at present, whatever company asks. */
export type BrowsingPause = 'notYet' | 'tooFew' | 'closed';

/** Which of a company's postings take part in browsing: approved, current, and with enough criteria. */
export function takesPart(posting: Posting, day: Day, requiredCriteria: number): boolean {
  return posting.state === 'approved' && isCurrent(posting, day) && missingCriteria(posting, requiredCriteria) === 0;
}

/** What is missing; null: the company may look. */
export function missingForBrowsing(
  companyState: CompanyState,
  postings: readonly Posting[],
  day: Day,
  requiredCriteria: number,
): BrowsingNeed | null {
  if (companyState !== 'verified') return 'companyVerified';
  const approved = postings.filter(({ state }) => state === 'approved');
  if (approved.length === 0) return 'postingApproved';
  const current = approved.filter((posting) => isCurrent(posting, day));
  if (current.length === 0) return 'postingCurrent';
  return current.some((posting) => takesPart(posting, day, requiredCriteria)) ? null : 'criteria';
}
