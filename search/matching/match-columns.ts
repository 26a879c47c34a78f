import { licences, postingKinds, shifts, type Licence } from '#app/domain/posting/posting.ts';
import { languageSkills, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import { addDays, dayNumber, type Day } from '#app/domain/time/day.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';

/** An unknown level: higher than any, so that it fails no filter; `isGermanUnknown` tells it apart. */
export const UNKNOWN_RANK = 9;
/** Somebody who has not said how far she would go. */
const DEFAULT_MAX_KM = 50;
const MAX_HOURS = 168;
/** Certificate against observation where both exist (docs/decisions/one-score-in-three-forms.md). */
const ATTESTED_SHARE = 700;
const ASSESSED_SHARE = 300;

/** A profile as whole numbers: what filters and terms compare, in JavaScript and as columns of the index. */
export interface ProfileColumns {
  /** 0: unknown. */
  readonly spot: number;
  readonly maxKm: number;
  /** Bits of `postingKinds` that are wanted and not excluded by work access. */
  readonly kinds: number;
  readonly shifts: number;
  readonly licences: number;
  readonly hoursMin: number;
  readonly hoursMax: number;
  /** Day number since 1970; 0: free already. */
  readonly freeDay: number;
  /** 1: has no car. */
  readonly withoutCar: number;
  /** Per skill the higher of attested and assessed, 0..6 or 9: what the hard filter takes. */
  readonly higher: Readonly<Record<LanguageSkill, number>>;
  /** Per skill in milli-ranks, attested 0.7 + assessed 0.3 where both exist: what the score takes. */
  readonly blended: Readonly<Record<LanguageSkill, number>>;
}

/** A posting as whole numbers. */
export interface PostingColumns {
  readonly spot: number;
  /** One bit of `postingKinds`; 0: still open. */
  readonly kind: number;
  readonly shifts: number;
  readonly licences: number;
  readonly hoursMin: number;
  readonly hoursMax: number;
  /** Day number; 0: at once, so `today` counts. */
  readonly startDay: number;
  /** 1: certainly not reachable without a car. */
  readonly needsCar: number;
  /** Asked rank per skill, or -1. */
  readonly asked: Readonly<Record<LanguageSkill, number>>;
}

/** One bit per word of `all` that is chosen, by its place in the list. */
export function bits<Word extends string>(all: readonly Word[], chosen: readonly Word[]): number {
  return all.reduce((mask, word, index) => (chosen.includes(word) ? mask | (1 << index) : mask), 0);
}
const every = (all: readonly string[]) => (1 << all.length) - 1;

/** Classes that a class includes (FeV § 6(3) and the classes it presupposes, § 9; not checked against the current text). */
const includes: Partial<Record<Licence, readonly Licence[]>> = {
  B: ['AM'],
  BE: ['B', 'AM'],
  C1: ['B', 'AM'],
  C1E: ['C1', 'BE', 'B', 'AM'],
  C: ['C1', 'B', 'AM'],
  CE: ['C', 'C1', 'C1E', 'BE', 'B', 'AM', 'T'],
  D: ['B', 'AM'],
  T: ['AM'],
};

/** What somebody with these licences may drive. */
export function heldLicences(held: readonly Licence[]): Licence[] {
  return [...new Set(held.flatMap((licence) => [licence, ...(includes[licence] ?? [])]))];
}

/** The same as bits of `licences`. */
export const licenceBits = (held: readonly Licence[]): number => bits(licences, heldLicences(held));

/** The first day she can start: what was stated, else the day after her course, else null (now). */
export function freeFrom(profile: Pick<MatchDocument, 'availableFrom' | 'course'>): Day | null {
  if (profile.availableFrom !== null) return profile.availableFrom;
  return profile.course?.untilOn ? addDays(profile.course.untilOn, 1) : null;
}

/** The numbers of a profile. What was not stated keeps nobody away: all shifts, any hours, every kind. */
export function profileColumns(profile: MatchDocument): ProfileColumns {
  const wanted = profile.wantedKinds.length === 0 ? every(postingKinds) : bits(postingKinds, profile.wantedKinds);
  const excluded = bits(
    postingKinds,
    postingKinds.filter((kind) => profile.workAccess[kind] === 'no'),
  );
  const free = freeFrom(profile);
  const higher = {} as Record<LanguageSkill, number>;
  const blended = {} as Record<LanguageSkill, number>;
  for (const skill of languageSkills) {
    const attested = profile.german[skill].attested?.rank ?? null;
    const assessed = profile.german[skill].assessed?.rank ?? null;
    const one = attested ?? assessed ?? UNKNOWN_RANK;
    const isBoth = attested !== null && assessed !== null;
    higher[skill] = isBoth ? Math.max(attested, assessed) : one;
    blended[skill] = isBoth ? ATTESTED_SHARE * attested + ASSESSED_SHARE * assessed : 1000 * one;
  }
  return {
    spot: profile.spotId ?? 0,
    maxKm: Math.max(0, Math.round(profile.maxKm ?? DEFAULT_MAX_KM)),
    kinds: wanted & ~excluded,
    shifts: profile.shifts.length === 0 ? every(shifts) : bits(shifts, profile.shifts),
    licences: licenceBits(profile.licences),
    hoursMin: Math.floor(profile.hoursMin ?? 0),
    hoursMax: Math.ceil(profile.hoursMax ?? MAX_HOURS),
    freeDay: free === null ? 0 : dayNumber(free),
    withoutCar: profile.withoutCar ? 1 : 0,
    higher,
    blended,
  };
}

/** Whether a level of any skill is known, attested or assessed. */
export function isGermanKnown({ higher }: ProfileColumns): boolean {
  return languageSkills.some((skill) => higher[skill] !== UNKNOWN_RANK);
}

/** The numbers of a posting. */
export function postingColumns(posting: PostingDocument): PostingColumns {
  const asked = {} as Record<LanguageSkill, number>;
  for (const skill of languageSkills) asked[skill] = posting.german[skill] ?? -1;
  return {
    spot: posting.spotId ?? 0,
    kind: posting.kind === null ? 0 : bits(postingKinds, [posting.kind]),
    shifts: posting.shifts.length === 0 ? every(shifts) : bits(shifts, posting.shifts),
    licences: bits(licences, posting.licences),
    hoursMin: Math.floor(posting.hoursMin ?? 0),
    hoursMax: Math.ceil(posting.hoursMax ?? MAX_HOURS),
    startDay: posting.startsOn === null ? 0 : dayNumber(posting.startsOn),
    needsCar: posting.reachableWithoutCar === false ? 1 : 0,
    asked,
  };
}

/** The day the posting starts at the earliest, seen from today: a start in the past is today. */
export function effectiveStart(startDay: number, today: Day): number {
  return Math.max(startDay, dayNumber(today));
}
