import type { ResidenceStatus } from '../identity/residence-status.ts';
import type { PostingKind } from '../posting/posting.ts';
import { addDays, type Day } from '../time/day.ts';
import { lastDayOfMonths } from '../time/period.ts';
import { limitOn, type RuleBook } from './rule-book.ts';

/** What has to happen after work on which a title rests has ended. Days are the last ones. */
export interface AfterEnd {
  /** The company tells the immigration office by then. */
  readonly reportUntil: Day | null;
  /** Until then the title leaves time to look for something new. */
  readonly searchUntil: Day | null;
}

const work: readonly PostingKind[] = ['employment', 'trialEmployment'];

/** Which work each of these titles rests on, and the row that says how long one may search after it (§§ 16g, 60c, 60d AufenthG). */
const titles: Partial<
  Record<ResidenceStatus, { readonly kinds: readonly PostingKind[]; readonly search: string | null }>
> = {
  apprenticeshipToleration60c: { kinds: ['apprenticeship'], search: 'residence.searchMonthsAfterApprenticeship' },
  apprenticeship16g: { kinds: ['apprenticeship'], search: null },
  employmentToleration60d: { kinds: work, search: 'residence.searchMonthsAfterEmployment' },
};

/** The days that begin when work of this kind ended early on `endedOn`; null where the title does not rest on it. */
export function afterEnd(book: RuleBook, status: ResidenceStatus, kind: PostingKind, endedOn: Day): AfterEnd | null {
  const title = titles[status];
  if (title === undefined || !title.kinds.includes(kind)) return null;
  const report = limitOn(book, 'employerDuty.reportDays', endedOn);
  const search = title.search === null ? null : limitOn(book, title.search, endedOn);
  return {
    reportUntil: report === null ? null : addDays(endedOn, report.value),
    searchUntil: search === null ? null : lastDayOfMonths(addDays(endedOn, 1), search.value),
  };
}
