import { postingKinds, type Licence, type PostingKind, type Shift } from '#app/domain/posting/posting.ts';
import {
  languageSkills,
  levelRank,
  type Assessor,
  type Certificate,
  type LanguageSkill,
  type LevelEvidence,
} from '#app/domain/profile/language-level.ts';
import type { CourseKind, Profile } from '#app/domain/profile/profile.ts';
import type { Day } from '#app/domain/time/day.ts';

/** Raised whenever the shape of a match document changes: a stored document of an older version is rebuilt. */
export const MATCH_DOCUMENT_VERSION = 2;

/** One known level. `rank` 0 (alpha) .. 6 (C2); `on` is null when the date is unknown. */
export interface KnownLevel {
  readonly rank: number;
  readonly by: Certificate | Assessor;
  readonly on: Day | null;
}
export type KnownGerman = Readonly<
  Record<LanguageSkill, { readonly attested: KnownLevel | null; readonly assessed: KnownLevel | null }>
>;

/** `ask`: an authority has to be asked or the day has not come; only `no` keeps a profile from a kind. */
export type WorkAccess = 'yes' | 'no' | 'ask';

/**
 * What ranking may know of a candidate, for staff's eyes. An allow-list: no identity, age, sex or origin,
 * no languages besides German (a proxy for origin), no residence status, no free text. The keys are pinned by a test.
 */
export interface MatchDocument {
  readonly documentVersion: number;
  readonly id: string;
  /** The profile's `matchNumber`; never shown. */
  readonly number: number;
  /** Who owns the case: whose staff may be shown it. No ranking input. */
  readonly organisationId: string;
  /** Version of the profile this was built from. */
  readonly version: number;
  /** Concept keys, wanted occupation first. */
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly german: KnownGerman;
  /** Quarter where known, else place; null when neither is. */
  readonly spotId: number | null;
  readonly maxKm: number | null;
  readonly withoutCar: boolean;
  readonly shifts: readonly Shift[];
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly licences: readonly Licence[];
  readonly availableFrom: Day | null;
  readonly course: { readonly kind: CourseKind; readonly untilOn: Day | null } | null;
  readonly wantedKinds: readonly PostingKind[];
  readonly workAccess: Readonly<Partial<Record<PostingKind, WorkAccess>>>;
  readonly experienceYears: number | null;
}

/** The answer of the work access rules for one kind; more fields may be present and are not taken over. */
export interface AccessFact {
  readonly allowed: 'yes' | 'afterDate' | 'no' | 'askAuthority';
}

/**
 * Builds the match document of a profile, field by field.
 * @param matchNumber the profile's small integer for the index
 * @param access answers of the work access rules per kind (staff-only facts); kinds without an answer stay open
 */
export function matchDocument(
  profile: Profile,
  matchNumber: number,
  access: Readonly<Partial<Record<PostingKind, AccessFact>>>,
): MatchDocument {
  const workAccess: Partial<Record<PostingKind, WorkAccess>> = {};
  for (const kind of postingKinds) {
    const fact = access[kind];
    if (fact !== undefined) workAccess[kind] = fact.allowed === 'yes' || fact.allowed === 'no' ? fact.allowed : 'ask';
  }
  return {
    documentVersion: MATCH_DOCUMENT_VERSION,
    id: profile.id,
    number: matchNumber,
    organisationId: profile.organisationId,
    version: profile.version,
    occupations: [...profile.occupations],
    skills: [...profile.skills],
    german: knownGerman(profile.german),
    spotId: profile.quarterId ?? profile.placeId,
    maxKm: profile.maxKm,
    withoutCar: profile.withoutCar,
    shifts: [...profile.shifts],
    hoursMin: profile.hoursMin,
    hoursMax: profile.hoursMax,
    licences: [...profile.licences],
    availableFrom: profile.availableFrom,
    course: profile.course === null ? null : { kind: profile.course.kind, untilOn: profile.course.untilOn },
    wantedKinds: [...profile.wantedKinds],
    workAccess,
    experienceYears: profile.experienceYears,
  };
}

/** Newest evidence per skill and source; undated evidence counts as the oldest (as `germanLevels`, with proof and date kept). */
function knownGerman(evidence: readonly LevelEvidence[]): KnownGerman {
  const newest = (skill: LanguageSkill, source: LevelEvidence['source']): KnownLevel | null => {
    const found = evidence
      .filter((item) => item.skill === skill && item.source === source)
      .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))[0];
    return found === undefined ? null : { rank: levelRank(found.level), by: found.by, on: found.on };
  };
  const german = {} as Record<LanguageSkill, KnownGerman[LanguageSkill]>;
  for (const skill of languageSkills)
    german[skill] = { attested: newest(skill, 'attested'), assessed: newest(skill, 'assessed') };
  return german;
}
