import type { ImportedDay } from '#app/domain/imports/day-cell.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { InternshipPurpose, Licence, Pay, PostingKind, Shift } from '../posting.ts';

/** One row of a list of postings. Absent: the file has no such column. Null or empty: the cell is empty or says nothing. */
export interface ImportedPosting {
  readonly externalNumber: string;
  readonly companyName?: string;
  /** Eight digits; null when the cell has something else. */
  readonly companyNumber?: string | null;
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
  /** Null: the officer decides, no approval without it. */
  readonly kind?: PostingKind | null;
  readonly internshipPurpose?: InternshipPurpose | null;
  /** Without "(m/w/d)". */
  readonly title?: string;
  readonly mustSkills?: readonly string[];
  readonly niceSkills?: readonly string[];
  readonly german?: CefrLevel | null;
  readonly licences?: readonly Licence[];
  readonly seats?: number;
  readonly startsOn?: ImportedDay | null;
  readonly endsOn?: Day | null;
  readonly weeks?: number | null;
  readonly workTime?: { readonly hoursMin: number | null; readonly hoursMax: number | null } | null;
  readonly shifts?: readonly Shift[];
  readonly pay?: Pay | null;
  readonly contact?: { readonly name: string | null; readonly phone: string | null; readonly email: string | null };
  readonly description?: string | null;
  readonly isTemporaryWork?: boolean;
}
