import { languageSkills } from '#app/domain/profile/language-level.ts';
import { dayNumber, type Day } from '#app/domain/time/day.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import { relatedCredit } from '../../matching/asked-concepts.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { profileColumns, UNKNOWN_RANK, type ProfileColumns } from '../../matching/match-columns.ts';
import type { Weights } from '../../matching/weights.ts';
import type { ConceptNumbers } from './concept-numbers.ts';

/** A profile's question in numbers, over `posting_row o` and `place_km k`: what both statements about postings are written from. */
export interface AskedProfile {
  readonly columns: ProfileColumns;
  /** Whether the posting asks for German at all. */
  readonly isGermanAsked: string;
  /** Whether it asks for German of which nothing is known. */
  readonly isGermanUnknown: string;
  /** Day the posting starts at the earliest. */
  readonly start: string;
  /** Kilometres; -1 where a place is not known, null further than 100 km. */
  readonly km: string;
  /** Shift, hours, and the way there without a car. */
  readonly timeConditions: readonly string[];
}

/** @param today start of a posting that begins at once */
export function askedProfile(profile: MatchDocument, today: Day): AskedProfile {
  const columns = profileColumns(profile);
  const isGermanAsked = `(${languageSkills.map((skill) => `o.${skill} >= 0`).join(' OR ')})`;
  const isMissing = languageSkills.map(
    (skill) => `(o.${skill} < 0 OR ${columns.higher[skill] === UNKNOWN_RANK ? 1 : 0})`,
  );
  return {
    columns,
    isGermanAsked,
    isGermanUnknown: `(${isGermanAsked} AND ${isMissing.join(' AND ')})`,
    start: `max(o.start_day, ${n(dayNumber(today))})`,
    km: `CASE WHEN ${columns.spot === 0 ? 1 : 0} OR o.place = 0 THEN -1 WHEN o.place = ${n(columns.spot)} THEN 0 ELSE k.km END`,
    timeConditions: [
      `(o.shifts & ${n(columns.shifts)}) != 0`,
      `o.hours_max >= ${n(columns.hoursMin)}`,
      `o.hours_min <= ${n(columns.hoursMax)}`,
      ...(columns.withoutCar === 1 ? ['o.needs_car = 0'] : []),
    ],
  };
}

/** Whether the posting asks for at most one step more than she has. @param gained steps added to every level that is known */
export function germanReached(columns: ProfileColumns, gained: 0 | 1): string {
  return languageSkills
    .map((skill) => {
      const known = columns.higher[skill];
      return `o.${skill} <= ${n(known + 1 + (known === UNKNOWN_RANK ? 0 : gained))}`;
    })
    .join(' AND ');
}

/** Concept number, credit as a skill, credit as the occupation: what she holds, and what that counts for in part. */
export function heldCredits(profile: MatchDocument, weights: Weights, concepts: ConceptNumbers): number[][] {
  const credits = new Map<number, { skill: number; occupation: number }>();
  const add = (key: string, skill: number, occupation: number) => {
    const concept = concepts.numberOf(key);
    if (concept === undefined) return;
    const known = credits.get(concept) ?? { skill: 0, occupation: 0 };
    credits.set(concept, { skill: Math.max(known.skill, skill), occupation: Math.max(known.occupation, occupation) });
  };
  for (const key of [...profile.occupations, ...profile.skills]) {
    add(key, 1000, 1000);
    for (const { to, weight } of concepts.toldBy(key))
      add(to, relatedCredit(weight, 'must', weights), relatedCredit(weight, 'occupation', weights));
  }
  return [...credits].map(([concept, { skill, occupation }]) => [concept, skill, occupation]);
}
