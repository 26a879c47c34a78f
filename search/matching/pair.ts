import { languageSkills, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import { askedConcepts, creditOf, isOpenToAll, type AskedConcept } from './asked-concepts.ts';
import {
  effectiveStart,
  postingColumns,
  profileColumns,
  UNKNOWN_RANK,
  type PostingColumns,
  type ProfileColumns,
} from './match-columns.ts';
import type { RelatedConcepts } from './related-concepts.ts';
import { GERMAN_UNKNOWN, GRACE_DAYS, NO_GERMAN_ASKED, type PairFacts } from './score-terms.ts';
import type { Weights } from './weights.ts';

/** The hard filters, each true when passed. */
export const filterCodes = [
  'kind',
  'german',
  'distance',
  'withoutCar',
  'shift',
  'hours',
  'licence',
  'start',
  'concepts',
] as const;
export type FilterCode = (typeof filterCodes)[number];

export interface Pair {
  readonly passes: Readonly<Record<FilterCode, boolean>>;
  readonly isEligible: boolean;
  /** German is asked and nothing is known of what is asked: listed apart. */
  readonly isGermanUnknown: boolean;
  /** Full credit for every must; nothing is missing where none is asked. */
  readonly meetsMusts: boolean;
  readonly facts: PairFacts;
  readonly asked: readonly AskedConcept[];
  readonly profile: ProfileColumns;
  readonly posting: PostingColumns;
}

export interface PairContext {
  readonly weights: Weights;
  readonly related: RelatedConcepts;
  readonly today: Day;
  /** Kilometres between the two spots; null: further than 100 km. Not read when a spot is unknown or both are the same. */
  readonly km: number | null;
}

/**
 * One profile and one posting, compared: filters and facts. Plain and slow on purpose - it is what every engine is
 * measured against, and what explains the few hits an engine returns.
 */
export function comparePair(
  profileDocument: MatchDocument,
  postingDocument: PostingDocument,
  context: PairContext,
): Pair {
  const profile = profileColumns(profileDocument);
  const posting = postingColumns(postingDocument);
  const asked = askedConcepts(postingDocument, context.related, context.weights);
  const held = new Set([...profileDocument.skills, ...profileDocument.occupations]);
  const credits = asked.map((concept) => ({ as: concept.as, ...creditOf(concept, held) }));
  const credit = (as: AskedConcept['as']) =>
    credits.filter((item) => item.as === as).reduce((sum, item) => sum + item.credit, 0);
  const count = (as: AskedConcept['as']) => credits.filter((item) => item.as === as).length;

  const start = effectiveStart(posting.startDay, context.today);
  const km = effectiveKm(profile, posting, context.km);
  const skills = languageSkills.filter((skill) => posting.asked[skill] >= 0);
  const isGermanUnknown = skills.length > 0 && skills.every((skill) => profile.higher[skill] === UNKNOWN_RANK);

  const passes: Record<FilterCode, boolean> = {
    kind: posting.kind === 0 || (profile.kinds & posting.kind) !== 0,
    german: skills.every((skill) => profile.higher[skill] >= posting.asked[skill] - 1),
    distance: km !== null && km <= profile.maxKm,
    withoutCar: profile.withoutCar === 0 || posting.needsCar === 0,
    shift: (profile.shifts & posting.shifts) !== 0,
    hours: profile.hoursMin <= posting.hoursMax && profile.hoursMax >= posting.hoursMin,
    licence: (profile.licences & posting.licences) === posting.licences,
    start: profile.freeDay <= start + GRACE_DAYS,
    concepts:
      isOpenToAll(postingDocument) ||
      credits.some((item) => (item.as === 'occupation' ? item.credit > 0 : item.credit === 1000)),
  };
  return {
    passes,
    isEligible: filterCodes.every((code) => passes[code]),
    isGermanUnknown,
    meetsMusts: credit('must') === 1000 * count('must'),
    facts: {
      mustCount: count('must'),
      mustCredit: credit('must'),
      niceCount: count('nice'),
      niceCredit: credit('nice'),
      occupationCount: count('occupation'),
      occupationCredit: credit('occupation'),
      germanGap: germanGap(skills, profile, posting, isGermanUnknown),
      km: km ?? profile.maxKm,
      maxKm: profile.maxKm,
      lateDays: profile.freeDay - start,
    },
    asked,
    profile,
    posting,
  };
}

function effectiveKm(profile: ProfileColumns, posting: PostingColumns, km: number | null): number | null {
  // Nobody is kept away by a place that was not stated; it earns nothing either.
  if (profile.spot === 0 || posting.spot === 0) return profile.maxKm;
  return profile.spot === posting.spot ? 0 : km;
}

function germanGap(
  skills: readonly LanguageSkill[],
  profile: ProfileColumns,
  posting: PostingColumns,
  isUnknown: boolean,
): number {
  if (skills.length === 0) return NO_GERMAN_ASKED;
  if (isUnknown) return GERMAN_UNKNOWN;
  return Math.min(...skills.map((skill) => profile.blended[skill] - 1000 * posting.asked[skill]));
}
