import type { ImportedDay } from '#app/domain/imports/day-cell.ts';
import type { Sex } from '#app/domain/identity/identity.ts';
import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import type { Licence, PostingKind, Shift } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { LevelEvidence } from '../language-level.ts';
import type { CourseKind } from '../profile.ts';

/**
 * One row of a list of people. A field that is absent has no column in the file: the import leaves it alone. Null or an
 * empty list is an empty cell. Personal data: lives in the vault only until it is taken apart into identity and profile.
 */
export interface ImportedProfile {
  readonly customerNumber: string;
  readonly name?: { readonly firstName: string; readonly lastName: string };
  readonly birthOn?: Day | null;
  readonly sex?: Sex | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
  readonly quarter?: string | null;
  /** Free text, wanted occupation first; the vocabulary resolves it. */
  readonly occupations?: readonly string[];
  readonly skills?: readonly string[];
  /** Attested: the certificate counts for all four skills. Assessed: `on` stays null when the list has no date. */
  readonly german?: readonly LevelEvidence[];
  /** ISO 639-1. */
  readonly otherLanguages?: readonly string[];
  readonly course?: {
    readonly kind: CourseKind;
    readonly untilOn: Day | null;
    readonly examOn: Day | null;
    readonly text: string | null;
  } | null;
  readonly availableFrom?: ImportedDay | null;
  readonly workTime?: { readonly hoursMin: number | null; readonly hoursMax: number | null } | null;
  readonly shifts?: readonly Shift[];
  readonly licences?: readonly Licence[];
  readonly withoutCar?: boolean | null;
  readonly maxKm?: number | null;
  readonly experienceYears?: number | null;
  readonly wantedKinds?: readonly PostingKind[];
  readonly residence?: {
    readonly status: ResidenceStatus | null;
    readonly untilOn: Day | null;
    readonly permitText: string | null;
  };
  readonly enteredOn?: Day | null;
  /** As the list names her or her team ("Team 1 / A"). */
  readonly caseworker?: string | null;
}
