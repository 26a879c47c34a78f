import { licences, postingKinds } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { dayNumber, type Day } from '#app/domain/time/day.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import { profileColumns } from '../../matching/match-columns.ts';
import { GRACE_DAYS } from '../../matching/score-terms.ts';
import type { ConceptNumbers } from '../embedded/concept-numbers.ts';
import { bitPositions, conceptsOf } from './index-entries.ts';

/**
 * The hard filters of a profile on postings as filter expressions, all of which have to hold. Concepts are a little too
 * wide (every related one counts); the exact comparison comes afterwards.
 * @param reachable kilometres by spot; not read when the profile's place is unknown
 */
export function postingFilter(
  profile: MatchDocument,
  today: Day,
  concepts: ConceptNumbers,
  reachable: ReadonlyMap<number, number>,
): string[] {
  const columns = profileColumns(profile);
  const held = conceptsOf.profile(profile);
  const near = [...held, ...held.flatMap((key) => concepts.toldBy(key).map(({ to }) => to))];
  const numbers = [...new Set(near.flatMap((key) => concepts.numberOf(key) ?? []))];
  const kinds = postingKinds.flatMap((_, index) => ((columns.kinds & (1 << index)) === 0 ? [] : [1 << index]));
  const notHeld = licences.flatMap((_, index) => ((columns.licences & (1 << index)) === 0 ? [index] : []));
  const earliest = columns.freeDay - GRACE_DAYS;
  const spots = [...reachable].flatMap(([spot, km]) => (km <= columns.maxKm ? [spot] : []));
  return [
    `isOpen = 1${numbers.length === 0 ? '' : ` OR concepts IN [${numbers.join(', ')}]`}`,
    `kind IN [${[0, ...kinds].join(', ')}]`,
    `shifts IN [${bitPositions(columns.shifts).join(', ')}]`,
    `hoursMax >= ${columns.hoursMin}`,
    `hoursMin <= ${columns.hoursMax}`,
    ...(notHeld.length === 0 ? [] : [`licences NOT IN [${notHeld.join(', ')}]`]),
    ...(columns.withoutCar === 1 ? ['needsCar = 0'] : []),
    ...(earliest <= dayNumber(today) ? [] : [`startDay >= ${earliest}`]),
    ...languageSkills.map((skill) => `${skill} <= ${columns.higher[skill] + 1}`),
    ...(columns.spot === 0 ? [] : [`spot IN [${[0, ...spots].join(', ')}]`]),
  ];
}
