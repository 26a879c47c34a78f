import { dayOfNumber } from '#app/domain/time/day.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import { creditOf, type AskedConcept } from './asked-concepts.ts';
import { effectiveStart, freeFrom } from './match-columns.ts';
import { germanReasons } from './explain-german.ts';
import { comparePair, type PairContext } from './pair.ts';
import { reason, type Reason } from './reason.ts';
import { contributionsOf, type Contribution } from './score-terms.ts';

export interface Explanation {
  /** Milli-points; the sum of the contributions. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly reasons: readonly Reason[];
  /** Null: a place is not known, or further than 100 km. */
  readonly km: number | null;
}

/**
 * Why a profile stands where it stands for a posting: score, what each term contributes, and reasons with both values
 * in the order people read them. Made for pairs that pass every hard filter; never names a protected attribute.
 */
export function explainPair(profile: MatchDocument, posting: PostingDocument, context: PairContext): Explanation {
  const pair = comparePair(profile, posting, context);
  const contributions = contributionsOf(context.weights, pair.facts);
  const isPlaceKnown = profile.spotId !== null && posting.spotId !== null;
  const km = isPlaceKnown ? (profile.spotId === posting.spotId ? 0 : context.km) : null;
  const start = dayOfNumber(effectiveStart(pair.posting.startDay, context.today));
  return {
    score: contributions.reduce((sum, { points }) => sum + points, 0),
    contributions,
    km,
    reasons: [
      ...conceptReasons(profile, posting, pair.asked, context),
      ...germanReasons(profile.german, posting.german),
      ...placeReasons(profile, posting, km, pair.profile.maxKm),
      ...timeReasons(profile, posting),
      ...startReasons(profile, posting, start, context.today),
      ...otherReasons(profile, posting),
    ],
  };
}

function conceptReasons(
  profile: MatchDocument,
  posting: PostingDocument,
  asked: readonly AskedConcept[],
  { related }: PairContext,
): Reason[] {
  const held = new Set([...profile.skills, ...profile.occupations]);
  const single = (concept: AskedConcept): Reason => {
    const { via } = creditOf(concept, held);
    if (via === concept.concept)
      return reason(concept.as, 'met', { concept: concept.concept, via: null, weight: null });
    if (via === null) return reason(concept.as, 'missing', { concept: concept.concept, via: null, weight: null });
    const weight = related.forAsked(concept.concept).find((item) => item.concept === via)?.weight ?? null;
    return reason(concept.as, 'learnable', { concept: concept.concept, via, weight });
  };
  const of = (as: AskedConcept['as']) => asked.filter((concept) => concept.as === as).map(single);
  const musts = of('must');
  const met = musts.filter(({ state }) => state === 'met').length;
  const state = met === musts.length ? 'met' : met > 0 ? 'partly' : 'missing';
  const occupation = of('occupation');
  const isNewcomer = posting.lateralEntry && occupation.some((item) => item.state === 'missing');
  return [
    ...(musts.length > 0 ? [reason('musts', state, { met, asked: musts.length })] : []),
    ...(musts.length === 0 && posting.nices.length === 0 ? [reason('noSkillsAsked', 'partly', {})] : []),
    ...musts,
    ...of('nice'),
    ...occupation,
    ...(isNewcomer ? [reason('lateralEntry', 'met', {})] : []),
  ];
}

function placeReasons(profile: MatchDocument, posting: PostingDocument, km: number | null, maxKm: number): Reason[] {
  return [
    km === null
      ? reason('distanceUnknown', 'partly', {})
      : reason('distance', 'met', { km, maxKm, reach: reachOf(posting) }),
    ...(profile.withoutCar ? [reason('withoutCar', posting.reachableWithoutCar === true ? 'met' : 'partly', {})] : []),
  ];
}

function reachOf({ reachableWithoutCar }: PostingDocument): 'yes' | 'no' | 'unclear' {
  if (reachableWithoutCar === null) return 'unclear';
  return reachableWithoutCar ? 'yes' : 'no';
}

function timeReasons(profile: MatchDocument, posting: PostingDocument): Reason[] {
  const reasons: Reason[] = [];
  if (posting.shifts.length > 0) {
    const possible = posting.shifts.filter((shift) => profile.shifts.includes(shift));
    const open = posting.shifts.filter((shift) => !profile.shifts.includes(shift));
    if (profile.shifts.length === 0) reasons.push(reason('shiftUnknown', 'partly', { shifts: posting.shifts }));
    else reasons.push(reason('shift', open.length === 0 ? 'met' : 'partly', { shifts: possible, open }));
  }
  const asked = posting.hoursMin ?? posting.hoursMax;
  if (asked !== null) {
    const hours = { hoursMin: posting.hoursMin ?? asked, hoursMax: posting.hoursMax ?? asked };
    const isStated = profile.hoursMin !== null || profile.hoursMax !== null;
    reasons.push(isStated ? reason('hours', 'met', hours) : reason('hoursUnknown', 'partly', hours));
  }
  return reasons;
}

function startReasons(profile: MatchDocument, posting: PostingDocument, start: string, today: string): Reason[] {
  const free = freeFrom(profile);
  const courseUntilOn = profile.course?.untilOn ?? null;
  const isCourseAhead = courseUntilOn !== null && courseUntilOn >= today;
  const { startsOn } = posting;
  if (free === null || free <= today) {
    return [
      reason('availableNow', 'met', {}),
      ...(isCourseAhead ? [reason('courseRunning', 'partly', { courseUntilOn })] : []),
    ];
  }
  const state = free <= start ? 'met' : 'partly';
  if (isCourseAhead && courseUntilOn < free)
    return [reason('availableAfterCourse', state, { courseUntilOn, freeOn: free, startsOn })];
  return [
    reason('available', state, { freeOn: free, startsOn }),
    ...(isCourseAhead ? [reason('courseRunning', 'partly', { courseUntilOn })] : []),
  ];
}

function otherReasons(profile: MatchDocument, posting: PostingDocument): Reason[] {
  const { kind } = posting;
  return [
    ...posting.licences.map((licence) => reason('licence', 'met', { licence })),
    ...(profile.experienceYears !== null && profile.experienceYears > 0
      ? [reason('experience', 'met', { years: profile.experienceYears })]
      : []),
    ...(kind === null ? [] : [reason('kind', profile.wantedKinds.length === 0 ? 'partly' : 'met', { kind })]),
    ...(kind !== null && profile.workAccess[kind] === 'ask' ? [reason('workAccess', 'partly', { kind })] : []),
  ];
}
