import { licences, shifts, type Licence, type Shift } from '../posting/posting.ts';
import {
  germanLevels,
  languageSkills,
  levelOfRank,
  type CefrLevel,
  type LanguageSkill,
  type SkillLevel,
} from '../profile/language-level.ts';
import type { Profile } from '../profile/profile.ts';
import { commuteBand, type CommuteBand } from '../reference/commute-band.ts';
import type { Day } from '../time/day.ts';

/** Raised whenever the shape or the rules of the document change; stored with each row. */
export const DETAILED_PROFILE_VERSION = 1;

/** Years of work, in bands; the exact number would tell an age. */
export const experienceBands = ['none', 'upTo2', 'upTo5', 'upTo10', 'over10'] as const;
export type ExperienceBand = (typeof experienceBands)[number];

export const levelProofs = ['certificate', 'assessment'] as const;
export type LevelProof = (typeof levelProofs)[number];

/**
 * Stage 1b: everything a company may read of a person who chose the detailed profile, and nothing else. No free text, no
 * place below the district, no day, no id. Built field by field; `tests/architecture` pins these keys.
 */
export interface DetailedProfile {
  /** Concept keys, the wanted occupation first. */
  readonly occupations: readonly string[];
  /** Concept keys in an order that tells nothing. */
  readonly skills: readonly string[];
  readonly german: Readonly<Record<LanguageSkill, ShownLevel | null>>;
  readonly experience: ExperienceBand | null;
  readonly licences: readonly Licence[];
  readonly shifts: readonly Shift[];
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  /** `2027-02`, the present month for whoever is free; null: not recorded. */
  readonly availableMonth: string | null;
  readonly districtKey: string | null;
  /** How far she travels; null: not recorded. */
  readonly commute: CommuteBand | null;
}
export interface ShownLevel {
  readonly level: CefrLevel;
  readonly proof: LevelProof;
}

/** The part of a profile that a detailed one is built from. */
export type DetailedFacts = Pick<
  Profile,
  | 'occupations'
  | 'skills'
  | 'german'
  | 'experienceYears'
  | 'licences'
  | 'shifts'
  | 'hoursMin'
  | 'hoursMax'
  | 'availableFrom'
  | 'maxKm'
>;

/**
 * What companies would read of this profile.
 * @param districtKey where she lives; null: not recorded
 * @param isShown whether an occupation or skill may be named (`isShowable`)
 * @param day the day of the batch
 */
export function detailedProfile(
  facts: DetailedFacts,
  districtKey: string | null,
  isShown: (conceptKey: string) => boolean,
  day: Day,
): DetailedProfile {
  const levels = germanLevels(facts.german);
  const german = {} as Record<LanguageSkill, ShownLevel | null>;
  for (const skill of languageSkills) german[skill] = shownLevel(levels[skill]);
  return {
    occupations: facts.occupations.filter(isShown),
    skills: facts.skills.filter(isShown).sort(),
    german,
    experience: facts.experienceYears === null ? null : experienceBand(facts.experienceYears),
    licences: licences.filter((licence) => facts.licences.includes(licence)),
    shifts: shifts.filter((shift) => facts.shifts.includes(shift)),
    hoursMin: facts.hoursMin,
    hoursMax: facts.hoursMax,
    availableMonth: facts.availableFrom === null ? null : laterOf(facts.availableFrom, day).slice(0, 7),
    districtKey,
    commute: facts.maxKm === null ? null : commuteBand(facts.maxKm),
  };
}

/** The lower one counts where certificate and observation differ, and says where it is known from. */
function shownLevel({ attested, assessed }: SkillLevel): ShownLevel | null {
  if (attested !== null && (assessed === null || attested <= assessed))
    return { level: levelOfRank(attested), proof: 'certificate' };
  return assessed === null ? null : { level: levelOfRank(assessed), proof: 'assessment' };
}

function experienceBand(years: number): ExperienceBand {
  if (years <= 0) return 'none';
  if (years <= 2) return 'upTo2';
  if (years <= 5) return 'upTo5';
  return years <= 10 ? 'upTo10' : 'over10';
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** A detailed profile as pages show it: what has a name in the vocabulary or on the map comes with it. */
export interface ShownDetailedProfile extends Omit<DetailedProfile, 'occupations' | 'skills' | 'districtKey'> {
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly district: string | null;
}
