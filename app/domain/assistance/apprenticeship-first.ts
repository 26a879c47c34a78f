import type { PostingKind } from '../posting/posting.ts';

const workInstead: readonly PostingKind[] = ['employment', 'trialEmployment'];

/**
 * Whether to ask if an apprenticeship or an EQ was looked at before work is taken up. A hint for staff of the case: no rank,
 * no filter, nothing a company reads.
 * @param isUnder25 null: not known
 */
export function asksForApprenticeship(isUnder25: boolean | null, kind: PostingKind): boolean {
  return isUnder25 === true && workInstead.includes(kind);
}
